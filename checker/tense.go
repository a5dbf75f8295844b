package checker

import (
	"cmp"

	"github.com/steadfact/steadfact/internal/language/temporal"
)

// pastAt reports whether the verb at word v is in the past tense.
func (r *reading) pastAt(v int) bool {
	if g := r.groupStart(v); g > 1 && r.words[g-1].form == "to" && r.words[g-2].verb {
		return r.pastAt(g - 2) // "was thought to be"
	}
	switch f := r.words[v].form; f {
	case "was", "were", "had", "did":
		return true
	case "is", "are", "am", "has", "have", "do", "does", "be", "been":
		return false
	default:
		before := r.wordBefore(v)
		g := r.groupStart(v)
		switch {
		case before == "been" && r.words[g].form == "had":
			return true
		case g < v && negations[before]:
			return r.pastAt(g) // "is not supported", "did not support"
		}
		if before == "is" || before == "are" || before == "has" || before == "have" || before == "be" || before == "been" {
			return false
		}
		return f != r.words[v].stem && f[len(f)-1] != 's' && (len(f) < 4 || f[len(f)-3:] != "ing")
	}
}

// tellsOfPast reports whether a verb of the reading is in the past tense.
func (r *reading) tellsOfPast() bool {
	for v := range r.words {
		if r.words[v].verb && r.pastAt(v) {
			return true
		}
	}
	return false
}

// heldInPast reports whether the statement says of its held value that it was: then it tells of an event, whose date a
// sentence may add.
func (st *statement) heldInPast(h held) bool {
	v := st.governor(h.first, h.last)
	return v >= 0 && st.pastAt(v)
}

// eventful reports whether the statement speaks of an event and not of a state.
func (st *statement) eventful() bool {
	for i := range st.words {
		if w := &st.words[i]; w.verb && !st.isLight(i) {
			return true
		}
	}
	return false
}

// statesDate reports whether the reading states a date.
func (r *reading) statesDate() bool {
	for k := range r.mentions {
		if t := r.mentions[k].Temporal; t != nil && t.Date != nil {
			return true
		}
	}
	return false
}

// statesYear reports whether a date is written with its year.
func statesYear(s string) bool {
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

// asOf reports whether the date at word i tells when the sentence was true at the latest: "as of 8 April", "since 2014".
func (r *reading) asOf(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch r.words[k].form {
		case "as", "since", "by", "until", "through", "currently", "today":
			return true
		}
	}
	return false
}

// day is a day that a reading speaks of.
type day struct {
	year  int // 0 when it states none
	order int // within the year; grows with time
	month int
	whole bool // it is all of the month
}

// day is the day that a reading speaks of, when it states just one date with a month: of what was so before a day the day before
// it, of what was so after it the next.
func (r *reading) day() (out day, ok bool) {
	n := 0
	for k := range r.mentions {
		t := r.mentions[k].Temporal
		if t == nil || t.Date == nil || t.Date.Month == 0 {
			continue
		}
		n++
		out = day{order: t.Date.Month*32 + t.Date.Day, month: t.Date.Month, whole: t.Date.Day == 0 && t.Date.Bound == temporal.Closed}
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

// compare orders two days; by the day of the year alone when one of them leaves its year open.
func (a day) compare(b day) int {
	if a.year != 0 && b.year != 0 && a.year != b.year {
		return cmp.Compare(a.year, b.year)
	}
	if a.whole != b.whole && a.month == b.month {
		return 0 // a day of that very month
	}
	return cmp.Compare(a.order, b.order)
}
