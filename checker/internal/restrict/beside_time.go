package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
)

// inOtherSpan: a statement about this year says nothing of the last one.
func inOtherSpan(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	for m := range c.Text.Mentions {
		if i, j := c.Text.WordsOf(m); timesOther(c, i, j, v) {
			continue
		}
		if f, t := c.Text.Mentions[m].Of(c.Text.Text), c.Text.Mentions[m].Temporal; m != d.Mention && t != nil && t.Date != nil && !c.St.StatesDate() {
			if by, _, _ := strings.Cut(strings.ToLower(f), " "); besideNow[by] && !Has(c, by) && !c.Text.OwnsNext(c.Text.Behind(&c.Text.Mentions[m])) {
				return fmt.Sprintf("the sentence speaks of another time (%s)", f)
			}
		}
	}
	for k := range c.St.Mentions {
		this, ok := strings.CutPrefix(strings.ToLower(c.St.Mentions[k].Of(c.St.Text)), "this ")
		if !ok || c.St.Holds(k) {
			continue
		}
		for m := range c.Text.Mentions {
			said := strings.ToLower(c.Text.Mentions[m].Of(c.Text.Text))
			if m != d.Mention && (said == "last "+this || said == "next "+this || said == "previous "+this) {
				return fmt.Sprintf("the sentence speaks of another time (%s)", said)
			}
		}
	}
	return ""
}

// besideNow are the words that begin a time beside the present one: "last season".
var besideNow = sentence.Set("last next previous")

// atHour: what is so at some hour of the day need not be so at its end: "At noon, turnout was 22 %".
func atHour(c *about.Comparison, d about.Candidate) string {
	if m := &c.Text.Mentions[d.Mention]; m.Dated() && m.Temporal.Clock != nil && comesAgain(c.Text, m) && !c.St.StatesDate() {
		return fmt.Sprintf("the sentence speaks of other days (%s)", m.Of(c.Text.Text)) // "opens at noon on Sundays"
	}
	if k := comingAgain(c, d); k >= 0 {
		return fmt.Sprintf("the sentence speaks of another time (%s)", c.Text.Mentions[k].Of(c.Text.Text))
	}
	if f := c.Text.Words[0].Form; f != "at" && f != "by" || len(c.Text.Words) < 2 || c.Text.Words[1].Mention < 0 || c.Text.Words[1].Mention == d.Mention {
		return ""
	}
	m := &c.Text.Mentions[c.Text.Words[1].Mention]
	if m.Temporal == nil || m.Temporal.Date != nil || m.Kind != language.Time || c.St.States(*m) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of another time (%s)", m.Of(c.Text.Text))
}

// comingAgain is the mention of an hour, a season or a weekday behind the value at which it is so, where the statement tells none: "every 15
// minutes after 10 pm", "climbed in winter in 1902"; -1 for none.
func comingAgain(c *about.Comparison, d about.Candidate) int {
	if d.Mention < 0 {
		return -1
	}
	timed := func(m *language.Mention) bool { return m.Kind == language.Time }
	if timed(&c.Text.Mentions[d.Mention]) || slices.ContainsFunc(c.St.Mentions, func(m language.Mention) bool { return timed(&m) || comesAgain(c.St.Reading, &m) }) {
		return -1
	}
	for k := range c.Text.Mentions {
		m := &c.Text.Mentions[k]
		i, _ := c.Text.WordsOf(k)
		if k == d.Mention || !timed(m) && !comesAgain(c.Text, m) || c.Text.PrepositionBefore(i) == "" || c.Text.Words[i].Clause != c.Text.Words[d.First].Clause {
			continue
		}
		if v := c.Text.Governor(d.First, d.Last); v >= 0 && c.Text.Governor(c.Text.WordsOf(k)) == v {
			return k
		}
	}
	return -1
}

// soFar: how much had been done by some time is not all that was done: "By nightfall the fire had destroyed 40 homes".
func soFar(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if c.Text.Mentions[d.Mention].Quantity == nil || v < 0 || !hadBefore(c.Text, v) {
		return ""
	}
	if c.St.StatesDate() || Has(c, "by") || about.CourseTo(c.Text, d.Mention) >= 0 {
		return ""
	}
	for k := 0; k+1 < len(c.Text.Words); k++ {
		if c.Text.Words[k].Form != "by" || k > 0 && (c.Text.IsPassive(v) || !inClauseOf(c, k, d)) {
			continue
		}
		o := k + 1
		for o+1 < len(c.Text.Words) && (c.Text.IsDeterminer(o) || c.Text.Words[o].Mention >= 0 && c.Text.IsNominal(o+1)) {
			o++
		}
		if w := &c.Text.Words[o]; (w.Mention >= 0 || c.Text.IsNominal(o)) && !finishing[w.Stem] {
			return fmt.Sprintf("the sentence speaks of another time (%q)", c.Text.TextOf(k, o+1))
		}
	}
	return ""
}

// finishing are the nouns for the time at which all is done.
var finishing = sentence.Set("end close finish conclusion completion death retirement")
