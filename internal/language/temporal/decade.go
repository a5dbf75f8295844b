package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// eraYear reads "500 BC", "1066 AD", "44 BCE".
func (s *scanner) eraYear(i int) (piece, bool) {
	if p, ok := s.eraRange(i); ok {
		return p, true
	}
	y, end := s.era(i)
	if end == 0 || !s.begins(i) {
		return piece{}, false
	}
	p := piece{first: i, last: end, date: Date{Grain: Year, Year: y, HasYear: true}}
	p.date.settle(y)
	return p, true
}

// eraRange reads "300–200 BC", "between 300 and 200 BC", whose era is told by its end.
func (s *scanner) eraRange(i int) (piece, bool) {
	y, k := s.ancient(i)
	if k == 0 || !s.begins(i) {
		return piece{}, false
	}
	next, ok := s.connector(k, i)
	if !ok {
		return piece{}, false
	}
	z, end := s.era(next)
	if end == 0 {
		return piece{}, false
	}
	if z <= 0 {
		y = 1 - y
	}
	if y >= z {
		return piece{}, false
	}
	a, b := Date{Grain: Year, Year: y, HasYear: true}, Date{Grain: Year, Year: z, HasYear: true}
	a.settle(y)
	b.settle(z)
	return piece{first: i, last: end, date: span(a, b)}, true
}

// eraFirst reads "AD 1066".
func (s *scanner) eraFirst(i int) (piece, bool) {
	y, n := s.number(i + 1)
	if n == 0 || n > 4 || y == 0 || !s.toks[i].Caps || s.glued(i+1) || !s.sealed(i+2) {
		return piece{}, false
	}
	p := piece{first: i, last: i + 2, date: Date{Grain: Year, Year: y, HasYear: true}}
	p.date.settle(y)
	return p, true
}

// decade reads "1990s", "1990's", "the '90s" and "the 90s".
func (s *scanner) decade(i int) (piece, bool) {
	y, n := s.number(i)
	if n != 4 && n != 2 || y%10 != 0 || !s.glued(i+1) || s.id(i+1) != letterS && !s.possessive(i+1) {
		return piece{}, false
	}
	p := piece{first: i, last: i + 2, date: Date{Grain: Decade}}
	quoted := s.quote(i-1) && s.glued(i)
	if n == 2 {
		if y < 20 || !s.afterDecade(i) && !quoted && s.id(i-1) != the && parts.at(s.id(i-1)) == 0 && !s.dash(i-1) {
			return piece{}, false
		}
		y += 1900
	} else if y < 1000 || y > 2199 || s.glued(i) && !quoted && !s.begins(i) {
		return piece{}, false
	}
	if quoted {
		p.first--
	}
	if y%100 == 0 && y < 2000 { // the 1800s
		p.date.Grain = Century
	}
	p.date.Year, p.date.HasYear = y, true
	p.date.settle(y)
	return p, true
}

// afterDecade reports whether a decade is listed before token i: "the 60s and 70s".
func (s *scanner) afterDecade(i int) bool {
	if len(s.out) == 0 {
		return false
	}
	m := &s.out[len(s.out)-1]
	return m.Date != nil && m.Date.Grain == Decade && m.Last < i && s.listed(m.Last, i)
}

var letterS = token.Intern("s")

// decadeWord reads "the seventies" and "the twenty-tens".
func (s *scanner) decadeWord(i int) (piece, bool) {
	y := 1900 + decadeWords.at(s.id(i))
	first := i
	before := s.id(i - 1)
	k := i - 1
	if dashes.at(before) != 0 {
		k--
	}
	if c := cardinals.at(s.id(k)); c == 19 || c == 20 || c == 18 { // nineteen-twenties
		first, before = k, s.id(k-1)
		y += (c - 19) * 100
	} else if y == 1910 {
		return piece{}, false
	}
	if before != the && before != in && parts.at(before) == 0 && dashes.at(before) == 0 && first == i {
		return piece{}, false
	}
	p := piece{first: first, last: i + 1, date: Date{Grain: Decade, Year: y, HasYear: true}}
	p.date.settle(y)
	return p, true
}

// century reads "the 19th century", "the nineteenth century BC", and the first of "the 18th and 19th centuries".
func (s *scanner) century(i int) (piece, bool) {
	n, j, ordinal := s.anyDay(i)
	if j == 0 || !ordinal || n > 30 {
		return piece{}, false
	}
	k := j
	for (listing.at(s.id(k)) != 0 || k > j && parts.at(s.id(k)) != 0) && k-j < 3 || s.dash(k) && k == j {
		k++
	}
	p := piece{first: i, last: j, date: Date{Grain: Century}}
	if k > j && !isCentury(s, k) {
		_, end, ok := s.anyDay(k)
		if !ok || end == 0 || !isCentury(s, end) {
			return piece{}, false
		}
	} else if !isCentury(s, k) {
		return piece{}, false
	} else {
		p.last = k + 1
	}
	if p.last == k+1 && s.id(k+1) == fox {
		return piece{}, false
	}
	y := (n - 1) * 100
	if e := eras.at(s.id(p.last)); e != 0 && s.toks[p.last].Caps {
		p.last++
		if e == 2 {
			y = 1 - n*100
		}
	}
	if p.last > k && s.unitIs(k, Millennium) {
		p.date.Grain = Millennium
		if y = (n - 1) * 1000; p.last > k+1 && eras.at(s.id(p.last-1)) == 2 {
			y = 1 - n*1000
		}
	}
	p.date.Year, p.date.HasYear = y, true
	p.date.From = day(y, 1, 1)
	p.date.Until = step(p.date.From, p.date.Grain, 1)
	return p, true
}

var fox = token.Intern("fox") // Twentieth Century Fox

func isCentury(s *scanner, i int) bool {
	id := s.id(i)
	return units.at(id) == int(Millennium) || units.at(id) == int(Century) || pluralUnits.at(id) == int(Century)
}
