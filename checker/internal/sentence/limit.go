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

// lightenBounds takes most of the weight of the adjectives that only say on which side of a value a quantity lies: "larger than 100 MB".
func (r *Reading) lightenBounds() {
	for i := range r.Words {
		if i+1 < len(r.Words) && r.Words[i+1].Form == "than" && comparatives[r.Words[i].Form] {
			r.Words[i].Weight = min(r.Words[i].Weight, 1)
		}
	}
}

// lightenOrMore takes the weight of what only makes a value the least: "or later", "and newer".
func (r *Reading) lightenOrMore() {
	for i := range r.Words {
		if r.OrMore(i) {
			r.Words[i].Weight = 0
		}
	}
}

// OrMore reports whether word i only makes the value before it the least: "later" of "3.9 and later".
func (r *Reading) OrMore(i int) bool {
	return i > 1 && orMore[r.Words[i].Form] && (r.Words[i-1].Form == "or" || r.Words[i-1].Form == "and") && r.Words[i-2].Mention >= 0 && r.Words[i].Mention < 0
}

// orMore are the words behind "or" that make of a value the least.
var orMore = Set("later newer above higher up upwards greater more over onwards")

// comparatives are the adjectives of bounds.
var comparatives = Set(`larger bigger smaller longer shorter higher lower greater older younger heavier lighter taller wider deeper faster
	slower earlier later`)

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
	by := m.Quantity.Comparator
	switch v := r.Governor(first, last); {
	case r.besideMany(first - 1):
	case v < 0 || v > first || !r.tellsWhich(v) || r.PastAt(v):
		return nil, false
	case by == quantity.Exactly && r.Words[v].Stem == "exceed":
		by = quantity.MoreThan
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

// SpeaksOfLimit reports whether the reading speaks of a limit by a word of its own: "the maximum is", "a limit of".
func (r *Reading) SpeaksOfLimit() bool {
	return r.Some(func(w *Word) bool { return limitNouns[w.Stem] || Greatest[w.Form] || Least[w.Form] })
}

// Bare reads a bound as its mere number.
func Bare(m *language.Mention) *language.Mention { return between(m, quantity.Exactly, nil, nil) }

// Limited reads a bare number as a limit of the fact's sort where the sentence says so without a word for it at the number: "a limit
// of 64", "the minimum length is 16", "you need 16".
func (r *Reading) Limited(fact language.Mention, m *language.Mention) *language.Mention {
	if m.Quantity == nil || m.Quantity.Comparator != quantity.Exactly || m.Quantity.Value == nil {
		return m
	}
	first, last := r.WordsIn(m.Span)
	switch {
	case first == last:
	case fact.Caps() && (r.SaidBefore(first, Greatest) || r.presetOf(first, Greatest) || r.limits(first, last)):
		return atMost(m)
	case fact.Floors() && (r.SaidBefore(first, Least) || r.presetOf(first, Least) || r.SaidBefore(first, requiring)):
		return atLeast(m)
	}
	return m
}

// presetOf reports whether the value at word i is told as the default of what an entry opens with one of these words for: "hops: maximum number of
// servers (default: 7)".
func (r *Reading) presetOf(i int, words map[string]bool) bool {
	k := r.KeyEnd()
	if k == 0 || !r.DefaultAside(i) {
		return false
	}
	for k < i && (r.Words[k].Sign || r.IsDeterminer(k)) {
		k++
	}
	return words[r.Words[k].Form]
}

// limits reports whether the value of words [first, last) is what a noun or a verb like "limit" limits to: "a 64-character limit", "limits the
// number of layers to 5".
func (r *Reading) limits(first, last int) bool {
	if f := r.FormAt(first - 1); f == "to" || f == "at" {
		if v := r.Governor(first, last); v >= 0 && v < first && r.Words[v].Verb && limiting[r.Words[v].Stem] {
			return true
		}
	}
	head := r.Attribute(first, last)
	return head >= 0 && limitNouns[r.Words[head].Stem]
}

// SaidBefore reports whether one of these words stands before word i in its clause.
func (r *Reading) SaidBefore(i int, words map[string]bool) bool {
	for j := i - 1; j >= 0 && r.Words[j].Clause == r.Words[i].Clause; j-- {
		if words[r.Words[j].Form] {
			return true
		}
	}
	return false
}

// limitNouns are nouns whose number is the most that is allowed.
var limitNouns = Set("limit cap ceiling maximum max quota")

// limiting are the verbs that set the most that is allowed.
var limiting = Set("limit limited cap restrict")

// Greatest and least are words that make of a number the most or the least there may be, requiring are those by which the least is
// asked for.
var (
	Greatest  = Set("maximum maximal max largest longest highest greatest")
	Least     = Set("minimum minimal min smallest shortest lowest least")
	requiring = Set("must need needs needed require requires required")
)

// Demands reports whether the reading asks for something, by which the least that will do is meant: "must be booked 30 days in advance".
func (r *Reading) Demands() bool {
	for i := range r.Words {
		if w := &r.Words[i]; w.Mention < 0 && demanding[w.Form] {
			return true
		}
		if rule, ok := r.RuleAt(i); ok && rule.Mode == Required {
			return true
		}
	}
	return false
}

// demanding are words beside those of a rule by which something is asked for.
var demanding = Set("shall should need needs needed require requires requiring recommend recommends recommended advise advised")

// Capping are verbs that only say that there is a limit, spanning those that only say that there is a range.
var (
	Capping  = Set("limit limited exceed restrict cap allow permit accept")
	Spanning = Set("range span run vary go extend reach")
)

// Permitting are verbs whose number is the most that is allowed.
var Permitting = Set("allow permit")

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
