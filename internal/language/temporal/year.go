package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// bareYear reads four digits that the words around them show to be a year. A number of four digits is a count, a model or an
// identifier as often, so that without a sign it is none.
func (s *scanner) bareYear(i int) (piece, bool) {
	y, n := s.number(i)
	if n == 2 && s.glued(i) && s.quote(i-1) && (cues.at(s.id(i-2)) != 0 || s.id(i-2) == of) && s.sealed(i+1) { // in '68
		p := piece{first: i - 1, last: i + 1, date: Date{Grain: Year, Year: s.fullYear(y), HasYear: true}}
		p.date.settle(p.date.Year)
		return p, true
	}
	if n == 3 && s.id(i-1) == from && reigns.at(s.id(i-2)) != 0 {
		return s.reign(i, y)
	}
	if n == 3 && s.id(i-1) == in && lives.at(s.id(i-2)) != 0 && (i+1 >= s.sentence().Last || s.kind(i+1, token.Sign) && s.sealed(i+1) && !s.measured(i+1)) { // died in 814
		p := piece{first: i, last: i + 1, date: Date{Grain: Year, Year: y, HasYear: true}}
		p.date.settle(y)
		return p, true
	}
	if n != 4 || y < 1000 || y > 2199 || !s.begins(i) && !(s.glued(i) && s.quote(i-1)) {
		return piece{}, false
	}
	if s.glued(i) && !s.second && s.dash(i-1) && prefixes.at(s.id(i-2)) == 0 { // CVE-2012-2013
		return piece{}, false
	}
	p := piece{first: i, last: i + 1, date: Date{Grain: Year, Year: y, HasYear: true}}
	p.date.settle(y)
	if p, ok := s.splitYear(p); ok {
		return p, true
	}
	if yearKinds.at(s.id(i+1)) != 0 && s.unitIs(i+2, Year) { // the 2016 fiscal year
		p.last, p.date.Fiscal = i+3, yearKinds.at(s.id(i+1)) == fiscalKind
		return p, s.sealed(i + 1)
	}
	if !s.sealed(i+1) && !s.rangeAhead(i+1) {
		return piece{}, false
	}
	p.weak = !s.yearCue(i, y)
	return p, !(s.unitIs(i+1, Year) && s.dash(i+2) && s.id(i+3) == endWord) // the whole of "2007 year-end" is read behind
}

// reign reads "(reigned from) 768 to 814".
func (s *scanner) reign(i, y int) (piece, bool) {
	k, ok := s.connector(i+1, i)
	z, n := s.number(k)
	if !ok || n < 3 || n > 4 || z <= y || !s.sealed(k+1) || s.goesOn(k+1) || s.measured(k+1) {
		return piece{}, false
	}
	a, b := Date{Grain: Year, Year: y, HasYear: true}, Date{Grain: Year, Year: z, HasYear: true}
	a.settle(y)
	b.settle(z)
	return piece{first: i, last: k + 1, date: span(a, b)}, true
}

var reigns = set("reigned ruled lived governed flourished")

// lives are verbs after which "in 814" is a year.
var lives = set("died born crowned founded conquered sacked besieged beheaded baptised baptized canonised canonized anointed")

// splitYear reads a year that spans two: "2014/15", "2014-15", "2014–2015".
func (s *scanner) splitYear(p piece) (piece, bool) {
	i, y := p.last, p.date.Year
	id := s.id(i)
	if dashes.at(id) == 0 && id != slash || !s.glued(i) && id == slash || s.currency(p.first-1) {
		return p, false
	}
	z, n := s.number(i + 1)
	if s.toks[i].Space != (i+1 < len(s.toks) && s.toks[i+1].Space) && n == 2 || !s.finished(i+2) || s.dash(i+2) && s.glued(i+2) {
		return p, false
	}
	switch {
	case n == 1 && s.glued(i) && s.glued(i+1) && (z == y%10+1 || z > y%10 && s.char(i) >= 0x80): // 2003/4, 1994–8
		z += y / 10 * 10
	case n == 2 && s.glued(i+1) && z > y%100:
		z += y / 100 * 100
	case n == 2 && s.glued(i+1) && z == 0 && y%100 == 99:
		z = y + 1
	case n == 4 && z > y && z <= 2100 && (id != slash || z == y+1):
	default:
		return p, false
	}
	if id == slash && z != y+1 || s.measured(i+2) && (n == 4 || s.id(p.first-1) != the || !s.eventNoun(i+2)) || y < 1300 && s.toks[i].Space {
		return p, false
	}
	e := Date{Grain: Year, Year: z, HasYear: true}
	e.settle(z)
	p.date = span(p.date, e)
	p.last = i + 2
	return p, true
}

// span is the range of two dates.
func span(a, b Date) Date {
	d := Date{Range: true, From: a.From, Until: b.Until, Grain: min(a.Grain, b.Grain), Deixis: max(a.Deixis, b.Deixis), Approx: a.Approx || b.Approx,
		Swappable: a.Swappable || b.Swappable, Fiscal: a.Fiscal || b.Fiscal}
	d.Ends = [2]End{{a.Month, a.Day, a.Weekday}, {b.Month, b.Day, b.Weekday}}
	return d
}

// spelledYear reads a year in words: "in nineteen eighty-four", "since two thousand and ten". It takes the words that show a year in digits.
func (s *scanner) spelledYear(i int) (piece, bool) {
	y, end := s.wordedYear(i)
	before := s.id(i - 1)
	cued := yearCues.at(before) != 0 || before == from || before == between || s.second
	if end == 0 || !cued || y >= 2100 || s.goesOn(end) || s.dash(end) && s.glued(end) {
		return piece{}, false
	}
	if y%1000 == 0 { // "two thousand": only with another year
		k, ok := s.connector(end, i)
		if _, z := s.wordedYear(k); !ok || z == 0 {
			return piece{}, false
		}
	}
	p := piece{first: i, last: end, date: Date{Grain: Year, Year: y, HasYear: true}}
	p.date.settle(y)
	return p, true
}
