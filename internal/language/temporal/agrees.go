package temporal

import "time"

// Agrees reports whether two dates can speak of the same time. It is symmetric, and a date agrees with itself.
//
// Each date allows a set of days, and two dates agree when their sets can meet: 2014 agrees with June 2014, late 2017 with
// December 2017, "after 1960" with 1963. What both state is compared first, so that dates without a year are compared by month
// and day: "13 November" agrees with "November 2020" and not with "16 November"; "Tuesday" does not agree with "Wednesday".
//
// Where both dates have ends of the same kind, the ends are what is said: ranges agree when both ends do (in the coarser grain),
// disagree when one end does not or neither does, and are not comparable when one lies inside the other, of which it may speak
// of a part. So "since 2014" disagrees with "since 2016", and "until" and "by" likewise. "After" and "before" leave room: they
// disagree only with the same word before another date of the same grain ("after 1960", "after 1970"), where logic would let
// both stand but one of them is hardly what was meant.
//
// "Before" and "after" a day or month without a year are held against a day or month in the year in which they are nearest.
//
// comparable is false where doubt remains, and then nothing may be concluded:
//   - a date is not resolved (it is relative without a reference, or lacks its year) and states no part that the other states;
//   - what is stated agrees, but the year is only inferred (from the reference, the sentence, an earlier date) and differs;
//   - a weekday is resolved to a day within a week of the other date, "last March" to one within a year;
//   - two periods told by their last day share nearly all of their days;
//   - a season and a month that lies in the same season of the other hemisphere.
//
// The set of days is wider than From and Until where words are loose: see reach.
// A date that does not exist (31 September) states its parts like any other.
func (d Date) Agrees(e Date) (agree, comparable bool) {
	switch {
	case d == e:
		return true, true
	case d.differs(e) && d.swapped().differs(e) && d.differs(e.swapped()):
		return false, true
	case d.open() && e.open() && d.side() == e.side():
		return d.sameEnds(e)
	case d.partly(e):
		return d.meetsPart(e), true
	case e.partly(d):
		return e.meetsPart(d), true
	case d.bounds(e):
		return d.meetsNearest(e), true
	case e.bounds(d):
		return e.meetsNearest(d), true
	case !d.resolved() && !e.resolved() && d.yearless() && e.yearless() && d.side() != 1 && e.side() != 1 && (d.open() || e.open()):
		return d.meetsYearless(e), true
	case d.resolved() && e.resolved():
		if d.meets(e) || d.swapped().meets(e) || d.meets(e.swapped()) {
			return true, true
		}
		return false, d.firm(e) && e.firm(d)
	}
	return d.shares(e), d.shares(e)
}

// resolved reports whether the date has its place in time (an open one at its one end).
func (d Date) resolved() bool {
	switch d.Bound {
	case Since, After:
		return !d.From.IsZero()
	case Until, Before:
		return !d.Until.IsZero()
	}
	return !d.From.IsZero() && !d.Until.IsZero()
}

// open reports whether the date has ends of its own.
func (d Date) open() bool { return d.Bound != Closed || d.Range }

// side tells which ends are stated: 0 both, 1 the beginning, 2 the end.
func (d Date) side() int {
	switch d.Bound {
	case Since, After:
		return 1
	case Until, Before:
		return 2
	}
	return 0
}

// differs reports whether a part that both dates state is not the same in them. Dates with open ends, loose ones and those
// longer than a year are compared by their days alone.
func (d Date) differs(e Date) bool {
	if d.loose() || e.loose() {
		return false
	}
	sameMonth := d.Month != 0 && d.Month == e.Month
	return d.HasYear && e.HasYear && d.Year != e.Year ||
		unlike(d.Month, e.Month) || sameMonth && unlike(d.Day, e.Day) ||
		d.Grain == e.Grain && unlike(d.Index, e.Index) ||
		unlike(d.Weekday, e.Weekday)
}

func unlike(a, b int) bool { return a != 0 && b != 0 && a != b }

// loose reports whether the stated parts of the date do not bound it: a winter ends in the next year, "about May" may be June.
func (d Date) loose() bool {
	return d.open() || d.Approx || d.Fiscal || d.Part != Whole || d.Grain == Week || d.Grain == Season && d.Index == 4 || d.Grain > Year
}

// swapped is the date with its day and month in each other's place, if they may be; else the date itself.
func (d Date) swapped() Date {
	if !d.Swappable || d.open() {
		return d
	}
	d.Day, d.Month = d.Month, d.Day
	if d.resolved() {
		d.settle(d.From.Year())
	}
	return d
}

// sameEnds compares two dates with the same ends.
func (d Date) sameEnds(e Date) (agree, comparable bool) {
	d, e = d.nominal(e), e.nominal(d)
	exact := d.Bound == e.Bound && d.Grain == e.Grain || d.Bound.exact() && e.Bound.exact()
	if !d.resolved() || !e.resolved() {
		d, e := d.closed(), e.closed()
		if d.Range || e.Range || !exact {
			return false, false
		}
		return !d.differs(e) && d.shares(e), d.differs(e) || d.shares(e)
	}
	from, until := d.sameDay(e, d.From, e.From), d.sameDay(e, d.Until.Add(-time.Second), e.Until.Add(-time.Second))
	sure := d.firm(e) && e.firm(d)
	switch d.side() {
	case 1:
		return from || !exact, from || !exact || sure
	case 2:
		return until || !exact, until || !exact || sure
	}
	return from && until, from && until || sure && (from != until || !d.contains(e) && !e.contains(d)) && !d.nearly(e)
}

// nearly reports whether two periods told by their last day share nine tenths of their days: a business year that ends on a Saturday is told by the
// last day of the month as well.
func (d Date) nearly(e Date) bool {
	if d.Ends[0] != (End{}) || e.Ends[0] != (End{}) || d.Ends[1].Day == 0 || e.Ends[1].Day == 0 {
		return false
	}
	a, b := d.From.Sub(e.From).Abs(), d.Until.Sub(e.Until).Abs()
	return 10*max(a, b) < min(d.Until.Sub(d.From), e.Until.Sub(e.From))
}

// contains reports whether e lies inside d.
func (d Date) contains(e Date) bool {
	return !e.From.Before(d.From) && !d.Until.Before(e.Until)
}

// exact reports whether the bound says where the time begins or ends, rather than that it lies beyond.
func (b Bound) exact() bool { return b == Since || b == Until }

// closed is the date without its bound.
func (d Date) closed() Date {
	d.Bound = Closed
	return d
}

// sameDay reports whether two ends are the same in the coarser grain, or for dates that are about so, within one unit of it.
func (d Date) sameDay(e Date, a, b time.Time) bool {
	g := max(d.Grain, e.Grain)
	a, b = floor(a, g), floor(b, g)
	if a.Equal(b) || d.Part != e.Part && step(a, g, 1).After(b) && step(b, g, 1).After(a) {
		return true
	}
	return (d.Approx || e.Approx) && !step(a, g, 1).Before(b) && !step(b, g, 1).Before(a)
}

// nominal gives a range without a year ("June to September", "Monday to Friday") a place in some year, or in some week, so that
// its ends can be compared with those of e.
func (d Date) nominal(e Date) Date {
	weekly := func(d Date) bool { return d.Range && d.Ends[0].weekly() && d.Ends[1].weekly() }
	switch {
	case weekly(d) && weekly(e):
		d.From, d.Until = day(2001, 1, d.Ends[0].Weekday), day(2001, 1, d.Ends[1].Weekday+1) // 1 January 2001 was a Monday
		d.Deixis = Absolute
	case d.Range && !d.resolved() && d.Ends[0].Month != 0 && d.Ends[1].Month != 0 && (e.resolved() || e.Ends[0].Month != 0):
		year := 2000
		if e.resolved() {
			year = e.From.Year()
		}
		d.From, d.Until = d.Ends[0].in(year, 0), d.Ends[1].in(year, 1)
		d.Deixis = Absolute
	}
	if d.Until.Before(d.From) && d.Deixis == Absolute && !d.HasYear && weekly(d) {
		d.Until = d.Until.AddDate(0, 0, 7)
	}
	return d
}

// shares reports whether both dates state a part in common, so that not differing says something.
func (d Date) shares(e Date) bool {
	if d.open() || e.open() {
		return false
	}
	return d.HasYear && e.HasYear || d.Month != 0 && e.Month != 0 || d.Weekday != 0 && d.Weekday == e.Weekday ||
		d.Index != 0 && d.Index == e.Index && d.Grain == e.Grain
}

// meets reports whether the two sets of days have one in common.
func (d Date) meets(e Date) bool {
	df, du := d.reach(0)
	ef, eu := e.reach(0)
	return overlap(df, du, ef, eu)
}
