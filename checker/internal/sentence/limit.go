package sentence

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

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
	return i > 1 && (r.Words[i-1].Form == "or" || r.Words[i-1].Form == "and") && r.Words[i-2].Mention >= 0 && r.Words[i].Mention < 0 && orMore[r.Words[i].Form]
}

// orMore are the words behind "or" that make of a value the least.
var orMore = Set("later newer above higher up upwards greater more over onwards")

// comparatives are the adjectives of bounds.
var comparatives = Set(`larger bigger smaller longer shorter higher lower greater older younger heavier lighter taller wider deeper faster
	slower earlier later`)

// SpeaksOfLimit reports whether the reading speaks of a limit by a word of its own: "the maximum is", "a limit of".
func (r *Reading) SpeaksOfLimit() bool {
	return r.Some(func(w *Word) bool { return limitNouns[w.Stem] || Greatest[w.Form] || Least[w.Form] })
}

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
	case fact.Floors() && (r.SaidBefore(first, Least) || r.presetOf(first, Least) || r.SaidBefore(first, Requiring)):
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

// limits reports whether the value of words [first, last) is what a noun or a verb like "limit" limits to: "a 64-character limit", "the limit is 64
// characters", "limits the number of layers to 5".
func (r *Reading) limits(first, last int) bool {
	if f := r.FormAt(first - 1); f == "to" || f == "at" {
		if v := r.Governor(first, last); v >= 0 && v < first && r.Words[v].Verb && limiting[r.Words[v].Stem] {
			return true
		}
	}
	caps := func(head int) bool { return head >= 0 && limitNouns[r.Words[head].Stem] }
	v := r.Governor(first, last)
	return caps(r.Attribute(first, last)) || v >= 0 && v < first && r.IsCopula(v) && caps(r.SubjectOf(v).Head)
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

// Greatest and least are words that make of a number the most or the least there may be, Requiring are those by which the least is
// asked for: the forms of Needing, and "must".
var (
	Greatest  = Set("maximum maximal max largest longest highest greatest")
	Least     = Set("minimum minimal min smallest shortest lowest least")
	Requiring = More(needed, "must")
	needed    = Set("need needs needed require requires required")
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
var demanding = More(needed, "shall should requiring recommend recommends recommended advise advised")

// Capping are verbs that only say that there is a limit, spanning those that only say that there is a range.
var (
	Capping  = More(limiting, "exceed allow permit accept")
	Spanning = Set("range span run vary go extend reach")
)

// Permitting are verbs whose number is the most that is allowed.
var Permitting = Set("allow permit")
