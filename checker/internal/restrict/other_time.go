package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// atOtherTime: a statement that speaks of no time speaks of now; what the sentence says of another time, it does not deny.
func atOtherTime(c *about.Comparison, d about.Candidate) string {
	if t := c.Text.Mentions[d.Mention].Temporal; t != nil && t.Date == nil {
		return onOtherDay(c, d)
	} else if t != nil || c.St.StatesDate() {
		return ""
	}
	if k := occasion(c.Text, c.Links); k >= 0 {
		return fmt.Sprintf("the sentence speaks of another occasion (%s)", c.Text.Mentions[k].Of(c.Text.Text))
	}
	if c.St.HeldInPast(c.St.Held[d.Held]) {
		return ""
	}
	if c.Compound(&c.St.Held[d.Held], d.Mention) {
		return "" // "the 180-room hotel opened in 1999"
	}
	v := c.Text.Governor(d.First, d.First+1)
	past := v >= 0 && c.Text.PastAt(v)
	if past && timeClauses[c.Text.Words[0].Form] && !(d.First == 1 && c.St.WordBefore(c.St.Held[d.Held].First) == c.Text.Words[0].Form) {
		return fmt.Sprintf("the sentence speaks of another time (%q)", c.Text.Words[0].Form)
	}
	for k := range c.Text.Mentions {
		m := &c.Text.Mentions[k]
		if !m.Dated() || k == d.Mention {
			continue
		}
		if m.Temporal.Date.Deixis == temporal.Anaphoric || c.St.Covers(m) {
			continue
		}
		i, j := c.Text.WordsIn(m.Span)
		if c.Text.Bracketed(i, j) || datesItem(c.Text, d.Last, i) || datesBefore(c, d, i, j) {
			continue
		}
		if listsTimes(c.Text, d, i) || timesOther(c, i, j, v) || timesBeginning(c.Text, d, i, j) {
			continue
		}
		if now(c.Text, i) || c.Context.Open && opensAsOf(c.Text, i) {
			continue
		}
		if past || !c.Text.AsOf(i) && !deadline(c.Text, m, v) || untilThen[c.Text.WordBefore(i)] {
			return fmt.Sprintf("the sentence speaks of another time (%s)", m.Of(c.Text.Text))
		}
	}
	return ""
}

// untilThen are the words before the date with which a present state ends.
var untilThen = sentence.Set("until till through")

// now reports whether the date at word i is the day on which the sentence is written.
func now(r *sentence.Reading, i int) bool { return present[r.FormAt(i)] }

// present are the words for the time at which a text is written.
var present = sentence.Set("today now nowadays currently presently meanwhile")

// opensAsOf reports whether the date at word i, with an "as of" that opens the sentence, tells when it was written: in a text that
// stands alone what was so then is all that is known.
func opensAsOf(r *sentence.Reading, i int) bool {
	return i == 2 && r.Words[0].Form == "as" && r.Words[1].Form == "of"
}

// onOtherDay: a time of day on some day is not the time of every day: "on Sundays at noon".
func onOtherDay(c *about.Comparison, d about.Candidate) string {
	for k := range c.Text.Mentions {
		m := &c.Text.Mentions[k]
		if k == d.Mention || !m.Dated() || c.St.States(*m) {
			continue
		}
		if i, _ := c.Text.WordsOf(k); onSome[c.Text.PrepositionBefore(i)] && c.Text.ClausesApart(i, d.First) <= 1 {
			return fmt.Sprintf("the sentence speaks of another time (%s)", m.Of(c.Text.Text))
		}
	}
	return ""
}

// onSome are the prepositions before some of all days.
var onSome = sentence.Set("on in during")

// timeClauses are words that open a clause telling when something in the past was so.
var timeClauses = sentence.Set("before after when while until once during")

// deadline reports whether a date is one by which something must be done: "you must enroll within 60 days and before October 1".
func deadline(r *sentence.Reading, m *language.Mention, v int) bool {
	if m.Temporal.Date.Bound != temporal.Before || v < 0 {
		return false
	}
	return r.Words[r.GroupStart(v)].Is(lexicon.Modal) || modalAhead(r, v)
}
