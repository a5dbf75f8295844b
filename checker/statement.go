package checker

import (
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// statement is a wording of a fact, or one sentence of it, read and taken apart.
type statement struct {
	*reading
	fact    *rules.Fact
	wording int // which of the fact's wordings it is, or is a sentence of
	held    []held
}

// held is a part of a statement that a document may not contradict.
type held struct {
	source.Span                    // in the statement's text
	first, last int                // its words, half open
	mention     int                // the value it holds: index in the reading's mentions; -1 for a name or other words
	others      []language.Mention // the values of its other alternatives
	surface     string
	named       bool     // a number that stands in a held name: "RFC [1211]"
	words       []string // of a name: all that are right, the first one the statement's own
}

// newStatements reads a wording of a fact: each of its sentences that holds something is a statement. Relative dates in a
// fact hang on nothing: facts speak for themselves.
func newStatements(f *rules.Fact, wording int) []*statement {
	s := f.Statements[wording]
	t := language.Read(s.Text, time.Time{})
	var out []*statement
	for _, sentence := range t.Sentences {
		st := &statement{reading: newReading(t, sentence.First, sentence.Last), fact: f, wording: wording}
		for _, h := range s.Held {
			if st.span.Overlaps(h.Span) && (h.Bracketed || !st.partOfName(h)) {
				st.held = append(st.held, st.newHeld(s.Text, h))
				if n, ok := st.numberOfName(h); ok {
					st.held = append(st.held, n)
				}
			}
		}
		if len(st.held) > 0 {
			out = append(out, st)
		}
	}
	return out
}

// partOfName reports whether a value that no brackets hold belongs to a name ("Super Mario Bros. 3").
func (st *statement) partOfName(h rules.Held) bool {
	for m := range st.mentions {
		if st.mentions[m].Span == h.Span {
			first, _ := st.wordsIn(h.Span)
			return st.labels(m, first)
		}
	}
	return false
}

func (st *statement) newHeld(text string, h rules.Held) held {
	out := held{Span: h.Span, mention: -1, surface: h.Of(text), words: h.Alternatives}
	for i, m := range st.mentions {
		if m.Overlaps(h.Span) && valueOf(m, h, text) {
			out.mention = i
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

// numberOfName holds the number of a held name of the sort "RFC 1211", "TLS 1.2" as a value of its own: the name before it tells
// what is numbered.
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

// hasCapital reports whether a text has a capital letter of the English alphabet.
func hasCapital(s string) bool {
	for i := range len(s) {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return true
		}
	}
	return false
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

// content reports whether word i must be accounted for: it tells the statement apart and is not held.
func (st *statement) content(i int) bool {
	return st.words[i].weight > 0 && !st.isHeld(i)
}

func (st *statement) isHeld(i int) bool {
	for _, h := range st.held {
		if h.first <= i && i < h.last {
			return true
		}
	}
	return false
}

// holdsName reports whether the statement holds a name or other words: these are found by their own letters, too.
func (st *statement) holdsName() bool {
	for i := range st.held {
		if st.held[i].mention < 0 {
			return true
		}
	}
	return false
}
