package values

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// sameLabel keeps numbers that are part of a name ("Rush Hour 2", "a top 40 single") from answering: such a number speaks
// only for a held one of the same name ("Phase [4]").
func sameLabel(c *about.Comparison, h *statement.Held, m int) bool {
	first, _ := c.Text.WordsOf(m)
	if h.Named {
		return sameLabelWord(c, h, first)
	}
	if q, t := c.St.Mentions[h.Mention].Quantity, c.Text.Mentions[m].Quantity; q != nil && t != nil && q.Noun.Len() > 0 && q.Noun.End <= q.Core.Start && h.Span.Contains(q.Noun) {
		return t.Unit == q.Unit // "[Tier 2]" is no number of anything
	}
	if c.Text.Mentions[m].Version != nil {
		return first == 0 || c.Text.Words[first-1].Weight < 2 || c.Text.Words[first-1].Verb || c.Links.Used[first-1] >= sentence.Derived
	}
	if !c.Text.Labels(m, first) {
		return true
	}
	return sameLabelWord(c, h, first)
}

// sameLabelWord reports whether the word before word i of the sentence stands for the one before the held value.
func sameLabelWord(c *about.Comparison, h *statement.Held, i int) bool {
	return h.First > 0 && slices.Contains(c.Links.To[h.First-1], i-1)
}
