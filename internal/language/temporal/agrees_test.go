package temporal

import (
	"testing"
	"time"
)

// first reads the only date of a phrase.
func first(t testing.TB, phrase, ref string) Date {
	t.Helper()
	ms := read(t, phrase, ref)
	if len(ms) != 1 || ms[0].Date == nil {
		t.Fatalf("%q: read %v, want one date", phrase, surfaces(phrase, ms))
	}
	return *ms[0].Date
}

// pair is two phrases and how their dates stand to each other, in either order.
type pair struct{ a, b, want string }

const agree, differ, doubt = "agree", "differ", "doubt"

// checkAgrees holds the dates of phrases against each other.
func checkAgrees(t *testing.T, pairs []pair) {
	t.Helper()
	for _, c := range pairs {
		a, b := first(t, c.a, ""), first(t, c.b, "")
		if got := verdict(a.Agrees(b)); got != c.want {
			t.Errorf("%q and %q: %s, want %s", c.a, c.b, got, c.want)
		}
		if got := verdict(b.Agrees(a)); got != c.want {
			t.Errorf("%q and %q (swapped): %s, want %s", c.b, c.a, got, c.want)
		}
	}
}

// TestDatesAgree: days, months, years and longer times.
func TestDatesAgree(t *testing.T) {
	checkAgrees(t, []pair{
		{"in 2014", "in June 2014", agree},
		{"in 2014", "in June 2015", differ},
		{"on 5 October 2021", "on 5 October 2021", agree},
		{"on 5 October 2021", "on 6 October 2021", differ},
		{"on 5 October 2021", "in October 2021", agree},
		{"on 5 October 2021", "in Q4 2021", agree},
		{"on 5 October 2021", "in Q3 2021", differ},
		{"on 13 November", "in November 2020", agree},
		{"on 13 November", "on 16 November", differ},
		{"on 13 November", "on 13 November 2019", agree},
		{"on 13 November", "in 2019", doubt},
		{"in March 2020", "in April 2020", differ},
		{"in March 2020", "on 1 April", differ},
		{"on Tuesday", "on Wednesday", differ},
		{"the year ended 28 March 2020", "the year to 31 March 2020", doubt},
		{"the year ended 28 March 2020", "the year ended 31 March 2020", doubt},
		{"the year ended 31 March 2020", "the year to March 2020", agree},
		{"the year ended 31 March 2020", "the year ended 31 March 2019", differ},
		{"the year ended 31 March 2020", "the year ended 30 June 2020", differ},
		{"the week ending 12 June 2021", "the week ending 19 June 2021", differ},
		{"the week ending 12 June 2021", "the week ending 13 June 2021", differ},
		{"on Tuesday", "on 5 May 2020", doubt},
		{"in late 2017", "in December 2017", agree},
		{"in late 2017", "in August 2017", agree},
		{"in late 2017", "in March 2017", differ},
		{"in late 2017", "in early 2019", differ},
		{"in late 2017", "in early 2018", differ},
		{"in mid-October 2017", "on 9 October 2017", agree},
		{"in mid-October 2017", "on 30 October 2017", differ},
		{"in the 1990s", "in 1994", agree},
		{"in the 1990s", "in 2001", differ},
		{"in the 19th century", "in 1885", agree},
		{"in the 19th century", "in 1685", differ},
	})
}

// TestBoundsAgree: times that are open on one side.
func TestBoundsAgree(t *testing.T) {
	checkAgrees(t, []pair{
		{"since 2014", "since 2014", agree},
		{"since 2014", "since 2016", differ},
		{"since 2014", "since May 2014", agree},
		{"since 2014", "in 2017", agree},
		{"since 2014", "in 2012", differ},
		{"after 1960", "in 1952", differ},
		{"after 1960", "after 1970", differ},
		{"after 1960", "after May 1970", agree},
		{"before 2 January 2020", "before 2 January 2019", differ},
		{"before 1960", "in 1952", agree},
		{"before 1960", "in 1972", differ},
		{"until 2025", "until 2025", agree},
		{"until 2025", "until 2030", differ},
		{"before 2025", "until 2024", agree},
		{"on Monday, 15 October", "on Tuesday, 15 October", differ},
		{"since 2014", "until 2010", differ},
		{"since 2014", "until 2020", agree},
	})
}

// TestRangesAgree: times with two ends.
func TestRangesAgree(t *testing.T) {
	checkAgrees(t, []pair{
		{"2014–2018", "from 2014 to 2018", agree},
		{"2014–2018", "2014–2019", differ},
		{"2014–2018", "from May 2014 to June 2018", agree},
		{"2014–2018", "2015–2017", doubt},
		{"2014–2018", "2016–2022", differ},
		{"from 3 March to 28 June 2025", "from 3 April to 28 July 2025", differ},
		{"2014–2018", "2019–2021", differ},
		{"2014–2018", "in 2016", agree},
		{"2014–2018", "in 2020", differ},
		{"3–5 October 2023", "3–6 October 2023", differ},
		{"from June to September", "from June to September", agree},
		{"from June to September", "from June to October", differ},
		{"from June to September", "from March to April", differ},
		{"from June to September", "from June to September 2019", agree},
		{"from June to September", "from June to October 2019", differ},
		{"19 September – 2 October", "12 September – 2 October", differ},
		{"from Monday to Friday", "from Monday to Saturday", differ},
		{"from Monday to Friday", "from Monday to Friday", agree},
	})
}

// TestYearlessAgree: bounds and ranges without a year.
func TestYearlessAgree(t *testing.T) {
	checkAgrees(t, []pair{
		{"until October", "until January", differ},
		{"by 15 October", "on 30 November", differ},
		{"by 15 October", "on 30 September", agree},
		{"before July", "on 24 July 2019", differ},
		{"before 27 June", "on 26 June 2012", agree},
		{"before 15 January", "on 28 December 2019", agree},
		{"after 20 January", "on 16 January", differ},
		{"after 20 January", "on 20 January 2021", differ},
		{"after 20 January", "on 21 January 2021", agree},
		{"after 20 December", "on 3 January 2021", agree},
		{"after 20 January", "in January 2021", agree},
		{"after 20 January", "in 2021", doubt},
		{"before 8 March 2020", "on 8 March", differ},
		{"before 8 March 2020", "on 7 March", agree},
		{"before 8 March 2020", "on 28 December", agree},
		{"after 8 March 2020", "on 8 March", differ},
		{"since 15 October", "on 30 March", doubt},
		{"from June to August", "on 5 July", agree},
		{"from June to August", "on 5 November", differ},
		{"from November to February", "in January", agree},
		{"until October", "until October 2019", agree},
	})
}

// TestRoughAgree: rough, inferred and ambiguous times.
func TestRoughAgree(t *testing.T) {
	checkAgrees(t, []pair{
		{"at the end of February 2020", "at the end of April", differ},
		{"at the end of April 2020", "at the end of April", agree},
		{"in mid-March 2020", "in late April", differ},
		{"in mid-March 2020", "on 14 March", agree},
		{"in late December 2020", "on 20 January", differ},
		{"after October", "after January", differ},
		{"by 2031", "by around 2012", differ},
		{"by 2031", "by about 2030", agree},
		{"two years ago", "three years ago", doubt},
		{"for the past 10 days", "for the past 20 days", doubt},
		{"on 03/04/2020", "on 4 March 2020", agree},
		{"on 03/04/2020", "on 3 April 2020", agree},
		{"on 03/04/2020", "on 5 April 2020", differ},
		{"around 1850", "in 1851", agree},
		{"around 1850", "in 1861", differ},
		{"in summer 2019", "in summer 2019", agree},
		{"in summer 2019", "in winter 2019", differ},
		{"in summer 2019", "in July 2019", agree},
		{"in summer 2019", "in January 2019", doubt},
		{"in the spring of 2011", "in November 2011", doubt},
		{"in the spring of 2011", "in January 2011", differ},
		{"in the spring of 2011", "in May 2011", agree},
		{"in summer 2019", "in July 2012", differ},
		{"in fiscal 2008", "in November 2007", agree},
		{"in fiscal 2008", "in 2012", differ},
		{"on 31 September 2022", "on 30 September 2022", differ},
		{"in 44 BC", "in 43 BC", differ},
	})
}

// TestInferredDates compares dates whose year or day comes from the date of the text, here 17 April 2024, with full ones.
func TestInferredDates(t *testing.T) {
	for _, c := range []struct{ inferred, full, want string }{
		{"It fell in March.", "in March 2024", agree},
		{"It fell in March.", "in March 2019", doubt},
		{"It fell in March.", "in May 2024", differ},
		{"It fell yesterday.", "on 16 April 2024", agree},
		{"It fell yesterday.", "on 12 April 2024", differ},
		{"It fell two years ago.", "in 2022", agree},
		{"It fell two years ago.", "in December 2021", agree},
		{"It fell two years ago.", "in 2019", differ},
		{"It fell on Tuesday.", "on 16 April 2024", agree},
		{"It fell on Tuesday.", "on 17 April 2024", doubt},
		{"It fell on Tuesday.", "in May 2023", differ},
		{"It fell last March.", "in March 2023", doubt},
		{"It fell last March.", "in March 2018", differ},
		{"It fell last summer.", "in August 2023", agree},
		{"It fell last year.", "in 2021", differ},
	} {
		a, b := first(t, c.inferred, reference), first(t, c.full, "")
		if got := verdict(a.Agrees(b)); got != c.want {
			t.Errorf("%q and %q: %s, want %s", c.inferred, c.full, got, c.want)
		}
	}
}

func verdict(agree, comparable bool) string {
	switch {
	case agree:
		return "agree"
	case comparable:
		return "differ"
	}
	return "doubt"
}

// TestAgreesProperties holds Agrees to being reflexive and symmetric, and to never agreeing without being comparable, over all
// pairs of dates and times of the corpus.
func TestAgreesProperties(t *testing.T) {
	var dates []Date
	var clocks []Clock
	for _, ref := range []string{"", reference} {
		for _, c := range corpus {
			for _, text := range c.texts {
				plain, _ := unmark(text)
				for _, m := range read(t, plain, ref) {
					dates = append(dates, *m.Date)
				}
			}
		}
	}
	for _, c := range clockCorpus {
		plain, _ := unmark(c.text)
		for _, m := range read(t, plain, "") {
			clocks = append(clocks, *m.Clock)
		}
	}
	for i, a := range dates {
		if agree, comparable := a.Agrees(a); !agree || !comparable {
			t.Errorf("%+v does not agree with itself", a)
		}
		for _, b := range dates[i+1:] {
			x, cx := a.Agrees(b)
			y, cy := b.Agrees(a)
			if x != y || cx != cy || x && !cx {
				t.Errorf("%+v and %+v: %v %v, the other way %v %v", a, b, x, cx, y, cy)
			}
		}
	}
	for i, a := range clocks {
		if agree, comparable := a.Agrees(a); !agree || !comparable {
			t.Errorf("%+v does not agree with itself", a)
		}
		for _, b := range clocks[i+1:] {
			x, cx := a.Agrees(b)
			y, cy := b.Agrees(a)
			if x != y || cx != cy || x && !cx {
				t.Errorf("%+v and %+v: %v %v, the other way %v %v", a, b, x, cx, y, cy)
			}
		}
	}
}

func TestClockAgrees(t *testing.T) {
	h := time.Hour
	at := func(from time.Duration, zone string) Clock {
		return Clock{From: from, Until: from + time.Minute, Zone: zone}
	}
	span := func(from, until time.Duration) Clock { return Clock{From: from, Until: until, Range: true} }
	for _, c := range []struct {
		a, b Clock
		want string
	}{
		{at(10*h, ""), at(10*h, ""), "agree"},
		{at(10*h, ""), at(11*h, ""), "differ"},
		{at(10*h, "UTC"), at(10*h, "GMT"), "agree"},
		{at(10*h, "UTC"), at(11*h, "CET"), "agree"},
		{at(10*h, "UTC"), at(10*h, "CET"), "differ"},
		{at(23*h, "EST"), at(4*h, "UTC"), "agree"},
		{at(10*h, "UTC+2"), at(8*h, "UTC"), "agree"},
		{at(10*h, "+05:30"), at(4*h+30*time.Minute, "Z"), "agree"},
		{at(10*h, "PT"), at(10*h, "PT"), "agree"},
		{at(10*h, "PT"), at(11*h, "PT"), "differ"},
		{at(10*h, "PT"), at(18*h, "UTC"), "doubt"},
		{at(10*h, "UTC"), at(11*h, ""), "doubt"},
		{Clock{From: 17 * h, Until: 18 * h}, at(17*h+30*time.Minute, ""), "doubt"},
		{Clock{From: 17 * h, Until: 18 * h}, at(17*h, ""), "agree"},
		{Clock{From: 17 * h, Until: 18 * h}, at(18*h, ""), "differ"},
		{span(9*h, 17*h), span(9*h, 17*h), "agree"},
		{span(9*h, 17*h), span(9*h, 18*h), "differ"},
		{span(9*h, 17*h), span(10*h, 16*h), "differ"},
		{span(9*h, 17*h), at(12*h, ""), "agree"},
		{span(9*h, 17*h), at(18*h, ""), "differ"},
		{span(22*h, 26*h), at(h, ""), "agree"},
	} {
		if got := verdict(c.a.Agrees(c.b)); got != c.want {
			t.Errorf("%+v and %+v: %s, want %s", c.a, c.b, got, c.want)
		}
		if got := verdict(c.b.Agrees(c.a)); got != c.want {
			t.Errorf("%+v and %+v: %s, want %s", c.b, c.a, got, c.want)
		}
	}
}
