package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// conversePrepositions are prepositions that say the same of two things the other way round: what came before Y is what Y
// came after.
var conversePrepositions = map[string]string{"before": "after", "after": "before", "above": "below", "below": "above", "behind": "before"}

// converse lists the names that a sentence puts behind Y, when the statement puts Y behind the held name: "Y joined after X",
// for "The only one to join before Y was [X]".
func converse(c *about.Comparison) []about.Filler {
	r := c.Text
	for i := 1; i+1 < len(c.St.Words); i++ {
		want := conversePrepositions[c.St.Words[i].Form]
		if want == "" || c.St.Words[i+1].Phrase < 0 || c.St.IsHeld(i+1) || c.AccountedFor(i+1) < sentence.Derived || !sharesWordBefore(c, i) {
			continue
		}
		for k := range r.Words {
			if r.Words[k].Form != want || k+1 >= len(r.Words) {
				continue
			}
			if f, ok := runAt(c, k+1, true); ok && f.First == k+1 && (f.Last == len(r.Words) || r.Words[f.Last].Sign) {
				return []about.Filler{f}
			}
		}
	}
	return nil
}

// sharesWordBefore reports whether some verb of the statement before word i is in the sentence.
func sharesWordBefore(c *about.Comparison, i int) bool {
	for k := range i {
		if w := &c.St.Words[k]; w.Weight > 0 && w.Phrase < 0 && c.Links.By[k] >= sentence.Derived {
			return true
		}
	}
	return false
}
