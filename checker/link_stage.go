package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// inOrder reports whether word i of the statement tells when something began and word j of the sentence when it ended, or the other
// way round, and both can be true. What opened in 1950 cannot have closed in 1940: there the one verb stands for the other.
func inOrder(st *reading, i int, text *reading, j int) bool {
	return lexicon.Counter(st.words[i].stem, text.words[j].stem) && !endsTooSoon(st, i, text, j)
}

// fromOtherEnd reports whether a sentence that contradicts a held date tells when what the statement says began, ended, or the other way
// round. Another date would not mend it.
func (st *statement) fromOtherEnd(h *held, text *reading, m int) bool {
	i, j := st.governor(h.first, h.last), text.governor(text.wordsOf(m))
	return i >= 0 && j >= 0 && lexicon.Counter(st.words[i].stem, text.words[j].stem)
}

// endsTooSoon reports whether one of two verbs, word i of the statement and word j of the sentence, dates the end of something before
// the other dates its beginning. What is closed for a time, or opens again, may do so.
func endsTooSoon(st *reading, i int, text *reading, j int) bool {
	a, b := st.dateOf(i), text.dateOf(j)
	if a == nil || b == nil || st.some(isAgain) || text.some(isAgain) {
		return false
	}
	if lexicon.StageOf(st.words[i].stem).End == lexicon.Ending {
		a, b = b, a
	}
	return !a.From.IsZero() && !b.Until.IsZero() && !b.Until.After(a.From)
}

// dateOf is the only date that verb v governs, nil when there is none or it is no single date.
func (r *reading) dateOf(v int) (date *temporal.Date) {
	if !r.words[v].verb {
		return nil
	}
	for m := range r.mentions {
		t := r.mentions[m].Temporal
		if t == nil || t.Date == nil {
			continue
		}
		if first, last := r.wordsOf(m); first >= last || r.governor(first, last) != v {
			continue
		}
		if date != nil || t.Date.Range || t.Date.Bound != temporal.Closed {
			return nil
		}
		date = t.Date
	}
	return date
}

// isAgain reports whether a word tells that something ended only for a time or began once more.
func isAgain(w *word) bool { return again[w.form] }

// again are words for what is not for good, or not for the first time.
var again = set("again temporarily temporary briefly anew reopened restarted first originally initially previously")
