package language

import (
	"cmp"
	"slices"

	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

var quantityKind = map[quantity.Kind]Kind{
	quantity.Number:   Number,
	quantity.Measure:  Quantity,
	quantity.Money:    Money,
	quantity.Percent:  Percent,
	quantity.Ordinal:  Ordinal,
	quantity.Ratio:    Ratio,
	quantity.Duration: Duration,
}

// kindOf is the kind of a quantity; what counts something is a quantity, as what has a unit is.
func kindOf(m quantity.Mention) Kind {
	if m.Kind == quantity.Number && m.Unit != "" {
		return Quantity
	}
	return quantityKind[m.Kind]
}

func temporalKind(m temporal.Mention) Kind {
	switch {
	case m.Date == nil:
		return Time
	case m.Date.Range || m.Date.Bound != temporal.Closed:
		return DateRange
	default:
		return Date
	}
}

func mark(taken []bool, first, last int) {
	for i := first; i < last; i++ {
		taken[i] = true
	}
}

func sortMentions(ms []Mention) {
	slices.SortFunc(ms, func(a, b Mention) int { return cmp.Compare(a.Start, b.Start) })
}
