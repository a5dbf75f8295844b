package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// grain is the unit of the calendar named by token i; a plural is only told by many.
func (s *scanner) grain(i int) (g Grain, many bool) {
	if g := units.at(s.id(i)); g != 0 {
		return Grain(g), false
	}
	return Grain(pluralUnits.at(s.id(i))), true
}

// unit reads a unit of the calendar and the word that points to it: "last week", "this year", "next quarter", "the same month",
// "the past three years", "fiscal year 2008", "weekend".
func (s *scanner) unit(i int) (piece, bool) {
	if n := fortnights.at(s.id(i)); n != 0 {
		return s.weeks(i)
	}
	if weekends.at(s.id(i)) != 0 {
		return s.weekend(i)
	}
	g, many := s.grain(i)
	switch {
	case g == None:
		return piece{}, false
	case many:
		return s.several(i, g)
	case g == Year:
		if p, ok := s.yearNumber(i); ok {
			return p, true
		}
		if p, ok := s.kindOfYear(i); ok {
			return p, true
		}
	}
	dir := deictics.at(s.id(i - 1))
	if dir == 0 {
		if p, ok := s.closingOf(i); ok {
			return p, true
		}
		if p, ok := s.dayBefore(i, g); ok {
			return p, true
		}
		if p, ok := s.unitBeyond(i, g); ok {
			return p, true
		}
		if p, ok := s.current(i, g); ok {
			return p, true
		}
		if s.id(i+1) != of {
			return s.several(i, g)
		}
		return piece{}, false
	}
	if s.upper(i) && s.upper(i-1) && !s.toks[i].Caps { // a title: "This Week in Science"
		return piece{}, false
	}
	if !s.pointable(i, dir, g) || s.id(i-1) == last && s.id(i+1) == of && (articles.at(s.id(i-2)) != 0 || s.possessive(i-2)) { // the last week of the term
		return piece{}, false
	}
	p := piece{first: i - 1, last: i + 1, date: Date{Grain: g, Deixis: Relative}}
	if g >= Week && s.id(i-2) == the && (dir == deicticPast || s.id(i-1) == last && s.id(i+1) != of) { // the past year: up to now
		p.date.Range = true
		if !s.ref.IsZero() {
			s.stretch(&p.date, g, -1)
		}
		return p, true
	}
	s.pointed(&p, dir, g)
	return p, true
}

// closingOf reads the unit of "the end of the month" and "the rest of the year", which is the reference's own.
func (s *scanner) closingOf(i int) (piece, bool) {
	k := i - 1
	if articles.at(s.id(k)) != 0 || s.id(k) == my {
		k--
	}
	if s.id(k) != of || partNouns.at(s.id(k-1)) == 0 && s.id(k-1) != rest || k == i-1 && s.id(k-1) != endWord && s.goesOn(i+1) || s.kind(i+1, token.Number) || s.id(i+1) == of {
		return piece{}, false
	}
	return s.generic(i)
}

// closing reads the short forms of "end of day" and its like, which stand in capitals: "by EOD", "at the EOY".
func (s *scanner) closing(i int) (piece, bool) {
	before := s.id(i - 1)
	if before == the {
		before = s.id(i - 2)
	}
	if !s.toks[i].Caps || s.goesOn(i+1) || bounds.at(before) == 0 && before != at && before != of && len(s.toks) > 1 {
		return piece{}, false
	}
	p := piece{first: i, last: i + 1, date: Date{Grain: Grain(closings.at(s.id(i))), Part: Late, Deixis: Relative}}
	if p.date.Grain == Day {
		p.date.Part = Whole
	}
	if !s.ref.IsZero() {
		p.date.occupy(floor(s.ref, p.date.Grain))
	}
	return p, true
}

var closings = words(map[int]string{int(Day): "eod", int(Week): "eow", int(Month): "eom", int(Quarter): "eoq", int(Year): "eoy"})

var my = token.Intern("my")

// current reads "for the month" and "in the week" where they close a clause: a unit spoken of before, or, where nothing is told of the past, the
// reference's own; otherwise nobody knows which.
func (s *scanner) current(i int, g Grain) (piece, bool) {
	prepositions := s.id(i-2) == forWord || s.id(i-2) == in
	if !prepositions || s.id(i-1) != the || g < Week || g > Year || g == Half || g == Season || s.kind(i+1, token.Word) || s.kind(i+1, token.Number) || s.dash(i+1) {
		return piece{}, false
	}
	p := piece{first: i, last: i + 1, date: Date{Grain: g, Deixis: Anaphoric}}
	switch {
	case !s.seen.from.IsZero() && s.seen.until.Equal(step(s.seen.from, g, 1)) && s.seen.from.Equal(floor(s.seen.from, g)):
		p.date.From, p.date.Until = s.seen.from, s.seen.until
	case !s.ref.IsZero() && s.tense(i) >= 0:
		p.date.Deixis = Relative
		p.date.occupy(floor(s.ref, g))
	}
	return p, !p.date.From.IsZero()
}

// dayBefore reads "the day before", "the year after", "year-end", "year's end" and "year-earlier".
func (s *scanner) dayBefore(i int, g Grain) (piece, bool) {
	if g == Year && (s.dash(i+1) && s.glued(i+2) || s.possessive(i+1)) && s.id(i+2) == endWord {
		p := piece{first: i, last: i + 3, date: Date{Grain: Year, Part: Late, Deixis: Relative}}
		if y, n := s.number(i - 1); n == 4 && y >= 1000 && y <= 2199 && i > s.floor {
			p.first, p.date.Year, p.date.HasYear, p.date.Deixis = i-1, y, true, Absolute
			p.date.settle(y)
		} else if y, end := s.statedYear(i + 3); end != 0 {
			p.last, p.date.Year, p.date.HasYear, p.date.Deixis = end, y, true, Absolute
			p.date.settle(y)
		} else if !s.ref.IsZero() {
			p.date.occupy(floor(s.ref, Year))
		}
		return p, true
	}
	if d := offsets.at(s.id(i + 2)); (d == dirAgo || d == dirEarlier) && s.dash(i+1) && s.glued(i+1) && s.glued(i+2) && g > Day { // year-earlier
		p := piece{first: i, last: i + 3, date: Date{Grain: g, Deixis: Relative}}
		return s.moved(p, length{months: g.months(), days: g.days()}, s.ref, false), true
	}
	n := 0
	switch s.id(i + 1) {
	case beforeWord:
		n = -1
	case afterWord:
		n = 1
	}
	if n == 0 || s.id(i-1) != the || g == Half || g == Season || s.kind(i+2, token.Word) && conjunctions.at(s.id(i+2)) == 0 || s.kind(i+2, token.Number) {
		return piece{}, false
	}
	p := piece{first: i - 1, last: i + 2, date: Date{Grain: g, Deixis: Anaphoric}}
	if a := s.anchor(); !a.from.IsZero() {
		p.date.occupy(step(floor(a.from, g), g, n))
	}
	return p, true
}

var conjunctions = set("and but or when while")

// weekdayBehind reads "last week's Sunday" and "last week Sunday".
func (s *scanner) weekdayBehind(i int) (piece, bool) {
	k := i + 1
	if s.possessive(k) {
		k++
	}
	if !s.unitIs(i, Week) || weekdays.at(s.id(k)) == 0 || deictics.at(s.id(i-1)) == 0 {
		return piece{}, false
	}
	p, ok := s.weekdayAlone(k)
	return p, ok && p.first < i
}

// yearNumber reads "the year 2008", "year 247", "the fiscal year 2008".
func (s *scanner) yearNumber(i int) (piece, bool) {
	y, end := s.statedYear(i + 1)
	if v, n := s.number(i + 1); end == 0 && n == 3 && s.sealed(i+2) && !s.measured(i+2) {
		y, end = v, i+2
	}
	if end == 0 || s.measured(end) {
		return piece{}, false
	}
	p := piece{first: i, last: end, date: Date{Grain: Year, Year: y, HasYear: true}}
	p.date.settle(y)
	return p, true
}
