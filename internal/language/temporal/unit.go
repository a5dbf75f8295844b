package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
)

// grain is the unit of the calendar named by token i; a plural is only told by many.
func (s *scanner) grain(i int) (g Grain, many bool) {
	if g := units.at(s.id(i)); g != 0 {
		return Grain(g), false
	}
	return Grain(pluralUnits.at(s.id(i))), true
}

// count reads the small whole number that ends before token i: "two", "a few", "a couple of", "25"; 0 when there is none.
func (s *scanner) count(i int) (n, first int) {
	k := i - 1
	if dashes.at(s.id(k)) != 0 && s.glued(k) {
		k--
	}
	if s.id(k) == of && (s.id(k-1) == couple) {
		k--
	}
	if c := countWords.at(s.id(k)); c != 0 {
		if c > 1 && countWords.at(s.id(k-1)) == 1 {
			return c, k - 1
		}
		return c, k
	}
	if v, l := s.number(k); l > 0 && l < 5 {
		if s.begins(k) && !s.currency(k-1) {
			return v, k
		}
		return 0, i
	}
	if cardinals.at(s.id(k)) == 0 && powers.at(s.id(k)) == 0 {
		return 0, i
	}
	if n := cardinals.at(s.id(k)); n != 0 && !s.numeral(k-1) {
		return n, k
	}
	for j := max(k-4, s.floor, 0); j <= k; j++ {
		if s.taken[j] {
			continue
		}
		if m, ok := number.Parse(s.text, s.toks, j); ok && m.Last == k+1 && !m.Ordinal && m.Value.IsInt() && m.Value.Num().IsInt64() {
			if v := m.Value.Num().Int64(); v > 0 && v < 100000 {
				return int(v), j
			}
		}
	}
	return 0, i
}

// numeral reports whether token i may be the beginning of a number in words: "twenty" in "twenty-five".
func (s *scanner) numeral(i int) bool {
	id := s.id(i)
	return cardinals.at(id) != 0 || powers.at(id) != 0 || id == and || dashes.at(id) != 0
}

var powers = set("hundred thousand score")

var couple = token.Intern("couple")

// unit reads a unit of the calendar and the word that points to it: "last week", "this year", "next quarter", "the same month", "the past
// three years", "fiscal year 2008", "weekend".
func (s *scanner) unit(i int) (piece, bool) {
	if n := fortnights.at(s.id(i)); n != 0 {
		return s.weeks(i)
	}
	if weekends.at(s.id(i)) != 0 {
		return s.weekend(i)
	}
	g, many := s.grain(i)
	switch {
	case g == None:
		return piece{}, false
	case many:
		return s.several(i, g)
	case g == Year:
		if p, ok := s.yearNumber(i); ok {
			return p, true
		}
	}
	dir := deictics.at(s.id(i - 1))
	if dir == 0 {
		if p, ok := s.ended(i); ok {
			return p, true
		}
		if p, ok := s.dayBefore(i, g); ok {
			return p, true
		}
		if s.id(i+1) != of {
			return s.several(i, g)
		}
		return piece{}, false
	}
	if s.upper(i) && s.upper(i-1) && !s.toks[i].Caps { // a title: "This Week in Science"
		return piece{}, false
	}
	if g == Day && dir != deicticFollowing && dir != deicticSame && dir != deicticThat && (dir != deicticNext || s.glued(i+1) && dashes.at(s.id(i+1)) != 0 || s.id(i-2) != the && s.kind(i+1, token.Word) && closers.at(s.id(i+1)) == 0) ||
		g == Half || g == Millennium || g == Season && dir > deicticComing || g == Season && (s.id(i-1) == previous || s.id(i-1) == preceding) || dir == deicticThis && s.glued(i+1) && dashes.at(s.id(i+1)) != 0 {
		return piece{}, false
	}
	p := piece{first: i - 1, last: i + 1, date: Date{Grain: g, Deixis: Relative}}
	if g >= Week && s.id(i-2) == the && (dir == deicticPast || s.id(i-1) == last && s.id(i+1) != of) { // the past year: up to now
		p.date.Range = true
		if !s.ref.IsZero() {
			s.stretch(&p.date, g, -1)
		}
		return p, true
	}
	s.pointed(&p, dir, g)
	return p, true
}

var (
	previous  = token.Intern("previous")
	preceding = token.Intern("preceding")
)

var this = token.Intern("this")

// ended reads the unit of "the end of the month" and "the rest of the year", which is the reference's own.
func (s *scanner) ended(i int) (piece, bool) {
	k := i - 1
	if articles.at(s.id(k)) != 0 || s.id(k) == my {
		k--
	}
	if s.id(k) != of || partNouns.at(s.id(k-1)) == 0 && s.id(k-1) != rest || k == i-1 && s.id(k-1) != endWord || s.id(i+1) == of {
		return piece{}, false
	}
	return s.generic(i)
}

var my = token.Intern("my")

// rankBehind reads "last year's third quarter".
func (s *scanner) rankBehind(i int) (piece, bool) {
	if units.at(s.id(i)) != int(Year) || possessives.at(s.id(i+1)) == 0 || deictics.at(s.id(i-1)) == 0 {
		return piece{}, false
	}
	for k := i + 3; k <= i+5; k++ {
		if units.at(s.id(k)) != 0 || pluralUnits.at(s.id(k)) != 0 {
			p, ok := s.nthUnit(k)
			return p, ok && p.first < i
		}
	}
	return piece{}, false
}

// dayBefore reads "the day before", "the year after", "year-end" and "year-earlier".
func (s *scanner) dayBefore(i int, g Grain) (piece, bool) {
	if g == Year && dashes.at(s.id(i+1)) != 0 && s.glued(i+2) && s.id(i+2) == endWord {
		p := piece{first: i, last: i + 3, date: Date{Grain: Year, Part: Late, Deixis: Relative}}
		if y, end := s.statedYear(i + 3); end != 0 {
			p.last, p.date.Year, p.date.HasYear, p.date.Deixis = end, y, true, Absolute
			p.date.settle(y)
		} else if !s.ref.IsZero() {
			p.date.occupy(floor(s.ref, Year))
		}
		return p, true
	}
	if d := offsets.at(s.id(i + 2)); (d == dirAgo || d == dirEarlier) && dashes.at(s.id(i+1)) != 0 && s.glued(i+1) && s.glued(i+2) && g > Day { // year-earlier
		p := piece{first: i, last: i + 3, date: Date{Grain: g, Deixis: Relative}}
		return s.moved(p, length{months: g.months(), days: g.days()}, s.ref, false), true
	}
	n := 0
	switch s.id(i + 1) {
	case before0:
		n = -1
	case after0:
		n = 1
	}
	if n == 0 || s.id(i-1) != the || g == Half || g == Season || s.kind(i+2, token.Word) && conjunctions.at(s.id(i+2)) == 0 || s.kind(i+2, token.Number) {
		return piece{}, false
	}
	p := piece{first: i - 1, last: i + 2, date: Date{Grain: g, Deixis: Anaphoric}}
	if a := s.anchor(); !a.from.IsZero() {
		p.date.occupy(step(floor(a.from, g), g, n))
	}
	return p, true
}

var conjunctions = set("and but or when while")

// weekdayBehind reads "last week's Sunday" and "last week Sunday".
func (s *scanner) weekdayBehind(i int) (piece, bool) {
	k := i + 1
	if possessives.at(s.id(k)) != 0 {
		k++
	}
	if units.at(s.id(i)) != int(Week) || weekdays.at(s.id(k)) == 0 || deictics.at(s.id(i-1)) == 0 {
		return piece{}, false
	}
	p, ok := s.weekdayAlone(k)
	return p, ok && p.first < i
}

// pointed places a unit by the word that points to it.
func (s *scanner) pointed(p *piece, dir int, g Grain) {
	base, n := s.ref, 0
	switch dir {
	case deicticLast, deicticPast:
		n = -1
		if s.id(p.first) != last && s.id(p.first-1) == the && !s.seen.from.IsZero() && dir == deicticLast { // the previous year
			base, p.date.Deixis = s.seen.from, Anaphoric
		}
	case deicticNext, deicticComing:
		n = 1
		if s.id(p.first-1) == the {
			base, p.date.Deixis = s.anchor().from, Anaphoric
		}
	case deicticFollowing:
		n, base, p.date.Deixis = 1, s.anchor().from, Anaphoric
	case deicticSame, deicticThat:
		base, p.date.Deixis = s.anchor().from, Anaphoric
	}
	p.date.Shift = Shift{n * g.months(), n * g.days()}
	if base.IsZero() {
		return
	}
	if g == Season {
		s.seasonOf(&p.date, base, n)
		return
	}
	p.date.occupy(step(floor(base, g), g, n))
}

// seasonOf places the n-th season after the one in which t lies.
func (s *scanner) seasonOf(d *Date, t time.Time, n int) {
	y, k := t.Year(), 0
	if t.Before(day(y, seasonStart[1].month, seasonStart[1].day)) {
		y, k = y-1, 4
	}
	for q := 1; k == 0 || q <= 4 && !t.Before(day(y, seasonStart[q].month, seasonStart[q].day)); q++ {
		if k = q; q == 4 {
			break
		}
	}
	k += n
	for ; k < 1; k += 4 {
		y--
	}
	for ; k > 4; k -= 4 {
		y++
	}
	d.Index = k
	d.settle(y)
	d.Index = 0
}

// yearNumber reads "the year 2008", "year 247", "the fiscal year 2008".
func (s *scanner) yearNumber(i int) (piece, bool) {
	y, end := s.statedYear(i + 1)
	if v, n := s.number(i + 1); end == 0 && n == 3 && s.sealed(i+2) && !s.measured(i+2) {
		y, end = v, i+2
	}
	if end == 0 || s.measured(end) {
		return piece{}, false
	}
	p := piece{first: i, last: end, date: Date{Grain: Year, Year: y, HasYear: true}}
	p.date.settle(y)
	return p, true
}

// several reads a number of units before or after now: "the past three years", "last two days", "the next few weeks".
func (s *scanner) several(i int, g Grain) (piece, bool) {
	n, first := s.count(i)
	dir := deictics.at(s.id(first - 1))
	if n == 0 || countWords.at(s.id(first)) == 1 && n == 1 {
		n, first, dir = 0, i, deictics.at(s.id(i-1))
		if g < Week || dir != deicticPast || !pluralAt(s, i) {
			return piece{}, false
		}
	}
	if g == Quarter && n == 0 {
		return piece{}, false
	}
	p := piece{first: first - 1, last: i + 1, date: Date{Grain: g, Deixis: Relative, Range: true}}
	if s.id(i+1) == of {
		return piece{}, false
	}
	switch dir {
	case deicticLast, deicticPast:
		n = -n
	case deicticNext, deicticComing, deicticFollowing:
	default:
		return piece{}, false
	}
	p.date.Shift = Shift{n * g.months(), n * g.days()}
	if n == 0 || s.ref.IsZero() {
		return p, n != 0
	}
	s.stretch(&p.date, g, n)
	return p, true
}

func pluralAt(s *scanner, i int) bool { return pluralUnits.at(s.id(i)) != 0 }

// stretch makes a range of n units that ends with the day before the reference, or, for positive n, begins with the day after it.
// Decades and longer are counted by the calendar.
func (s *scanner) stretch(d *Date, g Grain, n int) {
	t := s.ref
	if g >= Decade {
		t = floor(t, g)
	}
	if n < 0 {
		d.From, d.Until = step(t, g, n), t
		return
	}
	if g >= Decade {
		t = step(t, g, 1)
	} else {
		t = t.AddDate(0, 0, 1)
	}
	d.From, d.Until = t, step(t, g, n)
}

// weeks reads "the fortnight", "last fortnight".
func (s *scanner) weeks(i int) (piece, bool) {
	dir := deictics.at(s.id(i - 1))
	n := map[int]int{deicticLast: -1, deicticPast: -1, deicticNext: 1, deicticComing: 1, deicticThis: 0}[dir]
	if dir == 0 || dir > deicticComing {
		return piece{}, false
	}
	p := piece{first: i - 1, last: i + 1, date: Date{Grain: Week, Deixis: Relative, Range: true}}
	if !s.ref.IsZero() {
		p.date.From = floor(s.ref, Week).AddDate(0, 0, 14*n)
		p.date.Until = p.date.From.AddDate(0, 0, 14)
	}
	return p, true
}

// weekend reads "this weekend", "next workweek", "the weekend".
func (s *scanner) weekend(i int) (piece, bool) {
	dir := deictics.at(s.id(i - 1))
	p := piece{first: i, last: i + 1, date: Date{Grain: Day, Deixis: Relative, Range: true}}
	n := 0
	switch dir {
	case deicticLast, deicticPast:
		n = -1
	case deicticNext:
		n = 1
	case 0:
		if s.tense(i) < 0 && !s.ref.IsZero() && weekday(s.ref) < 6 {
			n = -1
		}
		if s.id(i-1) != the || s.kind(i+1, token.Word) && closers.at(s.id(i+1)) == 0 {
			return piece{}, false
		}
	}
	if dir != 0 {
		p.first--
	}
	if !s.ref.IsZero() {
		first, length := 5, 2
		if weekends.at(s.id(i)) == 2 {
			first, length = 0, 5
		}
		p.date.From = floor(s.ref, Week).AddDate(0, 0, 7*n+first)
		p.date.Until = p.date.From.AddDate(0, 0, length)
	}
	return p, true
}

// nthUnit reads a unit by its rank in a longer one: "the third quarter of 2016", "first half of last year", "the last day of May", "the
// 3rd last week of 2018", "the first ten days of last year", "next year's first quarter", "third quarter".
func (s *scanner) nthUnit(i int) (piece, bool) {
	g, many := s.grain(i)
	if g == None || g >= Decade {
		return piece{}, false
	}
	count := 1
	at := i
	if many {
		if count, at = s.count(i); count == 0 {
			return piece{}, false
		}
	}
	n, first := s.rank(at)
	if n == 0 || g == Season {
		return piece{}, false
	}
	p := piece{first: first, last: i + 1}
	outer, ok := s.outerAfter(i + 1)
	if ok {
		p.last = outer.last
	} else if outer, ok = s.outerBefore(first); ok {
		p.first = outer.first
	} else if g == Quarter && n > 0 && n <= 4 && !many && s.id(i-1) != last && !s.game(i) {
		p.date = Date{Grain: g, Index: n}
		s.resolve(&p.date, i)
		return p, true
	} else {
		return piece{}, false
	}
	if outer.date.Grain <= g && outer.date.Grain != Week || g == Quarter && outer.date.Grain != Year || g == Half && outer.date.Grain < Year {
		return piece{}, false
	}
	s.inside(&p, outer.date, g, n, count)
	return p, true
}

// game reports whether the sentence speaks of sports, where a third quarter is none of a year.
func (s *scanner) game(i int) bool {
	in := s.sentence()
	for k := max(in.First, i-40); k < min(in.Last, i+40); k++ {
		if sports.at(s.id(k)) != 0 {
			return true
		}
	}
	return false
}

var sports = set(`game games touchdown touchdowns yard yards score scored scoring lead pass passed kick goal goals team teams play played quarterback fumble
	interception possession points season win won beat coach playoff playoffs defense offense bowl nfl nba`)

// outerAfter reads the longer unit behind "third quarter": "of 2016", ", 2016", "of the year", "2016", "last year", "in fiscal 2009".
func (s *scanner) outerAfter(i int) (piece, bool) {
	switch id := s.id(i); {
	case id == of || id == in:
		if y, end := s.statedYear(i + 1); end != 0 {
			p := piece{first: i + 1, last: end, date: Date{Grain: Year, Year: y, HasYear: true}}
			p.date.settle(y)
			return p, true
		}
		return s.period(i + 1)
	case id == comma:
		i++
	}
	if y, end := s.statedYear(i); end != 0 && measures.at(s.id(end)) == 0 {
		p := piece{first: i, last: end, date: Date{Grain: Year, Year: y, HasYear: true}}
		p.date.settle(y)
		return p, true
	}
	if deictics.at(s.id(i)) != 0 && units.at(s.id(i+1)) == int(Year) {
		return s.unit(i + 1)
	}
	if fiscalWords.at(s.id(i)) != 0 {
		return s.fiscal(i)
	}
	return piece{}, false
}

// outerBefore reads the possessive before "first quarter": "next year's", "2016's".
func (s *scanner) outerBefore(i int) (piece, bool) {
	k := i - 1
	if possessives.at(s.id(k)) == 0 {
		return piece{}, false
	}
	k--
	if units.at(s.id(k)) == int(Year) && deictics.at(s.id(k-1)) != 0 && k-1 >= s.floor {
		return s.unit(k)
	}
	return piece{}, false
}

// inside places the n-th unit (or n units) of a longer date.
func (s *scanner) inside(p *piece, outer Date, g Grain, n, count int) {
	d := &p.date
	*d = Date{Grain: g, Deixis: outer.Deixis, Fiscal: outer.Fiscal, Range: count > 1}
	if count == 1 {
		d.Year, d.HasYear = outer.Year, outer.HasYear
		if g <= Month {
			d.Month = outer.Month
		}
		switch {
		case n > 0 && (g == Quarter || g == Half):
			d.Index = n
		case n > 0 && g == Month && outer.Grain == Year:
			d.Month = n
		case n > 0 && g == Day && outer.Grain == Month:
			d.Day = n
		case g == Quarter:
			d.Index = 4
		}
	}
	if outer.From.IsZero() {
		return
	}
	if g == Half && outer.Grain > Year {
		d.Grain, d.Index = outer.Grain, 0
		d.From, d.Until = outer.From, outer.Until
		if mid := step(outer.From, outer.Grain-1, 5); n == 1 {
			d.Until = mid
		} else {
			d.From = mid
		}
		return
	}
	from := outer.From
	switch {
	case g == Week:
		if from = nthWeek(outer.From, outer.Until, n); from.IsZero() {
			return
		}
		if n < 0 {
			from = from.AddDate(0, 0, -7*(count-1))
		}
	case n > 0:
		from = step(from, g, n-1)
	default:
		from = step(outer.Until, g, n-count+1)
	}
	if !from.Before(outer.Until) {
		return
	}
	d.From, d.Until = from, step(from, g, count)
}
