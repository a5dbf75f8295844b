package restyle

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/language/temporal"
)

// writeTemporal writes dates in the pieces that found has, and times of day in its clock.
func writeTemporal(found, fact Value) (string, bool) {
	f, t := fact.Temporal, found.Temporal
	switch {
	case t.Clock != nil && t.Date == nil && f.Clock != nil && !t.Clock.Range && !f.Clock.Range:
		return writeClock(found.Surface(), f.Clock.From, fact.Surface())
	case t.Clock != nil || t.Date == nil || f.Date == nil || !single(t.Date) || !single(f.Date):
		return sameShape(found, fact)
	case t.Date.Grain != temporal.Day && t.Date.Grain != temporal.Month && t.Date.Grain != temporal.Year:
		if t.Date.Grain == f.Date.Grain && t.Date.HasYear == f.Date.HasYear {
			return capitalised(fact.Surface(), found.Surface()[:1]), true // summer 2014, the 1990s
		}
		return sameShape(found, fact)
	}
	return writeDate(found, fact)
}

// single reports whether a date is one point of the calendar that says what it is.
func single(d *temporal.Date) bool {
	return !d.Range && d.Bound == temporal.Closed && (d.Deixis == temporal.Absolute || d.Deixis == temporal.Partial) && !d.Fiscal
}

// piece finds what a date is made of, each alternative a group: an ISO date, a date in figures, a weekday, a month, a year, a day.
var piece = pattern(`(?i)(\b\d{4}-\d{1,2}-\d{1,2}\b)|(\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b)|` +
	`\b((?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?)|` +
	`\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|` +
	`(\b\d{4}\b)|(\b\d{1,2}(?:st|nd|rd|th)?\b)`)

// leading is a part of a date before it.
var leading = pattern(`(?i)^(?:early|late|mid|the (?:beginning|start|middle|end) of)(?:[- ]|in )`)

// writeDate puts the fact's year, month, day and weekday where found has its own.
func writeDate(found, fact Value) (string, bool) {
	f, d := fact.Temporal.Date, found.Temporal.Date
	if d.HasYear && (!f.HasYear || f.Year < 1000) || d.Month > 0 && f.Month == 0 || d.Day > 0 && f.Day == 0 || d.Weekday > 0 && !f.HasYear {
		return sameShape(found, fact)
	}
	surface, part := found.Surface(), ""
	if l := leading().FindString(surface); l != "" {
		surface = surface[len(l):]
		if d.Grain == f.Grain {
			part = leading().FindString(fact.Surface())
		}
	}
	w := dateWriter{found: d, fact: f, ok: true}
	text := part + piece().ReplaceAllStringFunc(surface, w.write)
	return capitalised(text, found.Surface()[:1]), w.ok && w.wrote
}

// dateWriter writes one date over another.
type dateWriter struct {
	found, fact *temporal.Date
	ok, wrote   bool
}

// write gives a piece of found the fact's value.
func (w *dateWriter) write(s string) string {
	w.wrote = true
	m := piece().FindStringSubmatch(s)
	switch {
	case m[1] != "":
		return fmt.Sprintf("%04d-%02d-%02d", w.fact.Year, w.fact.Month, w.fact.Day)
	case m[2] != "":
		return w.figures(s)
	case m[3] != "":
		date := time.Date(w.fact.Year, time.Month(w.fact.Month), w.fact.Day, 0, 0, 0, 0, time.UTC)
		return cut(date.Weekday().String(), s, weekdays)
	case m[4] != "":
		return cut(time.Month(w.fact.Month).String(), s, months)
	case m[5] != "":
		return strconv.Itoa(w.fact.Year)
	}
	return w.day(s)
}

// day keeps a leading zero and an ordinal's ending.
func (w *dateWriter) day(s string) string {
	number := strings.TrimRight(s, "stndrhSTNDRH")
	text := strconv.Itoa(w.fact.Day)
	if n, _ := strconv.Atoi(number); n != w.found.Day {
		w.ok = false // a number that is not the day
	}
	if strings.HasPrefix(number, "0") && len(text) == 1 {
		text = "0" + text
	}
	if number != s {
		text += suffix(big.NewInt(int64(w.fact.Day)))
	}
	return text
}

// figures writes a date of the sort 05/10/2020 in the order that found has.
func (w *dateWriter) figures(s string) string {
	at := strings.IndexAny(s, "./-")
	sign := s[at : at+1]
	f := strings.Split(s, sign)
	if len(f) != 3 {
		w.ok = false
		return s
	}
	first, _ := strconv.Atoi(f[0])
	second, _ := strconv.Atoi(f[1])
	pad := func(n int) string {
		if len(f[0]) == 2 && len(f[1]) == 2 {
			return fmt.Sprintf("%02d", n)
		}
		return strconv.Itoa(n)
	}
	day, month, year := pad(w.fact.Day), pad(w.fact.Month), strconv.Itoa(w.fact.Year)
	if len(f[2]) == 2 {
		year = year[len(year)-2:]
	}
	monthFirst := first == w.found.Month && second == w.found.Day
	if !monthFirst && (first != w.found.Day || second != w.found.Month) || first == second && sign == "/" {
		w.ok = false // the order cannot be told
	}
	if monthFirst && !(first == second) {
		return month + sign + day + sign + year
	}
	return day + sign + month + sign + year
}

// cut writes a name as short as another of its kind is written, in its capitals: "Oct" for October where Sep stands.
func cut(name, like string, usual map[string]string) string {
	letters := strings.TrimRight(like, ".")
	dot := like[len(letters):]
	long, ok := usual[strings.ToLower(letters)]
	switch {
	case long == strings.ToLower(name):
		return like
	case ok && long != strings.ToLower(letters):
		name = shortOf[name]
	}
	return capitalised(strings.ToLower(name), letters) + dot
}

// usual names of months and weekdays, by what they may be cut to.
var (
	months = map[string]string{"jan": "january", "feb": "february", "mar": "march", "apr": "april", "may": "may", "jun": "june", "jul": "july",
		"aug": "august", "sep": "september", "sept": "september", "oct": "october", "nov": "november", "dec": "december"}
	weekdays = map[string]string{"mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "thu": "thursday", "thur": "thursday",
		"thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday"}
	shortOf = func() map[string]string {
		out := map[string]string{}
		for m := time.January; m <= time.December; m++ {
			out[m.String()] = m.String()[:3]
		}
		for d := time.Sunday; d <= time.Saturday; d++ {
			out[d.String()] = d.String()[:3]
		}
		return out
	}()
)
