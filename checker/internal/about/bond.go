package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// SameBond reports whether the words of two pairs say the same, or the opposite.
func (c *Comparison) SameBond(f, t sentence.Pair) (related, reverse bool) {
	if f.Of != t.Of {
		return false, false
	}
	switch {
	case f.Of != "" && sentence.Bonds[f.By].Of == f.Of, f.By == t.By, f.Of == "multiple":
		return true, false // the pairs have been turned
	case f.Of == "":
		return c.StandsFor(f.Word, t.Word), false
	}
	switch lexicon.Related(f.By, t.By) {
	case lexicon.Opposite:
		return true, true
	case lexicon.Synonym, lexicon.Same:
		return true, false
	}
	return false, false
}

// bondTold reports whether the sentence tells from the other side what the verb at word i of the statement says: "lost to" for "beat".
func (c *Comparison) bondTold(i int) bool {
	of := c.St.BondAt(i)
	if of == "" {
		return false
	}
	return slices.ContainsFunc(c.Text.Bonded(), func(t sentence.Pair) bool {
		related, _ := c.SameBond(sentence.Pair{Word: i, By: c.St.Words[i].Stem, Of: of}, t)
		return related
	})
}
