package checker_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// plainBase loads a base whose one fact speaks of nothing, with settings.
func plainBase(t testing.TB, settings string) *rules.Base {
	t.Helper()
	text := "[check]\n" + settings + "\n[facts]\nmill = \"The Zelmoor mill has [3] sails.\"\n"
	base, err := rules.Load(fstest.MapFS{"facts.toml": {Data: []byte(text)}}, "facts.toml")
	if err != nil {
		t.Fatal(err)
	}
	return base
}

// plainFindings are the findings in a text, each as its rule and what was found.
func plainFindings(c *checker.Checker, path, text string) []string {
	var out []string
	for _, f := range c.Check(document.Parse(source.New(path, text))).Findings {
		out = append(out, f.Rule+" "+f.Found)
	}
	return out
}

var plainTexts = []struct {
	name   string
	wrong  map[string]string // text → what is found wrong in it
	silent []string
}{
	{"weekday", map[string]string{
		"We met on Tuesday, 9 July 2022.":                            "Tuesday, 9 July 2022",
		"We met after Tuesday, 9 July 2022.":                         "Tuesday, 9 July 2022",
		"We stay until Tuesday, 9 July 2022.":                        "Tuesday, 9 July 2022",
		"Date: Mon, 11 Apr 2021 18:27:00 UTC":                        "Mon, 11 Apr 2021 18:27:00 UTC",
		"Held on 9 July 2022 (Tuesday).":                             "9 July 2022 (Tuesday)",
		"The storm came on Monday, 3 January 1933.":                  "Monday, 3 January 1933",
		"In July 2022 it rained. On Tuesday, 9 July, it cleared up.": "Tuesday, 9 July",
		"2019-09-20, Thursday":                                       "2019-09-20, Thursday",
		"| Day | Date |\n|--|--|\n| Tue | 9 July 2022 |":             "9 July 2022",
		"On July 9, 2022, a Tuesday, we met.":                        "July 9, 2022, a Tuesday",
	}, []string{
		"We met on Saturday, 9 July 2022.",
		"We met after Saturday, 9 July 2022.",
		"We met on Tuesday, 07/09/2022.",
		"We met on Tuesday, 9 July.",
		"Call on Monday or Tuesday, 9 July 2022.",
		"Call Monday/Tuesday, 9 July 2022.",
		"Call from Thursday to Friday, 9 July 2022.",
		"Every Tuesday, 9 July 2022 included, we meet.",
		"Read the Sun, 12 July 2022.",
		"The Baltimore Sun, 12 July 2022, has it.",
		"| Day | Date |\n|--|--|\n| Sat. | 9 July 2022 |",
		"| Market | Founded |\n|--|--|\n| Tuesday | 9 July 2022 |",
		"| Day | Until |\n|--|--|\n| Tuesday | late, since 9 July 2022 |",
		"It is a mistake to write Tuesday, 9 July 2022.",
		"The sign reads “Tuesday, 9 July 2022”.",
		"The fall of the palace, Wednesday, 25 October 1917, was quiet.",
		"It was Monday, 4 July 1650.",
		"In July 2023 it rained. On Tuesday, 9 July, it cleared up.", // right in 2024
		"It starts 9 July 2022 at 23:00 PDT (Sunday 06:00 UTC).",
		"On July 9, 2022, a Saturday, we met.", "Since July 9, 2022, a Tuesday market is held.",
		"Posted 9 July 2022, Tuesday and Wednesday off.",
		"About Tuesday, 9 July 2022 opinions differ: the archive's error says more.",
	}},
	{"impossible-date", map[string]string{
		"It ends on 31 September 2022.":       "31 September 2022",
		"It ends on the 31st of June.":        "31st of June",
		"It ends by November 31, 2020.":       "November 31, 2020",
		"It ends on 2023-02-29.":              "2023-02-29",
		"Due 2023-02-29T10:00:00Z at last.":   "2023-02-29",
		"Stamped 31/09/2022 and sent.":        "31/09/2022",
		"Stamped 6/31/2022 and sent.":         "6/31/2022",
		"The deadline is June 31st.":          "June 31st",
		"It ran from 3 to 31 November 2023.":  "3 to 31 November 2023",
		"On Feb. 29, 2021 nothing was built.": "Feb. 29, 2021",
	}, []string{
		"It ends on 30 September 2022.", "It ends on 29 February 2024.", "It ends on 29 February.", "It ends on 2024-02-29.",
		"There is no 31 September.", "It never was 31 June.", "Dates such as 31 June are refused.", "(e.g., February 30)",
		"Invalid: 31 June 2022.", "The validator sees 2023-02-30.", "In September 31 boats sank.", "Section 31 June 2022",
		"Version 2023.02.30 is out.", "See build-2023-02-30-rc1.", "The path is /2023-02-30/x.", "The number is 12023-02-30.",
		"The code `2023-02-30` is code.", "On “31 June 2022” he wrote.", "At 31/31/2022 it ends.", "Stamped 6/30/2022 and sent.", "See 2/6/31/2022 there.", "The best was June, 31 boats.", "The file 2023-02-30.log is lost.",
		"The Swedes had 30 February 1712.", "They sailed on 29 February 1700.", "Take 31 June boats.", "Unlike 31 June, the 30th exists.",
	}},
	{"reversed-range", map[string]string{
		"She was mayor from 2019 to 2015.":               "2019 to 2015",
		"She served from March 2019 to May 2015.":        "March 2019 to May 2015",
		"The bridge was built between 1962 and 1951.":    "1962 and 1951",
		"The fair lasts from 10 May 2023 to 5 May 2023.": "10 May 2023 to 5 May 2023",
		"The path is between 12 and 7 km long.":          "12 and 7 km",
		"A seat costs between $40 and $15.":              "$40 and $15",
		"A sack weighs 40–30 kg.":                        "40–30 kg",
		"Ada Quill (1950–1912) painted.":                 "1950–1912",
	}, []string{
		"She was mayor from 2015 to 2019.", "The goal was moved from 2030 to 2025.", "It fell from 10 to 5.", "It was cut from 10 km to 5 km.",
		"The records from 2019 to 2015 are here.", "The gap between 2019 and 2015 grew.", "Open between 10 and 5.", "It ran from 300 to 150 BC.",
		"It took between 20 and 10 minutes.", "They came between 50 and 20 years ago.", "It is between 10 and 5 degrees.",
		"They won 12–7.", "See 123–7.", "It covers 150–60 km.", "Seasons 1998–03 were wet.", "Call 555–2019–2015.", "Open 22:00–06:00.",
		"Open from October to March.", "Open from 24 December to 2 January.", "The course (2019–2018) is over.", "They were listed in descending order from 2019 to 2015.",
		"The price was from 2000 to 1500 crowns.", "It was upgraded from 2019 to 2016.", "The range is between −5 and −10 °C.", "The ratio is between 10 and 5 boats a day, going down.",
		"It is wrong to say that she served from 2019 to 2015.", "Skip 4.10–4.9.", "She was there in 2019 and 2015.",
	}},
	{"spelled-number", map[string]string{
		"The hall has four (3) seats.":                     "four (3)",
		"Four (3) seats are left.":                         "Four (3)",
		"A fee of ten percent (15%) is due.":               "ten percent (15%)",
		"A fee of ten per cent (15 percent) is due.":       "ten per cent (15 percent)",
		"There are one hundred (1,000) seats.":             "one hundred (1,000)",
		"There are twenty-five (52) seats.":                "twenty-five (52)",
		"TWO HUNDRED AND SIX (260) seats.":                 "TWO HUNDRED AND SIX (260)",
		"One (2) seat is broken.":                          "One (2)",
		"A fee of fifty dollars ($60) is due.":             "fifty dollars ($60)",
		"A fee of one hundred dollars ($1,000.00) is due.": "one hundred dollars ($1,000.00)",
		"Reply within sixty (90) days of the notice.":      "sixty (90)",
	}, []string{
		"The hall has three (3) seats.", "There are one thousand (1,000) seats.", "A fee of ten percent (10%) is due.", "Ten percent (10 percent) is due.",
		"There are two hundred and six (206) seats.", "We have two (1) boats and (2) nets.", "As Smith and four (3) say.", "It takes four (3).", "It takes four (3) and more.",
		"Chapter Four (3) pages.", "This one (2) seats many.", "One in four (3) boats.", "Four (3 of them red) boats.", "Four (about 3) boats.", "Four (3rd) boats.",
		"The error “four (3) seats” was seen.", "A third (3) part.", "Half (50) seats.", "A fee of fifty dollars ($50.00) is due.", "A fee of fifty dollars (€47) is due.", "A fee of fifty dollars ($60 in winter) is due.",
		"A fee of about fifty dollars ($52) is due.", "A fee of $50 ($60) is due.", "Call add_two (3) times.", "The dozen (12) eggs.", "For (3) seats.",
		"Ten percent (15 boats) sank.", "One in ten percent (10%) of cases.",
	}},
	{"list-count", map[string]string{
		"Take the following three steps:\n\n1. a b\n2. c d\n":                   "three",
		"There are two ways to go home:\n\n- by boat\n- on foot\n- by car":      "two",
		"The choir has 4 sections:\n\n- high\n- middle\n- low\n":                "4",
		"Three rules:\n\n- sing\n- listen\n- smile\n- wait\n":                   "Three",
		"There were two boats:\n\n- red\n- blue\n- green\n":                     "two",
		"There are two avenues\n\n- a road\n- a lane\n- a path\n":               "two",
		"There are essentially three avenues:\n\n- a road\n- a lane\n":          "three",
		"We propose three changes to the plan:\n\n- a b\n- c d\n":               "three",
		"This is done in three steps:\n\n1. a b\n2. c d\n":                      "three",
		"A boat can take one of two forms:\n\n- long\n- broad\n- flat\n":        "two",
		"There are two kinds of boats when it rains:\n\n- dry\n- wet\n- sunk\n": "two",
	}, []string{
		"Take the following three steps:\n\n1. a b\n2. c d\n3. e f\n",
		"There are two ways, among others:\n\n- by boat\n- on foot\n- by car",
		"There are at least two ways:\n\n- by boat\n- on foot\n- by car",
		"We saw two of the three steps:\n\n- a b\n- c d\n",

		"They propose to build four boats:\n\n- red and blue\n- green and white\n",
		"There are four avenues:\n\n- oaks, elms\n- limes, ashes\n",
		"There are four avenues:\n\n- the road\n  - by day\n  - by night\n- the lane\n  - by day\n  - by night\n",
		"There are two boats:\n\n- red\n- blue\n- The remaining boats are gone.\n",
		"There are two boats:\n\n- red\n- blue\n- Note that a third sank.\n",
		"We compare the two approaches to sailing:\n\n- speed\n- cost\n- risk\n",
		"There are 4 boats in the harbour, which we look at:\n\n- red\n- blue\n- green\n",
		"There are two avenues.\n\n- a road\n- a lane\n- a path\n",
		"We propose two changes\n\n- a road\n- a lane\n- a path\n",
		"Take the following two steps\n\n- a road\n- a lane\n- a path\n",
		"Phase 2:\n\n- red\n- blue\n- green\n",
		"Sail a two-mast boat:\n\n- red\n- blue\n- green\n",
		"We met in two towns of note:\n\n- red\n- blue\n- green\n",
		"These two options:\n\n- if so\n- if not\n- otherwise",
		"Take the following three steps.\n\n1. a b\n2. c d\n",
		"Take the following three steps:\n\n1. a b\n",
		"Take the following three steps:\n\n1. a b\n2. c d\n\nFinally, do it.\n",
		"Take the following three steps:\n\n1. a b\n2. c d\n\n```\nx\n```\n\n3. e f\n",
		"Take the following three steps:\n\n1. a b\n2. c d\n\nThen this.\n\n- e f\n",
		"In two days there were three things:\n\n- a b\n- c d\n",
		"There are three options, for example:\n\n- a b\n- c d\n",
		"There are three more rules:\n\n- a b\n- c d\n",
		"Take the following three to four steps:\n\n- a b\n- c d\n",
		"Take the following three steps:\n\n1. a b\n   - x\n   - y\n2. c d\n3. e f\n",
	}},
	{"arithmetic", map[string]string{
		"Of the boats, 10 of 40 (35%) leaked.":                     "10 of 40 (35%)",
		"In all 12 out of 50 owners (42 percent) agreed.":          "12 out of 50 owners (42 percent)",
		"The rest, 60% (10 of 40), swam.":                          "60% (10 of 40)",
		"She was born in 1950 and died in 2010 aged 70.":           "70",
		"He was born 3 May 1901 and died 2 May 1950, aged 49.":     "49",
		"It ran from 2014 to 2024 (five years).":                   "five years",
		"The talks lasted from 2014 to 2024, nine years.":          "nine years",
		"The talks lasted seven years, from 2014 to 2024.":         "seven years",
		"The talks lasted seven years (2014–2024).":                "seven years",
		"We met from 1 May to 3 May 2024 (five days).":             "five days",
		"In all 10 of 40, or 35%, leaked.":                         "10 of 40, or 35%",
		"Ten out of forty owners (35 per cent) agreed.":            "Ten out of forty owners (35 per cent)",
		"She was born in 1950 in Hull. She died in 2010, aged 70.": "70",
		"Ada Quill (1950–2010) died aged 70.":                      "70",
		"Born in 1950, he died at 70 in 2010.":                     "70",
	}, []string{
		"Of the boats, 10 of 40 (25%) leaked.", "Of the boats, 1 of 3 (33%) leaked.", "Of the boats, 2 of 3 (67%) leaked.", "Of the boats, 2 of 3 (66%) leaked.",
		"About 10 of 40 (35%) leaked.", "They lost 2% (98 of 100) on the way.", "Only 10 of 40 (up 35%) leaked.", "Now 10 of 40 (+35%) leaked.", "At step 3 of 10 (20%) it stopped.", "The 10 of 40 (35% of the rich) left.",
		"She was born in 1950 and died in 2010 aged 59.", "She was born in 1950 and died in 2010 aged 60.", "She was born about 1950 and died in 2010 aged 70.",
		"Born in 1950, she married in 1970 and died in 2010 aged 70.", "He was born in 1950; his father died in 2010 aged 91.", "She died in 2010 aged 70.",
		"He was born 3 May 1901 and died 2 May 1950, aged 48.", "It ran from 2014 to 2024 (ten years).", "She reigned from 2014 to 2024 (nine years).", "It ran from 2014 to 2024 (eleven years).",
		"We met from 1 May to 3 May 2024 (two days).", "We met from 1 May to 3 May 2024 (three days).", "We met from 1 May to 30 May 2024 (five working days).",
		"Of the 40, 10 of 40, or 35% of the rich, left.", "She was born in 1950. He died in 2010, aged 70.", "Ada was born in 1950 to Anna Quill. She died in 2010, aged 85.", "She was born in 1950. She wed in 1970. She died in 2010, aged 70.",
		"Ada Quill (1950–2010) died aged 59.", "When Ada Quill (1950–2010) died aged 59, her son (1990–2060) was 20.", "She died (1950–2010) aged 70.", "Born in 1950, he died at 70 Mill Road in 2010.",
		"It lasted at least seven years, from 2014 to 2024.", "Every seven years from 2014 to 2024 it flooded.",
		"She was born in 1950 in Hull. She saw her brother, who died in 2010, aged 70.",
		"It ran from 2014 to 2024, two years of which were wet.", "It ran from 2014 to 2024 (about five years).", "It is an error that 10 of 40 (35%) leaked.",
	}},
}

func TestPlain(t *testing.T) {
	c := checker.New(plainBase(t, ""))
	for _, tt := range plainTexts {
		t.Run(tt.name, func(t *testing.T) {
			for text, found := range tt.wrong {
				if got, want := plainFindings(c, "a.md", text), []string{tt.name + " " + found}; !slices.Equal(got, want) {
					t.Errorf("%q: %q, want %q", text, got, want)
				}
			}
			for _, text := range tt.silent {
				if got := plainFindings(c, "a.md", text); got != nil {
					t.Errorf("%q: %q, want silence", text, got)
				}
			}
		})
	}
}

// TestPlainSwitches turns each check off, and all others stay on.
func TestPlainSwitches(t *testing.T) {
	for _, off := range plainTexts {
		c := checker.New(plainBase(t, off.name+" = false"))
		for _, tt := range plainTexts {
			for text := range tt.wrong {
				if got := plainFindings(c, "a.md", text); (len(got) == 0) != (tt.name == off.name) {
					t.Errorf("%s off: %q: %q", off.name, text, got)
				}
			}
		}
	}
}

// TestYearsOfWeekdays places dates without a year by the file's date, by headings, and not at all.
func TestYearsOfWeekdays(t *testing.T) {
	c := checker.New(plainBase(t, ""))
	for _, tt := range []struct {
		path, text string
		want       string
	}{
		{"2024-07-02.md", "We meet on Friday, 10 July.", "10 July 2024 is a Wednesday, not a Friday (the year is that of the document's date)"},
		{"2024-07-02.md", "We meet on Sunday, 9 July.", ""},
		{"2024-07-02.md", "We meet on Friday, 1 December.", ""},
		{"2024-07-02.md", "Last year we met on Friday, 10 July.", ""},
		{"2024-07-02.md", "In 2020 we met on Thursday, 10 July.", "10 July 2020 was a Friday, not a Thursday (the year is stated in the sentence)"},
		{"a.md", "After the flood of 2020 we meet on Thursday, 10 July.", ""},
		{"a.md", "# 2023\n\n- Monday, 4 July", "4 July 2023 was a Tuesday, not a Monday (the year is that of the heading)"},
		{"a.md", "# Plans for 2023\n\n- Monday, 4 July", ""}, // right in 2022
		{"a.md", "# Plans for 2023\n\n- Friday, 4 July", "4 July 2023 was a Tuesday, not a Friday (the year is that of the heading)"},
		{"a.md", "# From 2023 to 2024\n\n- Friday, 4 July", ""},
		{"a.md", "# June 2023\n\n- Friday, 4 July", "4 July 2023 was a Tuesday, not a Friday (the year is that of the heading)"},
		{"a.md", "# June 2023\n\n- Friday, 4 January", ""},
		{"a.md", "# 2023\n\nIn 2021 it was Monday, 4 July.", ""},
		{"a.md", "# 2023\n\n- Tuesday, 4 July", ""},
	} {
		var got string
		for _, f := range c.Check(document.Parse(source.New(tt.path, tt.text))).Findings {
			got += f.Message
		}
		if got != tt.want {
			t.Errorf("%s: %q: %q, want %q", tt.path, tt.text, got, tt.want)
		}
	}
}

// TestPlainFinding holds what a finding tells.
func TestPlainFinding(t *testing.T) {
	c := checker.New(plainBase(t, ""))
	r := c.Check(document.Parse(source.New("a.md", "# Diary\n\nIt rained. On *Tuesday, 9\nJuly 2022* it snowed.\n\nTwo rules:\n\n- a b\n- c d\n- e f\n")))
	var got []string
	for _, f := range r.Findings {
		got = append(got, fmt.Sprintf("%s %v %v %d:%d-%d:%d %q %q %q %q", f.Rule, f.Fact == nil, f.Severity, f.Start.Line, f.Start.Column, f.End.Line, f.End.Column,
			f.Expected, f.Message, f.Sentence, f.Section))
	}
	want := []string{
		`weekday true error 3:16-4:10 "Saturday" "9 July 2022 was a Saturday, not a Tuesday" "On Tuesday, 9 July 2022 it snowed." "Diary"`,
		`list-count true warning 6:1-6:4 "3" "the text announces two rules, but the list has 3 items" "Two rules:" "Diary"`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func FuzzPlain(f *testing.F) {
	for _, tt := range plainTexts {
		for text := range tt.wrong {
			f.Add(text)
		}
		for _, text := range tt.silent {
			f.Add(text)
		}
	}
	c := checker.New(plainBase(f, ""))
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{"2022-07-09.md", "a.txt"} {
			for _, x := range c.Check(document.Parse(source.New(path, text))).Findings {
				if x.Span.Start < 0 || x.Span.End > len(text) || x.Span.Len() <= 0 || x.Message == "" || x.Fact != nil {
					t.Errorf("%q: %+v", text, x)
				}
			}
		}
	})
}
