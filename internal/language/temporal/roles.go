package temporal

import "github.com/steadfact/steadfact/internal/language/token"

const (
	roleNumber = iota + 1
	roleMonth
	roleWeekday
	roleSeason
	roleUnit
	roleDay
	roleHoliday
	roleQuarter
	roleFiscal
	roleDecade
	roleClock
	roleEra
	roleOrdinal
	roleDayPart
	roleClosing
	roleCentury
	rolePeriod
)

// readers tries, for every role, the readers in the order in which the longer reading wins.
var readers [rolePeriod + 1][]func(*scanner, int) (piece, bool)

func init() {
	readers = [...][]func(*scanner, int) (piece, bool){
		roleNumber: {(*scanner).iso, (*scanner).isoWeek, (*scanner).numeric, (*scanner).dayMonth, (*scanner).yearMonth, (*scanner).yearQuarter, (*scanner).quarterFirst, (*scanner).decade,
			(*scanner).century, (*scanner).eraYear, (*scanner).clockTime, (*scanner).bareYear, (*scanner).dayOfMonth, (*scanner).listedDay, (*scanner).nextDay, (*scanner).ordinalDay},
		roleMonth:   {(*scanner).holiday, (*scanner).monthDay, (*scanner).ordinalMonth, (*scanner).monthYear, (*scanner).monthAlone},
		roleWeekday: {(*scanner).weekdayDate, (*scanner).weekdayAlone},
		roleSeason:  {(*scanner).season},
		roleUnit:    {(*scanner).pastHour, (*scanner).numberedWeek, (*scanner).ended, (*scanner).sameOf, (*scanner).offset, (*scanner).nthUnit, (*scanner).weekdayBehind, (*scanner).rankBehind, (*scanner).unit},
		roleDay:     {(*scanner).deicticDay},
		roleHoliday: {(*scanner).holiday},
		roleQuarter: {(*scanner).quarter},
		roleFiscal:  {(*scanner).fiscal},
		roleDecade:  {(*scanner).decadeWord, (*scanner).wordedDay},
		roleClock:   {(*scanner).clockWord, (*scanner).wordedHour},
		roleEra:     {(*scanner).eraFirst},
		roleDayPart: {(*scanner).dayPart},
		roleClosing: {(*scanner).closing},
		roleCentury: {(*scanner).spelledYear},
		rolePeriod:  {(*scanner).sameOf},
		roleOrdinal: {(*scanner).wordedDay, (*scanner).dayOfMonth, (*scanner).listedDay, (*scanner).century, (*scanner).listedRank, (*scanner).spelledYear},
	}
}

var (
	quarterMarks = words(map[int]string{int(Quarter): "q", int(Half): "h"})
	fiscalWords  = words(map[int]string{1: "fiscal", 2: "fy"})
	clockWords   = words(map[int]string{1: "noon midday", 2: "midnight"})
	centuryWords = set("sixteen seventeen eighteen nineteen two") // the years of whose centuries are spelled out
	periods      = set("period time")
	eraFirsts    = set("ad a.d.")
	listing      = set(", and or & the on in / both ;")
	opening      = set("( [ { \" “ ‘ ' « ~ ≈ >")
)

// triggers tells the role of every word that may be the telling word of a date.
var triggers = roles()

func roles() table {
	var t table
	add := func(words known, role int16) {
		for id := range words.end() {
			if words.at(id) != 0 && t.at(id) == 0 {
				t.put(id, role)
			}
		}
	}
	add(ordinals, roleOrdinal)
	add(tens, roleOrdinal)
	add(months, roleMonth)
	add(weekdays, roleWeekday)
	add(pluralDays, roleWeekday)
	add(seasons, roleSeason)
	for _, u := range []known{units, pluralUnits, fortnights, weekends} {
		add(u, roleUnit)
	}
	add(days, roleDay)
	add(dayParts, roleDayPart)
	add(oclock, roleClock)
	add(meridiems, roleClock)
	add(centuryWords, roleCentury)
	add(holidayHeads, roleHoliday)
	add(quarterMarks, roleQuarter)
	add(fiscalWords, roleFiscal)
	add(decadeWords, roleDecade)
	add(clockWords, roleClock)
	add(eraFirsts, roleEra)
	add(closings, roleClosing)
	add(periods, rolePeriod)
	return t
}

var tens = set("twenty thirty")

// lower reports whether token i is a word in small letters.
func (s *scanner) lower(i int) bool {
	return s.kind(i, token.Word) && !s.toks[i].Upper
}
