package temporal

import "time"

// near reports whether the dates would meet if d were some months (and a week) off.
func (d Date) near(e Date, months int) bool {
	df, du := d.reach(months)
	ef, eu := e.reach(0)
	if !df.IsZero() {
		df = df.AddDate(0, 0, -7)
	}
	if !du.IsZero() {
		du = du.AddDate(0, 0, 7)
	}
	return overlap(df, du, ef, eu)
}

// overlap reports whether two spans have a day in common; a zero end is open.
func overlap(df, du, ef, eu time.Time) bool {
	return (du.IsZero() || ef.IsZero() || ef.Before(du)) && (eu.IsZero() || df.IsZero() || df.Before(eu))
}

// firm reports whether d is certain enough for a contradiction with e.
func (d Date) firm(e Date) bool {
	switch {
	case d.Grain == Season && !d.open() && (d.Deixis != Absolute || d.Index == 0):
		return !d.near(e, 12)
	case d.Grain == Season && !d.open() && e.Grain < Year && e.Grain != Season:
		return !d.opposite(-6, e) && !d.opposite(6, e)
	case d.Deixis == Partial, d.Deixis == Anaphoric && !d.HasYear:
		return false
	case d.Deixis == Relative && d.Weekday != 0:
		return !d.near(e, 0)
	case d.Deixis == Relative && d.Month != 0:
		return !d.near(e, 12)
	}
	return true
}

// opposite reports whether e lies in the season of the other half of the globe, some months off, counted from the first of the
// month in which it begins to its end by the sun.
func (d Date) opposite(months int, e Date) bool {
	ef, eu := e.reach(0)
	return overlap(floor(d.From.AddDate(0, months, 0), Month), d.Until.AddDate(0, months, 0), ef, eu)
}

// reach is the set of days that the date allows, half open, and some months on either side; zero where open. It is wider than
// From and Until where words are loose:
//   - early, mid and late reach a little into the neighbouring third: a month of a year, five days of a month;
//   - "two years ago" is counted in years and may be half a year off;
//   - about and around allow one unit more on either side;
//   - a fiscal year may begin nine months early and end nine months late;
//   - seasons begin and end with the month of their solstice or equinox.
func (d Date) reach(months int) (from, until time.Time) {
	from, until = d.From, d.Until
	if !from.IsZero() && !until.IsZero() && until.Before(from) { // a reversed range
		from, until = until, from
	}
	days := 0
	if d.Part != Whole {
		from, until = d.loosened(from, until)
	}
	if d.Grain == Season {
		days += 21
	}
	if d.Fiscal {
		months += 9
	}
	switch {
	case d.Approx:
		months, days = months+d.Grain.months(), days+d.Grain.days()
	case d.reckoned():
		months, days = months+d.Grain.months()/2, days+d.Grain.days()/2+d.Grain.months()%2*15
	}
	if !from.IsZero() {
		from = from.AddDate(0, -months, -days)
	}
	if !until.IsZero() {
		until = until.AddDate(0, months, days)
	}
	return from, until
}

// loosened widens the part of a date, but not beyond the date: late 2017 allows August and not January.
func (d Date) loosened(from, until time.Time) (time.Time, time.Time) {
	slack := partSlack[d.Grain]
	if !from.IsZero() && d.Bound != After {
		begin := floor(from, d.Grain)
		if from = from.AddDate(0, -slack.months, -slack.days); from.Before(begin) && d.Grain != Season {
			from = begin
		}
	}
	if !until.IsZero() && d.Bound != Before {
		end := step(floor(until.Add(-time.Second), d.Grain), d.Grain, 1)
		if until = until.AddDate(0, slack.months, slack.days); until.After(end) && d.Grain != Season {
			until = end
		}
	}
	return from, until
}

// reckoned reports whether the date is a day that was counted in a longer unit: "two years ago".
func (d Date) reckoned() bool {
	return d.Deixis != Absolute && d.Grain > Day && !d.open() && d.resolved() && d.Until.Sub(d.From) <= 24*time.Hour
}

var partSlack = map[Grain]struct{ months, days int }{Week: {0, 1}, Month: {0, 5}, Quarter: {1, 0}, Half: {1, 0}, Season: {1, 0}, Year: {1, 0},
	Decade: {12, 0}, Century: {120, 0}, Millennium: {1200, 0}}
