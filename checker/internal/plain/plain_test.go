package plain

import (
	"slices"
	"testing"
	"time"
)

// TestRightWeekday holds days against the weekdays that chroniclers gave them, in the calendar of their country.
func TestRightWeekday(t *testing.T) {
	for _, tt := range []struct {
		day    string
		stated int // from 1 Monday
		right  bool
		why    string
	}{
		{"2022-07-09", 6, true, "a Saturday"},
		{"2022-07-09", 2, false, "no Tuesday"},
		{"1969-07-20", 7, true, "the landing on the Moon, a Sunday"},
		{"1945-05-08", 2, true, "the end of the war in Europe, a Tuesday"},
		{"1945-05-08", 1, false, "no Monday in any calendar"},
		{"1917-10-25", 3, true, "Petrograd, a Wednesday in the Julian calendar"},
		{"1917-11-07", 3, true, "the same day in the Gregorian calendar"},
		{"1917-10-25", 4, true, "the Gregorian Thursday"},
		{"1917-10-25", 5, false, "neither"},
		{"1865-04-14", 5, true, "Lincoln shot, a Friday"},
		{"1825-12-14", 1, true, "the Decembrists, a Monday in the Julian calendar"},
		{"1825-12-26", 1, true, "the same day in the Gregorian calendar"},
		{"1796-11-06", 4, true, "the death of Catherine II, a Thursday in the Julian calendar"},
		{"1924-03-01", 6, true, "the first common year"},
		{"1924-03-01", 5, false, "no country counted otherwise"},
		{"1649-01-30", 2, true, "too long ago to tell"},
		{"1649-01-30", 3, true, "too long ago to tell"},
	} {
		day, err := time.Parse(time.DateOnly, tt.day)
		if err != nil {
			t.Fatal(err)
		}
		if got := rightWeekday(day, tt.stated); got != tt.right {
			t.Errorf("%s on weekday %d (%s): %v", tt.day, tt.stated, tt.why, got)
		}
	}
}

func TestLastDay(t *testing.T) {
	for _, tt := range []struct{ year, month, want int }{
		{0, 2, 29}, {2023, 2, 28}, {2024, 2, 29}, {2000, 2, 29}, {2100, 2, 28}, {1900, 2, 29}, {1901, 2, 28}, {1700, 2, 29},
		{0, 4, 30}, {0, 6, 30}, {0, 9, 30}, {0, 11, 30}, {0, 1, 31}, {0, 12, 31}, {2023, 7, 31}, {2023, 0, 0}, {2023, 13, 0}, {0, -1, 0},
	} {
		if got := lastDay(tt.year, tt.month); got != tt.want {
			t.Errorf("%d-%d: %d, want %d", tt.year, tt.month, got, tt.want)
		}
	}
}

func TestStatedYears(t *testing.T) {
	for text, want := range map[string][]int{
		"":                        nil,
		"2023":                    {2023},
		"Plans for 2023":          {2023},
		"From 2023 to 2024":       {2023, 2024},
		"2023 and 2023":           {2023},
		"Version 12023, 20234":    nil,
		"1850 and 2150":           nil,
		"In 1999.":                {1999},
		"RFC 2119 of 20 May 1997": {1997},
		"+199 and -198":           nil,
	} {
		if got := statedYears(text); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestShape(t *testing.T) {
	for text, want := range map[string]shape{
		"":                             {},
		"no number":                    {},
		"7 boats":                      {digits: 1},
		"from 2019 to 2015":            {digits: 2, years: 2, sinking: true},
		"from 2015 to 2019":            {digits: 2, years: 2},
		"2019 to 2019":                 {digits: 2, years: 2, sinking: true},
		"12–7 km":                      {digits: 2, falling: true},
		"7–12 km, 08-8":                {digits: 4},
		"12-7 km, 12 - 7":              {digits: 4, falling: true},
		"four (3) seats":               {digits: 1, bracketed: true},
		"ten percent (15 percent)":     {digits: 1, bracketed: true},
		"ten percent (15%)":            {digits: 1, bracketed: true},
		"one thousand (1,000) seats":   {digits: 2, bracketed: true},
		"four (3 of them red)":         {digits: 1},
		"on 31 June":                   {digits: 1, monthEnd: true},
		"2019-02-29":                   {digits: 3, years: 1, days: 1, monthEnd: true},
		"2019-12-05/2019-12-01":        {digits: 6, years: 2, days: 2, sinking: true},
		"2019-12-05-03":                {digits: 4, years: 1, days: 1, falling: true},
		"2019-15":                      {digits: 2, years: 1, falling: true},
		"310 and 129 and 2,900 and 30": {digits: 5, monthEnd: true},
		"(":                            {},
		"(7":                           {digits: 1},
	} {
		if got := shapeOf(text); got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}

func TestFullYears(t *testing.T) {
	for _, tt := range []struct {
		from, to string
		want     int
	}{
		{"1950-06-01", "2010-06-01", 60}, {"1950-06-01", "2010-05-31", 59}, {"1950-06-01", "1950-06-01", 0},
		{"1904-02-29", "1905-02-28", 0}, {"1904-02-29", "1905-03-01", 1}, {"1950-12-31", "2010-01-01", 59},
	} {
		from, _ := time.Parse(time.DateOnly, tt.from)
		to, _ := time.Parse(time.DateOnly, tt.to)
		if got := fullYears(from, to); got != tt.want {
			t.Errorf("%s to %s: %d, want %d", tt.from, tt.to, got, tt.want)
		}
	}
}

func TestSaysWeekday(t *testing.T) {
	for text, says := range map[string]bool{
		"Mon 9 July": true, "on Monday, 9 July": true, "9 July (Sat.)": true, "Mondays": true, "MONDAY": true, "monday": true, "Satellite, then Sat": true,
		"Monitoring 9 pods": false, "in Sunnyvale": false, "Friendly": false, "a sun": false, "today": false, "Satellites": false,
	} {
		if saysWeekday(text) != says {
			t.Errorf("%q: saysWeekday is not %v", text, says)
		}
	}
}
