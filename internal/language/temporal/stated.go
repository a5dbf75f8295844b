package temporal

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// yearAfter reads the year behind a day or a month: "2020", ", 2020", "of 1992", "in 2017", "'87", "of 87", "96" (only where
// short is set), "234 BC".
func (s *scanner) yearAfter(i int, short bool) (year, end int) {
	j := i
	switch id := s.id(i); {
	case id == comma, id == stop && s.glued(i), id == slash:
		j++
	case dashes.at(id) != 0 && s.glued(i) && s.glued(i+1):
		j++
	case id == of || id == in:
		j++
		if yearWord.at(s.id(j+1)) == 1 && s.id(j) == the {
			j += 2
		}
	}
	if y, end := s.statedYear(j); end != 0 {
		return y, end
	}
	if y, end := s.wordedYear(j); end != 0 {
		return y, end
	}
	quoted := s.quote(j)
	if quoted {
		j++
	}
	y, n := s.number(j)
	if n != 2 || !s.sealed(j+1) || s.glued(j) != quoted && s.id(i) != slash {
		return 0, 0
	}
	if quoted || s.id(i) == of && y > 31 || short && (j == i && y > 31 && !s.goesOn(j+1) || s.id(i) == slash || s.id(i) == stop) {
		return s.fullYear(y), j + 1
	}
	return 0, 0
}

func (s *scanner) quote(i int) bool {
	id := s.id(i)
	return id != 0 && (id == apostrophe || id == rightQuote || id == leftQuote)
}

// fullYear is the year that two digits stand for: 1950 to 2049, as POSIX and Unicode pivot about, but none that lies twenty years or more ahead
// of the text's own date.
func (s *scanner) fullYear(y int) int {
	if y < 50 && (s.ref.IsZero() || 2000+y < s.ref.Year()+20) {
		return 2000 + y
	}
	return 1900 + y
}

// statedYear reads four digits from 1000 to 2199, or any year with its era.
func (s *scanner) statedYear(i int) (year, end int) {
	y, n := s.number(i)
	if n == 0 || n > 4 {
		return 0, 0
	}
	if y, end := s.era(i); end != 0 {
		return y, end
	}
	if n != 4 || y < 1000 || y > 2199 || !s.sealed(i+1) {
		return 0, 0
	}
	return y, i + 1
}

// era reads a year that is followed by its era: "44 BC", "AD" behind it, "10,000 BC". 1 BC is the astronomical year 0.
func (s *scanner) era(i int) (year, end int) {
	y, end := s.ancient(i)
	if end == 0 {
		return 0, 0
	}
	switch e := eras.at(s.id(end)); {
	case e == 0 || !s.toks[end].Caps && s.text[s.toks[end].End-1] != '.':
		return 0, 0
	case e == 2:
		return 1 - y, end + 1
	}
	return y, end + 1
}

// ancient reads the number of a year of any age: "44", "1066", "10,000".
func (s *scanner) ancient(i int) (year, end int) {
	y, n := s.number(i)
	if n == 0 || n > 5 || y == 0 {
		return 0, 0
	}
	if z, l := s.number(i + 2); s.id(i+1) == comma && l == 3 && n < 3 && s.glued(i+1) && s.glued(i+2) {
		return y*1000 + z, i + 3
	}
	return y, i + 1
}

// wordedYear reads "nineteen seventy eight", "nineteen oh one", "seventeen hundred thirty three", "two thousand and fourteen".
func (s *scanner) wordedYear(i int) (year, end int) {
	n := cardinals.at(s.id(i))
	if n == 2 && s.id(i+1) == thousand {
		if s.id(i+2) == and {
			if y, end := s.pair(i + 3); end != 0 {
				return 2000 + y, end
			}
		}
		y, end := s.pair(i + 2)
		return 2000 + y, max(end, i+2)
	}
	if n < 10 || n > 20 {
		return 0, 0
	}
	j := i + 1
	if s.id(j) == hundred {
		j++
		if s.id(j) == and {
			j++
		}
		y, end := s.pair(j)
		return n*100 + y, max(end, j)
	}
	if z := s.id(j); z != 0 && zeros.at(z) != 0 {
		if k := cardinals.at(s.id(j + 1)); k > 0 && k < 10 {
			return n*100 + k, j + 2
		}
	}
	if y, end := s.pair(j); end != 0 && y >= 10 {
		return n*100 + y, end
	}
	return 0, 0
}

// pair reads a number below 100 in words.
func (s *scanner) pair(i int) (n, end int) {
	n = cardinals.at(s.id(i))
	if n == 0 {
		return 0, 0
	}
	if n >= 20 {
		j := i + 1
		if s.dash(j) && s.glued(j) {
			j++
		}
		if k := cardinals.at(s.id(j)); k > 0 && k < 10 {
			return n + k, j + 1
		}
	}
	return n, i + 1
}

var (
	thousand = token.Intern("thousand")
	hundred  = token.Intern("hundred")
	zeros    = set("oh zero")
	dayOf    = set("day")
)
