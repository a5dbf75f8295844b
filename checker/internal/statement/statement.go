// Package statement has what is held true: a wording of a fact, read and taken apart, and the words of a base that mean the same.
//
// Statements: statement, held (their held parts), slot (how a held name is bound), once (what happens only once), predicate, agent (who
// does it), mode (what is allowed or required), period (the time it is valid), entry (what a list or table files it under), defined
// (acronyms that it explains), denial (a held "not"), enough (how much of one must be there), left_out (what need not be), way (how),
// headcount, idiom, wording and mark (values that several words tell), portion (so much of a whole),
// recurring (for each of which time), measure (how much of a dimension),
// contact (an address says what it is for), aside (what is said of a name in passing).
//
// Words: book (aliases), saying (wordings that mean the same everywhere), terms (what the statements ask for in a text; terms_code writes
// them to a row of bytes), link (which words of a text stand for which of a statement; link_word, link_names, link_particle, link_piece,
// link_stage).
package statement

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/rules"
)

// Statement is a wording of a fact, or one sentence of it, read and taken apart.
type Statement struct {
	*sentence.Reading
	Fact    *rules.Fact
	Wording int // which of the fact's wordings it is, or is a sentence of
	Held    []Held
	Once    Occasion // see onceOnly
	Side    []bool   // see sideWords
	Worded  []Worded // see wordings
	Number  int32    // in the base
}

// Read reads a wording of a fact: each of its sentences that holds something is a statement. Relative dates in a
// fact hang on nothing: facts speak for themselves.
func Read(f *rules.Fact, wording int, known *sentence.Vocables) []*Statement {
	s := f.Statements[wording]
	t := known.Read(s.Text)
	var out []*Statement
	for _, at := range t.Sentences {
		st := &Statement{Reading: sentence.New(t, at.First, at.Last, known), Fact: f, Wording: wording}
		for _, h := range s.Held {
			if st.Span.Overlaps(h.Span) && (h.Bracketed || !st.partOfName(h) && !(len(s.Held) > 1 && st.tellsWhich(h))) {
				st.Held = append(st.Held, st.newHeld(s.Text, h))
				if n, ok := st.numberOfName(h); ok {
					st.Held = append(st.Held, n)
				}
			}
		}
		for h := range st.Held {
			st.Held[h].Counts = st.headcountsOf(&st.Held[h])
		}
		if len(st.Held) > 0 {
			st.Once, st.Side, st.Worded = st.onceOnly(), st.sideWords(), st.wordings()
			out = append(out, st)
		}
	}
	return out
}

// partOfName reports whether a value that no brackets hold belongs to a name ("Super Mario Bros. 3").
func (st *Statement) partOfName(h rules.Held) bool {
	for m := range st.Mentions {
		if st.Mentions[m].Span == h.Span {
			first, last := st.WordsIn(h.Span)
			return st.Labels(m, first) || st.IsTitle(first, last)
		}
	}
	return false
}

// tellsWhich reports whether a value that no brackets hold only says at which of several times the others are so: "in its first
// weekend".
func (st *Statement) tellsWhich(h rules.Held) bool {
	for m := range st.Mentions {
		if q := st.Mentions[m].Quantity; q != nil && q.Kind == quantity.Ordinal && st.Mentions[m].Span == h.Span {
			_, last := st.WordsIn(h.Span)
			return last < len(st.Words) && (sentence.Periods[st.Words[last].Stem] || seasons[st.Words[last].Stem])
		}
	}
	return false
}

// seasons are further nouns for a time that comes again.
var seasons = sentence.Set("weekend season half semester")

// IsTitle reports whether words [first, last) stand alone in quotation marks as the subject: "1984" was published …
func (st *Statement) IsTitle(first, last int) bool {
	return first > 0 && last+1 < len(st.Words) && st.IsQuote(first-1) && st.IsQuote(last) && st.Opens(first-1) && st.Words[last+1].Verb
}

// Content reports whether word i must be accounted for: it tells the statement apart and is not held.
func (st *Statement) Content(i int) bool {
	return st.Words[i].Weight > 0 && !st.IsHeld(i)
}

// IsHeld reports whether word i is held.
func (st *Statement) IsHeld(i int) bool {
	for k := range st.Held {
		if h := &st.Held[k]; h.First <= i && i < h.Last {
			return true
		}
	}
	return false
}

// HoldsName reports whether the statement holds a name or other words: these are found by their own letters, too.
func (st *Statement) HoldsName() bool {
	for i := range st.Held {
		if st.Held[i].Mention < 0 {
			return true
		}
	}
	return false
}

// HoldsValue reports whether the statement holds a value.
func (st *Statement) HoldsValue() bool {
	for i := range st.Held {
		if st.Held[i].Mention >= 0 {
			return true
		}
	}
	return false
}

// Holds reports whether mention k of the statement is held.
func (st *Statement) Holds(k int) bool {
	for i := range st.Held {
		if h := &st.Held[i]; h.Mention == k || h.Mention < 0 && h.Overlaps(st.Mentions[k].Span) {
			return true
		}
	}
	return false
}

// States reports whether the statement has a value that agrees with this one.
func (st *Statement) States(v language.Mention) bool {
	return slices.ContainsFunc(st.Mentions, func(m language.Mention) bool { return SameValue(m, v) })
}

// NamesWith reports whether value k of the statement belongs to the name before it: "Prometheus 1.0", "PromCon 2016".
func (st *Statement) NamesWith(k int) bool {
	first, last := st.WordsOf(k)
	if st.Mentions[k].Version != nil && st.IsDeterminer(first-1) && st.IsNominal(last) {
		return true
	}
	return first > 0 && st.Words[first-1].Phrase >= 0 && !st.Words[first-1].Sign
}

// LongerName is a name of the statement, before its name p, that begins with it; -1 for none.
func (st *Statement) LongerName(p int) int {
	if p == 0 {
		return -1
	}
	name := st.FormsOf(st.Phrases[p])
	for k := range p {
		if strings.HasPrefix(st.FormsOf(st.Phrases[k]), name) {
			return k
		}
	}
	return -1
}

// TellsSharing reports whether word i of the statement is the verb of a held share.
func (st *Statement) TellsSharing(i int) bool {
	if !st.Words[i].Verb || !st.Words[i].Has(sentence.MaySayShared) {
		return false
	}
	for k := range st.Held {
		if h := &st.Held[k]; h.Mention >= 0 && st.IsShared(h.Mention) && st.Governor(h.First, h.Last) == i {
			return true
		}
	}
	return false
}
