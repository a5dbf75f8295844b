package statement

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// BelongsToIdiom reports whether word i of the statement only says that a held value is told: "made", "at the box office".
func (st *Statement) BelongsToIdiom(i int) bool {
	return st.Words[i].BelongsTo(func(x *sentence.Idiom) bool { return st.TellsBy(x, i) })
}

// TellsBy reports whether word i of the statement only says that a held value is told by an idiom.
func (st *Statement) TellsBy(x *sentence.Idiom, i int) bool {
	w := &st.Words[i]
	if w.Phrase >= 0 || w.Mention >= 0 || !(w.Verb && x.Does(w.Stem)) && !x.Nouns[w.Stem] && !x.DoesWith(w.Stem) && !x.Behind[w.Form] {
		return false
	}
	return slices.ContainsFunc(st.Held, func(h Held) bool {
		return h.Mention >= 0 && (st.Words[h.First].Clause == w.Clause || x.Told != nil) && x.Tells(st.Reading, h.Mention)
	})
}
