package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// fiscal reads "fiscal 1989", "FY2008", "FY 08", "fiscal year 2014/15".
func (s *scanner) fiscal(i int) (piece, bool) {
	if fiscalWords.at(s.id(i)) == 2 && !s.toks[i].Caps {
		return piece{}, false
	}
	j := i + 1
	if s.unitIs(j, Year) {
		j++
	}
	if s.quote(j) {
		j++
	}
	y, n := s.number(j)
	if n == 2 && fiscalWords.at(s.id(i)) == 2 {
		y = s.fullYear(y)
	} else if n != 4 || y < 1900 || y > 2199 {
		return piece{}, false
	}
	p := piece{first: i, last: j + 1, date: Date{Grain: Year, Year: y, HasYear: true, Fiscal: true}}
	p.date.settle(y)
	if n == 4 {
		p, _ = s.splitYear(p)
	}
	p.date.Fiscal = true
	return p, true
}

// quarter reads "Q3", "Q3 2016", "Q1-2019", "H2 2016".
func (s *scanner) quarter(i int) (piece, bool) {
	g := Grain(quarterMarks.at(s.id(i)))
	n, l := s.number(i + 1)
	if l != 1 || !s.glued(i+1) || !g.numbered(n) || s.glued(i) && !s.open(i) && !(s.second && s.dash(i-1)) {
		return piece{}, false
	}
	if !s.upper(i) && !s.quarterYear(i+2) && !s.quarterYear(i+3) {
		return piece{}, false
	}
	p := piece{first: i, last: i + 2, date: Date{Grain: g, Index: n}}
	j := i + 2
	switch id := s.id(j); {
	case id == of || id == in || id == comma:
		j++
	case dashes.at(id) != 0 && s.glued(j), id == slash:
		j++
	}
	if fiscalWords.at(s.id(j)) != 0 {
		p.date.Fiscal = true
		if j++; s.unitIs(j, Year) {
			j++
		}
	}
	if y, end := s.statedYear(j); end != 0 {
		p.last, p.date.Year, p.date.HasYear = end, y, true
		p.date.settle(y)
		return p, true
	}
	if y, l := s.number(j); l == 2 && p.date.Fiscal && s.sealed(j+1) {
		p.last, p.date.Year, p.date.HasYear = j+1, s.fullYear(y), true
		p.date.settle(p.date.Year)
		return p, true
	}
	if s.quote(j) {
		if y, l := s.number(j + 1); l == 2 {
			p.last, p.date.Year, p.date.HasYear = j+2, s.fullYear(y), true
			p.date.settle(p.date.Year)
			return p, true
		}
	}
	if outer, ok := s.pointedYear(i + 2); ok { // Q2 this year
		p.last = outer.last
		s.within(&p.date, outer.date)
		return p, true
	}
	if q := s.id(i + 3); connectors.at(s.id(i+2)) != 0 && quarterMarks.at(q) == int(g) && s.kind(i+4, token.Number) && s.glued(i+4) { // Q1–Q3 2020
		s.resolve(&p.date, i)
		return p, true
	}
	if !s.accounts(i+2) && (g == Half || cues.at(s.id(i-1)) == 0 && s.id(i-1) != of && deictics.at(s.id(i-1)) == 0) {
		return piece{}, false
	}
	s.resolve(&p.date, i)
	return p, true
}

// numbered reports whether a year has an n-th quarter or half.
func (g Grain) numbered(n int) bool { return n >= 1 && n <= 12/g.months() }

func (s *scanner) quarterYear(i int) bool {
	_, end := s.statedYear(i)
	return end != 0
}

// quarterFirst reads "2Q 2019" and "2Q19".
func (s *scanner) quarterFirst(i int) (piece, bool) {
	q, n := s.number(i)
	g := Grain(quarterMarks.at(s.id(i + 1)))
	if n != 1 || g == None || !g.numbered(q) || !s.glued(i+1) || !s.upper(i+1) || !s.begins(i) {
		return piece{}, false
	}
	y, end := s.statedYear(i + 2)
	if v, l := s.number(i + 2); end == 0 && l == 2 && s.glued(i+2) && s.finished(i+3) {
		y, end = s.fullYear(v), i+3
	}
	if end == 0 {
		return piece{}, false
	}
	p := piece{first: i, last: end, date: Date{Grain: g, Index: q, Year: y, HasYear: true}}
	p.date.settle(y)
	return p, true
}

// yearQuarter reads "2016 Q3", "2019-Q1", "2016H2".
func (s *scanner) yearQuarter(i int) (piece, bool) {
	y, n := s.number(i)
	j := i + 1
	if s.dash(j) && s.glued(j) && s.glued(j+1) {
		j++
	}
	g := Grain(quarterMarks.at(s.id(j)))
	q, l := s.number(j + 1)
	if g == None || l != 1 || !s.glued(j+1) || !g.numbered(q) || !s.begins(i) {
		return piece{}, false
	}
	if n == 2 && s.glued(j) && j == i+1 && g == Quarter && s.finished(j+2) {
		y = s.fullYear(y)
	} else if n != 4 || y < 1900 || y > 2199 {
		return piece{}, false
	}
	p := piece{first: i, last: j + 2, date: Date{Grain: g, Index: q, Year: y, HasYear: true}}
	p.date.settle(y)
	return p, true
}
