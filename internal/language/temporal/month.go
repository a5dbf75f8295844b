package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// month reads the name of a month with the full stop of its abbreviation.
func (s *scanner) month(i int) (m, end int) {
	m = months.at(s.id(i))
	if m == 0 || s.glued(i) && s.kind(i-1, token.Word) {
		return 0, 0
	}
	if s.id(i+1) == stop && s.glued(i+1) && (fullMonths.at(s.id(i)) == 0 || s.kind(i+2, token.Number)) {
		return m, i + 2
	}
	if s.id(i+1) == stop && fullMonths.at(s.id(i)) == 0 && softMonths.at(s.id(i)) == 0 && s.kind(i+2, token.Number) && !s.glued(i+2) { // sept . 30, as in tokenised text
		return m, i + 2
	}
	return m, i + 1
}

// smallSoft reports whether the month is written like the verb or the noun: "may", "march", "mar".
func (s *scanner) smallSoft(i int) bool {
	return !s.upper(i) && softMonths.at(s.id(i)) != 0
}

// monthYear reads "October 2023", "Oct. '23", "June of 1992", "Oct-2014", and "March this year".
func (s *scanner) monthYear(i int) (piece, bool) {
	m, j := s.month(i)
	if m == 0 {
		return piece{}, false
	}
	if s.overflows(i) {
		return piece{}, false
	}
	p := piece{first: i, last: j, date: Date{Grain: Month, Month: m}}
	short, _ := s.number(j) // "Aug 96", but "August 32" is a slip
	if y, end := s.yearAfter(j, s.upper(i) && short >= 50); end != 0 {
		if s.smallSoft(i) && (s.id(j) == comma || s.kind(i-1, token.Word) && cues.at(s.id(i-1)) == 0) {
			return piece{}, false
		}
		p.last, p.date.Year, p.date.HasYear = end, y, true
		s.resolve(&p.date, i)
		return p, true
	}
	if s.smallSoft(i) {
		return piece{}, false
	}
	if n, end := s.yearsAhead(j); n != 0 {
		p.last, p.date.Deixis = end, Relative
		p.date.settle(s.ref.Year() + n)
		return p, true
	}
	outer, ok := s.pointedYear(j)
	if !ok {
		return piece{}, false
	}
	p.last = outer.last
	s.within(&p.date, outer.date)
	return p, true
}

// yearsAhead reads the "in two years" of "in March in two years"; n is 0 when there is none.
func (s *scanner) yearsAhead(i int) (n, end int) {
	if s.ref.IsZero() || s.id(i) != in {
		return 0, 0
	}
	for k := i + 2; k <= i+3; k++ {
		if g, _ := s.grain(k); g != Year {
			continue
		}
		if l, ok := s.lengths(k); ok && l.first == i+1 && l.months+l.days == 0 && s.clauseEnds(l.last) && s.tense(i-1) >= 0 {
			return l.years, l.last
		}
	}
	return 0, 0
}

// pointedYear reads the year behind a day or a month that a word points to: "(May 5) last year", ", this year", "of that same year".
func (s *scanner) pointedYear(j int) (piece, bool) {
	if id := s.id(j); id == of || id == in || id == comma {
		j++
	}
	if s.id(j) == the {
		j++
	}
	if deictics.at(s.id(j)) == deicticThat && deictics.at(s.id(j+1)) == deicticSame {
		j++
	}
	if deictics.at(s.id(j)) == 0 || !s.unitIs(j+1, Year) || s.possessive(j+2) {
		return piece{}, false
	}
	return s.unit(j + 1)
}

var marchWord = token.Intern("march") // MAY, DEC and SEP are a verb and names

// overflows reports whether a number that is too great for a day stands before the month at i: "32 August" is no date.
func (s *scanner) overflows(i int) bool {
	v, n := s.number(i - 1)
	return n == 2 && v > 31 && s.open(i-1)
}

// within resolves a date without a year in the year that another date gives.
func (s *scanner) within(d *Date, outer Date) {
	d.Deixis = outer.Deixis
	if outer.HasYear {
		d.Year, d.HasYear, d.Deixis = outer.Year, true, Absolute
	}
	if !outer.From.IsZero() {
		d.settle(outer.From.Year())
	}
}

// monthAlone reads a month without day and year, where the text leaves no doubt that it is one.
func (s *scanner) monthAlone(i int) (piece, bool) {
	m, j := s.month(i)
	if m == 0 {
		return piece{}, false
	}
	first, dir := i, deictics.at(s.id(i-1))
	if dir != 0 {
		first = i - 1
	}
	switch {
	case s.smallSoft(i) && dir != 0, s.toks[i].Caps && softMonths.at(s.id(i)) != 0 && s.id(i) != marchWord, s.overflows(i) && cues.at(s.id(i-1)) == 0, dir == 0 && !s.monthCue(i, j):
		return piece{}, false
	}
	if s.id(j-1) == stop && s.endsSentence(j) {
		j--
	}
	p := piece{first: first, last: j, date: Date{Grain: Month, Month: m}}
	if dir == 0 {
		s.resolve(&p.date, i)
		return p, true
	}
	p.date.Deixis = Relative
	if !s.ref.IsZero() {
		p.date.settle(s.directed(dir, m*31, int(s.ref.Month())*31))
	}
	return p, true
}

// directed is the year of something yearly whose place in the year is at and the reference's is now: "last March", "next summer".
func (s *scanner) directed(dir, at, now int) int {
	y := s.ref.Year()
	switch dir {
	case deicticLast, deicticPast:
		if at >= now {
			return y - 1
		}
	case deicticNext, deicticComing, deicticFollowing:
		if at <= now {
			return y + 1
		}
	case deicticSame, deicticThat:
		if s.yes {
			return s.year
		}
		if !s.seen.from.IsZero() {
			return s.seen.from.Year()
		}
	}
	return y
}

// monthCue reports whether the month at i, whose name ends at j, is one: "in May", "from March", "March to May", "mid-June";
// "June" and "October" with their capital, unless they belong to a name.
func (s *scanner) monthCue(i, j int) bool {
	before := s.id(i - 1)
	cued := cues.at(before) != 0 || parts.at(before) != 0 || before == the && cues.at(s.id(i-2)) != 0 ||
		before == of && (s.upper(i) || s.plainMonth(i)) || dashes.at(before) != 0 && parts.at(s.id(i-2)) != 0
	if connectors.at(s.id(j)) != 0 || s.id(j) == slash {
		k := j + 1
		if months.at(s.id(k)) != 0 && s.upper(i) && s.upper(k) {
			return true
		}
	}
	if _, end := s.month(j + 1); end != 0 && listing.at(s.id(j)) != 0 && s.upper(i) && s.upper(j+1) { // Jan, Feb and Mar
		return true
	}
	if s.kind(j, token.Number) && !cued {
		return false
	}
	if i == 0 && j == len(s.toks) && s.upper(i) && fullMonths.at(s.id(i)) != 0 && !s.toks[i].Caps { // a cell of a table
		return true
	}
	if softMonths.at(s.id(i)) != 0 || fullMonths.at(s.id(i)) == 0 {
		soft := softMonths.at(s.id(i)) != 0
		if connectors.at(before) != 0 && (months.at(s.id(i-2)) != 0) {
			return s.upper(i)
		}
		return cued && (s.upper(i) || !soft) && !s.named(j)
	}
	if !s.upper(i) {
		return cued || fullMonths.at(s.id(i)) != 0 && i == 0 && j == len(s.toks)
	}
	if cued {
		return true
	}
	return !s.named(j) && !s.byname(i) && (nameMonths.at(s.id(i)) == 0 || !s.named(i-1)) // not "the October Revolution", "Black September"
}

// plainMonth reports whether the word at i is a month in whatever letters: "february", and not "march" or "april".
func (s *scanner) plainMonth(i int) bool {
	id := s.id(i)
	return fullMonths.at(id) != 0 && softMonths.at(id) == 0 && nameMonths.at(id) == 0
}

// named reports whether token i is a capitalised word that no table knows, as the other half of a name is.
func (s *scanner) named(i int) bool {
	return s.kind(i, token.Word) && s.toks[i].Upper && !s.toks[i].Caps && triggers.at(s.toks[i].ID) == 0 && i > s.sentence().First &&
		bounds.at(s.toks[i].ID) == 0 && closers.at(s.toks[i].ID) == 0 && plainPrepositions.at(s.toks[i].ID) == 0 && days.at(s.toks[i].ID) == 0 &&
		i < s.sentence().Last && !s.glued(i)
}
