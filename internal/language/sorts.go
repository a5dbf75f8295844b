package language

import (
	"hash/fnv"

	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// Sorts is a set of sorts of values. Two values that have no sort in common are Incomparable, whatever they are; those that have may
// be, since several sorts of quantities share a bit.
type Sorts uint64

const (
	temporalSort Sorts = 1 << iota
	yearSort           // a year, or a whole number that may be one
	versionSort        // a version, or a number that may be one
	shareSort          // 75 %, three quarters, 3 of 4

	fixedSorts = 4 // those above
)

// AllSorts may be compared with every value.
const AllSorts = ^Sorts(0)

// Dollars may be compared with money of every currency that has always been worth some, see worths.
var Dollars = sortBit("money", "")

// Sorts is what a value may be compared as.
func (m *Mention) Sorts() (s Sorts) {
	switch {
	case m.Temporal != nil:
		s = temporalSort
		if d := m.Temporal.Date; d != nil && d.Grain == temporal.Year && !d.Range {
			s |= yearSort
		}
	case m.Version != nil:
		s = versionSort
	case m.Quantity != nil:
		s = quantitySorts(&m.Quantity.Quantity)
	}
	return s
}

// quantitySorts follows compareQuantities, otherRate, compareCurrencies, compareYear and compareVersions.
func quantitySorts(q *quantity.Quantity) (s Sorts) {
	switch {
	case q.Kind == quantity.Money:
		of, _ := currency(*q)
		if _, ok := worths[of]; ok {
			of = "" // of all of these in common
		}
		s = sortBit("money", of)
	case counting(q.Kind) || q.Kind == quantity.Ratio: // of a ratio a part may be compared
		s = sortBit("count", q.Dimension)
	default:
		s = sortBit(string(rune('0'+q.Kind)), q.Dimension)
	}
	if q.Kind == quantity.Ratio || share(*q) {
		s |= shareSort
	}
	if q.Unit != "" { // a count of what the other measures
		s |= sortBit("unit", q.Unit)
	}
	if q.Measure != nil {
		s |= sortBit("unit", q.Measure.Name)
	}
	if q.Kind == quantity.Number && q.Unit == "" {
		if q.Value != nil && q.Value.IsInt() {
			s |= yearSort
		}
		if q.Named || q.Step != nil && !q.Step.IsInt() && q.Step.Cmp(one) < 0 {
			s |= versionSort
		}
	}
	return s
}

// sortBit is the bit of a sort of quantities.
func sortBit(class, name string) Sorts {
	h := fnv.New32a()
	h.Write([]byte(class))
	h.Write([]byte{0})
	h.Write([]byte(name))
	return 1 << (fixedSorts + h.Sum32()%(64-fixedSorts))
}
