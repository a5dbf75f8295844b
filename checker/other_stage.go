package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// tellsWhen: a date that only tells when there was a number denies nothing where the sentence does not have that number.
func (c *comparison) tellsWhen(d candidate) string {
	h := &c.st.held[d.held]
	if c.st.mentions[h.mention].Temporal == nil || c.st.datesOnly() || c.hasNumberOf(h) || !c.st.isLight(c.st.governor(h.first, h.last)) {
		return ""
	}
	return "the sentence does not have the number of which the fact tells the time"
}

// stillNot: what had not happened at a later date had not happened before: "no case as of 3 April" denies nothing of 3 March.
func (c *comparison) stillNot(d candidate) string {
	if c.text.mentions[d.mention].Temporal == nil || !c.st.denies() || !c.text.denies() {
		return ""
	}
	f, ok := c.st.day()
	t, ok2 := c.text.day()
	if ok && ok2 && t.compare(f) > 0 {
		return "the sentence says that it had not happened later, either"
	}
	return ""
}

// inOneContest: what was done in one contest of many is not all that was done: "scored twice in a 3–0 win".
func (c *comparison) inOneContest(d candidate) string {
	if c.text.mentions[d.mention].Temporal != nil {
		return ""
	}
	for j := d.last; j < len(c.text.words) && !c.text.words[j].verb; j++ {
		if w := &c.text.words[j]; contests[w.stem] && c.links.used[j] == unlinked && c.text.indefinite(c.text.pastScore(j)) {
			return fmt.Sprintf("the sentence speaks of one of several (%q)", w.form)
		}
	}
	return ""
}

// pastScore is the first word of a score right before the noun at word j: "2–1 win"; j when there is none.
func (r *reading) pastScore(j int) int {
	i := j
	for i > 0 && (r.words[i-1].mention >= 0 || r.words[i-1].sign) {
		i--
	}
	return i
}

// contests are nouns for one of the contests that there are many of.
var contests = set("win victory defeat loss draw tie match game bout fight race")

// oneOfMany: the date of one of many is not that of those of which the statement speaks: "held a hearing" for "hearings were held".
func (c *comparison) oneOfMany(d candidate) string {
	if c.text.mentions[d.mention].Temporal == nil {
		return ""
	}
	if c.text.saysAgain(d.first) && !c.has("again") {
		return `the sentence speaks of another time ("again")`
	}
	for i := range c.st.words {
		w := &c.st.words[i]
		if w.verb || !c.st.content(i) || w.phrase >= 0 || w.form != w.stem+"s" || i > 0 && pointing[c.st.words[i-1].form] {
			continue
		}
		for _, j := range c.links.to[i] {
			if c.text.words[j].form == w.stem && !c.text.words[j].verb && c.text.indefinite(j) {
				return fmt.Sprintf("the sentence speaks of one of several (%q)", c.text.words[j].form)
			}
		}
	}
	return ""
}

// saysAgain reports whether the clause of word i tells of what happened once more.
func (r *reading) saysAgain(i int) bool {
	return r.some(func(w *word) bool { return w.form == "again" && w.clause == r.words[i].clause })
}

// onTheEve: what holds after 16 March need not hold on 16 March.
func (c *comparison) onTheEve(d candidate) string {
	if c.text.mentions[d.mention].Temporal != nil {
		return ""
	}
	v := c.text.governor(d.first, d.last)
	for m := range c.text.mentions {
		t := c.text.mentions[m].Temporal
		if t == nil || t.Date == nil || !slices.ContainsFunc(c.st.mentions, func(f language.Mention) bool { return bounds(f, t.Date) }) {
			continue
		}
		if i, j := c.text.wordsOf(m); !c.timesOther(i, j, v) {
			return fmt.Sprintf("the sentence speaks of another time (%s)", c.text.mentions[m].Of(c.text.text))
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
func (c *comparison) atTheOpening(d candidate) string {
	if c.text.mentions[d.mention].Quantity == nil {
		return ""
	}
	for j := 1; j < len(c.text.words); j++ {
		if w := &c.text.words[j]; w.clause == c.text.words[d.first].clause && openings[w.stem] && c.links.used[j] == unlinked && c.text.words[j-1].form == "opening" {
			return fmt.Sprintf("the sentence speaks of another time (%q)", c.text.textOf(j-1, j+1))
		}
	}
	return ""
}

// openings are the times at which something is new.
var openings = set("weekend day week night month season")
