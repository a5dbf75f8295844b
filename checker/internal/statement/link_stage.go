package statement

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// inOrder reports whether word i of the statement tells when something began and word j of the sentence when it ended, or the other
// way round, and both can be true. What opened in 1950 cannot have closed in 1940: there the one verb stands for the other.
func inOrder(st *sentence.Reading, i int, text *sentence.Reading, j int) bool {
	return lexicon.Counter(st.Words[i].Stem, text.Words[j].Stem) && !endsTooSoon(st, i, text, j)
}

// FromOtherEnd reports whether a sentence that contradicts a held date tells when what the statement says began, ended, or the other way
// round. Another date would not mend it.
func (st *Statement) FromOtherEnd(h *Held, text *sentence.Reading, m int) bool {
	i, j := st.Governor(h.First, h.Last), text.Governor(text.WordsOf(m))
	return i >= 0 && j >= 0 && lexicon.Counter(st.Words[i].Stem, text.Words[j].Stem)
}

// endsTooSoon reports whether one of two verbs, word i of the statement and word j of the sentence, dates the end of something before
// the other dates its beginning. What is closed for a time, or opens again, may do so.
func endsTooSoon(st *sentence.Reading, i int, text *sentence.Reading, j int) bool {
	a, b := dateOf(st, i), dateOf(text, j)
	if a == nil || b == nil || st.Some(isAgain) || text.Some(isAgain) {
		return false
	}
	if lexicon.StageOf(st.Words[i].Stem).End == lexicon.Ending {
		a, b = b, a
	}
	return !a.From.IsZero() && !b.Until.IsZero() && !b.Until.After(a.From)
}

// dateOf is the only date that verb v governs, nil when there is none or it is no single date.
func dateOf(r *sentence.Reading, v int) (date *temporal.Date) {
	if !r.Words[v].Verb {
		return nil
	}
	for m := range r.Mentions {
		t := r.Mentions[m].Temporal
		if t == nil || t.Date == nil {
			continue
		}
		if first, last := r.WordsOf(m); first >= last || r.Governor(first, last) != v {
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
func isAgain(w *sentence.Word) bool { return again[w.Form] }

// again are words for what is not for good, or not for the first time.
var again = sentence.Set("again temporarily temporary briefly anew reopened restarted first originally initially previously")
