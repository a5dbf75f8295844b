package sentence

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// Bounded reads a bound that is denied as its opposite: "may not be larger than 100 MB" allows at most 100 MB, "must not be
// shorter than 16 characters" at least 16 of them; so is one beyond which something is turned down.
func (r *Reading) Bounded(m *language.Mention) *language.Mention {
	if m.Quantity == nil {
		return m
	}
	switch m.Quantity.Comparator {
	case quantity.MoreThan:
		if r.deniesBound(m) || r.refusesBeyond(m) {
			return atMost(m)
		}
		if r.spreadOver(m) {
			return Bare(m)
		}
	case quantity.LessThan:
		if r.deniesBound(m) || r.refusesBeyond(m) {
			return atLeast(m)
		}
	}
	return m
}

// spreadOver reports whether "over" says of a time or a way not that it was longer, but that something was done in it: "was shot over nine weeks", "is
// run over 250 miles".
func (r *Reading) spreadOver(m *language.Mention) bool {
	first, last := r.WordsIn(m.Whole)
	if m.Kind != language.Duration && m.Quantity.Dimension != "length" || m.Quantity.Value == nil || first >= last || r.Words[first].Form != "over" {
		return false
	}
	v := r.Governor(first, last)
	return v >= 0 && v < first && r.IsPassive(v) && !r.IsPreposition(first-1)
}

// deniesBound reports whether the sentence denies that there is more or less than a bound: "none has more than 100 entries". That there is
// no charge for something denies nothing of it.
func (r *Reading) deniesBound(m *language.Mention) bool {
	first, last := r.WordsIn(m.Whole)
	behind := false
	for j := first - 1; j >= 0 && r.Words[j].Clause == r.Words[last-1].Clause && r.Words[j].Form != "and"; j-- {
		behind = behind || r.Words[j].Form == "for"
		if w := &r.Words[j]; Negations[w.Form] && w.Mention < 0 {
			if behind && w.Form == "no" {
				return false
			}
			v := r.Governor(first, last)
			return Nobody[w.Form] && m.Quantity.Comparator == quantity.MoreThan || v >= 0 && holding[r.Words[v].Stem]
		}
	}
	return false
}

// Threshold reads a bound that tells of which things the sentence speaks as a limit that is set: "orders over $50 ship for free" says more
// than that some are dearer. It is not ok for one that only tells how much there is.
func (r *Reading) Threshold(m *language.Mention) (limit *language.Mention, ok bool) {
	if m.Quantity == nil || m.Quantity.Value == nil {
		return nil, false
	}
	first, last := r.WordsIn(m.Whole)
	by, v := m.Quantity.Comparator, r.Governor(first, last)
	if r.Words[first].Verb {
		v = first // "exceed $50"
	}
	switch {
	case r.besideMany(first - 1):
	case v < 0 || v > first || !r.tellsWhich(v) || r.PastAt(v):
		return nil, false
	}
	switch by {
	case quantity.MoreThan, quantity.AtLeast:
		return atLeast(m), true
	case quantity.LessThan, quantity.AtMost:
		return atMost(m), true
	}
	return nil, false
}

// besideMany reports whether word k ends the noun phrase in the plural with which the reading opens, or whom something is for: "orders | over $50",
// "orders of | more than $50".
func (r *Reading) besideMany(k int) bool {
	if k > 0 && r.Words[k].Form == "of" {
		k--
	}
	if k < 0 || !r.IsNominal(k) || r.Words[k].Verb || r.Words[k].Phrase >= 0 || r.Words[k].Form == r.Words[k].Stem && r.Words[k].Form != "people" {
		return false
	}
	start := r.Chunk(k)
	return r.Opens(start) || r.FormAt(start-1) == "for"
}

// tellsWhich reports whether the verb at word v tells of which things, or in which case, the rest of the reading is so: "orders that exceed $50",
// "if it weighs more than 8 kg".
func (r *Reading) tellsWhich(v int) bool {
	k := r.GroupStart(v) - 1
	if k < 1 {
		return false
	}
	if Relative[r.Words[k].Form] {
		return r.IsPlural(k-1) && r.Words[k-1].Phrase < 0
	}
	for ; k >= 0 && r.Words[k].Clause == r.Words[v].Clause && !r.Words[k].Verb; k-- {
		if r.Words[k].Form == "if" {
			return true
		}
	}
	return false
}

// holding are the verbs by whose denial a bound is turned into its opposite: "cannot have more than 100".
var holding = Set("have be contain hold exceed last take allow permit accept cost weigh")

// Bare reads a bound as its mere number.
func Bare(m *language.Mention) *language.Mention { return between(m, quantity.Exactly, nil, nil) }

// atMost reads a bound as an upper one that is allowed itself: "more than 100" as "at most 100".
func atMost(m *language.Mention) *language.Mention {
	return between(m, quantity.AtMost, nil, m.Quantity.Value)
}

// atLeast reads a bound as a lower one that is allowed itself: "fewer than 16" as "at least 16".
func atLeast(m *language.Mention) *language.Mention {
	return between(m, quantity.AtLeast, m.Quantity.Value, nil)
}

// between is a mention with another bound.
func between(m *language.Mention, by quantity.Comparator, low, high *big.Rat) *language.Mention {
	q := *m.Quantity
	q.Comparator, q.Low, q.High = by, low, high
	out := *m
	out.Quantity = &q
	return &out
}
