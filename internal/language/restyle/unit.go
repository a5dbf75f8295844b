package restyle

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

// ownUnit takes the fact's surface, unit and all, where that is what found has too.
func ownUnit(found, fact Value) (string, bool) {
	if !sameDimension(found, fact) {
		return sameShape(found, fact)
	}
	if _, after := around(found); strings.HasPrefix(after, "-") { // two-week
		before, after := around(fact)
		return fact.Quantity.Core.Of(fact.Text) + "-" + singular(strings.TrimLeft(after, " -"), fact.Quantity.Unit), before == ""
	}
	return fact.Surface(), true
}

func sameDimension(found, fact Value) bool {
	_, _, _, a := found.Quantity.Base()
	_, _, _, b := fact.Quantity.Base()
	return found.Quantity.Measure != nil && fact.Quantity.Measure != nil && a == b
}

// sameNumber reports whether nothing but the unit tells found from the fact: 12 days where it is 12 weeks.
func sameNumber(found, fact Value) bool {
	f, t := fact.Quantity, found.Quantity
	if !sameDimension(found, fact) || f.Unit == t.Unit {
		return false
	}
	if f.Value == nil || t.Value == nil {
		return f.Core.Of(fact.Text) == t.Core.Of(found.Text)
	}
	return f.Value.Cmp(t.Value) == 0
}

// otherUnit writes the fact's unit behind found's number, joined to it as found joins its own.
func otherUnit(found, fact Value) (string, bool) {
	before, after := around(found)
	factBefore, factAfter := around(fact)
	unit := strings.TrimLeft(factAfter, " \u00a0\u202f-")
	if before != "" || factBefore != "" || unit == "" || after == "" {
		return ownUnit(found, fact)
	}
	joint := after[:len(after)-len(strings.TrimLeft(after, " \u00a0\u202f-"))]
	switch {
	case strings.HasPrefix(joint, "-"):
		unit = singular(unit, fact.Quantity.Unit)
	case joint == "" && len(unit) > 3: // 30MB, but 30 gigabytes
		joint = " "
	}
	return found.Quantity.Core.Of(found.Text) + joint + unit, true
}

// singular is a unit as compounds have it: "week" of "weeks".
func singular(unit, name string) string {
	if strings.EqualFold(unit, name+"s") {
		return unit[:len(unit)-1]
	}
	return unit
}

// mostDecimals is how many decimals another unit may need: who wrote miles did not mean 7.4564.
const mostDecimals = 2

// Numbers below and above these call for another unit: who wrote seconds did not mean 21,600 of them.
var least, most = big.NewRat(1, 10), big.NewRat(1000, 1)

// inUnit is the fact's value in found's unit; nil when it cannot be written there exactly and in few digits.
func inUnit(fact, found quantity.Quantity) *big.Rat {
	if fact.Unit == found.Unit || fact.Measure == nil && found.Measure == nil {
		return fact.Value
	}
	if fact.Measure == nil || found.Measure == nil || fact.Measure.Nominal || found.Measure.Nominal || fact.Value == nil {
		return nil
	}
	value, _, _, dimension := fact.Base()
	if _, _, _, other := found.Base(); other != dimension {
		return nil
	}
	value = new(big.Rat).Set(value)
	if o := found.Measure.Offset; o != nil {
		value.Sub(value, o)
	}
	value.Quo(value, found.Measure.Factor)
	if _, ok := decimalsOf(value, mostDecimals); !ok || value.Cmp(least) < 0 || value.Cmp(most) >= 0 {
		return nil
	}
	return value
}
