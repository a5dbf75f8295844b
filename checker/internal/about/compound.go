package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// Compound reports whether the sentence says in one word with the subject what the statement's verb says of it: "the 10-week course" and
// "the course lasts [12 weeks]".
func (c *Comparison) Compound(h *statement.Held, m int) bool {
	if h.Mention < 0 {
		return false
	}
	q := c.St.Mentions[h.Mention].Quantity
	v := c.St.Governor(h.First, h.Last)
	if q == nil || v < 0 || !slices.ContainsFunc(sentence.Measures, func(m sentence.Measure) bool {
		return m.Dimension == sentence.DimensionOf(q) && m.Verbs[c.St.Words[v].Stem]
	}) {
		return false
	}
	head := c.St.SubjectOf(v).Head
	first, last := c.Text.WordsOf(m)
	noun := c.Text.Attribute(first, last)
	return head >= 0 && noun >= last && c.StandsFor(head, noun) && c.Text.HasSign(first, noun, "-")
}
