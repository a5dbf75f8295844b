package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// conditionWeight is how telling a value is that a statement states but does not hold: "OpenMetrics 1.0 was …".
const conditionWeight = 6

// condition says whether a value that the statement states but does not hold is stated by the sentence or its context too.
func (c *comparison) condition(k int) language.Comparison {
	if c.tellsOpening(k) {
		return language.Agree
	}
	differ := false
	for m := range c.text.mentions {
		switch language.Compare(c.st.mentions[k], c.text.mentions[m], language.Tolerance{}) {
		case language.Agree:
			if c.partOfTime(k, m) {
				return language.Differ
			}
			return language.Agree
		case language.Differ:
			differ = differ || !c.comparable(m)
		}
	}
	if differ {
		return language.Differ
	}
	for _, r := range c.context.carried {
		if !r.structural && !c.pointsBack {
			continue
		}
		if slices.ContainsFunc(r.mentions, func(m language.Mention) bool { return sameValue(c.st.mentions[k], m) }) {
			return language.Agree
		}
	}
	return language.Incomparable
}

// tellsOpening reports whether value k of the statement says that something was so in the first of several times, and the sentence says so
// in another word: "its opening weekend".
func (c *comparison) tellsOpening(k int) bool {
	i, last := c.st.wordsOf(k)
	if c.st.mentions[k].Kind != language.Ordinal || last >= len(c.st.words) || !firstly[c.st.words[i].form] {
		return false
	}
	return slices.ContainsFunc(c.links.to[last], func(j int) bool {
		return j > 0 && c.links.by[last] >= derived && (firstly[c.text.words[j-1].form] || c.text.words[j-1].form == "opening")
	})
}

// namesWith reports whether value k of the statement belongs to the name before it: "Prometheus 1.0", "PromCon 2016".
func (st *statement) namesWith(k int) bool {
	first, _ := st.wordsOf(k)
	return first > 0 && st.words[first-1].phrase >= 0 && !st.words[first-1].sign
}

// partOfTime reports whether the sentence speaks of a part of the time for which the statement holds a number: what holds for
// a year need not hold for its first half.
func (c *comparison) partOfTime(k, m int) bool {
	f, t := c.st.mentions[k].Temporal, c.text.mentions[m].Temporal
	if f == nil || t == nil || f.Date == nil || t.Date == nil || c.st.datesOnly() {
		return false
	}
	return f.Date.Bound == temporal.Closed && temporal.Day < t.Date.Grain && t.Date.Grain < f.Date.Grain
}

// comparable reports whether mention m of the sentence may answer a held value.
func (c *comparison) comparable(m int) bool {
	for h := range c.st.held {
		if c.st.held[h].mention >= 0 && c.compareValue(&c.st.held[h], &c.text.mentions[m]) != language.Incomparable {
			return true
		}
	}
	return false
}
