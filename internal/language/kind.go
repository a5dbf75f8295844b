package language

import (
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

// merge makes one list, by place, of two that are.
func merge(a, b []Mention) []Mention {
	if len(a) == 0 {
		return b
	}
	out := make([]Mention, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if b[0].Start < a[0].Start {
			out, b = append(out, b[0]), b[1:]
		} else {
			out, a = append(out, a[0]), a[1:]
		}
	}
	return append(append(out, a...), b...)
}
