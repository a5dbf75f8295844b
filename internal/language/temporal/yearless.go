package temporal

import "time"

// bounds reports whether d is a bound that leaves its year open ("before 15 October", "after June"), and e a day or month.
func (d Date) bounds(e Date) bool {
	return d.Bound != Closed && d.Bound != Since && !d.Range && d.yearless() && !e.open() && !e.Approx && e.Month != 0 && e.Grain <= Month &&
		(e.resolved() || e.yearless())
}

// meetsNearest reports whether a day or month lies on the right side of a bound that leaves its year open, in the year in which
// the bound is nearest: 28 December is before 15 January.
func (d Date) meetsNearest(e Date) bool {
	if !e.resolved() {
		e = e.inYear(2000)
	}
	year, apart := 0, time.Duration(0)
	for y := e.From.Year() - 1; y <= e.From.Year()+1; y++ {
		if a := d.closed().inYear(y).From.Sub(e.From).Abs(); year == 0 || a < apart {
			year, apart = y, a
		}
	}
	return d.inYear(year).meets(e)
}

// meetsYearless reports whether two yearless dates can meet in one year ("by 15 October" and "30 November" cannot), or in the
// next for a range that ends there.
func (d Date) meetsYearless(e Date) bool {
	return d.inYear(2000).meets(e.inYear(2000)) || d.Range && d.inYear(2000).meets(e.inYear(2001)) || e.Range && d.inYear(2001).meets(e.inYear(2000))
}

// yearless reports whether nothing but the year is missing.
func (d Date) yearless() bool {
	if d.Range {
		return d.Ends[0].Month != 0 && d.Ends[1].Month != 0
	}
	return d.Month != 0 && !d.HasYear && (d.Grain == Day || d.Grain == Month)
}

// inYear is a yearless date in a year.
func (d Date) inYear(year int) Date {
	if d.Range {
		d.From, d.Until = d.Ends[0].in(year, 0), d.Ends[1].in(year, 1)
		if d.Until.Before(d.From) {
			d.Until = d.Until.AddDate(1, 0, 0)
		}
		return d
	}
	b := d.Bound
	d.Bound = Closed
	if d.settle(year); b != Closed && d.resolved() {
		d.limit(b)
	}
	return d
}

func (e End) weekly() bool { return e.Weekday != 0 && e.Month == 0 && e.Day == 0 }

// in is the beginning of the end's month or day in a year, or with after set to 1 what follows it.
func (e End) in(year, after int) time.Time {
	if e.Day == 0 {
		return day(year, e.Month+after, 1)
	}
	return day(year, e.Month, e.Day+after)
}
