package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// candidate is a mention of the sentence that may answer a held part of the statement.
type candidate struct {
	held, mention int // which held part, and which mention of the sentence; -1 for a name or another word
	first, last   int // the words of that in the sentence, half open

	comparison language.Comparison
	equal      bool // the very value the statement holds, not merely one that it allows

	score   float64 // how closely the surroundings of the two correspond, 0 to 1
	placed  bool    // it stands in the held value's very place
	unbound string  // why the sentence does not say it of what the statement speaks of; "" when it does
}

// candidates lists the mentions that can be held against the statement's held values, with how closely their surroundings
// correspond.
func (c *comparison) candidates() []candidate {
	var out []candidate
	for h := range c.st.held {
		held := &c.st.held[h]
		if held.mention < 0 {
			continue
		}
		var of []candidate
		for m := range c.text.mentions {
			cmp := c.compareValue(held, &c.text.mentions[m])
			first, last := c.text.wordsOf(m)
			if cmp == language.Incomparable || !c.sameNoun(held, m) || !c.sameLabel(held, m) || c.text.endsScale(first) {
				continue
			}
			if c.datesStranger(first, last) || c.namesWhich(held, first) || c.otherAmount(held, m) || c.marksOther(held, m) || cmp == language.Agree && c.wentOtherWay(held, m) {
				continue
			}
			of = append(of, candidate{
				held: h, mention: m, first: first, last: last, comparison: cmp,
				score:   c.closeness(held.first, held.last, first, last),
				equal:   cmp == language.Agree && !c.st.mentions[held.mention].Wide() && asFine(c.st.mentions[held.mention], c.text.mentions[m]),
				placed:  first < last && c.inSamePlace(held, first, last),
				unbound: c.unboundReason(held, m),
			})
		}
		out = append(out, c.sameArea(held, c.sameTotal(held, c.sameShare(held, c.sameOwner(held, of))))...)
	}
	return c.sameAttribute(out)
}

// leavesScale: the value may leave to another one of the sentence that it is told in millions, or in another scale that the held value
// has: "took 94 million on a budget of 65–80".
func (c *comparison) leavesScale(d candidate) string {
	scale := c.st.scaleOf(c.st.held[d.held].mention)
	if scale == "" || c.text.scaleOf(d.mention) != "" || c.text.inFull(d.mention) {
		return ""
	}
	for m := range c.text.mentions {
		if m != d.mention && c.text.scaleOf(m) == scale {
			return fmt.Sprintf("the sentence's value may be told in the %ss of another one", scale)
		}
	}
	return ""
}

// inFull reports whether a number of a thousand or more is written with all its digits, and so in no scale.
func (r *reading) inFull(m int) bool {
	q := r.mentions[m].Quantity
	return q != nil && q.Value != nil && q.Value.Cmp(thousand) >= 0
}

// scaleOf is the word for a large unit of count in a mention, "" for none.
func (r *reading) scaleOf(m int) string {
	first, last := r.wordsOf(m)
	for i := first; i < last; i++ {
		if scales[r.words[i].stem] {
			return r.words[i].stem
		}
	}
	return ""
}

// scales are the words for large units of count.
var scales = set("thousand lakh million crore billion trillion")

// asFine reports whether a text's date is as fine as the fact's: a year in which the fact's day lies is not that day, nor is all the
// time since then.
func asFine(fact, text language.Mention) bool {
	if fact.Temporal == nil || text.Temporal == nil || fact.Temporal.Date == nil || text.Temporal.Date == nil {
		return true
	}
	return text.Temporal.Date.Grain <= fact.Temporal.Date.Grain && !text.Wide()
}

// assign gives each held value the mention that answers it best, one mention for one held value. An agreeing mention is
// preferred: who looks for contradictions must not overlook that the sentence agrees.
func assign(cs []candidate) []candidate {
	slices.SortStableFunc(cs, func(a, b candidate) int {
		x, y := a.rank(), b.rank()
		switch {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	var out []candidate
	for _, c := range cs {
		taken := slices.ContainsFunc(out, func(o candidate) bool { return o.held == c.held || o.mention == c.mention })
		if !taken {
			out = append(out, c)
		}
	}
	exchange(out, cs)
	slices.SortFunc(out, func(a, b candidate) int { return a.held - b.held })
	return out
}

// exchange gives each of two held values the other's mention when both then agree: "more than 200" and "more than 3,000" are both met by
// 3,100, and only one of them by 210.
func exchange(assigned, all []candidate) {
	agrees := func(held, mention int) int {
		return slices.IndexFunc(all, func(c candidate) bool { return c.held == held && c.mention == mention && c.answers() })
	}
	for i := range assigned {
		for k := range assigned {
			a, b := &assigned[i], &assigned[k]
			if a.comparison == language.Agree || a.placed || b.equal {
				continue
			}
			if x, y := agrees(a.held, b.mention), agrees(b.held, a.mention); x >= 0 && y >= 0 {
				*a, *b = all[x], all[y]
			}
		}
	}
}

// answers reports whether a mention agrees with the held value and is said of what it is said of, or is the very value.
func (c candidate) answers() bool {
	return c.comparison == language.Agree && (c.equal || c.unbound == "")
}

// rank is the score by which the answers to one held value are compared: what agrees, stands in its place or is bound as
// it is comes before what is merely near.
func (c candidate) rank() float64 {
	r := c.score
	if c.equal {
		r += 0.5
	}
	if c.unbound == "" {
		r += 0.25
	}
	if c.placed {
		r += 0.5
	}
	return r
}

// compareValue holds a mention against a held value and its alternatives.
func (c *comparison) compareValue(h *held, m *language.Mention) language.Comparison {
	if at := c.edgeDate(h, m); at != nil {
		m = at
	}
	if t := m.Temporal; t != nil && t.Date != nil && t.Date.Bound == temporal.Since && c.text.verbOfWhen(c.text.behind(m)) >= 0 || c.happensAtLast(m) {
		m = inItsTime(m)
	}
	if c.onSameScale(h, m) {
		m = asPercent(m, c.st.mentions[h.mention].Quantity)
	}
	m = c.text.limited(c.st.mentions[h.mention], c.text.bounded(m))
	if fact := c.boundedOrdinal(h, m); fact != nil {
		return language.Compare(*fact, *m, c.tolerance)
	}
	best := language.Compare(c.st.mentions[h.mention], *m, c.tolerance)
	for _, o := range h.others {
		if r := language.Compare(o, *m, c.tolerance); r == language.Agree {
			return r
		}
	}
	return best
}

// behind is the word behind a mention.
func (r *reading) behind(m *language.Mention) int {
	_, last := r.wordsIn(m.Span)
	return last
}

// sameValue reports whether two values agree as they stand.
func sameValue(a, b language.Mention) bool {
	return language.Compare(a, b, language.Tolerance{}) == language.Agree
}

// quantities are the held value and the sentence's value as quantities, nil when they are none.
func (c *comparison) quantities(d candidate) (fact, text *quantity.Mention) {
	return c.st.mentions[c.st.held[d.held].mention].Quantity, c.text.mentions[d.mention].Quantity
}
