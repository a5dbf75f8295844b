package checker

// allOfIt reports whether the sentence speaks of all that somebody is said to have or to be given, so many of it: "take all 14 weeks at
// once" where the statement says "are given [12 weeks]". That there are so many is taken for granted, whatever is said or denied of them.
func (c *comparison) allOfIt(h *held, first int) bool {
	if c.text.formAt(first-1) != "all" {
		return false
	}
	v := c.st.governor(h.first, h.last)
	return v >= 0 && allotting[c.st.words[v].stem]
}

// allotting are the verbs that say how much of something somebody has or is given.
var allotting = set("have get receive entitle entitled give grant allow allot offer earn accrue provide")
