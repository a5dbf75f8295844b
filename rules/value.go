package rules

import (
	"fmt"
	"math/big"
	"strings"
	"time"
	"unicode"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// dayHelp is how a date is written.
const dayHelp = "write a date as 2021-12-09, without quotes, or a part of one as \"2021-12\" or \"2021\""

// stretch is the time a date denotes, half open.
type stretch struct{ from, until time.Time }

// isoLayouts are the dates that may stand in a text, with what makes the date that follows the last moment of each.
var isoLayouts = []struct {
	layout              string
	years, months, days int
}{{"2006-01-02", 0, 0, 1}, {"2006-01", 0, 1, 0}, {"2006", 1, 0, 0}}

// date reads a date: a TOML date, or a text that says one.
func (e entry) date() (stretch, bool) {
	switch v := e.value.(type) {
	case time.Time:
		return e.tomlDate(v)
	case int64:
		if v >= 1000 && v <= 9999 {
			return readDate(fmt.Sprint(v))
		}
	case string:
		if s, ok := readDate(strings.TrimSpace(v)); ok {
			return s, true
		}
		e.wrong(fmt.Sprintf("%q is not a date", v), dayHelp)
		return stretch{}, false
	}
	e.wrongType("a date", dayHelp)
	return stretch{}, false
}

// tomlDate reads a date or a moment that the decoder has read. Times without a zone are in UTC.
func (e entry) tomlDate(t time.Time) (stretch, bool) {
	switch t.Location().String() { // the decoder names the TOML type here
	case "date-local":
		day := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
		return stretch{day, day.AddDate(0, 0, 1)}, true
	case "time-local":
		e.wrong(fmt.Sprintf("`%s` takes a date, not a time of day", e.name), dayHelp)
		return stretch{}, false
	case "datetime-local":
		t = time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), time.UTC)
	}
	return stretch{t.UTC(), t.UTC()}, true
}

// readDate reads a date in ISO 8601 or as documents write it.
func readDate(s string) (stretch, bool) {
	for _, l := range isoLayouts {
		if t, err := time.Parse(l.layout, s); err == nil {
			return stretch{t, t.AddDate(l.years, l.months, l.days)}, true
		}
	}
	if strings.IndexFunc(s, unicode.IsLetter) < 0 {
		return stretch{}, false // 5/9/2021 is two dates, according to who reads it
	}
	ms := language.Read(s, time.Time{}).Mentions
	if len(ms) != 1 || ms[0].Len() != len(s) || ms[0].Temporal == nil || ms[0].Temporal.Date == nil {
		return stretch{}, false
	}
	d := ms[0].Temporal.Date
	ok := d.Deixis == temporal.Absolute && d.Bound == temporal.Closed && !d.From.IsZero() && !d.Until.IsZero()
	return stretch{d.From, d.Until}, ok
}

// toleranceHelp is how a tolerance is written.
const toleranceHelp = `write a share as in "10%", or an amount as in 50 or "2 km"`

// tolerance reads how far a value may be off.
func (e entry) tolerance() *Tolerance {
	var s string
	switch v := e.value.(type) {
	case string:
		s = strings.TrimSpace(v)
	case int64, float64:
		s = strings.ReplaceAll(e.node.value.Of(e.file.source.Text), "_", "") // as written: 0.1 is exactly a tenth
	default:
		e.wrongType("a share or an amount", toleranceHelp)
		return nil
	}
	t, message := readTolerance(s)
	if message != "" {
		e.wrong(message, toleranceHelp)
		return nil
	}
	return t
}

// readTolerance reads "10%", "50", "2.5" or "2 km".
func readTolerance(s string) (t *Tolerance, message string) {
	s = strings.TrimSpace(strings.TrimPrefix(s, "±"))
	number, unit := s, ""
	if i := strings.LastIndexAny(s, "0123456789"); i >= 0 {
		number, unit = s[:i+1], strings.TrimSpace(s[i+1:])
	}
	v, ok := new(big.Rat).SetString(strings.ReplaceAll(number, ",", ""))
	switch {
	case !ok || strings.ContainsAny(number, "/xXpPeE"):
		return readAmount(s)
	case v.Sign() < 0:
		return nil, "a tolerance cannot be negative"
	case unit == "":
		return &Tolerance{Absolute: v}, ""
	case unit == "%" || unit == "percent" || unit == "per cent":
		v.Quo(v, big.NewRat(100, 1))
		if v.Cmp(big.NewRat(1, 1)) > 0 {
			return nil, "a tolerance above 100% lets any value pass"
		}
		return &Tolerance{Share: v}, ""
	}
	return readAmount(s)
}

// readAmount reads an amount as documents write it.
func readAmount(s string) (t *Tolerance, message string) {
	ms := language.Read(s, time.Time{}).Mentions
	if len(ms) != 1 || ms[0].Whole.Len() != len(s) || ms[0].Quantity == nil || ms[0].Quantity.Value == nil {
		return nil, fmt.Sprintf("%q is not a tolerance", s)
	}
	q := ms[0].Quantity
	if q.Value.Sign() < 0 {
		return nil, "a tolerance cannot be negative"
	}
	return &Tolerance{Absolute: q.Value, Unit: q.Unit}, ""
}
