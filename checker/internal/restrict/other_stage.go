package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// tellsWhen: a date that only tells when there was a number denies nothing where the sentence does not have that number.
func tellsWhen(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if c.St.Mentions[h.Mention].Temporal == nil || c.St.DatesOnly() || hasNumberOf(c, h) || !c.St.IsLight(c.St.Governor(h.First, h.Last)) {
		return ""
	}
	return "the sentence does not have the number of which the fact tells the time"
}

// stillNot: what had not happened at a later date had not happened before: "no case as of 3 April" denies nothing of 3 March.
func stillNot(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Temporal == nil || !Denies(c.St.Reading) || !Denies(c.Text) {
		return ""
	}
	f, ok := c.St.Day()
	t, ok2 := c.Text.Day()
	if ok && ok2 && t.Compare(f) > 0 {
		return "the sentence says that it had not happened later, either"
	}
	return ""
}

// inOneContest: what was done in one contest of many is not all that was done: "scored twice in a 3–0 win".
func inOneContest(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Temporal != nil {
		return ""
	}
	for j := d.Last; j < len(c.Text.Words) && !c.Text.Words[j].Verb; j++ {
		if w := &c.Text.Words[j]; contests[w.Stem] && c.Links.Used[j] == sentence.Unlinked && c.Text.Indefinite(pastScore(c.Text, j)) {
			return fmt.Sprintf("the sentence speaks of one of several (%q)", w.Form)
		}
	}
	return ""
}

// pastScore is the first word of a score right before the noun at word j: "2–1 win"; j when there is none.
func pastScore(r *sentence.Reading, j int) int {
	i := j
	for i > 0 && (r.Words[i-1].Mention >= 0 || r.Words[i-1].Sign) {
		i--
	}
	return i
}

// contests are nouns for one of the contests that there are many of.
var contests = sentence.Set("win victory defeat loss draw tie match game bout fight race")

// oneOfMany: the date of one of many is not that of those of which the statement speaks: "held a hearing" for "hearings were held".
func oneOfMany(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Temporal == nil {
		return ""
	}
	if saysAgain(c.Text, d.First) && !Has(c, "again") {
		return `the sentence speaks of another time ("again")`
	}
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if w.Verb || !c.St.Content(i) || w.Phrase >= 0 || w.Form != w.Stem+"s" || i > 0 && sentence.Pointing[c.St.Words[i-1].Form] {
			continue
		}
		for _, j := range c.Links.To[i] {
			if c.Text.Words[j].Form == w.Stem && !c.Text.Words[j].Verb && c.Text.Indefinite(j) {
				return fmt.Sprintf("the sentence speaks of one of several (%q)", c.Text.Words[j].Form)
			}
		}
	}
	return ""
}

// saysAgain reports whether the clause of word i tells of what happened once more.
func saysAgain(r *sentence.Reading, i int) bool {
	return r.Some(func(w *sentence.Word) bool { return w.Form == "again" && w.Clause == r.Words[i].Clause })
}

// onTheEve: what holds after 16 March need not hold on 16 March.
func onTheEve(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Temporal != nil {
		return ""
	}
	v := c.Text.Governor(d.First, d.Last)
	for m := range c.Text.Mentions {
		t := c.Text.Mentions[m].Temporal
		if t == nil || t.Date == nil || !slices.ContainsFunc(c.St.Mentions, func(f language.Mention) bool { return bounds(f, t.Date) }) {
			continue
		}
		if i, j := c.Text.WordsOf(m); !timesOther(c, i, j, v) {
			return fmt.Sprintf("the sentence speaks of another time (%s)", c.Text.Mentions[m].Of(c.Text.Text))
		}
	}
	return ""
}

// bounds reports whether a mention says "before" or "after" of the very day d.
func bounds(m language.Mention, d *temporal.Date) bool {
	if d.Bound != temporal.Closed || d.Range || m.Temporal == nil || m.Temporal.Date == nil {
		return false
	}
	f := m.Temporal.Date
	return (f.Bound == temporal.After || f.Bound == temporal.Before) && f.Day != 0 && f.Day == d.Day && f.Month == d.Month
}

// atTheOpening: what a thing took on its opening weekend is not what it took.
func atTheOpening(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Quantity == nil {
		return ""
	}
	for j := 1; j < len(c.Text.Words); j++ {
		if w := &c.Text.Words[j]; w.Clause == c.Text.Words[d.First].Clause && openings[w.Stem] && c.Links.Used[j] == sentence.Unlinked && c.Text.Words[j-1].Form == "opening" {
			return fmt.Sprintf("the sentence speaks of another time (%q)", c.Text.TextOf(j-1, j+1))
		}
	}
	return ""
}

// openings are the times at which something is new.
var openings = sentence.Set("weekend day week night month season")
