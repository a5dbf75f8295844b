package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

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
