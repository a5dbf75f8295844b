package values

import (
	"math/big"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// candidates lists the mentions that can be held against the statement's held values, with how closely their surroundings
// correspond.
func candidates(c *about.Comparison) []about.Candidate {
	var out []about.Candidate
	for h := range c.St.Held {
		held := &c.St.Held[h]
		if held.Mention < 0 {
			continue
		}
		var of []about.Candidate
		for m := range c.Text.Mentions {
			cmp := c.CompareValue(held, &c.Text.Mentions[m])
			first, last := c.Text.WordsOf(m)
			if cmp == language.Incomparable || !c.SameNoun(held, m) || !sameLabel(c, held, m) || endsScale(c.Text, first) ||
				operand(c.Text, first, last) && !operand(c.St.Reading, held.First, held.Last) {
				continue
			}
			if restrict.DatesStranger(c, first, last) || restrict.NamesWhich(c, held, first) || otherAmount(c, held, m) || c.MarksOther(held, m) || restatesPart(c, held, m) {
				continue
			}
			if cmp == language.Agree && wentOtherWay(c, held, m) {
				continue
			}
			of = append(of, about.Candidate{
				Held: h, Mention: m, First: first, Last: last, Comparison: cmp,
				Score:   Closeness(c, held.First, held.Last, first, last),
				Equal:   cmp == language.Agree && !c.St.Mentions[held.Mention].Wide() && asFine(c.St.Mentions[held.Mention], c.Text.Mentions[m]),
				Placed:  first < last && restrict.InSamePlace(c, held, first, last),
				Unbound: unboundReason(c, held, m),
			})
		}
		out = append(out, restrict.SameArea(c, held, onlySum(c, held, sameTotal(c, held, sameShare(c, held, sameOwner(c, held, of)))))...)
	}
	return restrict.SameAttribute(c, out)
}

// restatesPart reports whether mention m only says once more, as a share in brackets, what the number before it does, and that is out of as many
// as the held one: the 84% of "131 of 156 (84%)".
func restatesPart(c *about.Comparison, h *statement.Held, m int) bool {
	fact, share := c.St.Mentions[h.Mention].Quantity, &c.Text.Mentions[m]
	if m == 0 || fact == nil || fact.Kind != quantity.Ratio || share.Kind != language.Percent {
		return false
	}
	part := c.Text.Mentions[m-1].Quantity
	_, behind := c.Text.WordsOf(m - 1)
	i, _ := c.Text.WordsIn(share.Whole)
	return part != nil && part.Kind == quantity.Ratio && equal(part.Quantity.Of, fact.Quantity.Of) && i <= behind+2 && c.Text.FormAt(i-1) == "("
}

// equal reports whether both numbers are told, and the same.
func equal(a, b *big.Rat) bool { return a != nil && b != nil && a.Cmp(b) == 0 }

// asFine reports whether a text's date is as fine as the fact's: a year in which the fact's day lies is not that day, nor is all the
// time since then. Nor is an hour the span of hours in which it lies, or the span the hour.
func asFine(fact, text language.Mention) bool {
	if a, b := clockOf(fact), clockOf(text); a != nil && b != nil {
		return a.Range == b.Range || b.From == a.From || b.From == a.Until || b.Until == a.From
	}
	if fact.Temporal == nil || text.Temporal == nil || fact.Temporal.Date == nil || text.Temporal.Date == nil {
		return true
	}
	return text.Temporal.Date.Grain <= fact.Temporal.Date.Grain && !text.Wide()
}

// clockOf is the time of day that a mention is, nil for none.
func clockOf(m language.Mention) *temporal.Clock {
	if m.Temporal == nil || m.Temporal.Date != nil {
		return nil
	}
	return m.Temporal.Clock
}

// assign gives each held value the mention that answers it best, one mention for one held value. An agreeing mention is
// preferred: who looks for contradictions must not overlook that the sentence agrees.
func assign(cs []about.Candidate) []about.Candidate {
	slices.SortStableFunc(cs, func(a, b about.Candidate) int {
		x, y := rank(a), rank(b)
		switch {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	var out []about.Candidate
	for _, c := range cs {
		taken := slices.ContainsFunc(out, func(o about.Candidate) bool { return o.Held == c.Held || o.Mention == c.Mention })
		if !taken {
			out = append(out, c)
		}
	}
	exchange(out, cs)
	slices.SortFunc(out, func(a, b about.Candidate) int { return a.Held - b.Held })
	return out
}

// exchange gives each of two held values the other's mention when both then agree: "more than 200" and "more than 3,000" are both met by
// 3,100, and only one of them by 210.
func exchange(assigned, all []about.Candidate) {
	agrees := func(held, mention int) int {
		return slices.IndexFunc(all, func(c about.Candidate) bool { return c.Held == held && c.Mention == mention && isAnswer(c) })
	}
	for i := range assigned {
		for k := range assigned {
			a, b := &assigned[i], &assigned[k]
			if a.Comparison == language.Agree || a.Placed || b.Equal {
				continue
			}
			if x, y := agrees(a.Held, b.Mention), agrees(b.Held, a.Mention); x >= 0 && y >= 0 {
				*a, *b = all[x], all[y]
			}
		}
	}
}

// isAnswer reports whether a mention agrees with the held value and is said of what it is said of, or is the very value.
func isAnswer(c about.Candidate) bool {
	return c.Comparison == language.Agree && (c.Equal || c.Unbound == "")
}

// rank is the score by which the answers to one held value are compared: what agrees, stands in its place or is bound as
// it is comes before what is merely near.
func rank(c about.Candidate) float64 {
	r := c.Score
	if c.Equal {
		r += 0.5
	}
	if c.Unbound == "" {
		r += 0.25
	}
	if c.Placed {
		r += 0.5
	}
	return r
}
