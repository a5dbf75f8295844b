package restrict

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// AllOfIt reports whether the sentence speaks of all that somebody is said to have or to be given, so many of it: "take all 14 weeks at
// once" where the statement says "are given [12 weeks]". That there are so many is taken for granted, whatever is said or denied of them.
func AllOfIt(c *about.Comparison, h *statement.Held, first int) bool {
	if c.Text.FormAt(first-1) != "all" {
		return false
	}
	v := c.St.Governor(h.First, h.Last)
	return v >= 0 && allotting[c.St.Words[v].Stem]
}

// allotting are the verbs that say how much of something somebody has or is given.
var allotting = sentence.Set("have get receive entitle entitled give grant allow allot offer earn accrue provide")
