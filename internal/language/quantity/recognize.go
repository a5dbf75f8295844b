package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// Recognize finds the quantities among the tokens that are not taken by another recogniser.
func Recognize(text string, toks []token.Token, taken []bool, sents []token.Sentence) []Mention {
	r := reader{text: text, toks: toks}
	next := -1 // the first taken token at or after i
	for i := 0; i < len(toks); {
		if taken[i] {
			r.low, r.joined = i+1, -1
			i++
			continue
		}
		if !starts.token(text, toks, i) {
			i++
			continue
		}
		if next < i {
			for next = i; next < len(toks) && !taken[next]; {
				next++
			}
		}
		r.toks = toks[:next]
		m, end := r.read(i)
		if m != nil {
			r.listed(m)
			r.area(m)
			if !r.join(m) {
				r.out = append(r.out, *m)
			}
			r.low = m.Last
		}
		i = max(end, i+1)
	}
	return r.out
}

// reader is the state of one pass over the tokens.
type reader struct {
	text   string
	toks   []token.Token // up to the next token that is taken
	low    int           // where the mention before ends: nothing reaches behind it
	joined int           // where the last reference ended: the "4" of "sections 3 and 4" is one too
	out    []Mention
}

// startSet knows the words a quantity may begin with.
type startSet struct{ kinds token.Table[startKind] }

type startKind uint8

const (
	vagueStart startKind = 1 + iota
	articleStart
	foldStart  // twofold
	labelStart // a noun that a roman numeral may number
)

var starts = func() startSet {
	var s startSet
	enter := func(w string, k startKind) { s.kinds.Put(token.Intern(w), k) }
	for w := range vagueWords {
		enter(w, vagueStart)
	}
	for w := range vaguePlurals {
		enter(w, vagueStart)
	}
	for id := range folds {
		s.kinds.Put(id, foldStart)
	}
	enter("a", articleStart)
	enter("an", articleStart)
	for w := range strings.FieldsSeq(labelled) {
		enter(w, labelStart)
	}
	return s
}()

func (s startSet) kind(id token.ID) startKind { return s.kinds.At(id) }

// token reports whether a quantity may begin with token i.
func (s startSet) token(text string, toks []token.Token, i int) bool {
	t := toks[i]
	if t.Kind == token.Number {
		return true
	}
	if t.ID == 0 {
		return false
	}
	switch s.kind(t.ID) {
	case vagueStart, foldStart:
		return true
	case articleStart:
		return i+1 < len(toks) && toks[i+1].ID != 0
	case labelStart:
		return i+1 < len(toks) && toks[i+1].Caps
	}
	return number.Begins(text, toks, i)
}

// Telling reports whether a single token may make a quantity. Each quantity has such a one, or two words that are Counting and
// Counted.
func Telling(text string, one []token.Token) bool {
	switch starts.kind(one[0].ID) {
	case vagueStart, foldStart:
		return true
	}
	return number.Begins(text, one, 0) || number.Word(one[0].ID)
}

// Counting reports whether a token counts one of the unit behind it, or is numbered by the roman numeral there.
func Counting(t token.Token) bool {
	k := starts.kind(t.ID)
	return k == articleStart || k == labelStart
}

// Counted reports whether a unit that an article counts may begin with a token, or whether it is a roman numeral.
func Counted(text string, t token.Token) bool {
	return t.Kind != token.Number && unit.Begins(t.ID) || t.Caps && number.Roman(t.Of(text)) > 0
}

// number reports whether a word is part of a spelled number.
func (s startSet) number(id token.ID) bool { return number.Word(id) }

// read reads the quantity that begins with token i, with what stands before and after it. It returns the token to go on with.
func (r *reader) read(i int) (*Mention, int) {
	if starts.kind(r.toks[i].ID) == labelStart {
		return r.roman(i)
	}
	if m := r.ranked(i); m != nil {
		return m, m.Last
	}
	if end := r.refused(i); end > i {
		return nil, end
	}
	a, ok := r.amount(i)
	if !ok {
		return nil, i + 1
	}
	if a.first == 0 && a.num.Signed && r.toks[0].Kind == token.Sign && r.toks[1].Space && a.last < len(r.toks) {
		return nil, 1 // a list item: "- 10 apples"
	}
	if end := r.glued(&a); end > 0 {
		return nil, end
	}
	if a.num.Ordinal {
		return r.ordinal(&a)
	}
	if !r.counts(&a) {
		return nil, a.last
	}
	m := r.ratio(&a)
	if m == nil {
		m = r.ranged(&a)
	}
	if m == nil {
		m = a.mention(r.text, r.toks)
	} else if m.Last == 0 {
		return nil, a.last
	}
	r.surround(m, &a)
	return m, m.Last
}
