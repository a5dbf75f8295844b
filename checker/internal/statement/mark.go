package statement

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// TellsMark reports whether word i of the statement only says that a held value is a mark: "a rating of 90%".
func (st *Statement) TellsMark(i int) bool {
	w := &st.Words[i]
	return !w.Verb && w.Has(sentence.MayMark) && slices.ContainsFunc(st.Held, func(h Held) bool { return h.Mention >= 0 && st.FrameOf(h.First, h.Last).Noun == i })
}
