package values

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// otherDeed: what the sentence says of mention m cannot be what the statement says of its held value, however much alike they are
// worded: the subject does to another what was done to it.
func otherDeed(c *about.Comparison, h *statement.Held, m int) string {
	v := c.Text.Governor(c.Text.WordsOf(m))
	if v < 0 {
		return ""
	}
	i := c.St.Governor(h.First, h.Last)
	if i >= 0 && deals(c, i, v) {
		return fmt.Sprintf("the sentence speaks of another event (%q)", c.Text.Surface(v))
	}
	return ""
}

// deals reports whether verb v of the sentence makes its subject do to another what verb i of the statement says was done to the
// subject: "was attacked" and "made an attack", "was born" and "gave birth".
func deals(c *about.Comparison, i, v int) bool {
	if !dealing[c.Text.Words[v].Stem] || !c.St.IsPassive(i) || c.Text.IsPassive(v) {
		return false
	}
	o := c.Text.ObjectOf(v)
	return o >= 0 && slices.Contains(c.Links.To[i], o) && !c.Text.HasOwner(o)
}

// dealing are the verbs that make of their object a deed of their subject.
var dealing = sentence.Set("give make deal launch conduct undertake lead")
