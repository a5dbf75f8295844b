package language

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

// nearer reports whether the end of a bound is nearer to the part than to the whole.
func nearer(bound, ratio quantity.Quantity) bool {
	return bound.Value != nil && new(big.Rat).Mul(bound.Value, bound.Value).Cmp(new(big.Rat).Mul(ratio.Value, ratio.Of)) < 0
}

// nearly reports whether two numbers are less than a twentieth apart.
func nearly(a, b *big.Rat) bool {
	if a == nil || b == nil {
		return false
	}
	apart := new(big.Rat).Sub(a, b)
	return apart.Abs(apart).Mul(apart, big.NewRat(20, 1)).Cmp(b) < 0
}

// capped reports whether the text sets another upper limit than the number that the fact holds: "up to 150 days" where the
// fact says 120 days.
func capped(fact, text quantity.Quantity) bool {
	if fact.Comparator != quantity.Exactly || text.Comparator != quantity.AtMost || fact.Kind == quantity.Ordinal {
		return false
	}
	a, _, _ := base(fact)
	_, _, b := base(text)
	return a != nil && b != nil && a.Cmp(b) < 0
}

// ranges reports whether a quantity is written with two ends.
func ranges(q quantity.Quantity) bool { return q.Comparator == quantity.Between }

// compareRanges holds two ranges that overlap against each other: both ends must be the same.
func compareRanges(f, t set) Comparison {
	if equal(f.low, t.low) && equal(f.high, t.high) {
		return Agree
	}
	return Differ
}

// bounded reports whether a quantity is bounded on one side and says what it is on neither.
func bounded(q quantity.Quantity) bool {
	return q.Comparator == quantity.MoreThan || q.Comparator == quantity.AtLeast || q.Comparator == quantity.LessThan || q.Comparator == quantity.AtMost
}

// bounds reports whether both sets are open on the same side.
func bounds(a, b set) bool {
	return a.high == nil && b.high == nil && a.low != nil && b.low != nil || a.low == nil && b.low == nil && a.high != nil && b.high != nil
}

// compareBounds holds two bounds of one side against each other. A limit ("at most 20") is a value of its own: another
// limit differs, though in logic both could be kept. Estimates ("more than 300") mislead where the text says less than the
// fact, or far more.
func compareBounds(fact, text quantity.Quantity, f, t set) Comparison {
	a, b := f.low, t.low
	upper := a == nil
	if upper {
		a, b = f.high, t.high
	}
	c := a.Cmp(b)
	switch {
	case c == 0, equal(included(fact, a), included(text, b)), converted(exactly(fact), exactly(text)):
		return Agree
	case limit(fact) && limit(text):
		return Differ
	case (c > 0) != upper:
		return Mislead
	case far(a, b):
		return Mislead
	}
	return Agree
}

// exactly is the number that a bound is told by, alone: "30 days" of "within 30 days", which is within a month.
func exactly(bound quantity.Quantity) quantity.Quantity {
	if bound.Value == nil {
		bound.Value = bound.Low
	}
	if bound.Value == nil {
		bound.Value = bound.High
	}
	bound.Comparator, bound.Low, bound.High = quantity.Exactly, nil, nil
	return bound
}

// included is the last number that a bound allows, when it counts things: fewer than 10 are 9 or fewer. Any other bound is left as it
// is.
func included(q quantity.Quantity, bound *big.Rat) *big.Rat {
	if q.Kind != quantity.Number || q.Unit == "" || !bound.IsInt() {
		return bound
	}
	switch q.Comparator {
	case quantity.MoreThan:
		return new(big.Rat).Add(bound, one)
	case quantity.LessThan:
		return new(big.Rat).Sub(bound, one)
	}
	return bound
}

// limit reports whether a bound is set rather than estimated.
func limit(q quantity.Quantity) bool {
	return q.Comparator == quantity.AtLeast || q.Comparator == quantity.AtMost
}

// far reports whether one number is more than half as much again as the other.
func far(a, b *big.Rat) bool {
	if a.Cmp(b) > 0 {
		a, b = b, a
	}
	return a.Sign() > 0 && new(big.Rat).Quo(b, a).Cmp(big.NewRat(3, 2)) > 0
}
