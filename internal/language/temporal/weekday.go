package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// weekday reads the name of a weekday with the full stop of its abbreviation.
func (s *scanner) weekday(i int) (wd, end int) {
	wd = weekdays.at(s.id(i))
	if wd == 0 || s.glued(i) && s.kind(i-1, token.Word) {
		return 0, 0
	}
	if s.id(i+1) == stop && s.glued(i+1) && s.toks[i].End-s.toks[i].Start < 6 {
		return wd, i + 2
	}
	return wd, i + 1
}

// weekdayDate reads a weekday with its date: "Tuesday, March 6, 2016", "Sun 15 Sep", "Tuesday 11/3", "Thursday the 21st",
// "Monday 21".
func (s *scanner) weekdayDate(i int) (piece, bool) {
	wd, j := s.weekday(i)
	if wd == 0 {
		return piece{}, false
	}
	k := j
	if s.id(k) == comma || s.id(k) == openParen {
		k++
	}
	if s.id(k) == the {
		k++
	}
	if k >= len(s.toks) || s.role(k) == roleWeekday || s.role(k) == roleUnit {
		return piece{}, false
	}
	opened := s.id(k-1) == openParen
	if p, ok := s.single(k); ok && p.date.Grain == Day && p.date.Day != 0 && p.first >= k-1 && p.date.Weekday == 0 {
		d := p.date
		if opened && s.id(p.last) == closeParen {
			p.last++
		} else if opened {
			return piece{}, false
		}
		d.Weekday = wd
		if d.Deixis == Partial && !s.ref.IsZero() {
			s.nearest(&d, i)
		}
		p.first, p.date, p.weak = i, d, false
		return p, true
	}
	d, end, ordinal := s.dayNumber(k)
	if end == 0 && s.id(k-1) == the {
		d, end = s.dayWord(k, false)
		ordinal = true
	}
	if end == 0 || opened || s.goesOn(end) || !ordinal && (k != j || !s.upper(i) || !s.sealed(end)) {
		return piece{}, false
	}
	p := piece{first: i, last: end, date: Date{Grain: Day, Day: d, Weekday: wd}}
	return s.dayOnly(p), true
}

// weekdayInBrackets reads the weekday behind its date: "5 May 2020 (Tuesday)".
func (s *scanner) weekdayInBrackets(p piece, at int) piece {
	if s.id(p.last) != openParen || p.date.Grain != Day || p.date.Day == 0 || p.date.Weekday != 0 || p.date.Range {
		return p
	}
	wd, end := s.weekday(p.last + 1)
	if wd == 0 || s.id(end) != closeParen {
		return p
	}
	p.last, p.weak, p.date.Weekday = end+1, false, wd
	if p.date.Deixis == Partial && !s.ref.IsZero() {
		s.nearest(&p.date, at)
	}
	return p
}

// weekdayAlone reads "Tuesday", "last Friday", "Monday of next week", "last week's Sunday", "the first Monday of October 2014",
// "the last Friday in this month".
func (s *scanner) weekdayAlone(i int) (piece, bool) {
	if n := pluralDays.at(s.id(i)); n != 0 {
		return s.weekdaysAgo(i, n)
	}
	wd, j := s.weekday(i)
	if wd == 0 {
		return piece{}, false
	}
	if s.id(j-1) == stop && s.endsSentence(j) && i > s.sentence().First {
		j--
	}
	dir := deictics.at(s.id(i - 1))
	if p, ok := s.nthWeekday(i, j, wd); ok {
		return p, true
	}
	p := piece{first: i, last: j, date: Date{Grain: Day, Weekday: wd, Deixis: Relative}}
	indefinite := s.indefinite(i-1) || s.lower(i-1) && s.indefinite(i-2)
	if every.at(s.id(i-1)) != 0 || indefinite && connectors.at(s.id(j)) == 0 && !s.reported(i, j) { // not "a Monday–Friday week"
		p.date.Deixis = Partial
		return p, !s.bareSoft(i, j)
	}
	if n, end := s.beyond(j); n > 0 && !s.ref.IsZero() {
		p.last = end
		p.date.From = on(s.ref.AddDate(0, 0, 1), wd, 1).AddDate(0, 0, 7)
		p.date.Until = p.date.From.AddDate(0, 0, 1)
		return p, true
	}
	if q, ok := s.weekdayOfWeek(p, wd); ok {
		return q, true
	}
	if q, ok := s.nearestTo(p, wd); ok {
		return q, true
	}
	if n, _ := s.rank(i); n > 0 { // the second Tuesday, of nobody knows what
		p.date.Deixis = Partial
		return p, true
	}
	opens := s.id(i-1) == the || s.possessive(i-1) || i == s.sentence().First
	if dir == 0 && (s.bareSoft(i, j) || s.byname(i)) || opens && (s.named(j) || s.upper(j) && dayParts.at(s.id(j)) != 0) { // the Sunday Times
		return piece{}, false
	}
	if s.id(i-1) == last && s.id(j) == of { // the last Friday of every month
		p.date.Deixis = Partial
		return p, true
	}
	if dir != 0 {
		p.first--
		if dir == deicticComing && deictics.at(s.id(i-2)) == deicticThis {
			p.first--
		}
	}
	if s.ref.IsZero() {
		if dir == 0 {
			p.date.Deixis = Partial
		}
		return p, true
	}
	s.aim(&p.date, dir, i)
	return p, true
}

// reported reports whether the weekday at i is that of something told of: "in a Monday interview", "during a Thursday hearing".
func (s *scanner) reported(i, j int) bool {
	return plainPrepositions.at(s.id(i-2)) != 0 && s.indefinite(i-1) && happenings.at(s.id(j)) != 0
}

var happenings = set(`hearing interview statement speech briefing news press conference call tweet post email letter memo filing ruling vote meeting ceremony raid attack shooting crash
	debate announcement`)

// indefinite reports whether token i is "a": a Sunday is none in particular.
func (s *scanner) indefinite(i int) bool { return countWords.at(s.id(i)) == 1 }

var (
	every    = set("every each other")
	nextWord = token.Intern("next")
)

// bareSoft reports whether a weekday is written like a word or another name, "sun" or "Sat", and nothing beside it shows which.
func (s *scanner) bareSoft(i, j int) bool {
	if softWeekdays.at(s.id(i)) == 0 || i == 0 && j == len(s.toks) {
		return false
	}
	if !s.upper(i) {
		return true
	}
	beside := func(join, other int) bool {
		return (connectors.at(s.id(join)) != 0 || listing.at(s.id(join)) != 0) && weekdays.at(s.id(other)) != 0 && s.upper(other)
	}
	return !beside(j, j+1) && !beside(i-1, i-2) && !beside(i-1, i-3) && every.at(s.id(i-1)) == 0 && !s.kind(j, token.Number)
}

// byname reports whether the day or month at i has another name with the word before it: "Bloody Sunday", "Black September".
func (s *scanner) byname(i int) bool {
	return s.upper(i) && s.upper(i-1) && bynames.at(s.id(i-1)) != 0
}

var bynames = set("sheffield bloody black super good holy ruby cyber manic blue fat red happy")

// aim places a weekday. "Last" and "next" are those of the last and the next week.
func (s *scanner) aim(d *Date, dir, at int) {
	monday := floor(s.ref, Week)
	var t time.Time
	switch dir {
	case deicticLast:
		t = on(monday.AddDate(0, 0, -7), d.Weekday, 1)
	case deicticPast:
		t = on(s.ref.AddDate(0, 0, -1), d.Weekday, -1)
	case deicticNext:
		t = on(monday.AddDate(0, 0, 7), d.Weekday, 1)
	case deicticComing:
		t = on(s.ref.AddDate(0, 0, 1), d.Weekday, 1)
	case deicticFollowing, deicticSame, deicticThat:
		t = s.anchor().from
		if dir == deicticFollowing {
			t = t.AddDate(0, 0, 1)
		}
		t = on(t, d.Weekday, 1)
		d.Deixis = Anaphoric
	default:
		if s.tense(at) < 0 {
			t = on(s.ref, d.Weekday, -1)
		} else {
			t = on(s.ref, d.Weekday, 1)
		}
	}
	d.From, d.Until = t, t.AddDate(0, 0, 1)
}

// anchor is the last date of the text, or the reference.
func (s *scanner) anchor() anchor {
	if !s.seen.from.IsZero() {
		return s.seen
	}
	if s.ref.IsZero() {
		return anchor{}
	}
	return anchor{s.ref, s.ref.AddDate(0, 0, 1), true}
}
