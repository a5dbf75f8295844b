package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// dayOfMonth reads "the 20th of next month".
func (s *scanner) dayOfMonth(i int) (piece, bool) {
	d, k, _ := s.anyDay(i)
	if k == 0 || s.id(k) != of || !s.open(i) {
		return piece{}, false
	}
	if k++; s.id(k) == the {
		k++
	}
	if deictics.at(s.id(k)) == 0 || !s.unitIs(k+1, Month) {
		return piece{}, false
	}
	m, ok := s.unit(k + 1)
	if !ok {
		return piece{}, false
	}
	p := piece{first: i, last: m.last, date: Date{Grain: Day, Day: d, Deixis: m.date.Deixis}}
	if !m.date.From.IsZero() {
		p.date.inMonth(m.date.From.Year(), int(m.date.From.Month()))
	}
	return p, true
}

// ordinalDay reads "on the 21st", a day without its month.
func (s *scanner) ordinalDay(i int) (piece, bool) {
	d, end, ordinal := s.dayNumber(i)
	cued := s.id(i-1) == the && (dateCues.at(s.id(i-2)) != 0 || connectors.at(s.id(i-2)) != 0 || s.id(i-2) == forWord && conjunction.at(s.id(end)) == 0)
	if end == 0 || !ordinal || !cued || s.goesOn(end) {
		return piece{}, false
	}
	if _, next, _ := s.dayNumber(end + 1); next != 0 && s.goesOn(next) && listing.at(s.id(end)) != 0 { // on the 3rd and 5th floors
		return piece{}, false
	}
	if s.dash(end) || s.glued(end) && s.kind(end, token.Word) {
		return piece{}, false
	}
	return s.dayOnly(piece{first: i, last: end, date: Date{Grain: Day, Day: d}}), true
}

var closers = set("and or but to until till through that when at by in for with after before while as was is will he she they we it i the a there")

// dayOnly resolves a day whose month is not stated: the month of an earlier date, or the one nearest to the reference.
func (s *scanner) dayOnly(p piece) piece {
	d := &p.date
	switch {
	case !s.seen.from.IsZero() && s.seen.month && d.Weekday == 0:
		d.Deixis = Anaphoric
		d.inMonth(s.seen.from.Year(), int(s.seen.from.Month()))
	case s.ref.IsZero():
		d.Deixis = Partial
	default:
		d.Deixis = Partial
		s.nearestMonth(d)
	}
	return p
}

// inMonth places a day in a month without stating the month.
func (d *Date) inMonth(year, month int) {
	if validDay(year, month, d.Day) {
		d.From = day(year, month, d.Day)
		d.Until = d.From.AddDate(0, 0, 1)
	}
}

// nearestMonth chooses the month in which the day has its weekday, or the reference's month.
func (s *scanner) nearestMonth(d *Date) {
	y, m := s.ref.Year(), int(s.ref.Month())
	for n := 0; n <= 24; n++ {
		for _, k := range []int{n, -n} {
			first := day(y, m+k, 1)
			c := *d
			c.inMonth(first.Year(), int(first.Month()))
			if c.From.IsZero() || d.Weekday != 0 && weekday(c.From) != d.Weekday {
				continue
			}
			*d = c
			return
		}
	}
}
