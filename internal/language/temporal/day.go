package temporal

import "github.com/steadfact/steadfact/internal/language/token"

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
		if dashes.at(s.id(j)) != 0 && s.glued(j) {
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

// month reads the name of a month with the full stop of its abbreviation.
func (s *scanner) month(i int) (m, end int) {
	m = months.at(s.id(i))
	if m == 0 || s.glued(i) && s.kind(i-1, token.Word) {
		return 0, 0
	}
	if s.id(i+1) == stop && s.glued(i+1) && (fullMonths.at(s.id(i)) == 0 || s.kind(i+2, token.Number)) {
		return m, i + 2
	}
	return m, i + 1
}

// smallSoft reports whether the month is written like the verb or the noun: "may", "march", "mar".
func (s *scanner) smallSoft(i int) bool {
	return !s.upper(i) && softMonths.at(s.id(i)) != 0
}

// yearAfter reads the year behind a day or a month: "2020", ", 2020", "of 1992", "in 2017", "'87", "of 87", "96" (only where short is set), "234 BC".
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
	if quoted || s.id(i) == of && y > 31 || short && (j == i && y > 31 || s.id(i) == slash || s.id(i) == stop) {
		return fullYear(y), j + 1
	}
	return 0, 0
}

func (s *scanner) quote(i int) bool {
	id := s.id(i)
	return id != 0 && (id == apostrophe || id == rightQuote || id == leftQuote)
}

// fullYear is the year that two digits stand for: 1950 to 2049, as POSIX and Unicode pivot about.
func fullYear(y int) int {
	if y < 50 {
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

// era reads a year that is followed by its era. 1 BC is the astronomical year 0.
func (s *scanner) era(i int) (year, end int) {
	y, n := s.number(i)
	if n == 0 || n > 4 || y == 0 {
		return 0, 0
	}
	switch e := eras.at(s.id(i + 1)); {
	case e == 0 || !s.toks[i+1].Caps && s.text[s.toks[i+1].End-1] != '.':
		return 0, 0
	case e == 2:
		return 1 - y, i + 2
	}
	return y, i + 2
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
		if dashes.at(s.id(j)) != 0 && s.glued(j) {
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

// monthDay reads a date whose month stands first: "October 3, 2023", "Oct. 3rd", "May the ninth", "Jan-1", "May twenty-first, 2010".
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
	} else if !s.sealed(k) && !s.rangeAhead(k) {
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
	return dashes.at(s.id(i)) != 0 && s.kind(i+1, token.Number)
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
	if y, end := s.yearAfter(j, false); end != 0 {
		if s.smallSoft(i) && (s.id(j) == comma || i > 0 && s.lower(i-1) && cues.at(s.id(i-1)) == 0) {
			return piece{}, false
		}
		p.last, p.date.Year, p.date.HasYear = end, y, true
		s.resolve(&p.date, i)
		return p, true
	}
	k := j
	if s.id(k) == of || s.id(k) == comma {
		k++
	}
	dir := deictics.at(s.id(k))
	if units.at(s.id(k+1)) != int(Year) || dir == 0 || s.smallSoft(i) {
		return piece{}, false
	}
	outer, ok := s.unit(k + 1)
	if !ok {
		return piece{}, false
	}
	p.last = outer.last
	s.within(&p.date, outer.date)
	return p, true
}

var mayWord = token.Intern("may") // "MAY" is the verb of specifications

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
	if softMonths.at(s.id(i)) != 0 && (dir != 0 && !s.upper(i) || s.id(i) == mayWord && s.toks[i].Caps) || s.overflows(i) && cues.at(s.id(i-1)) == 0 || dir == 0 && !s.monthCue(i, j) {
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

// monthCue reports whether the month at i, whose name ends at j, is one: "in May", "from March", "March to May", "mid-June"; "June" and
// "October" with their capital, unless they belong to a name.
func (s *scanner) monthCue(i, j int) bool {
	before := s.id(i - 1)
	cued := cues.at(before) != 0 || parts.at(before) != 0 || before == the && cues.at(s.id(i-2)) != 0 ||
		before == of && s.upper(i) || dashes.at(before) != 0 && parts.at(s.id(i-2)) != 0
	if connectors.at(s.id(j)) != 0 || s.id(j) == slash {
		k := j + 1
		if months.at(s.id(k)) != 0 && s.upper(i) && s.upper(k) {
			return true
		}
	}
	if s.kind(j, token.Number) && !cued {
		return false
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
	return cued || nameMonths.at(s.id(i)) == 0 || !s.named(j) && !s.named(i-1)
}

// named reports whether token i is a capitalised word that no table knows, as the other half of a name is.
func (s *scanner) named(i int) bool {
	return s.kind(i, token.Word) && s.toks[i].Upper && !s.toks[i].Caps && triggers.at(s.toks[i].ID) == 0 && i > s.sentence().First &&
		bounds.at(s.toks[i].ID) == 0 && closers.at(s.toks[i].ID) == 0 && plainPrepositions.at(s.toks[i].ID) == 0 && days.at(s.toks[i].ID) == 0 &&
		i < s.sentence().Last && !s.glued(i)
}
