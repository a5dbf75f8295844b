package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// nthWeekday reads "the first Monday of October 2014", "last Friday in this month", "third Tuesday after Christmas".
func (s *scanner) nthWeekday(i, j, wd int) (piece, bool) {
	n, first := s.rank(i)
	if n == 0 {
		return s.besideDay(i, j, wd)
	}
	if every.at(s.id(first-1)) != 0 { // every second Tuesday of the month
		return piece{first: i, last: j, date: Date{Grain: Day, Weekday: wd, Deixis: Partial}}, true
	}
	if s.id(j) == afterWord && n > 0 {
		return s.nthAfter(first, j+1, wd, n)
	}
	if s.id(j) != of && s.id(j) != in {
		return piece{}, false
	}
	outer, ok := s.period(j + 1)
	if !ok {
		return piece{}, false
	}
	p := piece{first: first, last: outer.last, date: Date{Grain: Day, Weekday: wd, Deixis: outer.date.Deixis, Month: outer.date.Month, Year: outer.date.Year, HasYear: outer.date.HasYear}}
	if !outer.date.From.IsZero() {
		if t := nth(outer.date.From, outer.date.Until, wd, n); !t.IsZero() {
			p.date.From, p.date.Until = t, t.AddDate(0, 0, 1)
		}
	}
	return p, true
}

// besideDay reads "the Monday after Easter 2021" and "the Friday before 5 May".
func (s *scanner) besideDay(i, j, wd int) (piece, bool) {
	if s.id(i-1) != the {
		return piece{}, false
	}
	switch s.id(j) {
	case afterWord, following:
		return s.nthAfter(i, j+1, wd, 1)
	case beforeWord:
		return s.nthAfter(i, j+1, wd, -1)
	}
	return piece{}, false
}

// nthAfter reads "the third Tuesday after Christmas 2014"; a negative n counts back from the day.
func (s *scanner) nthAfter(first, k, wd, n int) (piece, bool) {
	q, ok := s.single(k)
	if !ok || q.date.Grain != Day || q.date.Range {
		return piece{}, false
	}
	p := piece{first: first, last: q.last, date: Date{Grain: Day, Weekday: wd, Deixis: q.date.Deixis}}
	if !q.date.Until.IsZero() {
		if p.date.From = on(q.date.Until, wd, 1).AddDate(0, 0, 7*(n-1)); n < 0 {
			p.date.From = on(q.date.From.AddDate(0, 0, -1), wd, -1).AddDate(0, 0, 7*(n+1))
		}
		p.date.Until = p.date.From.AddDate(0, 0, 1)
	}
	return p, true
}

// rank reads the ordinal before token i: "third" 3, "the last" -1, "second last" and "2nd last" -2. 0 when there is none.
func (s *scanner) rank(i int) (n, first int) {
	back := func(k int) (int, int) {
		if n := ordinals.at(s.id(k)); n != 0 {
			return n, k
		}
		if suffixes.at(s.id(k)) != 0 && s.glued(k) {
			if d, end, _ := s.dayNumber(k - 1); end == k+1 {
				return d, k - 1
			}
		}
		return 0, k + 1
	}
	k := i - 1
	if s.id(k) == latter && s.unitIs(i, Half) {
		return 2, k
	}
	if s.dash(k) && s.glued(k) {
		k--
	}
	if s.id(k) == last || s.id(k) == final {
		n, first = back(k - 1)
		if n == 0 {
			return -1, k
		}
		return -n, first
	}
	n, first = back(k)
	if first < s.floor {
		return 0, i
	}
	return n, first
}

var (
	last  = token.Intern("last")
	final = token.Intern("final")
	// the latter half of the year
	latter = token.Intern("latter")
	ago    = set("ago back")
)

// period reads the date inside which something is counted: "October", "this month", "2018", "the year", "next year's first
// quarter".
func (s *scanner) period(i int) (piece, bool) {
	k := i
	for n := 0; n < 2 && (articles.at(s.id(k)) != 0 || deictics.at(s.id(k)) != 0); n++ {
		k++
	}
	if k >= len(s.toks) {
		return piece{}, false
	}
	if units.at(s.id(k)) != 0 && k > i {
		if p, ok := s.unit(k); ok {
			return p, true
		}
		return s.generic(k)
	}
	if m, j := s.month(k); m != 0 {
		if p, ok := s.monthYear(k); ok {
			return p, true
		}
		if p, ok := s.monthAlone(k); ok {
			return p, true
		}
		if s.upper(k) || !s.smallSoft(k) {
			p := piece{first: k, last: j, date: Date{Grain: Month, Month: m}}
			s.resolve(&p.date, k)
			return p, true
		}
		if ordinals.at(s.id(i-3)) != 0 || suffixes.at(s.id(i-3)) != 0 || s.id(i-3) == last {
			p := piece{first: k, last: j, date: Date{Grain: Month, Month: m}}
			s.resolve(&p.date, k)
			return p, true
		}
		return piece{}, false
	}
	if s.role(k) == roleSeason {
		return piece{}, false
	}
	p, ok := s.single(k)
	return p, ok && p.date.Grain > Day
}

// generic reads "the month" and "the year" as the reference's own; the caller knows that a date is meant ("the end of the
// month").
func (s *scanner) generic(i int) (piece, bool) {
	g := Grain(units.at(s.id(i)))
	if g < Week || g == Season || g == Half {
		return piece{}, false
	}
	p := piece{first: i, last: i + 1, date: Date{Grain: g, Deixis: Relative}}
	if !s.ref.IsZero() {
		p.date.occupy(floor(s.ref, g))
	}
	return p, true
}
