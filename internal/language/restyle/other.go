package restyle

import (
	"cmp"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// Other writes a value of found's shape that the fact cannot mean, though it means found: another number far off, another year. It
// is false when none is known.
func Other(found, fact Value) (string, bool) {
	misleading := ""
	for _, text := range others(found) {
		if text == "" {
			continue
		}
		switch found.compare(fact, text) {
		case language.Differ:
			return text, true
		case language.Mislead:
			misleading = cmp.Or(misleading, text)
		}
	}
	return misleading, misleading != ""
}

// others are surfaces to try, the best first.
func others(v Value) []string {
	var out []string
	switch {
	case v.Quantity != nil && v.Quantity.Value != nil:
		out = otherNumbers(v)
	case v.Temporal != nil && v.Temporal.Clock != nil && v.Temporal.Date == nil:
		text, _ := writeClock(v.Surface(), (v.Temporal.Clock.From+5*time.Hour)%(24*time.Hour), "")
		out = append(out, text)
	case v.Temporal != nil && v.Temporal.Date != nil:
		out = otherDates(v)
	}
	out = append(append(out, Digits(v.Surface())...), otherWords(v.Surface())...)
	return append(append(out, otherMeasure(v), multiplied(v.Surface())), shifted(v.Surface()))
}

// otherMeasure writes a duration or another measure that has no number of its own: "a year", "half an hour".
func otherMeasure(v Value) string {
	if v.Quantity == nil || v.Quantity.Measure == nil || v.Quantity.Kind != quantity.Duration || v.Quantity.Value == nil {
		return ""
	}
	return "37 " + v.Quantity.Unit + "s"
}

// multiplied writes every run of digits many times as large: both ends of a range lie elsewhere then.
func multiplied(s string) string {
	return runs().ReplaceAllStringFunc(s, func(n string) string {
		v, err := strconv.Atoi(n)
		if err != nil {
			return n
		}
		return strconv.Itoa(37 * v)
	})
}

// shifted writes other months and weekdays: "last August" becomes "last January".
func shifted(s string) string {
	return piece().ReplaceAllStringFunc(s, func(name string) string {
		lower := strings.ToLower(strings.TrimSuffix(name, "."))
		if long, ok := months[lower]; ok || isLong(months, lower) {
			return cut(next(cmp.Or(long, lower), monthNames, 5), name, months)
		}
		if long, ok := weekdays[lower]; ok || isLong(weekdays, lower) {
			return cut(next(cmp.Or(long, lower), weekdayNames, 3), name, weekdays)
		}
		return name
	})
}

func isLong(usual map[string]string, name string) bool {
	for _, long := range usual {
		if long == name {
			return true
		}
	}
	return false
}

// next is the name so many places on.
func next(name string, all []string, by int) string {
	at := slices.IndexFunc(all, func(s string) bool { return strings.EqualFold(s, name) })
	return all[(at+by)%len(all)]
}

var (
	monthNames   = strings.Fields("January February March April May June July August September October November December")
	weekdayNames = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
	runs         = pattern(`\d+`)
)

// otherNumbers are numbers with as many digits, then much larger and much smaller ones: bounds allow a lot.
func otherNumbers(v Value) (out []string) {
	s, ok := styleOf(v)
	if !ok {
		return nil
	}
	if v.Quantity.Kind == quantity.Number && v.Quantity.Noun.Len() == 0 && anyYear().MatchString(v.Surface()) {
		out = Digits(v.Surface())[:1] // it may be a year
	}
	value := v.Quantity.Value
	before, after := around(v)
	for _, other := range []*big.Rat{farOff(value), new(big.Rat).Mul(value, big.NewRat(37, 1)), new(big.Rat).Quo(value, big.NewRat(20, 1)), new(big.Rat).Add(value, big.NewRat(97, 1))} {
		if text, ok := s.write(other, nil); ok {
			out = append(out, before+text+after)
		}
	}
	return out
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
func otherDigit(d byte) string { return strconv.Itoa(int(d-'0'+4)%9 + 1) }

// otherDates write a date five years off, then five months off: a fact may know the month only.
func otherDates(v Value) (out []string) {
	d := v.Temporal.Date
	if !single(d) {
		return nil
	}
	if year := *d; d.HasYear {
		year.Year = d.Year/10*10 + (d.Year+5)%10
		out = append(out, redated(v, year))
	}
	if month := *d; d.Month > 0 {
		month.Month = (d.Month+4)%12 + 1
		out = append(out, redated(v, month))
	}
	return out
}

// redated writes another date in a date's pieces; "" where that cannot be.
func redated(v Value, d temporal.Date) string {
	d.Day = min(d.Day, 28) // every month has it
	w := dateWriter{found: v.Temporal.Date, fact: &d, ok: true}
	text := piece().ReplaceAllStringFunc(v.Surface(), w.write)
	if !w.ok || !w.wrote {
		return ""
	}
	return text
}

var (
	anyYear = pattern(`\b(1\d|20)\d(\d)`)
	run     = pattern(`[1-9]`)
)

// Digits writes other digits in a surface, the best first: for years another last one, otherwise another first one that is not 0.
func Digits(s string) (out []string) {
	if anyYear().MatchString(s) {
		out = append(out, anyYear().ReplaceAllStringFunc(s, func(y string) string {
			last := len(y) - 1
			return y[:last] + strconv.Itoa((int(y[last]-'0')+5)%10)
		}))
	}
	at := run().FindStringIndex(s)
	for n := 0; at != nil && n < 8; n++ {
		digit := otherDigit(s[at[0]] + byte(n))
		if digit != s[at[0]:at[1]] {
			out = append(out, s[:at[0]]+digit+s[at[1]:])
		}
	}
	return out
}

// otherWords writes another word for the first number in words.
func otherWords(s string) (out []string) {
	at := worded().FindStringIndex(s)
	for _, word := range small[1:13] {
		if at != nil && !strings.EqualFold(word, s[at[0]:at[1]]) {
			out = append(out, s[:at[0]]+capitalised(word, s[at[0]:at[1]])+s[at[1]:])
		}
	}
	return out
}

var worded = pattern(`(?i)\b(?:` + strings.Join(small[1:13], "|") + `)\b`)
