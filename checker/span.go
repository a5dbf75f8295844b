package checker

import (
	"time"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// edgeDate is the end of the time that mention m of the sentence tells when that is what the statement's value is the date of: "ran from
// May 2007 to June 2012", and "(2007–2012)" behind a name, tell when something opened and when it closed. It is nil for every other
// mention.
func (c *comparison) edgeDate(h *held, m *language.Mention) *language.Mention {
	if m.Temporal == nil || m.Temporal.Date == nil || c.st.mentions[h.mention].Temporal == nil {
		return nil
	}
	d := m.Temporal.Date
	if !d.Range || d.From.IsZero() || d.Until.IsZero() || d.Grain != temporal.Year && d.Grain != temporal.Month && d.Grain != temporal.Day {
		return nil
	}
	v := c.st.governor(h.first, h.last)
	if v < 0 {
		return nil
	}
	stage := lexicon.StageOf(c.st.words[v].stem)
	if life := stage.Of == lexicon.Living; life && c.text.lifeOf(m) < 0 || !life && !c.text.tellsSpan(m, stage.Of == lexicon.Going || stage.Of == lexicon.Done) {
		return nil
	}
	switch stage.End {
	case lexicon.Beginning:
		return dated(m, d.From, d.Grain)
	case lexicon.Ending:
		return dated(m, shifted(d.Until, d.Grain, -1), d.Grain)
	}
	return nil
}

// tellsSpan reports whether a mention is the time that something was there: it stands in brackets behind a name, or its verb says that
// it went on, where verbs are asked for.
func (r *reading) tellsSpan(m *language.Mention, verbs bool) bool {
	first, last := r.wordsIn(m.Whole)
	if first >= last {
		return false
	}
	if r.bracketed(first, last) {
		return true
	}
	v := r.governor(first, last)
	return verbs && v >= 0 && running[r.words[v].stem]
}

// bracketed reports whether words [first, last) stand in brackets right behind a name, as a date does that says when that was made: "Low
// Tide (2006)".
func (r *reading) bracketed(first, last int) bool {
	return first > 1 && r.words[first-1].form == "(" && r.formAt(last) == ")" && r.words[first-2].phrase >= 0
}

// edgeBinds reports whether mention m tells the time of what the statement names, of which the statement's value is the beginning or the
// end.
func (c *comparison) edgeBinds(h *held, m int) bool {
	if c.edgeDate(h, &c.text.mentions[m]) == nil {
		return false
	}
	if named := c.text.lifeOf(&c.text.mentions[m]); named >= 0 {
		return c.links.used[named] >= derived
	}
	first, last := c.text.wordsIn(c.text.mentions[m].Whole)
	return !c.text.bracketed(first, last) || c.links.used[first-2] >= derived
}

// dated reads a mention as the day, month or year that begins at a time.
func dated(m *language.Mention, from time.Time, grain temporal.Grain) *language.Mention {
	d := temporal.Date{From: from, Until: shifted(from, grain, 1), Grain: grain, HasYear: true, Year: from.Year()}
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

// shifted is n days, months or years after a time.
func shifted(t time.Time, grain temporal.Grain, n int) time.Time {
	switch grain {
	case temporal.Day:
		return t.AddDate(0, 0, n)
	case temporal.Month:
		return t.AddDate(0, n, 0)
	}
	return t.AddDate(n, 0, 0)
}

// running are the verbs that tell how long something went on.
var running = set("run air last broadcast operate exist continue serve play reign rule govern publish produce stay")
