package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
)

// Compound reports whether the sentence says in one word with the subject what the statement's verb says of it: "the 10-week course" and
// "the course lasts [12 weeks]".
func (c *Comparison) Compound(h *statement.Held, m int) bool {
	if h.Mention < 0 {
		return false
	}
	v := c.St.Governor(h.First, h.Last)
	if v < 0 || !c.St.TellsMeasure(h) && !(c.St.IsLight(v) && c.CountsParts(h, m)) {
		return false
	}
	head := c.St.SubjectOf(v).Head
	first, last := c.Text.WordsOf(m)
	noun := c.Text.Attribute(first, last)
	return head >= 0 && noun >= last && c.StandsFor(head, noun) && c.Text.HasSign(first, noun, "-")
}

// CountsParts reports whether held value and mention m count the same parts of something: the rooms of "has [240] rooms" and "the 180-room hotel".
func (c *Comparison) CountsParts(h *statement.Held, m int) bool {
	f, t := c.St.Mentions[h.Mention].Quantity, c.Text.Mentions[m].Quantity
	return f != nil && t != nil && f.Dimension == "" && f.Unit != "" && f.Unit == t.Unit
}

// compoundTold reports whether word i is only the noun of the statement's measure, of which the sentence tells in one word with the subject how much
// it is: "the 650-metre bridge", for "the bridge has a length of [800 m]".
func (c *Comparison) compoundTold(i int) bool {
	return slices.ContainsFunc(c.St.Held, func(h statement.Held) bool {
		if !c.St.NamesMeasure(&h, i) {
			return false
		}
		for m := range c.Text.Mentions {
			if c.CompareValue(&h, &c.Text.Mentions[m]) != language.Incomparable && c.Compound(&h, m) {
				return true
			}
		}
		return false
	})
}
