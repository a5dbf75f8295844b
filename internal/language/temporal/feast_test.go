package temporal

import "testing"

// TestFeasts holds feasts to their days, as calendars in print have them.
func TestFeasts(t *testing.T) {
	for name, want := range map[string]string{
		"Orthodox Easter 2023":            "2023-04-16/2023-04-17",
		"Orthodox Easter 2024":            "2024-05-05/2024-05-06",
		"Orthodox Good Friday 2018":       "2018-04-06/2018-04-07",
		"Good Friday 2018":                "2018-03-30/2018-03-31",
		"Fat Tuesday 2024":                "2024-02-13/2024-02-14",
		"Trinity Sunday 2013":             "2013-05-26/2013-05-27",
		"Rosh Hashanah 2017":              "2017-09-21/2017-09-22",
		"Rosh Hashanah 2024":              "2024-10-03/2024-10-04",
		"Yom Kippur 2019":                 "2019-10-09/2019-10-10",
		"Passover 2018":                   "2018-03-31/2018-04-08",
		"Passover 2024":                   "2024-04-23/2024-05-01",
		"Purim 2023":                      "2023-03-07/2023-03-08",
		"Shavuot 2024":                    "2024-06-12/2024-06-13",
		"Tisha B'Av 2024":                 "2024-08-13/2024-08-14",
		"Tisha B'Av 2022":                 "2022-08-07/2022-08-08", // put off from Saturday
		"Hanukkah 2018":                   "2018-12-03/2018-12-11",
		"Hanukkah 2023":                   "2023-12-08/2023-12-16",
		"Chinese New Year 2015":           "2015-02-19/2015-02-20",
		"Lunar New Year 2020":             "2020-01-25/2020-01-26",
		"Lunar New Year 2034":             "2034-02-19/2034-02-20", // after a leap month
		"Chinese New Year 1890":           "/",
		"Ramadan 2024":                    "2024-03-11/2024-04-10",
		"Victoria Day 2024":               "2024-05-20/2024-05-21",
		"Memorial Day 2021":               "2021-05-31/2021-06-01",
		"Labor Day 2025":                  "2025-09-01/2025-09-02",
		"Election Day 2022":               "2022-11-08/2022-11-09", // the 1st is a Tuesday
		"Thanksgiving 2018":               "2018-11-22/2018-11-23",
		"Cyber Monday 2018":               "2018-11-26/2018-11-27",
		"Mother’s Day 2014":               "2014-05-11/2014-05-12",
		"Mothers Day 2014":                "2014-05-11/2014-05-12",
		"Mothers' Day 2014":               "2014-05-11/2014-05-12",
		"St. Patrick's Day 2014":          "2014-03-17/2014-03-18",
		"St Patricks Day 2014":            "2014-03-17/2014-03-18",
		"All Saints’ Day 2014":            "2014-11-01/2014-11-02",
		"Martin Luther King Jr. Day 2024": "2024-01-15/2024-01-16",
		"V-E Day 1945":                    "1945-05-08/1945-05-09",
		"New Year's Eve 1999":             "1999-12-31/2000-01-01",
		"April Fools' Day 2019":           "2019-04-01/2019-04-02",
		"May Day 2019":                    "2019-05-01/2019-05-02",
	} {
		if got := read(t, name, ""); len(got) != 1 || got[0].Of(name) != name || value(got[0]) != want {
			t.Errorf("%q: %v, want %s", name, surfaces(name, got), want)
		}
	}
}

// TestEid: the day of a feast that hangs on the sight of the moon is about so.
func TestEid(t *testing.T) {
	for name, civil := range map[string]string{"Eid al-Fitr 2017": "2017-06-25", "Eid al-Adha 2024": "2024-06-16", "Eid al-Fitr 2023": "2023-04-21"} {
		got := read(t, name, "")
		if len(got) != 1 || !got[0].Date.Approx {
			t.Errorf("%q: %v", name, surfaces(name, got))
		} else if d := got[0].Date.From.Sub(date(t, civil)).Hours() / 24; d < -1 || d > 1 {
			t.Errorf("%q: %s is more than a day from %s", name, iso(got[0].Date.From), civil)
		}
	}
}

// TestNoFeast holds names that feasts are a part of, and words of other things.
func TestNoFeast(t *testing.T) {
	for _, text := range []string{"Tariq Ramadan spoke.", "Ramadan said so.", "Easter Island", "Corpus Christi, Texas", "the Ascension of the king", "a good Friday feeling, all in all", "an election day survey",
		"Independence Day", "World Health Organization", "New Year resolutions of Earth", "Labor Party Day"} {
		for _, m := range read(t, text, reference) {
			if m.Date != nil && m.Date.Weekday == 0 {
				t.Errorf("%q: %v", text, surfaces(text, []Mention{m}))
			}
		}
	}
}
