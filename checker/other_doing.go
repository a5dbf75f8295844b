package checker

import (
	"fmt"
)

// doneFor: what somebody does with a number for something is not how many that has: "wrote 40 songs for the album".
func (c *comparison) doneFor(d candidate) string {
	h := &c.st.held[d.held]
	i, v := c.st.governor(h.first, h.last), c.text.governor(d.first, d.last)
	if i < 0 || v < 0 || v > d.first || !c.st.isLight(i) || c.text.isLight(v) || c.text.isPassive(v) || having[c.text.words[v].stem] || c.links.used[v] > unlinked {
		return ""
	}
	head := c.st.subjectOf(i).head
	if head < 0 || len(c.links.to[head]) == 0 {
		return ""
	}
	for _, j := range c.links.to[head] {
		if j < d.last || c.text.prepositionBefore(c.text.chunk(j)+1) != "for" && c.text.prepositionBefore(j) != "for" {
			return ""
		}
	}
	return fmt.Sprintf("the sentence says what was done for it (%q)", c.text.surface(v))
}

// itsOwn: what something else has of its own is another one: "The keyboard has its own battery, which lasts 200 hours".
func (c *comparison) itsOwn(d candidate) string {
	for j := 2; j < d.first; j++ {
		if c.text.words[j].form != "own" || !possessives[c.text.words[j-1].form] {
			continue
		}
		o, v := c.text.objectOf(j), c.text.governor(j, j+1)
		if o < 0 || v < 0 || v > j || c.links.used[o] < derived {
			continue
		}
		if owner := c.text.subjectOf(v).head; owner >= 0 && c.links.used[owner] == unlinked && !c.text.words[owner].function {
			return fmt.Sprintf("the sentence speaks of that of something else (%s)", c.text.surface(owner))
		}
	}
	return ""
}
