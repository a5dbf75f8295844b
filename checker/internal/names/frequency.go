package names

import (
	"cmp"
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// judgeFrequency judges held words that say how often something is done, "is published [weekly]", "meets [once] a year", against what says so
// of the same doing, in whatever words: "appears monthly", "its monthly issue", "is published every two weeks". It is not ok for other held words.
func judgeFrequency(c *about.Comparison, h int, held *statement.Held) (out about.Outcome, ok bool) {
	want, ok := c.St.OftenAt(held.First)
	if !ok {
		return about.Outcome{}, false
	}
	v := c.St.Governor(want.First, want.Last)
	if v < 0 || v > held.First || c.St.Words[v].Function || want.Last < held.Last || c.St.SlotOf(held).Relation == statement.ModifierOf {
		return about.Outcome{}, false
	}
	out = about.Outcome{Held: h, Coverage: c.Account.Total, Score: 1, Reasons: []string{cmp.Or(c.Account.Missing, about.NoAnswer)}}
	for j := range c.Text.Words {
		said, ok := c.Text.OftenAt(j)
		if !ok || c.Account.Missing != "" || !saidOften(c, v, said) {
			continue
		}
		out.Span = c.Text.SpanOf(said.First, said.Last)
		c.Links.Used[j] = max(c.Links.Used[j], sentence.Akin) // it narrows its noun as the held words do
		switch reason := cmp.Or(unsaid(c, j), restrict.RestrictedName(c, held, j, said.Last, false)); {
		case reason != "" || negatedBefore(c.Text, j):
			out.Reasons = []string{cmp.Or(reason, "the sentence denies it")}
		case want.Same(said), said.Bound == quantity.Exactly && want.Within(said):
			out.Verdict, out.Reasons = about.Supported, []string{"the sentence says the same"}
		case want.Bound == quantity.Exactly && said.Within(want):
			out.Reasons = []string{"the sentence gives a bound that allows the fact's value"}
		default:
			out.Verdict = about.Contradicted
			out.Reasons = []string{fmt.Sprintf("the sentence says %q where the fact says %q", c.Text.TextOf(said.First, said.Last), c.St.TextOf(want.First, want.Last))}
		}
		return out, true
	}
	return out, true
}

// saidOften reports whether the sentence says how often what the statement's verb at word v tells of: by a verb or, before it, of a noun that
// stands for that, or of what is held or takes place: "meets weekly", "the weekly meeting", "holds weekly elections".
func saidOften(c *about.Comparison, v int, said sentence.Often) bool {
	head := c.Text.Attribute(said.First, said.Last)
	if !sentence.IsOften(c.Text.Words[said.First].Form) || head < said.Last {
		return c.StandsFor(v, c.Text.Governor(said.First, said.Last))
	}
	for k := said.Last; k < head; k++ {
		if c.Links.Used[k] == sentence.Unlinked {
			return false // "the weekly budget meeting"
		}
	}
	return c.StandsFor(v, head) || c.StandsFor(c.St.SubjectOf(v).Head, head) && c.StandsFor(v, c.Text.Governor(head, head+1))
}
