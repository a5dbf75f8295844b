package checker

import "maps"

// endsCourse reports whether the held number and mention m are both what something came to, whichever way it moved: "rose to 300",
// "was cut to 200". A verb of the other way then says no other thing.
func (c *comparison) endsCourse(h *held, m int) bool {
	if h.mention < 0 || m < 0 || c.st.mentions[h.mention].Quantity == nil || c.text.mentions[m].Quantity == nil {
		return false
	}
	return c.st.courseTo(h.mention) >= 0 && c.text.courseTo(m) >= 0
}

// wentOtherWay reports whether the held number and mention m are what something came to, and it came there from the other side: what fell
// to 300 did not rise to it.
func (c *comparison) wentOtherWay(h *held, m int) bool {
	if !c.endsCourse(h, m) {
		return false
	}
	f, t := c.st.words[c.st.courseTo(h.mention)].stem, c.text.words[c.text.courseTo(m)].stem
	return rises[f] && falls[t] || falls[f] && rises[t]
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

// rises and falls are the verbs by which something moves up or down to a number, courses those and the others that move it.
var (
	rises   = set("rise grow increase raise expand climb jump surge soar boom swell lift")
	falls   = set("fall drop decline decrease reduce cut shrink lower plunge plummet slump sink dwindle diminish")
	courses = union(rises, falls, set("double boost change alter adjust"))
)

// union is all words of some sets.
func union(sets ...map[string]bool) map[string]bool {
	all := map[string]bool{}
	for _, s := range sets {
		maps.Copy(all, s)
	}
	return all
}
