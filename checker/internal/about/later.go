package about

import (
	"math/big"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// timeLater is how long after what the statement tells mention m of the sentence is, in the held value's unit, where that is the time from one
// event to another: "joined in 1990 and was elected five years later", of who was elected [two years] after joining. It is nil for every
// other mention.
func (c *Comparison) timeLater(h *statement.Held, m *language.Mention) *language.Mention {
	fact := &c.St.Mentions[h.Mention]
	if m.Temporal == nil || m.Temporal.Date == nil || !c.St.TellsInterval(h) {
		return nil
	}
	shift, unit := m.Temporal.Date.Shift, calendar[fact.Quantity.Unit]
	if unit.Months*shift.Months <= 0 && unit.Days*shift.Days <= 0 || !c.laterThanEvent(h, m) {
		return nil
	}
	n := big.NewRat(int64(shift.Days), max(int64(unit.Days), 1))
	if unit.Months > 0 {
		n = big.NewRat(int64(shift.Months), int64(unit.Months))
	}
	q := *fact.Quantity
	q.Value, q.Low, q.High, q.Comparator = n, nil, nil, quantity.Exactly
	out := *m
	out.Kind, out.Quantity, out.Temporal = language.Duration, &q, nil
	return &out
}

// calendar is how far one of some units reaches in the calendar.
var calendar = map[string]struct{ Months, Days int }{"day": {0, 1}, "week": {0, 7}, "month": {1, 0}, "year": {12, 0}, "decade": {120, 0}}

// laterThanEvent reports whether a mention, "five years later", counts from what the statement tells behind "after": in the sentence that is the
// last deed before it, or it is told before the sentence.
func (c *Comparison) laterThanEvent(h *statement.Held, m *language.Mention) bool {
	first, last := c.Text.WordsIn(m.Span)
	if first >= last || c.Text.Words[last-1].Form != "later" {
		return false
	}
	event := eventBehind(c.St, h.Last)
	if event < 0 || c.Links == nil {
		return event >= 0 // before the words are linked it may be so
	}
	if len(c.Links.To[event]) == 0 || c.Links.By[event] < sentence.Akin {
		return first == 0
	}
	at, v := c.Links.To[event][0], c.Text.Governor(first, last)
	for j := at + 1; j < first; j++ {
		if w := &c.Text.Words[j]; w.Verb && !w.Function && j != v && (c.Text.Words[at].Verb || c.Text.SubjectOf(j).Head != at) {
			return false
		}
	}
	return at < first
}

// eventBehind is the verb, else the noun, of what is told behind "after" at word i; -1 when nothing is.
func eventBehind(r *statement.Statement, i int) int {
	noun := -1
	for j := i + 1; j < len(r.Words) && r.Words[j].Clause == r.Words[i].Clause; j++ {
		if w := &r.Words[j]; w.Verb && !w.Function {
			return j
		}
		if noun < 0 && r.Content(j) {
			noun = j
		}
	}
	return noun
}
