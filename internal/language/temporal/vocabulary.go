package temporal

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// table maps words to small numbers; 0 is "not in the table".
type table token.Table[int16]

func (t table) at(id token.ID) int { return int(token.Table[int16](t).At(id)) }

// end is one past the last word that may be in the table.
func (t table) end() token.ID { return token.ID(len(t)) }

// put gives a word a number.
func (t *table) put(id token.ID, n int16) { (*token.Table[int16])(t).Put(id, n) }

// words builds a table in which every word of a row has the row's number.
func words(rows map[int]string) table {
	var t table
	for n, row := range rows {
		for w := range strings.FieldsSeq(row) {
			t.put(token.Intern(w), int16(n))
		}
	}
	return t
}

// members is a table of words whose number is 1.
type members token.Set

func (m members) at(id token.ID) int {
	if token.Set(m).Has(id) {
		return 1
	}
	return 0
}

// end is one past the last word that may be in the table.
func (m members) end() token.ID { return token.ID(64 * len(m)) }

// known is what table and members have in common.
type known interface {
	at(id token.ID) int
	end() token.ID
}

// set builds a table of words whose number is 1.
func set(row string) members { return members(token.SetOf(row)) }

var (
	months = words(map[int]string{1: "january jan", 2: "february feb febr", 3: "march mar", 4: "april apr", 5: "may", 6: "june jun",
		7: "july jul", 8: "august aug", 9: "september sep sept", 10: "october oct", 11: "november nov", 12: "december dec"})
	fullMonths = set("january february march april may june july august september october november december")
	// Months that are words or names of their own: they need more than a capital to be a month.
	softMonths = set("may march mar jan jun sep dec")
	nameMonths = set("april june august may")

	weekdays = words(map[int]string{1: "monday mon", 2: "tuesday tue tues", 3: "wednesday wed weds", 4: "thursday thu thur thurs",
		5: "friday fri", 6: "saturday sat", 7: "sunday sun"})
	softWeekdays = set("mon wed weds sat sun")
	pluralDays   = words(map[int]string{1: "mondays", 2: "tuesdays", 3: "wednesdays", 4: "thursdays", 5: "fridays", 6: "saturdays", 7: "sundays"})

	seasons = words(map[int]string{1: "spring springtime", 2: "summer summertime", 3: "autumn fall", 4: "winter wintertime"})

	// Units of the calendar, by grain; the plural table holds what is only counted.
	units = words(map[int]string{int(Day): "day", int(Week): "week wk", int(Month): "month", int(Quarter): "quarter qtr",
		int(Half): "half", int(Season): "season", int(Year): "year yr", int(Decade): "decade", int(Century): "century", int(Millennium): "millennium"})
	pluralUnits = words(map[int]string{int(Day): "days", int(Week): "weeks wks", int(Month): "months mos mo", int(Quarter): "quarters",
		int(Year): "years yrs", int(Decade): "decades", int(Century): "centuries", int(Millennium): "millennia"})
	fortnights = words(map[int]string{1: "fortnight", 2: "fortnights"})
	weekends   = words(map[int]string{1: "weekend", 2: "workweek"})

	ordinals = words(map[int]string{1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
		9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth",
		17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth", 30: "thirtieth"})
	cardinals = words(map[int]string{1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
		10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen",
		18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"})
	suffixes = set("st nd rd th")
	// Counts that are no numerals; "a few" and "several" are three, as duckling and chrono have it.
	countWords = words(map[int]string{1: "a an", 2: "couple", 3: "few several", 12: "dozen"})

	decadeWords = words(map[int]string{10: "tens", 20: "twenties", 30: "thirties", 40: "forties", 50: "fifties", 60: "sixties", 70: "seventies",
		80: "eighties", 90: "nineties", 100: "noughties"})

	// Where a word points from its anchor: last -1, this 0 (stored as 3), next 1.
	deictics = words(map[int]string{deicticLast: "last latest previous preceding prior", deicticPast: "past", deicticThis: "this current", deicticNext: "next",
		deicticComing: "coming upcoming", deicticFollowing: "following", deicticSame: "same", deicticThat: "that"})

	days = words(map[int]string{dayToday: "today tonight", dayYesterday: "yesterday", dayTomorrow: "tomorrow tmrw tmr"})
	nows = set("now present today date")

	eras       = words(map[int]string{1: "ad a.d. a.d ce c.e. c.e", 2: "bc b.c. b.c bce b.c.e. b.c.e"})
	dashes     = set("- – — ‑ − ~")
	connectors = set("- – — ‑ − ~ to until till til through thru")
	parts      = words(map[int]string{int(Early): "early", int(Mid): "mid middle", int(Late): "late"})
	partNouns  = words(map[int]string{int(Early): "beginning start outset opening", int(Mid): "middle midpoint", int(Late): "end close"})
	hedges     = set("nearly almost about around circa approximately roughly c ca some sometime")

	bounds = words(map[int]string{int(Since): "since starting beginning effective", int(After): "after", int(Until): "until till til by through thru",
		int(Before): "before"})
	plainPrepositions = set("in on at during of from within throughout over for between around circa the")
	// Prepositions after which a bare number of four digits is a year, and a name of a month is one.
	cues     = set("in since by until till before after during from circa between throughout through around")
	yearWord = set("year years")

	articles    = set("the a an this that its his her their our")
	the         = token.Intern("the")
	of          = token.Intern("of")
	in          = token.Intern("in")
	and         = token.Intern("and")
	or          = token.Intern("or")
	to          = token.Intern("to")
	from        = token.Intern("from")
	between     = token.Intern("between")
	comma       = token.Intern(",")
	stop        = token.Intern(".")
	slash       = token.Intern("/")
	colon       = token.Intern(":")
	apostrophe  = token.Intern("'")
	rightQuote  = token.Intern("’")
	leftQuote   = token.Intern("‘")
	openParen   = token.Intern("(")
	closeParen  = token.Intern(")")
	possessives = set("'s")
)

const (
	deicticLast = iota + 1
	deicticPast
	deicticThis
	deicticNext
	deicticComing
	deicticFollowing
	deicticSame
	deicticThat
)

const (
	dayToday = iota + 1
	dayYesterday
	dayTomorrow
)
