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

var zoneNames = set("utc gmt z est edt cst cdt mst mdt pst pdt cet cest eet eest msk jst kst aest aedt nzst nzdt akst akdt hst brt sgt hkt pkt npt wet west et pt ct mt bst ist")

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

// hour reads one time of day with its meridiem and zone; the end is 0 when there is none.
func (s *scanner) hour(i int) (c Clock, end int) {
	if d, end := s.digital(i); end != 0 {
		return *d, end
	}
	h, n := s.number(i)
	if n == 4 && s.id(i+1) == fullHour && h/100 < 24 && h%100 < 60 && !s.glued(i+1) {
		c.From = time.Duration(h/100)*time.Hour + time.Duration(h%100)*time.Minute
		c.Until = c.From + time.Minute
		c.Zone, i = s.zone(i + 2)
		return c, i
	}
	if n == 4 && h/100 < 24 && h%100 < 60 && zoneNames.at(s.id(i+1)) != 0 { // 0630 GMT
		if zone, end := s.zone(i + 1); end > i+1 {
			c.From = time.Duration(h/100)*time.Hour + time.Duration(h%100)*time.Minute
			c.Until, c.Zone = c.From+time.Minute, zone
			return c, end
		}
	}
	if n == 0 || n > 2 || h < 1 || h > 12 {
		return c, 0
	}
	j := i + 1
	if oclock.at(s.id(j)) != 0 {
		j++
	}
	m := s.meridiem(j)
	if m == 0 && j == i+1 {
		return c, 0
	}
	if m == 2 {
		h += 12
		if h == 24 {
			h = 12
		}
	} else if m == 1 && h == 12 {
		h = 0
	}
	if m != 0 {
		j++
	}
	c.From = time.Duration(h) * time.Hour
	c.Until = c.From + time.Hour
	c.Zone, j = s.zone(j)
	return c, j
}

// meridiem tells a.m. (1) from p.m. (2). "am" apart from the number is a verb unless the number is an hour, which the caller
// knows.
func (s *scanner) meridiem(i int) int {
	m := meridiems.at(s.id(i))
	if m != 1 || s.toks[i].Caps || !s.toks[i].Space || s.text[s.toks[i].Start+1] == '.' {
		return m
	}
	if s.lower(i+1) && s.goesOn(i+1) { // "I am 5, he am tired"
		return 0
	}
	return m
}

// wordedHour reads "six o'clock".
func (s *scanner) wordedHour(i int) (piece, bool) {
	h := cardinals.at(s.id(i - 1))
	if oclock.at(s.id(i)) == 0 || h == 0 || h > 12 {
		return piece{}, false
	}
	c := Clock{From: time.Duration(h) * time.Hour, Until: time.Duration(h+1) * time.Hour}
	return piece{first: i - 1, last: i + 1, clock: &c}, true
}

// pastHour reads "half past nine", "a quarter to five", which tell no half of the day unless a.m. or p.m. follows.
func (s *scanner) pastHour(i int) (piece, bool) {
	minutes, j := 0, i+1
	switch id := s.id(i); {
	case id == half && s.id(j) == past:
		minutes = 30
	case id == quarter && s.id(j) == past:
		minutes = 15
	case id == quarter && s.id(j) == to:
		minutes = -15
	default:
		return piece{}, false
	}
	h := cardinals.at(s.id(j + 1))
	if v, n := s.number(j + 1); n != 0 {
		h = v
	}
	if h < 1 || h > 12 {
		return piece{}, false
	}
	from := time.Duration(h)*time.Hour + time.Duration(minutes)*time.Minute
	end := j + 2
	if m := s.meridiem(end); m != 0 {
		if from %= 12 * time.Hour; m == 2 {
			from += 12 * time.Hour
		}
		end++
	}
	c := Clock{From: from, Until: from + time.Minute}
	c.Zone, end = s.zone(end)
	return piece{first: i, last: end, clock: &c}, !s.goesOn(end) || s.id(j) == past
}

var (
	past    = token.Intern("past")
	quarter = token.Intern("quarter")
)

// digital reads "10:30", "10:30:15", "10.30 am".
func (s *scanner) digital(i int) (c *Clock, end int) {
	h, n := s.number(i)
	sep := s.id(i + 1)
	if n == 0 || n > 2 || h > 24 || !s.glued(i+1) || !s.glued(i+2) || sep != colon && sep != stop {
		return nil, 0
	}
	m, mn := s.number(i + 2)
	if mn != 2 || m > 59 || h == 24 && m != 0 {
		return nil, 0
	}
	end = i + 3
	from := time.Duration(h)*time.Hour + time.Duration(m)*time.Minute
	grain := time.Minute
	if sec, sn := s.number(end + 1); sep == colon && s.id(end) == colon && s.glued(end) && s.glued(end+1) && sn == 2 && sec < 60 {
		from += time.Duration(sec) * time.Second
		grain = time.Second
		end += 2
		if s.id(end) == stop && s.glued(end) && s.glued(end+1) && s.kind(end+1, token.Number) {
			end += 2
		}
	}
	switch mer := s.meridiem(end); {
	case mer != 0 && h <= 12:
		if from %= 12 * time.Hour; mer == 2 {
			from += 12 * time.Hour
		}
		end++
	case sep == stop || !s.clockEnds(end):
		return nil, 0
	}
	zone, end := s.zone(end)
	return &Clock{From: from, Until: from + grain, Zone: zone}, end
}

// clockEnds reports whether a time in digits may end before token i: not "10:30:2", "10:30/4" or "10:30-4", but "10:30-11:00"
// and "10:30+02:00".
func (s *scanner) clockEnds(i int) bool {
	if !s.glued(i) || zoneNames.at(s.id(i)) != 0 || s.offsetOf(i) != 0 {
		return true
	}
	if s.dash(i) && s.kind(i+1, token.Number) && s.glued(i+1) {
		return s.id(i+2) == colon
	}
	return s.id(i) != colon && s.finished(i)
}

// zone reads the time zone at i: "UTC", "PST", "Z", "UTC+3", "+02:00", "(GMT)".
func (s *scanner) zone(i int) (string, int) {
	j := i
	if s.id(j) == openParen {
		j++
	}
	if zoneNames.at(s.id(j)) != 0 && s.toks[j].Caps && (s.toks[j].End-s.toks[j].Start > 1 || s.glued(j)) {
		end := j + 1
		if e := s.offsetOf(end); e != 0 {
			end = e
		}
		name := s.place(j, end).Of(s.text)
		if j > i {
			if s.id(end) != closeParen {
				return "", i
			}
			end++
		}
		return name, end
	}
	if e := s.offsetOf(i); e != 0 {
		return s.place(i, e).Of(s.text), e
	}
	return "", i
}

// offsetOf reads "+3", "-05:00" or "+0200" joined to what stands before; the end is 0 when there is none.
func (s *scanner) offsetOf(i int) int {
	if !s.glued(i) || !s.glued(i+1) || !s.kind(i+1, token.Number) || s.char(i) != '+' && s.char(i) != '-' {
		return 0
	}
	if s.id(i+2) == colon && s.glued(i+2) && s.glued(i+3) && s.kind(i+3, token.Number) && !s.kind(i-1, token.Sign) {
		stamp := zoneNames.at(s.id(i-1)) != 0 || s.id(i-4) == timeMark || s.id(i-6) == timeMark || s.id(i-8) == timeMark
		if s.char(i) == '-' && !stamp { // 14:00-15:00
			return 0
		}
		return i + 4
	}
	if _, n := s.number(i + 1); n == 4 && s.kind(i-1, token.Number) || zoneNames.at(s.id(i-1)) != 0 {
		return i + 2
	}
	return 0
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
	end := i + 1
	c.Zone, end = s.zone(end)
	return piece{first: i, last: end, clock: &c}, true
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
		for n := 0; n < 1 && deictics.at(s.id(j)) != 0; n++ {
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
