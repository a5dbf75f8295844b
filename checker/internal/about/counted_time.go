package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// compareCounted holds two times against each other that are told by how many days, months or years they count, at least one of them from a day
// that is not told: "three years later" and "five years later", "for the last six years" and "for five years". It is Incomparable for all
// others.
func (c *Comparison) compareCounted(h *statement.Held, m *language.Mention) language.Comparison {
	fact := &c.St.Mentions[h.Mention]
	switch {
	case fact.Dated() && m.Dated():
		return c.compareShifts(h, m)
	case fact.Dated() && m.Kind == language.Duration && GoneOn(c.Text, m):
		return compareLength(fact, m.Quantity, false)
	case m.Dated() && fact.Kind == language.Duration && c.St.GoesOn(h) && GoneOn(c.Text, m):
		if c.Links != nil && c.tellsMore() && shorter(m, fact.Quantity) {
			return language.Incomparable // who has led it alone for two years may have led it for ten
		}
		return compareLength(m, fact.Quantity, true)
	case m.Dated() && fact.Kind == language.Duration && c.sinceThen(h, m):
		return compareLength(m, fact.Quantity, true)
	}
	return language.Incomparable
}

// compareShifts holds two dates against each other that are counted from a day that is not told, in the same direction.
func (c *Comparison) compareShifts(h *statement.Held, m *language.Mention) language.Comparison {
	fact := &c.St.Mentions[h.Mention]
	f, t := fact.Temporal.Date, m.Temporal.Date
	if !f.From.IsZero() || f.Shift == (temporal.Shift{}) || f.Range != t.Range || f.Grain != t.Grain {
		return language.Incomparable
	}
	if !f.Range {
		direction := lastForm(c.St.Reading, fact)
		if !t.From.IsZero() || !countedFrom[direction] || lastForm(c.Text, m) != direction {
			return language.Incomparable
		}
	}
	if f.Shift.Months*t.Shift.Months < 0 || f.Shift.Days*t.Shift.Days < 0 || f.Shift.Months != 0 && t.Shift.Months == 0 || f.Shift.Days != 0 && t.Shift.Days == 0 {
		return language.Incomparable
	}
	if f.Shift == t.Shift {
		return language.Agree
	}
	return language.Differ
}

// countedFrom are the words behind a number of years that count them from a day that the text before tells.
var countedFrom = sentence.Set("later earlier")

// lastForm is the last word of a mention.
func lastForm(r *sentence.Reading, m *language.Mention) string {
	_, last := r.WordsIn(m.Span)
	return r.FormAt(last - 1)
}

// GoneOn reports whether a mention is how long something has gone on: "for the last six years", "in the five years since".
func GoneOn(r *sentence.Reading, m *language.Mention) bool {
	first, last := r.WordsIn(m.Span)
	for first > 0 && (r.IsDeterminer(first-1) || r.Words[first-1].Form == "past" || r.Words[first-1].Form == "last") {
		first--
	}
	switch r.FormAt(first - 1) {
	case "for":
		return true
	case "in", "over", "during":
		return r.FormAt(last) == "since"
	}
	return false
}

// sinceThen reports whether a mention tells how long ago that was from which the held time is counted: "opened three years ago", of "it has been
// [four years] since it opened".
func (c *Comparison) sinceThen(h *statement.Held, m *language.Mention) bool {
	if c.St.FormAt(h.Last) != "since" || lastForm(c.Text, m) != "ago" || c.Links == nil {
		return c.Links == nil && c.St.FormAt(h.Last) == "since"
	}
	first, last := c.Text.WordsIn(m.Span)
	return c.StandsFor(eventBehind(c.St, h.Last), c.Text.Governor(first, last))
}

// shorter reports whether a stretch of time up to now is shorter than a length.
func shorter(stretch *language.Mention, length *quantity.Mention) bool {
	d := stretch.Temporal.Date
	if _, ok := calendar[length.Unit]; !ok || length.Value == nil {
		return false
	}
	n := unitsIn(temporal.Shift{Months: -d.Shift.Months, Days: -d.Shift.Days}, length.Unit)
	return n != nil && n.Cmp(length.Value) < 0
}

// compareLength holds a stretch of time up to now against the length of one, as the fact and the text tell them, or the other way round.
func compareLength(stretch *language.Mention, length *quantity.Mention, turned bool) language.Comparison {
	d := stretch.Temporal.Date
	unit, ok := calendar[length.Unit]
	if !ok || d.Shift.Months*unit.Months >= 0 && d.Shift.Days*unit.Days >= 0 {
		return language.Incomparable
	}
	shift := temporal.Shift{Months: -d.Shift.Months, Days: -d.Shift.Days}
	like := language.Mention{Kind: language.Duration, Quantity: length}
	n := lasting(&like, stretch, unitsIn(shift, length.Unit))
	if turned {
		return language.Compare(like, *n, language.Tolerance{})
	}
	return language.Compare(*n, like, language.Tolerance{})
}
