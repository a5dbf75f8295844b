package sentence

import (
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// TellsSpan reports whether a mention is the time that something was there: it stands in brackets behind a name, or its verb says that
// it went on, where verbs are asked for.
func (r *Reading) TellsSpan(m *language.Mention, verbs bool) bool {
	first, last := r.WordsIn(m.Whole)
	if first >= last {
		return false
	}
	if r.Bracketed(first, last) {
		return true
	}
	v := r.Governor(first, last)
	return verbs && v >= 0 && running[r.Words[v].Stem]
}

// Bracketed reports whether words [first, last) stand in brackets right behind a name, as a date does that says when that was made: "Low
// Tide (2006)".
func (r *Reading) Bracketed(first, last int) bool {
	return first > 1 && r.Words[first-1].Form == "(" && r.FormAt(last) == ")" && r.Words[first-2].Phrase >= 0
}

// Dated reads a mention as the day, month or year that begins at a time.
func Dated(m *language.Mention, from time.Time, grain temporal.Grain) *language.Mention {
	d := temporal.Date{From: from, Until: Shifted(from, grain, 1), Grain: grain, HasYear: true, Year: from.Year()}
	if grain != temporal.Year {
		d.Month = int(from.Month())
	}
	if grain == temporal.Day {
		d.Day = from.Day()
	}
	t := *m.Temporal
	t.Date = &d
	out := *m
	out.Temporal = &t
	return &out
}

// Shifted is n days, months or years after a time.
func Shifted(t time.Time, grain temporal.Grain, n int) time.Time {
	switch grain {
	case temporal.Day:
		return t.AddDate(0, 0, n)
	case temporal.Month:
		return t.AddDate(0, n, 0)
	}
	return t.AddDate(n, 0, 0)
}

// running are the verbs that tell how long something went on.
var running = Set("run air last broadcast operate exist continue serve play reign rule govern publish produce stay")

// atTime reports whether the noun phrase that begins with the date at word i tells a time by itself: "since the 1989–90 season".
func (r *Reading) atTime(i int) bool {
	if i > 0 && r.Words[i-1].Form == "the" {
		i--
	}
	return i > 0 && Dating[r.Words[i-1].Form]
}

// stretches are the nouns of a time that a year tells apart.
var stretches = Set("season campaign year term semester edition")
