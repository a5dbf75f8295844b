package about

import "github.com/steadfact/steadfact/checker/internal/statement"

// SameSharing reports whether held value and mention m are shares of the same, of which both say what makes them.
func (c *Comparison) SameSharing(h *statement.Held, m int) bool {
	if h.Mention < 0 || !c.St.IsShared(h.Mention) || !c.Text.IsShared(m) {
		return false
	}
	_, i := c.St.WordsOf(h.Mention)
	_, j := c.Text.WordsOf(m)
	return c.StandsFor(c.St.OfWhat(i), c.Text.OfWhat(j))
}

// sharingTold reports whether the sentence tells by another verb of what a held share consists.
func (c *Comparison) sharingTold(i int) bool {
	if !c.St.TellsSharing(i) {
		return false
	}
	for h := range c.St.Held {
		for m := range c.Text.Mentions {
			if c.SameSharing(&c.St.Held[h], m) {
				return true
			}
		}
	}
	return false
}
