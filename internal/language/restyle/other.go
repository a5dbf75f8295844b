package restyle

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/language"
)

// Other writes a value of the same shape that cannot be meant by found: another number far off, another year. It is false when
// none is known.
func Other(found Value) (string, bool) {
	for _, text := range others(found) {
		if text != "" && found.compare(found, text) == language.Differ {
			return text, true
		}
	}
	return "", false
}

// others are surfaces to try, the best first.
func others(v Value) []string {
	var out []string
	switch {
	case v.Quantity != nil && v.Quantity.Value != nil:
		if s, ok := styleOf(v); ok {
			text, _ := s.write(farOff(v.Quantity.Value), nil)
			before, after := around(v)
			out = append(out, before+text+after)
		}
	case v.Temporal != nil && v.Temporal.Clock != nil && v.Temporal.Date == nil:
		text, _ := writeClock(v.Surface(), (v.Temporal.Clock.From+5*time.Hour)%(24*time.Hour), "")
		out = append(out, text)
	case v.Temporal != nil && v.Temporal.Date != nil:
		out = append(out, otherDate(v))
	}
	return append(out, otherDigits(v.Surface()))
}

// farOff is another number with as many digits.
func farOff(v *big.Rat) *big.Rat {
	if n := v.Num().Int64(); v.IsInt() && v.Num().IsInt64() && n > 0 && n < 10 {
		return big.NewRat((n+4)%9+1, 1)
	}
	text := v.FloatString(9)
	at := strings.IndexAny(text, "123456789")
	if at < 0 {
		return big.NewRat(7, 1)
	}
	out, ok := new(big.Rat).SetString(text[:at] + otherDigit(text[at]) + text[at+1:])
	if !ok {
		return v
	}
	return out
}

// otherDigit is a digit from 1 to 9 far from another.
func otherDigit(d byte) string { return strconv.Itoa((int(d-'0')+4)%9 + 1) }

// otherDate writes the date five years off, or five months where it has no year.
func otherDate(v Value) string {
	d := *v.Temporal.Date
	if !single(&d) {
		return ""
	}
	switch {
	case d.HasYear:
		d.Year = d.Year/10*10 + (d.Year+5)%10
	case d.Month > 0:
		d.Month = (d.Month+4)%12 + 1
	}
	if d.Day > 28 {
		d.Day = 28
	}
	w := dateWriter{found: v.Temporal.Date, fact: &d, ok: true}
	text := piece.ReplaceAllStringFunc(v.Surface(), w.write)
	if !w.ok || !w.wrote {
		return ""
	}
	return text
}

var (
	anyYear = regexp.MustCompile(`\b(1\d|20)\d(\d)`)
	run     = regexp.MustCompile(`[1-9]`)
)

// otherDigits changes the last digit of each year, or else the first digit that is not 0.
func otherDigits(s string) string {
	if anyYear.MatchString(s) {
		return anyYear.ReplaceAllStringFunc(s, func(y string) string {
			last := len(y) - 1
			return y[:last] + strconv.Itoa((int(y[last]-'0')+5)%10)
		})
	}
	at := run.FindStringIndex(s)
	if at == nil {
		return ""
	}
	return s[:at[0]] + otherDigit(s[at[0]]) + s[at[1]:]
}
