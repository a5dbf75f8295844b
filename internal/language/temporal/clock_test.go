package temporal

import (
	"fmt"
	"testing"
	"time"
)

// clockCorpus gives texts with one time of day in brackets, and its value as from–until and zone.
var clockCorpus = []struct{ text, value string }{
	{"The session opens at [10:30].", "10:30–10:31"},
	{"The session opens at [10:30 UTC].", "10:30–10:31 UTC"},
	{"The session opens at [5 p.m.] sharp.", "17:00–18:00"},
	{"The session opens at [5pm PST].", "17:00–18:00 PST"},
	{"It opens at [5:15 a.m. (GMT)].", "05:15–05:16 GMT"},
	{"It opens at [12 a.m.] and never later.", "00:00–01:00"},
	{"It opens at [12:05 pm].", "12:05–12:06"},
	{"It opens at [10.30 am].", "10:30–10:31"},
	{"Logged at [23:59:59].", "23:59–00:00"},
	{"It opens from [9:00 to 17:30].", "09:00–17:30"},
	{"It opens [9–11 a.m.] daily.", "09:00–11:00"},
	{"It opens [9am-5pm] daily.", "09:00–17:00"},
	{"It runs from [10 p.m. to 2 a.m.] at best.", "22:00–02:00"},
	{"It runs from [6 a.m. to midnight].", "06:00–00:00"},
	{"It opens [10:30-11:30 pm].", "22:30–23:30"},
	{"It opens [10:30-1:30 pm].", "10:30–13:30"},
	{"It opens [10:30–14:00].", "10:30–14:00"},
	{"They meet at [noon].", "12:00–12:01"},
	{"They meet at [midnight], of course.", "00:00–00:01"},
	{"They rise at [six o'clock].", "06:00–07:00"},
	{"It opens at [5:30 p.m. Eastern].", "17:30–17:31 ET"},
	{"It opens at [10 a.m. Pacific Time].", "10:00–11:00 PT"},
	{"It opens at [10 a.m. Mountain Daylight Time], then.", "10:00–11:00 MDT"},
	{"It opens at [14:00 Central European Time].", "14:00–14:01 CET"},
	{"It opens at [3 in the afternoon].", "15:00–16:00"},
	{"It opens at [3 o'clock in the morning].", "03:00–04:00"},
	{"It opens at [six o'clock in the evening].", "18:00–19:00"},
	{"It opens at [9 at night].", "21:00–22:00"},
	{"It opens at [3 o'clock at night].", "03:00–04:00"},
	{"It opens at [12 at night].", "00:00–01:00"},
	{"It opens at [five p.m.].", "17:00–18:00"},
	{"It opens at [12 noon].", "12:00–12:01"},
	{"They rise at [half past nine].", "09:30–09:31"},
	{"They rise at a [quarter to five], and late.", "04:45–04:46"},
	{"They rise at a [quarter past 6 p.m. UTC].", "18:15–18:16 UTC"},
	{"They rise at [0600 hours].", "06:00–06:01"},
	{"The call is at [14:00 UTC+2].", "14:00–14:01 UTC+2"},
	{"The call is at [14:00+02:00].", "14:00–14:01 +02:00"},
}

func clockValue(c *Clock) string {
	if c == nil {
		return ""
	}
	f := func(d time.Duration) string { return fmt.Sprintf("%02d:%02d", int(d.Hours())%24, int(d.Minutes())%60) }
	s := f(c.From) + "–" + f(c.Until)
	if c.Zone != "" {
		s += " " + c.Zone
	}
	return s
}

func TestClockCorpus(t *testing.T) {
	for _, c := range clockCorpus {
		plain, marked := unmark(c.text)
		got := read(t, plain, "")
		if len(got) != 1 || got[0].Of(plain) != marked[0] || got[0].Date != nil {
			t.Errorf("%q: read %v", c.text, surfaces(plain, got))
			continue
		}
		if v := clockValue(got[0].Clock); v != c.value {
			t.Errorf("%q: %s, want %s", c.text, v, c.value)
		}
	}
}

func TestDateAndClock(t *testing.T) {
	for _, c := range []struct{ text, date, clock string }{
		{"It is set for [5 May 2023 at 10:30 UTC].", "2023-05-05/2023-05-06", "10:30–10:31 UTC"},
		{"It is set for [10:30 on 5 May 2023].", "2023-05-05/2023-05-06", "10:30–10:31"},
		{"Stamped [2023-05-05T10:30:00Z].", "2023-05-05/2023-05-06", "10:30–10:30 Z"},
		{"Stamped [2023-05-05 10:30].", "2023-05-05/2023-05-06", "10:30–10:31"},
		{"It is [Friday, 5 May 2023, 14:00-15:00 UTC].", "2023-05-05/2023-05-06", "14:00–15:00 UTC"},
		{"It is at [7 p.m., Friday, May 5, 2023].", "2023-05-05/2023-05-06", "19:00–20:00"},
		{"It begins at [noon on May 5, 2023].", "2023-05-05/2023-05-06", "12:00–12:01"},
	} {
		plain, marked := unmark(c.text)
		got := read(t, plain, "")
		if len(got) != 1 || got[0].Of(plain) != marked[0] || value(got[0]) != c.date || clockValue(got[0].Clock) != c.clock {
			t.Errorf("%q: read %v", c.text, surfaces(plain, got))
			if len(got) > 0 {
				t.Error(clockValue(got[0].Clock))
			}
		}
	}
}

func TestNoClock(t *testing.T) {
	for _, text := range []string{
		"The ratio is 10:30 here, the scale 1:50.",
		"See John 3:16 and 4:33 by Cage.",
		"I am 5, he is 12.",
		"It weighs 5 pounds at 6.5 bar.",
		"They flew 1000 hours in all.",
		"Lines 10:25 of the file",
		"It is 25:61 at best, 9:5 at worst.",
		"The noon meal and the Midnight Sun",
		"Page 7 amazes.",
		"They killed 8 in the morning, and 9 in the evening raid.",
		"Nine AM stations, one PM set",
		"I am one, am I? The two am not.",
		"Central and Eastern Europe, Pacific Time Warner",
		"A half past saving, a quarter to 5 of them",
		"Read Genesis 10:12–11:20 aloud.",
		"They won 21:15-12:21.",
	} {
		if got := read(t, text, ""); len(got) > 0 {
			t.Errorf("%q: read %v", text, surfaces(text, got))
		}
	}
}
