package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// edgeDate is the end of the time that mention m of the sentence tells when that is what the statement's value is the date of: "ran from
// May 2007 to June 2012", and "(2007–2012)" behind a name, tell when something opened and when it closed. It is nil for every other
// mention.
func (c *Comparison) edgeDate(h *statement.Held, m *language.Mention) *language.Mention {
	if !m.Dated() || c.St.Mentions[h.Mention].Temporal == nil {
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

// HappensAtLast reports whether the sentence says by a denial up to a mention that something happened then, and the statement, too, says
// when it happened.
func (c *Comparison) HappensAtLast(m *language.Mention) bool {
	return c.Text.NotUntil(m) && !c.St.Some(func(w *sentence.Word) bool { return sentence.Untils[w.Form] })
}
