package quantity

import (
	"strings"

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

// Each is the mention as a value for each of the time of that singular name: $40 as $40 per year.
func (m *Mention) Each(time string) Mention {
	out := *m
	out.measure(m.Measure.Each(time))
	return out
}

func (r *reader) span(first, last int) source.Span {
	return source.Span{Start: int(r.toks[first].Start), End: int(r.toks[last-1].End)}
}

// surround adds what stands around the number: hedges on both sides, the counted noun, a label before it.
func (r *reader) surround(m *Mention, a *amount) {
	r.ageOf(m, a)
	m.Named = m.Measure == nil && m.Kind == Number && r.afterName(m)
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
	if a.orMore {
		after = AtLeast
	}
	if r.parted(m, a) {
		comp = Exactly
	}
	m.bound(combine(comp, after))
	m.Named = m.Named && m.Noun.Len() == 0 && m.Comparator == Exactly
	m.Whole = r.span(m.First, m.Last)
}

// parted reports whether "over" tells what something is averaged or spread over, and bounds nothing: "averaged over 9 votes", not
// "averaged over 9 metres" or "averaged over 900 visitors per day".
func (r *reader) parted(m *Mention, a *amount) bool {
	i := m.First
	if r.toks[i].ID != over || i+1 != a.first || m.Kind != Number || m.Noun.Len() == 0 {
		return false
	}
	if is(r.toks, m.Last, idPer) || articles.has(r.toks, m.Last) || strings.Contains(m.Unit, " per ") {
		return false // the average itself
	}
	if i > 0 && r.toks[i-1].ID == on {
		i--
	}
	return parting.has(r.toks, i-1)
}

// parting are the participles of what is done over several.
var parting = list(`averaged averaging spread distributed split`)

var on = token.Intern("on")

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
		if ok && first == r.low && r.toks[first].ID == over && len(r.out) > 0 && r.out[len(r.out)-1].Last == first {
			return comp // €50bn over four years
		}
		if ok && r.toks[first].Caps && first+1 == at && first > 0 && (r.toks[first-1].Kind == token.Number || r.toks[first-1].Upper) {
			return comp // the 737 MAX 8
		}
		if !ok || r.toks[first].ID == some && m.Value != nil && m.Value.Cmp(three) < 0 {
			return comp
		}
		comp = combine(comp, c)
		m.First = first
	}
	return comp
}

var some, over = token.Intern("some"), token.Intern("over")

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
		if r.toks[at+1].ID == plus {
			m.Last = at + 2
			return AtLeast, true
		}
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
	if is(r.toks, last, than) || is(r.toks, last, idOr) && is(r.toks, at, idAnd) { // more than 5 and less than or equal to 8
		return c, false
	}
	if last+1 < len(r.toks) && (is(r.toks, last, than) || is(r.toks, last, idTo)) && number.Begins(r.text, r.toks, last+1) {
		return c, false // more than 5000 or equal to 6000
	}
	if last+1 < len(r.toks) && r.toks[last].Kind == token.Sign && r.toks[last+1].Kind == token.Number {
		return c, false // over $5 and under $10
	}
	if last < len(r.toks) && number.Begins(r.text, r.toks, last) || last < len(r.toks) && r.toks[last].Kind != token.Sign && is(r.toks, last-1, than) {
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
	if m.Kind == Ratio { // the bound is on the share, and Low and High are numbers in Unit
		return
	}
	switch c {
	case MoreThan, AtLeast:
		m.Low = m.Value
	case LessThan, AtMost:
		m.High = m.Value
	}
}
