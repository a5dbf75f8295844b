// Package temporal reads dates, ranges of dates and times of day in English prose, and compares them.
//
// The recogniser looks at words of the calendar and at digit runs only (roles.go) and reads outwards from them: the date itself, the second
// end of a range, the part ("late"), hedge and preposition before it, the time of day beside it. A word or number that may be something else
// (may, march, second, sun, 2000, 1/2) is a date only where the words around it leave no doubt.
package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/source"
)

// Grain is the precision a date is written in.
type Grain uint8

const (
	None Grain = iota
	Second
	Minute
	Hour
	Day
	Week
	Month
	Quarter
	Half
	Season
	Year
	Decade
	Century
	Millennium
)

// Part narrows a date to a piece of itself.
type Part uint8

const (
	Whole Part = iota
	Early      // early, the beginning of
	Mid
	Late // late, the end of
)

// Bound says that the date is one side of an open range.
type Bound uint8

const (
	Closed Bound = iota
	Since        // since, from … on: From is set, Until is not
	After        // after: later than the whole date
	Until        // until, by: Until is set, From is not
	Before       // before: earlier than the whole date
)

// Deixis says what a date hangs on.
type Deixis uint8

const (
	Absolute  Deixis = iota // fully written: "5 October 2023"
	Partial                 // a part is missing and comes from the document's date: "October", "13 November"
	Relative                // "last Saturday", "two years ago"
	Anaphoric               // on a date before it in the text: "the same month", "ten years later"
)

// Date is a point or a range of the calendar, in the proleptic Gregorian calendar and without a time zone (times are in UTC).
type Date struct {
	// From and Until are half open, and zero where the date is open, where nothing is known to resolve it by, and for days that do not exist
	// (31 September). A date counted in a longer unit ("two years ago") is the day so reckoned; Grain says how exactly it is meant.
	// A range written backwards ("from 2019 to 2015") keeps its order.
	From, Until time.Time
	Grain       Grain
	Range       bool // written with two ends: "3–5 October 2023", "between 2014 and 2016"
	Bound       Bound
	Part        Part
	Deixis      Deixis
	Approx      bool // about, around, circa

	// What is stated of a single date (not a range); 0 where it is not.
	Year, Month, Day int // Year counts astronomically: 1 BC is 0, so HasYear says whether it is stated
	HasYear          bool
	Weekday          int // 1 Monday … 7 Sunday
	Index            int // of a quarter, half or season in its year, from 1 (spring is the first season)

	Ends  [2]End // of a range between months, days or weekdays: what is stated of its ends
	Shift Shift  // of a date that is counted: how far it lies from what it hangs on ("two years ago": 24 months before)

	Swappable bool // "03/04/2020": read month first, but day first is as possible
	Fiscal    bool // a fiscal or school year, whose first day is not known
}

// Impossible reports whether a date, or an end of it, is a day that no calendar has: 31 September, 29 February 2019.
func (d Date) Impossible() bool {
	if d.Range {
		return d.Bound == Closed && d.From.IsZero() != d.Until.IsZero() && d.Ends[0].Day != 0 && d.Ends[1].Day != 0
	}
	year := 2000 // a leap year: without its year 29 February may be
	if d.HasYear {
		year = d.Year
	}
	return d.Grain == Day && d.Month != 0 && d.Day != 0 && !validDay(year, d.Month, d.Day)
}

// End is what is stated of an end of a range, apart from its year; 0 where it is not.
type End struct{ Month, Day, Weekday int }

// Shift is a distance in the calendar, negative into the past.
type Shift struct{ Months, Days int }

// Clock is a time of day or a range of them.
type Clock struct {
	From, Until time.Duration // since midnight; Until is From plus the written precision, or the end of a range (past midnight: more than 24 h)
	Zone        string        // as written; "" when none is
	Range       bool
}

// Mention is a date or a time of day in a text.
type Mention struct {
	source.Span             // the words of the date, with "early", "mid-", without "in", "on"
	Whole       source.Span // with the preposition or hedge
	First, Last int         // half-open range of the tokens of Whole
	Date        *Date       // set for dates
	Clock       *Clock      // set for times of day; with a date ("5 May 2023 at 10:30") both are
}
