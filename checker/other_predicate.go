package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// saysOther: another verb of its own says something else than the adjective for which the statement has its value: "can be renewed for one
// year", of a card that is valid for two.
func (c *comparison) saysOther(d candidate) string {
	h := &c.st.held[d.held]
	i, v := c.st.governor(h.first, h.last), c.text.governor(d.first, d.last)
	if i < 0 || v < 0 || c.st.words[i].stem != "be" || c.text.isLight(v) || c.links.used[v] > unlinked || v > d.first {
		return ""
	}
	for k := i + 1; k+1 < h.first; k++ {
		if w := &c.st.words[k]; w.mostly(lexicon.Adjective) && w.weight > 1 && c.links.by[k] == unlinked && c.st.isPreposition(k+1) {
			return fmt.Sprintf("the sentence says %q of its value", c.text.surface(v))
		}
	}
	return ""
}

// otherPredicate: how far something is navigable is not how long it is: an adjective between the sentence's verb and its value says what the
// value is of.
func (c *comparison) otherPredicate(d candidate) string {
	h := &c.st.held[d.held]
	v := c.text.governor(d.first, d.last)
	if h.last >= len(c.st.words) || !dimensional[c.st.formAt(h.last)] || c.links.by[h.last] > unlinked || v < 0 || c.text.words[v].stem != "be" {
		return ""
	}
	for j := v + 1; j+1 < d.first; j++ {
		if w := &c.text.words[j]; w.mostly(lexicon.Adjective) && w.weight > 1 && c.links.used[j] == unlinked && c.text.isPreposition(j+1) {
			return fmt.Sprintf("the sentence tells how far it is %s", w.form)
		}
	}
	return ""
}
