package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// iso reads dates that begin with a year of four digits: 2019-07-03, 2019/7/3, 2019-sep-1, 20190703 (ISO 8601 and its kin), with
// the time behind a "T".
func (s *scanner) iso(i int) (piece, bool) {
	y, n := s.number(i)
	if n == 8 {
		return s.packed(i, y)
	}
	if n != 4 || y < 1000 || y > 2199 || !s.glued(i+1) || !s.glued(i+2) || !s.begins(i) {
		return piece{}, false
	}
	sep := s.id(i + 1)
	if sep != slash && sep != stop && dashes.at(sep) == 0 {
		return piece{}, false
	}
	m, mn := s.number(i + 2)
	if mn == 0 && sep != stop {
		m = months.at(s.id(i + 2))
	}
	d, dn := s.number(i + 4)
	if m < 1 || m > 12 || mn > 2 || s.id(i+3) != sep || !s.glued(i+3) || !s.glued(i+4) || dn == 0 || dn > 2 || sep == stop && mn+dn < 4 {
		return piece{}, false
	}
	p := piece{first: i, last: i + 5, date: Date{Grain: Day, Year: y, HasYear: true, Month: m, Day: d}}
	if d < 1 || d > 31 || !s.finished(i+5) {
		return piece{}, false
	}
	p.date.settle(y)
	return s.stamped(p), !p.date.From.IsZero()
}

// stamped adds the time of an ISO 8601 date: 2019-07-03T10:30:00Z.
func (s *scanner) stamped(p piece) piece {
	if s.id(p.last) != timeMark || !s.glued(p.last) || !s.glued(p.last+1) {
		return p
	}
	if c, end := s.digital(p.last + 1); end != 0 {
		p.clock, p.last = c, end
	}
	if v, n := s.number(p.last + 1); n == 6 && v/10000 < 24 && v/100%100 < 60 && v%100 < 60 { // T103000Z
		from := time.Duration(v/10000)*time.Hour + time.Duration(v/100%100)*time.Minute + time.Duration(v%100)*time.Second
		zone, end := s.zone(p.last + 2)
		p.clock, p.last = &Clock{From: from, Until: from + time.Second, Zone: zone}, end
	}
	return p
}

var (
	timeMark = token.Intern("t")
)

// begins reports whether a numeric date may begin at token i: not inside a longer chain of digits and separators, but behind a
// word that is joined to it ("report-2002-10-09").
func (s *scanner) begins(i int) bool {
	if !s.glued(i) || s.second && (s.dash(i-1) || s.id(i-1) == slash) {
		return true
	}
	if s.kind(i-1, token.Word) {
		return s.text[s.toks[i-1].End-1] == '_'
	}
	id := s.id(i - 1)
	chained := dashes.at(id) != 0 || id == slash || id == stop || id == colon || id == comma
	return opening.at(id) != 0 || s.text[s.toks[i-1].Start] < 0x80 && chained && (!s.glued(i-1) || !s.kind(i-2, token.Number) && id != colon) ||
		s.char(i-1) == '=' || s.char(i-1) == '*' || s.char(i-1) == '`' || s.char(i-1) == '|'
}

// finished reports whether a numeric date may end before token i.
func (s *scanner) finished(i int) bool {
	if !s.glued(i) {
		return true
	}
	if s.kind(i, token.Word) {
		w := s.toks[i].Of(s.text)
		return s.id(i) == timeMark || w[0] == '_' || s.possessive(i)
	}
	if s.kind(i, token.Sign) {
		switch s.text[s.toks[i].Start] {
		case '/', ':', '.', '-', '+':
			return !s.glued(i+1) || !s.kind(i+1, token.Number) || (s.char(i) == '-' || s.char(i) == '/' && s.dash(i+2)) && s.numericAt(i+1)
		case '%', '=', '@', '#', '$':
			return false
		}
	}
	return true
}

// numericAt reports whether a whole numeric date may begin at token i: the second end of 10/1/2018-10/7/2018.
func (s *scanner) numericAt(i int) bool {
	_, n := s.number(i)
	return (s.id(i+1) == slash || s.id(i+1) == stop || n == 4 && s.dash(i+1)) && s.kind(i+2, token.Number)
}

// packed reads 20190703. The months and days must be right, and the year of living memory, for most runs of eight digits are
// numbers.
func (s *scanner) packed(i, v int) (piece, bool) {
	y, m, d := v/10000, v/100%100, v%100
	if y < 1900 || y > 2099 || m < 1 || m > 12 || !validDay(y, m, d) || !s.begins(i) || !s.finished(i+1) {
		return piece{}, false
	}
	p := piece{first: i, last: i + 1, date: Date{Grain: Day, Year: y, HasYear: true, Month: m, Day: d}}
	p.date.settle(y)
	return s.stamped(p), true
}

// numeric reads 31/12/2003, 12/31/03, 31.12.2003, 31-12-2003, 31/Oct/1974, 6/2004 and, beside a word that asks for a date, 12/31.
func (s *scanner) numeric(i int) (piece, bool) {
	a, an := s.number(i)
	sep := s.id(i + 1)
	spaced := sep == slash && s.apart(i+1)
	if an == 0 || an > 2 || a < 1 || a > 31 || !spaced && (!s.glued(i+1) || !s.glued(i+2)) || sep != slash && sep != stop && dashes.at(sep) == 0 || !s.begins(i) {
		return piece{}, false
	}
	b, bn := s.number(i + 2)
	if bn == 4 && sep == slash && a <= 12 && b >= 1900 && b <= 2099 && s.finished(i+3) {
		p := piece{first: i, last: i + 3, date: Date{Grain: Month, Year: b, HasYear: true, Month: a}}
		p.date.settle(b)
		return p, true
	}
	if bn == 0 || bn > 2 || b < 1 || b > 31 {
		return piece{}, false
	}
	tight := s.glued(i+3) && s.glued(i+4)
	if s.id(i+3) != sep || !s.kind(i+4, token.Number) || !tight && !(spaced && s.apart(i+3)) {
		p, ok := s.monthSlashDay(i, a, b)
		return p, ok && !spaced
	}
	y, yn := s.number(i + 4)
	switch {
	case !s.finished(i + 5), spaced && yn != 4:
		return piece{}, false
	case yn == 4 && y >= 1000 && y <= 2199:
	case yn == 2 && (sep == slash || dashes.at(sep) != 0 && an == 2 && a <= 12 && b > 12):
		y = s.fullYear(y)
	case yn == 2 && sep == stop && an == 2 && bn == 2 && s.dateCue(i):
		y = s.fullYear(y)
	default:
		return piece{}, false
	}
	p := piece{first: i, last: i + 5, date: Date{Grain: Day, Year: y, HasYear: true}}
	p.date.order(a, b, sep == stop)
	p.date.settle(y)
	return p, !p.date.From.IsZero()
}

// apart reports whether the sign at i has space on both sides: "11 / 2016".
func (s *scanner) apart(i int) bool {
	return i > 0 && i+1 < len(s.toks) && s.toks[i].Space && s.toks[i+1].Space
}

// order decides which of two numbers is the month: the one that can be, else the first between slashes and hyphens, as in the
// United States and in ISO 8601, and the second between full stops.
func (d *Date) order(a, b int, dayFirst bool) {
	d.Swappable = a <= 12 && b <= 12 && a != b && !dayFirst
	if a > 12 || dayFirst && b <= 12 {
		a, b = b, a
	}
	d.Month, d.Day = a, b
	if a > 12 {
		d.Month, d.Day = 0, 0
	}
}

// monthSlashDay reads 12/31 without a year; it counts only beside a word that asks for a date, for fractions look the same.
func (s *scanner) monthSlashDay(i, a, b int) (piece, bool) {
	if s.id(i+1) != slash || !s.finished(i+3) || a > 12 && b > 12 || s.scored(i, b) {
		return piece{}, false
	}
	padded := s.char(i) == '0' || s.char(i+2) == '0'
	p := piece{first: i, last: i + 3, weak: !padded && !s.dateCue(i), date: Date{Grain: Day}}
	p.date.order(a, b, false)
	if p.date.Month == 0 || !validDay(2000, p.date.Month, p.date.Day) {
		return piece{}, false
	}
	if y, end := s.statedYear(i + 4); end != 0 && s.id(i+3) == comma {
		p.last, p.weak, p.date.Year, p.date.HasYear = end, false, y, true
	}
	s.resolve(&p.date, i)
	return p, true
}

// scored reports whether "from" before 2/10 may begin a range of marks: another mark of the same scale follows, or none at all.
func (s *scanner) scored(i, b int) bool {
	if id := s.id(i - 1); id != from && id != between {
		return false
	}
	if s.id(i+3) != and && connectors.at(s.id(i+3)) == 0 || s.id(i+5) != slash {
		return true
	}
	c, _ := s.number(i + 6)
	return c == b && (b == 5 || b == 10 || b == 20)
}

// dateCue reports whether the words before token i ask for a date.
func (s *scanner) dateCue(i int) bool {
	id := s.id(i - 1)
	return dateCues.at(id) != 0 || weekdays.at(id) != 0 || id == comma && weekdays.at(s.id(i-2)) != 0 || deictics.at(id) != 0 && i >= 2
}

var dateCues = set("on since until till before after dated from between")

// yearMonth reads "2024 Aug", "2017 April", 2014-10 and 2014/10.
func (s *scanner) yearMonth(i int) (piece, bool) {
	y, n := s.number(i)
	if n != 4 || y < 1000 || y > 2199 || !s.begins(i) || s.glued(i) && s.id(i-1) == slash {
		return piece{}, false
	}
	p := piece{first: i, date: Date{Grain: Month, Year: y, HasYear: true}}
	named := i + 1
	if s.dash(named) && s.glued(named) && s.glued(named+1) { // 2013-November
		named++
	}
	if m, end := s.month(named); m != 0 && !s.smallSoft(named) && !s.verbMonth(m, end) {
		p.date.Month, p.last = m, end
		if d, e, _ := s.dayNumber(end); e != 0 && s.sealed(e) && !s.plural(e) { // 1944 June 6
			p.date.Day, p.date.Grain, p.last = d, Day, e
		}
		p.date.settle(y)
		return p, p.date.Grain == Day || !s.kind(end, token.Number)
	}
	if id := s.id(i + 1); id != slash && s.char(min(i+1, len(s.toks)-1)) != '-' || !s.glued(i+1) || !s.glued(i+2) {
		return piece{}, false
	}
	m, mn := s.number(i + 2)
	before := s.id(i - 1)
	prose := before == the || yearWord.at(before) != 0 || cues.at(before) != 0 || s.goesOn(i+3) && !s.glued(i+3)
	if m == y%100+1 && (prose || s.id(i+1) == slash) || mn == 1 && m == y%10+1 { // the 2002-03 season
		return piece{}, false
	}
	if m < 1 || m > 12 || mn != 2 && s.id(i+1) != slash || y < 1900 || !s.finished(i+3) || s.dash(i+3) && s.glued(i+3) {
		return piece{}, false
	}
	p.date.Month, p.last = m, i+3
	p.date.settle(y)
	return p, true
}

// verbMonth reports whether the May or March that ends before token i may be a verb, for a word goes on: "in 2019 May became".
func (s *scanner) verbMonth(m, i int) bool {
	return (m == 5 || m == 3) && s.kind(i, token.Word) && s.id(i) != and && connectors.at(s.id(i)) == 0
}

// dayOfMonth reads "the 20th of next month".
func (s *scanner) dayOfMonth(i int) (piece, bool) {
	d, k, _ := s.anyDay(i)
	if k == 0 || s.id(k) != of || !s.open(i) {
		return piece{}, false
	}
	if k++; s.id(k) == the {
		k++
	}
	if deictics.at(s.id(k)) == 0 || !s.unitIs(k+1, Month) {
		return piece{}, false
	}
	m, ok := s.unit(k + 1)
	if !ok {
		return piece{}, false
	}
	p := piece{first: i, last: m.last, date: Date{Grain: Day, Day: d, Deixis: m.date.Deixis}}
	if !m.date.From.IsZero() {
		p.date.inMonth(m.date.From.Year(), int(m.date.From.Month()))
	}
	return p, true
}

// ordinalDay reads "on the 21st", a day without its month.
func (s *scanner) ordinalDay(i int) (piece, bool) {
	d, end, ordinal := s.dayNumber(i)
	cued := s.id(i-1) == the && (dateCues.at(s.id(i-2)) != 0 || connectors.at(s.id(i-2)) != 0 || s.id(i-2) == forWord && conjunction.at(s.id(end)) == 0)
	if end == 0 || !ordinal || !cued || s.goesOn(end) {
		return piece{}, false
	}
	if _, next, _ := s.dayNumber(end + 1); next != 0 && s.goesOn(next) && listing.at(s.id(end)) != 0 { // on the 3rd and 5th floors
		return piece{}, false
	}
	if s.dash(end) || s.glued(end) && s.kind(end, token.Word) {
		return piece{}, false
	}
	return s.dayOnly(piece{first: i, last: end, date: Date{Grain: Day, Day: d}}), true
}

var closers = set("and or but to until till through that when at by in for with after before while as was is will he she they we it i the a there")

// dayOnly resolves a day whose month is not stated: the month of an earlier date, or the one nearest to the reference.
func (s *scanner) dayOnly(p piece) piece {
	d := &p.date
	switch {
	case !s.seen.from.IsZero() && s.seen.month && d.Weekday == 0:
		d.Deixis = Anaphoric
		d.inMonth(s.seen.from.Year(), int(s.seen.from.Month()))
	case s.ref.IsZero():
		d.Deixis = Partial
	default:
		d.Deixis = Partial
		s.nearestMonth(d)
	}
	return p
}

// inMonth places a day in a month without stating the month.
func (d *Date) inMonth(year, month int) {
	if validDay(year, month, d.Day) {
		d.From = day(year, month, d.Day)
		d.Until = d.From.AddDate(0, 0, 1)
	}
}

// nearestMonth chooses the month in which the day has its weekday, or the reference's month.
func (s *scanner) nearestMonth(d *Date) {
	y, m := s.ref.Year(), int(s.ref.Month())
	for n := 0; n <= 24; n++ {
		for _, k := range []int{n, -n} {
			first := day(y, m+k, 1)
			c := *d
			c.inMonth(first.Year(), int(first.Month()))
			if c.From.IsZero() || d.Weekday != 0 && weekday(c.From) != d.Weekday {
				continue
			}
			*d = c
			return
		}
	}
}
