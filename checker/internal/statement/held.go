package statement

import (
	"slices"
	"time"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Held is a part of a statement that a document may not contradict.
type Held struct {
	source.Span        // in the statement's text
	First, Last int    // its words, half open
	Surface     string // as the statement has it

	// A value:
	Mention int                // index in the reading's mentions; -1 for a name or other words
	Others  []language.Mention // the values of its other alternatives
	Named   bool               // it stands in a held name: "RFC [1211]"
	Counts  []HeadcountTold    // that it tells

	Words []string // every wording that is right, the statement's own first
}

// newHeld reads a held part: as a value when one stands in it, else as a name or other words.
func (st *Statement) newHeld(text string, h rules.Held) Held {
	out := Held{Span: h.Span, Mention: -1, Surface: h.Of(text), Words: h.Alternatives}
	for i, m := range st.Mentions {
		if m.Overlaps(h.Span) && valueOf(m, h, text) {
			out.Mention = i
			st.Mentions[i] = *st.Bounded(&st.Mentions[i])
			break
		}
	}
	out.First, out.Last = st.WordsIn(h.Span)
	out.Words = st.whole(out.First, out.Last, h)
	if often, ok := st.OftenAt(min(out.First, len(st.Words)-1)); ok && out.Mention < 0 {
		out.Last = max(out.Last, often.Last) // "[once] a year"
	}
	if out.Mention >= 0 {
		a, b := st.WordsOf(out.Mention)
		out.First, out.Last = min(out.First, a), max(out.Last, b)
		for _, alternative := range h.Alternatives[1:] {
			out.Others = append(out.Others, readAlternative(text, h.Span, alternative)...)
		}
	}
	return out
}

// numberOfName holds the number of a held name of the sort "RFC 1211", "TLS 1.2" as a value of its own: the name before
// it tells what is numbered.
func (st *Statement) numberOfName(h rules.Held) (Held, bool) {
	if len(h.Alternatives) > 1 {
		return Held{}, false
	}
	for i, m := range st.Mentions {
		if h.Span.Contains(m.Span) && m.End == h.End && m.Start > h.Start && st.Held[len(st.Held)-1].Mention < 0 {
			n := Held{Named: true, Span: m.Span, Mention: i, Surface: m.Of(st.Text), Words: []string{m.Of(st.Text)}}
			n.First, n.Last = st.WordsIn(m.Span)
			return n, true
		}
	}
	return Held{}, false
}

// whole completes alternatives that begin or end within a word: "http_[requests]_total" holds the whole of it.
func (st *Statement) whole(first, last int, h rules.Held) []string {
	if first == last {
		return h.Alternatives
	}
	before, after := st.Text[min(st.Words[first].Start, h.Start):h.Start], st.Text[h.End:max(h.End, st.Words[last-1].End)]
	var out []string
	for _, a := range h.Alternatives {
		out = append(out, before+a+after)
	}
	return out
}

// valueOf reports whether the held part is the mention's value and not a name in which a number stands ("[RFC 1211]",
// "[Apache 2.0]" hold names).
func valueOf(m language.Mention, h rules.Held, text string) bool {
	if h.Span.Contains(m.Span) {
		rest := h.Len() - m.Whole.Len()
		return rest <= 0 || m.Whole.Contains(h.Span) || !sentence.HasCapital(text[h.Start:m.Start]) && !sentence.HasCapital(text[min(m.End, h.End):h.End])
	}
	return true
}

// readAlternative reads another value in the place of the first.
func readAlternative(text string, at source.Span, alternative string) []language.Mention {
	t := language.Read(text[:at.Start]+alternative+text[at.End:], time.Time{})
	span := source.Span{Start: at.Start, End: at.Start + len(alternative)}
	for _, m := range t.Mentions {
		if m.Overlaps(span) {
			return []language.Mention{m}
		}
	}
	return nil
}

// IndexOf is which of the statement's held parts h is.
func (st *Statement) IndexOf(h *Held) int {
	return slices.IndexFunc(st.Held, func(x Held) bool { return x.First == h.First && x.Last == h.Last })
}

// SameValue reports whether two values agree as they stand.
func SameValue(a, b language.Mention) bool {
	return language.Compare(a, b, language.Tolerance{}) == language.Agree
}

// TellsLimit reports whether a word only says that the statement's number is a limit: "the maximum size" for "not larger than".
func (st *Statement) TellsLimit(form string) bool {
	for h := range st.Held {
		if m := st.Held[h].Mention; m >= 0 && (sentence.Greatest[form] && st.Mentions[m].Caps() || sentence.Least[form] && st.Mentions[m].Floors()) {
			return true
		}
	}
	return false
}

// HoldsNumberedName reports whether a held name has a number in it.
func (st *Statement) HoldsNumberedName() bool {
	for _, h := range st.Held {
		for i := h.First; h.Mention < 0 && i < h.Last; i++ {
			if st.Words[i].Mention >= 0 || st.IsNumeral(i) {
				return true
			}
		}
	}
	return false
}

// HeldInPast reports whether the statement says of its held value that it was: then it tells of an event, whose date a
// sentence may add.
func (st *Statement) HeldInPast(h Held) bool {
	v := st.Governor(h.First, h.Last)
	return v >= 0 && st.PastAt(v)
}

// Eventful reports whether the statement speaks of an event and not of a state.
func (st *Statement) Eventful() bool {
	for i := range st.Words {
		if w := &st.Words[i]; w.Verb && !st.IsLight(i) {
			return true
		}
	}
	return false
}

// TellsInterval reports whether a held value is how long after something else it was: "was elected [two years] after joining the party".
func (st *Statement) TellsInterval(h *Held) bool {
	return h.Mention >= 0 && st.Mentions[h.Mention].Kind == language.Duration && (st.FormAt(h.Last) == "after" || st.ComesAfter(h))
}

// ComesAfter reports whether a held value is how long after what was told before it was: "wakes after [two years]", "[two years] have gone by".
func (st *Statement) ComesAfter(h *Held) bool {
	if h.Mention < 0 || st.Mentions[h.Mention].Kind != language.Duration {
		return false
	}
	if st.Elapses(h) {
		return true
	}
	first, last := st.WordsIn(st.Mentions[h.Mention].Whole)
	return first > 0 && st.Words[first-1].Form == "after" && (last >= len(st.Words) || st.Words[last].Sign || st.IsPreposition(last) && st.Words[last].Form != "of")
}

// Elapses reports whether a held value is a time that has gone by.
func (st *Statement) Elapses(h *Held) bool {
	v := st.Governor(h.First, h.Last)
	if v < h.Last || v > h.Last+2 || !elapsing[st.Words[v].Stem] || st.FormAt(v+1) == "since" {
		return false
	}
	return st.Words[v].Stem != "go" || st.FormAt(v+1) == "by"
}

// elapsing are the verbs of a time that goes by.
var elapsing = sentence.Set("pass elapse go")

// TellsSpan reports whether a held value is how long something went on: "reigned for [20] years", "lasted [three days]".
func (st *Statement) TellsSpan(h *Held) bool {
	if h.Mention < 0 || st.Mentions[h.Mention].Kind != language.Duration {
		return false
	}
	v := st.Governor(h.First, h.Last)
	return v >= 0 && v < h.First && (st.WordBefore(h.First) == "for" && st.PastAt(v) || st.Words[v].Stem == "last")
}

// GoesOn reports whether a held value is how long something went on, or has gone on until now: "has reigned for [20] years".
func (st *Statement) GoesOn(h *Held) bool {
	if st.TellsSpan(h) {
		return true
	}
	if h.Mention < 0 || st.Mentions[h.Mention].Kind != language.Duration || st.WordBefore(h.First) != "for" {
		return false
	}
	v := st.Governor(h.First, h.Last)
	return v >= 0 && v < h.First && st.Words[st.GroupStart(v)].Stem == "have"
}
