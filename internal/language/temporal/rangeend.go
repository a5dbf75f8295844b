package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// untilNow ends a range with the reference: "2014–present", "from March to date".
func (s *scanner) untilNow(p piece, k int) piece {
	if s.id(k) == today && s.ref.IsZero() {
		return p
	}
	d := p.date
	p.last, p.weak = k+1, false
	d.Range = true
	d.Until = s.ref
	d.Year, d.Month, d.Day, d.HasYear, d.Weekday, d.Index = 0, 0, 0, false, 0, 0
	if s.ref.IsZero() {
		d.Range, d.Bound = false, Since
	}
	p.date = d
	return p
}

var today = token.Intern("today")

// weakEnd reads an end that is told by the first: "July 13 to 15", "May 2014 to 2016", "1998–99", "April 27th to the third".
func (s *scanner) weakEnd(p piece, k int) (piece, bool) {
	d := p.date
	if d.Grain == Day && d.Month != 0 && d.Day != 0 && !d.Swappable {
		b, e, _ := s.anyDay(k)
		if e == 0 || !s.sealed(e) || months.at(s.id(e)) != 0 || s.id(e) == of || s.id(e) == slash || s.plural(e) {
			return p, false
		}
		if b <= d.Day && (s.kind(k, token.Number) || s.id(p.last) != to) {
			return p, false
		}
		return s.sameMonth(p, b, e), true
	}
	if (d.Grain == Year || d.Grain == Month || d.Grain == Decade) && d.HasYear {
		y, e := s.statedYear(k)
		if e == 0 || s.measured(e) || months.at(s.id(e)) != 0 && !s.kind(e+1, token.Number) || y < 1300 && d.Year < 1300 && s.id(p.last) == to {
			return p, false
		}
		q := piece{first: k, last: e, date: Date{Grain: Year, Year: y, HasYear: true}}
		q.date.settle(y)
		if p.weak && s.changing(p.first-1) {
			return p, false
		}
		if y < d.Year && s.dash(p.last) {
			return p, false
		}
		p.date, p.last = span(d, q.date), e
		p.weak = false
		return p, true
	}
	return p, false
}

// sameMonth ends a range that began with a day of a month with another day of it, or of the next.
func (s *scanner) sameMonth(p piece, b, e int) piece {
	a := p.date
	end := a
	end.Day, end.Weekday = b, 0
	p.last = e
	if y, last := s.yearAfter(e, false); last != 0 && !a.HasYear {
		a.Year, a.HasYear, p.last = y, true, last
		a.Deixis = Absolute
		a.settle(y)
	}
	if b <= a.Day {
		end.Month = end.Month%12 + 1
	}
	end.From, end.Until = a.From, a.Until
	if !a.From.IsZero() {
		y := a.From.Year()
		if end.Month < a.Month {
			y++
		}
		end.settle(y)
	}
	end.Deixis = a.Deixis
	p.date = span(a, end)
	return p
}

// join makes a range of two dates that may lend each other their year.
func (s *scanner) join(p, q piece) piece {
	a, b := p.date, q.date
	switch {
	case a.Grain == Day && a.Weekday != 0 && b.Weekday != 0 && b.Deixis != Absolute && b.Day == 0 && !a.From.IsZero():
		b.From = on(a.From, b.Weekday, 1)
		b.Until = b.From.AddDate(0, 0, 1)
	case !a.HasYear && b.HasYear && (a.Month != 0 || a.Index != 0):
		a.settle(b.Year)
		if a.From.After(b.From) && !b.From.IsZero() {
			a.settle(b.Year - 1)
		}
		a.Deixis = Absolute
	case a.Deixis == Partial && a.Month != 0 && b.Deixis == Relative && b.Month != 0 && !b.From.IsZero(): // between June and August next year
		if a.settle(b.From.Year()); a.From.After(b.From) {
			a.settle(b.From.Year() - 1)
		}
	case a.HasYear && !b.HasYear && b.Month != 0:
		b.settle(a.Year)
		if b.From.Before(a.From) {
			b.settle(a.Year + 1)
		}
		b.Deixis = Absolute
	case !a.From.IsZero() && b.Deixis == Partial && b.Month != 0 && a.Month != 0:
		b.settle(a.From.Year())
		if b.From.Before(a.From) {
			b.settle(a.From.Year() + 1)
		}
	case b.Bound != Closed:
		return p
	}
	p.date, p.last = span(a, b), q.last
	p.weak = false
	return p
}
