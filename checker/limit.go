package checker

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// bounded reads a bound that is denied as its opposite: "may not be larger than 100 MB" allows at most 100 MB, "must not be
// shorter than 16 characters" at least 16 of them.
func (r *reading) bounded(m *language.Mention) *language.Mention {
	if m.Quantity == nil {
		return m
	}
	switch m.Quantity.Comparator {
	case quantity.MoreThan:
		if r.deniesBound(m) {
			return atMost(m)
		}
	case quantity.LessThan:
		if r.deniesBound(m) {
			return atLeast(m)
		}
	}
	return m
}

// lightenBounds takes most of the weight of the adjectives that only say on which side of a value a quantity lies: "larger than 100 MB".
func (r *reading) lightenBounds() {
	for i := range r.words {
		if i+1 < len(r.words) && r.words[i+1].form == "than" && comparatives[r.words[i].form] {
			r.words[i].weight = min(r.words[i].weight, 1)
		}
	}
}

// comparatives are the adjectives of bounds.
var comparatives = set(`larger bigger smaller longer shorter higher lower greater older younger heavier lighter taller wider deeper faster
	slower earlier later`)

// deniesBound reports whether the sentence denies that there is more or less than a bound: "none has more than 100 entries".
func (r *reading) deniesBound(m *language.Mention) bool {
	first, last := r.wordsIn(m.Whole)
	for j := first - 1; j >= 0 && r.words[j].clause == r.words[last-1].clause && r.words[j].form != "and"; j-- {
		if w := &r.words[j]; negations[w.form] && w.mention < 0 {
			v := r.governor(first, last)
			return nobody[w.form] && m.Quantity.Comparator == quantity.MoreThan || v >= 0 && holding[r.words[v].stem]
		}
	}
	return false
}

// holding are the verbs by whose denial a bound is turned into its opposite: "cannot have more than 100".
var holding = set("have be contain hold exceed last take allow permit accept cost weigh")

// limited reads a bare number as a limit of the fact's sort where the sentence says so without a word for it at the number: "a limit
// of 64", "the minimum length is 16", "you need 16".
func (r *reading) limited(fact language.Mention, m *language.Mention) *language.Mention {
	if m.Quantity == nil || m.Quantity.Comparator != quantity.Exactly || m.Quantity.Value == nil {
		return m
	}
	first, last := r.wordsIn(m.Span)
	switch {
	case first == last:
	case fact.Caps() && (r.saidBefore(first, greatest) || r.limits(first, last)):
		return atMost(m)
	case fact.Floors() && (r.saidBefore(first, least) || r.saidBefore(first, requiring)):
		return atLeast(m)
	}
	return m
}

// limits reports whether the value of words [first, last) is what a noun like "limit" limits to: "a 64-character limit".
func (r *reading) limits(first, last int) bool {
	head := r.attribute(first, last)
	return head >= 0 && limitNouns[r.words[head].stem]
}

// saidBefore reports whether one of these words stands before word i in its clause.
func (r *reading) saidBefore(i int, words map[string]bool) bool {
	for j := i - 1; j >= 0 && r.words[j].clause == r.words[i].clause; j-- {
		if words[r.words[j].form] {
			return true
		}
	}
	return false
}

// limitNouns are nouns whose number is the most that is allowed.
var limitNouns = set("limit cap ceiling maximum max quota")

// greatest and least are words that make of a number the most or the least there may be, requiring are those by which the least is
// asked for.
var (
	greatest  = set("maximum maximal max largest longest highest greatest")
	least     = set("minimum minimal min smallest shortest lowest least")
	requiring = set("must need needs needed require requires required")
)

// tellsLimit reports whether a word only says that the statement's number is a limit: "the maximum size" for "not larger than".
func (st *statement) tellsLimit(form string) bool {
	for h := range st.held {
		if m := st.held[h].mention; m >= 0 && (greatest[form] && st.mentions[m].Caps() || least[form] && st.mentions[m].Floors()) {
			return true
		}
	}
	return false
}

// sameLimit reports whether held value and mention m are limits on one side, or ranges that the statement's verb only introduces: then the
// values say themselves what the verbs say: "is limited to [128]" and "must not exceed 182", "ranges [from 1 to 5]" and "(1 to 8)".
func (c *comparison) sameLimit(h *held, m int, f frame) bool {
	fact, text := c.st.mentions[h.mention], *c.text.limited(c.st.mentions[h.mention], c.text.bounded(&c.text.mentions[m]))
	if fact.Quantity == nil || text.Quantity == nil {
		return false
	}
	first, last := c.text.wordsOf(m)
	v := c.text.governor(first, last)
	caps := f.verb >= 0 && (capping[c.st.words[f.verb].stem] || c.st.isLight(f.verb) && v >= 0 && capping[c.text.words[v].stem])
	return f.verb >= 0 && (fact.Caps() && text.Caps() && caps || c.bothRanges(h, m) && spanning[c.st.words[f.verb].stem])
}

// bothRanges reports whether held value and mention m are written with two ends.
func (c *comparison) bothRanges(h *held, m int) bool {
	f, t := c.st.mentions[h.mention].Quantity, c.text.mentions[m].Quantity
	return f != nil && t != nil && f.Comparator == quantity.Between && t.Comparator == quantity.Between
}

// capping are verbs that only say that there is a limit, spanning those that only say that there is a range.
var (
	capping  = set("limit limited exceed restrict cap allow permit accept")
	spanning = set("range span run vary go extend reach")
)

// atMost reads a bound as an upper one that is allowed itself: "more than 100" as "at most 100".
func atMost(m *language.Mention) *language.Mention {
	q := *m.Quantity
	q.Comparator, q.Low, q.High = quantity.AtMost, nil, q.Value
	out := *m
	out.Quantity = &q
	return &out
}

// atLeast reads a bound as a lower one that is allowed itself: "fewer than 16" as "at least 16".
func atLeast(m *language.Mention) *language.Mention {
	q := *m.Quantity
	q.Comparator, q.Low, q.High = quantity.AtLeast, q.Value, nil
	out := *m
	out.Quantity = &q
	return &out
}
