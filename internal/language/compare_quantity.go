package language

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

// compareQuantities holds two quantities of one dimension against each other.
func compareQuantities(fact, text quantity.Quantity, tolerance Tolerance) Comparison {
	if fact.Dimension == text.Dimension && inBytes[fact.Dimension] {
		return compareInBytes(fact, text, tolerance)
	}
	return compareInUnits(fact, text, tolerance)
}

// compareInUnits is compareQuantities, where a unit is what it says.
func compareInUnits(fact, text quantity.Quantity, tolerance Tolerance) Comparison {
	switch {
	case fact.Score && text.Score:
		return compareScores(fact, text)
	case partOf(text, fact):
		a, b := compareQuantities(fact, part(text), tolerance), compareQuantities(fact, whole(text), tolerance)
		switch {
		case bounded(fact) && (rating(text) || nearer(fact, text)):
			return a // a bound leaves room for wholes of many sizes
		case bounded(fact) && a == Agree && b == Differ && nearly(fact.Value, text.Of):
			return b // "125 out of 327 cases", of "fewer than 325"
		}
		return better(a, b)
	case partOf(fact, text): // a number alone may be of another whole
		return better(Incomparable, compareQuantities(part(fact), text, tolerance))
	case bounded(fact) && counted(fact) && counted(text) && !equal(fact.Of, text.Of): // "more than nine of 14", "nine of 13"
		return compareQuantities(part(fact), part(text), tolerance)
	}
	if otherRate(fact, text) {
		if equal(fact.Value, text.Value) && fact.Value != nil && fact.Value.Sign() != 0 {
			return Differ // $75 an hour is not $75 a day
		}
		return Incomparable
	}
	fact, text = measuredAs(fact, text), measuredAs(text, fact)
	if fact.Kind == quantity.Money && text.Kind == quantity.Money && fact.Unit != text.Unit {
		return compareCurrencies(fact, text)
	}
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

// better is the comparison, of two that a text allows, by which it agrees; else the first.
func better(a, b Comparison) Comparison {
	if b == Agree {
		return b
	}
	return a
}

var hundred, thousand, hundredth, thousandth = big.NewRat(100, 1), big.NewRat(1000, 1), big.NewRat(1, 100), big.NewRat(1, 1000)

func equal(a, b *big.Rat) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Cmp(b) == 0
}
