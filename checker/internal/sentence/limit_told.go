package sentence

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// TellsMost reports whether mention m is told as the most there may be, by whatever words: "at most 64", "the limit is 64", "the maximum length is
// 64", "must not exceed 64", "keys longer than 64 are rejected".
func (r *Reading) TellsMost(m int) bool {
	v := &r.Mentions[m]
	if v.Quantity == nil || v.Quantity.Value == nil && v.Quantity.High == nil {
		return false
	}
	if b := r.Bounded(v); b.Caps() {
		return true
	}
	if v.Quantity.Comparator != quantity.Exactly || v.Quantity.Value == nil || !r.Limited(mostThereIs, v).Caps() {
		return false
	}
	first, last := r.WordsOf(m)
	for j := first - 1; j >= 0 && r.Words[j].Mention < 0 && r.Words[j].Form != "="; j-- {
		if Greatest[r.Words[j].Form] {
			return true
		}
	}
	return r.limits(first, last) || r.presetOf(first, Greatest)
}

// mostThereIs is some value that is told as the most there may be.
var mostThereIs = language.Mention{Quantity: &quantity.Mention{Quantity: quantity.Quantity{Comparator: quantity.AtMost}}}

// IsLimitNoun reports whether word i is a noun by which a limit is told, of what stands beside it: "the upload limit", "the maximum upload size".
func (r *Reading) IsLimitNoun(i int) bool {
	return i >= 0 && (limitNouns[r.Words[i].Stem] || MeasureNouns[r.Words[i].Stem])
}

// IsLimitVerb reports whether the verb at word v says no more of its subject or object than that there may not be more of it, or what is done with
// what is beyond that: "is limited to", "accepts", "rejects", "may have".
func (r *Reading) IsLimitVerb(v int) bool {
	stem := r.Words[v].Stem
	return r.IsLight(v) || Capping[stem] || Permitting[stem] || refusing[stem] || accepting[stem] || setting[stem] || capable[stem]
}

// capable are the verbs for what somebody or something may do with so much.
var capable = Set("support take hold handle use send make submit receive impose enforce")
