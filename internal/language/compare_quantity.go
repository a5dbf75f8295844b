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

// compareQuantities holds two quantities of one dimension against each other.
func compareQuantities(fact, text quantity.Quantity, tolerance Tolerance) Comparison {
	switch {
	case fact.Score && text.Score:
		return compareScores(fact, text)
	case partOf(text, fact):
		a, b := compareQuantities(fact, part(text), tolerance), compareQuantities(fact, whole(text), tolerance)
		if bounded(fact) && nearer(fact, text) {
			return a // a bound leaves room for wholes of many sizes
		}
		return better(a, b)
	case partOf(fact, text): // a number alone may be of another whole
		return better(Incomparable, compareQuantities(part(fact), text, tolerance))
	}
	if otherRate(fact, text) {
		if equal(fact.Value, text.Value) && fact.Value != nil && fact.Value.Sign() != 0 {
			return Differ // $75 an hour is not $75 a day
		}
		return Incomparable
	}
	fact, text = measuredAs(fact, text), measuredAs(text, fact)
	if !sameDimension(fact, text) || garbled(fact) {
		return Incomparable
	}
	fact, text = regrouped(fact, text), regrouped(text, fact)
	f, t := allowed(fact), allowed(text)
	if text.Comparator == quantity.About && !text.Vague && bounded(fact) {
		t = around(text)
	}
	widen(&f, fact, tolerance)
	switch {
	case bounds(f, t):
		return compareBounds(fact, text, f, t)
	case capped(fact, text):
		return Mislead
	case ranges(fact) && ranges(text) && meet(f, t):
		return compareRanges(f, t)
	case meet(f, t) || roundedTo(fact, text) || converted(fact, text):
		return Agree
	}
	return Differ
}

// compareScores holds two scores against each other. Who lost 14–21 lost 21–14: which side is told first says nothing.
func compareScores(fact, text quantity.Quantity) Comparison {
	if equal(fact.Value, text.Value) && equal(fact.Of, text.Of) || equal(fact.Value, text.Of) && equal(fact.Of, text.Value) {
		return Agree
	}
	return Differ
}

// garbled reports whether a count of a hundred or more is written with hundredths and has none: "250,00 tests" lacks a digit, and of
// what a fact with such a number holds nothing can be said. Marks are smaller: "4.00 stars".
func garbled(q quantity.Quantity) bool {
	return q.Kind == quantity.Number && q.Unit != "" && q.Value != nil && q.Value.IsInt() && q.Value.Cmp(hundred) >= 0 && q.Step != nil && q.Step.Cmp(hundredth) == 0
}

// partOf reports whether one quantity is so many of a whole and the other a number that can be held against the part: both
// count something ("16 out of 28 provinces" and "16 provinces"), or the number is a bare mark ("61 out of 100" and "61").
func partOf(ratio, number quantity.Quantity) bool {
	if ratio.Kind != quantity.Ratio || ratio.Of == nil || number.Kind != quantity.Number || share(number) {
		return false
	}
	if rating(ratio) {
		return number.Unit == "" && number.Comparator == quantity.Exactly && number.Value.Cmp(ten) > 0
	}
	return number.Unit != "" && ratio.Unit != ""
}

// part leaves the whole out: who says 16 of 28 says 16.
func part(q quantity.Quantity) quantity.Quantity {
	q.Kind, q.Of = quantity.Number, nil
	return q
}

// whole is what a ratio is a part of.
func whole(q quantity.Quantity) quantity.Quantity {
	q.Kind, q.Value, q.Of = quantity.Number, q.Of, nil
	return q
}

// nearer reports whether the end of a bound is nearer to the part than to the whole.
func nearer(bound, ratio quantity.Quantity) bool {
	return bound.Value != nil && new(big.Rat).Mul(bound.Value, bound.Value).Cmp(new(big.Rat).Mul(ratio.Value, ratio.Of)) < 0
}

// better is the comparison, of two that a text allows, by which it agrees; else the first.
func better(a, b Comparison) Comparison {
	if b == Agree {
		return b
	}
	return a
}

// measuredAs reads a count of what the other measures as a measure: "204 annual leave hours" and "240 hours".
func measuredAs(q, other quantity.Quantity) quantity.Quantity {
	if q.Measure == nil && q.Kind == quantity.Number && other.Measure != nil && q.Unit == other.Measure.Name {
		q.Kind, q.Measure, q.Dimension = other.Kind, other.Measure, other.Dimension
	}
	return q
}

// regrouped reads a number with a point and three digits as thousands when the number it is held against is one of thousands:
// much of the world writes "30.000" for 30,000.
func regrouped(q, other quantity.Quantity) quantity.Quantity {
	if !thousandths(q) || thousandths(other) || other.Value == nil || other.Value.Cmp(thousand) < 0 {
		return q
	}
	q.Value, q.Low, q.High, q.Step = times(q.Value, 1000, 1), times(q.Low, 1000, 1), times(q.High, 1000, 1), one
	return q
}

// thousandths reports whether a number is written in digits with three of them behind the point.
func thousandths(q quantity.Quantity) bool {
	return q.Value != nil && !q.Worded && q.Step != nil && q.Step.Cmp(thousandth) == 0 && q.Value.Cmp(thousand) < 0
}

var hundred, thousand, hundredth, thousandth = big.NewRat(100, 1), big.NewRat(1000, 1), big.NewRat(1, 100), big.NewRat(1, 1000)

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

func equal(a, b *big.Rat) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Cmp(b) == 0
}

// sameDimension reports whether two quantities can be compared at all. A bare number may leave the unit out.
func sameDimension(a, b quantity.Quantity) bool {
	if a.Dimension == b.Dimension {
		if a.Kind == b.Kind || counting(a.Kind) && counting(b.Kind) {
			return a.Kind != quantity.Money || a.Unit == b.Unit
		}
	}
	return share(a) && share(b) && !rating(a) && !rating(b)
}

func counting(k quantity.Kind) bool { return k == quantity.Number || k == quantity.Measure }

// share reports whether a quantity is a share of a whole, in whatever notation: 75 %, three quarters, 3 of 4.
func share(q quantity.Quantity) bool {
	switch q.Kind {
	case quantity.Percent:
		return q.Dimension == "proportion"
	case quantity.Ratio:
		return true
	case quantity.Number:
		return q.Value != nil && !q.Value.IsInt() && q.Worded && q.Value.Cmp(one) < 0
	}
	return false
}

// rating reports whether a ratio is a mark out of a scale and no share: 8.4/10, 4.5 out of 5.
func rating(q quantity.Quantity) bool {
	if q.Kind != quantity.Ratio || q.Of == nil || q.Value == nil {
		return false
	}
	return !q.Value.IsInt() || q.Of.Cmp(ten) == 0 || q.Of.Cmp(big.NewRat(5, 1)) == 0 || q.Of.Cmp(big.NewRat(100, 1)) == 0
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

// bounded reports whether a quantity is bounded on one side and says what it is on neither.
func bounded(q quantity.Quantity) bool {
	return q.Comparator == quantity.MoreThan || q.Comparator == quantity.AtLeast || q.Comparator == quantity.LessThan || q.Comparator == quantity.AtMost
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
	case c == 0, equal(included(fact, a), included(text, b)):
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

// roundedTo reports whether the text states the fact's number rounded: the number it writes is visibly round (its last
// significant digit stands for ten or more, or for a coarser decimal place than the fact's), and the fact rounds to it.
func roundedTo(fact, text quantity.Quantity) bool {
	if fact.Value == nil || text.Value == nil || text.Step == nil || fact.Step == nil || text.Comparator != quantity.Exactly || fact.Comparator != quantity.Exactly {
		return false
	}
	if fact.Unit != text.Unit && fact.Dimension != text.Dimension || fact.Dimension != "" && fact.Unit != text.Unit {
		return false
	}
	if labels[fact.Unit] || labels[text.Unit] || fact.Unit == "" && fact.Value.IsInt() {
		return false // a port or a level is never rounded, nor is a number that counts nothing
	}
	if text.Step.Cmp(fact.Step) <= 0 || text.Step.Cmp(one) == 0 || text.Step.Cmp(ten) == 0 {
		return false
	}
	off := new(big.Rat).Sub(fact.Value, text.Value)
	off.Abs(off)
	if off.Cmp(new(big.Rat).Mul(text.Step, big.NewRat(1, 2))) > 0 {
		return false
	}
	// Rounding away more than a fortieth says something else.
	limit := new(big.Rat).Abs(times(fact.Value, 1, 40))
	return off.Cmp(limit) <= 0
}

// converted reports whether two exact numbers in different units or notations are the same but for the rounding that
// converting one into the other brings: 2,850 km and 1,770 miles, a third and 33 %.
func converted(fact, text quantity.Quantity) bool {
	a, _, _ := base(fact)
	b, _, _ := base(text)
	if a == nil || b == nil || fact.Unit == text.Unit && fact.Kind == text.Kind || fact.Comparator != quantity.Exactly && fact.Comparator != quantity.About || text.Comparator != quantity.Exactly && text.Comparator != quantity.About {
		return false
	}
	if fact.Dimension == "" && !share(fact) {
		return false
	}
	off := new(big.Rat).Sub(a, b)
	off.Abs(off)
	room := new(big.Rat).Add(step(fact), step(text))
	most := new(big.Rat).Abs(times(a, 1, 50)) // a coarse step is no licence: one year is not six months
	return off.Cmp(room.Quo(room, big.NewRat(2, 1))) <= 0 && off.Cmp(most) <= 0
}

// step is the place of the last digit written, in the base unit; nothing for a fraction in words.
func step(q quantity.Quantity) *big.Rat {
	if q.Step == nil || q.Value == nil || q.Kind == quantity.Ratio || q.Kind == quantity.Number && !q.Value.IsInt() {
		return new(big.Rat)
	}
	low, high := q, q
	low.Value, low.Low, low.High = new(big.Rat), nil, nil
	high.Value, high.Low, high.High = q.Step, nil, nil
	a, _, _ := base(low)
	b, _, _ := base(high)
	return new(big.Rat).Sub(b, a)
}

// labels are nouns whose numbers name one of several and measure nothing.
var labels = map[string]bool{"port": true, "level": true, "option": true, "phase": true, "step": true, "line": true, "page": true,
	"chapter": true, "section": true, "room": true, "route": true, "number": true, "code": true, "error": true, "line number": true,
	"version": true, "tier": true, "grade": true, "article": true, "figure": true, "table": true, "id": true}
