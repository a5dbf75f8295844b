package temporal

import (
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

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
	m, end := s.dayHalf(j, h)
	if m == 0 && j == i+1 || end > j+1 && j == i+1 && clockCues.at(s.id(i-1)) == 0 { // "8 in the morning" may be eight of them
		return c, 0
	}
	j = end
	c.From = halved(time.Duration(h)*time.Hour, m)
	c.Until = c.From + time.Hour
	c.Zone, j = s.zone(j)
	return c, j
}

// halved puts a time into the half of the day that is told: 1 before noon, 2 after it, 0 as it is.
func halved(t time.Duration, half int) time.Duration {
	switch half {
	case 1:
		return t % (12 * time.Hour)
	case 2:
		return t%(12*time.Hour) + 12*time.Hour
	}
	return t
}

// dayHalf reads which half of the day the hour h is of: "a.m." (1), "in the afternoon" (2), "at night" (2 for nine, 1 for three).
func (s *scanner) dayHalf(i, h int) (half, end int) {
	if m := s.meridiem(i); m != 0 {
		return m, i + 1
	}
	switch {
	case s.id(i) == in && s.id(i+1) == the && !s.goesOn(i+3):
		half, end = dayHalves.at(s.id(i+2)), i+3
	case s.id(i) == at && s.id(i+1) == night && !s.goesOn(i+2):
		if half, end = 2, i+2; h < 6 || h == 12 {
			half = 1
		}
	}
	if half == 0 {
		end = i
	}
	return half, end
}

var (
	dayHalves = words(map[int]string{1: "morning", 2: "afternoon evening"})
	night     = token.Intern("night")
)

// meridiem tells a.m. (1) from p.m. (2). "am" apart from the number is a verb unless the number is an hour, which the caller
// knows.
func (s *scanner) meridiem(i int) int {
	m := meridiems.at(s.id(i))
	if m != 1 || s.toks[i].Caps || !s.toks[i].Space || s.text[s.toks[i].Start+1] == '.' {
		return m
	}
	if s.lower(i+1) && s.goesOn(i+1) && daily.at(s.id(i+1)) == 0 { // "I am 5, he am tired"
		return 0
	}
	return m
}

// daily are the words behind an hour that tell of the days.
var daily = words(map[int]string{1: "on every each this that daily"})

// wordedHour reads "six o'clock", "six o'clock in the morning" and "five p.m.".
func (s *scanner) wordedHour(i int) (piece, bool) {
	h := cardinals.at(s.id(i - 1))
	j := i
	if oclock.at(s.id(i)) != 0 {
		j++
	}
	m, end := s.dayHalf(j, h)
	if h == 0 || h > 12 || j == i && (m == 0 || s.goesOn(end) && s.toks[i].Caps) || s.dash(i-2) { // nine AM stations
		return piece{}, false
	}
	c := Clock{From: halved(time.Duration(h)*time.Hour, m)}
	c.Until = c.From + time.Hour
	c.Zone, end = s.zone(end)
	return piece{first: i - 1, last: end, clock: &c}, true
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
	m, end := s.dayHalf(j+2, h)
	from = halved(from, m)
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
		from = halved(from, mer)
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
