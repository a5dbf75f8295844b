package checker

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// happensAtLast reports whether the sentence says by a denial up to a mention that something happened then, and the statement, too, says
// when it happened.
func (c *comparison) happensAtLast(m *language.Mention) bool {
	return c.text.notUntil(m) && !c.st.some(func(w *word) bool { return untils[w.form] })
}

// notUntil reports whether the sentence denies something until the date of a mention, and so says that it happened then: "did not open
// until May 2013", "not until 2013 did it open".
func (r *reading) notUntil(m *language.Mention) bool {
	if m.Temporal == nil || m.Temporal.Date == nil {
		return false
	}
	first, _ := r.wordsIn(m.Whole)
	j := min(first, len(r.words)-1)
	for j > 0 && !untils[r.words[j].form] && (j == first || r.isAdverb(j) || r.words[j].is(lexicon.Preposition|lexicon.Determiner) || r.words[j].mostly(lexicon.Adjective)) {
		j--
	}
	if !untils[r.words[j].form] {
		return false
	}
	for k := j - 1; k >= 0 && r.words[k].clause == r.words[j].clause; k-- {
		if w := &r.words[k]; w.is(lexicon.Negation) && w.mention < 0 {
			return true
		}
	}
	return false
}

// untils are the prepositions of a time up to a date.
var untils = set("until till")

// inItsTime reads a date as the time when something happened, whatever bounds it: "since January 2020, when …", "not until May 2013".
func inItsTime(m *language.Mention) *language.Mention {
	date := *m.Temporal.Date
	years, months, days := 1, 0, 0
	switch date.Grain {
	case temporal.Day:
		years, days = 0, 1
	case temporal.Month:
		years, months = 0, 1
	}
	switch {
	case date.Bound == temporal.Since && !date.From.IsZero():
		date.Until = date.From.AddDate(years, months, days)
	case date.Bound == temporal.Until && !date.Until.IsZero():
		date.From = date.Until.AddDate(-years, -months, -days)
	}
	date.Bound = temporal.Closed
	t := *m.Temporal
	t.Date = &date
	out := *m
	out.Temporal = &t
	return &out
}
