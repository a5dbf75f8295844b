package statement

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// DescribesCount reports whether word i only describes what a held number counts: a sentence may leave "confirmed" out of
// "confirmed cases".
func (st *Statement) DescribesCount(i int) bool {
	for k := range st.Held {
		h := &st.Held[k]
		if h.Mention < 0 || st.Mentions[h.Mention].Quantity == nil {
			continue
		}
		if n := st.Mentions[h.Mention].Quantity.Noun; n.Overlaps(st.Words[i].Span) && n.End > st.Words[i].End {
			return true
		}
	}
	return false
}

// StatesBy reports whether word i is the verb of a held number.
func (st *Statement) StatesBy(h *Held, i int) bool {
	return h.Mention >= 0 && st.Mentions[h.Mention].Temporal == nil && st.Governor(h.First, h.Last) == i
}

// DatesMaking reports whether word i is the verb of a held date by which something is made, begins or ends.
func (st *Statement) DatesMaking(i int) bool {
	return st.Words[i].Verb && lexicon.StageOf(st.Words[i].Stem).End != lexicon.NoEnd && slices.ContainsFunc(st.Held, func(h Held) bool { return st.DatesBy(&h, i) })
}

// DatesBy reports whether word i is the verb of a held date.
func (st *Statement) DatesBy(h *Held, i int) bool {
	return h.Mention >= 0 && st.Mentions[h.Mention].Temporal != nil && st.Governor(h.First, h.Last) == i
}

// DatesOnly reports whether all that the statement holds are dates.
func (st *Statement) DatesOnly() bool {
	for _, h := range st.Held {
		if h.Mention < 0 || st.Mentions[h.Mention].Temporal == nil {
			return false
		}
	}
	return true
}

// LeftToFiles is where the words begin that only tell for what or where something holds, behind all that is held, in a statement that is
// limited to certain files: these are about that, and need not say it again. It is the number of words for none.
func (st *Statement) LeftToFiles() int {
	if len(st.Fact.Files) == 0 || len(st.Held) == 0 {
		return len(st.Words)
	}
	for k := st.Held[len(st.Held)-1].Last; k < len(st.Words); k++ {
		if sentence.Placing[st.Words[k].Form] {
			return k
		}
	}
	return len(st.Words)
}

// MayOpenWithName reports whether the statement's first word may be a name that is none to look at, since any word has a capital there:
// "Harbor keeps …", of a registry.
func (st *Statement) MayOpenWithName() bool {
	w := &st.Words[0]
	return w.Phrase < 0 && w.Upper && w.Mention < 0 && st.Content(0) && w.Form == w.Stem
}

// Opening is the first word of a statement.
var Opening = sentence.Phrase{First: 0, Last: 1}
