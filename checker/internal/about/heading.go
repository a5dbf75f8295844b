package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// Headed reports whether the headings above the sentence name what the noun at word i of the statement is for, with all that stands before it and
// tells which one it is: the nearest that say more than what sort of text follows, and nothing else. Under "Interns", below "Lunch allowance", no
// allowance is told but that of the interns.
func (c *Comparison) Headed(i int) bool {
	_, found := c.HeadingFor(i)
	return found
}

// HeadingFor is the word of the nearest heading that tells of something else than the noun at word i of the statement is for, where it comes before
// all that Headed asks for; "" for none.
func (c *Comparison) HeadingFor(i int) (other string, found bool) {
	first := i
	for first > 0 && (c.St.IsNominal(first-1) || c.St.IsQuote(first-1)) {
		first--
	}
	has := map[int]bool{}
	for _, r := range c.Context.Carried {
		if !r.Structural || r.Near {
			continue
		}
		share := ShareOf(c.Book, c.St, r.Reading)
		for j := range r.Words {
			if w := &r.Words[j]; w.Weight > 1 && !kindsOfSection[w.Stem] && share.Used[j] < sentence.Derived {
				return r.Surface(j), false
			}
		}
		if len(share.By) == 0 {
			continue
		}
		missing := false
		for k := first; k <= i; k++ {
			has[k] = has[k] || share.By[k] >= sentence.Derived
			missing = missing || c.St.Content(k) && c.St.Words[k].Stem != "default" && !has[k]
		}
		if !missing {
			return "", true
		}
	}
	return "", false
}

// kindsOfSection are words by which headings say only what sort of text follows.
var kindsOfSection = sentence.Set(`overview introduction intro about summary detail description default value name syntax usage use option configuration
	config setting parameter argument property reference note info information basics general policy rule`)
