package checker

import "slices"

// compound reports whether the sentence says in one word with the subject what the statement's verb says of it: "the 10-week course" and
// "the course lasts [12 weeks]".
func (c *comparison) compound(h *held, m int) bool {
	if h.mention < 0 {
		return false
	}
	q := c.st.mentions[h.mention].Quantity
	v := c.st.governor(h.first, h.last)
	if q == nil || v < 0 || !slices.ContainsFunc(measures, func(m measure) bool { return m.dimension == dimensionOf(q) && m.verbs[c.st.words[v].stem] }) {
		return false
	}
	head := c.st.subjectOf(v).head
	first, last := c.text.wordsOf(m)
	noun := c.text.attribute(first, last)
	return head >= 0 && noun >= last && c.standsFor(head, noun) && c.text.hasSign(first, noun, "-")
}

// builtInto is the noun that mention m describes in one word ("a 27-storey hotel") when the statement does not speak of that and the sentence
// does not say that it is what the statement speaks of; -1 when there is none.
func (c *comparison) builtInto(m int) int {
	first, last := c.text.wordsOf(m)
	noun := c.text.attribute(first, last)
	if noun < last || c.links.used[noun] > unlinked || c.text.words[noun].phrase >= 0 || descriptions[c.text.words[noun].stem] || c.text.formAt(last) != "-" {
		return -1
	}
	if v := c.text.governor(first, last); v < 0 || v < first && c.text.isCopula(v) {
		return -1
	}
	return noun
}
