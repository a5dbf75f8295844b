package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// countsSame reports whether held value and mention m say in two ways how many there are of a sort, by a noun or by counting beside a
// verb: 900 deaths, 900 people lost their lives; 450 people recovered, 450 recoveries; reviewed 30 times, 30 reviews.
func (c *comparison) countsSame(h *held, m int) bool {
	row := c.sameRow(h, m)
	return row != nil && (!row.whole || c.measuresSame(h, m) || !c.saysMore(row, m)) || c.countsDeed(h, m)
}

// measuresSame reports whether held value and mention m, each with a noun of its own, tell how much is the same: "the record attendance".
func (c *comparison) measuresSame(h *held, m int) bool {
	i, j := c.st.countBy(h.first, h.last).measured(), c.text.countBy(c.text.wordsOf(m)).measured()
	o := c.text.ofWhat(j + 1)
	return c.standsFor(i, j) && (o < 0 || c.links.used[o] > unlinked) // not "the attendance of women"
}

// sameHeadcount reports whether held value and mention m do so, and the sentence says nothing else: those who live there alone are not
// the population.
func (c *comparison) sameHeadcount(h *held, m int) bool {
	row := c.sameRow(h, m)
	return row != nil && !c.saysMore(row, m)
}

// sameRow is the headcount that held value and mention m tell, but not by the same noun alone; nil for none.
func (c *comparison) sameRow(h *held, m int) *headcount {
	if len(h.counts) == 0 || c.text.mentions[m].Quantity == nil {
		return nil
	}
	first, last := c.text.wordsOf(m)
	n := c.text.countBy(first, last)
	for _, f := range h.counts {
		byNoun := func(t []int) bool {
			return len(f.words) == 1 && len(t) == 1 && c.st.words[f.words[0]].stem == c.text.words[t[0]].stem
		}
		if t := f.row.told(n); t != nil && !byNoun(t) {
			return f.row
		}
	}
	return nil
}

// saysMore reports whether the clause of mention m of the sentence has a telling word that stands for none of the statement and has no part
// in telling the headcount.
func (c *comparison) saysMore(row *headcount, m int) bool {
	at, _ := c.text.wordsOf(m)
	first, last := c.text.clauseOf(at)
	for j := first; j < last; j++ {
		if w := &c.text.words[j]; j > at && (w.form == "and" || w.form == "but") && j+1 < last && c.text.words[j+1].verb {
			break // another predicate
		}
		if c.strange(j, akin) && !row.has(c.text.words[j].stem) && !composing[c.text.words[j].stem] && !reaching[c.text.words[j].stem] {
			return true
		}
	}
	return false
}

// composing are verbs that only tell of how many something is made up.
var composing = set("comprise consist compose number total count")

// otherHeadcount: who was tested is not who tested positive, nor is who died.
func (c *comparison) otherHeadcount(d candidate) string {
	if c.text.mentions[d.mention].Quantity == nil {
		return ""
	}
	n := c.text.countBy(d.first, d.last)
	for _, f := range c.st.held[d.held].counts {
		if len(f.words) == 3 && n.counts && f.row.whom[c.text.words[n.noun].stem] && f.row.told(n) == nil {
			v, with := f.words[1], f.words[2]
			return fmt.Sprintf("the sentence does not count those who %s", c.st.textOf(min(v, with), max(v, with)+1))
		}
	}
	return ""
}

// countsDeed reports whether one of two quantities counts those who did what the other counts, or how often it was done, and the verb is
// of the noun's own family: reviewed and reviews.
func (c *comparison) countsDeed(h *held, m int) bool {
	if h.mention < 0 || c.st.mentions[h.mention].Quantity == nil || c.text.mentions[m].Quantity == nil {
		return false
	}
	first, last := c.text.wordsOf(m)
	a, b := lexicon.Stem(c.st.mentions[h.mention].Quantity.Unit), lexicon.Stem(c.text.mentions[m].Quantity.Unit)
	return countsDoers(a) && c.st.governedBy(h.first, h.last, b) || countsDoers(b) && c.text.governedBy(first, last, a)
}

// countsDoers reports whether a noun may be one for those who do what is counted; a number that stands alone may count them, too.
func countsDoers(noun string) bool { return noun == "" || persons[noun] || doers[noun] }

// governedBy reports whether the verb that governs words [first, last) tells in a verb what the noun does: recovered and recovery.
func (r *reading) governedBy(first, last int, noun string) bool {
	v := r.governor(first, last)
	return v >= 0 && noun != "" && !r.isLight(v) && (r.words[v].stem == noun || lexicon.Related(r.words[v].stem, noun) == lexicon.Derived)
}

// toldOtherwise reports whether word i only tells a headcount that the sentence tells in other words: the noun, whom it counts, the verb
// and what must go with it.
func (c *comparison) toldOtherwise(i int) bool {
	for k := range c.st.held {
		h := &c.st.held[k]
		if !c.st.tellsCount(h, i) {
			continue
		}
		for m := range c.text.mentions {
			if c.countsSame(h, m) {
				return true
			}
		}
	}
	return false
}

// tellsHeadcount reports whether word i of the statement tells a headcount that it holds.
func (st *statement) tellsHeadcount(i int) bool {
	for k := range st.held {
		if st.tellsCount(&st.held[k], i) {
			return true
		}
	}
	return false
}

// tellsCount reports whether word i tells of what a held value is the number.
func (st *statement) tellsCount(h *held, i int) bool {
	return h.mention >= 0 && i >= h.last && st.words[i].has(isPerson) && i == st.attribute(h.first, h.last) ||
		slices.ContainsFunc(h.counts, func(t headcountTold) bool { return slices.Contains(t.words, i) })
}
