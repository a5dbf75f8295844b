package language

import (
	"testing"
	"time"
)

func TestInWords(t *testing.T) {
	for text, want := range map[string]string{
		"Some 5,200 soldiers came.":        "about 5200 (soldier)",
		"It holds at most 25 people.":      "at most 25 (person)",
		"It is 10 to 12 km away.":          "10 to 12 (kilometer)",
		"It costs $0.50.":                  "0.5 (USD)",
		"It opened in June 2014.":          "2014-06",
		"It opened in 2014.":               "2014",
		"It opened on 3 May 2014.":         "2014-05-03",
		"It opened in the 1990s.":          "1990-01-01 to 1999-12-31",
		"It has been open since 2014.":     "from 2014-01-01 on",
		"It was open from 2014 to 2016.":   "2014-01-01 to 2016-12-31",
		"It opens at a quarter past 8.":    "08:15",
		"It opened on 3 May 2014 at 8:15.": "2014-05-03 08:15",
		"It is closed on Sundays.":         "",
		"It is open from 9:00 to 17:30.":   "09:00 to 17:30",
		"It needs Python 3.9.":             "3.9",
		"It lasts for more than 30 days.":  "more than 30 (day)",
	} {
		read := Read(text, time.Time{})
		if len(read.Mentions) != 1 {
			t.Errorf("%s has %d values", text, len(read.Mentions))
			continue
		}
		if got := read.Mentions[0].InWords(); got != want {
			t.Errorf("%s is read as %q, and not as %q", text, got, want)
		}
	}
}
