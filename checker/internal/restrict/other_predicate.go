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

// otherPredicate: how far something is navigable is not how long it is: an adjective between the sentence's verb and its value says what the
// value is of.
func otherPredicate(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	v := c.Text.Governor(d.First, d.Last)
	if h.Last >= len(c.St.Words) || !sentence.Dimensional[c.St.FormAt(h.Last)] || c.Links.By[h.Last] > sentence.Unlinked || v < 0 || c.Text.Words[v].Stem != "be" {
		return ""
	}
	for j := v + 1; j+1 < d.First; j++ {
		if w := &c.Text.Words[j]; w.Mostly(lexicon.Adjective) && w.Weight > 1 && c.Links.Used[j] == sentence.Unlinked && c.Text.IsPreposition(j+1) {
			return fmt.Sprintf("the sentence tells how far it is %s", w.Form)
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
