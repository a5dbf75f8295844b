package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// dayNumber reads the day of a month in digits, with or without its suffix: "3", "03", "21st". The end is 0 when there is none.
func (s *scanner) dayNumber(i int) (d, end int, ordinal bool) {
	d, n := s.number(i)
	if n == 0 || n > 2 || d < 1 || d > 31 {
		return 0, 0, false
	}
	if s.glued(i+1) && suffixes.at(s.id(i+1)) != 0 {
		return d, i + 2, true
	}
	return d, i + 1, false
}

// dayWord reads the day of a month in words: "third", "twenty-first", and, where cardinal is set, "twenty nine".
func (s *scanner) dayWord(i int, cardinal bool) (d, end int) {
	if n := ordinals.at(s.id(i)); n != 0 {
		return n, i + 1
	}
	n := cardinals.at(s.id(i))
	if n == 20 || n == 30 {
		j := i + 1
		if s.dash(j) && s.glued(j) {
			j++
		}
		if k := ordinals.at(s.id(j)); k > 0 && k < 10 && n+k <= 31 {
			return n + k, j + 1
		}
		if k := cardinals.at(s.id(j)); cardinal && k > 0 && k < 10 && n+k <= 31 {
			return n + k, j + 1
		}
	}
	if cardinal && n > 0 && n <= 30 {
		return n, i + 1
	}
	return 0, 0
}

// anyDay reads a day in digits or in words, and "the" before it.
func (s *scanner) anyDay(i int) (d, end int, ordinal bool) {
	if s.id(i) == the {
		i++
	}
	if d, end, ordinal = s.dayNumber(i); end != 0 {
		return d, end, ordinal
	}
	d, end = s.dayWord(i, false)
	return d, end, true
}

// dayMonth reads a date whose day stands first: "3 October 2023", "3rd of October", "16. Nov. 2016", "3-Oct-23", "13 to 15 July",
// "3–5 October 2023" (the latter two as ranges).
func (s *scanner) dayMonth(i int) (piece, bool) {
	if !s.open(i) {
		return piece{}, false
	}
	return s.dayFirst(i)
}

func (s *scanner) dayFirst(i int) (piece, bool) {
	d, j, ordinal := s.anyDay(i)
	if j == 0 {
		return piece{}, false
	}
	joined := false
	switch id := s.id(j); {
	case dayOf.at(id) != 0 && s.id(j+1) == of:
		j += 2
		ordinal = true
	case id == of || id == comma && ordinal:
		j++
		ordinal = true
	case id == stop && s.glued(j) && !s.glued(j+1), id == slash && s.glued(j), dashes.at(id) != 0 && s.glued(j) && s.glued(j+1):
		j++
		joined = true
	}
	name := j
	m, j := s.month(j)
	if m == 0 {
		return piece{}, false
	}
	y, end := s.yearAfter(j, true)
	if v, n := s.number(j + 1); end == 0 && joined && n == 2 && s.dash(name-1) && s.dash(j) && s.glued(j) && s.glued(j+1) && s.sealed(j+2) { // 6-Jun-44
		y, end = s.fullYear(v), j+2
	}
	if s.smallSoft(name) && !ordinal && end == 0 && !joined {
		return piece{}, false
	}
	return s.dayPiece(i, j, d, m, y, end), true
}

// dayPiece is the date of a day and a month, with the year if its end is set.
func (s *scanner) dayPiece(first, last, d, m, y, end int) piece {
	p := piece{first: first, last: last, date: Date{Grain: Day, Month: m, Day: d}}
	if end != 0 {
		p.last, p.date.Year, p.date.HasYear = end, y, true
	} else if outer, ok := s.pointedYear(last); ok {
		p.last = outer.last
		s.within(&p.date, outer.date)
		return p
	} else if p.last > first+1 && s.id(p.last-1) == stop && s.endsSentence(p.last) {
		p.last--
	}
	s.resolve(&p.date, first)
	return p
}

// endsSentence reports whether the full stop before token i closes the sentence.
func (s *scanner) endsSentence(i int) bool {
	in := s.sentence()
	return i >= in.Last
}

// monthDay reads a date whose month stands first: "October 3, 2023", "Oct. 3rd", "May the ninth", "Jan-1", "May twenty-first,
// 2010".
func (s *scanner) monthDay(i int) (piece, bool) {
	m, j := s.month(i)
	if m == 0 {
		return piece{}, false
	}
	joined := false
	switch id := s.id(j); {
	case id == slash && s.glued(j), dashes.at(id) != 0 && s.glued(j) && s.glued(j+1):
		j++
		joined = true
	case id == comma:
		j++
	}
	if s.id(j) == the {
		j++
	}
	d, k, ordinal := s.dayNumber(j)
	if k == 0 {
		d, k = s.dayWord(j, s.upper(i) || !s.smallSoft(i) || weekdays.at(s.id(i-1)) != 0)
		ordinal = true
	} else if _, year := s.yearAfter(k, false); year == 0 && !s.sealed(k) && !s.rangeAhead(k) { // but "December 12,1985"
		return piece{}, false
	}
	if k == 0 || s.smallSoft(i) && !ordinal || s.id(j-1) == comma && !ordinal {
		return piece{}, false
	}
	if !ordinal && !joined && s.counted(i, k) {
		return piece{}, false
	}
	y, end := s.yearAfter(k, joined)
	if end == 0 && !joined {
		y, end = s.yearAfter(k, false)
	}
	p := s.dayPiece(i, k, d, m, y, end)
	return p, true
}

// rangeAhead reports whether a dash and a digit follow at once: "July 13-15".
func (s *scanner) rangeAhead(i int) bool {
	return s.dash(i) && s.kind(i+1, token.Number)
}

// counted reports whether the number that ends at k counts what follows: "in May 5 people".
func (s *scanner) counted(month, k int) bool {
	return s.lower(k) && s.id(month-1) == in && s.plural(k)
}

// plural reports whether token i looks like the plural of a noun.
func (s *scanner) plural(i int) bool {
	if !s.lower(i) {
		return false
	}
	id := s.toks[i].ID
	if peoples.at(id) != 0 || pluralUnits.at(id) != 0 {
		return true
	}
	w := s.toks[i].Of(s.text)
	n := len(w)
	return n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i' && singulars.at(id) == 0
}

var (
	peoples   = set("people men women children personnel staff police cattle sheep percent per km kg cm mm m ft mph hp mb gb kb tons troops")
	singulars = set("was is has does this thus his its as us plus versus always series perhaps sometimes besides across towards news")
)

// ordinalMonth reads the day that stands before "of" and a month: "the third of March", "ides of March", "the last of May".
func (s *scanner) ordinalMonth(i int) (piece, bool) {
	m, j := s.month(i)
	if m == 0 || s.id(i-1) != of || s.id(i-2) != ides {
		return piece{}, false
	}
	d := 13
	if m == 3 || m == 5 || m == 7 || m == 10 {
		d = 15
	}
	y, end := s.yearAfter(j, false)
	p := s.dayPiece(i-2, j, d, m, y, end)
	return p, true
}

var ides = token.Intern("ides")

// wordedDay reads a date that begins with a day in words: "third of March 2020", "the twenty-first of June".
func (s *scanner) wordedDay(i int) (piece, bool) {
	p, ok := s.dayFirst(i)
	return p, ok && s.hasOf(p)
}

func (s *scanner) hasOf(p piece) bool {
	for k := p.first; k < p.last; k++ {
		if s.id(k) == of {
			return true
		}
	}
	return false
}
