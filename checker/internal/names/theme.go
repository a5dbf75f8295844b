package names

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// themeAfter reports whether the object of the active verb at word j is what the statement speaks of.
func themeAfter(c *about.Comparison, j int) bool {
	r := c.Text
	if o := r.ObjectOf(j); o > j+1 && incidental[r.Words[o].Stem] && c.Known(o-1) && !slices.ContainsFunc(r.Words[j+1:o], func(w sentence.Word) bool { return sentence.Others[w.Form] }) {
		return true
	}
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

// incidental are the nouns that add nothing to the one before them: "data breach incidents".
var incidental = sentence.Set("incident case event matter issue")
