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
	if s.id(l.last) == prior && s.id(l.last+1) == to { // three days prior to Easter
		l.last++
		dir = dirBefore
	}
	switch dir {
	case 0:
		return s.ahead(p, l)
	case dirAgo, dirHence:
		p.last++
		p = s.orFewer(p)
		return s.nearby(s.moved(p, l, s.ref, dir == dirHence)), true
	case dirEarlier, dirLater:
		if p.last++; s.id(p.last) == than { // later than was thought
			return piece{}, false
		}
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
	if s.id(l.last) == from && connectors.at(s.id(q.last)) != 0 { // the four months from January to April
		return piece{}, false
	}
	p.last, p.date.Deixis = q.last, q.date.Deixis
	base := q.date.From
	if dir == dirAfter && q.date.Grain > Day && l.grain < q.date.Grain && !q.date.Until.IsZero() {
		base = q.date.Until
	}
	return s.moved(p, l, base, dir == dirAfter), true
}

// orFewer reads the lower number of "two or three (years ago)", which makes the date an approximate one.
func (s *scanner) orFewer(p piece) piece {
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
	if k := p.first - 2; k >= s.floor && s.id(k+1) == than && lesser.at(s.id(k)) != 0 && s.id(k-1) != no && s.id(k-1) != not { // less than two weeks ago
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
	if k := l.last; s.id(k+1) == timeWord && (s.possessive(k) || s.quote(k)) { // in two weeks' time
		p.last = k + 2
		return s.moved(p, l, s.ref, true), true
	}
	opens := l.first-1 == s.sentence().First && (!s.kind(l.last, token.Word) || l.last >= s.sentence().Last)
	if tense := s.tense(l.first); tense < 0 || tense == 0 && !opens || s.ranked(l.first) {
		return piece{}, false
	}
	return s.moved(p, l, s.ref, true), true
}

// ranked reports whether the sentence counts before token i: "the first to open in five years" looks back.
func (s *scanner) ranked(i int) bool {
	for k := max(i-12, s.sentence().First); k < i; k++ {
		if ordinals.at(s.id(k)) == 1 || s.id(k) == only {
			return true
		}
	}
	return false
}

var only = token.Intern("only")

var (
	now       = set("now today")
	since     = token.Intern("since")
	following = token.Intern("following")
)
