package checker

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// reading is one sentence, of a fact or of a document, taken apart so that two can be compared. Mentions and words carry
// spans into text.
type reading struct {
	text     string
	span     source.Span // of the sentence in text
	words    []word
	phrases  []phrase
	mentions []language.Mention
	keys     []int32 // what the index looks it up by, once it is keyed
	keyed    bool
	met      []meeting       // the terms that its words stand for, by term and word, once they are asked for
	prepared bool            // its words' groups and places are known
	shares   map[int32]share // of a reading that others take over from: what it has of statements, by their numbers
	unused   []strength      // and that its words stand for no word of a statement
}

// newReading takes apart the sentence made of tokens [first, last).
func newReading(t *language.Text, first, last int, known *vocables) *reading {
	r := &reading{text: t.Text, prepared: known != nil}
	if first < last {
		r.span = source.Span{Start: int(t.Tokens[first].Start), End: int(t.Tokens[last-1].End)}
	}
	for _, m := range t.Mentions {
		if r.span.Contains(m.Span) {
			r.mentions = append(r.mentions, m)
		}
	}
	r.addWords(t.Tokens[first:last], known)
	r.lightenBounds()
	r.addPhrases()
	r.markVerbs()
	return r
}

// textOf is the text from word first up to word last (exclusive).
func (r *reading) textOf(first, last int) string {
	return r.text[r.words[first].Start:r.words[last-1].End]
}

// spanOf is the span in the text from word first up to word last (exclusive).
func (r *reading) spanOf(first, last int) source.Span {
	return source.Span{Start: r.words[first].Start, End: r.words[last-1].End}
}

// formAt is the form of word i, "" before the sentence's start and behind its end.
func (r *reading) formAt(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].form
}

// surface is word i as it is written.
func (r *reading) surface(i int) string { return r.words[i].Of(r.text) }

// wordsIn is the range of words that touch a span.
func (r *reading) wordsIn(s source.Span) (first, last int) {
	first = len(r.words)
	for i, w := range r.words {
		if w.Overlaps(s) {
			first = min(first, i)
			last = i + 1
		}
	}
	return min(first, last), last
}

// wordsOf is the range of words of mention m.
func (r *reading) wordsOf(m int) (first, last int) { return r.wordsIn(r.mentions[m].Span) }

// opens reports whether a word begins the sentence (quotes and signs aside).
func (r *reading) opens(i int) bool {
	for k := range i {
		if !r.words[k].sign {
			return false
		}
	}
	return true
}

// some reports whether one of the words is such a one.
func (r *reading) some(such func(w *word) bool) bool {
	for i := range r.words {
		if such(&r.words[i]) {
			return true
		}
	}
	return false
}

// wordFrom is the first word from i on, in the direction of step, that is no sign; -1 when there is none.
func (r *reading) wordFrom(i, step int) int {
	for ; i >= 0 && i < len(r.words); i += step {
		if !r.words[i].sign {
			return i
		}
	}
	return -1
}

// hasSign reports whether a sign stands among words [first, last).
func (r *reading) hasSign(first, last int, sign string) bool {
	for i := first; i < last; i++ {
		if r.words[i].form == sign {
			return true
		}
	}
	return false
}

// clausesApart is how many signs that part clauses stand between two words.
func (r *reading) clausesApart(i, j int) int {
	n := r.words[j].clause - r.words[i].clause
	return max(n, -n)
}

// asks reports whether the sentence asks.
func (r *reading) asks() bool { return r.words[len(r.words)-1].form == "?" }

// tellingWord is the nearest telling word on one side of word i, -1 when a sign that parts clauses comes first.
func (r *reading) tellingWord(i, step int) int {
	for k := i + step; k >= 0 && k < len(r.words); k += step {
		w := &r.words[k]
		if w.sign && partsClauses(w.form) {
			return -1
		}
		if w.weight >= 2 && w.mention < 0 {
			return k
		}
	}
	return -1
}
