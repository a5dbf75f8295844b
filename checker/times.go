package checker

import (
	"cmp"
	"fmt"
	"math/big"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

// factors are the verbs that tell how many times as much something became.
var factors = map[string]*big.Rat{
	"double": big.NewRat(2, 1), "triple": big.NewRat(3, 1), "treble": big.NewRat(3, 1), "quadruple": big.NewRat(4, 1),
	"quintuple": big.NewRat(5, 1), "halve": half,
}

// judgeTimes judges a held verb that tells how many times as much something became: "[doubled]", against another one, "grew threefold", or a
// verb that only tells which way it went. It is not ok for other held words.
func (c *comparison) judgeTimes(h int, held *held) (out outcome, ok bool) {
	i := c.st.heldPredicate(held)
	if i < 0 || factors[c.st.words[i].stem] == nil || c.st.denies() {
		return outcome{}, false
	}
	out = outcome{held: h, coverage: c.account.total, score: 1, reasons: []string{cmp.Or(c.account.missing, noAnswer)}}
	want := factors[c.st.words[i].stem]
	for j := range c.text.words {
		w := &c.text.words[j]
		if c.account.missing != "" || !w.verb || c.text.negatedAt(j) || factors[w.stem] == nil && !courses[w.stem] || !c.sameTheme(j) {
			continue
		}
		x := c.text.timesOf(j)
		switch {
		case x != nil && x.Cmp(want) == 0:
			out.verdict, out.span, out.reasons = Supported, c.text.spanOf(j, j+1), []string{"the sentence says the same"}
		case x == nil && (rises[w.stem] == (want.Cmp(one) > 0) || !rises[w.stem] && !falls[w.stem]):
			out.reasons = []string{"the sentence does not tell how many times as much it became"}
		default:
			if reason := c.doubtful(j); reason != "" {
				out.reasons = []string{reason}
				break
			}
			out.verdict, out.span = Contradicted, c.text.spanOf(j, j+1)
			out.reasons = []string{fmt.Sprintf("the sentence says %q where the fact says %q", c.text.surface(j), c.st.surface(i))}
		}
		return out, true
	}
	return out, true
}

// timesOf is how many times as much the verb at word v tells that something became, by itself or by "threefold" behind it; nil where it does
// not tell.
func (r *reading) timesOf(v int) *big.Rat {
	if x := factors[r.words[v].stem]; x != nil {
		return x
	}
	for m := range r.mentions {
		first, last := r.wordsOf(m)
		if q := r.mentions[m].Quantity; q != nil && q.Unit == "time" && q.Comparator == quantity.Exactly && first > v && r.governor(first, last) == v && rises[r.words[v].stem] {
			return q.Value
		}
	}
	return nil
}
