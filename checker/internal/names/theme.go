package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// themeAfter reports whether the object of the active verb at word j is what the statement speaks of.
func themeAfter(c *about.Comparison, j int) bool {
	r := c.Text
	for k := j + 1; k < len(r.Words); k++ {
		w := &r.Words[k]
		if sentence.Pronouns[w.Form] {
			return c.Context.Open
		}
		if sentence.Others[w.Form] {
			return false
		}
		if w.Weight > 0 || w.Mention >= 0 {
			for k+1 < len(r.Words) && (r.IsNominal(k+1) || r.Words[k+1].Form == "-") {
				k++
			}
			return c.Known(k)
		}
		if w.Sign && !r.IsQuote(k) || w.Verb || r.IsPreposition(k) {
			return false
		}
	}
	return false
}
