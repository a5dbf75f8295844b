package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// Condition says whether a value that the statement states but does not hold is stated by the sentence or its context too.
func (c *Comparison) Condition(k int) language.Comparison {
	if c.tellsOpening(k) {
		return language.Agree
	}
	differ := false
	for m := range c.Text.Mentions {
		switch language.Compare(c.St.Mentions[k], c.Text.Mentions[m], language.Tolerance{}) {
		case language.Agree:
			if c.partOfTime(k, m) {
				return language.Differ
			}
			return language.Agree
		case language.Differ:
			differ = differ || !c.Comparable(m)
		}
	}
	if differ {
		return language.Differ
	}
	for _, r := range c.Context.Carried {
		if !r.Structural && !c.PointsBack {
			continue
		}
		if slices.ContainsFunc(r.Mentions, func(m language.Mention) bool { return statement.SameValue(c.St.Mentions[k], m) }) {
			return language.Agree
		}
	}
	return language.Incomparable
}

// tellsOpening reports whether value k of the statement says that something was so in the first of several times, and the sentence says so
// in another word: "its opening weekend".
func (c *Comparison) tellsOpening(k int) bool {
	i, last := c.St.WordsOf(k)
	if c.St.Mentions[k].Kind != language.Ordinal || last >= len(c.St.Words) || !sentence.Firstly[c.St.Words[i].Form] {
		return false
	}
	return slices.ContainsFunc(c.Links.To[last], func(j int) bool {
		return j > 0 && c.Links.By[last] >= sentence.Derived && (sentence.Firstly[c.Text.Words[j-1].Form] || c.Text.Words[j-1].Form == "opening")
	})
}

// partOfTime reports whether the sentence speaks of a part of the time for which the statement holds a number: what holds for
// a year need not hold for its first half.
func (c *Comparison) partOfTime(k, m int) bool {
	f, t := c.St.Mentions[k].Temporal, c.Text.Mentions[m].Temporal
	if f == nil || t == nil || f.Date == nil || t.Date == nil || c.St.DatesOnly() {
		return false
	}
	return f.Date.Bound == temporal.Closed && temporal.Day < t.Date.Grain && t.Date.Grain < f.Date.Grain
}

// Comparable reports whether mention m of the sentence may answer a held value.
func (c *Comparison) Comparable(m int) bool {
	for h := range c.St.Held {
		if c.St.Held[h].Mention >= 0 && c.CompareValue(&c.St.Held[h], &c.Text.Mentions[m]) != language.Incomparable {
			return true
		}
	}
	return false
}
