package about

import (
	"math/big"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// timeLater is how long after what the statement tells mention m of the sentence is, in the held value's unit, where that is the time from one
// event to another: "joined in 1990 and was elected five years later", of who was elected [two years] after joining. It is nil for every
// other mention.
func (c *Comparison) timeLater(h *statement.Held, m *language.Mention) *language.Mention {
	fact := &c.St.Mentions[h.Mention]
	if !m.Dated() || !c.St.TellsInterval(h) {
		return nil
	}
	shift, unit := m.Temporal.Date.Shift, calendar[fact.Quantity.Unit]
	if unit.Months*shift.Months <= 0 && unit.Days*shift.Days <= 0 || !c.laterThanEvent(h, m) {
		return nil
	}
	return lasting(fact, m, unitsIn(shift, fact.Quantity.Unit))
}

// unitsIn is how many of a unit of the calendar a distance is.
func unitsIn(shift temporal.Shift, unit string) *big.Rat {
	u := calendar[unit]
	if u.Months > 0 {
		return big.NewRat(int64(shift.Months), int64(u.Months))
	}
	return big.NewRat(int64(shift.Days), max(int64(u.Days), 1))
}

// lasting reads a mention as a time of n of a fact's units.
func lasting(fact, m *language.Mention, n *big.Rat) *language.Mention {
	q := *fact.Quantity
	q.Value, q.Low, q.High, q.Comparator = n, nil, nil, quantity.Exactly
	out := *m
	out.Kind, out.Quantity, out.Temporal = language.Duration, &q, nil
	return &out
}

// timeSpanned is how long the time is that mention m of the sentence tells from its beginning to its end, in the held value's unit, where that says how
// long something went on: "reigned from 1412 to 1427", of who reigned for [20] years. It is nil for every other mention, and where the held time
// is but one unit off: its days and months are not told.
func (c *Comparison) timeSpanned(h *statement.Held, m *language.Mention) *language.Mention {
	if !m.Dated() || !c.St.TellsSpan(h) {
		return nil
	}
	d, fact := m.Temporal.Date, &c.St.Mentions[h.Mention]
	if !d.Range || d.From.IsZero() || !d.From.Before(d.Until) || d.Bound != temporal.Closed || d.Approx || c.goesOnAgain(m) {
		return nil
	}
	n := int64(0)
	switch unit := fact.Quantity.Unit; {
	case unit == "year" && d.Grain == temporal.Year:
		n = int64(d.Until.Year() - d.From.Year() - 1)
	case unit == "day" && d.Grain == temporal.Day:
		n = int64(d.Until.Sub(d.From).Hours()/24) - 1
	default:
		return nil
	}
	if v := fact.Quantity.Value; v != nil && n > 0 {
		off := new(big.Rat).Sub(v, big.NewRat(n, 1))
		if off.Sign() != 0 && off.Abs(off).Cmp(sentence.One) <= 0 {
			return nil
		}
		return lasting(fact, m, big.NewRat(n, 1))
	}
	return nil
}

// goesOnAgain reports whether the sentence tells of another time than mention m, too, that something went on: "from 1412 to 1425 and again from 1428
// to 1435".
func (c *Comparison) goesOnAgain(m *language.Mention) bool {
	return slices.ContainsFunc(c.Text.Mentions, func(o language.Mention) bool {
		return o.Span != m.Span && o.Dated() && (o.Temporal.Date.Range || o.Temporal.Date.Bound != temporal.Closed)
	})
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
	if c.St.ComesAfter(h) {
		return true
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
