package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// pairedYear reports whether another year is listed behind the one at i: "the 1990 and 1991 seasons".
func (s *scanner) pairedYear(i int) bool {
	_, end := s.statedYear(i + 2)
	return conjunction.at(s.id(i+1)) != 0 && end != 0
}

// modifies reports whether the year at i stands as an adjective does: "the 2008 final", "her 1996 album", "Verdi's 1840 opera",
// "the original 1988 film".
func (s *scanner) modifies(i int) bool {
	possessed := func(k int) bool {
		return articles.at(s.id(k)) != 0 || s.possessive(k) || s.quote(k) && s.glued(k)
	}
	return possessed(i-1) || s.lower(i-1) && closers.at(s.id(i-1)) == 0 && plainPrepositions.at(s.id(i-1)) == 0 && possessed(i-2) && !s.plural(i+1) &&
		superlatives.at(s.id(i-1)) == 0
}

// eventYear reports whether a plural after "the 2012" is an event of that year rather than a count: "the 2016 elections", but
// not "the 2000 men".
func (s *scanner) eventYear(i, y int) bool {
	return (s.id(i-1) == the || s.afterYear(i)) && y > 1800 && y < 2050 && y%100 != 0 && s.eventNoun(i+1)
}

// eventNoun reports whether the word at i is one that a year may stand before, and no unit and nobody who is counted.
func (s *scanner) eventNoun(i int) bool {
	return s.lower(i) && measures.at(s.id(i)) == 0 && peoples.at(s.id(i)) == 0 && counted.at(s.id(i)) == 0
}

var counted = set(`soldiers students employees workers members residents inhabitants refugees victims casualties prisoners miles points votes seats passengers
	houses homes cars copies units items files users days hours minutes seconds years weeks months dollars euros pounds words pages lines`)

// parenthesised reports whether the year stands in brackets, alone or at the end of what they hold: "(1969)", "(Smith et al.,
// 2010)", "(born 1969)", "(2004, 2006)".
func (s *scanner) parenthesised(i int) bool {
	opened := s.id(i-1) == openParen
	closed := s.id(i+1) == closeParen
	if opened {
		return closed || s.id(i+1) == comma || s.id(i+1) == colon || s.kind(i+1, token.Sign) && s.dash(i+1) || s.char(i+1) == ';'
	}
	if lived.at(s.id(i-1)) != 0 || printed.at(s.id(i-1)) != 0 && !s.goesOn(i+1) || livedShort.at(s.id(i-1)) != 0 && s.id(i-2) == openParen || s.id(i-1) == stop && livedShort.at(s.id(i-2)) != 0 && s.id(i-3) == openParen {
		return true
	}
	if closed && s.upper(i-1) && s.kind(i-1, token.Word) && s.id(i-2) == openParen {
		return true
	}
	if s.id(i-1) != comma || !closed && !(s.kind(i+1, token.Word) && s.glued(i+1)) && s.char(i+1) != ';' {
		return false
	}
	for k := i - 2; k >= max(0, i-12); k-- { // a bracket that opened before, with a name in it
		if s.id(k) == openParen {
			return s.upper(k + 1)
		}
		if s.id(k) == closeParen {
			return false
		}
	}
	return false
}

var livedShort = set("b d m fl est") // (b. 1969)

var (
	lived   = set("born died founded established")
	printed = set("released published printed reprinted issued revised")
)
