package checker

// onceOnly is the verb by which the statement says when something happened to somebody who is named that happens once: "Lea Torn
// was born in Varde in 1950"; -1 when it says no such thing. Where and how it happened may then be told otherwise: it is the
// same event.
func (st *statement) onceOnly() int {
	if !st.datesOnly() {
		return -1
	}
	for v := range st.words {
		if w := &st.words[v]; !w.verb || !onceOnly[w.stem] {
			continue
		}
		if head, _ := st.subjectOf(v); head >= 0 && st.words[head].upper {
			return v
		}
	}
	return -1
}

// sameOnce reports whether word i of the statement only tells where or how something happened that happens once, and the sentence
// says that it happened to the same.
func (c *comparison) sameOnce(i int) bool {
	v := c.st.once
	if v < 0 || i <= v || c.links.by[v] < derived {
		return false
	}
	head, _ := c.st.subjectOf(v)
	if p := c.st.words[head].phrase; p >= 0 {
		return c.st.namesIn(p, c.text, c.links)
	}
	return c.links.by[head] >= derived
}

// onceOnly are the verbs of what happens once.
var onceOnly = set("bear die")
