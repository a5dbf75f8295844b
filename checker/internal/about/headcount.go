package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// CountsSame reports whether held value and mention m say in two ways how many there are of a sort, by a noun or by counting beside a
// verb: 900 deaths, 900 people lost their lives; 450 people recovered, 450 recoveries; reviewed 30 times, 30 reviews.
func (c *Comparison) CountsSame(h *statement.Held, m int) bool {
	row := c.sameRow(h, m)
	return row != nil && (!row.Whole || c.measuresSame(h, m) || !c.saysMore(row, m)) || c.countsDeed(h, m)
}

// measuresSame reports whether held value and mention m, each with a noun of its own, tell how much is the same: "the record attendance".
func (c *Comparison) measuresSame(h *statement.Held, m int) bool {
	i, j := c.St.CountBy(h.First, h.Last).Measured(), c.Text.CountBy(c.Text.WordsOf(m)).Measured()
	o := c.Text.OfWhat(j + 1)
	return c.StandsFor(i, j) && (o < 0 || c.Links.Used[o] >= sentence.Akin) // not "the attendance of women"
}

// SameHeadcount reports whether held value and mention m do so, and the sentence says nothing else: those who live there alone are not
// the population.
func (c *Comparison) SameHeadcount(h *statement.Held, m int) bool {
	row := c.sameRow(h, m)
	return row != nil && !c.saysMore(row, m)
}

// sameRow is the headcount that held value and mention m tell, but not by the same noun alone; nil for none.
func (c *Comparison) sameRow(h *statement.Held, m int) *sentence.Headcount {
	if len(h.Counts) == 0 || c.Text.Mentions[m].Quantity == nil {
		return nil
	}
	first, last := c.Text.WordsOf(m)
	n := c.Text.CountBy(first, last)
	for _, f := range h.Counts {
		byNoun := func(t []int) bool {
			return len(f.Words) == 1 && len(t) == 1 && c.St.Words[f.Words[0]].Stem == c.Text.Words[t[0]].Stem
		}
		if t := f.Row.Told(n); t != nil && !byNoun(t) {
			return f.Row
		}
	}
	return nil
}

// saysMore reports whether the clause of mention m of the sentence has a telling word that stands for none of the statement and has no part
// in telling the headcount.
func (c *Comparison) saysMore(row *sentence.Headcount, m int) bool {
	at, _ := c.Text.WordsOf(m)
	first, last := ClauseOf(c.Text, at)
	for j := first; j < last; j++ {
		if w := &c.Text.Words[j]; j > at && (w.Form == "and" || w.Form == "but") && j+1 < last && c.Text.Words[j+1].Verb {
			break // another predicate
		}
		if c.Strange(j, sentence.Akin) && !row.Has(c.Text.Words[j].Stem) && !composing[c.Text.Words[j].Stem] && !sentence.Reaching[c.Text.Words[j].Stem] {
			return true
		}
	}
	return false
}

// composing are verbs, besides those for reaching a number, that only tell of how many something is made up, or how many came to it.
var composing = sentence.Set("comprise consist compose count draw attract gather garner")

// countsDeed reports whether one of two quantities counts those who did what the other counts, or how often it was done, and the verb is
// of the noun's own family: reviewed and reviews.
func (c *Comparison) countsDeed(h *statement.Held, m int) bool {
	if h.Mention < 0 || c.St.Mentions[h.Mention].Quantity == nil || c.Text.Mentions[m].Quantity == nil {
		return false
	}
	first, last := c.Text.WordsOf(m)
	a, b := lexicon.Stem(c.St.Mentions[h.Mention].Quantity.Unit), lexicon.Stem(c.Text.Mentions[m].Quantity.Unit)
	return countsDoers(a) && governedBy(c.St.Reading, h.First, h.Last, b) || countsDoers(b) && governedBy(c.Text, first, last, a)
}

// countsDoers reports whether a noun may be one for those who do what is counted; a number that stands alone may count them, too.
func countsDoers(noun string) bool {
	return noun == "" || sentence.Persons[noun] || sentence.Doers[noun] || contests[noun]
}

// contests are the nouns for that of which wins and losses are told: who lost 40 matches has 40 losses.
var contests = sentence.Set("match game bout fight race contest fixture duel battle election tie rubber")

// governedBy reports whether the verb that governs words [first, last) tells in a verb what the noun does: recovered and recovery.
func governedBy(r *sentence.Reading, first, last int, noun string) bool {
	v := r.Governor(first, last)
	return v >= 0 && noun != "" && !r.IsLight(v) && (r.Words[v].Stem == noun || lexicon.Related(r.Words[v].Stem, noun) == lexicon.Derived)
}

// ToldOtherwise reports whether word i only tells a headcount that the sentence tells in other words: the noun, whom it counts, the verb
// and what must go with it.
func (c *Comparison) ToldOtherwise(i int) bool {
	for k := range c.St.Held {
		h := &c.St.Held[k]
		if !c.St.TellsCount(h, i) {
			continue
		}
		for m := range c.Text.Mentions {
			if c.CountsSame(h, m) {
				return true
			}
		}
	}
	return false
}
