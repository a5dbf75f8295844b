package restrict

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// saysOther: another verb of its own says something else than the adjective for which the statement has its value: "can be renewed for one
// year", of a card that is valid for two.
func saysOther(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	i, v := governors(c, d)
	if i < 0 || v < 0 || !copulas[c.St.Words[i].Stem] || c.Text.IsLight(v) || c.Links.Used[v] > sentence.Unlinked || v > d.First || c.SameIdiom(h, d.Mention) {
		return ""
	}
	for k := i + 1; k+1 < h.First; k++ {
		if w := &c.St.Words[k]; w.Mostly(lexicon.Adjective) && w.Weight > 1 && c.Links.By[k] == sentence.Unlinked && c.St.IsPreposition(k+1) && !makes(c.Text.Words[v].Stem, w.Stem) {
			return fmt.Sprintf("the sentence says %q of its value", c.Text.Surface(v))
		}
	}
	return ""
}

// copulas are the verbs behind which an adjective says what something is, or has come to be.
var copulas = sentence.Set("be become remain stay")

// makes reports whether a verb is made from an adjective: "stabilize" of "stable", "shorten" of "short".
func makes(verb, adjective string) bool {
	n := max(len(adjective)-2, 4)
	return len(adjective) >= n && strings.HasPrefix(verb, adjective[:n])
}
