package values

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// sumsUp reports whether mention m says how many there are in all of what the held number counts, now that some were added: "12 more rooms,
// bringing the total to 48".
func sumsUp(c *about.Comparison, h *statement.Held, m int) bool {
	noun := c.Text.SumTo(m)
	return noun >= 0 && !restrict.CountsNew(c.St, h) && c.StandsFor(c.St.Attribute(h.First, h.Last), noun)
}

// onlySum keeps of the numbers that may answer a held one those of all there are, where the sentence says to how many others were added: the
// 48, and not the 12, of "12 more rooms, bringing the total to 48". What was added answers a fact that tells what was, and no sum
// does.
func onlySum(c *about.Comparison, h *statement.Held, ds []about.Candidate) []about.Candidate {
	if restrict.CountsNew(c.St, h) && !restrict.IsTotal(c.St.Reading, h.First, h.Last) {
		return slices.DeleteFunc(ds, func(d about.Candidate) bool { return restrict.Total(c, d) || c.Text.SumTo(d.Mention) >= 0 })
	}
	sum := func(d about.Candidate) bool { return sumsUp(c, h, d.Mention) }
	if !slices.ContainsFunc(ds, sum) {
		return ds
	}
	v := c.St.Governor(h.First, h.Last)
	return slices.DeleteFunc(ds, func(d about.Candidate) bool {
		return !sum(d) && (c.St.IsLight(v) || !c.StandsFor(v, c.Text.Governor(d.First, d.Last)))
	})
}

// ofOtherSum is the noun of what mention m says how many there are in all, where that is not what the held number counts: "raising the death toll
// to 48", of a fact that counts cases; -1 when it says no such thing.
func ofOtherSum(c *about.Comparison, h *statement.Held, m int) int {
	noun, held := c.Text.SumTo(m), c.St.Attribute(h.First, h.Last)
	if noun < 0 || held < h.Last || c.StandsFor(held, noun) {
		return -1
	}
	return noun
}
