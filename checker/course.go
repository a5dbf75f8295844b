package checker

// endsCourse reports whether the held number and mention m are both what something came to, whichever way it moved: "rose to 300",
// "was cut to 200". A verb of the other way then says no other thing.
func (c *comparison) endsCourse(h *held, m int) bool {
	if h.mention < 0 || c.st.mentions[h.mention].Quantity == nil || c.text.mentions[m].Quantity == nil {
		return false
	}
	return c.st.courseTo(h.mention) >= 0 && c.text.courseTo(m) >= 0
}

// courseTo is the verb of change that says to what number something moved, of which mention m tells; -1 when there is none.
func (r *reading) courseTo(m int) int {
	first, last := r.wordsIn(r.mentions[m].Whole)
	if first == 0 || first == last || r.words[first-1].form != "to" {
		return -1
	}
	if v := r.governor(first, last); v >= 0 && v < first && courses[r.words[v].stem] {
		return v
	}
	return -1
}

// courses are the verbs by which something moves from one number to another.
var courses = set(`rise grow increase raise fall drop decline decrease reduce cut expand shrink lower climb jump surge soar boom swell
	double plunge plummet slump sink dwindle diminish lift boost change alter adjust`)
