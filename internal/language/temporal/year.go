package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// bareYear reads four digits that the words around them show to be a year. A number of four digits is a count, a model or an
// identifier as often, so that without a sign it is none.
func (s *scanner) bareYear(i int) (piece, bool) {
	y, n := s.number(i)
	if n != 4 || y < 1000 || y > 2199 || !s.begins(i) && !(s.glued(i) && s.quote(i-1)) {
		return piece{}, false
	}
	if s.glued(i) && !s.second && dashes.at(s.id(i-1)) != 0 && prefixes.at(s.id(i-2)) == 0 { // CVE-2012-2013
		return piece{}, false
	}
	p := piece{first: i, last: i + 1, date: Date{Grain: Year, Year: y, HasYear: true}}
	p.date.settle(y)
	if p, ok := s.splitYear(p); ok {
		return p, true
	}
	if !s.sealed(i+1) && !s.rangeAhead(i+1) {
		return piece{}, false
	}
	p.weak = !s.yearCue(i, y)
	return p, true
}

// splitYear reads a year that spans two: "2014/15", "2014-15", "2014–2015".
func (s *scanner) splitYear(p piece) (piece, bool) {
	i, y := p.last, p.date.Year
	id := s.id(i)
	if dashes.at(id) == 0 && id != slash || !s.glued(i) && id == slash || s.currency(p.first-1) {
		return p, false
	}
	z, n := s.number(i + 1)
	if s.toks[i].Space != (i+1 < len(s.toks) && s.toks[i+1].Space) && n == 2 || !s.finished(i+2) || dashes.at(s.id(i+2)) != 0 && s.glued(i+2) {
		return p, false
	}
	switch {
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

// measured reports whether what stands at i makes the number before it a count or a measure.
func (s *scanner) measured(i int) bool {
	if s.kind(i, token.Sign) {
		c := s.text[s.toks[i].Start]
		return c == '%' || c == '$' || c == '+' && s.glued(i)
	}
	return s.plural(i) || measures.at(s.id(i)) != 0
}

var measures = set(`percent km m cm mm kg g lb lbs mg ml mb gb tb kb kw mw hz mhz ghz volts watts miles feet meters metres tons tonnes barrels acres hectares
	square cubic million billion thousand hundred hours hrs pm am p.m. a.m. gmt utc bytes bits words pages points degrees times grams calories rpm dollars euros pounds`)

// yearCue reports whether the words around the year at i show that it is one.
func (s *scanner) yearCue(i, y int) bool {
	if s.currency(i-1) || s.measured(i+1) && !s.eventYear(i, y) {
		return false
	}
	before, modern := s.id(i-1), y >= 1700 && y <= 2100
	recent := y > 1800 && y < 2050
	closes := !s.kind(i+1, token.Word) || closers.at(s.id(i+1)) != 0
	switch {
	case possessives.at(s.id(i+1)) != 0 && s.glued(i+1):
		return modern
	case (before == about || before == around0) && (built.at(s.id(i-2)) != 0 || yearCues.at(s.id(i-2)) != 0 || s.kind(i+1, token.Word) && s.id(i+1) != of || modern && y%50 != 0 ||
		i-1 == s.sentence().First && (s.id(i+1) == comma || i+1 == s.sentence().Last)):
		return y >= 1000 && closes
	case before == as && timely.at(s.id(i-2)) != 0, before == to && built.at(s.id(i-2)) != 0:
		return y >= 1100 && closes
	case before == on0 || before == forWord:
		return recent && y%100 != 0 && closes
	case before == from:
		return modern && y%100 != 0 && !s.changing(i-1) && (connectors.at(s.id(i+1)) == 0 || !s.kind(i+2, token.Number))
	case dated.at(before) != 0 && (s.upper(i-1) || closes):
		return recent
	case dashes.at(before) != 0 && s.glued(i) && prefixes.at(s.id(i-2)) != 0:
		return modern
	case before == stop && (s.id(i-2) == cWord || s.id(i-2) == ca):
		return true
	case yearCues.at(before) != 0:
		return !s.glued(i) && (y >= 1100 || strongCues.at(before) != 0)
	case before == of:
		return modern && totals.at(s.id(i-2)) == 0
	case s.parenthesised(i):
		return modern || y >= 1100
	case s.afterYear(i):
		return s.id(i+1) != of
	case s.kind(i+1, token.Word) && !s.glued(i+1) && s.modifies(i):
		return recent && before != that && closers.at(s.id(i+1)) == 0
	case i == s.sentence().First && !s.glued(i):
		return modern && (openers.at(s.id(i+1)) != 0 || dashes.at(s.id(i+1)) != 0 && s.toks[i+1].Space && !s.kind(i+2, token.Number))
	case before == comma && s.upper(i-2) && s.kind(i-2, token.Word):
		return recent && (i+1 == len(s.toks) || s.kind(i+1, token.Sign) || s.upper(i+1)) && (s.placed(i) || s.glued(i-1) && !s.glued(i))
	}
	return false
}

// modifies reports whether the year at i stands as an adjective does: "the 2008 final", "her 1996 album", "Verdi's 1840 opera", "the
// original 1988 film".
func (s *scanner) modifies(i int) bool {
	possessed := func(k int) bool {
		return articles.at(s.id(k)) != 0 || possessives.at(s.id(k)) != 0 || s.quote(k) && s.glued(k)
	}
	return possessed(i-1) || s.lower(i-1) && closers.at(s.id(i-1)) == 0 && plainPrepositions.at(s.id(i-1)) == 0 && possessed(i-2) && !s.plural(i+1) &&
		superlatives.at(s.id(i-1)) == 0
}

// changing reports whether a verb of change stands shortly before token i: "rose from 1500 to 1800" speaks of no years.
func (s *scanner) changing(i int) bool {
	for k := max(i-4, s.sentence().First); k < i; k++ {
		if changes.at(s.id(k)) != 0 {
			return true
		}
	}
	return false
}

var (
	prefixes = set("pre post mid early late end")

	about   = token.Intern("about")
	as      = token.Intern("as")
	on0     = token.Intern("on")
	around0 = token.Intern("around")
	forWord = token.Intern("for")
	built   = set(`built erected constructed completed established founded born died dates dating dated date made created written painted published closed
		opened from until by since back began started reconstructed rebuilt extended installed designed founded formed active`)
	timely  = set("early late recently soon far long")
	changes = set(`rose risen rise rises rising increased increase increases increasing grew grown growth fell fallen fall dropped drop declined decline decreased went raised
		reduced cut expanded expand changed change up down varied vary varies`)
	// Nouns that a year is put behind: "the Companies Act 2006".
	dated = set(`act order rules regulations review olympics games championship championships cup awards census election elections edition convention
		bill expo festival euro day season ashes`)
	superlatives = set("first last next other only remaining additional further some nearly almost over least most than total")
)

var (
	that       = token.Intern("that")
	yearCues   = set("in since by until till before after during circa c ca early late mid through throughout year years summer winter autumn copyright ©")
	strongCues = set("in since circa ca year early late mid")
	totals     = set(`total maximum minimum population average sum crew height weight length speed number cost price capacity range limit group mean value count staff
		force most least power size depth distance fee salary budget port most audience attendance out each some all one any many`)
	openers = set("was is saw has will had brought marked began would may and also marks")
)

// eventYear reports whether a plural after "the 2012" is an event of that year rather than a count: "the 2016 elections", but not "the 2000 men".
func (s *scanner) eventYear(i, y int) bool {
	return s.id(i-1) == the && y > 1800 && y < 2050 && y%100 != 0 && s.eventNoun(i+1)
}

// eventNoun reports whether the word at i is one that a year may stand before, and no unit and nobody who is counted.
func (s *scanner) eventNoun(i int) bool {
	return s.lower(i) && measures.at(s.id(i)) == 0 && peoples.at(s.id(i)) == 0 && counted.at(s.id(i)) == 0
}

var counted = set(`soldiers students employees workers members residents inhabitants refugees victims casualties prisoners miles points votes seats passengers
	houses homes cars copies units items files users days hours minutes seconds years weeks months dollars euros pounds words pages lines`)

// currency reports whether token i makes the number after it no year: "$1969", "No. 2001", "#1984", "port 2049".
func (s *scanner) currency(i int) bool {
	if s.kind(i, token.Sign) && s.glued(i+1) {
		switch s.text[s.toks[i].Start] {
		case '$', '#', '=', '<', '@', '~', '\\', '`':
			return true
		}
		return s.text[s.toks[i].Start] >= 0x80 && opening.at(s.id(i)) == 0 && dashes.at(s.id(i)) == 0
	}
	return false
}

// parenthesised reports whether the year stands in brackets, alone or at the end of what they hold: "(1969)", "(Smith et al., 2010)",
// "(born 1969)", "(2004, 2006)".
func (s *scanner) parenthesised(i int) bool {
	opened := s.id(i-1) == openParen
	closed := s.id(i+1) == closeParen
	if opened {
		return closed || s.id(i+1) == comma || s.id(i+1) == colon || s.kind(i+1, token.Sign) && dashes.at(s.id(i+1)) != 0 || s.text[s.toks[min(i+1, len(s.toks)-1)].Start] == ';'
	}
	if lived.at(s.id(i-1)) != 0 {
		return true
	}
	if closed && s.upper(i-1) && s.kind(i-1, token.Word) && s.id(i-2) == openParen {
		return true
	}
	if s.id(i-1) != comma || !closed && !(s.kind(i+1, token.Word) && s.glued(i+1)) && s.text[s.toks[min(i+1, len(s.toks)-1)].Start] != ';' {
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

var lived = set("born died founded established")

// afterYear reports whether the year continues a list of dates: "in 2014, 2016 and 2018", "between May 2014 and 2016".
func (s *scanner) afterYear(i int) bool {
	if len(s.out) == 0 {
		return false
	}
	m := &s.out[len(s.out)-1]
	return m.Date != nil && m.Date.HasYear && m.Date.Grain >= Month && m.Last < i && s.listed(m.Last, i)
}

// placed reports whether a comma before the year closes a place or a date: "Paris, 2015."
func (s *scanner) placed(i int) bool {
	return s.id(i-3) == in || s.id(i-4) == in
}

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

// eraRange reads "300–200 BC", whose era is told by its end.
func (s *scanner) eraRange(i int) (piece, bool) {
	y, n := s.number(i)
	if n == 0 || n > 4 || connectors.at(s.id(i+1)) == 0 || !s.begins(i) {
		return piece{}, false
	}
	z, end := s.era(i + 2)
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
	if n != 4 && n != 2 || y%10 != 0 || !s.glued(i+1) || s.id(i+1) != letterS && possessives.at(s.id(i+1)) == 0 {
		return piece{}, false
	}
	p := piece{first: i, last: i + 2, date: Date{Grain: Decade}}
	quoted := s.quote(i-1) && s.glued(i)
	if n == 2 {
		if y < 20 || !quoted && s.id(i-1) != the && parts.at(s.id(i-1)) == 0 && dashes.at(s.id(i-1)) == 0 {
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
	for listing.at(s.id(k)) != 0 && k-j < 2 || dashes.at(s.id(k)) != 0 && k == j {
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
	if p.last > k && units.at(s.id(k)) == int(Millennium) {
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

// fiscal reads "fiscal 1989", "FY2008", "FY 08", "fiscal year 2014/15".
func (s *scanner) fiscal(i int) (piece, bool) {
	if fiscalWords.at(s.id(i)) == 2 && !s.toks[i].Caps {
		return piece{}, false
	}
	j := i + 1
	if units.at(s.id(j)) == int(Year) {
		j++
	}
	if s.quote(j) {
		j++
	}
	y, n := s.number(j)
	if n == 2 && fiscalWords.at(s.id(i)) == 2 {
		y = fullYear(y)
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
	if l != 1 || !s.glued(i+1) || n < 1 || g == Quarter && n > 4 || g == Half && n > 2 || !s.upper(i) && !s.quarterYear(i+2) && !s.quarterYear(i+3) || s.glued(i) && !s.open(i) {
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
		if j++; units.at(s.id(j)) == int(Year) {
			j++
		}
	}
	if y, end := s.statedYear(j); end != 0 {
		p.last, p.date.Year, p.date.HasYear = end, y, true
		p.date.settle(y)
		return p, true
	}
	if s.quote(j) {
		if y, l := s.number(j + 1); l == 2 {
			p.last, p.date.Year, p.date.HasYear = j+2, fullYear(y), true
			p.date.settle(p.date.Year)
			return p, true
		}
	}
	if g == Half || cues.at(s.id(i-1)) == 0 && s.id(i-1) != of && deictics.at(s.id(i-1)) == 0 {
		return piece{}, false
	}
	s.resolve(&p.date, i)
	return p, true
}

func (s *scanner) quarterYear(i int) bool {
	_, end := s.statedYear(i)
	return end != 0
}

// quarterFirst reads "2Q 2019" and "2Q19".
func (s *scanner) quarterFirst(i int) (piece, bool) {
	q, n := s.number(i)
	g := Grain(quarterMarks.at(s.id(i + 1)))
	if n != 1 || q < 1 || g == None || g == Quarter && q > 4 || g == Half && q > 2 || !s.glued(i+1) || !s.upper(i+1) || !s.begins(i) {
		return piece{}, false
	}
	y, end := s.statedYear(i + 2)
	if v, l := s.number(i + 2); end == 0 && l == 2 && s.glued(i+2) && s.finished(i+3) {
		y, end = fullYear(v), i+3
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
	if dashes.at(s.id(j)) != 0 && s.glued(j) && s.glued(j+1) {
		j++
	}
	g := Grain(quarterMarks.at(s.id(j)))
	q, l := s.number(j + 1)
	if g == None || l != 1 || !s.glued(j+1) || q < 1 || g == Quarter && q > 4 || g == Half && q > 2 || !s.begins(i) {
		return piece{}, false
	}
	if n == 2 && s.glued(j) && j == i+1 && g == Quarter && s.finished(j+2) {
		y = fullYear(y)
	} else if n != 4 || y < 1900 || y > 2199 {
		return piece{}, false
	}
	p := piece{first: i, last: j + 2, date: Date{Grain: g, Index: q, Year: y, HasYear: true}}
	p.date.settle(y)
	return p, true
}
