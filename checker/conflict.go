package checker

import (
	"cmp"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/rules"
)

// Conflict is a pair of facts that cannot both be true.
type Conflict struct {
	Fact, Other     *rules.Fact // in the order of the base
	Found, Expected string      // what Fact states, and what Other holds
}

// Conflicts holds every fact against the others: each pair of facts of which one contradicts the other, once, by the
// order of the base. Facts that hold at different times contradict nothing.
func (c *Checker) Conflicts() []Conflict {
	order := map[*rules.Fact]int{}
	for i, f := range c.known.Base.Facts {
		order[f] = i
	}
	pairs := map[[2]*rules.Fact]Conflict{}
	for _, st := range c.known.Statements() {
		for _, n := range c.known.Index.Find(st.Reading) {
			other := c.known.Statement(n)
			if other.Fact == st.Fact || apart(st.Fact.Valid, other.Fact.Valid) || c.barred(other.Fact, st.Reading) {
				continue
			}
			o := c.compare(other, st.Reading, about.Context{})
			if o.Verdict != Contradicted {
				continue
			}
			x := Conflict{Fact: st.Fact, Other: other.Fact, Found: o.Span.Of(st.Text), Expected: expected(other, &other.Held[o.Held])}
			if order[x.Fact] > order[x.Other] {
				x = Conflict{Fact: x.Other, Other: x.Fact, Found: x.Expected, Expected: x.Found}
			}
			pairs[[2]*rules.Fact{x.Fact, x.Other}] = x
		}
	}
	var out []Conflict
	for _, x := range pairs {
		out = append(out, x)
	}
	slices.SortFunc(out, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(order[a.Fact], order[b.Fact]), cmp.Compare(order[a.Other], order[b.Other]))
	})
	return out
}
