package temporal

import (
	"strings"
	"testing"
)

// TestStated checks what is kept of a date apart from its place in time.
func TestStated(t *testing.T) {
	for _, c := range []struct {
		text string
		want Date // without From and Until
	}{
		{"on 13 November", Date{Grain: Day, Deixis: Partial, Month: 11, Day: 13}},
		{"in October", Date{Grain: Month, Deixis: Partial, Month: 10}},
		{"on Tuesday, 9 July 2022", Date{Grain: Day, Year: 2022, HasYear: true, Month: 7, Day: 9, Weekday: 2}},
		{"on 31 September", Date{Grain: Day, Deixis: Partial, Month: 9, Day: 31}},
		{"in late 2017", Date{Grain: Year, Part: Late, Year: 2017, HasYear: true}},
		{"since about 1850", Date{Grain: Year, Bound: Since, Approx: true, Year: 1850, HasYear: true}},
		{"in the third quarter of 2016", Date{Grain: Quarter, Index: 3, Year: 2016, HasYear: true}},
		{"in summer 2016", Date{Grain: Season, Index: 2, Year: 2016, HasYear: true}},
		{"on 03/04/2020", Date{Grain: Day, Year: 2020, HasYear: true, Month: 3, Day: 4, Swappable: true}},
		{"two years ago", Date{Grain: Year, Deixis: Relative, Shift: Shift{Months: -24}}},
		{"on Tuesday", Date{Grain: Day, Deixis: Partial, Weekday: 2}},
		{"every Tuesday", Date{Grain: Day, Deixis: Partial, Weekday: 2}},
		{"in 44 BC", Date{Grain: Year, Year: -43, HasYear: true}},
		{"after the 1991 election", Date{Grain: Year, Year: 1991, HasYear: true}},
	} {
		got := first(t, c.text, "")
		got.From, got.Until = zero, zero
		if got != c.want {
			t.Errorf("%q: %+v, want %+v", c.text, got, c.want)
		}
	}
}

// TestAnaphora checks dates that hang on those before them.
func TestAnaphora(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"On 3 March 2020 it rained and on 7 March it snowed.", "2020-03-03/2020-03-04 2020-03-07/2020-03-08"},
		{"It rained in March and April 2020.", "2020-03-01/2020-04-01 2020-04-01/2020-05-01"},
		{"On 5 May, 7 May and 9 May 2021 it rained.", "2021-05-05/2021-05-06 2021-05-07/2021-05-08 2021-05-09/2021-05-10"},
		{"It rained in May 2018. In the same month it snowed.", "2018-05-01/2018-06-01 2018-05-01/2018-06-01"},
		{"It rained in May 2018. That year it snowed.", "2018-05-01/2018-06-01 2018-01-01/2019-01-01"},
		{"It rained in May 2018. The following year it snowed.", "2018-05-01/2018-06-01 2019-01-01/2020-01-01"},
		{"It rained in 2018, and ten years later it snowed.", "2018-01-01/2019-01-01 2028-01-01/2028-01-02"},
		{"It rained on 5 May 2018. The next day it snowed.", "2018-05-05/2018-05-06 2018-05-06/2018-05-07"},
		{"It rained on 5 May 2018. The day before, it snowed.", "2018-05-05/2018-05-06 2018-05-04/2018-05-05"},
		{"It rained on 3 and 4 April 2018.", "2018-04-03/2018-04-04 2018-04-04/2018-04-05"},
		{"It rained on the 3rd, 5th and 7th of April 2018.", "2018-04-03/2018-04-04 2018-04-05/2018-04-06 2018-04-07/2018-04-08"},
		{"It rained on April 3 and 4, 2018.", "2018-04-03/2018-04-04 2018-04-04/2018-04-05"},
		{"On April 3, 2018 and 5 others it rained.", "2018-04-03/2018-04-04"},
		{"Rules 3 and 4 apply from April 2018.", "2018-04-01/2018-05-01"},
		{"The town's 1990 and 1991 budgets", "1990-01-01/1991-01-01 1991-01-01/1992-01-01"},
		{"means of Jan, Feb and Mar 2010", "2010-01-01/2010-02-01 2010-02-01/2010-03-01 2010-03-01/2010-04-01"},
		{"It rained in 2014, 2016 and 2018.", "2014-01-01/2015-01-01 2016-01-01/2017-01-01 2018-01-01/2019-01-01"},
		{"It rained in May 2018. In June it snowed.", "2018-05-01/2018-06-01 2018-06-01/2018-07-01"},
		{"It rained on 5 December 2018. On 7 January it snowed.", "2018-12-05/2018-12-06 2019-01-07/2019-01-08"},
		{"In the third quarter of 2018 sales fell from the same quarter last year.", "2018-07-01/2018-10-01 /"},
		{"In May 2018 sales fell by 3% from the same month a year earlier.", "2018-05-01/2018-06-01 2017-05-01/2017-06-01"},
		{"Sales of the three months to 30 June 2018 fell from those of the same period two years before.", "2018-04-01/2018-07-01 2016-04-01/2016-07-01"},
		{"in spring/summer 2020", "2020-03-20/2020-06-21 2020-06-21/2020-09-23"},
		{"between spring and autumn 2020", "2020-03-20/2020-12-21"},
		{"in spring and 2020 others", "/"},
		{"It rained in 2018. In June it snowed.", "2018-01-01/2019-01-01 /"},
		{"It rained in May 2018. They stayed. They read. In June it snowed.", "2018-05-01/2018-06-01 /"},
	} {
		var got []string
		for _, m := range read(t, c.text, "") {
			got = append(got, value(m))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q: %s, want %s", c.text, strings.Join(got, " "), c.want)
		}
	}
}

// TestWhole checks the words around a date.
func TestWhole(t *testing.T) {
	for _, c := range []struct{ text, span, whole string }{
		{"It has rained since 2014.", "2014", "since 2014"},
		{"It rained in about 2014.", "2014", "in about 2014"},
		{"It rained on 5 May 2018.", "5 May 2018", "on 5 May 2018"},
		{"It rained in the 1990s.", "1990s", "in the 1990s"},
		{"It rained from March to May 2018.", "March to May 2018", "from March to May 2018"},
		{"It rained until the end of 2018.", "end of 2018", "until the end of 2018"},
		{"It rained in mid-2018.", "mid-2018", "in mid-2018"},
		{"It rained after the 1991 election.", "1991", "1991"},
		{"It rained no later than 2018.", "2018", "no later than 2018"},
	} {
		ms := read(t, c.text, "")
		if len(ms) != 1 || ms[0].Span.Of(c.text) != c.span || ms[0].Whole.Of(c.text) != c.whole {
			t.Errorf("%q: %v", c.text, surfaces(c.text, ms))
			for _, m := range ms {
				t.Errorf("   whole %q", m.Whole.Of(c.text))
			}
		}
	}
}
