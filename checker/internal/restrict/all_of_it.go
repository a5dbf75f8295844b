package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
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

// ofSomeSort: that some of a number have one of some sort, "7 of the 9 lamps have a red sensor", says nothing of whether all have one.
func ofSomeSort(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	if f == nil || t == nil || !about.PartOf(t, f) && !about.PartOf(f, t) {
		return ""
	}
	for j := d.Last; j+1 < len(c.Text.Words); j++ {
		w := &c.Text.Words[j]
		if w.Weight > 0 && !w.Verb && w.Mention < 0 && c.Links.Used[j] == sentence.Unlinked && w.Mostly(lexicon.Adjective) && c.Links.Used[j+1] >= sentence.Derived {
			return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(j, j+2))
		}
	}
	return ""
}
