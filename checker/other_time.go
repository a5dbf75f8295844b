package checker

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// atOtherTime: a statement that speaks of no time speaks of now; what the sentence says of another time, it does not deny.
func (c *comparison) atOtherTime(d candidate) string {
	if t := c.text.mentions[d.mention].Temporal; t != nil && t.Date == nil {
		return c.onOtherDay(d)
	} else if t != nil || c.st.statesDate() {
		return ""
	}
	if k := c.text.occasion(c.links); k >= 0 {
		return fmt.Sprintf("the sentence speaks of another occasion (%s)", c.text.mentions[k].Of(c.text.text))
	}
	if c.st.heldInPast(c.st.held[d.held]) {
		return ""
	}
	v := c.text.governor(d.first, d.first+1)
	past := v >= 0 && c.text.pastAt(v)
	if past && len(c.text.words) > 0 && timeClauses[c.text.words[0].form] {
		return fmt.Sprintf("the sentence speaks of another time (%q)", c.text.words[0].form)
	}
	for k := range c.text.mentions {
		m := &c.text.mentions[k]
		if m.Temporal == nil || m.Temporal.Date == nil || k == d.mention {
			continue
		}
		if m.Temporal.Date.Deixis == temporal.Anaphoric || c.st.covers(m) {
			continue
		}
		i, j := c.text.wordsIn(m.Span)
		if c.text.bracketed(i, j) || c.text.datesItem(d.last, i) {
			continue
		}
		if c.timesOther(i, j, v) {
			continue
		}
		if c.text.now(i) || c.context.open && c.text.opensAsOf(i) {
			continue
		}
		if past || !c.text.asOf(i) && !c.text.deadline(m, v) || untilThen[c.text.wordBefore(i)] {
			return fmt.Sprintf("the sentence speaks of another time (%s)", m.Of(c.text.text))
		}
	}
	return ""
}

// untilThen are the words before the date with which a present state ends.
var untilThen = set("until till through")

// now reports whether the date at word i is the day on which the sentence is written.
func (r *reading) now(i int) bool { return present[r.formAt(i)] }

// present are the words for the time at which a text is written.
var present = set("today now nowadays currently")

// opensAsOf reports whether the date at word i, with an "as of" that opens the sentence, tells when it was written: in a text that
// stands alone what was so then is all that is known.
func (r *reading) opensAsOf(i int) bool {
	return i == 2 && r.words[0].form == "as" && r.words[1].form == "of"
}

// onOtherDay: a time of day on some day is not the time of every day: "on Sundays at noon".
func (c *comparison) onOtherDay(d candidate) string {
	for k := range c.text.mentions {
		m := &c.text.mentions[k]
		if k == d.mention || m.Temporal == nil || m.Temporal.Date == nil || c.st.states(*m) {
			continue
		}
		if i, _ := c.text.wordsOf(k); c.text.prepositionBefore(i) == "on" && c.text.clausesApart(i, d.first) <= 1 {
			return fmt.Sprintf("the sentence speaks of another time (%s)", m.Of(c.text.text))
		}
	}
	return ""
}

// timesOther reports whether words [i, j) tell the time of something else in the sentence than what verb v says.
func (c *comparison) timesOther(i, j, v int) bool {
	g := c.text.governor(i, j)
	return i > 1 && g >= 0 && v >= 0 && g != v && !c.attributive(g, v)
}

// datesItem reports whether the date at word j stands in a list behind a colon and a value that ends before word i, and so tells when
// one of the items was: "three singles: Low Tide in May 2014, …".
func (r *reading) datesItem(i, j int) bool {
	for k := i; k < j; k++ {
		if r.words[k].form == ":" && r.words[k].sign {
			return true
		}
	}
	return false
}

// timeClauses are words that open a clause telling when something in the past was so.
var timeClauses = set("before after when while until once during")

// deadline reports whether a date is one by which something must be done: "you must enroll within 60 days and before October 1".
func (r *reading) deadline(m *language.Mention, v int) bool {
	if m.Temporal.Date.Bound != temporal.Before || v < 0 {
		return false
	}
	for j := r.groupStart(v) - 1; j >= 0 && r.words[j].clause == r.words[v].clause; j-- {
		if r.words[j].is(lexicon.Modal) {
			return true
		}
	}
	return r.words[r.groupStart(v)].is(lexicon.Modal)
}

// attributive reports whether the verb at g only describes what the verb at v speaks of: "the council elected in 2011 had …".
func (c *comparison) attributive(g, v int) bool {
	return g < v && g > 0 && !c.text.words[g-1].is(lexicon.Auxiliary|lexicon.Modal) && c.text.words[g].clause == c.text.words[v].clause && c.links.used[g-1] >= derived
}

// atOtherStage: what is counted grows. A lower number at an earlier time than the fact's, or a higher one later, denies
// nothing.
func (c *comparison) atOtherStage(d candidate) string {
	f, t := c.quantities(d)
	if f == nil || t == nil || f.Value == nil && f.Low == nil && f.High == nil || t.Value == nil {
		return ""
	}
	bound := f.Value
	for _, x := range []*big.Rat{f.Low, f.High} {
		if x != nil {
			bound = x
		}
	}
	a, ok := c.st.day()
	b, ok2 := c.text.day()
	if !ok || !ok2 {
		return ""
	}
	switch order, size := b.compare(a), t.Value.Cmp(bound); {
	case order < 0 && (size < 0 || size == 0 && f.Low != nil), order > 0 && size > 0:
		return "the sentence speaks of another time, when there may have been another number"
	}
	return ""
}

// ofOtherSample: "after 72 votes", "averaged over 72 votes" tell of a stage; what is counted or rated has other numbers at others.
func (c *comparison) ofOtherSample(candidate) string {
	for i := range c.st.held {
		h := &c.st.held[i]
		if !c.st.samples(h) {
			continue
		}
		for m := range c.text.mentions {
			if q := c.text.mentions[m].Quantity; q != nil && q.Noun.Len() > 0 && c.compareValue(h, &c.text.mentions[m]) == language.Differ && c.sameNoun(h, m) {
				return "the sentence speaks of another stage of what the fact counts"
			}
		}
	}
	return ""
}

// samples reports whether a held number says how many were counted or asked for another number that the statement tells: "an average of 6
// after 72 votes". Where it tells no other, something happens then: "is locked after 5 attempts".
func (st *statement) samples(h *held) bool {
	if h.mention < 0 {
		return false
	}
	q := st.mentions[h.mention].Quantity
	if q == nil || q.Noun.Len() == 0 || q.Comparator != quantity.Exactly {
		return false
	}
	others := slices.ContainsFunc(st.mentions, func(m language.Mention) bool { return m.Quantity != nil && m.Quantity != q })
	return others && (st.wordBefore(h.first) == "after" || st.words[max(h.first-1, 0)].form == "over")
}

// statedAsOf: a date that tells as of when the sentence is true denies no date that the statement holds of an event.
func (c *comparison) statedAsOf(d candidate) string {
	if c.text.mentions[d.mention].Temporal == nil || d.first < 2 || c.text.words[d.first-1].form != "of" || c.text.words[d.first-2].form != "as" {
		return ""
	}
	if h := &c.st.held[d.held]; !c.st.mentions[h.mention].Wide() || c.hasNumberOf(h) {
		return ""
	}
	return "the sentence only says as of when it is true"
}

// hasNumberOf reports whether the sentence has the very number that the statement holds beside a date: then the date tells when
// there were so many.
func (c *comparison) hasNumberOf(date *held) bool {
	for h := range c.st.held {
		o := &c.st.held[h]
		if o == date || o.mention < 0 || c.st.mentions[o.mention].Wide() {
			continue
		}
		if slices.ContainsFunc(c.text.mentions, func(m language.Mention) bool { return c.compareValue(o, &m) == language.Agree }) {
			return true
		}
	}
	return false
}

// occasion is a date that tells which one of several a noun of the statement is: "the earthquake of 1911", "the 1911
// earthquake"; -1 when there is none.
func (r *reading) occasion(l *links) int {
	for k := range r.mentions {
		if r.mentions[k].Temporal == nil {
			continue
		}
		i, _ := r.wordsOf(k)
		if head := r.datedNoun(i); head >= 0 && l.used[head] >= derived {
			return k
		}
		if i >= 2 && r.words[i-1].form == "of" && l.used[i-2] >= derived && r.words[i-2].weight > 0 && !r.words[i-2].verb && !r.ranked(i-2) {
			return k
		}
	}
	return -1
}

// ranked reports whether the noun at word i is one of those among which a rank is told: "the 10th highest-grossing film of 2019".
func (r *reading) ranked(i int) bool {
	for j := r.chunk(i); j < i; j++ {
		if r.superlative(j) == j {
			return true
		}
	}
	return false
}
