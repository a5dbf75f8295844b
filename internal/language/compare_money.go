package language

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

// worth is between how many US dollars one of a currency has been at any time since they are traded freely, with some room.
type worth struct{ least, most *big.Rat }

// worths are those of the currencies that never collapsed.
var worths = map[string]worth{
	"USD": {big.NewRat(1, 1), big.NewRat(1, 1)},
	"GBP": {big.NewRat(1, 1), big.NewRat(5, 1)},
	"EUR": {big.NewRat(8, 10), big.NewRat(17, 10)},
	"CHF": {big.NewRat(2, 10), big.NewRat(14, 10)},
	"CAD": {big.NewRat(6, 10), big.NewRat(12, 10)},
	"AUD": {big.NewRat(4, 10), big.NewRat(15, 10)},
	"NZD": {big.NewRat(3, 10), big.NewRat(15, 10)},
}

// compareCurrencies holds money of one currency against that of another. A text may have converted it at a rate that nobody knows, but not
// at one that never was.
func compareCurrencies(fact, text quantity.Quantity) Comparison {
	if convertible, ok := converts(fact, text); ok && !convertible && text.Value != nil {
		return Differ
	}
	return Incomparable
}

// converts reports whether one amount of money may be another one, converted at some rate; not ok where nothing is known of a rate.
func converts(a, b quantity.Quantity) (may, ok bool) {
	of, per := currency(a)
	from, every := currency(b)
	v, ok := worths[of]
	w, ok2 := worths[from]
	if !ok || !ok2 || per != every {
		return false, false
	}
	return meet(v.of(allowed(a)), w.of(allowed(b))), true
}

// Converted reports whether a mention may be the amount of money that a fact states, told in another currency.
func Converted(fact, text Mention) bool {
	if fact.Kind != Money || text.Kind != Money || fact.Quantity.Unit == text.Quantity.Unit {
		return false
	}
	may, _ := converts(fact.Quantity.Quantity, text.Quantity.Quantity)
	return may
}

// currency is the currency of an amount of money, and per what it is.
func currency(q quantity.Quantity) (code, per string) {
	code, per, _ = strings.Cut(q.Unit, " per ")
	return code, per
}

// of is a set of amounts in US dollars, at any rate.
func (w worth) of(s set) set {
	s.low, s.high = scaled(s.low, w.least, w.most), scaled(s.high, w.most, w.least)
	return s
}

// scaled multiplies a number that may be missing, one below zero by another number.
func scaled(x, by, belowZero *big.Rat) *big.Rat {
	switch {
	case x == nil:
		return nil
	case x.Sign() < 0:
		by = belowZero
	}
	return new(big.Rat).Mul(x, by)
}
