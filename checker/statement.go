package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/rules"
)

// statement is a wording of a fact, or one sentence of it, read and taken apart.
type statement struct {
	*reading
	fact    *rules.Fact
	wording int // which of the fact's wordings it is, or is a sentence of
	held    []held
	once    occasion // see onceOnly
	side    []bool   // see sideWords
	number  int32    // in the base
}

// newStatements reads a wording of a fact: each of its sentences that holds something is a statement. Relative dates in a
// fact hang on nothing: facts speak for themselves.
func newStatements(f *rules.Fact, wording int, known *vocables) []*statement {
	s := f.Statements[wording]
	t := known.read(s.Text)
	var out []*statement
	for _, sentence := range t.Sentences {
		st := &statement{reading: newReading(t, sentence.First, sentence.Last, known), fact: f, wording: wording}
		for _, h := range s.Held {
			if st.span.Overlaps(h.Span) && (h.Bracketed || !st.partOfName(h) && !(len(s.Held) > 1 && st.tellsWhich(h))) {
				st.held = append(st.held, st.newHeld(s.Text, h))
				if n, ok := st.numberOfName(h); ok {
					st.held = append(st.held, n)
				}
			}
		}
		for h := range st.held {
			st.held[h].counts = st.headcountsOf(&st.held[h])
		}
		if len(st.held) > 0 {
			st.once, st.side = st.onceOnly(), st.sideWords()
			out = append(out, st)
		}
	}
	return out
}

// partOfName reports whether a value that no brackets hold belongs to a name ("Super Mario Bros. 3").
func (st *statement) partOfName(h rules.Held) bool {
	for m := range st.mentions {
		if st.mentions[m].Span == h.Span {
			first, last := st.wordsIn(h.Span)
			return st.labels(m, first) || st.isTitle(first, last)
		}
	}
	return false
}

// tellsWhich reports whether a value that no brackets hold only says at which of several times the others are so: "in its first
// weekend".
func (st *statement) tellsWhich(h rules.Held) bool {
	for m := range st.mentions {
		if q := st.mentions[m].Quantity; q != nil && q.Kind == quantity.Ordinal && st.mentions[m].Span == h.Span {
			_, last := st.wordsIn(h.Span)
			return last < len(st.words) && (periods[st.words[last].stem] || seasons[st.words[last].stem])
		}
	}
	return false
}

// seasons are further nouns for a time that comes again.
var seasons = set("weekend season half semester")

// isTitle reports whether words [first, last) stand alone in quotation marks as the subject: "1984" was published …
func (st *statement) isTitle(first, last int) bool {
	return first > 0 && last+1 < len(st.words) && st.isQuote(first-1) && st.isQuote(last) && st.opens(first-1) && st.words[last+1].verb
}

// content reports whether word i must be accounted for: it tells the statement apart and is not held.
func (st *statement) content(i int) bool {
	return st.words[i].weight > 0 && !st.isHeld(i)
}

// isHeld reports whether word i is held.
func (st *statement) isHeld(i int) bool {
	for k := range st.held {
		if h := &st.held[k]; h.first <= i && i < h.last {
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

// holdsValue reports whether the statement holds a value.
func (st *statement) holdsValue() bool {
	for i := range st.held {
		if st.held[i].mention >= 0 {
			return true
		}
	}
	return false
}

// holds reports whether mention k of the statement is held.
func (st *statement) holds(k int) bool {
	for i := range st.held {
		if h := &st.held[i]; h.mention == k || h.mention < 0 && h.Overlaps(st.mentions[k].Span) {
			return true
		}
	}
	return false
}

// states reports whether the statement has a value that agrees with this one.
func (st *statement) states(v language.Mention) bool {
	return slices.ContainsFunc(st.mentions, func(m language.Mention) bool { return sameValue(m, v) })
}
