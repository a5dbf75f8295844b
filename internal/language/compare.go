package language

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/language/version"
)

// Comparison says how what a text states stands to what a fact states.
type Comparison uint8

const (
	Incomparable Comparison = iota // of different kinds or dimensions: not about the same thing
	Agree                          // both can be true
	Differ                         // both cannot be true
	Mislead                        // two bounds on the same side that logic lets stand, but far apart: "more than 300" and "more than 3,000"
)

// Tolerance widens what a fact allows: by a share of its value, or by an amount in the fact's unit.
type Tolerance struct{ Share, Absolute *big.Rat }

// Compare holds a value of a text against a value of a fact. Each denotes the set of values it allows; they differ when the
// sets cannot meet.
func Compare(fact, text Mention, tolerance Tolerance) Comparison {
	switch {
	case fact.Temporal != nil && text.Temporal != nil:
		return compareTemporal(fact.Temporal, text.Temporal)
	case fact.Version != nil || text.Version != nil:
		return compareVersions(fact, text)
	case fact.Quantity != nil && text.Quantity != nil:
		return compareQuantities(fact.Quantity.Quantity, text.Quantity.Quantity, tolerance)
	default:
		return compareYear(fact, text)
	}
}

// compareTemporal holds dates against dates and times of day against times of day; where both sides have both, both must
// agree.
func compareTemporal(fact, text *temporal.Mention) Comparison {
	day, clock := Incomparable, Incomparable
	if fact.Date != nil && text.Date != nil {
		day = compareDates(*fact.Date, *text.Date)
	}
	if fact.Clock != nil && text.Clock != nil {
		clock = verdict(fact.Clock.Agrees(*text.Clock))
	}
	switch {
	case day == Differ || clock == Differ:
		return Differ
	case day == Agree || clock == Agree:
		return Agree
	}
	return Incomparable
}

// compareDates holds two dates against each other; two open ones of the same sort that are not resolved ("since mid-October")
// by what they state.
func compareDates(fact, text temporal.Date) Comparison {
	c := verdict(fact.Agrees(text))
	if !(fact.HasYear && text.HasYear) && fact.Bound != temporal.Closed && fact.Month != 0 && text.Month != 0 && fact.Part == text.Part && fact.Bound == text.Bound && monthsApart(fact.Month, text.Month) > 1 {
		return Differ // mid-March is not mid-October, whatever the years
	}
	if c == Incomparable && stretch(fact) && stretch(text) {
		return verdict(fact.Shift == text.Shift, fact.Grain == text.Grain)
	}
	if c == Incomparable && fact.Bound == text.Bound && fact.Bound != temporal.Closed {
		fact.Bound, text.Bound = temporal.Closed, temporal.Closed
		c = verdict(fact.Agrees(text))
	}
	return c
}

// stretch reports whether a date is a stretch of time that ends or begins now, and now is not known: "the last 30 days".
func stretch(d temporal.Date) bool {
	return d.Range && d.Deixis == temporal.Relative && d.From.IsZero() && d.Shift != (temporal.Shift{})
}

// monthsApart is how far two months of the year are apart, the shorter way round.
func monthsApart(a, b int) int {
	d := max(a-b, b-a)
	return min(d, 12-d)
}

func verdict(agree, comparable bool) Comparison {
	switch {
	case !comparable:
		return Incomparable
	case agree:
		return Agree
	default:
		return Differ
	}
}

// compareYear holds a bare number against a date: "2014" without a cue is read as a number.
func compareYear(fact, text Mention) Comparison {
	date, num := fact.Temporal, text.Quantity
	if date == nil {
		date, num = text.Temporal, fact.Quantity
	}
	if date == nil || num == nil || date.Date == nil || date.Date.Grain != temporal.Year || date.Date.Range || num.Kind != quantity.Number || num.Unit != "" || num.Value == nil || !num.Value.IsInt() {
		return Incomparable
	}
	year := num.Value.Num().Int64()
	switch {
	case year < 1000 || year > 2100:
		return Incomparable
	case int(year) == date.Date.Year:
		return Agree
	default:
		return Differ
	}
}

func compareVersions(fact, text Mention) Comparison {
	a, ok := versionParts(fact)
	b, ok2 := versionParts(text)
	if !ok || !ok2 {
		return Incomparable
	}
	n := min(len(a.Parts), len(b.Parts))
	for i := range max(len(a.Parts), len(b.Parts)) {
		if i >= n && versionPart(a, i)+versionPart(b, i) == 0 || i < n && a.Parts[i] == b.Parts[i] {
			continue
		}
		if i >= n && n > 1 {
			return Agree // a text may leave the patch release out
		}
		return Differ
	}
	if a.Pre != b.Pre {
		return Differ
	}
	return Agree
}

func versionPart(v version.Mention, i int) int {
	if i < len(v.Parts) {
		return v.Parts[i]
	}
	return 0
}

// versionParts reads a plain decimal as a version when it is held against one.
func versionParts(m Mention) (version.Mention, bool) {
	if m.Version != nil {
		return *m.Version, true
	}
	if m.Quantity == nil || m.Quantity.Kind != quantity.Number || m.Quantity.Value == nil || m.Quantity.Value.Sign() < 0 || m.Quantity.Unit != "" ||
		decimals(m.Quantity.Step) == 0 && !m.Quantity.Named {
		return version.Mention{}, false
	}
	whole, fraction, _ := strings.Cut(m.Quantity.Value.FloatString(decimals(m.Quantity.Step)), ".")
	v := version.Mention{Parts: []int{digits(whole)}}
	if fraction != "" {
		v.Parts = append(v.Parts, digits(fraction))
	}
	return v, true
}

// decimals is the number of digits after the point that were written.
func decimals(step *big.Rat) int {
	if step != nil && step.IsInt() && step.Sign() > 0 {
		return 0
	}
	n := 0
	for x := step; x != nil && x.Cmp(one) < 0 && n < 9; n++ {
		x = new(big.Rat).Mul(x, ten)
	}
	return n
}

func digits(s string) int {
	n := 0
	for _, c := range s {
		n = n*10 + int(c-'0')
	}
	return n
}

var (
	one = big.NewRat(1, 1)
	ten = big.NewRat(10, 1)
)

// Dated reports whether the mention is a date, or a time with one.
func (m Mention) Dated() bool { return m.Temporal != nil && m.Temporal.Date != nil }

// Counted reports whether the mention is a time that reaches a number of days, months or years from a day that is not told: "the last 30 days",
// "two years later".
func (m Mention) Counted() bool {
	return m.Dated() && m.Temporal.Date.From.IsZero() && m.Temporal.Date.Shift != (temporal.Shift{})
}

// Wide reports whether a value allows much more than what it states: a bound, a range, an open date.
func (m Mention) Wide() bool {
	switch {
	case m.Quantity != nil:
		return m.Quantity.Comparator >= quantity.MoreThan
	case m.Temporal != nil && m.Temporal.Date != nil:
		return m.Temporal.Date.Bound != temporal.Closed
	}
	return false
}

// Caps reports whether a value is the most that is allowed: "at most 128".
func (m Mention) Caps() bool {
	return m.Quantity != nil && m.Quantity.Comparator == quantity.AtMost
}

// Floors reports whether the value is a lower limit: "at least 16".
func (m Mention) Floors() bool {
	return m.Quantity != nil && m.Quantity.Comparator == quantity.AtLeast
}
