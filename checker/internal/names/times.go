package names

import (
	"cmp"
	"fmt"
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// factors are the verbs that tell how many times as much something became.
var factors = map[string]*big.Rat{
	"double": big.NewRat(2, 1), "triple": big.NewRat(3, 1), "treble": big.NewRat(3, 1), "quadruple": big.NewRat(4, 1),
	"quintuple": big.NewRat(5, 1), "halve": sentence.Half,
}

// judgeTimes judges a held verb that tells how many times as much something became: "[doubled]", against another one, "grew threefold", or a
// verb that only tells which way it went. It is not ok for other held words.
func judgeTimes(c *about.Comparison, h int, held *statement.Held) (out about.Outcome, ok bool) {
	i := heldPredicate(c.St, held)
	if i < 0 || factors[c.St.Words[i].Stem] == nil || restrict.Denies(c.St.Reading) {
		return about.Outcome{}, false
	}
	out = about.Outcome{Held: h, Coverage: c.Account.Total, Score: 1, Reasons: []string{cmp.Or(c.Account.Missing, about.NoAnswer)}}
	want := factors[c.St.Words[i].Stem]
	for j := range c.Text.Words {
		w := &c.Text.Words[j]
		if c.Account.Missing != "" || !w.Verb || c.Text.NegatedAt(j) || factors[w.Stem] == nil && !about.Courses[w.Stem] || !c.SameTheme(j) {
			continue
		}
		x := timesOf(c.Text, j)
		switch {
		case x != nil && x.Cmp(want) == 0:
			out.Verdict, out.Span, out.Reasons = about.Supported, c.Text.SpanOf(j, j+1), []string{"the sentence says the same"}
		case x == nil && (about.Rises[w.Stem] == (want.Cmp(sentence.One) > 0) || !about.Rises[w.Stem] && !about.Falls[w.Stem]):
			out.Reasons = []string{"the sentence does not tell how many times as much it became"}
		default:
			if reason := doubtful(c, j); reason != "" {
				out.Reasons = []string{reason}
				break
			}
			out.Verdict, out.Span = about.Contradicted, c.Text.SpanOf(j, j+1)
			out.Reasons = []string{fmt.Sprintf("the sentence says %q where the fact says %q", c.Text.Surface(j), c.St.Surface(i))}
		}
		return out, true
	}
	return out, true
}

// timesOf is how many times as much the verb at word v tells that something became, by itself or by "threefold" behind it; nil where it does
// not tell.
func timesOf(r *sentence.Reading, v int) *big.Rat {
	if x := factors[r.Words[v].Stem]; x != nil {
		return x
	}
	for m := range r.Mentions {
		first, last := r.WordsOf(m)
		if first >= last || !strings.HasSuffix(r.Words[last-1].Form, "fold") { // "rose three times" may be on three days
			continue
		}
		if q := r.Mentions[m].Quantity; q != nil && q.Unit == "time" && q.Comparator == quantity.Exactly && first > v && r.Governor(first, last) == v && about.Rises[r.Words[v].Stem] {
			return q.Value
		}
	}
	return nil
}
