package checker

import (
	"fmt"
	"slices"
)

// otherSection: what stands under a heading that names something else is said of that, or holds for it, where only what stands above the
// heading names what the statement speaks of.
func (c *comparison) otherSection(candidate) string {
	if c.hasNameItself() {
		return ""
	}
	from := c.namedFrom()
	for _, r := range c.context.carried[:from] {
		if !r.structural || r.near {
			continue
		}
		used := c.book.shareOf(c.st, r.reading).used
		if len(used) == 0 || slices.Max(used) >= derived {
			continue // "Limits of Grafana" may go on about the limits
		}
		for j := range r.words {
			if w := &r.words[j]; w.phrase >= 0 && w.weight > 0 && used[j] == unlinked && (w.parts == 0 || hasInnerCapital(r.surface(j))) {
				return fmt.Sprintf("the section is about something else (%s)", r.surface(j))
			}
		}
	}
	return ""
}

// namedFrom is the place, among what the sentence takes over from, of the nearest that has a name of the statement which the sentence
// leaves out; 0 when it leaves out none, or the text before has it.
func (c *comparison) namedFrom() int {
	for p, ph := range c.st.phrases {
		if !c.elsewhere[p] || !c.st.content(ph.first) || c.st.namesIn(p, c.text, c.links) {
			continue
		}
		for k, r := range c.context.carried {
			if (r.structural || c.pointsBack) && c.book.shareOf(c.st, r.reading).names[p] {
				return k
			}
		}
	}
	return 0
}
