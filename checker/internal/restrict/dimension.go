package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// otherDimension: how wide something is says nothing of how long it is, nor does how far away it is: "is 40 metres wide", "8 km away".
func otherDimension(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if h.Mention < 0 || c.Text.Mentions[d.Mention].Kind != language.Quantity {
		return ""
	}
	if f := c.Text.FormAt(d.Last); away[f] && !Has(c, f) {
		return fmt.Sprintf("the sentence says how far something is (%q)", f)
	}
	for _, x := range sentence.Dimensions {
		if !x.Fits(c.Text, d.Mention) || !x.ToldBehind(c.Text, d.Last) || x.Tells(c.St.Reading, h.Mention) {
			continue
		}
		if !tellsBeyond(c, h, x) {
			return fmt.Sprintf("the sentence says how %s something is", c.Text.FormAt(d.Last))
		}
	}
	return ""
}

// tellsBeyond reports whether the statement has a word for a dimension that belongs to no other value than the held one: "thick" does in "4 m high and 2 m
// thick".
func tellsBeyond(c *about.Comparison, h *statement.Held, x *sentence.Idiom) bool {
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if x.HasNoun(w.Stem) {
			return true
		}
		if m := c.St.Words[max(i-1, 0)].Mention; x.Behind[w.Form] && (m < 0 || m == h.Mention) {
			return true
		}
	}
	return false
}

// away are the words behind a length that is a distance from somewhere.
var away = sentence.Set("away off apart")

// saidSo: how far or how long something is as the sentence says, by an adjective of its own before the value, is not told of it as it is: "is
// navigable for 60 km", of how long a river is.
func saidSo(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	q := c.Text.Mentions[d.Mention].Quantity
	if v < 0 || v+2 >= d.First || q == nil || q.Dimension != "length" || !c.Text.IsCopula(v) || !c.Text.IsPreposition(v+2) || c.Text.IsPreposition(v+1) {
		return ""
	}
	if w := &c.Text.Words[v+1]; w.Dominant != lexicon.Adjective || c.Links.Used[v+1] > sentence.Unlinked || w.Mention >= 0 {
		return ""
	}
	return fmt.Sprintf("the sentence says for how much it is %s", c.Text.Surface(v+1))
}
