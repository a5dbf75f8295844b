package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// length is a duration in calendar units as it stands in the text.
type length struct {
	first, last         int
	years, months, days int
	grain               Grain // of its smallest unit
}

// lengths reads "two years", "a week", "2 years, 1 month and 21 days" around the unit at i.
func (s *scanner) lengths(i int) (length, bool) {
	if s.aHalf(i-3) && s.id(i-3) == and { // two and a half years
		n, first := s.count(i - 3)
		l := length{first: first, last: i}
		return l, n != 0 && first >= s.floor && s.addLength(&l, n, i) && s.addHalf(&l, i)
	}
	n, first := s.count(i)
	if n == 0 && s.id(i-1) == the && units.at(s.id(i)) != 0 && (s.id(i+1) == beforeWord || s.id(i+1) == afterWord) && days.at(s.id(i+2)) == 0 {
		n, first = 1, i // the day after 5 May
	}
	if n == 0 || first < s.floor {
		return length{}, false
	}
	l := length{first: first, last: i}
	if s.id(first-1) == half && n == 1 && first == i-1 { // half a century
		l.first--
		return l, s.addHalf(&l, i)
	}
	for l.last < len(s.toks) && s.addLength(&l, n, l.last) {
		k := l.last
		for j := 0; j < 2 && (s.id(k) == comma || s.id(k) == and); j++ {
			k++
		}
		v, digits := s.number(k)
		if w := cardinals.at(s.id(k)); w != 0 {
			v, digits = w, 1
		}
		if digits == 0 || digits > 4 || deictics.at(s.id(first-1)) != 0 {
			break
		}
		if g, _ := s.grain(k + 1); g == None || g >= l.grain || g < Day {
			break
		}
		n, l.last = v, k+1
	}
	if l.last > i && s.id(l.last) == and && s.aHalf(l.last) && s.addHalf(&l, l.last-1) { // a year and a half
		l.last += 3
	}
	return l, l.last > i
}

// aHalf reports whether "a half" stands behind token i.
func (s *scanner) aHalf(i int) bool { return s.indefinite(i+1) && s.id(i+2) == half }

// addHalf adds half of the unit at i, which it ends with.
func (s *scanner) addHalf(l *length, i int) bool {
	g, _ := s.grain(i)
	switch {
	case g >= Quarter && g.months()%2 == 0:
		l.months += g.months() / 2
	case g == Month:
		l.days += 15
	default:
		return false
	}
	l.grain, l.last = g, i+1
	return true
}

var half = token.Intern("half")

// addLength adds n of the unit at i.
func (s *scanner) addLength(l *length, n, i int) bool {
	g, _ := s.grain(i)
	if fortnights.at(s.id(i)) != 0 {
		g, n = Week, 2*n
	}
	switch {
	case g == Day || g == Week:
		l.days += n * g.days()
	case g == Year || g == Decade || g == Century || g == Millennium:
		l.years += n * g.months() / 12
	case g == Month || g == Quarter:
		l.months += n * g.months()
	default:
		return false
	}
	l.grain, l.last = g, i+1
	return true
}
