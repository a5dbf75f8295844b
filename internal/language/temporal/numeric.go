package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// begins reports whether a numeric date may begin at token i: not inside a longer chain of digits and separators, but behind a
// word that is joined to it ("report-2002-10-09").
func (s *scanner) begins(i int) bool {
	if !s.glued(i) || s.second && (s.dash(i-1) || s.id(i-1) == slash) {
		return true
	}
	if s.kind(i-1, token.Word) {
		return s.text[s.toks[i-1].End-1] == '_'
	}
	id := s.id(i - 1)
	chained := dashes.at(id) != 0 || id == slash || id == stop || id == colon || id == comma
	return opening.at(id) != 0 || s.text[s.toks[i-1].Start] < 0x80 && chained && (!s.glued(i-1) || !s.kind(i-2, token.Number) && id != colon) ||
		s.char(i-1) == '=' || s.char(i-1) == '*' || s.char(i-1) == '`' || s.char(i-1) == '|'
}

// finished reports whether a numeric date may end before token i.
func (s *scanner) finished(i int) bool {
	if !s.glued(i) {
		return true
	}
	if s.kind(i, token.Word) {
		w := s.toks[i].Of(s.text)
		return s.id(i) == timeMark || w[0] == '_' || s.possessive(i)
	}
	if s.kind(i, token.Sign) {
		switch s.text[s.toks[i].Start] {
		case '/', ':', '.', '-', '+':
			return !s.glued(i+1) || !s.kind(i+1, token.Number) || (s.char(i) == '-' || s.char(i) == '/' && s.dash(i+2)) && s.numericAt(i+1)
		case '%', '=', '@', '#', '$':
			return false
		}
	}
	return true
}

// numericAt reports whether a whole numeric date may begin at token i: the second end of 10/1/2018-10/7/2018.
func (s *scanner) numericAt(i int) bool {
	_, n := s.number(i)
	return (s.id(i+1) == slash || s.id(i+1) == stop || n == 4 && s.dash(i+1)) && s.kind(i+2, token.Number)
}

// numeric reads 31/12/2003, 12/31/03, 31.12.2003, 31-12-2003, 31/Oct/1974, 6/2004 and, beside a word that asks for a date, 12/31.
func (s *scanner) numeric(i int) (piece, bool) {
	a, an := s.number(i)
	sep := s.id(i + 1)
	spaced := sep == slash && s.apart(i+1)
	if an == 0 || an > 2 || a < 1 || a > 31 || !spaced && (!s.glued(i+1) || !s.glued(i+2)) || sep != slash && sep != stop && dashes.at(sep) == 0 || !s.begins(i) {
		return piece{}, false
	}
	b, bn := s.number(i + 2)
	if bn == 4 && sep == slash && a <= 12 && b >= 1900 && b <= 2099 && s.finished(i+3) {
		p := piece{first: i, last: i + 3, date: Date{Grain: Month, Year: b, HasYear: true, Month: a}}
		p.date.settle(b)
		return p, true
	}
	if bn == 0 || bn > 2 || b < 1 || b > 31 {
		return piece{}, false
	}
	tight := s.glued(i+3) && s.glued(i+4)
	if s.id(i+3) != sep || !s.kind(i+4, token.Number) || !tight && !(spaced && s.apart(i+3)) {
		p, ok := s.monthSlashDay(i, a, b)
		return p, ok && !spaced
	}
	y, yn := s.number(i + 4)
	switch {
	case !s.finished(i + 5), spaced && yn != 4:
		return piece{}, false
	case yn == 4 && y >= 1000 && y <= 2199:
	case yn == 2 && (sep == slash || dashes.at(sep) != 0 && an == 2 && a <= 12 && b > 12):
		y = s.fullYear(y)
	case yn == 2 && sep == stop && an == 2 && bn == 2 && s.dateCue(i):
		y = s.fullYear(y)
	default:
		return piece{}, false
	}
	p := piece{first: i, last: i + 5, date: Date{Grain: Day, Year: y, HasYear: true}}
	p.date.order(a, b, sep == stop)
	p.date.settle(y)
	return p, !p.date.From.IsZero()
}

// apart reports whether the sign at i has space on both sides: "11 / 2016".
func (s *scanner) apart(i int) bool {
	return i > 0 && i+1 < len(s.toks) && s.toks[i].Space && s.toks[i+1].Space
}

// order decides which of two numbers is the month: the one that can be, else the first between slashes and hyphens, as in the
// United States and in ISO 8601, and the second between full stops.
func (d *Date) order(a, b int, dayFirst bool) {
	d.Swappable = a <= 12 && b <= 12 && a != b && !dayFirst
	if a > 12 || dayFirst && b <= 12 {
		a, b = b, a
	}
	d.Month, d.Day = a, b
	if a > 12 {
		d.Month, d.Day = 0, 0
	}
}

// monthSlashDay reads 12/31 without a year; it counts only beside a word that asks for a date, for fractions look the same.
func (s *scanner) monthSlashDay(i, a, b int) (piece, bool) {
	if s.id(i+1) != slash || !s.finished(i+3) || a > 12 && b > 12 || s.scored(i, b) {
		return piece{}, false
	}
	padded := s.char(i) == '0' || s.char(i+2) == '0'
	p := piece{first: i, last: i + 3, weak: !padded && !s.dateCue(i), date: Date{Grain: Day}}
	p.date.order(a, b, false)
	if p.date.Month == 0 || !validDay(2000, p.date.Month, p.date.Day) {
		return piece{}, false
	}
	if y, end := s.statedYear(i + 4); end != 0 && s.id(i+3) == comma {
		p.last, p.weak, p.date.Year, p.date.HasYear = end, false, y, true
	}
	s.resolve(&p.date, i)
	return p, true
}

// scored reports whether "from" before 2/10 may begin a range of marks: another mark of the same scale follows, or none at all.
func (s *scanner) scored(i, b int) bool {
	if id := s.id(i - 1); id != from && id != between {
		return false
	}
	if s.id(i+3) != and && connectors.at(s.id(i+3)) == 0 || s.id(i+5) != slash {
		return true
	}
	c, _ := s.number(i + 6)
	return c == b && (b == 5 || b == 10 || b == 20)
}

// dateCue reports whether the words before token i ask for a date.
func (s *scanner) dateCue(i int) bool {
	id := s.id(i - 1)
	return dateCues.at(id) != 0 || weekdays.at(id) != 0 || id == comma && weekdays.at(s.id(i-2)) != 0 || deictics.at(id) != 0 && i >= 2
}

var dateCues = set("on since until till before after dated from between")
