package temporal

import "github.com/steadfact/steadfact/internal/language/token"

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

// weekdayDate reads a weekday with its date: "Tuesday, March 6, 2016", "Sun 15 Sep", "Tuesday 11/3", "Thursday the 21st", "Monday 21".
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
	if end == 0 || opened || !ordinal && (k != j || !s.upper(i) || s.kind(end, token.Word) && closers.at(s.id(end)) == 0 || !s.sealed(end)) {
		return piece{}, false
	}
	p := piece{first: i, last: end, date: Date{Grain: Day, Day: d, Weekday: wd}}
	return s.dayOnly(p), true
}

// weekdayAlone reads "Tuesday", "last Friday", "Monday of next week", "last week's Sunday", "the first Monday of October 2014", "the last
// Friday in this month".
func (s *scanner) weekdayAlone(i int) (piece, bool) {
	if n := pluralDays.at(s.id(i)); n != 0 {
		return s.weekdaysAgo(i, n)
	}
	wd, j := s.weekday(i)
	if wd == 0 {
		return piece{}, false
	}
	if s.id(j-1) == stop && (s.endsSentence(j) && j < len(s.toks)) {
		j--
	}
	dir := deictics.at(s.id(i - 1))
	if p, ok := s.nthWeekday(i, j, wd); ok {
		return p, true
	}
	p := piece{first: i, last: j, date: Date{Grain: Day, Weekday: wd, Deixis: Relative}}
	if every.at(s.id(i-1)) != 0 {
		p.date.Deixis = Partial
		return p, true
	}
	if s.id(j) == after0 && s.id(j+1) == nextWord && !s.ref.IsZero() {
		p.last = j + 2
		p.date.From = on(s.ref.AddDate(0, 0, 1), wd, 1).AddDate(0, 0, 7)
		p.date.Until = p.date.From.AddDate(0, 0, 1)
		return p, true
	}
	if q, ok := s.weekdayOfWeek(p, wd); ok {
		return q, true
	}
	if s.bareSoft(i, j) && dir == 0 {
		return piece{}, false
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

var (
	every    = set("every each")
	nextWord = token.Intern("next")
)

// bareSoft reports whether a weekday is written like a word or another name: "sun", "Sat".
func (s *scanner) bareSoft(i, j int) bool {
	return softWeekdays.at(s.id(i)) != 0 && (i != 0 || j != len(s.toks))
}

// aim places a weekday. "Last" and "next" are those of the last and the next week.
func (s *scanner) aim(d *Date, dir, at int) {
	monday := floor(s.ref, Week)
	t := s.ref
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

// weekdayOfWeek reads a weekday of a week: "Monday of next week", "Wednesday next week", "last week's Sunday", "last week Sunday".
func (s *scanner) weekdayOfWeek(p piece, wd int) (piece, bool) {
	k := p.last
	if s.id(k) == of || s.id(k) == in {
		k++
	}
	if s.id(k) == the {
		k++
	}
	if deictics.at(s.id(k)) != 0 && units.at(s.id(k+1)) == int(Week) {
		if w, ok := s.unit(k + 1); ok && w.date.Grain == Week {
			p.last = w.last
			p.inWeek(w.date, wd)
			return p, true
		}
	}
	b := p.first - 1
	if possessives.at(s.id(b)) != 0 {
		b--
	}
	if units.at(s.id(b)) == int(Week) && deictics.at(s.id(b-1)) != 0 && b-1 >= s.floor {
		if w, ok := s.unit(b); ok {
			p.first = w.first
			p.inWeek(w.date, wd)
			return p, true
		}
	}
	return p, false
}

func (p *piece) inWeek(week Date, wd int) {
	if !week.From.IsZero() {
		p.date.From = week.From.AddDate(0, 0, wd-1)
		p.date.Until = p.date.From.AddDate(0, 0, 1)
	}
}

// nthWeekday reads "the first Monday of October 2014", "last Friday in this month", "third Tuesday after Christmas".
func (s *scanner) nthWeekday(i, j, wd int) (piece, bool) {
	n, first := s.rank(i)
	if n == 0 {
		return piece{}, false
	}
	if s.id(j) == after0 && n > 0 {
		return s.nthAfter(first, j+1, wd, n)
	}
	if s.id(j) != of && s.id(j) != in {
		return piece{}, false
	}
	outer, ok := s.period(j + 1)
	if !ok {
		return piece{}, false
	}
	p := piece{first: first, last: outer.last, date: Date{Grain: Day, Weekday: wd, Deixis: outer.date.Deixis, Month: outer.date.Month, Year: outer.date.Year, HasYear: outer.date.HasYear}}
	if !outer.date.From.IsZero() {
		if t := nth(outer.date.From, outer.date.Until, wd, n); !t.IsZero() {
			p.date.From, p.date.Until = t, t.AddDate(0, 0, 1)
		}
	}
	return p, true
}

// nthAfter reads "the third Tuesday after Christmas 2014".
func (s *scanner) nthAfter(first, k, wd, n int) (piece, bool) {
	q, ok := s.single(k)
	if !ok || q.date.Grain != Day || q.date.Range {
		return piece{}, false
	}
	p := piece{first: first, last: q.last, date: Date{Grain: Day, Weekday: wd, Deixis: q.date.Deixis}}
	if !q.date.Until.IsZero() {
		p.date.From = on(q.date.Until, wd, 1).AddDate(0, 0, 7*(n-1))
		p.date.Until = p.date.From.AddDate(0, 0, 1)
	}
	return p, true
}

// rank reads the ordinal before token i: "third" 3, "the last" -1, "second last" and "2nd last" -2. 0 when there is none.
func (s *scanner) rank(i int) (n, first int) {
	back := func(k int) (int, int) {
		if n := ordinals.at(s.id(k)); n != 0 {
			return n, k
		}
		if suffixes.at(s.id(k)) != 0 && s.glued(k) {
			if d, end, _ := s.dayNumber(k - 1); end == k+1 {
				return d, k - 1
			}
		}
		return 0, k + 1
	}
	k := i - 1
	if dashes.at(s.id(k)) != 0 && s.glued(k) {
		k--
	}
	if s.id(k) == last || s.id(k) == final {
		n, first = back(k - 1)
		if n == 0 {
			return -1, k
		}
		return -n, first
	}
	n, first = back(k)
	if first < s.floor {
		return 0, i
	}
	return n, first
}

var (
	last  = token.Intern("last")
	final = token.Intern("final")
	ago   = set("ago back")
)

// period reads the date inside which something is counted: "October", "this month", "2018", "the year", "next year's first quarter".
func (s *scanner) period(i int) (piece, bool) {
	k := i
	for n := 0; n < 2 && (articles.at(s.id(k)) != 0 || deictics.at(s.id(k)) != 0); n++ {
		k++
	}
	if k >= len(s.toks) {
		return piece{}, false
	}
	if units.at(s.id(k)) != 0 && k > i {
		if p, ok := s.unit(k); ok {
			return p, true
		}
		return s.generic(k)
	}
	if m, j := s.month(k); m != 0 {
		if p, ok := s.monthYear(k); ok {
			return p, true
		}
		if p, ok := s.monthAlone(k); ok {
			return p, true
		}
		if s.upper(k) || !s.smallSoft(k) {
			p := piece{first: k, last: j, date: Date{Grain: Month, Month: m}}
			s.resolve(&p.date, k)
			return p, true
		}
		if ordinals.at(s.id(i-3)) != 0 || suffixes.at(s.id(i-3)) != 0 || s.id(i-3) == last {
			p := piece{first: k, last: j, date: Date{Grain: Month, Month: m}}
			s.resolve(&p.date, k)
			return p, true
		}
		return piece{}, false
	}
	if s.role(k) == roleSeason {
		return piece{}, false
	}
	p, ok := s.single(k)
	return p, ok && p.date.Grain > Day
}

// generic reads "the month" and "the year" as the reference's own; the caller knows that a date is meant ("the end of the month").
func (s *scanner) generic(i int) (piece, bool) {
	g := Grain(units.at(s.id(i)))
	if g < Week || g == Season || g == Half {
		return piece{}, false
	}
	p := piece{first: i, last: i + 1, date: Date{Grain: g, Deixis: Relative}}
	if !s.ref.IsZero() {
		p.date.occupy(floor(s.ref, g))
	}
	return p, true
}

// weekdaysAgo reads "two Thursdays ago".
func (s *scanner) weekdaysAgo(i, wd int) (piece, bool) {
	if ago.at(s.id(i+1)) == 0 {
		p := piece{first: i, last: i + 1, date: Date{Grain: Day, Weekday: wd, Deixis: Partial}}
		return p, s.upper(i) && (s.id(i-1) == on0 || every.at(s.id(i-1)) != 0)
	}
	n, first := s.count(i)
	if n == 0 {
		return piece{}, false
	}
	p := piece{first: first, last: i + 2, date: Date{Grain: Day, Weekday: wd, Deixis: Relative}}
	if !s.ref.IsZero() {
		t := on(s.ref.AddDate(0, 0, -1), wd, -1).AddDate(0, 0, -7*(n-1))
		p.date.From, p.date.Until = t, t.AddDate(0, 0, 1)
	}
	return p, true
}
