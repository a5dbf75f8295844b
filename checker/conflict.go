package checker

import (
	"cmp"
	"slices"

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
	for i, f := range c.known.base.Facts {
		order[f] = i
	}
	pairs := map[[2]*rules.Fact]Conflict{}
	for _, st := range c.known.statements() {
		for _, n := range c.known.index.find(st.reading) {
			other := c.known.statement(n)
			if other.fact == st.fact || apart(st.fact.Valid, other.fact.Valid) || c.barred(other.fact, st.reading) {
				continue
			}
			o := c.compare(other, st.reading, context{})
			if o.verdict != Contradicted {
				continue
			}
			x := Conflict{Fact: st.fact, Other: other.fact, Found: o.span.Of(st.text), Expected: other.expected(&other.held[o.held])}
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
