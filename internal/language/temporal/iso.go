package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// iso reads dates that begin with a year of four digits: 2019-07-03, 2019/7/3, 2019-sep-1, 20190703 (ISO 8601 and its kin), with
// the time behind a "T".
func (s *scanner) iso(i int) (piece, bool) {
	y, n := s.number(i)
	if n == 8 {
		return s.packed(i, y)
	}
	if n != 4 || y < 1000 || y > 2199 || !s.glued(i+1) || !s.glued(i+2) || !s.begins(i) {
		return piece{}, false
	}
	sep := s.id(i + 1)
	if sep != slash && sep != stop && dashes.at(sep) == 0 {
		return piece{}, false
	}
	m, mn := s.number(i + 2)
	if mn == 0 && sep != stop {
		m = months.at(s.id(i + 2))
	}
	d, dn := s.number(i + 4)
	if m < 1 || m > 12 || mn > 2 || s.id(i+3) != sep || !s.glued(i+3) || !s.glued(i+4) || dn == 0 || dn > 2 || sep == stop && mn+dn < 4 {
		return piece{}, false
	}
	p := piece{first: i, last: i + 5, date: Date{Grain: Day, Year: y, HasYear: true, Month: m, Day: d}}
	if d < 1 || d > 31 || !s.finished(i+5) {
		return piece{}, false
	}
	p.date.settle(y)
	return s.stamped(p), !p.date.From.IsZero()
}

// stamped adds the time of an ISO 8601 date: 2019-07-03T10:30:00Z.
func (s *scanner) stamped(p piece) piece {
	if s.id(p.last) != timeMark || !s.glued(p.last) || !s.glued(p.last+1) {
		return p
	}
	if c, end := s.digital(p.last + 1); end != 0 {
		p.clock, p.last = c, end
	}
	if v, n := s.number(p.last + 1); n == 6 && v/10000 < 24 && v/100%100 < 60 && v%100 < 60 { // T103000Z
		from := time.Duration(v/10000)*time.Hour + time.Duration(v/100%100)*time.Minute + time.Duration(v%100)*time.Second
		zone, end := s.zone(p.last + 2)
		p.clock, p.last = &Clock{From: from, Until: from + time.Second, Zone: zone}, end
	}
	return p
}

var (
	timeMark = token.Intern("t")
)

// packed reads 20190703. The months and days must be right, and the year of living memory, for most runs of eight digits are
// numbers.
func (s *scanner) packed(i, v int) (piece, bool) {
	y, m, d := v/10000, v/100%100, v%100
	if y < 1900 || y > 2099 || m < 1 || m > 12 || !validDay(y, m, d) || !s.begins(i) || !s.finished(i+1) {
		return piece{}, false
	}
	p := piece{first: i, last: i + 1, date: Date{Grain: Day, Year: y, HasYear: true, Month: m, Day: d}}
	p.date.settle(y)
	return s.stamped(p), true
}

// yearMonth reads "2024 Aug", "2017 April", 2014-10 and 2014/10.
func (s *scanner) yearMonth(i int) (piece, bool) {
	y, n := s.number(i)
	if n != 4 || y < 1000 || y > 2199 || !s.begins(i) || s.glued(i) && s.id(i-1) == slash {
		return piece{}, false
	}
	p := piece{first: i, date: Date{Grain: Month, Year: y, HasYear: true}}
	named := i + 1
	if s.dash(named) && s.glued(named) && s.glued(named+1) { // 2013-November
		named++
	}
	if m, end := s.month(named); m != 0 && !s.smallSoft(named) && !s.verbMonth(m, end) {
		p.date.Month, p.last = m, end
		if d, e, _ := s.dayNumber(end); e != 0 && s.sealed(e) && !s.plural(e) { // 1944 June 6
			p.date.Day, p.date.Grain, p.last = d, Day, e
		}
		p.date.settle(y)
		return p, p.date.Grain == Day || !s.kind(end, token.Number)
	}
	if id := s.id(i + 1); id != slash && s.char(min(i+1, len(s.toks)-1)) != '-' || !s.glued(i+1) || !s.glued(i+2) {
		return piece{}, false
	}
	m, mn := s.number(i + 2)
	before := s.id(i - 1)
	prose := before == the || yearWord.at(before) != 0 || cues.at(before) != 0 || s.goesOn(i+3) && !s.glued(i+3)
	if m == y%100+1 && (prose || s.id(i+1) == slash) || mn == 1 && m == y%10+1 { // the 2002-03 season
		return piece{}, false
	}
	if m < 1 || m > 12 || mn != 2 && s.id(i+1) != slash || y < 1900 || !s.finished(i+3) || s.dash(i+3) && s.glued(i+3) {
		return piece{}, false
	}
	p.date.Month, p.last = m, i+3
	p.date.settle(y)
	return p, true
}

// verbMonth reports whether the May or March that ends before token i may be a verb, for a word goes on: "in 2019 May became".
func (s *scanner) verbMonth(m, i int) bool {
	return (m == 5 || m == 3) && s.kind(i, token.Word) && s.id(i) != and && connectors.at(s.id(i)) == 0
}
