package temporal

import (
	"strings"
	"testing"
)

// relative is a phrase with the days it leads to, for a reference in some corner of the calendar.
type relative struct{ ref, text, want string }

// checkRelative holds phrases to the days they lead to.
func checkRelative(t *testing.T, cases []relative) {
	t.Helper()
	for _, c := range cases {
		var got []string
		for _, m := range read(t, c.text, c.ref) {
			got = append(got, value(m))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s, %q: %q, want %q", c.ref, c.text, s, c.want)
		}
	}
}

// TestRelativeWeekdays: weekdays: last and next are of the week before and after; a bare one is past after a past tense.
func TestRelativeWeekdays(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-04-17", "They met last Wednesday.", "2024-04-10/2024-04-11"},
		{"2024-04-17", "They met last Friday.", "2024-04-12/2024-04-13"},
		{"2024-04-17", "They will meet next Friday.", "2024-04-26/2024-04-27"},
		{"2024-04-17", "They will meet this Friday.", "2024-04-19/2024-04-20"},
		{"2024-04-17", "They will meet this coming Monday.", "2024-04-22/2024-04-23"},
		{"2024-04-17", "They met this past Monday.", "2024-04-15/2024-04-16"},
		{"2024-04-17", "They met on Wednesday.", "2024-04-17/2024-04-18"},
		{"2024-04-17", "They met on Thursday.", "2024-04-11/2024-04-12"},
		{"2024-04-17", "They are to meet on Thursday.", "2024-04-18/2024-04-19"},
		{"2024-04-17", "They have been here since Thursday.", "2024-04-11/"},
		{"2024-04-17", "They stay until Thursday.", "/2024-04-19"},
		{"2024-04-17", "He said Monday that they will meet Friday.", "2024-04-15/2024-04-16 2024-04-19/2024-04-20"},
		{"2024-04-17", "They met two Thursdays ago.", "2024-04-04/2024-04-05"},
		{"2024-04-17", "They will meet on Tuesday next week.", "2024-04-23/2024-04-24"},
		{"2024-04-21", "They met last Sunday.", "2024-04-14/2024-04-15"},
	})
}

// TestRelativeMonths: months and days without a year.
func TestRelativeMonths(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-01-10", "They met on 20 December.", "2023-12-20/2023-12-21"},
		{"2024-01-10", "20 December", "2023-12-20/2023-12-21"},
		{"2024-01-10", "They will meet on 20 December.", "2024-12-20/2024-12-21"},
		{"2024-12-20", "They will meet in January.", "2025-01-01/2025-02-01"},
		{"2024-12-20", "January", "2025-01-01/2025-02-01"},
		{"2024-06-15", "In March", "2024-03-01/2024-04-01"},
		{"2024-06-15", "The month of October", "2024-10-01/2024-11-01"},
		{"2024-02-10", "They met last March.", "2023-03-01/2023-04-01"},
		{"2024-06-10", "They met last March.", "2024-03-01/2024-04-01"},
		{"2024-06-10", "They will meet next March.", "2025-03-01/2025-04-01"},
		{"2024-06-10", "They met in March of last year.", "2023-03-01/2023-04-01"},
		{"2024-06-10", "They met in March last year.", "2023-03-01/2023-04-01"},
		{"2023-06-10", "They met on 29 February.", "2020-02-29/2020-03-01"},
		{"2024-06-10", "They met from 28 December to 3 January.", "2023-12-28/2024-01-04"},
	})
}

// TestRelativeUnits: units.
func TestRelativeUnits(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-03-31", "They met last month.", "2024-02-01/2024-03-01"},
		{"2024-03-31", "They met a month ago.", "2024-02-29/2024-03-01"},
		{"2024-03-31", "They will meet next quarter.", "2024-04-01/2024-07-01"},
		{"2024-01-01", "They met last week.", "2023-12-25/2024-01-01"},
		{"2024-01-01", "They met this week.", "2024-01-01/2024-01-08"},
		{"2024-01-01", "They met last weekend.", "2023-12-30/2024-01-01"},
		{"2024-01-03", "They met over the weekend.", "2023-12-30/2024-01-01"},
		{"2024-01-03", "They will meet at the weekend.", "2024-01-06/2024-01-08"},
		{"2024-01-03", "They will meet next decade.", "2030-01-01/2040-01-01"},
		{"2024-01-03", "They met early last year.", "2023-01-01/2023-05-01"},
		{"2024-05-03", "They met earlier this year.", "2024-01-01/2024-05-04"},
		{"2024-05-03", "They will meet later this month.", "2024-05-03/2024-06-01"},
		{"2024-05-03", "They met a few days ago.", "2024-04-30/2024-05-01"},
		{"2024-05-03", "They met a couple of weeks ago.", "2024-04-19/2024-04-20"},
		{"2024-05-03", "They met twenty-five years ago.", "1999-05-03/1999-05-04"},
		{"2024-05-03", "They met a decade ago.", "2014-05-03/2014-05-04"},
		{"2024-05-03", "They met two years and three months ago.", "2022-02-03/2022-02-04"},
		{"2024-05-03", "They met 2 years, 3 months ago.", "2022-02-03/2022-02-04"},
		{"2024-05-03", "They will meet in two weeks.", "2024-05-17/2024-05-18"},
		{"2024-05-03", "They will meet three weeks from now.", "2024-05-24/2024-05-25"},
		{"2024-05-03", "They met in the past two weeks.", "2024-04-19/2024-05-03"},
		{"2024-05-03", "They met over the past year.", "2023-05-03/2024-05-03"},
		{"2024-05-03", "They will meet in the next three days.", "2024-05-04/2024-05-07"},
		{"2024-05-03", "They met this morning.", "2024-05-03/2024-05-04"},
		{"2024-05-03", "They met on the first day of last month.", "2024-04-01/2024-04-02"},
		{"2024-05-03", "They met in the first week of April.", "2024-04-01/2024-04-08"},
		{"2024-05-03", "They met in the first quarter.", "2024-01-01/2024-04-01"},
		{"2024-05-03", "They met last summer.", "2023-06-21/2023-09-23"},
		{"2024-05-03", "They will meet this summer.", "2024-06-21/2024-09-23"},
		{"2024-01-03", "They are meeting this winter.", "2023-12-21/2024-03-20"},
		{"2024-05-03", "They met at Christmas.", "2023-12-25/2023-12-26"},
		{"2024-05-03", "They will meet at Christmas.", "2024-12-25/2024-12-26"},
		{"2024-05-03", "They will meet between now and June.", "2024-05-03/2024-07-01"},
		{"2024-05-03", "They met the year before.", "2023-01-01/2024-01-01"},
		{"2024-05-03", "They met on 5 May last year.", "2023-05-05/2023-05-06"},
		{"2024-05-03", "They met on June 5 of this year.", "2024-06-05/2024-06-06"},
		{"2024-05-03", "They met at Christmas last year.", "2023-12-25/2023-12-26"},
		{"2024-05-03", "In 1921 they met, and on June 5 of that same year they parted.", "1921-01-01/1922-01-01 1921-06-05/1921-06-06"},
		{"2024-05-03", "They met that year.", "/"}, // which year is not known
		{"2024-05-03", "They met on a Friday, a Friday afternoon, the hot Friday.", "/ / 2024-05-03/2024-05-04"},
		{"2024-05-03", "That same year, 2008, they met.", "/ 2008-01-01/2009-01-01"},
		{"2024-05-03", "By 16 April they had met.", "/2024-04-17"},
		{"2024-05-03", "They said they would meet in April.", "2025-04-01/2025-05-01"},
		{"2024-01-03", "They will meet between 1 October and 7 March.", "2023-10-01/2024-03-08"}, // under way
		{"2024-01-03", "They met between 1 October and 7 November.", "2023-10-01/2023-11-08"},
	})
}

// TestRelativeSpells: spells, days told from other days, and what verbs say of them.
func TestRelativeSpells(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-05-03", "They met two and a half years ago.", "2021-11-03/2021-11-04"},
		{"2024-05-03", "They met a year and a half ago.", "2022-11-03/2022-11-04"},
		{"2024-05-03", "They met half a century ago.", "1974-05-03/1974-05-04"},
		{"2024-05-03", "They met half a dozen years ago.", "2018-05-03/2018-05-04"},
		{"2024-05-03", "They met less than two weeks ago.", "2024-04-19/2024-05-03"},
		{"2024-05-03", "They will meet less than three days after 6 May.", "2024-05-06/2024-05-09"},
		{"2024-05-03", "They met no less than two weeks ago.", "2024-04-19/2024-04-20"},
		{"2024-02-12", "from 18 December for 10 days", "2024-12-18/2024-12-19"},
		{"2024-02-12", "for a week, from 18 December", "2024-12-18/2024-12-19"},
		{"2024-02-12", "They met on 18 December for a week.", "2023-12-18/2023-12-19"},
		{"2024-05-03", "They met a week ago Tuesday.", "2024-04-23/2024-04-24"},
		{"2024-05-03", "They met a year ago today.", "2023-05-03/2023-05-04"},
		{"2024-05-03", "They will meet Monday two weeks from now.", "2024-05-13/2024-05-14"},
		{"2024-05-03", "They will meet on the Monday nearest to 10 October.", "2024-10-07/2024-10-08"},
		{"2024-05-03", "They will meet on the closest Monday to 11 October.", "2024-10-14/2024-10-15"},
		{"2024-05-03", "They met Sunday from last week.", "2024-04-28/2024-04-29"},
		{"2024-05-03", "It is planned for the 21st.", "2024-05-21/2024-05-22"},
		{"2024-05-03", "They will meet within the next two weeks.", "2024-05-03/2024-05-18"},
		{"2024-05-03", "16 April: on this day they met.", "2024-04-16/2024-04-17 2024-04-16/2024-04-17"},
		{"2024-05-03", "They met in 2020: in May and in July.", "2020-01-01/2021-01-01 2020-05-01/2020-06-01 2020-07-01/2020-08-01"},
		{"2024-05-03", "In early 1732 on 4 September they met.", "1732-01-01/1732-05-01 1732-09-04/1732-09-05"},
		{"2024-05-03", "They met in 2020, they said in March.", "2020-01-01/2021-01-01 2024-03-01/2024-04-01"},
		{"2024-11-15", "Between 15 December and 5 January it is closed.", "2024-12-15/2025-01-06"},
		{"2024-05-03", "The court adjourned until Monday.", "/2024-05-07"},
		{"2024-05-03", "It was postponed until April.", "/2025-05-01"},
		{"2024-05-03", "It was frozen until April.", "/2024-05-01"},
		{"2024-05-03", "It is set to open on 5 April.", "2025-04-05/2025-04-06"},
		{"2024-05-03", "They met that winter.", "/"},
		{"2024-05-03", "They met on 5 May 1964. On 7 June they parted.", "1964-05-05/1964-05-06 1964-06-07/1964-06-08"},
		{"2024-05-03", "They met on 5 March 2024. In April they parted.", "2024-03-05/2024-03-06 2024-04-01/2024-05-01"},
		{"2024-05-03", "The law is of 5 May 1964. In June it will be changed.", "1964-05-05/1964-05-06 2024-06-01/2024-07-01"},
		{"2024-05-03", "They agreed to meet Sunday.", "2024-05-05/2024-05-06"},
		{"2024-05-03", "They were scheduled to meet on 20 April.", "2024-04-20/2024-04-21"},
		{"2024-05-03", "They were scheduled to meet on 20 June.", "2024-06-20/2024-06-21"},
		{"2024-05-03", "As of 20 April 40 had left due to the flood.", "2024-04-20/2024-04-21"},
		{"2024-05-03", "They are due to meet on 20 April.", "2025-04-20/2025-04-21"},
		{"2024-05-03", "It lasted until 13 May.", "/2023-05-14"},
		{"2024-05-03", "They met within the last two weeks.", "2024-04-19/2024-05-03"},
		{"2024-05-03", "They work a Monday–Friday week.", "2024-05-06/2024-05-11"},
		{"2024-05-03", "They urged members to meet by Sunday.", "/2024-05-06"},
		{"2024-05-03", "They began to meet Sunday.", "2024-04-28/2024-04-29"},
		{"2024-05-03", "They fled Sunday.", "2024-04-28/2024-04-29"},
		{"2024-01-16", "Fourth-quarter sales fell.", "2023-10-01/2024-01-01"},
		{"2024-01-16", "The fourth quarter will be weak.", "2024-10-01/2025-01-01"},
		{"2024-11-16", "They will meet in the first quarter.", "2025-01-01/2025-04-01"},
		{"2024-05-03", "They met in May 2020, and a year before.", "2020-05-01/2020-06-01 2019-05-01/2019-05-02"},
		{"2024-05-03", "In March 2020 sales grew by 3% for the month.", "2020-03-01/2020-04-01 2020-03-01/2020-04-01"},
		{"2024-05-03", "It is due by EOY.", "/2025-01-01"},
		{"2024-05-03", "It is due at the EOM.", "2024-05-21/2024-06-01"},
	})
}

// TestRelativeSamePeriods: the same time of another year.
func TestRelativeSamePeriods(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-05-03", "Sales of the first quarter fell from the same quarter of last year.", "2024-01-01/2024-04-01 2023-01-01/2023-04-01"},
		{"2024-05-03", "Sales of the three months to March fell from the same period a year ago.", "2024-01-01/2024-04-01 2023-01-01/2023-04-01"},
		{"2024-05-03", "This time last year they had met.", "2023-05-03/2023-05-04"},
		{"2024-05-03", "At the same time they met last year.", "2023-01-01/2024-01-01"},
		{"2024-05-03", "They met in the same period last year.", "2023-01-01/2024-01-01"}, // the same as what?
	})
}

// TestRelativeSetDates: dates that are set or moved, and records of that time.
func TestRelativeSetDates(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-05-03", "The court set a 20 April deadline.", "2025-04-20/2025-04-21"},
		{"2024-05-03", "The court set 20 June as the day of the vote.", "2024-06-20/2024-06-21"},
		{"2024-05-03", "The film set a June record.", "2023-06-01/2023-07-01"},
		{"2024-05-03", "The film set a Sunday record.", "/"},
		{"2024-05-03", "The vote was moved to 20 April.", "2025-04-20/2025-04-21"},
		{"2024-05-03", "The vote was pushed back to June.", "2024-06-01/2024-07-01"},
		{"2024-05-03", "They drove to Rome on 20 June.", "2023-06-20/2023-06-21"},
		{"2024-02-12", "Set it aside from 18 December for 10 days", "2024-12-18/2024-12-19"},
		{"2024-05-03", "It was the first quarter of growth.", ""},
		{"2024-05-03", "They met in the first quarter of the company's year.", "2024-01-01/2024-04-01"},
		{"2024-05-03", "It opened two years later than planned.", ""},
	})
}

// TestRelativeNouns: days beside a noun, and words that only look like a time.
func TestRelativeNouns(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-05-03", "They wept during a Tuesday hearing.", "2024-04-30/2024-05-01"},
		{"2024-05-03", "They will speak at a Tuesday meeting.", "2024-05-07/2024-05-08"},
		{"2024-05-03", "They read it in a Tuesday newspaper.", "/"},
		{"2024-05-03", "They met last day.", "2024-05-02/2024-05-03"},
		{"2024-05-03", "They met on their last day.", ""},
		{"2024-05-03", "This is last day.", ""},
		{"2024-05-03", "They will meet in March in two years.", "2026-03-01/2026-04-01"},
		{"2024-05-03", "They met in March in two years of three.", "2024-03-01/2024-04-01"},
		{"2024-05-03", "They will meet in two weeks' time.", "2024-05-17/2024-05-18"},
		{"2024-05-03", "In a week's time it is over.", "2024-05-10/2024-05-11"},
		{"2024-05-03", "In a week's work it was over.", ""},
		{"2024-05-03", "They met in the week of 28 April.", "2024-04-29/2024-05-06"}, // a week that is told by its Sunday begins with it
		{"2024-05-03", "They met in the week of 27 April.", "2024-04-22/2024-04-29"},
	})
}

// TestRelativePlans: what is announced or planned, and what is not.
func TestRelativePlans(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-05-03", "The name will be formally announced on 20 June after the ruling.", "2024-06-20/2024-06-21"},
		{"2024-05-03", "She said she was planning to sail home on 20 June.", "2024-06-20/2024-06-21"},
		{"2024-05-03", "They called a vote for June.", "2024-06-01/2024-07-01"},
		{"2024-05-03", "The vote was planned for June.", "2024-06-01/2024-07-01"},
		{"2024-05-03", "They called her in June.", "2023-06-01/2023-07-01"},
		{"2024-05-03", "Sales for June fell.", "2023-06-01/2023-07-01"},
		{"2024-05-03", "They signed a paper setting the day of the vote on 20 June, the court said.", "2024-06-20/2024-06-21"},
		{"2024-05-03", "The dam broke on 20 June, the court said.", "2023-06-20/2023-06-21"},
		{"2024-05-03", "In June, he said it was over.", "2023-06-01/2023-07-01"},
		{"2024-05-03", "In June they vowed to meet.", "2023-06-01/2023-07-01"},
		{"2024-05-03", "They vowed to meet in June.", "2024-06-01/2024-07-01"},
	})
}

// TestRelativeQuarters: quarters and days that a noun owns.
func TestRelativeQuarters(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-05-03", "The fourth-quarter report is due in June.", "2023-10-01/2024-01-01 2024-06-01/2024-07-01"},
		{"2024-05-03", "They will tell their first-quarter results tonight.", "2024-01-01/2024-04-01 2024-05-03/2024-05-04"},
		{"2024-05-03", "They beat the forecast of analysts in the first quarter.", "2024-01-01/2024-04-01"},
		{"2024-05-03", "They beat them in the first quarter of the game.", ""},
		{"2024-05-03", "It begins with tonight's meeting.", "2024-05-03/2024-05-04"},
		{"2024-05-03", "It is the law of today's world.", ""},
	})
}

// TestRelativeYearBehind: years that are told behind, or before.
func TestRelativeYearBehind(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-05-03", "They will meet between June and August next year.", "2025-06-01/2025-09-01"},
		{"2024-05-03", "They will meet from 5 December to 3 January next year.", "2024-12-05/2025-01-04"},
		{"2024-05-03", "They met last week on Sunday.", "2024-04-22/2024-04-29 2024-04-28/2024-04-29"},
		{"2024-05-03", "Next year, in June, they meet.", "2025-01-01/2026-01-01 2025-06-01/2025-07-01"},
		{"2024-05-03", "It was last year's June that was wet.", "2023-01-01/2024-01-01 2023-06-01/2023-07-01"},
		{"2024-05-03", "They met last year, and will meet in June.", "2023-01-01/2024-01-01 2024-06-01/2024-07-01"},
		{"2024-05-03", "They will meet in Q2 of next year.", "2025-04-01/2025-07-01"},
		{"2024-05-03", "They met in H2 last year.", "2023-07-01/2024-01-01"},
		{"2024-05-03", "They met in week 10 of last year.", "2023-03-06/2023-03-13"},
		{"2024-05-03", "They met in the prior year.", "2023-01-01/2024-01-01"},
		{"2024-05-03", "They met about a prior year's plan, two weeks prior.", ""},
		{"2024-05-03", "They met in the prior two weeks.", "2024-04-19/2024-05-03"},
		{"2024-05-03", "They met three days prior to 5 May 2020.", "2020-05-02/2020-05-03"},
		{"2024-05-03", "They met the second Tuesday.", "/"},
	})
}

// TestRelativeForecasts: what is expected.
func TestRelativeForecasts(t *testing.T) {
	checkRelative(t, []relative{
		{"2024-05-03", "The storm is forecast to hit on Tuesday.", "2024-05-07/2024-05-08"},
		{"2024-05-03", "The storm hit on Tuesday.", "2024-04-30/2024-05-01"},
		{"2024-05-03", "They are likely to meet in April.", "2025-04-01/2025-05-01"},
	})
}

// TestRelativeUnplaced: without a reference nothing is placed, but everything is read.
func TestRelativeUnplaced(t *testing.T) {
	checkRelative(t, []relative{
		{"", "They met last Wednesday.", "/"},
		{"", "They met two years ago.", "/"},
		{"", "They met in the past two weeks.", "/"},
		{"", "They met on 20 December.", "/"},
		{"", "They met at the end of the month.", "/"},
		{"", "They met in the first week of April.", "/"},
		{"", "They met at Christmas.", "/"},
		{"", "They met from June to August.", "/"},
	})
}
