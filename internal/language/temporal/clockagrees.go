package temporal

import (
	"time"
)

// Agrees reports whether two times of day can be the same. Times of one zone, or of none, compare as they are written, and
// different fixed zones are converted. comparable is false, and nothing may be concluded, where a zone is not known, changes
// with the season or is stated by one alone, and where one names the hour in which the other lies (5 p.m. and 5:30 p.m.). Ranges
// agree when both their ends do; a time agrees with a range that it lies in.
func (c Clock) Agrees(e Clock) (agree, comparable bool) {
	shift, known := shift(c.Zone, e.Zone)
	e.From, e.Until = e.From+shift, e.Until+shift
	same := clockEqual(c.From, e.From)
	switch {
	case !known:
		return c == e || same && c.Zone == e.Zone, c == e || same && c.Zone == e.Zone
	case c.Range && e.Range:
		until := clockEqual(c.Until, e.Until)
		return same && until, true
	case c.Range:
		return c.spans(e.From), true
	case e.Range:
		return e.spans(c.From), true
	}
	return same, same || !c.meets(e)
}

// shift is what must be added to a time in zone b to have it in zone a; known is false when that cannot be told.
func shift(a, b string) (d time.Duration, known bool) {
	if a == b {
		return 0, true
	}
	m, ok := zoneOffset(a)
	n, known := zoneOffset(b)
	return time.Duration(m-n) * time.Minute, ok && known
}

// clockEqual reports whether two times are the same time of some day.
func clockEqual(a, b time.Duration) bool { return (a-b)%(24*time.Hour) == 0 }

// spans reports whether a time lies in the range, its end included.
func (c Clock) spans(t time.Duration) bool {
	return Clock{From: c.From, Until: c.Until + 1}.meets(Clock{From: t, Until: t + 1})
}

// meets reports whether the clock times have a moment in common on some day.
func (c Clock) meets(e Clock) bool {
	for day := -3 * 24 * time.Hour; day <= 3*24*time.Hour; day += 24 * time.Hour {
		if c.From < e.Until+day && e.From+day < c.Until {
			return true
		}
	}
	return false
}

// zoneOffset is the offset of a zone from UTC in minutes, if it is fixed.
func zoneOffset(zone string) (int, bool) {
	if m, ok := zones[zone]; ok {
		return m, true
	}
	base := 0
	for n := len(zone); n > 0; n-- {
		if m, ok := zones[zone[:n]]; ok {
			base, zone = m, zone[n:]
			break
		}
	}
	if len(zone) < 2 || zone[0] != '+' && zone[0] != '-' {
		return 0, false
	}
	var h, m, digits int
	for _, c := range []byte(zone[1:]) {
		if c == ':' {
			continue
		}
		if c < '0' || c > '9' || digits == 4 {
			return 0, false
		}
		if digits++; digits <= 2 {
			h = h*10 + int(c-'0')
		} else {
			m = m*10 + int(c-'0')
		}
	}
	if off := h*60 + m; zone[0] == '-' {
		return base - off, true
	} else {
		return base + off, true
	}
}
