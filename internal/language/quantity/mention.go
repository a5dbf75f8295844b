package quantity

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
	"github.com/steadfact/steadfact/internal/source"
)

// mention is the amount alone, without what surrounds it.
func (a *amount) mention(text string, toks []token.Token) *Mention {
	m := &Mention{First: a.first, Last: a.last}
	m.Span = source.Span{Start: int(toks[a.first].Start), End: int(toks[a.last-1].End)}
	m.Whole = m.Span
	m.Core = source.Span{Start: int(toks[a.num.First].Start), End: int(toks[a.core-1].End)}
	m.Value, m.Step, m.Worded, m.Vague = a.num.Value, a.num.Step, a.num.Worded, a.vague
	if a.vague {
		m.Low, m.High, m.Comparator = a.low, a.high, About
	}
	m.measure(a.unit)
	return m
}

// measure sets the unit with its dimension and the kind that follows from it.
func (m *Mention) measure(u *unit.Unit) {
	if u == nil {
		return
	}
	m.Measure, m.Unit, m.Dimension = u, u.Name, u.Dimension()
	switch {
	case u.Currency != "":
		m.Kind = Money
	case u.Proportion():
		m.Kind = Percent
	case u.Time():
		m.Kind = Duration
	default:
		m.Kind = Measure
	}
}

func (r *reader) span(first, last int) source.Span {
	return source.Span{Start: int(r.toks[first].Start), End: int(r.toks[last-1].End)}
}

// surround adds what stands around the number: hedges on both sides, the counted noun, a label before it.
func (r *reader) surround(m *Mention, a *amount) {
	comp := r.hedges(m)
	after, hedged := r.trailing(m, Exactly)
	if a.counted != "" {
		m.Unit = a.counted
	} else if m.Measure == nil {
		r.counted(m, a)
		if !hedged {
			after, _ = r.trailing(m, Exactly)
		}
	}
	m.bound(combine(comp, after))
	m.Whole = r.span(m.First, m.Last)
}

// hedges reads the wordings before the number, outwards.
func (r *reader) hedges(m *Mention) Comparator {
	comp := Exactly
	for n := 0; n < 3; n++ {
		at := m.First
		if at-1 > r.low && (articles.has(r.toks, at-1) || is(r.toks, at-1, idThe)) {
			at--
		}
		c, first, ok := hedgeBefore(r.toks, at, r.low)
		if !ok && at != m.First {
			c, first, ok = hedgeBefore(r.toks, m.First, r.low)
		}
		if !ok || r.toks[first].ID == some && m.Value != nil && m.Value.Cmp(three) < 0 {
			return comp
		}
		comp = combine(comp, c)
		m.First = first
	}
	return comp
}

var some = token.Intern("some")

// combine is the comparator of two wordings around one number: a bound says more than an approximation.
func combine(inner, outer Comparator) Comparator {
	if inner == Exactly || inner == About && outer != Exactly {
		return outer
	}
	return inner
}

// trailing reads the wordings after the number or its noun.
func (r *reader) trailing(m *Mention, c Comparator) (Comparator, bool) {
	at := m.Last
	if at < len(r.toks) && is(r.toks, at, idHyphen) && !r.toks[at].Space && at+1 < len(r.toks) && !r.toks[at+1].Space { // 20-odd
		if r.toks[at+1].ID == odd || r.toks[at+1].ID == ish {
			m.Last = at + 2
			return About, true
		}
		return c, false
	}
	got, last, ok := hedgeAfter(r.toks, at)
	if !ok || is(r.toks, at, idPlus) && (r.toks[at].Space || last < len(r.toks) && !r.toks[last].Space && r.toks[last].Kind == token.Number) || r.toks[at].ID == odd || r.toks[at].ID == ish {
		return c, false
	}
	if at+1 == last && r.toks[at].Kind == token.Word && last < len(r.toks) && r.toks[last].Kind != token.Sign {
		return c, false // "50 minimum" only where the clause ends
	}
	if last+1 < len(r.toks) && (is(r.toks, last, than) || is(r.toks, last, idTo)) && number.Begins(r.text, r.toks, last+1) {
		return c, false // more than 5000 or equal to 6000
	}
	if last < len(r.toks) && number.Begins(r.text, r.toks, last) || last < len(r.toks) && r.toks[last].ID != 0 && is(r.toks, last-1, than) {
		return c, false
	}
	m.Last = last
	return got, true
}

var odd, ish, than, strong = token.Intern("odd"), token.Intern("ish"), token.Intern("than"), token.Intern("strong")

// bound sets the comparator, and the side of the value on which the truth lies.
func (m *Mention) bound(c Comparator) {
	if m.Comparator == Between || m.Value == nil && m.Low == nil {
		return
	}
	if m.Vague {
		if c == MoreThan || c == AtLeast || c == JustOver {
			m.Comparator, m.High = c, nil
		}
		return
	}
	m.Comparator = c
	switch c {
	case MoreThan, AtLeast:
		m.Low = m.Value
	case LessThan, AtMost:
		m.High = m.Value
	}
}

// counted finds the noun that is counted, after the number or, for a label, before it.
func (r *reader) counted(m *Mention, a *amount) {
	at := m.Last
	if a.hyphenated {
		r.compound(m, a)
		return
	}
	if k := m.First - 1; k >= r.low && labels.has(r.toks, k) && !m.Worded {
		r.labelled(m)
		return
	}
	if is(r.toks, at, idOf) && m.Kind != Ratio {
		at++
		if wholeArticles.has(r.toks, at) {
			at++
		}
	}
	switch {
	case a.num.Fraction && wholeArticles.has(r.toks, at):
		at++
	case is(r.toks, at, idClose) && m.First > 0 && is(r.toks, m.First-1, idOpen): // four (4) seats
		at++
	}
	isOne := m.Value != nil && m.Value.Cmp(one) == 0 && m.Kind == Number
	if unitAdjectives.has(r.toks, at) || is(r.toks, at, other) {
		at++
		if n, ok := nounAfter(r.text, r.toks, at, isOne); ok {
			n.first--
			r.take(m, n)
		}
		return
	}
	if n, ok := nounAfter(r.text, r.toks, at, isOne && !r.named(m)); ok && !(n.last == at+1 && r.named(m) && verbal(strings.ToLower(r.toks[at].Of(r.text)))) {
		r.take(m, n)
		return
	}
	r.labelled(m)
}

// roman reads a label with a roman numeral: Phase III, World War II. A lone I is a pronoun after a small letter.
func (r *reader) roman(i int) (*Mention, int) {
	if i+1 >= len(r.toks) || !r.toks[i+1].Space {
		return nil, i + 1
	}
	v := number.Roman(r.toks[i+1].Of(r.text))
	tied := i+2 < len(r.toks) && !r.toks[i+2].Space && (r.toks[i+2].Kind != token.Sign || r.tightHyphen(i+2))
	if v == 0 || v > 50 || v == 1 && !r.toks[i].Upper || tied {
		return nil, i + 1
	}
	m := &Mention{First: i, Last: i + 2, Span: r.span(i+1, i+2), Noun: r.span(i, i+1), Whole: r.span(i, i+2)}
	m.Core = m.Span
	m.Value, m.Step, m.Unit = big.NewRat(int64(v), 1), one, strings.ToLower(r.toks[i].Of(r.text))
	return m, i + 2
}

// named reports whether a name or a label stands right before a number in digits: Python 3, node 1. A verb may then follow it.
func (r *reader) named(m *Mention) bool {
	k := m.First - 1
	if m.Worded || k < r.low || r.toks[k].Kind != token.Word || !r.toks[k+1].Space {
		return false
	}
	if stops.has(r.toks, k) {
		return false
	}
	if r.toks[k].Upper {
		return k > 0 || lexicon.Dominant(strings.ToLower(r.toks[k].Of(r.text)))&^lexicon.Noun == 0
	}
	return r.label(k)
}

var other = token.Intern("other")

// take makes the noun the mention's own, with the unit it is counted by: requests per second.
func (r *reader) take(m *Mention, n noun) {
	m.Unit, m.Noun = n.singular, r.span(n.first, n.last)
	m.Last = n.last
	if is(r.toks, n.last, idPer) || is(r.toks, n.last, idSlash) && !r.toks[n.last].Space {
		if u, last, ok := unit.Parse(r.text, r.toks, n.last+1, true); ok {
			m.Unit, m.Last = n.singular+" per "+u.Name, last
		}
	}
}

// compound reads the noun tied to the number: 15-member board.
func (r *reader) compound(m *Mention, a *amount) {
	at := a.noUnit
	if at >= len(r.toks) || r.toks[at].Kind != token.Word || r.toks[at].ID == odd || r.toks[at].ID == ish || stops.has(r.toks, at) {
		return
	}
	if r.toks[at].ID == strong { // a 1,000-strong crowd
		m.Last = at + 1
		return
	}
	t := r.toks[at]
	m.Unit, m.Noun = strings.ToLower(t.Of(r.text)), r.span(at, at+1)
	if plural(r.text, t) {
		m.Unit = singular(r.text, t)
	}
	m.Last = at + 1
}

// label reports whether token k is a singular noun that the number after it numbers.
func (r *reader) label(k int) bool {
	t := r.toks[k]
	if t.Kind != token.Word || !r.toks[k+1].Space {
		return false
	}
	if labels.has(r.toks, k) {
		return true
	}
	if t.Upper && !(k == 0 && (r.clauseEnds(k+2) || is(r.toks, k+2, idColon))) {
		return false // a name: Toy Story 2
	}
	w := strings.ToLower(t.Of(r.text))
	return !r.toks[k+1].Upper && r.toks[k+1].Kind == token.Number && !stops.has(r.toks, k) && !starts.number(t.ID) && !plural(r.text, t) && lexicon.Dominant(w) == lexicon.Noun && !t.Caps &&
		lexicon.Parts(w)&lexicon.Verb == 0
}

// labelled reads the noun that the number numbers: port 8080, level 5, age 30.
func (r *reader) labelled(m *Mention) {
	k := m.First - 1
	if k < r.low {
		return
	}
	if is(r.toks, k, idAged) || is(r.toks, k, idAge) || is(r.toks, k, idAges) {
		m.measure(mustUnit("year"))
		return
	}
	if m.Kind == Number && m.Value != nil && m.Value.Sign() >= 0 && r.label(k) {
		m.Unit, m.Noun = strings.ToLower(r.toks[k].Of(r.text)), r.span(k, k+1)
		m.First = k
	}
}
