package language

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

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
	if strings.HasPrefix(fact.Unit, "percent") && fact.Value.Cmp(big.NewRat(99, 1)) > 0 {
		return false // of 99.95 % it is told by how much it falls short of all
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
	if fact.Comparator == quantity.About || text.Comparator == quantity.About {
		most = new(big.Rat).Abs(times(a, 1, 7)) // a month is about five weeks
	}
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
