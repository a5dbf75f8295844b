package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// candidate is a mention of the sentence that may answer a held part of the statement.
type candidate struct {
	held, mention int
	score         float64
	comparison    language.Comparison
	equal         bool   // the very value the statement holds, not merely one that it allows
	placed        bool   // it stands in the held value's very place
	unbound       string // why the sentence does not say it of what the statement speaks of; "" when it does
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
		for m := range c.text.mentions {
			cmp := c.compare(held, &c.text.mentions[m])
			if cmp == language.Incomparable || !c.sameNoun(held, m) || !c.sameLabel(held, m) {
				continue
			}
			first, last := c.text.wordsIn(c.text.mentions[m].Span)
			out = append(out, candidate{
				held: h, mention: m, comparison: cmp,
				score:   c.near(held.first, held.last, first, last),
				equal:   cmp == language.Agree && !c.st.mentions[held.mention].Wide(),
				placed:  first < last && c.samePlace(held, first, last),
				unbound: c.bound(held, m),
			})
		}
	}
	return out
}

// sameLabel keeps numbers that are part of a name ("Rush Hour 2", "a top 40 single") from answering: such a number speaks
// only for a held one of the same name ("Phase [4]").
func (c *comparison) sameLabel(h *held, m int) bool {
	first, _ := c.text.wordsIn(c.text.mentions[m].Span)
	if h.named {
		return c.labelLinked(h, first)
	}
	if c.text.mentions[m].Version != nil {
		return first == 0 || c.text.words[first-1].weight < 2 || c.text.words[first-1].verb || c.links.used[first-1] >= derived
	}
	if !c.text.label(m, first) {
		return true
	}
	return c.labelLinked(h, first)
}

// labelLinked reports whether the word before word i of the sentence stands for the one before the held value.
func (c *comparison) labelLinked(h *held, i int) bool {
	return slices.Contains(c.links.toOf(h.first-1), i-1)
}

// label reports whether mention m, whose words begin with first, is a bare number right behind a name.
func (r *reading) label(m, first int) bool {
	q := r.mentions[m].Quantity
	return q != nil && q.Kind == quantity.Number && q.Unit == "" && q.Comparator == quantity.Exactly && first > 0 && r.words[first-1].phrase >= 0 && !r.words[first-1].sign
}

// toOf is where word i of the statement stands in the sentence.
func (l *links) toOf(i int) []int {
	if i < 0 {
		return nil
	}
	return l.to[i]
}

// compare holds a mention against a held value and its alternatives.
func (c *comparison) compare(h *held, m *language.Mention) language.Comparison {
	if t := m.Temporal; t != nil && t.Date != nil && t.Date.Bound == temporal.Since && c.text.when(c.text.behind(m)) >= 0 {
		m = atTheTime(m)
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

// atTheTime reads "since January 2020, when …" as the date of what happened then.
func atTheTime(m *language.Mention) *language.Mention {
	date := *m.Temporal.Date
	date.Bound = temporal.Closed
	switch {
	case date.From.IsZero():
	case date.Grain == temporal.Day:
		date.Until = date.From.AddDate(0, 0, 1)
	case date.Grain == temporal.Month:
		date.Until = date.From.AddDate(0, 1, 0)
	default:
		date.Until = date.From.AddDate(1, 0, 0)
	}
	t := *m.Temporal
	t.Date = &date
	out := *m
	out.Temporal = &t
	return &out
}

// sameNoun reports whether two quantities count the same thing: their head nouns correspond, or one of them leaves it out.
func (c *comparison) sameNoun(h *held, m int) bool {
	f, t := c.st.mentions[h.mention].Quantity, c.text.mentions[m].Quantity
	if f == nil || t == nil || f.Noun.Len() == 0 || t.Noun.Len() == 0 {
		return true
	}
	if f.Kind == quantity.Money || f.Dimension != "" {
		return true
	}
	a, b := lexicon.Stem(f.Unit), lexicon.Stem(t.Unit)
	if a == b || c.book.same(a, b) {
		return true
	}
	switch lexicon.Related(a, b) {
	case lexicon.None, lexicon.Opposite:
		return c.linkedNoun(h, m)
	}
	return true
}

// linkedNoun reports whether some telling word of one counted noun stands in the other: "confirmed cases" and "cases of the
// virus", "recorded deaths" and "deaths".
func (c *comparison) linkedNoun(h *held, m int) bool {
	first, last := c.st.wordsIn(c.st.mentions[h.mention].Quantity.Noun)
	from, to := c.text.wordsIn(c.text.mentions[m].Quantity.Noun)
	for i := first; i < last; i++ {
		if c.links.by[i] < derived || c.st.words[i].weight == 0 {
			continue
		}
		for _, j := range c.links.to[i] {
			if from <= j && j < to {
				return true
			}
		}
	}
	return false
}

// near says how well the surroundings of words [from, to) of the sentence correspond to those of words [first, last) of the
// statement, 0 to 1: each word of the statement counts by how telling it is and how near it stands, and is found as near.
func (c *comparison) near(first, last, from, to int) float64 {
	var all, found float64
	for i := range c.st.words {
		w := &c.st.words[i]
		if w.sign || w.mention >= 0 || c.st.isHeld(i) {
			continue
		}
		weight := float64(max(w.weight, 1)) * nearness(c.st.reading, i, first, last)
		all += weight
		best := 0.0
		for _, j := range c.links.to[i] {
			best = max(best, nearness(c.text, j, from, to))
		}
		found += weight * best * strengths[c.links.by[i]]
	}
	if all == 0 {
		return 0
	}
	return found / all
}

var strengths = [...]float64{unlinked: 0, broader: 0.5, akin: 0.7, derived: 0.9, exact: 1}

// nearness is how near word i stands to words [first, last), 1 at best: it falls with the words and clauses between.
func nearness(r *reading, i, first, last int) float64 {
	d, from, to := 0, i+1, first
	edge := first
	if i >= last {
		from, to, edge = last, i, last-1
	}
	for k := from; k < to; k++ {
		if !r.words[k].sign {
			d++
		}
	}
	if edge >= 0 && edge < len(r.words) {
		d += 3 * abs(r.words[i].clause-r.words[edge].clause)
	}
	return 4 / float64(4+d)
}

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
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
	slices.SortFunc(out, func(a, b candidate) int { return a.held - b.held })
	return out
}

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
