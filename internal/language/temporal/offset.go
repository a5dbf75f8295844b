package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

const (
	dirAgo     = iota + 1 // before the reference
	dirHence              // after the reference
	dirEarlier            // before the last date
	dirLater              // after the last date
	dirBefore             // before the date that follows
	dirAfter              // after the date that follows
)

var offsets = words(map[int]string{dirAgo: "ago back", dirHence: "hence", dirEarlier: "earlier previously", dirLater: "later afterwards",
	dirBefore: "before", dirAfter: "after from since following"})

// offset reads a number of units before or after another date: "two years ago", "a week later", "three days after Easter", "two
// days before yesterday", "3 years from today", "in five days", "2 years 21 days later".
func (s *scanner) offset(i int) (piece, bool) {
	l, ok := s.lengths(i)
	if !ok {
		return piece{}, false
	}
	p := piece{first: l.first, last: l.last, date: Date{Grain: l.grain, Deixis: Relative}}
	dir := offsets.at(s.id(l.last))
	switch dir {
	case 0:
		return s.ahead(p, l)
	case dirAgo, dirHence:
		p.last++
		p = s.either(p)
		return s.nearby(s.moved(p, l, s.ref, dir == dirHence)), true
	case dirEarlier, dirLater:
		p.last++
		if !s.seen.from.IsZero() {
			p.date.Deixis = Anaphoric
		}
		return s.moved(p, l, s.anchor().from, dir == dirLater), true
	}
	if earlier := dir == dirBefore; (earlier || dir == dirAfter && s.id(l.last) == afterWord) && s.clauseEnds(l.last+1) && !s.seen.from.IsZero() { // up from 12 a year before
		p.last, p.date.Deixis = p.last+1, Anaphoric
		return s.moved(p, l, s.seen.from, !earlier), true
	}
	if s.id(l.first-1) == forWord && dir == dirAfter { // closed for two weeks from Monday
		return piece{}, false
	}
	k := l.last + 1
	for n := 0; n < 2 && (articles.at(s.id(k)) != 0 || deictics.at(s.id(k)) != 0); n++ {
		k++
	}
	if k < len(s.toks) && now.at(s.id(k)) != 0 && dir == dirAfter {
		p.last = k + 1
		return s.moved(p, l, s.ref, true), true
	}
	if s.id(l.last) == since || s.id(l.last) == following && k == l.last+1 {
		return piece{}, false
	}
	q, ok := s.single(k)
	if !ok || q.weak && !s.kindYear(q) || q.date.Range || q.date.Grain == None || q.date.Grain == Year && s.modifier(q) {
		return piece{}, false
	}
	p.last, p.date.Deixis = q.last, q.date.Deixis
	base := q.date.From
	if dir == dirAfter && q.date.Grain > Day && l.grain < q.date.Grain && !q.date.Until.IsZero() {
		base = q.date.Until
	}
	return s.moved(p, l, base, dir == dirAfter), true
}

// either reads the lower number of "two or three (years ago)", which makes the date an approximate one.
func (s *scanner) either(p piece) piece {
	k := p.first - 1
	if s.id(k) != to && s.id(k) != or && !s.dash(k) {
		return p
	}
	if n, first := s.count(k); n != 0 && first >= s.floor && first < k {
		p.first, p.date.Approx = first, true
	}
	return p
}

// clauseEnds reports whether a clause may end before token i.
func (s *scanner) clauseEnds(i int) bool {
	return i >= s.sentence().Last || s.kind(i, token.Sign) && !s.glued(i+1)
}

// nearby reads the day that an offset is told to: "a year ago today", "a week ago Monday".
func (s *scanner) nearby(p piece) piece {
	if s.id(p.last) == today {
		p.last, p.date.Grain = p.last+1, Day
	}
	wd, end := s.weekday(p.last)
	if wd == 0 || p.date.Grain != Week || s.bareSoft(p.last, end) {
		return p
	}
	p.last, p.date.Grain, p.date.Weekday = end, Day, wd
	if !p.date.From.IsZero() {
		p.date.From = floor(p.date.From, Week).AddDate(0, 0, wd-1)
		p.date.Until = p.date.From.AddDate(0, 0, 1)
	}
	return p
}

// kindYear reports whether a weak date is a year, which a preposition before it makes firm.
func (s *scanner) kindYear(q piece) bool { return q.date.Grain == Year }

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

// moved places a date a length before or after base. From and Until are the day so reckoned; the grain says how exactly it is
// meant.
func (s *scanner) moved(p piece, l length, base time.Time, forward bool) piece {
	sign := -1
	if forward {
		sign = 1
	}
	p.date.Shift = Shift{sign * (12*l.years + l.months), sign * l.days}
	if base.IsZero() {
		return p
	}
	t := step(midnight(base), Month, p.date.Shift.Months).AddDate(0, 0, p.date.Shift.Days)
	if y := t.Year(); y < -99999 || y > 99999 {
		return p
	}
	p.date.From, p.date.Until = t, t.AddDate(0, 0, 1)
	if k := p.first - 2; k >= s.floor && s.id(k+1) == than && lesser.at(s.id(k)) != 0 { // less than two weeks ago
		p.first, p.date.Range = k, true
		if p.date.From, p.date.Until = t, base; forward {
			p.date.From, p.date.Until = base, t
		}
	}
	return p
}

var lesser = set("less fewer")

// ahead reads "in five days" as a date. Without a verb in the future it is how long something takes ("built in two years").
func (s *scanner) ahead(p piece, l length) (piece, bool) {
	if s.ref.IsZero() || s.id(l.first-1) != in || l.first-1 < s.floor {
		return piece{}, false
	}
	opens := l.first-1 == s.sentence().First && (!s.kind(l.last, token.Word) || l.last >= s.sentence().Last)
	if tense := s.tense(l.first); tense < 0 || tense == 0 && !opens {
		return piece{}, false
	}
	return s.moved(p, l, s.ref, true), true
}

var (
	now       = set("now today")
	since     = token.Intern("since")
	following = token.Intern("following")
)
