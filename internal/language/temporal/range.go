package temporal

import "github.com/steadfact/steadfact/internal/language/token"

// ranged reads ranges whose first end is told by the second: "3–5 October 2023", "from 13 to the 15 of July", "between 4 and 22
// this month", "3 and 5 October" (the latter as its first date).
func (s *scanner) ranged(i int) (piece, bool) {
	r := s.role(i)
	if r != roleNumber && r != roleOrdinal {
		return piece{}, false
	}
	a, j, _ := s.anyDay(i)
	if j == 0 || !s.open(i) {
		return piece{}, false
	}
	k, ok := s.connector(j, i)
	if s.id(j) == slash { // 5/6 May
		k, ok = j+1, s.glued(j) && s.glued(j+1)
	}
	if !ok {
		return piece{}, false
	}
	if s.id(k) == the {
		k++
	}
	b, e, _ := s.anyDay(k)
	if e == 0 {
		return piece{}, false
	}
	q, ok := s.single(k)
	if !ok && r == roleNumber {
		q, ok = s.dayFirst(k)
	}
	if ok && q.date.Grain == Century && q.first == k {
		return s.centuries(i, a, q)
	}
	if !ok || q.date.Grain != Day || q.date.Month == 0 || q.date.Day != b || q.first != k {
		return s.monthPointed(i, a, b, e)
	}
	if s.id(q.first+1) == slash || s.char(q.first+1) == '-' && s.kind(q.first+2, token.Number) {
		return piece{}, false
	}
	first := q.date
	first.Day = a
	if a > b {
		m := day(2000, first.Month-1, 1)
		first.Month = int(m.Month())
		if first.HasYear && first.Month == 12 {
			first.Year--
		}
	}
	switch {
	case first.HasYear:
		first.settle(first.Year)
	case !q.date.From.IsZero():
		first.settle(q.date.From.Year())
		if first.From.After(q.date.From) {
			first.settle(q.date.From.Year() - 1)
		}
	}
	p := piece{first: i, last: q.last, date: span(first, q.date)}
	return p, !first.From.IsZero() || q.date.From.IsZero()
}

// centuries reads "from the 5th to the 10th century" and "the 5th to 3rd centuries BC", whose end q is.
func (s *scanner) centuries(i, n int, q piece) (piece, bool) {
	first := Date{Grain: Century, Year: (n - 1) * 100, HasYear: true}
	if q.date.Year < 0 {
		first.Year = 1 - n*100
	}
	first.settle(first.Year)
	return piece{first: i, last: q.last, date: span(first, q.date)}, first.From.Before(q.date.From)
}

// monthPointed reads "between 4 and 22 this month" behind its days.
func (s *scanner) monthPointed(i, a, b, e int) (piece, bool) {
	k := e
	if s.id(k) == of || s.id(k) == in {
		k++
	}
	if deictics.at(s.id(k)) == 0 || !s.unitIs(k+1, Month) || a > b {
		return piece{}, false
	}
	m, ok := s.unit(k + 1)
	if !ok {
		return piece{}, false
	}
	p := piece{first: i, last: m.last, date: Date{Grain: Day, Deixis: m.date.Deixis, Range: true}}
	if !m.date.From.IsZero() {
		p.date.From, p.date.Until = m.date.From.AddDate(0, 0, a-1), m.date.From.AddDate(0, 0, b)
	}
	return p, true
}

// connector reads what joins the ends of a range: a dash, "to", "until", "through", and "and" after "between" (which stands
// before token first). It returns the token behind.
func (s *scanner) connector(i, first int) (next int, ok bool) {
	id := s.id(i)
	switch {
	case connectors.at(id) != 0:
	case id == and && s.between(first):
	case id == comma && connectors.at(s.id(i+1)) != 0 && !s.dash(i+1) && (s.id(first-1) == from):
		i++
	default:
		return 0, false
	}
	i++
	if id != and && s.id(i-1) == untilWord && s.id(i) == the {
		return i, true
	}
	return i, i < len(s.toks)
}

// between reports whether "between" stands before token i: "between 1945", "between the years of 1945".
func (s *scanner) between(i int) bool {
	for k := i - 1; k >= i-4; k-- {
		switch id := s.id(k); {
		case id == between:
			return true
		case k == i-1: // any one word: "between mid-May"
		case id != the && id != of && yearWord.at(id) == 0:
			return false
		}
	}
	return false
}

var untilWord = token.Intern("until")

// span reads the second end of a range behind p, if there is one.
func (s *scanner) span(p piece) piece {
	p = s.partOf(p)
	if p.date.Range || p.date.Grain == None {
		return p
	}
	k, ok := s.connector(p.last, p.first)
	slashed := s.id(p.last) == slash && p.date.Grain == Month
	if _, n := s.number(p.last + 1); s.id(p.last) == slash && p.date.Grain == Day && n == 4 { // 2021-12-09/2025-09-30
		k, ok = p.last+1, true
	}
	if m, _ := s.month(p.last + 2); slashed || s.id(p.last) == slash && p.date.Grain == Day && m != 0 { // 30 April/1 May
		k, ok = p.last+1, true
	}
	if !ok || p.date.Grain <= Day && p.date.Day == 0 && p.date.Weekday == 0 && s.id(p.last) != to {
		return p
	}
	if s.id(k) == the {
		k++
	}
	if q, ok := s.weakEnd(p, k); ok {
		return q
	}
	if k < len(s.toks) && nows.at(s.id(k)) != 0 && days.at(s.id(k)) == 0 {
		return s.untilNow(p, k)
	}
	q, ok := s.end(k)
	if !ok || slashed && q.date.Grain != Month || q.weak && q.date.Grain != Day {
		return p
	}
	return s.join(p, q)
}

// end reads the second end of a range that begins with token k, with its part: "the end of March", "mid-2016".
func (s *scanner) end(k int) (piece, bool) {
	j := k
	for n := 0; n < 5 && j < len(s.toks) && ends.at(s.id(j)) != 0; n++ {
		j++
	}
	for n := 0; n < 2 && deictics.at(s.id(j)) != 0; n++ {
		j++
	}
	old := s.floor
	s.floor, s.second = k, s.dash(k-1) || s.id(k-1) == slash
	defer func() { s.floor, s.second = old, false }()
	if j < len(s.toks) && (cardinals.at(s.id(j)) != 0 || s.kind(j, token.Number)) && (units.at(s.id(j+1)) != 0 || pluralUnits.at(s.id(j+1)) != 0) {
		j++
	}
	q, ok := s.single(j)
	if !ok || q.date.Grain == None || q.date.Range {
		return s.bare(k)
	}
	q = s.partOf(q)
	if q.first > k && s.id(q.first-1) == the {
		q.first--
	}
	return q, q.first <= k+1 || q.first == j && j-k <= 2
}

// bare reads a month that stands only at the end of a range: "Sept to Dec", "March to May".
func (s *scanner) bare(k int) (piece, bool) {
	m, j := s.month(k)
	if m == 0 || !s.upper(k) {
		return piece{}, false
	}
	p := piece{first: k, last: j, date: Date{Grain: Month, Month: m}}
	s.resolve(&p.date, k)
	return p, true
}

var ends = set("the end beginning start middle of early late mid - – first last second third")
