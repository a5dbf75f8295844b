package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// otherEnd: the hour at which something begins is not that at which it ends: "is open until 6 pm", of what opens at 10 am.
func otherEnd(c *about.Comparison, d about.Candidate) string {
	if t := c.Text.Mentions[d.Mention].Temporal; t == nil || t.Date != nil || Denies(c.Text) {
		return ""
	}
	h := &c.St.Held[d.Held]
	f, t := endTold(c.St.Reading, h.Mention), endTold(c.Text, d.Mention)
	if f == lexicon.NoEnd || t == lexicon.NoEnd || f == t {
		return ""
	}
	return fmt.Sprintf("one of sentence and fact tells when it begins, the other when it ends (%s)", c.Text.Mentions[d.Mention].Of(c.Text.Text))
}

// EndsWithin: what begins or ends at an hour within the hours of a statement does not last from the first of them to the last: "opens at 8", of
// what is open from 7 to 9. Nor does what lasts over an hour begin or end at it: "runs from 9 pm to 5 am", of what starts at 10 pm.
func EndsWithin(c *about.Comparison, d about.Candidate) string {
	f, t := c.St.Mentions[c.St.Held[d.Held].Mention].Temporal, c.Text.Mentions[d.Mention].Temporal
	if f == nil || t == nil || f.Clock == nil || t.Clock == nil || f.Clock.Range == t.Clock.Range {
		return ""
	}
	if t.Clock.Range {
		if goesAt(t.Clock, f.Clock, endTold(c.St.Reading, c.St.Held[d.Held].Mention)) {
			return ""
		}
		return fmt.Sprintf("the sentence tells from when till when it lasts (%s)", t.Of(c.Text.Text))
	}
	if endTold(c.Text, d.Mention) == lexicon.NoEnd {
		return ""
	}
	if v := c.Text.Governor(d.First, d.Last); v > 0 && sentence.BeForms[c.Text.Words[v-1].Form] && BeforeWhole(c.Text, d.Mention) == "at" {
		return "" // "is open at 10"
	}
	return fmt.Sprintf("the sentence tells another end of it (%s)", t.Of(c.Text.Text))
}

// goesAt reports whether an hour is the end of a range of hours that is asked for; where none is, it may be any within.
func goesAt(span, hour *temporal.Clock, end lexicon.End) bool {
	at := temporal.Clock{From: span.From, Until: span.From, Zone: span.Zone}
	switch end {
	case lexicon.NoEnd:
		return true
	case lexicon.Ending:
		at.From, at.Until = span.Until, span.Until
	}
	agree, _ := at.Agrees(temporal.Clock{From: hour.From, Until: hour.From, Zone: hour.Zone})
	return agree
}

// endTold is the end of something that an hour tells: by the preposition before it, else by the verb that governs it.
func endTold(r *sentence.Reading, m int) lexicon.End {
	first, last := r.WordsIn(r.Mentions[m].Whole)
	for k := max(first-1, 0); k < last; k++ {
		switch f := r.Words[k].Form; {
		case untilThen[f]:
			return lexicon.Ending
		case f == "from", f == "since":
			return lexicon.Beginning
		}
	}
	if v := r.Governor(first, last); v >= 0 {
		if s := lexicon.StageOf(r.Words[v].Stem); s.Of == lexicon.Going {
			return s.End
		}
	}
	return lexicon.NoEnd
}
