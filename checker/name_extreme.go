package checker

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// judgeExtreme judges a held superlative, "the [deepest] lake", against a sentence that has it with another place in the order: "the
// second deepest lake". It is not ok where the sentence has none such.
func (c *comparison) judgeExtreme(h int, held *held) (out outcome, ok bool) {
	i := held.last - 1
	if !c.st.words[i].superlative() || c.st.rankBefore(i) >= 0 {
		return outcome{}, false
	}
	for j := range c.text.words {
		rank := c.text.rankBefore(j)
		if rank < 0 || c.text.words[j].stem != c.st.words[i].stem {
			continue
		}
		out = outcome{held: h, coverage: c.account.total, score: 1}
		if reason := cmp.Or(c.account.missing, c.doubtful(j), c.unnamed(held)); reason != "" {
			out.reasons = []string{reason}
			return out, true
		}
		out.verdict, out.span, out.reasons = Contradicted, c.text.spanOf(rank, j+1), []string{"the sentence gives it another place in the order"}
		return out, true
	}
	return outcome{}, false
}

// unnamed is why a sentence need not speak of all that the statement names beside the held words; "" when it does.
func (c *comparison) unnamed(held *held) string {
	for p, ph := range c.st.phrases {
		if (ph.last <= held.first || held.last <= ph.first) && !c.accountsForName(p) {
			return fmt.Sprintf("the sentence does not mention %s", c.st.textOf(ph.first, ph.last))
		}
	}
	return ""
}

// rankBefore is the ordinal right before a superlative at word i: "the second deepest lake"; -1 for none.
func (r *reading) rankBefore(i int) int {
	if i == 0 || !r.words[i].superlative() || r.words[i-1].mention < 0 {
		return -1
	}
	if q := r.mentions[r.words[i-1].mention].Quantity; q == nil || q.Kind != quantity.Ordinal {
		return -1
	}
	return i - 1
}

// sameExtreme reports whether two words are no superlatives, or those of opposites: the deepest lake may be the largest one, too.
func sameExtreme(f, t *word) bool {
	a, b := f.superlative(), t.superlative()
	return !a && !b || a && b && lexicon.Related(f.stem, t.stem) == lexicon.Opposite
}

// superlative reports whether a word is an adjective in its highest degree: "deepest".
func (w *word) superlative() bool {
	return !w.upper && strings.HasSuffix(w.form, "est") && w.form != w.stem && lexicon.Parts(w.stem)&lexicon.Adjective != 0
}
