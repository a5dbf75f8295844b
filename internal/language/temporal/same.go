package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// sameOf reads what another year held at the place of the last date: "the same quarter last year", "the same period of the previous year", "the same
// month a year earlier"; and "this time last year", which hangs on the reference.
func (s *scanner) sameOf(i int) (piece, bool) {
	base := s.seen
	switch dir := deictics.at(s.id(i - 1)); {
	case dir == deicticSame:
	case dir == deicticThis && s.id(i) == timeWord && !s.ref.IsZero():
		base = anchor{s.ref, s.ref.AddDate(0, 0, 1), true}
	default:
		return piece{}, false
	}
	year, end, known := s.yearBehind(i+1, base.from)
	g, _ := s.grain(i)
	if end == 0 || base.from.IsZero() || g >= Year {
		return piece{}, false
	}
	p := piece{first: i - 1, last: end, date: Date{Grain: max(g, Day), Deixis: Anaphoric}}
	if !known {
		return p, true
	}
	if g >= Week {
		base.from = floor(base.from, g)
		base.until = step(base.from, g, 1)
	}
	n := 12 * (year - base.from.Year())
	p.date.From, p.date.Until = step(base.from, Month, n), step(base.until, Month, n)
	p.date.Range = g == None && base.until.After(base.from.AddDate(0, 0, 1))
	return p, true
}

// yearBehind reads the year that a word points to, or that lies a number of years before t: "last year", "of the previous year", "a year earlier". The
// end is 0 when there is none, and the year not known where nothing tells which year is pointed to.
func (s *scanner) yearBehind(i int, t time.Time) (year, end int, known bool) {
	if outer, ok := s.pointedYear(i); ok {
		return outer.date.From.Year(), outer.last, !outer.date.From.IsZero()
	}
	for k := i + 1; k <= i+2; k++ {
		if !s.unitIs(k, Year) && pluralUnits.at(s.id(k)) != int(Year) {
			continue
		}
		l, ok := s.lengths(k)
		dir := offsets.at(s.id(l.last))
		if !ok || l.first != i || dir != dirAgo && dir != dirEarlier && (dir != dirBefore || !s.clauseEnds(l.last+1)) {
			return 0, 0, false
		}
		return t.Year() - l.years, l.last + 1, true
	}
	return 0, 0, false
}

var timeWord = token.Intern("time")
