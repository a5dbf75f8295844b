package temporal

import (
	"testing"
	"time"
)

func TestEaster(t *testing.T) {
	// Dates of the tables of the Astronomical Society of South Australia and the church calendars.
	for year, want := range map[int]string{1818: "1818-03-22", 1886: "1886-04-25", 1943: "1943-04-25", 1954: "1954-04-18", 1981: "1981-04-19",
		2000: "2000-04-23", 2008: "2008-03-23", 2016: "2016-03-27", 2019: "2019-04-21", 2024: "2024-03-31", 2025: "2025-04-20", 2038: "2038-04-25"} {
		if got := iso(easter(year)); got != want {
			t.Errorf("%d: %s, want %s", year, got, want)
		}
	}
}

func TestStep(t *testing.T) {
	for _, c := range []struct {
		from string
		g    Grain
		n    int
		want string
	}{
		{"2024-01-31", Month, 1, "2024-02-29"},
		{"2023-01-31", Month, 1, "2023-02-28"},
		{"2024-03-31", Month, -1, "2024-02-29"},
		{"2024-02-29", Year, 1, "2025-02-28"},
		{"2024-02-29", Year, -4, "2020-02-29"},
		{"2024-12-31", Day, 1, "2025-01-01"},
		{"2024-12-30", Week, 1, "2025-01-06"},
		{"2024-11-15", Quarter, 1, "2025-02-15"},
		{"2024-11-15", Half, -1, "2024-05-15"},
		{"2024-11-15", Decade, -2, "2004-11-15"},
		{"2024-11-15", Century, 1, "2124-11-15"},
	} {
		if got := iso(step(date(t, c.from), c.g, c.n)); got != c.want {
			t.Errorf("%s %+d × %d: %s, want %s", c.from, c.n, c.g, got, c.want)
		}
	}
}

func TestFloor(t *testing.T) {
	at := time.Date(2024, 11, 17, 15, 4, 5, 0, time.UTC) // a Sunday
	for g, want := range map[Grain]string{Day: "2024-11-17", Week: "2024-11-11", Month: "2024-11-01", Quarter: "2024-10-01", Half: "2024-07-01",
		Year: "2024-01-01", Decade: "2020-01-01", Century: "2000-01-01", Millennium: "2000-01-01"} {
		if got := iso(floor(at, g)); got != want {
			t.Errorf("grain %d: %s, want %s", g, got, want)
		}
	}
	if got := floor(day(-43, 3, 15), Decade).Year(); got != -50 {
		t.Errorf("decade of 44 BC begins in %d", got)
	}
}

func TestNth(t *testing.T) {
	from, until := day(2024, 9, 1), day(2024, 10, 1)
	for _, c := range []struct {
		weekday, n int
		want       string
	}{
		{1, 1, "2024-09-02"}, {7, 1, "2024-09-01"}, {7, 5, "2024-09-29"}, {1, 5, "2024-09-30"}, {1, 6, ""},
		{1, -1, "2024-09-30"}, {2, -1, "2024-09-24"}, {7, -5, "2024-09-01"}, {7, -6, ""},
	} {
		if got := iso(nth(from, until, c.weekday, c.n)); got != c.want {
			t.Errorf("weekday %d, number %d: %s, want %s", c.weekday, c.n, got, c.want)
		}
	}
	if got := iso(nthWeek(day(2015, 1, 1), day(2016, 1, 1), 1)); got != "2014-12-29" {
		t.Errorf("first week of 2015 begins on %s (ISO 8601: 2014-12-29)", got)
	}
}

// TestHolidays checks every row of the table in one year.
func TestHolidays(t *testing.T) {
	for phrase, want := range map[string]string{
		"New Year's Day 2024":             "2024-01-01",
		"Martin Luther King Jr. Day 2024": "2024-01-15",
		"Australia Day 2024":              "2024-01-26",
		"Groundhog Day 2024":              "2024-02-02",
		"Mardi Gras 2024":                 "2024-02-13",
		"Ash Wednesday 2024":              "2024-02-14",
		"Valentine's Day 2024":            "2024-02-14",
		"Presidents' Day 2024":            "2024-02-19",
		"St. Patrick's Day 2024":          "2024-03-17",
		"Palm Sunday 2024":                "2024-03-24",
		"Maundy Thursday 2024":            "2024-03-28",
		"Good Friday 2024":                "2024-03-29",
		"Easter Monday 2024":              "2024-04-01",
		"April Fools' Day 2024":           "2024-04-01",
		"Earth Day 2024":                  "2024-04-22",
		"Anzac Day 2024":                  "2024-04-25",
		"Ascension Day 2024":              "2024-05-09",
		"Mother's Day 2024":               "2024-05-12",
		"Pentecost 2024":                  "2024-05-19",
		"Memorial Day 2024":               "2024-05-27",
		"Father's Day 2024":               "2024-06-16",
		"Juneteenth 2024":                 "2024-06-19",
		"Canada Day 2024":                 "2024-07-01",
		"Bastille Day 2024":               "2024-07-14",
		"Labor Day 2024":                  "2024-09-02",
		"Columbus Day 2024":               "2024-10-14",
		"Halloween 2024":                  "2024-10-31",
		"Veterans Day 2024":               "2024-11-11",
		"Thanksgiving 2024":               "2024-11-28",
		"Black Friday 2024":               "2024-11-29",
		"Cyber Monday 2024":               "2024-12-02",
		"Christmas Eve 2024":              "2024-12-24",
		"Christmas Day, 2024":             "2024-12-25",
		"Boxing Day 2024":                 "2024-12-26",
		"New Year's Eve 2024":             "2024-12-31",
		"the Fourth of July, 2024":        "2024-07-04",
	} {
		text := "They met on " + phrase + "."
		ms := read(t, text, "")
		if len(ms) != 1 || iso(ms[0].Date.From) != want {
			t.Errorf("%s: read %v, want %s", phrase, surfaces(text, ms), want)
		}
	}
}
