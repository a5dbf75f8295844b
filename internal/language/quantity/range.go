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
	if mayScore(a, &b) && r.scored(a, &b, how, opener) {
		return r.score(a, &b)
	}
	low, high := a.num.Value, b.num.Value
	if low.Cmp(high) >= 0 {
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
