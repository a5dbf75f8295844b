package temporal

import (
	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
)

// count reads the small whole number that ends before token i: "two", "a few", "a couple of", "25"; 0 when there is none.
func (s *scanner) count(i int) (n, first int) {
	k := i - 1
	if s.dash(k) && s.glued(k) {
		k--
	}
	if s.char(k) == '+' && s.glued(k) { // 10+ years
		k--
	}
	if s.id(k) == of && (s.id(k-1) == couple) {
		k--
	}
	if c := countWords.at(s.id(k)); c != 0 {
		if c == 12 && s.indefinite(k-1) && s.id(k-2) == half { // half a dozen
			return 6, k - 2
		}
		if c > 1 && s.indefinite(k-1) {
			return c, k - 1
		}
		return c, k
	}
	if v, l := s.number(k); l > 0 && l < 5 {
		if u, n := s.number(k - 2); l == 3 && n > 0 && n < 3 && s.id(k-1) == comma && s.glued(k-1) && s.glued(k) && s.begins(k-2) { // 1,000
			return u*1000 + v, k - 2
		}
		if (s.begins(k) || s.dash(k-1) && s.kind(k-2, token.Number)) && !s.currency(k-1) {
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

// lastsAfter are words after which "last" is the verb.
var lastsAfter = set("may can could will would should must might shall to not usually typically generally normally often never always")

// several reads a number of units before or after now: "the past three years", "last two days", "the next few weeks".
func (s *scanner) several(i int, g Grain) (piece, bool) {
	n, first := s.count(i)
	dir := deictics.at(s.id(first - 1))
	if s.id(first-1) == last && lastsAfter.at(s.id(first-2)) != 0 {
		return piece{}, false // "may last two weeks"
	}
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
	if k := p.first - 1; n > 0 && (s.id(k) == within || s.id(k) == the && s.id(k-1) == within) {
		p.date.From = s.ref
	}
	return p, true
}

var within = token.Intern("within")

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
	if q, ok := s.nthWeekday(i, i+1, 6); ok { // the first weekend of June
		if !q.date.From.IsZero() {
			q.date.Until = q.date.From.AddDate(0, 0, 2)
		}
		q.date = Date{Grain: Day, Range: true, From: q.date.From, Until: q.date.Until, Deixis: q.date.Deixis}
		return q, true
	}
	n := 0
	switch dir {
	case deicticLast, deicticPast:
		n = -1
	case deicticNext:
		n = 1
	case 0:
		if k, end := s.beyond(i + 1); k != 0 {
			n, p.last = k, end
			break
		}
		if s.tense(i) < 0 && !s.ref.IsZero() && weekday(s.ref) < 6 {
			n = -1
		}
		if s.id(i-1) != the || s.goesOn(i+1) {
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
