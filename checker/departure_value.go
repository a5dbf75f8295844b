package checker

import (
	"math/big"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// sameValue reports whether a value that agrees with a held one, and does so as its equal or merely because it allows it, is the very value: a date
// as fine as that, a number in whatever unit, or the same number in the same unit, whatever bound it is.
func sameValue(held, v *language.Mention, equal bool) bool {
	if a, b := held.Temporal, v.Temporal; a != nil && b != nil && a.Date != nil && b.Date != nil {
		return equal && a.Date.Grain == b.Date.Grain
	}
	if equal && !v.Wide() {
		return true
	}
	a, b := held.Quantity, v.Quantity
	same := func(x, y *big.Rat) bool { return x == nil && y == nil || x != nil && y != nil && x.Cmp(y) == 0 }
	switch {
	case a == nil || b == nil || a.Unit != b.Unit && (a.Dimension != "" || b.Dimension != ""):
		return false
	case a.Value != nil && b.Value != nil:
		return same(a.Value, b.Value)
	}
	return same(a.Low, b.Low) && same(a.High, b.High)
}

// numbersOne reports whether the held value, or mention m of the sentence that agrees with it, only tells which one of several is spoken of: "tier 2",
// "step 3". A release does so only where the fact does not tell since which one something is so, nor, by a verb before it, what was done in it.
func numbersOne(a *agreement, m int) bool {
	if !a.by.TellsWhich(a.held.Mention) && !a.r.TellsWhich(m) {
		return false
	}
	done := slices.IndexFunc(a.by.Words, func(w sentence.Word) bool { return w.Verb })
	return a.value.Version == nil || !a.by.SinceRelease(a.held.First) && (done < 0 || a.held.First < done)
}

// common reports whether a value is one that sentences have for many other reasons: a release, or none or one of something.
func common(v *language.Mention) bool {
	return v.Version != nil || v.Quantity != nil && v.Quantity.Dimension == "" && v.Quantity.Value != nil && v.Quantity.Value.Cmp(one) <= 0
}

var one = big.NewRat(1, 1)

// excludes reports whether a value that stands in the stead of one that agreed with a held value cannot be that.
func excludes(c *about.Comparison, old agreement, v *language.Mention) bool {
	return c.CompareValue(old.held, v) == language.Differ || boundMoved(old, v)
}

// narrows reports whether a value counts only some of what the one counted that stood there before, or what comes on top of that: "3 junior members"
// and "another 3 years" where "8 members" and "2 years" stood.
func narrows(old agreement, next told, v *language.Mention) bool {
	had := func(form string) bool {
		first, last := old.r.WordsIn(old.value.Whole)
		return slices.ContainsFunc(old.r.Words[max(0, first-1):last], func(w sentence.Word) bool { return w.Form == form })
	}
	first, last := next.r.WordsIn(v.Whole)
	for k := max(0, first-1); k < last; k++ {
		w := &next.r.Words[k]
		modifies := v.Quantity != nil && v.Quantity.Noun.Contains(w.Span) && v.Quantity.Noun.End > w.End
		if (modifies || sentence.Differences[w.Form] || sentence.Narrowing[w.Form] && k >= first) && !had(w.Form) {
			return true
		}
	}
	return false
}

// boundMoved reports whether a bound became the same bound with another number, and the number was the fact's own: "at least 23 hours" where "at least
// 32 hours" stood, of a fact that holds 32 hours. Logic lets it stand.
func boundMoved(old agreement, v *language.Mention) bool {
	fact := &old.by.Mentions[old.held.Mention]
	if fact.Quantity == nil || v.Quantity == nil || old.value.Quantity == nil || old.by.Fact.Tolerance != nil {
		return false
	}
	bound := v.Quantity.Comparator
	if !isBound(bound) || bound != old.value.Quantity.Comparator || fact.Quantity.Comparator != quantity.Exactly && fact.Quantity.Comparator != bound {
		return false
	}
	other := func(m *language.Mention) bool {
		return m.Quantity != nil && m.Quantity.Value != nil && language.Compare(*sentence.Bare(m), *sentence.Bare(v), language.Tolerance{}) == language.Differ
	}
	return v.Quantity.Value != nil && other(fact) && other(old.value)
}

// isBound reports whether a comparator sets a bound at a number.
func isBound(c quantity.Comparator) bool {
	return slices.Contains([]quantity.Comparator{quantity.MoreThan, quantity.AtLeast, quantity.LessThan, quantity.AtMost}, c)
}

// anyAgrees reports whether a value agrees with anything that one of a fact's wordings holds, by another number than the one that it stands for.
func (c *Checker) anyAgrees(old agreement, next told, v *language.Mention) bool {
	return slices.ContainsFunc(old.wordings, func(st *statement.Statement) bool {
		cmp := about.New(c.known.Book, st, next.r, next.ctx)
		cmp.Relate()
		for h := range st.Held {
			held := &st.Held[h]
			if held.Mention >= 0 && cmp.CompareValue(held, v) == language.Agree && !boundMoved(agreement{told: old.told, by: st, held: held, value: old.value}, v) {
				return true
			}
		}
		return false
	})
}
