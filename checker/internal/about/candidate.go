package about

import (
	"cmp"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// StandsFor reports whether word j of the sentence stands for word i of the statement; nothing stands for a word that is not there.
func (c *Comparison) StandsFor(i, j int) bool {
	return i >= 0 && c.Links.By[i] >= sentence.Akin && slices.Contains(c.Links.To[i], j)
}

// Candidate is a mention of the sentence that may answer a held part of the statement.
type Candidate struct {
	Held, Mention int // which held part, and which mention of the sentence; -1 for a name or another word
	First, Last   int // the words of that in the sentence, half open

	Comparison language.Comparison
	Equal      bool // the very value the statement holds, not merely one that it allows

	Score   float64 // how closely the surroundings of the two correspond, 0 to 1
	Placed  bool    // it stands in the held value's very place
	Unbound string  // why the sentence does not say it of what the statement speaks of; "" when it does
}

// CompareValue holds a mention against a held value and its alternatives.
func (c *Comparison) CompareValue(h *statement.Held, m *language.Mention) language.Comparison {
	if r := cmp.Or(c.compareAll(h, m), c.compareCounted(h, m), c.compareRow(h, m), c.compareUnbounded(h, m)); r != language.Incomparable {
		return r
	}
	if at := cmp.Or(c.edgeDate(h, m), c.timeLater(h, m), c.timeSpanned(h, m), c.bareAmount(h, m)); at != nil {
		m = at
	}
	if t := m.Temporal; t != nil && t.Date != nil && t.Date.Bound == temporal.Since && c.Text.VerbOfWhen(c.Text.Behind(m)) >= 0 || c.HappensAtLast(m) || c.closesThen(h, m) {
		m = inItsTime(m)
	}
	if c.bothStatuses(h, m) {
		if c.St.Mentions[h.Mention].Quantity.Value.Cmp(m.Quantity.Value) == 0 {
			return language.Agree
		}
		return language.Differ
	}
	if c.onSameScale(h, m) {
		m = asPercent(m, c.St.Mentions[h.Mention].Quantity)
	}
	m = c.AsLimit(h, m)
	if fact := c.BoundedOrdinal(h, m); fact != nil {
		return language.Compare(*fact, *m, c.tolerance)
	}
	if fact, ok := c.St.Threshold(&c.St.Mentions[h.Mention]); ok && !c.St.TellsOfPast() {
		if text, ok := c.Text.Threshold(m); ok {
			return language.Compare(*fact, *text, c.tolerance)
		}
	}
	fact, m := c.recurring(h, m)
	best := language.Compare(*fact, *m, c.tolerance)
	for _, o := range h.Others {
		if r := language.Compare(o, *m, c.tolerance); r == language.Agree {
			return r
		}
	}
	return best
}

// bothStatuses reports whether a held value and a mention of the sentence are both numbers by which a program says how a call went, whatever word for
// that they stand beside: "HTTP 204", "status code 204".
func (c *Comparison) bothStatuses(h *statement.Held, m *language.Mention) bool {
	if !c.St.IsStatus(h.Mention) {
		return false
	}
	i := slices.IndexFunc(c.Text.Mentions, func(o language.Mention) bool { return o.Span == m.Span })
	return i >= 0 && c.Text.IsStatus(i)
}

// AsLimit reads a mention of the sentence as a limit of the sort of a held one, if the sentence makes one of it. Of a limit that the fact
// gives as a mere number a bound gives the number, too: "the limit is [100 MB]" and "nothing above 100 MB is accepted".
func (c *Comparison) AsLimit(h *statement.Held, m *language.Mention) *language.Mention {
	fact, bound := c.St.Mentions[h.Mention], c.Text.Bounded(m)
	if q := fact.Quantity; bound != m && q != nil && q.Comparator == quantity.Exactly && c.St.SpeaksOfLimit() {
		return sentence.Bare(bound)
	} else if q != nil && q.Comparator == quantity.Exactly && bound.Floors() && c.St.Demands() && c.Text.Demands() {
		return sentence.Bare(bound) // "needs [three] days of notice" and "requires at least two days of notice"
	}
	if c.SparesLeave(h) {
		if most := c.Text.SparesUpTo(m); most != nil {
			return most
		}
	}
	return c.Text.Limited(fact, bound)
}

// SparesLeave reports whether a held value is the most that may be done without somebody's leave, for which the sentence says that it must be
// asked: "up to [$500] without approval" and "require approval".
func (c *Comparison) SparesLeave(h *statement.Held) bool {
	if !c.St.Mentions[h.Mention].Caps() {
		return false
	}
	i := c.St.LeaveSpared()
	return i >= 0 && c.Links != nil && c.StandsFor(i, c.Text.LeaveAsked())
}

// Quantities are the held value and the sentence's value as quantities, nil when they are none.
func (c *Comparison) Quantities(d Candidate) (fact, text *quantity.Mention) {
	return c.St.Mentions[c.St.Held[d.Held].Mention].Quantity, c.Text.Mentions[d.Mention].Quantity
}

// BoundedOrdinal reads a held ordinal of a running time behind "before" or "after" as a bound where the sentence tells when in that time it
// was: "after the 57th minute" and "in the 49th minute"; nil for every other.
func (c *Comparison) BoundedOrdinal(h *statement.Held, m *language.Mention) *language.Mention {
	fact := &c.St.Mentions[h.Mention]
	if fact.Kind != language.Ordinal || m.Kind != language.Ordinal || fact.Quantity.Value == nil {
		return nil
	}
	at, noun := c.St.WordsOf(h.Mention)
	first, last := c.Text.WordsIn(m.Span)
	if first >= last || !ticking[c.St.FormAt(noun)] || OrderOf(c.Text, first) != "" {
		return nil
	}
	q := *fact.Quantity
	switch OrderOf(c.St.Reading, at) {
	case "after":
		q.Comparator, q.Low = quantity.MoreThan, q.Value
	case "before":
		q.Comparator, q.High = quantity.LessThan, q.Value
	default:
		return nil
	}
	out := *fact
	out.Quantity = &q
	return &out
}

// ticking are the nouns whose ordinals tell when in a running time something was.
var ticking = sentence.Set("minute hour day night week month year round lap over inning quarter half hole mile kilometre kilometer")

// OrderOf is the "before" or "after" that parts the noun phrase with the value at word i from what is spoken of; "" when there is none.
func OrderOf(r *sentence.Reading, i int) string {
	j := i - 1
	if j < 1 || !r.IsDeterminer(j) {
		return ""
	}
	if f := r.Words[j-1].Form; f == "before" || f == "after" {
		return f
	}
	return ""
}
