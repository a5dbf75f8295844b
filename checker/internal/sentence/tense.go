package sentence

import (
	"cmp"

	"github.com/steadfact/steadfact/internal/language/temporal"
)

// Unmarked are the verbs whose past tense is their base.
var Unmarked = Set("beat bet broadcast burst cast cost cut hit hurt let put quit read reset set shed shut split spread thrust")

// PastAt reports whether the verb at word v is in the past tense.
func (r *Reading) PastAt(v int) bool {
	if g := r.GroupStart(v); g > 1 && r.Words[g-1].Form == "to" && r.Words[g-2].Verb {
		return r.PastAt(g - 2) // "was thought to be"
	}
	switch f := r.Words[v].Form; f {
	case "was", "were", "had", "did":
		return true
	case "is", "are", "am", "has", "have", "do", "does", "be", "been":
		return false
	default:
		before := r.WordBefore(v)
		g := r.GroupStart(v)
		switch {
		case before == "been" && r.Words[g].Form == "had":
			return true
		case g < v && Negations[before]:
			return r.PastAt(g) // "is not supported", "did not support"
		}
		if before == "is" || before == "are" || before == "has" || before == "have" || before == "be" || before == "been" {
			return false
		}
		return pasts[f] || f != r.Words[v].Stem && f[len(f)-1] != 's' && (len(f) < 4 || f[len(f)-3:] != "ing")
	}
}

// TellsOfPast reports whether a verb of the reading is in the past tense.
func (r *Reading) TellsOfPast() bool {
	for v := range r.Words {
		if r.Words[v].Verb && r.PastAt(v) {
			return true
		}
	}
	return false
}

// StatesDate reports whether the reading states a date.
func (r *Reading) StatesDate() bool {
	for k := range r.Mentions {
		if t := r.Mentions[k].Temporal; t != nil && t.Date != nil {
			return true
		}
	}
	return false
}

// StatesYear reports whether a date is written with its year.
func StatesYear(s string) bool {
	digits := 0
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			if digits++; digits == 4 {
				return true
			}
		} else {
			digits = 0
		}
	}
	return false
}

// AsOf reports whether the date at word i tells when the sentence was true at the latest: "as of 8 April", "since 2014".
func (r *Reading) AsOf(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch r.Words[k].Form {
		case "as", "since", "by", "until", "through", "currently", "today":
			return true
		}
	}
	return false
}

// Day is a day that a reading speaks of.
type Day struct {
	year  int // 0 when it states none
	order int // within the year; grows with time
	month int
	whole bool // it is all of the month
}

// Day is the day that a reading speaks of, when it states just one date with a month: of what was so before a day the day before
// it, of what was so after it the next.
func (r *Reading) Day() (out Day, ok bool) {
	n := 0
	for k := range r.Mentions {
		t := r.Mentions[k].Temporal
		if t == nil || t.Date == nil || t.Date.Month == 0 {
			continue
		}
		n++
		out = Day{order: t.Date.Month*32 + t.Date.Day, month: t.Date.Month, whole: t.Date.Day == 0 && t.Date.Bound == temporal.Closed}
		if t.Date.HasYear {
			out.year = t.Date.Year
		}
		switch t.Date.Bound {
		case temporal.Before:
			out.order--
		case temporal.After:
			out.order++
		}
	}
	return out, n == 1
}

// Compare orders two days; by the day of the year alone when one of them leaves its year open.
func (a Day) Compare(b Day) int {
	if a.year != 0 && b.year != 0 && a.year != b.year {
		return cmp.Compare(a.year, b.year)
	}
	if a.whole != b.whole && a.month == b.month {
		return 0 // a day of that very month
	}
	return cmp.Compare(a.order, b.order)
}
