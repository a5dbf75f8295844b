package temporal

import (
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/internal/language/token"
)

// read recognises the dates of a text whose own date is ref ("" for none).
func read(t testing.TB, text, ref string) []Mention {
	t.Helper()
	toks := token.Tokenize(text, nil)
	return Recognize(text, toks, make([]bool, len(toks)), token.Sentences(text, toks, nil), date(t, ref))
}

func date(t testing.TB, s string) time.Time {
	t.Helper()
	if s == "" {
		return time.Time{}
	}
	d, err := time.Parse("2006-01-02", s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func iso(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("2006-01-02")
}

// value is a date as the corpus writes it: "from/until", with a part left empty where it is open or not known.
func value(m Mention) string {
	if m.Date == nil {
		return ""
	}
	return iso(m.Date.From) + "/" + iso(m.Date.Until)
}

// unmark takes the brackets out of a text and returns what they held.
func unmark(text string) (plain string, marked []string) {
	for {
		a, b := strings.IndexByte(text, '['), strings.IndexByte(text, ']')
		if a < 0 {
			return plain + text, marked
		}
		marked = append(marked, text[a+1:b])
		plain += text[:a] + text[a+1:b]
		text = text[b+1:]
	}
}

// corpus groups texts by the value of the date in brackets. The reference is Wednesday, 17 April 2024.
const reference = "2024-04-17"

var corpus = []struct {
	value string
	texts []string
}{
	{"2021-10-05/2021-10-06", []string{
		"The bridge opened on [5 October 2021].",
		"The bridge opened on [October 5, 2021], at last.",
		"The bridge opened [Oct. 5, 2021].",
		"the bridge opened on [oct . 5 , 2021] , they say .",
		"It opened on the [5th of October, 2021].",
		"It opened on [Tuesday, 5 October 2021].",
		"It opened on [Tuesday, October 5th, 2021], they say.",
		"[October the fifth, 2021] was the day.",
		"On the [fifth of October 2021] it opened.",
		"Opened: [2021-10-05].",
		"Opened [2021/10/05]",
		"Opened [5.10.2021].",
		"Opened [05-OCT-2021]",
		"Opened [5/Oct/2021]",
		"The log is named run-[2021-10-05]-final.",
		"The dump of [20211005] is gone.",
		"([5 October 2021])",
		"since-deleted post of “[5 October 2021]”",
	}},
	{"2021-12-31/2022-01-01", []string{"Due [31/12/2021].", "Due [12/31/2021].", "Due [12/31/21].", "Due [31. Dec. 2021].", "On [New Year's Eve 2021] it snowed.",
		"It snowed on [New Year’s Eve, 2021]."}},
	{"1998-07-03/1998-07-04", []string{"Born on [3 July '98].", "Born [3 Jul 98].", "Born on [July 3, 1998]."}},
	{"2019-03-01/2019-04-01", []string{"It rained in [March 2019].", "It rained in [Mar. 2019].", "In [March of 2019] it rained.", "The [March 2019] storm came.", "During [03/2019] it rained.",
		"the report of [2019-03]", "the report of [2019-March]"}},
	{"2012-01-01/2013-01-01", []string{"In [2012] she moved.", "The [2012] final was lost.", "A [2012] study says so.", "The mill (rebuilt in [2012]) stands.", "The Mill ([2012]) is a novel.",
		"[2012] was a leap year.", "His [2012] film flopped.", "Verdi's [2012] revival", "The results of [2012] were poor.", "as early as [2012].", "during the [year 2012]",
		"The law, passed in London in [2012], holds."}},
	{"2014-01-01/2019-01-01", []string{"He served [2014–2018].", "He served from [2014 to 2018].", "He served from [2014 until 2018].", "He served [2014-18].", "It ran between [2014 and 2018].",
		"It ran ([2014–2018]).", "the years [2014 through 2018]"}},
	{"2023-10-03/2023-10-06", []string{"They met [3–5 October 2023].", "They met on [October 3-5, 2023].", "They met from [3 to 5 October 2023].", "They met from [October 3 to October 5, 2023].",
		"between [3 and 5 October 2023]", "from the [3rd to the 5th of October 2023]", "from [3 October 2023 until 5 October 2023]", "They met [October 3 through 5, 2023]."}},
	{"2019-01-01/2019-04-01", []string{"[January to March 2019]", "from [January until the end of March 2019]", "[Jan–Mar 2019]", "in the [first quarter of 2019]", "in [Q1 2019]", "in [2019 Q1]", "the [first quarter 2019] figures",
		"[Q1 of 2019] was slow"}},
	{"2016-07-01/2017-01-01", []string{"in the [second half of 2016]", "in [H2 2016]", "for [2016H2]"}},
	{"1990-01-01/2000-01-01", []string{"In the [1990s] it grew.", "In the [1990's] it grew.", "In the [’90s] it grew.", "In the [nineties] it grew.", "In the [90s] it grew."}},
	{"1800-01-01/1900-01-01", []string{"a house of the [19th century]", "a [19th-century] house", "in the [nineteenth century]", "since forgotten, in the [1800s]"}},
	{"2017-09-01/2018-01-01", []string{"in [late 2017]", "at the [end of 2017]", "[late in 2017] it closed"}},
	{"2017-01-01/2017-05-01", []string{"in [early 2017]", "at the [beginning of 2017]", "at the [start of 2017]"}},
	{"2017-10-11/2017-10-21", []string{"in [mid-October 2017]", "in the [middle of October 2017]"}},
	{"2016-06-21/2016-09-23", []string{"in the [summer of 2016]", "in [summer 2016]", "in the [summer of '16]", "the [Summer 2016] issue"}},
	{"2024-04-16/2024-04-17", []string{"It fell [yesterday].", "It fell on [Tuesday].", "They said [Tuesday] that it fell.", "[a day ago] it fell", "It fell [yesterday] evening."}},
	{"2024-04-18/2024-04-19", []string{"They will meet [tomorrow].", "They will meet on [Thursday].", "The deadline is [this Thursday]."}},
	{"2024-04-20/2024-04-21", []string{"The vote will be held on [Saturday]."}},
	{"2024-04-13/2024-04-14", []string{"The vote was held on [Saturday].", "[last Saturday] it was held", "[last week's Saturday]", "[Saturday of last week]", "[four days ago]"}},
	{"2024-04-08/2024-04-15", []string{"[last week] it rained", "It rained the [previous week]."}},
	{"2024-03-01/2024-04-01", []string{"[last month] it rained", "in [March] it rained", "It rained [last March]."}},
	{"2023-12-01/2024-01-01", []string{"It rained in [December].", "The dam broke in [December], officials said."}},
	{"2024-12-01/2025-01-01", []string{"The council will meet in [December].", "The bridge is due in [December]."}},
	{"2023-01-01/2024-01-01", []string{"[last year] it rained", "sales of the [previous year]"}},
	{"2022-04-17/2022-04-18", []string{"[two years ago] it rained", "It rained [2 years ago].", "[two years back]"}},
	{"2023-04-17/2023-04-18", []string{"the [year-earlier] quarter", "[a year ago]", "It rained [a year earlier]."}},
	{"2007-12-21/2008-03-20", []string{"in [winter 2007/08]", "the [winter of 2007–2008]", "in [winter 2007]"}},
	{"2024-04-25/2024-04-26", []string{"The talks, which began years ago, are to resume on [April 25]."}},
	{"2024-09-01/2025-01-01", []string{"It will close at [year-end]."}},
	{"2024-04-16/2024-04-17", []string{"It rained [last night]."}},
	{"2019-04-17/2024-04-17", []string{"for the [past five years]", "over the [last 5 years]"}},
	{"2024-04-07/2024-04-17", []string{"for the [past 10 days]"}},
	{"2018-05-01/", []string{"since [May 2018]", "from [May 2018] onwards", "[May 2018] and later"}},
	{"2019-01-01/", []string{"after [2018]", "since [2019]", "no earlier than [2019]", "later than [2018]"}},
	{"/2026-01-01", []string{"until [2025]", "by [2025]", "till [2025]", "no later than [2025]", "by the [end of 2025]", "through [2025]"}},
	{"/2021-03-25", []string{"before [March 25, 2021]", "prior to [25 March 2021]"}},
	{"/2021-03-26", []string{"on or before [25 March 2021]", "not later than [25 March 2021]", "as of before [25 March 2021]"}},
	{"2021-03-25/", []string{"on or after [25 March 2021]", "no sooner than [25 March 2021]", "since at least [25 March 2021]"}},
	{"2021-03-25/2021-03-27", []string{"[25/26 March 2021]", "[2021-03-25/2021-03-26]"}},
	{"2021-04-30/2021-05-02", []string{"[30 April/1 May 2021]", "[30 April to 1 May 2021]"}},
	{"2024-04-29/2024-05-06", []string{"the [week after next]", "the [week after the next]"}},
	{"2022-01-01/2023-01-01", []string{"the [year before last]"}},
	{"2024-05-04/2024-05-06", []string{"the [weekend after next]"}},
	{"2024-04-16/2024-04-17", []string{"found the [previous day]", "the [preceding day]"}},
	{"2023-01-01/2024-01-01", []string{"in the [last fiscal year]", "the [previous calendar year]", "[last school year]"}},
	{"2007-09-01/2008-01-01", []string{"the [2007 year-end] figures", "at [year-end 2007]"}},
	{"/1944-01-01", []string{"in use until at least [1943]", "in use through [1943]"}},
	{"-9999-01-01/-9998-01-01", []string{"about [10,000 BC]", "in [10,000 BCE]"}},
	{"-9999-01-01/-7998-01-01", []string{"from [10,000 to 8,000 BC]", "[10,000–8,000 BC]"}},
	{"/2016-01-01", []string{"before the [end of 2015]", "before [2016]", "before the [beginning of 2016]"}},
	{"2016-01-01/", []string{"after the [beginning of 2016]", "after the [end of 2015]"}},
	{"2015-05-01/", []string{"after [early 2015]"}},
	{"1994-01-01/1995-01-01", []string{"He claims that [1994] was the year of the dog.", "the Song Contest [1994], which"}},
	{"1984-01-01/1985-01-01", []string{"in [nineteen eighty-four]", "in [1984]"}},
	{"2010-01-01/", []string{"since [two thousand and ten]"}},
	{"2000-01-01/2015-01-01", []string{"from [two thousand until two thousand and fourteen]"}},
	{"1974-10-31/1974-11-01", []string{"on [10-31-74]", "on [10/31/74]"}},
	{"1767-01-01/1800-01-01", []string{"[late in the 18th century]", "in the [late 18th century]"}},
	{"2024-02-01/2024-02-11", []string{"at the [beginning of february]", "in [early February]"}},
	{"2018-07-30/2018-08-06", []string{"in [week 31 of 2018]", "in [2018-W31]", "[2018W31]", "the [31st week of 2018]"}},
	{"2018-08-02/2018-08-03", []string{"on [2018-W31-4]"}},
	{"2024-07-29/2024-08-05", []string{"in [calendar week 31]"}},
	{"2024-04-01/2024-05-01", []string{"I am away for the [month]."}},
	{"2016-11-01/2016-12-01", []string{"[11/2016]", "[11 / 2016]"}},
	{"2016-12-05/2016-12-06", []string{"[12/05/2016]", "[12 / 05 / 2016]"}},
	{"1952-01-01/1953-01-01", []string{"a painter (b. [1952])", "a painter (d. [1952])", "a painter (born [1952])"}},
	{"2020-01-01/2020-10-01", []string{"[Q1–Q3 2020]", "[Q1 to Q3 2020]", "from [Q1 2020 to Q3 2020]"}},
	{"2020-06-13/2020-06-15", []string{"the [second weekend of June 2020]", "on the [2nd weekend in June 2020]"}},
	{"1944-06-06/1944-06-07", []string{"[1944 June 6]", "[6-Jun-44]", "[06JUN1944]", "[6 June '44]", "[6/6/44]"}},
	{"1945-01-01/1951-01-01", []string{"between the years of [1945 and 1950]", "between [1945 and 1950]"}},
	{"2020-01-05/2020-01-06", []string{"at [20200105T103000Z]", "at [2020-01-05T10:30:00Z]"}},
	{"2019-01-01/2020-01-01", []string{"the pre-[2019] rules", "a post-[2019] era"}},
	{"2021-04-17/2021-04-18", []string{"[two to three years ago]", "[2-3 years ago]", "[two or three years ago]", "[2 – 3 years ago]"}},
	{"1024-04-17/1024-04-18", []string{"[1,000 years ago]", "[1000 years ago]"}},
	{"/", []string{"the last [Friday] of every month"}},
	{"1996-08-01/1996-09-01", []string{"in [Aug 96]", "in [August '96]", "in [August of '96]"}},
	{"1985-12-12/1985-12-13", []string{"on [December 12,1985]", "on [December 12, 1985]", "on [Dec. 12,1985], they say"}},
	{"2021-03-26/2021-03-27", []string{"the [day after 25 March 2021]"}},
	{"2024-04-15/2024-04-16", []string{"[the day before yesterday] it rained"}},
	{"1968-01-01/1969-01-01", []string{"in ['68]", "the summer games of [’68]"}},
	{"2024-01-01/2024-07-01", []string{"in [H1 FY24]"}},
	{"2008-01-01/2009-01-01", []string{"[2008] Summer Games"}},
	{"2019-04-01/2019-07-01", []string{"in the [three months to 30 June 2019]", "the [three months ended June 30, 2019]", "the [quarter ended 30 June 2019]", "for the [three-month period ended June 30, 2019]",
		"in the [three months through June 2019]"}},
	{"2019-04-01/2020-04-01", []string{"for the [year ended 31 March 2020]", "the [fiscal year ended March 31, 2020]", "the [financial year ending 31 March 2020]", "in the [year to March 2020]", "over the [12 months to 31 March 2020]"}},
	{"2021-06-06/2021-06-13", []string{"the [week ending 12 June 2021]", "the [seven days to 12 June 2021]"}},
	{"2015-01-01/2020-01-01", []string{"in the [five years to 2019]"}},
	{"2024-01-01/2024-04-01", []string{"Sales grew in the [three months to 31 March].", "In the [three months ended March] sales grew."}},
	{"2019-01-01/2020-01-01", []string{"They expect an even better [2019].", "After a difficult [2019], sales rose.", "nobody wants another [2019]", "as per [2019] Annual Report", "[2019] outlook raised"}},
	{"2024-01-01/2024-04-01", []string{"[Q1] net profit fell.", "Our [Q1] results are good."}},
	{"2000-01-01/2010-01-01", []string{"in the [first decade of the 21st century]"}},
	{"1880-01-01/1900-01-01", []string{"the [last two decades of the 19th century]"}},
	{"1900-01-01/1925-01-01", []string{"in the [first quarter of the 20th century]"}},
	{"1950-01-01/2000-01-01", []string{"in the [second half of the 20th century]"}},
	{"0814-01-01/0815-01-01", []string{"He died in [814].", "He was crowned in [814], they say."}},
	{"2021-04-05/2021-04-06", []string{"the [Monday after Easter 2021]", "the [Monday before 6 April 2021]", "the [Monday following 30 March 2021]"}},
	{"2020-05-05/2020-05-06", []string{"[5 May 2020 (Tuesday)]", "[May 5, 2020 (Tue)]", "[2020-05-05 (Tue)]"}},
	{"2025-05-05/2025-05-06", []string{"[5 May (Monday)]"}},
	{"0400-01-01/1000-01-01", []string{"from the [5th to the 10th century]", "the [5th–10th centuries]"}},
	{"-0499-01-01/-0199-01-01", []string{"the [5th to 3rd centuries BC]"}},
	{"2020-05-05/2020-05-12", []string{"the [week commencing 5 May 2020]", "[week beginning 5 May 2020]"}},
	{"2019-07-01/2020-01-01", []string{"in the [latter half of 2019]"}},
	{"2019-09-01/2020-01-01", []string{"the [latter part of 2019]", "the [closing months of 2019]", "the [dying days of 2019]"}},
	{"2019-01-01/2019-05-01", []string{"the [early part of 2019]", "the [opening weeks of 2019]"}},
	{"2019-01-01/2020-01-01", []string{"well into [2019]", "for most of [2019]", "all of [2019], they say"}},
	{"/2025-01-01", []string{"by [year's end]", "before [2025]"}},
	{"2020-01-01/2020-05-01", []string{"the four months from [January to April 2020]"}},
	{"/", []string{"every second [Tuesday] of the month"}},
	{"2019-09-23/2019-12-21", []string{"in the [fall semester of 2019]", "in [autumn 2019]"}},
	{"2019-11-28/2019-11-29", []string{"on [Thanksgiving weekend 2019]"}},
	{"2019-07-01/2019-10-01", []string{"in the [third fiscal quarter of 2019]", "the [fiscal third quarter of 2019]", "[Q3 2019]"}},
	{"2004-04-17/2004-04-18", []string{"[20+ years ago]"}},
	{"1990-01-01/", []string{"Jo Doe ([1990]–)", "Jo Doe ([1990]– ) sings"}},
	{"1820-01-01/1821-01-01", []string{"as far back as [1820]"}},
	{"2020-05-15/2020-05-16", []string{"the [Friday of the second week of May 2020]", "on [Friday in the 2nd week of May 2020]"}},
	{"-1199-01-01/-0998-01-01", []string{"between [1200 and 1000 BC]", "from [1200 to 1000 BC]"}},
	{"2016-01-01/2017-01-01", []string{"the [2016 fiscal year]", "in the [2016 calendar year]"}},
	{"0768-01-01/0815-01-01", []string{"He reigned from [768 to 814].", "who ruled from [768 until 814]"}},
	{"2014-10-06/2014-10-07", []string{"the [first Monday of October 2014]", "the [1st Monday in October 2014]"}},
	{"2014-10-31/2014-11-01", []string{"the [last Friday of October 2014]", "[Halloween 2014]", "the [last day of October 2014]"}},
	{"2021-11-25/2021-11-26", []string{"[Thanksgiving 2021]", "On [Thanksgiving Day, 2021], it snowed."}},
	{"2021-04-04/2021-04-05", []string{"[Easter 2021]", "[Easter Sunday, 2021]"}},
	{"2021-04-07/2021-04-08", []string{"[three days after Easter 2021]"}},
	{"-0043-01-01/-0042-01-01", []string{"in [44 BC]", "in [44 BCE]", "murdered in [44 B.C.]"}},
	{"0476-01-01/0477-01-01", []string{"in [476 AD]", "in [AD 476]", "in [476 CE]"}},
	{"2014-01-01/2024-04-17", []string{"[2014–present]", "from [2014 to date]"}},
	{"2014-01-01/2016-01-01", []string{"the [2014/15] season", "the [2014–15] season", "the [2014-15] season", "in [2014/5]", "in [2014–5]"}},
	{"2024-04-22/2024-04-27", []string{"The shop is open [Mon–Fri].", "It is open from [Monday to Friday].", "It is open [Mon.–Fri]."}},
	{"2009-01-01/2011-01-01", []string{"In [2009-10], the school closed.", "the [2009-10] school year", "the school year [2009-10]"}},
	{"2009-10-01/2009-11-01", []string{"- [2009-10]: closed"}},
	{"2008-01-01/2009-01-01", []string{"in [fiscal 2008]", "[FY2008]", "the [fiscal year 2008]"}},
	{"2024-05-20/2024-05-21", []string{"the [20th of next month]"}},
	{"2023-07-01/2023-10-01", []string{"the [third quarter of last year]", "[last year's third quarter]"}},
	{"2024-04-21/2024-05-01", []string{"the [end of the month]"}},
	{"2033-04-24/2033-04-25", []string{"[24 April two thousand and thirty three]"}},
	{"1733-04-06/1733-04-07", []string{"[6 April seventeen hundred and thirty three]"}},
	{"/", []string{"on [31 September 2022]", "on [30 February]"}},
	{"2019-01-01/2016-01-01", []string{"from [2019 to 2015]", "between [2019 and 2015]"}}, // reversed, as written
	{"2020-05-10/2020-05-04", []string{"from [10 May 2020 to 3 May 2020]"}},
	{"1850-01-01/1851-01-01", []string{"built around [1850] by monks", "around [1850], they say", "built about [1850]", "built circa [1850]", "(c. [1850])", "ca. [1850]"}},
}

func TestCorpus(t *testing.T) {
	for _, c := range corpus {
		for _, text := range c.texts {
			plain, marked := unmark(text)
			got := read(t, plain, reference)
			if len(got) != 1 || got[0].Of(plain) != strings.Join(marked, "") {
				t.Errorf("%q: read %v, want one mention", text, surfaces(plain, got))
				continue
			}
			if v := value(got[0]); v != c.value {
				t.Errorf("%q: %s, want %s", text, v, c.value)
			}
		}
	}
}

func surfaces(text string, ms []Mention) []string {
	out := []string{}
	for _, m := range ms {
		out = append(out, m.Of(text)+" = "+value(m))
	}
	return out
}

// silent are texts in which no date may be read.
var silent = []string{
	"You may be right, and they may not.",
	"This may take longer. That may 5 times as long.",
	"The army began to march on the city.",
	"They march in step; the march was long.",
	"Give it a second chance, every second counts.",
	"The sun rose and the cat sat on the mat.",
	"A wed couple met Sun engineers.",
	"We mar nothing; a dec is a deck.",
	"They burn 1900-2000 kcal a day at 1950 hPa.",
	"See section 3.2.1 and chapter 10.",
	"Call 555-1234 or 650-650-6500.",
	"Version 10.0.1 and 1.2.2003.4 are out.",
	"The host 192.168.10.12 answers.",
	"They won 2–1 and then 3-2.",
	"Add 1/2 cup and 3/4 spoon.",
	"Open 24/7, dial 911.",
	"Prices fall in line; leaves fall from trees.",
	"About 2000 people came.",
	"It holds 1500 men and 2000 horses.",
	"The plant employs 1900 workers.",
	"A total of 2010 was counted.",
	"It costs $1999 or €2001.",
	"Listen on port 2049 instead.",
	"RFC 2119 and ISO 8601 are standards.",
	"The range grew from 1200 to 1850 units.",
	"Add 2000 ml of water and stir 1500 times.",
	"The 2000 soldiers left.",
	"He ran 1500 m in 2012 seconds.",
	"Room 1984, bus 1066, flight 2016.",
	"The id is 20991399 and 133-03-03-2020.",
	"Pay 32.1.2020 or 2020-13-45.",
	"It says 15/28/2022 and 2014/13/22.",
	"The ratio is 16:9 and the score 3:1.",
	"Psalm 23:10 is long.",
	"H2 headings and Q values",
	"Windows 2000 and Office 2019 are old.",
	"April O'Neil and August Wilson met.",
	"Johnny Cash wrote it.",
	"Easter Island is far.",
	"The spring broke, and the spring water froze.",
	"A half of them, and one quarter of the rest.",
	"The touchdown came in the fourth quarter of the game.",
	"Twentieth Century Fox made it.",
	"The agent MAY refuse.",
	"He is in his 70s, and she in her 40s.",
	"The 1000 m race, then the 1500 m",
	"It took two years and three months.",
	"Within 30 days of receipt, in 5 working days",
	"built in two years, and finished in three weeks",
	"Twenty of the boats sank, thirty did not.",
	"The first of many, the second of three.",
	"Now and then they sell to date palms.",
	"A decade is long; a century is longer.",
	"Week after week, day by day.",
	"x2012 and a2014b are names.",
	"At 1900 or so of them it stopped; 1984 of them fell.",
	"The bus leaves at ten past six.",
	"CVE-2012-2013 and size=1000-48 are fixed.",
	"Subscribe to This Week in Science and Last Week Reviewed.",
	"Lot 2012 sold for 1950 dollars; item 1776 did not.",
	"It may 2020 times fail.",
	"He is the 2nd of 3 sons, and third in line.",
	"The March on Rome, the march on Rome.",
	"The error rate fell from 1812 to 1798 per day.",
	"the nine-month wait, a two-year term",
	"He played from the 3rd and 5th floors; on the 3rd and 5th positions.",
	"Marks from 2/10 to 8/10, and from 2/10 by one.",
	"The last week of every term; the last year of his life; its last month of work",
	"the last night of the fair",
	"week 2 of the course, week 31 of the pregnancy, week 60 of it, 2018-W54, 2018-w12",
	"They had it for the year.",
	"a 3 / 4 share, 11 / 12 of it, 5 / 12 / 16",
	"It runs on Windows Server 2022 or later, at a load of 2000 TPS.",
	"for the 3rd and final time; for the 1st and only time",
	"in nineteen cases, from two thousand of them, in nineteen eighty-minute games",
	"The game of 10-31-7, the code 99-31-74.",
	"half of the year, a quarter to the poor, the first half past them",
	"the eod and the eom; EOD teams cleared the road, they said of EOD work.",
	"The Good Friday Agreement, Bloody Sunday, Black Monday and Super Tuesday",
	"Wednesday Addams plays. The Monday Night Football is on. Thursday Island is small.",
	"the October Revolution, the November Uprising, Black September and the July Crisis",
	"In three days it grossed 130 million, the first in five years.",
	"the Christmas-themed song",
	"They built DEC machines, used in DEC labs by SAT students.",
	"The next season of the series is the last season.",
	"It will be the first album in three years, the only one to be heard in five years.",
	"He played for Sheffield Wednesday.",
}

func TestSilent(t *testing.T) {
	for _, text := range silent {
		if got := read(t, text, reference); len(got) > 0 {
			t.Errorf("%q: read %v", text, surfaces(text, got))
		}
	}
}
