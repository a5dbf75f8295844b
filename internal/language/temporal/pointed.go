package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

var befores = set("previous preceding prior")

// unitBeyond reads "the week after next" and "the year before last".
func (s *scanner) unitBeyond(i int, g Grain) (piece, bool) {
	n, end := s.beyond(i + 1)
	if n == 0 || g < Week || g == Season || g == Half {
		return piece{}, false
	}
	p := piece{first: i, last: end, date: Date{Grain: g, Deixis: Relative, Shift: Shift{n * g.months(), n * g.days()}}}
	if !s.ref.IsZero() {
		p.date.occupy(step(floor(s.ref, g), g, n))
	}
	return p, true
}

// beyond reads what points over the next unit or the last: "(the week) after next" 2, "(the year) before last" -2; 0 when there is nothing.
func (s *scanner) beyond(i int) (n, end int) {
	end = i + 1
	if s.id(end) == the {
		end++
	}
	switch {
	case s.id(i) == afterWord && s.id(end) == nextWord && !s.goesOn(end+1):
		return 2, end + 1
	case s.id(i) == beforeWord && s.id(end) == last && !s.goesOn(end+1):
		return -2, end + 1
	}
	return 0, 0
}

var this = token.Intern("this")

// kindOfYear reads "last fiscal year" and "this calendar year".
func (s *scanner) kindOfYear(i int) (piece, bool) {
	kind, dir := yearKinds.at(s.id(i-1)), deictics.at(s.id(i-2))
	if kind == 0 || dir == 0 || i-2 < s.floor || s.glued(i+1) && s.dash(i+1) {
		return piece{}, false
	}
	p := piece{first: i - 2, last: i + 1, date: Date{Grain: Year, Deixis: Relative, Fiscal: kind == fiscalKind}}
	s.pointed(&p, dir, Year)
	return p, true
}

const fiscalKind = 2

var yearKinds = words(map[int]string{1: "calendar", fiscalKind: "fiscal financial academic school tax"})

// pointable reports whether "last", "next" and the like point to a time with the unit at i: not "the last day", "this half", "the previous
// season", "this week-long".
func (s *scanner) pointable(i, dir int, g Grain) bool {
	hyphened := s.glued(i+1) && s.dash(i+1)
	if s.id(i-1) == prior && s.id(i-2) != the { // with a prior year's plan
		return false
	}
	switch g {
	case Half, Millennium:
		return false
	case Season:
		named := s.id(i-2) == the || s.possessive(i-2) || s.id(i+1) == of || s.possessive(i+1) || s.game(i) // of a series, of sports
		return dir <= deicticComing && befores.at(s.id(i-1)) == 0 && !named
	case Day:
		return s.dayPointable(i, dir) && !hyphened
	}
	return dir != deicticThis || !hyphened
}

// dayPointable reports whether a day is pointed to: "the previous day", "on this day", and not "the last day", "to this day", "next day delivery".
func (s *scanner) dayPointable(i, dir int) bool {
	switch dir {
	case deicticLast:
		return befores.at(s.id(i-1)) != 0 || s.id(i-1) == last && s.bareLast(i-1)
	case deicticThis:
		return s.id(i-2) != to && bounds.at(s.id(i-2)) != int(Until) && s.id(i+1) != in
	case deicticNext:
		return s.id(i-2) == the || !s.goesOn(i+1)
	}
	return dir == deicticFollowing || dir == deicticSame || dir == deicticThat
}

// bareLast reports whether the "last" at i has nothing before it that makes "last day" the end of something: "left last day", and not "on the last
// day", "their last day", "is last day".
func (s *scanner) bareLast(i int) bool {
	before := s.id(i - 1)
	return s.lower(i) && s.clauseEnds(i+2) && (i == s.sentence().First || s.lower(i-1)) && articles.at(before) == 0 && mine.at(before) == 0 && !s.possessive(i-1) &&
		bes.at(before) == 0 && wasWere.at(before) == 0 && bounds.at(before) == 0 && plainPrepositions.at(before) == 0
}

var mine = set("my your whose and or second be no")

// pointed places a unit by the word that points to it.
func (s *scanner) pointed(p *piece, dir int, g Grain) {
	base, n := s.ref, 0
	switch dir {
	case deicticThis:
		if g == Day { // on this day
			base, p.date.Deixis = s.anchor().from, Anaphoric
		}
	case deicticLast, deicticPast:
		n = -1
		if s.id(p.first) != last && s.id(p.first-1) == the && !s.seen.from.IsZero() && dir == deicticLast { // the previous year
			base, p.date.Deixis = s.seen.from, Anaphoric
		}
	case deicticNext, deicticComing:
		n = 1
		if s.id(p.first-1) == the {
			base, p.date.Deixis = s.anchor().from, Anaphoric
		}
	case deicticFollowing:
		n, base, p.date.Deixis = 1, s.anchor().from, Anaphoric
	case deicticSame, deicticThat:
		base, p.date.Deixis = s.seen.from, Anaphoric
	}
	p.date.Shift = Shift{n * g.months(), n * g.days()}
	if base.IsZero() {
		return
	}
	if g == Season {
		s.seasonOf(&p.date, base, n)
		return
	}
	p.date.occupy(step(floor(base, g), g, n))
}

// seasonOf places the n-th season after the one in which t lies.
func (s *scanner) seasonOf(d *Date, t time.Time, n int) {
	y, k := t.Year(), 0
	for k < 4 && !t.Before(day(y, seasonStart[k+1].month, seasonStart[k+1].day)) {
		k++
	}
	if k == 0 { // winter goes on after New Year
		y, k = y-1, 4
	}
	k += n
	for ; k < 1; k += 4 {
		y--
	}
	for ; k > 4; k -= 4 {
		y++
	}
	d.Index = k
	d.settle(y)
	d.Index = 0
}
