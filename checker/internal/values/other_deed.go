package values

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
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
	if i >= 0 && movesHad(c, m, i, v) {
		return fmt.Sprintf("the sentence speaks of another event (%q)", c.Text.TextOf(v, v+2))
	}
	if i >= 0 && doesWithHad(c, h, m, i, v) {
		return fmt.Sprintf("the sentence tells how much one may %s", c.Text.Surface(v))
	}
	return ""
}

// movesHad reports whether verb v of the sentence and the particle behind it say that so many of those that the statement says its subject has came or
// went: "laid off 120 employees", "took on 30".
func movesHad(c *about.Comparison, m, i, v int) bool {
	first, _ := c.Text.WordsOf(m)
	w := &c.Text.Words[v]
	return c.St.Words[i].Stem == "have" && v+2 == first && particles[c.Text.FormAt(v+1)] && w.Verb && w.Stem != "be" && w.Stem != "have" && !c.Text.IsPassive(v)
}

// particles are the particles behind a verb of what makes things come or go.
var particles = sentence.Set("off on out away down back in")

// doesWithHad reports whether verb v of the sentence tells at most how many of those that one may have, as verb i of the statement says, something
// may be done to: "may have at most 10 projects" and "may archive at most 3".
func doesWithHad(c *about.Comparison, h *statement.Held, m, i, v int) bool {
	w := &c.Text.Words[v]
	first, _ := c.Text.WordsOf(m)
	if !keeping[c.St.Words[i].Stem] || keeping[w.Stem] || !w.Verb || v > first || c.Links.Used[v] > sentence.Unlinked || c.Text.IsLimitVerb(v) || c.Text.IsPassive(v) {
		return false
	}
	return !about.PlainDeeds[w.Stem] && !restrict.Having[w.Stem] && c.BothMost(h, m)
}

// keeping are the verbs by which somebody or something has so many of something, or comes to have them.
var keeping = sentence.Set("have own keep hold use create add contain include store possess register upload save define configure set make get")

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
