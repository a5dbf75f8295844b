package temporal

import "time"

// Calendars whose feasts wander through the Gregorian year. Day numbers count from 1 January of the year 1, which is day 1 (Reingold and
// Dershowitz, Calendrical Calculations).

// fixedDay is the day with a day number.
func fixedDay(n int) time.Time { return day(1, 1, n) }

// orthodoxEaster is Easter Sunday of the Julian calendar, in the Gregorian one (Meeus, Astronomical Algorithms, chapter 8).
func orthodoxEaster(year int) time.Time {
	a, b, c := year%4, year%7, year%19
	d := (19*c + 15) % 30
	e := (2*a + 4*b - d + 34) % 7
	n := d + e + 114
	return day(year, n/31, n%31+1+year/100-year/400-2)
}

// hebrewEpoch is the day number of 1 Tishri of the Hebrew year 1.
const hebrewEpoch = -1373427

// roshHashanah is 1 Tishri in the autumn of a Gregorian year. The feasts of the spring and summer lie a fixed number of days before it.
func roshHashanah(year int) time.Time { return fixedDay(hebrewNewYear(year + 3761)) }

// hebrewNewYear is the day number of 1 Tishri of a Hebrew year, after the four postponements.
func hebrewNewYear(year int) int {
	before, this, next := hebrewDays(year-1), hebrewDays(year), hebrewDays(year+1)
	switch {
	case next-this == 356:
		this += 2
	case this-before == 382:
		this++
	}
	return hebrewEpoch + this
}

// hebrewDays is the number of days from the epoch to the mean new moon of Tishri, put off from Sunday, Wednesday and Friday.
func hebrewDays(year int) int {
	months := floorDiv(235*year-234, 19)
	parts := 12084 + 13753*months
	days := 29*months + floorDiv(parts, 25920)
	if (3*(days+1))%7 < 3 {
		days++
	}
	return days
}

// hanukkah is 25 Kislev: Heshvan has its 30th day only in a complete year, of 355 or 385 days.
func hanukkah(year int) time.Time {
	this := hebrewNewYear(year + 3761)
	if length := hebrewNewYear(year+3762) - this; length%10 == 5 {
		return fixedDay(this + 84)
	}
	return fixedDay(this + 83)
}

// tishaBAv is 9 Av, or the day after when that is a Saturday.
func tishaBAv(year int) time.Time {
	t := roshHashanah(year).AddDate(0, 0, -51)
	if weekday(t) == 6 {
		return t.AddDate(0, 0, 1)
	}
	return t
}

// islamicEpoch is the day number of 16 July 622 of the Julian calendar.
const islamicEpoch = 227015

// islamic is the first day in a Gregorian year that is the given day of the tabular Islamic calendar. Where the moon is watched for, the day is
// this one or a neighbour.
func islamic(month, d int) func(year int) time.Time {
	return func(year int) time.Time {
		first := day(year, 1, 1)
		for y := (year-622)*33/32 - 1; ; y++ {
			if t := fixedDay(islamicEpoch - 1 + (y-1)*354 + floorDiv(3+11*y, 30) + 29*(month-1) + month/2 + d); !t.Before(first) {
				return t
			}
		}
	}
}

// newYears holds the Chinese New Year of 1900 to 2099, a letter a year: '@' is 20 January, 'A' the day after. It is the second new moon after the
// winter solstice (the third, when a leap month comes between), in the time of China.
const newYears = `K^SI[OEXMBUJ]QFYOCVL_SH[PDXMCUJ\QFYODVK^SGZPEXMBUI\QGYNDWK]SHZPEXMATJ\QGZNCVK]RH[PEXM_TI\QGZOCUK^RH[PDWLBTI]RFYNCUK^SH[PEWLBUI\QFXNCVK^SHZODWLBUJ\QFYMCVL^SHZODWMATI\PFYNCVK^RGZPDWMBTI\QFYNDUJ]RGZPEWL`

func chineseNewYear(year int) time.Time {
	if year < 1900 || year-1900 >= len(newYears) {
		return time.Time{}
	}
	return day(year, 1, 20+int(newYears[year-1900]-'@'))
}
