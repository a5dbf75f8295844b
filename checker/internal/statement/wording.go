package statement

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// Worded is a wording by which the statement tells a held value.
type Worded struct {
	sentence.Worded
	Held  int
	Idiom *sentence.Idiom
}

// wordings are those by which the statement tells its held values.
func (st *Statement) wordings() (out []Worded) {
	for h := range st.Held {
		if st.Held[h].Mention < 0 {
			for _, x := range sentence.Relations {
				if told, ok := x.NamedBy(st.Reading, st.Held[h].First, st.Held[h].Last); ok && !st.OfAnother(told.Begin) {
					out = append(out, Worded{Worded: told, Held: h, Idiom: x})
				}
			}
			continue
		}
		for _, x := range sentence.Idioms {
			if told, ok := x.WordedBy(st.Reading, st.Held[h].Mention); ok {
				out = append(out, Worded{Worded: told, Held: h, Idiom: x})
			}
		}
	}
	return out
}

// OwnOfWording reports whether word i of the statement belongs to a wording by which it tells a held value: a text may tell that by another one.
func (st *Statement) OwnOfWording(i int) bool {
	return slices.ContainsFunc(st.Worded, func(w Worded) bool { return slices.Contains(w.Own, i) })
}
