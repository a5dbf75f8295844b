package statement

import "github.com/steadfact/steadfact/checker/internal/sentence"

// HeldShare is the portion of a whole that a held part tells: "[75 percent] of the seats", "[All] members"; not ok for others.
func (st *Statement) HeldShare(h *Held) (sentence.WholeShare, bool) {
	if h.Mention >= 0 {
		return st.ShareOfMention(h.Mention)
	}
	for _, s := range st.WholeShares() {
		if h.First <= s.First && s.Last <= h.Last && (s.Noun < 0 || s.Noun >= h.Last) && h.Last-s.Last <= 2 {
			return s, true
		}
	}
	return sentence.WholeShare{}, false
}

// HoldsShare reports whether the statement holds a portion of a whole, in a number, which a sentence may tell without one.
func (st *Statement) HoldsShare() bool {
	for h := range st.Held {
		if held := &st.Held[h]; held.Mention >= 0 {
			if _, ok := st.HeldShare(held); ok {
				return true
			}
		}
	}
	return false
}
