package quantity

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// ranged reads the other end of a range when one follows: 10–12, from 10 to 12 km, between 10 and 12, 10 ± 2, $10 to $20. It
// returns nil when the amount stands alone.
func (r *reader) ranged(a *amount) *Mention {
	if a.vague || a.num.Value == nil {
		return nil
	}
	opener := r.opener(a)
	if opener == idBetween && !is(r.toks, a.last, idAnd) {
		if b, ok := r.unjoined(a); ok {
			*a = b
		}
	}
	if m := r.orTwo(a); m != nil {
		return m
	}
	at, how := r.connector(a, opener)
	if how == code {
		a.last = r.chain(a.last)
		return &Mention{}
	}
	if how == notRange {
		return nil
	}
	b, ok := r.secondEnd(at, opener)
	if !ok || b.vague || b.num.Ordinal || b.num.Value == nil {
		return nil
	}
	if how == plusMinus {
		return r.tolerance(a, &b)
	}
	if opener == idBetween && b.prefixed && a.unit == nil { // between 5 and $10
		a.unit = b.unit
	}
	if !r.agree(a, &b, how) {
		return nil
	}
	low, high := a.num.Value, b.num.Value
	if low.Cmp(high) >= 0 {
		if (how == dash || how == to && opener == 0 && !r.change(a.first)) && a.unit == nil && !a.num.Signed && low.IsInt() && high.IsInt() && a.num.Scale.Cmp(one) == 0 {
			return r.score(a, &b)
		}
		if low.Cmp(high) == 0 || !r.anyOrder(a) {
			return nil
		}
		low, high = high, low
	}
	if opener == idFrom && r.change(a.first) || opener == 0 && how == to && changes.has(r.toks, a.first-1) {
		return nil
	}
	m := a.mention(r.text, r.toks)
	m.Value, m.Low, m.High, m.Comparator = nil, low, high, Between
	if b.num.Step.Cmp(m.Step) < 0 {
		m.Step = b.num.Step
	}
	r.stretch(m, a, &b)
	if opener != 0 {
		m.First = r.openerAt(a)
		m.Whole.Start = int(r.toks[m.First].Start)
	}
	return m
}

var plus, minus, up, idAmpersand = token.Intern("plus"), token.Intern("minus"), token.Intern("up"), token.Intern("&")

// closes reports whether one number and a closing parenthesis stand at token i.
func (r *reader) closes(i int) bool {
	n, ok := number.Parse(r.text, r.toks, i)
	return ok && is(r.toks, n.Last, idClose)
}

// orTwo reads "a day or two".
func (r *reader) orTwo(a *amount) *Mention {
	if a.unit == nil || !articles.has(r.toks, a.num.First) || a.core != a.num.First+1 || !is(r.toks, a.last, idOr) || !number.Begins(r.text, r.toks, a.last+1) {
		return nil
	}
	b, ok := number.Parse(r.text, r.toks, a.last+1)
	if !ok || !b.Worded || b.Last != a.last+2 || b.Value.Cmp(a.num.Value) <= 0 || b.Value.Cmp(ten) > 0 {
		return nil
	}
	m := a.mention(r.text, r.toks)
	m.Value, m.Low, m.High, m.Comparator = nil, a.num.Value, b.Value, Between
	m.Last, m.End = b.Last, int(r.toks[b.Last-1].End)
	m.Whole.End = m.End
	return m
}

type connection uint8

const (
	notRange connection = iota
	dash
	to
	plusMinus
	code // no range at all: 1995-01
)

// opener is the word that begins the range: between, from; 0 when none does. An article or hedge may stand after it.
func (r *reader) opener(a *amount) token.ID {
	if k := r.openerAt(a); k >= 0 {
		return r.toks[k].ID
	}
	return 0
}

func (r *reader) openerAt(a *amount) int {
	k := a.first - 1
	for n := 0; n < 2 && k >= r.low; n++ {
		if c, first, ok := hedgeBefore(r.toks, k+1, r.low); ok && c == About {
			k = first - 1
		}
	}
	if k >= r.low && (r.toks[k].ID == idBetween || r.toks[k].ID == idFrom) {
		return k
	}
	return -1
}

// unjoined reads the amount after "between" again when it swallowed the "and": between two hundred and fifty | …
func (r *reader) unjoined(a *amount) (amount, bool) {
	for k := a.num.Last - 1; k > a.num.First; k-- {
		if !is(r.toks, k, idAnd) {
			continue
		}
		if n, ok := number.Parse(r.text, r.toks, k+1); !ok || n.Last != a.num.Last {
			continue
		}
		n, ok := number.Parse(r.text, r.toks[:k], a.num.First)
		if !ok || n.Last != k {
			return *a, false
		}
		return amount{num: n, first: a.first, core: k, last: k, noUnit: k}, true
	}
	return *a, false
}

// connector finds what joins two ends after the amount.
func (r *reader) connector(a *amount, opener token.ID) (at int, how connection) {
	at = a.last
	if at+1 >= len(r.toks) {
		return at, notRange
	}
	t := r.toks[at]
	switch {
	case t.ID == idAbout: // ±
		return at + 1, plusMinus
	case t.ID == idPlus && at+2 < len(r.toks) && is(r.toks, at+1, idSlash) && (is(r.toks, at+2, idHyphen) || is(r.toks, at+2, idMinus)):
		return at + 3, plusMinus
	case t.ID == idPlus && (is(r.toks, at+1, idHyphen) || is(r.toks, at+1, idMinus)) && !r.toks[at+1].Space:
		return at + 2, plusMinus
	case t.ID == idPlus && is(r.toks, at+1, idOr), t.ID == plus && is(r.toks, at+1, idOr):
		if is(r.toks, at+2, minus) || is(r.toks, at+2, idMinus) { // plus or minus
			return at + 3, plusMinus
		}
	case t.ID == idOpen && is(r.toks, at+1, idAbout) && r.closes(at+2): // 10 (±2)
		return at + 2, plusMinus
	case t.ID == up && opener == idFrom && is(r.toks, at+1, idTo):
		return at + 2, to
	case (t.ID == idAnd || t.ID == idAmpersand) && (opener == idBetween || opener == idFrom && a.unit != nil && a.unit.Temperature()):
		return at + 1, to
	case t.ID == idTo || t.ID == idThrough && (opener == idFrom || r.toks[at+1].Kind == r.toks[a.num.First].Kind && a.unit == nil && number.Begins(r.text, r.toks, at+1)):
		return at + 1, to
	case t.ID == idHyphen && is(r.toks, at+1, idTo) && !t.Space && is(r.toks, at+2, idHyphen): // 10-to-12
		return at + 3, dash
	case t.ID == idHyphen && is(r.toks, at+1, idTo) && !t.Space: // 10- to 12-inch
		return at + 2, dash
	case t.Kind == token.Sign && dashes.has(r.toks, at):
		if t.Space != r.toks[at+1].Space && !(!t.Space && t.ID != idHyphen) || t.ID == idHyphen && t.Space && !r.spacedRange(a, at) || t.Of(r.text) == "—" && t.Space {
			return at, notRange
		}
		if !a.num.Worded && r.toks[at+1].Kind == token.Word && r.toks[at+1].Upper && !r.toks[at+1].Space && number.Word(r.toks[at+1].ID) { // 7-Eleven
			return at, code
		}
		if (a.unit == nil || a.num.Step.Cmp(one) >= 0) && r.toks[at+1].Kind == token.Number && r.odd(a, at) {
			return at, code
		}
		return at + 1, dash
	case t.ID == idOr && a.unit == nil && r.neighbours(a, at+1):
		return at + 1, to
	}
	return at, notRange
}

// spacedRange reports whether a spaced hyphen stands between two numbers rather than between two clauses.
func (r *reader) spacedRange(a *amount, at int) bool {
	return number.Begins(r.text, r.toks, at+1) || r.toks[at+1].Kind == token.Sign
}

// odd reports whether a dash between digits is part of a code: a zero in front of either number, another dash after them, a
// season (2013-14).
func (r *reader) odd(a *amount, at int) bool {
	x, y := r.toks[at-1], r.toks[at+1]
	if r.text[y.Start] == '0' && y.End-y.Start > 1 || a.core-a.num.First == 1 && x.Kind == token.Number && r.text[x.Start] == '0' && x.End-x.Start > 1 {
		return true
	}
	if at+3 < len(r.toks) && dashes.has(r.toks, at+2) && !r.toks[at+2].Space && r.toks[at+3].Kind == token.Number && !r.toks[at+3].Space {
		return true
	}
	return a.core-a.num.First == 1 && x.End-x.Start == 4 && y.End-y.Start == 2
}

// neighbours reports whether the number at token i is the next one after the amount: two or three.
func (r *reader) neighbours(a *amount, i int) bool {
	n, ok := number.Parse(r.text, r.toks, i)
	if !ok || n.Ordinal || n.Fraction || n.Worded != a.num.Worded || !a.num.Value.IsInt() {
		return false
	}
	if n.Scale.Cmp(one) > 0 && a.num.Scale.Cmp(one) == 0 { // five or six hundred
		n.Value = new(big.Rat).Quo(n.Value, n.Scale)
	}
	return new(big.Rat).Sub(n.Value, a.num.Value).Cmp(one) == 0
}

// secondEnd reads the amount after the connector, behind a hedge of its own.
func (r *reader) secondEnd(at int, opener token.ID) (amount, bool) {
	for n := 0; n < 3 && at < len(r.toks); n++ {
		if r.toks[at].ID != 0 && (approximators.has(r.toks, at) || n > 0 && is(r.toks, at, than) || is(r.toks, at, idThe) && opener != 0) {
			at++
			continue
		}
		break
	}
	if at >= len(r.toks) {
		return amount{}, false
	}
	low := r.low
	r.low = at
	defer func() { r.low = low }()
	if !starts.token(r.text, r.toks, at) {
		for k := at + 1; k < min(at+4, len(r.toks)); k++ { // a currency may stand before the number
			if r.toks[k].Kind == token.Number {
				b, ok := r.amount(k)
				return b, ok && b.first == at && r.glued(&b) == 0
			}
		}
		return amount{}, false
	}
	b, ok := r.amount(at)
	return b, ok && r.glued(&b) == 0
}

var million = big.NewRat(1000000, 1)

var approximators = list(`~ about around approximately roughly some almost nearly just less under ≈`)

// agree gives both ends one unit and one multiplier, and reports whether they can be the ends of one range.
func (r *reader) agree(a, b *amount, how connection) bool {
	if a.prefixed && b.unit != nil && b.unit.Name == "meter" && r.toks[b.last-1].Of(r.text) == "m" { // $3m-5m
		b.num.Value.Mul(b.num.Value, million)
		b.num.Step, b.num.Scale, b.unit, b.core = new(big.Rat).Mul(b.num.Step, million), million, a.unit, b.last
	}
	switch {
	case a.unit == nil && b.unit != nil:
		if b.prefixed && how != dash {
			return false
		}
		a.unit = b.unit
	case a.unit != nil && b.unit == nil:
		if !a.prefixed {
			return false
		}
		b.unit = a.unit
	case a.unit != nil && b.unit != nil && a.unit != b.unit && a.unit.Name != b.unit.Name:
		if !a.unit.Same(b.unit) && !(a.prefixed && b.unit.Currency == a.unit.Currency) || a.unit.Temperature() {
			return false
		}
		if a.unit.Same(b.unit) {
			b.num.Value.Mul(b.num.Value, new(big.Rat).Quo(b.unit.Factor, a.unit.Factor))
			b.num.Step = new(big.Rat).Mul(b.num.Step, new(big.Rat).Quo(b.unit.Factor, a.unit.Factor))
		} else {
			a.unit = b.unit // $350 to $680 per kg
		}
	}
	if a.num.Scale.Cmp(one) == 0 && b.num.Scale.Cmp(one) > 0 && !a.num.Fraction {
		mantissa := new(big.Rat).Quo(b.num.Value, b.num.Scale)
		if a.num.Value.Cmp(mantissa) < 0 {
			a.scale(b.num.Scale)
		}
	}
	return true
}

// anyOrder reports whether the ends may stand the wrong way round: "ranged from −18 to −34".
func (r *reader) anyOrder(a *amount) bool {
	for k := max(r.low, a.first-4); k < a.first; k++ {
		if spans.has(r.toks, k) {
			return true
		}
	}
	return a.num.Signed
}

// change reports whether "from" before token i follows a verb of change.
func (r *reader) change(i int) bool {
	for k := max(0, i-7); k < i; k++ {
		if changes.has(r.toks, k) {
			return true
		}
	}
	return false
}

// stretch makes the mention end where the second amount ends.
func (r *reader) stretch(m *Mention, a, b *amount) {
	m.Last, m.Core.End = b.last, int(r.toks[b.core-1].End)
	m.End = int(r.toks[b.last-1].End)
	m.Whole.End = m.End
	m.measure(a.unit)
	a.last, a.hyphenated, a.noUnit = b.last, b.hyphenated, b.noUnit
}

// tolerance reads 10 ± 2: the value as written, with the limits it allows.
func (r *reader) tolerance(a, b *amount) *Mention {
	if a.unit == nil {
		a.unit = b.unit
	}
	if a.unit == nil && is(r.toks, a.first-1, idOpen) && is(r.toks, b.last, idClose) { // (15 ± 0.5) mm
		if u, _, ok := unit.Parse(r.text, r.toks, b.last+1, false); ok {
			a.unit = u
		}
	}
	delta := b.num.Value
	if b.unit != nil && a.unit != b.unit {
		switch {
		case b.unit.Name == "percent":
			delta = new(big.Rat).Mul(delta, new(big.Rat).Quo(a.num.Value, big.NewRat(100, 1)))
		case a.unit.Same(b.unit):
			delta = new(big.Rat).Mul(delta, new(big.Rat).Quo(b.unit.Factor, a.unit.Factor))
		default:
			return nil
		}
	}
	m := a.mention(r.text, r.toks)
	m.Low, m.High, m.Comparator = new(big.Rat).Sub(m.Value, delta), new(big.Rat).Add(m.Value, delta), Between
	r.stretch(m, a, b)
	return m
}
