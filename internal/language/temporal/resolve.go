package temporal

import (
	"time"
)

// settle sets From and Until from what is stated of a single date, in the given year. A day that does not exist has none.
func (d *Date) settle(year int) {
	d.From, d.Until = time.Time{}, time.Time{}
	switch d.Grain {
	case Day:
		if validDay(year, d.Month, d.Day) {
			d.From = day(year, d.Month, d.Day)
			d.Until = d.From.AddDate(0, 0, 1)
		}
	case Month:
		d.occupy(day(year, d.Month, 1))
	case Quarter, Half:
		d.occupy(day(year, (d.Index-1)*d.Grain.months()+1, 1))
	case Season:
		a, b := seasonStart[d.Index], seasonStart[d.Index+1]
		d.From, d.Until = day(year, a.month, a.day), day(year, b.month, b.day)
		d.narrow()
	case Year, Decade, Century, Millennium:
		d.occupy(day(year, 1, 1))
	}
}

// occupy makes the date one grain long and narrows it to its part.
func (d *Date) occupy(from time.Time) {
	d.From, d.Until = from, step(from, d.Grain, 1)
	d.narrow()
}

// narrow leaves the third of the date that its part names: early 2017 is January to April, mid-October the 11th to the 20th.
// Usage is wider than thirds; Agrees allows for that.
func (d *Date) narrow() {
	if d.Part == Whole || d.From.IsZero() || d.Until.IsZero() || d.Grain <= Day && !d.Range {
		return
	}
	n := int(d.Part) - 1
	d.From, d.Until = third(d.From, d.Until, d.Grain, n), third(d.From, d.Until, d.Grain, n+1)
}

// third is the boundary after n thirds of a span.
func third(from, until time.Time, g Grain, n int) time.Time {
	switch {
	case n == 0:
		return from
	case n == 3:
		return until
	case g == Month:
		return from.AddDate(0, 0, 10*n)
	case g == Week:
		return from.AddDate(0, 0, 2+n)
	case g == Year || g == Quarter:
		return step(from, Month, n*g.months()/3)
	case g == Decade || g == Century || g == Millennium:
		return step(from, Year, (n*g.months()/12+1)/3)
	}
	return from.Add(until.Sub(from) / 3 * time.Duration(n)).Truncate(24 * time.Hour)
}

// resolve gives a date its place in time: by its own year, a year stated before it in the sentence, or the reference.
func (s *scanner) resolve(d *Date, at int) {
	switch {
	case d.HasYear:
		d.settle(d.Year)
	case s.behindPointed(at):
		d.Deixis = Relative
		d.settle(s.out[len(s.out)-1].Date.From.Year())
	case s.yes && d.Weekday == 0 && (s.near || s.ref.IsZero() || s.behindYear(at)):
		d.Deixis, s.near = Anaphoric, true
		d.settle(s.year)
	case d.Weekday == 0 && s.continues(at):
		d.Deixis = Partial
		d.settleNear(s.story)
	case s.ref.IsZero():
		d.Deixis = Partial
	default:
		d.Deixis = Partial
		s.nearest(d, at)
	}
}

// lasting reports whether it is told how long what begins with the date at token i is to last: "18 December for 10 days", "for a week, from 18
// December". Where no verb tells, that is a plan.
func (s *scanner) lasting(i int) bool {
	unit := func(k int) bool { return units.at(s.id(k)) != 0 || pluralUnits.at(s.id(k)) != 0 }
	for k := i + 1; k <= i+4; k++ {
		if s.id(k) == forWord {
			return unit(k+2) || unit(k+3)
		}
	}
	k := i - 2
	if s.id(k) == comma {
		k--
	}
	return s.id(i-1) == from && unit(k) && (s.id(k-2) == forWord || s.id(k-3) == forWord)
}

// continues reports whether the date at token i belongs to what is told of another time: a day or month with its year was named shortly before, and
// the text's own date is unknown, or lies more than a year behind it and the sentence speaks of the past.
func (s *scanner) continues(i int) bool {
	if s.story.IsZero() || s.sent-s.told > 2 {
		return false
	}
	return s.ref.IsZero() || s.story.Before(s.ref.AddDate(-1, 0, 0)) && s.tense(i) < 0
}

// settleNear chooses the year in which the date lies nearest to t.
func (d *Date) settleNear(t time.Time) {
	best, gap := *d, -1
	for n := -1; n <= 1; n++ {
		c := *d
		if c.settle(t.Year() + n); c.From.IsZero() {
			continue
		}
		if g := distance(c, t); gap < 0 || g < gap {
			best, gap = c, g
		}
	}
	*d = best
}

// behindYear reports whether little but a preposition stands between a year and the date at token i: "in 1732 on 4 September", "in 2020: in May".
func (s *scanner) behindYear(i int) bool {
	if len(s.out) == 0 || s.out[len(s.out)-1].Date == nil || !s.out[len(s.out)-1].Date.HasYear {
		return false
	}
	last := s.out[len(s.out)-1].Last
	for k := last; k < i; k++ {
		if id := s.id(k); id != onWord && id != in && id != colon && id != the {
			return false
		}
	}
	return i-last <= 3
}

// behindPointed reports whether little but a preposition stands between a year that is pointed to and the date at token i: "next year in June",
// "last year's March".
func (s *scanner) behindPointed(i int) bool {
	if len(s.out) == 0 {
		return false
	}
	m := &s.out[len(s.out)-1]
	if d := m.Date; d == nil || d.Grain != Year || d.Deixis != Relative || d.Range || d.Bound != Closed || d.Shift.Months%12 != 0 || d.From.IsZero() || d.Part != Whole {
		return false
	}
	for k := m.Last; k < i; k++ {
		if id := s.id(k); id != onWord && id != in && id != comma && !s.possessive(k) {
			return false
		}
	}
	return i-m.Last <= 2
}

// nearest chooses the year of a date that states none (see Recognize).
func (s *scanner) nearest(d *Date, at int) {
	year := s.ref.Year()
	if d.Weekday != 0 && d.Grain == Day {
		d.settleWeekday(s.ref)
		return
	}
	var best, c [3]Date
	for k := range c {
		c[k] = *d
		c[k].settle(year - 1 + k)
	}
	best = c
	pick := 1
	tense := s.tense(at)
	if tense == 0 && s.lasting(at) {
		tense = 1
	}
	switch {
	case tense < 0 && (c[1].From.After(s.ref) || c[1].From.IsZero()) && !c[0].From.IsZero():
		pick = 0
	case tense > 0 && !c[1].Until.IsZero() && !c[1].Until.After(s.ref) && !c[2].From.IsZero():
		pick = 2
	case tense == 0:
		for _, k := range []int{0, 2} {
			if !best[k].From.IsZero() && distance(c[k], s.ref) < 100 && distance(c[1], s.ref) > 180 {
				pick = k
			}
		}
	}
	if c[pick].From.IsZero() { // 29 February
		dir := 1
		if s.tense(at) < 0 {
			dir = -1
		}
		for n := 1; n <= 8; n++ {
			if c[pick].settle(year + dir*n); !c[pick].From.IsZero() {
				break
			}
		}
	}
	*d = c[pick]
}

// underWay moves a range without a year into the reference's, where it has begun already and no verb says that it is over: "it
// will run from October to March", written in January.
func (s *scanner) underWay(d *Date, at int) {
	if !d.Range || d.Deixis != Partial || s.ref.IsZero() || !d.From.After(s.ref) {
		return
	}
	if from, until := step(d.From, Year, -1), step(d.Until, Year, -1); until.After(s.ref) && s.tense(at) >= 0 {
		d.From, d.Until = from, until
	}
}

// settleWeekday chooses the year nearest to t in which the day has the stated weekday, of t's own and its neighbours, and t's
// own when it has it in none.
func (d *Date) settleWeekday(t time.Time) {
	best := *d
	best.settle(t.Year())
	gap := -1
	for n := -1; n <= 1; n++ {
		c := *d
		c.settle(t.Year() + n)
		if c.From.IsZero() || weekday(c.From) != d.Weekday {
			continue
		}
		if g := distance(c, t); gap < 0 || g < gap {
			best, gap = c, g
		}
	}
	*d = best
}

// distance is the number of days between a date and t.
func distance(d Date, t time.Time) int {
	switch {
	case d.From.After(t):
		return int(d.From.Sub(t).Hours() / 24)
	case d.Until.After(t):
		return 0
	}
	return int(t.Sub(d.Until).Hours()/24) + 1
}
