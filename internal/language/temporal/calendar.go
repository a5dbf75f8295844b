package temporal

import "time"

// day is midnight of a day of the proleptic Gregorian calendar; months and days beyond their range roll over.
func day(year, month, d int) time.Time {
	return time.Date(year, time.Month(month), d, 0, 0, 0, 0, time.UTC)
}

// midnight is the beginning of t's day.
func midnight(t time.Time) time.Time {
	return day(t.Year(), int(t.Month()), t.Day())
}

// validDay reports whether the day exists.
func validDay(year, month, d int) bool {
	return d >= 1 && d <= day(year, month+1, 0).Day()
}

// weekday counts from 1 Monday to 7 Sunday (ISO 8601).
func weekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

// floor is the beginning of the grain that t lies in. Weeks begin on Monday (ISO 8601), centuries with a year that ends in 00,
// as they are spoken of.
func floor(t time.Time, g Grain) time.Time {
	y, m := t.Year(), int(t.Month())
	switch g {
	case Week:
		return midnight(t).AddDate(0, 0, 1-weekday(t))
	case Month:
		return day(y, m, 1)
	case Quarter:
		return day(y, (m-1)/3*3+1, 1)
	case Half:
		return day(y, (m-1)/6*6+1, 1)
	case Year:
		return day(y, 1, 1)
	case Decade:
		return day(floorDiv(y, 10)*10, 1, 1)
	case Century:
		return day(floorDiv(y, 100)*100, 1, 1)
	case Millennium:
		return day(floorDiv(y, 1000)*1000, 1, 1)
	}
	return midnight(t)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// months is the length of a grain in months, 0 for grains that are counted in days.
func (g Grain) months() int {
	return [...]int{Month: 1, Quarter: 3, Half: 6, Season: 3, Year: 12, Decade: 120, Century: 1200, Millennium: 12000}[g]
}

// days is the length of a grain in days, 0 for grains that are counted in months or are shorter than a day.
func (g Grain) days() int {
	switch g {
	case Day:
		return 1
	case Week:
		return 7
	}
	return 0
}

// step moves t by n grains; a day that the month reached lacks becomes its last day (31 January + 1 month = 28 February).
func step(t time.Time, g Grain, n int) time.Time {
	if m := g.months(); m != 0 {
		y, mo, d := t.Date()
		first := day(y, int(mo)+n*m, 1)
		last := first.AddDate(0, 1, -1).Day()
		return first.AddDate(0, 0, min(d, last)-1)
	}
	return t.AddDate(0, 0, n*g.days())
}

// easter is Easter Sunday of a Gregorian year (the anonymous algorithm of Nature, 1876, as in Meeus, Astronomical Algorithms,
// chapter 8).
func easter(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return day(year, n/31, n%31+1)
}

// nth is the n-th weekday of a span, counted from its end when n is negative; zero when the span has not so many.
func nth(from, until time.Time, wd, n int) time.Time {
	var t time.Time
	if n > 0 {
		t = from.AddDate(0, 0, (wd-weekday(from)+7)%7+7*(n-1))
	} else {
		last := until.AddDate(0, 0, -1)
		t = last.AddDate(0, 0, -(weekday(last)-wd+7)%7+7*(n+1))
	}
	if t.Before(from) || !t.Before(until) {
		return time.Time{}
	}
	return t
}

// nthWeek is the Monday of the n-th week of a span; a week belongs where its Thursday lies (ISO 8601).
func nthWeek(from, until time.Time, n int) time.Time {
	t := nth(from, until, 4, n)
	if t.IsZero() {
		return t
	}
	return t.AddDate(0, 0, -3)
}

// on is the nearest day of a weekday: the last one up to t (dir -1), the next one from t on (dir 1).
func on(t time.Time, wd, dir int) time.Time {
	t = midnight(t)
	if dir < 0 {
		return t.AddDate(0, 0, -((weekday(t) - wd + 7) % 7))
	}
	return t.AddDate(0, 0, (wd-weekday(t)+7)%7)
}

// seasons begin, in the north, on about these days (solstices and equinoxes); winter ends in the year after the one it is named
// by.
var seasonStart = [...]struct{ month, day int }{{}, {3, 20}, {6, 21}, {9, 23}, {12, 21}, {15, 20}}

// zero is the time that is not known.
var zero time.Time
