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

func TestDateAgrees(t *testing.T) {
	const yes, no, doubt = "agree", "differ", "doubt"
	for _, c := range []struct{ a, b, want string }{
		{"in 2014", "in June 2014", yes},
		{"in 2014", "in June 2015", no},
		{"on 5 October 2021", "on 5 October 2021", yes},
		{"on 5 October 2021", "on 6 October 2021", no},
		{"on 5 October 2021", "in October 2021", yes},
		{"on 5 October 2021", "in Q4 2021", yes},
		{"on 5 October 2021", "in Q3 2021", no},
		{"on 13 November", "in November 2020", yes},
		{"on 13 November", "on 16 November", no},
		{"on 13 November", "on 13 November 2019", yes},
		{"on 13 November", "in 2019", doubt},
		{"in March 2020", "in April 2020", no},
		{"in March 2020", "on 1 April", no},
		{"on Tuesday", "on Wednesday", no},
		{"the year ended 28 March 2020", "the year to 31 March 2020", doubt},
		{"the year ended 28 March 2020", "the year ended 31 March 2020", doubt},
		{"the year ended 31 March 2020", "the year to March 2020", yes},
		{"the year ended 31 March 2020", "the year ended 31 March 2019", no},
		{"the year ended 31 March 2020", "the year ended 30 June 2020", no},
		{"the week ending 12 June 2021", "the week ending 19 June 2021", no},
		{"the week ending 12 June 2021", "the week ending 13 June 2021", no},
		{"on Tuesday", "on 5 May 2020", doubt},
		{"in late 2017", "in December 2017", yes},
		{"in late 2017", "in August 2017", yes},
		{"in late 2017", "in March 2017", no},
		{"in late 2017", "in early 2019", no},
		{"in late 2017", "in early 2018", no},
		{"in mid-October 2017", "on 9 October 2017", yes},
		{"in mid-October 2017", "on 30 October 2017", no},
		{"in the 1990s", "in 1994", yes},
		{"in the 1990s", "in 2001", no},
		{"in the 19th century", "in 1885", yes},
		{"in the 19th century", "in 1685", no},
		{"since 2014", "since 2014", yes},
		{"since 2014", "since 2016", no},
		{"since 2014", "since May 2014", yes},
		{"since 2014", "in 2017", yes},
		{"since 2014", "in 2012", no},
		{"after 1960", "in 1952", no},
		{"after 1960", "after 1970", no},
		{"after 1960", "after May 1970", yes},
		{"before 2 January 2020", "before 2 January 2019", no},
		{"before 1960", "in 1952", yes},
		{"before 1960", "in 1972", no},
		{"until 2025", "until 2025", yes},
		{"until 2025", "until 2030", no},
		{"before 2025", "until 2024", yes},
		{"on Monday, 15 October", "on Tuesday, 15 October", no},
		{"since 2014", "until 2010", no},
		{"since 2014", "until 2020", yes},
		{"2014–2018", "from 2014 to 2018", yes},
		{"2014–2018", "2014–2019", no},
		{"2014–2018", "from May 2014 to June 2018", yes},
		{"2014–2018", "2015–2017", doubt},
		{"2014–2018", "2016–2022", no},
		{"from 3 March to 28 June 2025", "from 3 April to 28 July 2025", no},
		{"2014–2018", "2019–2021", no},
		{"2014–2018", "in 2016", yes},
		{"2014–2018", "in 2020", no},
		{"3–5 October 2023", "3–6 October 2023", no},
		{"from June to September", "from June to September", yes},
		{"from June to September", "from June to October", no},
		{"from June to September", "from March to April", no},
		{"from June to September", "from June to September 2019", yes},
		{"from June to September", "from June to October 2019", no},
		{"19 September – 2 October", "12 September – 2 October", no},
		{"from Monday to Friday", "from Monday to Saturday", no},
		{"from Monday to Friday", "from Monday to Friday", yes},
		{"until October", "until January", no},
		{"by 15 October", "on 30 November", no},
		{"by 15 October", "on 30 September", yes},
		{"before July", "on 24 July 2019", no},
		{"before 27 June", "on 26 June 2012", yes},
		{"before 15 January", "on 28 December 2019", yes},
		{"after 20 January", "on 16 January", no},
		{"after 20 January", "on 20 January 2021", no},
		{"after 20 January", "on 21 January 2021", yes},
		{"after 20 December", "on 3 January 2021", yes},
		{"after 20 January", "in January 2021", yes},
		{"after 20 January", "in 2021", doubt},
		{"before 8 March 2020", "on 8 March", no},
		{"before 8 March 2020", "on 7 March", yes},
		{"before 8 March 2020", "on 28 December", yes},
		{"after 8 March 2020", "on 8 March", no},
		{"since 15 October", "on 30 March", doubt},
		{"from June to August", "on 5 July", yes},
		{"from June to August", "on 5 November", no},
		{"from November to February", "in January", yes},
		{"until October", "until October 2019", yes},
		{"at the end of February 2020", "at the end of April", no},
		{"at the end of April 2020", "at the end of April", yes},
		{"in mid-March 2020", "in late April", no},
		{"in mid-March 2020", "on 14 March", yes},
		{"in late December 2020", "on 20 January", no},
		{"after October", "after January", no},
		{"by 2031", "by around 2012", no},
		{"by 2031", "by about 2030", yes},
		{"two years ago", "three years ago", doubt},
		{"for the past 10 days", "for the past 20 days", doubt},
		{"on 03/04/2020", "on 4 March 2020", yes},
		{"on 03/04/2020", "on 3 April 2020", yes},
		{"on 03/04/2020", "on 5 April 2020", no},
		{"around 1850", "in 1851", yes},
		{"around 1850", "in 1861", no},
		{"in summer 2019", "in summer 2019", yes},
		{"in summer 2019", "in winter 2019", no},
		{"in summer 2019", "in July 2019", yes},
		{"in summer 2019", "in January 2019", doubt},
		{"in the spring of 2011", "in November 2011", doubt},
		{"in the spring of 2011", "in January 2011", no},
		{"in the spring of 2011", "in May 2011", yes},
		{"in summer 2019", "in July 2012", no},
		{"in fiscal 2008", "in November 2007", yes},
		{"in fiscal 2008", "in 2012", no},
		{"on 31 September 2022", "on 30 September 2022", no},
		{"in 44 BC", "in 43 BC", no},
	} {
		a, b := first(t, c.a, ""), first(t, c.b, "")
		if got := verdict(a.Agrees(b)); got != c.want {
			t.Errorf("%q and %q: %s, want %s", c.a, c.b, got, c.want)
		}
		if got := verdict(b.Agrees(a)); got != c.want {
			t.Errorf("%q and %q (swapped): %s, want %s", c.b, c.a, got, c.want)
		}
	}
}

// TestInferredDates compares dates whose year or day comes from the date of the text, here 17 April 2024, with full ones.
func TestInferredDates(t *testing.T) {
	const yes, no, doubt = "agree", "differ", "doubt"
	for _, c := range []struct{ inferred, full, want string }{
		{"It fell in March.", "in March 2024", yes},
		{"It fell in March.", "in March 2019", doubt},
		{"It fell in March.", "in May 2024", no},
		{"It fell yesterday.", "on 16 April 2024", yes},
		{"It fell yesterday.", "on 12 April 2024", no},
		{"It fell two years ago.", "in 2022", yes},
		{"It fell two years ago.", "in December 2021", yes},
		{"It fell two years ago.", "in 2019", no},
		{"It fell on Tuesday.", "on 16 April 2024", yes},
		{"It fell on Tuesday.", "on 17 April 2024", doubt},
		{"It fell on Tuesday.", "in May 2023", no},
		{"It fell last March.", "in March 2023", doubt},
		{"It fell last March.", "in March 2018", no},
		{"It fell last summer.", "in August 2023", yes},
		{"It fell last year.", "in 2021", no},
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
