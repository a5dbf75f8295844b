package statement

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// denials are the held words that say that something is not so.
var denials = sentence.Set("not never no longer neither")

// IsDenial reports whether a held part is nothing but a denial: "[not]", "[no longer]", "[failed] to".
func (st *Statement) IsDenial(h *Held) bool {
	if h.Last == h.First+1 && st.Fails(h.First) {
		return true
	}
	for i := h.First; i < h.Last; i++ {
		if !denials[st.Words[i].Form] {
			return false
		}
	}
	return h.First < h.Last
}

// Denied is a held denial with what it denies: "not formally asked", "no longer a danger".
func (st *Statement) Denied(h *Held) string {
	last := h.Last
	if i := st.DeniedWord(h); i >= 0 {
		last = i + 1
	}
	return st.TextOf(h.First, last)
}

// DeniedWord is the word that the held part denies: the first telling word after it that is no adverb, -1 for none.
func (st *Statement) DeniedWord(h *Held) int {
	for i := h.Last; i < len(st.Words); i++ {
		if w := &st.Words[i]; w.Weight > 0 && !w.Sign && !w.Mostly(lexicon.Adverb) {
			return i
		}
	}
	return -1
}
