package checker

import "github.com/steadfact/steadfact/internal/language"

// sharers are the verbs that only say of what a share of something consists, from either side: "sales account for 35 % of the revenue",
// "35 % of the revenue comes from sales".
var sharers = set("account make constitute comprise compose represent come derive stem originate generate provide contribute form produce earn")

// isShared reports whether mention m is a share of something that one of these verbs tells.
func (r *reading) isShared(m int) bool {
	first, last := r.wordsOf(m)
	if r.mentions[m].Kind != language.Percent || first >= last || r.ofWhat(last) < 0 {
		return false
	}
	v := r.governor(first, last)
	return v >= 0 && sharers[r.words[v].stem]
}

// sameSharing reports whether held value and mention m are shares of the same, of which both say what makes them.
func (c *comparison) sameSharing(h *held, m int) bool {
	if h.mention < 0 || !c.st.isShared(h.mention) || !c.text.isShared(m) {
		return false
	}
	_, i := c.st.wordsOf(h.mention)
	_, j := c.text.wordsOf(m)
	return c.standsFor(c.st.ofWhat(i), c.text.ofWhat(j))
}

// tellsSharing reports whether word i of the statement is the verb of a held share.
func (st *statement) tellsSharing(i int) bool {
	if !st.words[i].verb || !st.words[i].has(maySayShared) {
		return false
	}
	for k := range st.held {
		if h := &st.held[k]; h.mention >= 0 && st.isShared(h.mention) && st.governor(h.first, h.last) == i {
			return true
		}
	}
	return false
}

// sharingTold reports whether the sentence tells by another verb of what a held share consists.
func (c *comparison) sharingTold(i int) bool {
	if !c.st.tellsSharing(i) {
		return false
	}
	for h := range c.st.held {
		for m := range c.text.mentions {
			if c.sameSharing(&c.st.held[h], m) {
				return true
			}
		}
	}
	return false
}
