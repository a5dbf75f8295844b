package checker

import (
	"fmt"
	"slices"
)

// otherDeed: what the sentence says of mention m cannot be what the statement says of its held value, however much alike they are
// worded: the subject does to another what was done to it.
func (c *comparison) otherDeed(h *held, m int) string {
	v := c.text.governor(c.text.wordsOf(m))
	if v < 0 {
		return ""
	}
	i := c.st.governor(h.first, h.last)
	if i >= 0 && c.deals(i, v) {
		return fmt.Sprintf("the sentence speaks of another event (%q)", c.text.surface(v))
	}
	return ""
}

// deals reports whether verb v of the sentence makes its subject do to another what verb i of the statement says was done to the
// subject: "was attacked" and "made an attack", "was born" and "gave birth".
func (c *comparison) deals(i, v int) bool {
	if !dealing[c.text.words[v].stem] || !c.st.isPassive(i) || c.text.isPassive(v) {
		return false
	}
	o := c.text.objectOf(v)
	return o >= 0 && slices.Contains(c.links.to[i], o) && !c.text.hasOwner(o)
}

// dealing are the verbs that make of their object a deed of their subject.
var dealing = set("give make deal launch conduct undertake lead")
