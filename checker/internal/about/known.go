package about

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Known reports whether word j of the sentence stands for a telling word of the statement that is not held.
func (c *Comparison) Known(j int) bool {
	for i, to := range c.Links.To {
		if c.Links.By[i] >= sentence.Derived && c.St.Words[i].Weight > 0 && !c.St.IsHeld(i) && slices.Contains(to, j) {
			return true
		}
	}
	return false
}

// AnyKnown reports whether one of the words [first, last) stands for a word of the statement.
func (c *Comparison) AnyKnown(first, last int) bool {
	for k := first; k < last; k++ {
		if c.Known(k) {
			return true
		}
	}
	return false
}

// Neutral are words before a role's noun that leave it the same role.
var Neutral = sentence.Set("current incumbent present serving longtime long-time long-serving own veteran respected")

// StatesVerbatim reports whether the statement has the sentence's mention m word for word, and does not hold it.
func (c *Comparison) StatesVerbatim(m int) bool {
	for k := range c.St.Mentions {
		if !c.St.Holds(k) && strings.EqualFold(c.St.Mentions[k].Of(c.St.Text), c.Text.Mentions[m].Of(c.Text.Text)) {
			return true
		}
	}
	return false
}

// FoundAmong reports whether word i of the statement is found among words [first, last) of the sentence.
func (c *Comparison) FoundAmong(i, first, last int) bool {
	return slices.ContainsFunc(c.Links.To[i], func(j int) bool { return first <= j && j < last })
}

// Complement passes over "of Y", "to Y", "for Y" behind a role's noun; not ok when it names what the statement does not.
func (c *Comparison) Complement(k int) (end int, ok bool) {
	r := c.Text
	for k < len(r.Words) && Complements[r.Words[k].Form] {
		linked, stranger := false, false
		for k++; k < len(r.Words) && (r.IsNominal(k) || r.IsDeterminer(k) || sentence.IsGenitive(r.Words[k].Form) || r.Words[k].Form == "-"); k++ {
			switch {
			case r.Words[k].Weight == 0:
			case c.Links.Used[k] >= sentence.Akin:
				linked = true
				stranger = stranger && r.Words[k].Phrase < 0 && r.Words[k-1].Mostly(lexicon.Noun) && r.Words[k-1].Phrase < 0 // "the chair of the audit board"
			case linked && r.Words[k].Phrase >= 0:
				return k, !stranger
			case sentence.Descriptions[r.Words[k].Stem] && sentence.Pointing[r.Words[k-1].Form] && c.LeavesName():
				linked = true
			default:
				stranger = true
			}
		}
		if stranger || !linked || sentence.IsGenitive(r.Words[k-1].Form) {
			return k, false
		}
	}
	return k, true
}

// Complements are the prepositions that say of what or of whom somebody has a role.
var Complements = sentence.Set("of to for at in on")

// LeavesName reports whether the sentence leaves a name of the statement to its context.
func (c *Comparison) LeavesName() bool {
	for _, p := range c.St.Phrases {
		if !c.St.IsHeld(p.First) && c.Links.By[p.First] < sentence.Derived {
			return true
		}
	}
	return false
}
