package language

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

// set is the numbers that a quantity allows, in the base unit of its dimension; nil ends are unbounded.
type set struct {
	low, high         *big.Rat
	lowOpen, highOpen bool
}

// allowed is the set of numbers a quantity denotes, as it is worded.
func allowed(q quantity.Quantity) set {
	value, low, high := base(q)
	s := set{low: low, high: high}
	switch q.Comparator {
	case quantity.MoreThan:
		s.lowOpen = true
	case quantity.LessThan:
		s.highOpen = true
	}
	if value == nil || low != nil || high != nil {
		return s
	}
	switch q.Comparator {
	case quantity.About:
		return set{low: times(value, 9, 10), high: times(value, 11, 10)}
	case quantity.Nearly:
		return set{low: times(value, 9, 10), high: value}
	case quantity.JustOver:
		return set{low: value, high: times(value, 11, 10)}
	case quantity.MoreThan:
		return set{low: value, lowOpen: true}
	case quantity.AtLeast:
		return set{low: value}
	case quantity.LessThan:
		return set{high: value, highOpen: true}
	case quantity.AtMost:
		return set{high: value}
	}
	return set{low: value, high: value}
}

// around is the set of numbers near what "about" so many states: against a bound, its whole reach would leave too much open.
func around(q quantity.Quantity) set {
	value, _, _ := base(q)
	return set{low: times(value, 39, 40), high: times(value, 41, 40)}
}

// base brings a quantity to the base unit of its dimension; shares are fractions of one.
func base(q quantity.Quantity) (value, low, high *big.Rat) {
	value, low, high, _ = q.Base()
	if q.Kind == quantity.Ratio && q.Of != nil && q.Of.Sign() != 0 {
		value, low, high = over(value, q.Of), over(low, q.Of), over(high, q.Of)
	}
	return
}

// over divides a number that may be missing.
func over(x, by *big.Rat) *big.Rat {
	if x == nil {
		return nil
	}
	return new(big.Rat).Quo(x, by)
}

func times(x *big.Rat, num, den int64) *big.Rat {
	if x == nil {
		return nil
	}
	y := new(big.Rat).Mul(x, big.NewRat(num, den))
	if x.Sign() < 0 && num != den { // keep low below high for negative numbers
		y.Sub(new(big.Rat).Add(x, x), y)
	}
	return y
}

// widen applies a tolerance to what a fact allows.
func widen(s *set, q quantity.Quantity, t Tolerance) {
	value, _, _ := base(q)
	by := t.Absolute
	if t.Share != nil && value != nil {
		by = new(big.Rat).Abs(new(big.Rat).Mul(value, t.Share))
	}
	if by == nil {
		return
	}
	if s.low != nil {
		s.low = new(big.Rat).Sub(s.low, by)
	}
	if s.high != nil {
		s.high = new(big.Rat).Add(s.high, by)
	}
}

// meet reports whether two sets share a number.
func meet(a, b set) bool {
	return below(a.low, a.lowOpen, b.high, b.highOpen) && below(b.low, b.lowOpen, a.high, a.highOpen)
}

// below reports whether a lower end leaves room under an upper end.
func below(low *big.Rat, lowOpen bool, high *big.Rat, highOpen bool) bool {
	if low == nil || high == nil {
		return true
	}
	c := low.Cmp(high)
	return c < 0 || c == 0 && !lowOpen && !highOpen
}
