// Package quantity reads numbers with what they measure or count: hedge, number, unit, counted noun.
package quantity

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/unit"
	"github.com/steadfact/steadfact/internal/source"
)

// Kind tells what sort of number it is.
type Kind uint8

const (
	Number   Kind = iota // a bare or counting number
	Measure              // with a unit
	Money                // with a currency
	Percent              // percent and percentage points
	Ordinal              // first, 22nd
	Ratio                // 100 out of 329, 3:1
	Duration             // with a unit of time
)

// Comparator says on which side of the number the truth lies, as worded.
type Comparator uint8

const (
	Exactly  Comparator = iota // no word, or "exactly"
	About                      // about, roughly, some, ~
	Nearly                     // nearly, almost, just under
	JustOver                   // just over
	MoreThan                   // more than, over, above, exceeds
	AtLeast                    // at least, no fewer than, or more, +
	LessThan                   // fewer than, under, below
	AtMost                     // at most, up to, no more than
	Between                    // a range
)

// Quantity is a number and what it measures. All numbers are exact.
type Quantity struct {
	Kind       Kind
	Value      *big.Rat // as written, in Unit; nil when only a range was written
	Low, High  *big.Rat // of a range ("10–12") or a bound ("more than 150": Low 150), in Unit; nil where unbounded and for ratios
	Of         *big.Rat // of a ratio: the whole in "100 out of 329"
	Score      bool     // a ratio that is the score of two sides: "5–2"; Value is what stands first
	Unit       string   // "kilometer", ISO 4217 code, "percent"; the singular of the counted noun for counts; "" for bare numbers
	Dimension  string   // what Unit measures: "length", "money", "duration", …; "" for counts and bare numbers
	Comparator Comparator
	Step       *big.Rat // place of the last significant digit as written: 2,500 → 100, 3.2 million → 100,000, 0.50 → 0.01
	Worded     bool     // written in words
	Named      bool     // in digits, nothing counted, right after a name: "Boeing 747", "Top 40"; likely a part of the name
	Vague      bool     // a word for no certain number: "dozens", "several thousand", "a few"; Low and High are its usual limits

	Measure *unit.Unit // what Unit names, when it is a unit of measurement or a currency; nil for counts and bare numbers
}

// Base is the quantity in base units, exactly, so that quantities of one dimension compare: 6.2 miles and 10 km in meters, 98.6
// fahrenheit in kelvin. Counts and bare numbers stay as they are and have the dimension "". Amounts of money compare only within
// one currency, so their dimension names it ("money EUR"). Values that were not written are nil.
func (q Quantity) Base() (value, low, high *big.Rat, dimension string) {
	if q.Measure == nil {
		return q.Value, q.Low, q.High, q.Dimension
	}
	dimension = q.Dimension
	if q.Measure.Currency != "" {
		dimension += " " + q.Measure.Currency
	}
	value, low, high = q.Measure.Base(q.Value), q.Measure.Base(q.Low), q.Measure.Base(q.High)
	return value, low, high, dimension
}

// Quotient is the share that a ratio states: 100 out of 329 is 100/329. It is the value itself for everything else.
func (q Quantity) Quotient() *big.Rat {
	if q.Of == nil || q.Of.Sign() == 0 || q.Value == nil {
		return q.Value
	}
	return new(big.Rat).Quo(q.Value, q.Of)
}

// Mention is a quantity in a text.
type Mention struct {
	source.Span             // the number with its sign, multiplier and unit of measurement: "2,500", "$3.5 billion", "5 km", "10–12"
	Core        source.Span // the number alone (digits or words, with multiplier): "3.5 billion", "5"
	Whole       source.Span // with hedge or comparator before and after, and the counted noun with its modifiers
	Noun        source.Span // the counted noun with its modifiers ("U.S. military personnel"); empty when nothing is counted
	First, Last int         // half-open range of the tokens of Whole
	Quantity
}
