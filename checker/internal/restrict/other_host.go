package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// dateOfHost: a date behind the "of" of a noun tells when that was: "built on the ruins of an abbey of the 9th century".
func dateOfHost(c *about.Comparison, d about.Candidate) string {
	t := c.Text.Mentions[d.Mention].Temporal
	if t == nil || t.Date == nil {
		return ""
	}
	k := d.First
	for k > 0 && c.Text.IsDeterminer(k-1) {
		k--
	}
	if k < 3 || c.Text.Words[k-1].Form != "of" {
		return ""
	}
	w := &c.Text.Words[k-2]
	if !c.Text.IsNominal(k-2) || !strangeNoun(c, k-2) || !c.Text.Indefinite(k-2) || eras[w.Stem] || sentence.Periods[w.Stem] {
		return ""
	}
	return fmt.Sprintf("the sentence tells the time of something else (%s)", w.Form)
}

// countedOfHost: what stands behind the "in" or the "with" of another thing is counted of that: "is followed by a ballet in one act". What
// something is said to be is that thing itself.
func countedOfHost(c *about.Comparison, d about.Candidate) string {
	first, _ := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	n := first - 2
	if n < 0 || c.Text.FormAt(n+1) != "in" && c.Text.FormAt(n+1) != "with" || c.Text.Mentions[d.Mention].Quantity == nil || !c.Text.IsNominal(n) || !c.Text.Indefinite(n) {
		return ""
	}
	at := c.Text.Chunk(n) - 1
	if !strangeNoun(c, n) || at < 0 {
		return ""
	}
	if before := &c.Text.Words[at]; sentence.BeForms[before.Form] || before.Form == "as" || before.Sign {
		return ""
	}
	return fmt.Sprintf("the sentence says its value of %q", c.Text.Surface(n))
}

// strangeNoun reports whether the noun at word k is a telling one, no name, of which the statement has nothing.
func strangeNoun(c *about.Comparison, k int) bool {
	w := &c.Text.Words[k]
	return w.Phrase < 0 && w.Weight >= 2 && !sentence.Vague[w.Stem] && c.Links.Used[k] == sentence.Unlinked
}

// ofNewOne: where another has or does something with a thing of which so much is told in one word, "the owner also runs a 60-room hotel", that
// is hardly the one of which the statement speaks. What something has or comes with is its own: "comes with a three-year warranty".
func ofNewOne(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if len(c.St.Phrases) > 0 || !c.Compound(h, d.Mention) || c.St.Indefinite(c.St.SubjectOf(c.St.Governor(h.First, h.Last)).Head) {
		return ""
	}
	first, last := c.Text.WordsOf(d.Mention)
	v := c.Text.Governor(d.First, d.Last)
	if form := c.Text.FormAt(first - 1); form != "a" && form != "an" || v < 0 || v < first && (c.Text.IsLight(v) || c.Text.IsCopula(v) || first > 1 && c.Text.IsPreposition(first-2)) {
		return ""
	}
	head := c.Text.SubjectOf(v).Head
	if v < first && (head < 0 || !c.Text.IsNominal(head) || c.Text.Words[head].Phrase >= 0 || c.Links.Used[head] > sentence.Unlinked) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of a new one (%q)", c.Text.TextOf(first-1, c.Text.Attribute(first, last)+1))
}
