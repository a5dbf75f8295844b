package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

var (
	meridiems         = words(map[int]string{1: "am a.m. a.m", 2: "pm p.m. p.m"})
	oclock            = set("o'clock")
	clockPrepositions = set("at by from until till since before after around about between to")
	clockCues         = set("at by from until till since before after around about between approximately")
	fullHour          = token.Intern("hours")
)

// clockTime reads a time of day that begins with a digit run: "10:30", "5 p.m. PST", "1400 hours", "9–11 a.m.", "8:00 to 9:30".
func (s *scanner) clockTime(i int) (piece, bool) {
	if !s.begins(i) {
		return piece{}, false
	}
	a, end := s.hour(i)
	if end == 0 {
		return s.hourRange(i)
	}
	c := a // a is not put on the heap for every number that is no time
	p := piece{first: i, last: end, clock: &c, weak: !s.clockSure(i, end)}
	if k, ok := s.connector(end, i); ok {
		if b, e := s.hourOrWord(k); e != 0 {
			p.last = e
			*p.clock = clockSpan(s.sameHalf(a, b, end, e), b)
			verse := s.kind(i-1, token.Word) && s.upper(i-1) && s.role(i-1) == 0 || a.From >= b.From // Genesis 10:12–11:20
			p.weak = p.weak && !s.clockSure(k, e) && clockCues.at(s.id(i-1)) == 0 && verse
		}
	}
	if p.weak {
		p.weak = clockCues.at(s.id(i-1)) == 0 || s.glued(i)
	}
	return p, true
}

// clockSure reports whether a time has a mark of its own: a.m., o'clock, seconds or a zone.
func (s *scanner) clockSure(i, end int) bool {
	return s.kind(end-1, token.Word) && s.id(end-1) != fullHour || end-i >= 5
}

// hourOrWord reads a time of day in digits, or "noon" and "midnight".
func (s *scanner) hourOrWord(i int) (Clock, int) {
	if clockWords.at(s.id(i)) != 0 {
		if p, ok := s.clockWord(i); ok {
			return *p.clock, p.last
		}
	}
	return s.hour(i)
}

// hourRange reads "9–11 a.m." and "9 to 11 p.m.", whose first end is told by the second.
func (s *scanner) hourRange(i int) (piece, bool) {
	h, n := s.number(i)
	if n == 0 || n > 2 || h < 1 || h > 12 {
		return piece{}, false
	}
	k, ok := s.connector(i+1, i)
	if !ok || !s.kind(k, token.Number) {
		return piece{}, false
	}
	b, end := s.hour(k)
	if end == 0 || !s.kind(end-1, token.Word) {
		return piece{}, false
	}
	from := time.Duration(h%12) * time.Hour
	if b.From >= 12*time.Hour && from+12*time.Hour < b.From {
		from += 12 * time.Hour
	}
	c := clockSpan(Clock{From: from, Zone: b.Zone}, b)
	return piece{first: i, last: end, clock: &c}, true
}

// sameHalf puts the first end of a range, which ends before token i without a.m. or p.m., into the half of the day that the
// second names: "10:30-11:00 pm".
func (s *scanner) sameHalf(a, b Clock, i, j int) Clock {
	stated := func(i int) bool {
		return meridiems.at(s.id(i-1)) != 0 || meridiems.at(s.id(i-2)) != 0 || s.clockWorded(i-1) || zoneNames.at(s.id(i-1)) != 0
	}
	if noonish := a.From+12*time.Hour <= b.From && a.From < 12*time.Hour; noonish && !stated(i) && stated(j) && !s.clockWorded(j-1) {
		a.From, a.Until = a.From+12*time.Hour, a.Until+12*time.Hour
	}
	return a
}

func (s *scanner) clockWorded(i int) bool { return clockWords.at(s.id(i)) != 0 }

func clockSpan(a, b Clock) Clock {
	c := Clock{From: a.From, Until: b.From, Zone: b.Zone, Range: true}
	if c.Zone == "" {
		c.Zone = a.Zone
	}
	if c.Until <= c.From { // past midnight
		c.Until += 24 * time.Hour
	}
	return c
}

// clockWord reads "noon" and "midnight".
func (s *scanner) clockWord(i int) (piece, bool) {
	h := 12
	if clockWords.at(s.id(i)) == 0 {
		return piece{}, false
	}
	if clockWords.at(s.id(i)) == 2 {
		h = 0
	}
	next := s.id(i + 1)
	named := s.upper(i) && i != s.sentence().First // the Midnight Sun
	if named || s.goesOn(i+1) && zoneNames.at(next) == 0 && plainPrepositions.at(next) == 0 && triggers.at(next) == 0 {
		return piece{}, false
	}
	c := Clock{From: time.Duration(h) * time.Hour, Until: time.Duration(h)*time.Hour + time.Minute}
	first, end := i, i+1
	if twelve, _ := s.number(i - 1); twelve == 12 && i > s.floor { // 12 noon
		first--
	}
	c.Zone, end = s.zone(end)
	return piece{first: first, last: end, clock: &c}, true
}

// withClock joins a day and a time of day that stand together: "5 May 2023 at 10:30", "10:30 on Tuesday", "7 p.m., Monday".
func (s *scanner) withClock(p piece) piece {
	if p.clock != nil && p.date.Grain == None {
		j := p.last
		if s.id(j) == comma {
			j++
		}
		if s.id(j) == onWord {
			j++
		}
		if j >= len(s.toks) || s.role(j) == roleNumber && s.id(j-1) != onWord && j > p.last && s.id(j-1) != comma {
			return p
		}
		if deictics.at(s.id(j)) != 0 {
			j++
		}
		q, ok := s.single(j)
		if !ok || q.date.Grain != Day || q.date.Range || q.clock != nil || q.weak || q.first < p.last {
			return p
		}
		p.date, p.last, p.weak = q.date, q.last, false
		return p
	}
	if p.clock != nil || p.date.Grain != Day || p.date.Range {
		return p
	}
	j := p.last
	if s.id(j) == comma {
		j++
	}
	cued := clockCues.at(s.id(j)) != 0 && s.id(j) != from && s.id(j) != between
	if cued {
		j++
	}
	if !s.kind(j, token.Number) && clockWords.at(s.id(j)) == 0 || j == p.last && s.glued(j) {
		return p
	}
	if c, end := s.hour(j); end != 0 {
		p.clock, p.last = &c, end
		if k, ok := s.connector(end, j); ok {
			if b, e := s.hourOrWord(k); e != 0 {
				c = clockSpan(s.sameHalf(c, b, end, e), b)
				p.last = e
			}
		}
		return p
	}
	if clockWords.at(s.id(j)) != 0 && (cued || s.id(j-1) == comma || j == p.last) {
		if q, ok := s.clockWord(j); ok {
			p.clock, p.last = q.clock, q.last
		}
	}
	return p
}

var onWord = token.Intern("on")
