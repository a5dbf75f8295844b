package language

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

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
		return number.Unit == "" && number.Value != nil && number.Value.Cmp(ten) > 0 && number.Value.Cmp(ratio.Of) <= 0
	}
	return number.Unit != "" && ratio.Unit != ""
}

// counted reports whether a ratio says how many there are, and of how many.
func counted(q quantity.Quantity) bool { return q.Kind == quantity.Ratio && q.Unit != "" && !rating(q) }

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

// sameDimension reports whether two quantities can be compared at all. A bare number may leave the unit out.
func sameDimension(a, b quantity.Quantity) bool {
	if a.Dimension == b.Dimension {
		if a.Kind == b.Kind || counting(a.Kind) && counting(b.Kind) {
			return true
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
