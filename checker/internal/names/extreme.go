package names

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// judgeExtreme judges a held superlative, "the [deepest] lake", against a sentence that has it with another place in the order: "the
// second deepest lake". It is not ok where the sentence has none such.
func judgeExtreme(c *about.Comparison, h int, held *statement.Held) (out about.Outcome, ok bool) {
	i := held.Last - 1
	if !superlative(&c.St.Words[i]) || rankBefore(c.St.Reading, i) >= 0 {
		return about.Outcome{}, false
	}
	for j := range c.Text.Words {
		rank := rankBefore(c.Text, j)
		if rank < 0 || c.Text.Words[j].Stem != c.St.Words[i].Stem {
			continue
		}
		out = about.Outcome{Held: h, Coverage: c.Account.Total, Score: 1}
		if reason := cmp.Or(c.Account.Missing, doubtful(c, j), unnamed(c, held)); reason != "" {
			out.Reasons = []string{reason}
			return out, true
		}
		out.Verdict, out.Span, out.Reasons = about.Contradicted, c.Text.SpanOf(rank, j+1), []string{"the sentence gives it another place in the order"}
		return out, true
	}
	return about.Outcome{}, false
}

// unnamed is why a sentence need not speak of all that the statement names beside the held words; "" when it does.
func unnamed(c *about.Comparison, held *statement.Held) string {
	for p, ph := range c.St.Phrases {
		if (ph.Last <= held.First || held.Last <= ph.First) && !c.AccountsForName(p) {
			return fmt.Sprintf("the sentence does not mention %s", c.St.TextOf(ph.First, ph.Last))
		}
	}
	return ""
}

// rankBefore is the ordinal right before a superlative at word i: "the second deepest lake"; -1 for none.
func rankBefore(r *sentence.Reading, i int) int {
	if i == 0 || !superlative(&r.Words[i]) || r.Words[i-1].Mention < 0 {
		return -1
	}
	if q := r.Mentions[r.Words[i-1].Mention].Quantity; q == nil || q.Kind != quantity.Ordinal {
		return -1
	}
	return i - 1
}

// sameExtreme reports whether two words are no superlatives, or those of opposites: the deepest lake may be the largest one, too.
func sameExtreme(f, t *sentence.Word) bool {
	a, b := superlative(f), superlative(t)
	return !a && !b || a && b && lexicon.Related(f.Stem, t.Stem) == lexicon.Opposite
}

// superlative reports whether a word is an adjective in its highest degree: "deepest".
func superlative(w *sentence.Word) bool {
	return !w.Upper && strings.HasSuffix(w.Form, "est") && w.Form != w.Stem && lexicon.Parts(w.Stem)&lexicon.Adjective != 0
}
