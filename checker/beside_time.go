package checker

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
)

// inOtherSpan: a statement about this year says nothing of the last one.
func (c *comparison) inOtherSpan(d candidate) string {
	v := c.text.governor(d.first, d.last)
	for m := range c.text.mentions {
		if i, j := c.text.wordsOf(m); c.timesOther(i, j, v) {
			continue
		}
		if f, t := c.text.mentions[m].Of(c.text.text), c.text.mentions[m].Temporal; m != d.mention && t != nil && t.Date != nil && !c.st.statesDate() {
			if by, _, _ := strings.Cut(strings.ToLower(f), " "); besideNow[by] && !c.has(by) && !c.text.ownsNext(c.text.behind(&c.text.mentions[m])) {
				return fmt.Sprintf("the sentence speaks of another time (%s)", f)
			}
		}
	}
	for k := range c.st.mentions {
		this, ok := strings.CutPrefix(strings.ToLower(c.st.mentions[k].Of(c.st.text)), "this ")
		if !ok || c.st.holds(k) {
			continue
		}
		for m := range c.text.mentions {
			said := strings.ToLower(c.text.mentions[m].Of(c.text.text))
			if m != d.mention && (said == "last "+this || said == "next "+this || said == "previous "+this) {
				return fmt.Sprintf("the sentence speaks of another time (%s)", said)
			}
		}
	}
	return ""
}

// besideNow are the words that begin a time beside the present one: "last season".
var besideNow = set("last next previous")

// atHour: what is so at some hour of the day need not be so at its end: "At noon, turnout was 22 %".
func (c *comparison) atHour(d candidate) string {
	if f := c.text.words[0].form; f != "at" && f != "by" || len(c.text.words) < 2 || c.text.words[1].mention < 0 || c.text.words[1].mention == d.mention {
		return ""
	}
	m := &c.text.mentions[c.text.words[1].mention]
	if m.Temporal == nil || m.Temporal.Date != nil || m.Kind != language.Time || c.st.states(*m) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of another time (%s)", m.Of(c.text.text))
}
