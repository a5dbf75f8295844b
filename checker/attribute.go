package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// sameAttribute keeps the candidates that may be of the held values' attributes. Where a sentence or a statement tells several
// sorts of one noun apart ("an approval rating of 61 % and an average rating of 5.9"), a value answers for its own sort only.
func (c *comparison) sameAttribute(ds []candidate) []candidate {
	if len(ds) < 2 {
		return ds
	}
	sorts := make([]sorting, len(ds))
	for k, d := range ds {
		sorts[k] = c.sortOf(d)
	}
	var out []candidate
	for k, d := range ds {
		told := false
		for n, o := range ds {
			told = told || sorts[n] == sortSame && (o.held == d.held) != (o.mention == d.mention)
		}
		if sorts[k] != sortOther || !told {
			out = append(out, d)
		}
	}
	return out
}

// sorting says whether two values are of the same sort of their attribute.
type sorting uint8

const (
	sortUntold sorting = iota // one of them does not tell
	sortSame                  // "an average rating" and "a rating average"
	sortOther                 // "an average rating" and "an approval rating"
)

// sortOf compares the words before the nouns that the held value and the sentence's value belong to.
func (c *comparison) sortOf(d candidate) sorting {
	h := &c.st.held[d.held]
	if d.first >= d.last || c.st.mentions[h.mention].Quantity == nil {
		return sortUntold
	}
	f, t := c.st.attribute(h.first, h.last), c.text.attribute(d.first, d.last)
	if f < 0 || t < 0 || !c.standsFor(f, t) {
		return sortUntold
	}
	before, said := c.st.modifiers(f), c.text.modifiers(t)
	if len(before) == 0 || len(said) == 0 {
		return sortUntold
	}
	for _, i := range before {
		if slices.ContainsFunc(said, func(j int) bool { return slices.Contains(c.links.to[i], j) }) {
			return sortSame
		}
	}
	return sortOther
}

// modifiers are the telling words right before the noun at word i that make it one of several sorts.
func (r *reading) modifiers(i int) (out []int) {
	for j := i - 1; j >= 0 && r.isNominal(j) && !r.words[j].upper; j-- {
		if w := &r.words[j]; w.weight > 1 || w.mostly(lexicon.Noun) {
			out = append(out, j)
		}
	}
	return out
}
