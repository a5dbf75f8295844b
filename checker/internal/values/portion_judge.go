package values

import (
	"cmp"
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// JudgeShare judges a held portion of a whole against one that the sentence tells of the same: "none of the seats", "most seats". It is not
// ok where the sentence tells none.
func JudgeShare(c *about.Comparison, h int, held *statement.Held) (out about.Outcome, ok bool) {
	f, ok := c.St.HeldShare(held)
	if !ok {
		return about.Outcome{}, false
	}
	out = about.Outcome{Held: h, Coverage: c.Account.Total, Score: 1}
	for _, t := range sharesBeside(c, held) {
		if !restrict.SameWhole(c, f, t) {
			continue
		}
		if reason := cmp.Or(c.Account.Missing, unsaidShare(c, f, t)); reason != "" {
			out.Reasons = []string{reason}
			return out, true
		}
		out.Span = c.Text.SpanOf(t.First, t.Last)
		switch {
		case f.Apart(t.Portion):
			out.Verdict, out.Reasons = about.Contradicted, []string{fmt.Sprintf("the sentence tells another portion (%q)", c.Text.TextOf(t.First, t.Last))}
		case t.Within(f.Portion), !t.Counted && f.Within(t.Portion):
			out.Verdict, out.Reasons = about.Supported, []string{"the sentence tells the same portion"}
		default:
			out.Reasons = []string{fmt.Sprintf("the sentence's portion (%q) allows the fact's", c.Text.TextOf(t.First, t.Last))}
		}
		return out, true
	}
	if held.Mention >= 0 {
		return about.Outcome{}, false
	}
	out.Reasons = []string{"the sentence does not tell how much of the whole"}
	return out, true
}

// judgeShares judges the held portions against a sentence that has no value of their kind.
func judgeShares(c *about.Comparison) about.Outcome {
	for h := range c.St.Held {
		if held := &c.St.Held[h]; held.Mention >= 0 {
			if out, ok := JudgeShare(c, h, held); ok {
				return out
			}
		}
	}
	return about.Outcome{Reasons: []string{about.NoAnswer}}
}

// sharesBeside are the portions that the sentence tells in words, and, where the held one is told in words, in numbers.
func sharesBeside(c *about.Comparison, held *statement.Held) []sentence.WholeShare {
	out := c.Text.WholeShares()
	if held.Mention >= 0 {
		return out
	}
	for m := range c.Text.Mentions {
		if s, ok := c.Text.ShareOfMention(m); ok {
			out = append(out, s)
		} else if s, ok := c.Text.ShareOfCount(m); ok {
			out = append(out, s)
		}
	}
	return out
}

// unsaidShare is why the sentence need not say of its portion what the statement says of the held one, or "".
func unsaidShare(c *about.Comparison, f, t sentence.WholeShare) string {
	d := about.Candidate{Mention: -1, First: t.First, Last: t.Last}
	if reason := cmp.Or(restrict.Ask(c, restrict.UnsaidBy, d), restrict.Ask(c, restrict.OtherNames, d), restrict.OtherWord(c, d)); reason != "" {
		return reason
	}
	v, w := c.St.Governor(f.First, f.Last), c.Text.Governor(t.First, t.Last)
	switch {
	case c.Account.Own < statement.NearlySame, v < 0, w < 0:
		return about.TooLittle
	case approximate[c.Text.FormAt(t.First-1)], c.Text.FormAt(t.First-1) == "not":
		return "the sentence tells a portion that is not quite so much"
	case !c.StandsFor(v, w) && !(c.St.IsLight(v) && c.Text.IsLight(w)):
		return fmt.Sprintf("the sentence speaks of another event (%q)", c.Text.Surface(w))
	}
	for k := range c.Text.Words {
		if (k < t.First-1 || t.Last <= k) && k != t.Noun && narrowsShare(c, k) {
			return fmt.Sprintf("the sentence says it otherwise (%q)", c.Text.Surface(k))
		}
	}
	return ""
}

// narrowsShare reports whether word k of the sentence may make what a portion is said of another thing than the statement speaks of.
func narrowsShare(c *about.Comparison, k int) bool {
	w := &c.Text.Words[k]
	switch {
	case w.Mention >= 0:
		return !c.StatesVerbatim(w.Mention)
	case w.Is(lexicon.Preposition|lexicon.Modal) && w.Form != "of", sentence.Relative[w.Form], sentence.Negations[w.Form], approximate[w.Form], w.Form == "only":
		return !restrict.Has(c, w.Form)
	}
	return c.Strange(k, sentence.Broader)
}

// approximate are the words before a portion that make it another one.
var approximate = sentence.Set("almost nearly virtually practically about roughly")
