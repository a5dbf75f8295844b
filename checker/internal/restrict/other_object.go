package restrict

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// otherObject: a deed that is dated, or that the statement does to nothing, is another one when it is done to something that the statement does
// not speak of: "released an evaluation", "announced that …".
func otherObject(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || c.Text.IsLight(v) || c.Text.DatedNoun(d.First) >= 0 || c.Text.Mentions[d.Mention].Temporal == nil && !doneToNothing(c, d, v) {
		return ""
	}
	if v+1 < len(c.Text.Words) {
		if next := &c.Text.Words[v+1]; next.Form == "that" && !Has(c, "that") || next.Verb && strings.HasSuffix(next.Form, "ing") {
			return fmt.Sprintf("the sentence says %q of something else", c.Text.Surface(v))
		}
	}
	o := c.Text.ObjectOf(v)
	if o < 0 || c.Links.Used[o] >= sentence.Broader {
		return ""
	}
	if w := &c.Text.Words[o]; sentence.IsOften(w.Form) || sentence.Vague[w.Stem] || ownDoors[w.Stem] && sentence.Possessives[c.Text.WordBefore(o)] ||
		sentence.Descriptions[w.Stem] && c.Text.Pointed(o) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(o))
}

// otherGoal: what a named edition brought is told by all of what it was: "3.4 added support for HTTP/3 over sockets".
func otherGoal(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	f, v := governors(c, d)
	if f < h.Last || v < d.Last || !c.StandsFor(f, v) || c.St.IsPassive(f) || c.Text.IsCopula(v) {
		return ""
	}
	if q := c.Text.Mentions[d.Mention].Quantity; q != nil && (q.Dimension != "" || q.Kind == quantity.Money || q.Noun.Start > c.Text.Words[d.First].Start) {
		return "" // an amount, and no edition
	}
	known := false
	for k := v + 1; k < len(c.Text.Words) && c.Text.Words[k].Clause == c.Text.Words[v].Clause; k++ {
		if c.Text.Words[k].Weight > 0 && c.Links.Used[k] >= sentence.Derived {
			known = true
		}
		if !known || !goals[c.Text.Words[k].Form] || Has(c, c.Text.Words[k].Form) {
			continue
		}
		if o := c.Text.ObjectOf(k); o >= 0 && c.Strange(o, sentence.Broader) {
			return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(v+1, o+1))
		}
	}
	return ""
}

// goals are the prepositions behind what is done that tell of what sort it is.
var goals = sentence.Set("on over for with without via through to from between of against")

// doneToNothing reports whether the statement says of its value what the verb at word v says, and not of anything that it is done to: "answers within
// a day". What the sentence says, "answers urgent letters within an hour", it then says of something of its own.
func doneToNothing(c *about.Comparison, d about.Candidate, v int) bool {
	f := c.St.Governor(c.St.Held[d.Held].First, c.St.Held[d.Held].Last)
	if f < 0 || v > d.First || !c.StandsFor(f, v) || c.St.IsPassive(f) || c.Text.IsPassive(v) || c.St.ObjectOf(f) >= 0 {
		return false
	}
	o := c.Text.ObjectOf(v)
	if o < 0 || o >= d.First || c.Text.ClausesApart(o, d.First) > 0 || c.Text.Words[o].Weight <= 1 {
		return false
	}
	return c.Text.Words[o].Dominant == lexicon.Noun || c.Text.Words[o].Parts == 0 && c.Text.FormAt(o+1) != "-"
}

// ownDoors are nouns that say no more than their owner, as the object of what is done to that: "opened its doors".
var ownDoors = sentence.Set("door gate curtain")

// ofOwner: a value whose owner the sentence names, and the statement does not, is another one: "more than Kelland's $51 million".
func ofOwner(c *about.Comparison, d about.Candidate) string {
	first, _ := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	if first < 2 || !sentence.IsGenitive(c.Text.Words[first-1].Form) || c.Stranger(first-2, first-1) < 0 {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(first-2))
}

// ofComparison: what something is compared to is another value: "14 %, compared to 5 % in 1965".
func ofComparison(c *about.Comparison, d about.Candidate) string {
	first, _ := about.ClauseOf(c.Text, d.First)
	for j := first; j+1 < d.First; j++ {
		if w := &c.Text.Words[j]; w.Form == "compared" && !Has(c, w.Form) && (c.Text.Words[j+1].Form == "to" || c.Text.Words[j+1].Form == "with") {
			return fmt.Sprintf("the sentence speaks of another one (%q)", c.Text.TextOf(j, j+2))
		}
	}
	return ""
}
