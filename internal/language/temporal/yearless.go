package temporal

import "time"

// bounds reports whether d is a bound by a day or month ("before 15 October", "after June"), and e a day or month, and one of them
// leaves its year open.
func (d Date) bounds(e Date) bool {
	return d.Bound != Closed && d.Bound != Since && !d.Range && d.Month != 0 && d.Grain <= Month && !e.open() && !e.Approx && e.Month != 0 && e.Grain <= Month &&
		(d.yearless() && (e.resolved() || e.yearless()) || d.resolved() && !e.resolved() && e.yearless())
}

// meetsNearest reports whether a day or month lies on the right side of a bound, in the years in which the two are nearest: 28
// December is before 15 January.
func (d Date) meetsNearest(e Date) bool {
	if d.resolved() {
		at := d.closed().inYear(d.Year)
		return d.meets(e.nearest(at.From))
	}
	if !e.resolved() {
		e = e.inYear(2000)
	}
	return d.inYear(d.closed().nearest(e.From).From.Year()).meets(e)
}

// partly reports whether d is a day or month without a year, e one that may have it, and one of them speaks of a part: "late April" and
// "late February 2020".
func (d Date) partly(e Date) bool {
	return (d.Part != Whole || e.Part != Whole) && !d.open() && !e.open() && d.yearless() && !d.resolved() && e.Month != 0 && e.Grain <= Month
}

// meetsPart reports whether a day or month without a year meets another in the year in which they are nearest.
func (d Date) meetsPart(e Date) bool {
	if !e.resolved() {
		e = e.inYear(2000)
	}
	return d.nearest(e.From).meets(e)
}

// nearest is a yearless day or month in the year in which it begins nearest to a time.
func (d Date) nearest(t time.Time) Date {
	best := d.inYear(t.Year())
	for _, y := range []int{t.Year() - 1, t.Year() + 1} {
		if o := d.inYear(y); o.From.Sub(t).Abs() < best.From.Sub(t).Abs() {
			best = o
		}
	}
	return best
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
