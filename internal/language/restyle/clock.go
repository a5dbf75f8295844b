package restyle

import (
	"fmt"
	"strings"
	"time"
)

// clock is a time of day in figures: hour, sign, minute, second, half of the day.
var clock = pattern(`(?i)^(\d{1,2})(?:([:.])(\d{2}))?( ?)([ap]\.?m\.?)?$`)

// writeClock writes a time of day as found writes it: with twelve hours or twenty-four, with minutes where found or the time has
// them. Words ("noon") are replaced by what the fact writes.
func writeClock(found string, at time.Duration, fact string) (string, bool) {
	hour, minute := int(at/time.Hour)%24, int(at/time.Minute)%60
	m := clock().FindStringSubmatch(found)
	if m == nil || at%time.Minute != 0 {
		return fact, true
	}
	sign, half := m[2], ""
	if m[5] != "" {
		half = m[4] + halfOfDay(m[5], hour >= 12)
		hour = (hour+11)%12 + 1
	} else if m[3] == "" {
		return fact, true // "at 9": which nine is meant, the sentence says
	}
	text := fmt.Sprint(hour)
	if strings.HasPrefix(m[1], "0") {
		text = fmt.Sprintf("%02d", hour)
	}
	if m[3] != "" || minute > 0 {
		if sign == "" {
			sign = ":"
		}
		text += fmt.Sprintf("%s%02d", sign, minute)
	}
	return text + half, true
}

// halfOfDay writes a.m. or p.m. with the letters and dots of another.
func halfOfDay(like string, afternoon bool) string {
	to := "a"
	if afternoon {
		to = "p"
	}
	return capitalised(to, like[:1]) + like[1:]
}
