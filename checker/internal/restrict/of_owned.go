package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// ofOwned: what is said of a named thing that belongs to what the statement speaks of is not said of that: "the mayor of Harvik's Lilleby", of the
// mayor of Harvik.
func ofOwned(c *about.Comparison, _ about.Candidate) string {
	for i := 1; i < len(c.St.Words); i++ {
		if c.St.Words[i].Phrase < 0 || c.St.IsHeld(i) || c.St.OwnsNext(i+1) || c.Links.By[i] < sentence.Derived || c.St.PrepositionBefore(i) != "of" {
			continue
		}
		owned := -1
		for _, j := range c.Links.To[i] {
			if owned = ownedBehind(c, j); owned < 0 {
				break
			}
		}
		if owned >= 0 {
			return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(c.Links.To[i][0], owned+1))
		}
	}
	return ""
}

// ownedBehind is the word behind the name at word j, of which the sentence speaks with "of", that belongs to it and of which the statement has
// nothing; -1 for none.
func ownedBehind(c *about.Comparison, j int) int {
	sign := j + 1
	if sign+1 >= len(c.Text.Words) || !c.Text.IsOwnerSign(sign) || c.Text.PrepositionBefore(j) != "of" {
		return -1
	}
	k := sign + 1
	if w := &c.Text.Words[k]; w.Mention >= 0 || w.Verb || w.Sign || w.Function || c.Links.Used[k] > sentence.Unlinked {
		return -1
	}
	return k
}
