package temporal

import (
	"slices"
	"testing"
)

// ambiguous texts hold words and numbers that are dates in one place and none in another; brackets mark all the dates.
var ambiguous = []struct {
	about string
	texts []string
}{
	{"may", []string{
		"It may rain in [May].", "May I come in?", "[May 2020] may be wet.", "In [May], they may.", "Theresa May left.",
		"by [May]" + " or so", "the [May 5] vote", "5 may be enough", "the [5th of may]", "They may, 5 of them.", "since [May] it may", "MAY and MUST", "In [May] 50 left.", "on August 32", "In [May] 96 of them left.",
		"[May–June 2020]", "in [early May]", "Brian May",
	}},
	{"march", []string{
		"They march on.", "On [March 5] they march.", "in [March]", "the March for Life", "March of the Penguins", "[mid-March]", "A march of 10 miles", "[10 March]",
		"since [last March]", "march 10 miles", "[March 3rd] was wet.", "Marching in [March 2020]", "Fredric March spoke.", "from [March to May]",
	}},
	{"second, third, first", []string{
		"the second of them", "the [second of May]", "ten seconds later", "[May second]", "a third of it", "the [third of June 2020]", "First, second, third.",
		"first May", "the [first of April]", "the [second quarter of 2019]", "one third, two thirds", "the second half", "the [second half of 2019]",
	}},
	{"sun, sat, mon, wed, fri", []string{
		"The sun sat low.", "[Sun, 6 March 2016]", "[Sat 5 Mar 2016]", "He sat 5 exams.", "wed on [Wed, 9 March 2016]", "open [Mon–Fri]", "mon ami", "[Fri 4 March]", "Sun servers", "SAT scores",
	}},
	{"spring, fall", []string{
		"Leaves fall in [autumn].", "in the [fall of 2019]", "prices fall 5%", "a spring of water", "in [spring 2019]", "Spring Boot 2", "[Spring 2015]", "fall into 3 groups", "[this fall]", "by the [fall]", "hot springs", "It shows that summer rains are rare.", "They left [that summer].",
	}},
	{"years and counts", []string{
		"In [2012], 2012 people came.", "2000 came in [2000].", "some 1500 in [1500]", "1984 by Orwell", "in [1984]", "page 1984", "the [1984] games", "the 1984 pages", "Room 2001", "a film ([2001])",
		"born [1961]", "$2010", "2010 kg", "more than 2010", "after [2010]", "from 1200 to 1500 troops", "from [1200 to 1500]", "rose from 1200 to 1500", "a total of 1999", "the summer of",
		"the war of [1812]", "a crew of 1912", "He ruled from 250 to 300 towns.", "between 1200 and 1000 kg", "most of 2012 people", "into 2012 parts", "all of 2000", "the early days", "the closing months", "(released [2015], in London)", "a painter (b [1885])", "published 2015 copies", "It was built in 250 days.", "He died in 304 places.", "It was made in 250.", "a good 2012 people", "another 2012 people", "per 2012 km", "[1912–1914]", "1912–1914 km", "no. 1912", "as of [2012]", "2012th", "2,012 and 2.012", "20123", "[2012]'s best", "the year", "in ",
	}},
	{"lists of days", []string{
		"[May 5], [6] and [7, 2014]", "[May 5], [6], and [7]", "[April 3], [5], [8, 2018]", "[May 5], 6 people", "On [May 5], 6 and 7 people came.", "[May 5, 2014] and 6 others",
		"[May 5], 6 km away", "On [5 May] 50 people died.", "Born [5 May 50] in Rome", "By [20 April] 40 had left.",
	}},
	{"lists of quarters", []string{
		"the [first] and [second quarters of 2020]", "the first and second of them", "the [second quarter of 2020]", "the first or last quarters of it", "2-3 years", "three to four years",
	}},
	{"decades and ages", []string{
		"in the [1920s]", "a man in his 20s", "the ['20s]", "the [20s]", "20s of them", "in the [twenties]", "in her twenties", "the [60s] and [70s]", "aged 60 and 70s", "highs in the upper 20s", "the [mid-1920s]",
	}},
	{"numeric dates", []string{
		"on [5/12]", "5/12 of it", "[05/12]", "on [12/31]", "13/13/2013", "[31/12/2013]", "[12-31-2013]", "12-31", "1-2-3", "[1.2.2013]", "1.2.13", "1.2.3", "10.10.10.10", "2013-02-30", "[2013-02-28]",
		"2013-2-2-2", "a/2013/02", "[2013/02/02]", "12:30/2013", "in [3/2013]", "24/7", "9/11", "[9/11/2001]", "1/2/3", "50/50",
	}},
	{"quarters and halves", []string{
		"Q1", "in [Q1]", "Q1 is hard", "[Q1 2019]", "H1", "[H1 2019]", "the [last quarter]", "Q1: What is it?", "Q3 of the survey", "a quarter past", "the [fourth quarter of last year]", "the [first half of 2019]", "quarter-final",
	}},
	{"units", []string{
		"a year", "each year", "years ago", "[a year ago]", "[ten years ago]", "ten years", "the year", "that time", "[that year]", "day by day", "a day", "[three days later]", "the week", "[last week]",
		"last but not least", "the last of them", "next to it", "[next month]", "the next one", "this one", "[this month]", "over the [next 3 years]", "3 years", "3-year plan", "to this day", "till this day", "on this day in history", "on [this day], 98 fell", "in three years of war",
	}},
	{"holidays", []string{
		"at [Christmas]", "before [May Day]", "the Sunday Times", "the [Sunday] paper", "[Monday] night they left.", "told Reuters [Monday]", "in Baghdad [Tuesday]", "on Easter Island", "[Easter 2019]", "Father Christmas", "Merry Christmas", "[Last Christmas]", "At [Christmas]", "[Good Friday 2019]", "a good", "[Halloween] came", "Valentine ",
	}},
	{"today", []string{
		"[today]", "today's world", "[tomorrow] and [yesterday]", "yesteryear", "[the day before yesterday]", "day-to",
	}},
}

func TestAmbiguous(t *testing.T) {
	for _, c := range ambiguous {
		for _, text := range c.texts {
			plain, want := unmark(text)
			var got []string
			for _, m := range read(t, plain, reference) {
				if m.Date != nil {
					got = append(got, m.Of(plain))
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s: %q: read %q", c.about, text, got)
			}
		}
	}
}
