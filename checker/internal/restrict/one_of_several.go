package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// ofSeveral: an ordinal that the statement lacks makes what it speaks of one of several: "in its first year".
func ofSeveral(c *about.Comparison, d about.Candidate) string {
	for k := range c.Text.Mentions {
		q := c.Text.Mentions[k].Quantity
		if k == d.Mention || q == nil || q.Kind != quantity.Ordinal || statesOrdinal(c, k) || ranksBeside(c, k, d) {
			continue
		}
		i, last := c.Text.WordsOf(k)
		if last == d.First { // "within the first 30 days"
			continue
		}
		if (c.Text.Words[i].Clause == c.Text.Words[d.First].Clause || opensBefore(c.Text, i)) && !calledAs(c.Text, i) && oneOfSeveral(c, last) {
			return fmt.Sprintf("the sentence speaks of one of several (%q)", c.Text.Mentions[k].Of(c.Text.Text))
		}
	}
	return ""
}

// opensBefore reports whether word i stands in the phrase that opens the sentence before its subject: "In their first year, …".
func opensBefore(r *sentence.Reading, i int) bool {
	if !r.IsPreposition(0) {
		return false
	}
	for k := 1; k < len(r.Words) && !r.Words[k].Verb; k++ {
		if r.Words[k].Form == "," {
			return i < k
		}
	}
	return false
}

// calledAs reports whether the ordinal at word i only says as what the subject was: "released as the second single".
func calledAs(r *sentence.Reading, i int) bool {
	return i > 1 && r.IsDeterminer(i-1) && r.Words[i-2].Form == "as"
}

// oneOfSeveral reports whether the noun behind an ordinal is a time or something that the statement speaks of: "its first
// year", "the second bridge".
func oneOfSeveral(c *about.Comparison, i int) bool {
	for ; i < len(c.Text.Words) && !c.Text.Words[i].Sign && !c.Text.Words[i].Function && !c.Text.Words[i].Verb; i++ {
		if w := &c.Text.Words[i]; sentence.Periods[w.Stem] || w.Stem == "half" || w.Stem == "season" || w.Weight > 0 && c.Links.Used[i] >= sentence.Derived {
			return true
		}
	}
	return false
}

// numbersSame reports whether the statement numbers by a figure what the sentence's ordinal k numbers: "season 1" and "the first season".
func numbersSame(c *about.Comparison, k int) bool {
	_, noun := c.Text.WordsOf(k)
	q := c.Text.Mentions[k].Quantity
	if noun >= len(c.Text.Words) || q.Value == nil || !q.Value.IsInt() {
		return false
	}
	number := q.Value.Num().String()
	for i := 0; i+1 < len(c.St.Words); i++ {
		if c.St.Words[i].Stem == c.Text.Words[noun].Stem && c.St.Words[i+1].Form == number {
			return true
		}
	}
	return false
}

// statesOrdinal reports whether the statement has an ordinal like the sentence's mention k.
func statesOrdinal(c *about.Comparison, k int) bool {
	said := c.Text.Mentions[k]
	if i, _ := c.Text.WordsOf(k); Has(c, c.Text.Words[i].Form) {
		return true // "was first released", "the first release"
	}
	if i, _ := c.Text.WordsOf(k); sentence.Firstly[c.Text.Words[i].Form] && c.St.Some(func(w *sentence.Word) bool { return sentence.Firstly[w.Form] && w.Mention < 0 }) {
		return true // "the original release"
	}
	return numbersSame(c, k) || slices.ContainsFunc(c.St.Mentions, func(m language.Mention) bool {
		q := m.Quantity
		return q != nil && q.Kind == quantity.Ordinal && (q.Unit == "" || q.Unit == said.Quantity.Unit) && statement.SameValue(m, said)
	})
}
