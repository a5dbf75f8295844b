package checker

import (
	"slices"
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// held is a part of a statement that a document may not contradict.
type held struct {
	source.Span        // in the statement's text
	first, last int    // its words, half open
	surface     string // as the statement has it

	// A value:
	mention int                // index in the reading's mentions; -1 for a name or other words
	others  []language.Mention // the values of its other alternatives
	named   bool               // it stands in a held name: "RFC [1211]"
	counts  []headcountTold    // that it tells

	words []string // every wording that is right, the statement's own first
}

// newHeld reads a held part: as a value when one stands in it, else as a name or other words.
func (st *statement) newHeld(text string, h rules.Held) held {
	out := held{Span: h.Span, mention: -1, surface: h.Of(text), words: h.Alternatives}
	for i, m := range st.mentions {
		if m.Overlaps(h.Span) && valueOf(m, h, text) {
			out.mention = i
			st.mentions[i] = *st.bounded(&st.mentions[i])
			break
		}
	}
	out.first, out.last = st.wordsIn(h.Span)
	out.words = st.whole(out.first, out.last, h)
	if out.mention >= 0 {
		a, b := st.wordsOf(out.mention)
		out.first, out.last = min(out.first, a), max(out.last, b)
		for _, alternative := range h.Alternatives[1:] {
			out.others = append(out.others, readAlternative(text, h.Span, alternative)...)
		}
	}
	return out
}

// numberOfName holds the number of a held name of the sort "RFC 1211", "TLS 1.2" as a value of its own: the name before
// it tells what is numbered.
func (st *statement) numberOfName(h rules.Held) (held, bool) {
	if len(h.Alternatives) > 1 {
		return held{}, false
	}
	for i, m := range st.mentions {
		if h.Span.Contains(m.Span) && m.End == h.End && m.Start > h.Start && st.held[len(st.held)-1].mention < 0 {
			n := held{named: true, Span: m.Span, mention: i, surface: m.Of(st.text), words: []string{m.Of(st.text)}}
			n.first, n.last = st.wordsIn(m.Span)
			return n, true
		}
	}
	return held{}, false
}

// whole completes alternatives that begin or end within a word: "http_[requests]_total" holds the whole of it.
func (st *statement) whole(first, last int, h rules.Held) []string {
	if first == last {
		return h.Alternatives
	}
	before, after := st.text[min(st.words[first].Start, h.Start):h.Start], st.text[h.End:max(h.End, st.words[last-1].End)]
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
		return rest <= 0 || m.Whole.Contains(h.Span) || !hasCapital(text[h.Start:m.Start]) && !hasCapital(text[min(m.End, h.End):h.End])
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

// indexOf is which of the statement's held parts h is.
func (st *statement) indexOf(h *held) int {
	return slices.IndexFunc(st.held, func(x held) bool { return x.first == h.first && x.last == h.last })
}
