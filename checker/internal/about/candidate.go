package about

import (
	"cmp"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
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
	if at := cmp.Or(c.edgeDate(h, m), c.timeLater(h, m), c.timeSpanned(h, m)); at != nil {
		m = at
	}
	if t := m.Temporal; t != nil && t.Date != nil && t.Date.Bound == temporal.Since && c.Text.VerbOfWhen(c.Text.Behind(m)) >= 0 || c.HappensAtLast(m) {
		m = inItsTime(m)
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
	best := language.Compare(c.St.Mentions[h.Mention], *m, c.tolerance)
	for _, o := range h.Others {
		if r := language.Compare(o, *m, c.tolerance); r == language.Agree {
			return r
		}
	}
	return best
}

// AsLimit reads a mention of the sentence as a limit of the sort of a held one, if the sentence makes one of it. Of a limit that the fact
// gives as a mere number a bound gives the number, too: "the limit is [100 MB]" and "nothing above 100 MB is accepted".
func (c *Comparison) AsLimit(h *statement.Held, m *language.Mention) *language.Mention {
	fact, bound := c.St.Mentions[h.Mention], c.Text.Bounded(m)
	if q := fact.Quantity; bound != m && q != nil && q.Comparator == quantity.Exactly && c.St.SpeaksOfLimit() {
		return sentence.Bare(bound)
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

// HappensAtLast reports whether the sentence says by a denial up to a mention that something happened then, and the statement, too, says
// when it happened.
func (c *Comparison) HappensAtLast(m *language.Mention) bool {
	return c.Text.NotUntil(m) && !c.St.Some(func(w *sentence.Word) bool { return sentence.Untils[w.Form] })
}

// closed is a date without what bounds it.
func closed(m *language.Mention) *language.Mention {
	date := *m.Temporal.Date
	switch {
	case date.Bound == temporal.Until && !date.Until.IsZero():
		return sentence.Dated(m, sentence.Shifted(date.Until, date.Grain, -1), date.Grain)
	case date.Bound == temporal.Since && !date.From.IsZero():
		return sentence.Dated(m, date.From, date.Grain)
	}
	date.Bound = temporal.Closed
	t, out := *m.Temporal, *m
	t.Date, out.Temporal = &date, &t
	return &out
}

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

// edgeDate is the end of the time that mention m of the sentence tells when that is what the statement's value is the date of: "ran from
// May 2007 to June 2012", and "(2007–2012)" behind a name, tell when something opened and when it closed. It is nil for every other
// mention.
func (c *Comparison) edgeDate(h *statement.Held, m *language.Mention) *language.Mention {
	if m.Temporal == nil || m.Temporal.Date == nil || c.St.Mentions[h.Mention].Temporal == nil {
		return nil
	}
	d := m.Temporal.Date
	if at := c.openEdge(h, m); at != nil {
		return at
	}
	if !d.Range || d.From.IsZero() || d.Until.IsZero() || d.Grain != temporal.Year && d.Grain != temporal.Month && d.Grain != temporal.Day {
		return nil
	}
	v := c.St.Governor(h.First, h.Last)
	if v < 0 {
		return nil
	}
	stage := lexicon.StageOf(c.St.Words[v].Stem)
	if life := stage.Of == lexicon.Living; life && c.Text.LifeOf(m) < 0 || !life && !c.Text.TellsSpan(m, stage.Of == lexicon.Going || stage.Of == lexicon.Done) {
		return nil
	}
	switch stage.End {
	case lexicon.Beginning:
		return sentence.Dated(m, d.From, d.Grain)
	case lexicon.Ending:
		return sentence.Dated(m, sentence.Shifted(d.Until, d.Grain, -1), d.Grain)
	}
	return nil
}

// openEdge is the date of a mention that says until when something went on, where the statement tells when it ended, or since when something
// has existed, where it tells when that was founded; nil for any other.
func (c *Comparison) openEdge(h *statement.Held, m *language.Mention) *language.Mention {
	v, t := c.St.Governor(h.First, h.Last), c.Text.Governor(c.Text.WordsIn(m.Whole))
	if v < 0 || t < 0 {
		return nil
	}
	verb := &c.Text.Words[t]
	switch stage := lexicon.StageOf(c.St.Words[v].Stem); {
	case m.Temporal.Date.Bound == temporal.Until && stage.End == lexicon.Ending && stage.Of != lexicon.Living && c.Text.TellsSpan(m, true),
		m.Temporal.Date.Bound == temporal.Since && stage.End == lexicon.Beginning && verb.Stem == "exist" && !existsSomehow(c.Text, t, m):
		return closed(m)
	}
	return nil
}

// existsSomehow reports whether the verb at word v says since a time that something was so only somehow or somewhere: "has existed in its present
// form since 1974".
func existsSomehow(r *sentence.Reading, v int, m *language.Mention) bool {
	first, _ := r.WordsIn(m.Whole)
	for k := v + 1; k < first; k++ {
		if r.IsPreposition(k) && r.Words[k].Form != "since" {
			return true
		}
	}
	return false
}

// EdgeBinds reports whether mention m tells the time of what the statement names, of which the statement's value is the beginning or the
// end.
func (c *Comparison) EdgeBinds(h *statement.Held, m int) bool {
	if c.edgeDate(h, &c.Text.Mentions[m]) == nil {
		return false
	}
	if named := c.Text.LifeOf(&c.Text.Mentions[m]); named >= 0 {
		return c.Links.Used[named] >= sentence.Derived
	}
	first, last := c.Text.WordsIn(c.Text.Mentions[m].Whole)
	return !c.Text.Bracketed(first, last) || c.Links.Used[first-2] >= sentence.Derived
}
