package restrict

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// SameAttribute keeps the candidates that may be of the held values' attributes. Where a sentence or a statement tells several
// sorts of one noun apart ("an approval rating of 61 % and an average rating of 5.9"), a value answers for its own sort only.
func SameAttribute(c *about.Comparison, ds []about.Candidate) []about.Candidate {
	if len(ds) < 2 {
		return ds
	}
	sorts := make([]sorting, len(ds))
	for k, d := range ds {
		sorts[k] = sortOf(c, d)
	}
	var out []about.Candidate
	for k, d := range ds {
		told := false
		for n := 0; n < len(ds) && sorts[k] == sortOther && !told; n++ {
			told = sorts[n] == sortSame && (ds[n].Held == d.Held) != (ds[n].Mention == d.Mention)
		}
		if !told {
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
func sortOf(c *about.Comparison, d about.Candidate) sorting {
	h := &c.St.Held[d.Held]
	if d.First >= d.Last || c.St.Mentions[h.Mention].Quantity == nil {
		return sortUntold
	}
	f, t := c.St.Attribute(h.First, h.Last), c.Text.Attribute(d.First, d.Last)
	if f < 0 || t < 0 || !c.StandsFor(f, t) {
		return sortUntold
	}
	before, said := modifiers(c.St.Reading, f), modifiers(c.Text, t)
	if len(before) == 0 || len(said) == 0 {
		return sortUntold
	}
	for _, i := range before {
		if slices.ContainsFunc(said, func(j int) bool { return slices.Contains(c.Links.To[i], j) }) {
			return sortSame
		}
	}
	return sortOther
}

// modifiers are the telling words right before the noun at word i that make it one of several sorts.
func modifiers(r *sentence.Reading, i int) (out []int) {
	for j := i - 1; j >= 0 && r.IsNominal(j) && !r.Words[j].Upper; j-- {
		if w := &r.Words[j]; w.Weight > 1 || w.Mostly(lexicon.Noun) {
			out = append(out, j)
		}
	}
	return out
}
