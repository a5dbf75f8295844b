package restrict

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// atOtherTime: a statement that speaks of no time speaks of now; what the sentence says of another time, it does not deny.
func atOtherTime(c *about.Comparison, d about.Candidate) string {
	if t := c.Text.Mentions[d.Mention].Temporal; t != nil && t.Date == nil {
		return onOtherDay(c, d)
	} else if t != nil || c.St.StatesDate() {
		return ""
	}
	if k := occasion(c.Text, c.Links); k >= 0 {
		return fmt.Sprintf("the sentence speaks of another occasion (%s)", c.Text.Mentions[k].Of(c.Text.Text))
	}
	if c.St.HeldInPast(c.St.Held[d.Held]) {
		return ""
	}
	v := c.Text.Governor(d.First, d.First+1)
	past := v >= 0 && c.Text.PastAt(v)
	if past && timeClauses[c.Text.Words[0].Form] && !(d.First == 1 && c.St.WordBefore(c.St.Held[d.Held].First) == c.Text.Words[0].Form) {
		return fmt.Sprintf("the sentence speaks of another time (%q)", c.Text.Words[0].Form)
	}
	for k := range c.Text.Mentions {
		m := &c.Text.Mentions[k]
		if m.Temporal == nil || m.Temporal.Date == nil || k == d.Mention {
			continue
		}
		if m.Temporal.Date.Deixis == temporal.Anaphoric || c.St.Covers(m) {
			continue
		}
		i, j := c.Text.WordsIn(m.Span)
		if c.Text.Bracketed(i, j) || datesItem(c.Text, d.Last, i) || datesBefore(c, d, i, j) {
			continue
		}
		if listsTimes(c.Text, d, i) || timesOther(c, i, j, v) || timesBeginning(c.Text, d, i, j) {
			continue
		}
		if now(c.Text, i) || c.Context.Open && opensAsOf(c.Text, i) {
			continue
		}
		if past || !c.Text.AsOf(i) && !deadline(c.Text, m, v) || untilThen[c.Text.WordBefore(i)] {
			return fmt.Sprintf("the sentence speaks of another time (%s)", m.Of(c.Text.Text))
		}
	}
	return ""
}

// untilThen are the words before the date with which a present state ends.
var untilThen = sentence.Set("until till through")

// now reports whether the date at word i is the day on which the sentence is written.
func now(r *sentence.Reading, i int) bool { return present[r.FormAt(i)] }

// present are the words for the time at which a text is written.
var present = sentence.Set("today now nowadays currently")

// opensAsOf reports whether the date at word i, with an "as of" that opens the sentence, tells when it was written: in a text that
// stands alone what was so then is all that is known.
func opensAsOf(r *sentence.Reading, i int) bool {
	return i == 2 && r.Words[0].Form == "as" && r.Words[1].Form == "of"
}

// onOtherDay: a time of day on some day is not the time of every day: "on Sundays at noon".
func onOtherDay(c *about.Comparison, d about.Candidate) string {
	for k := range c.Text.Mentions {
		m := &c.Text.Mentions[k]
		if k == d.Mention || m.Temporal == nil || m.Temporal.Date == nil || c.St.States(*m) {
			continue
		}
		if i, _ := c.Text.WordsOf(k); c.Text.PrepositionBefore(i) == "on" && c.Text.ClausesApart(i, d.First) <= 1 {
			return fmt.Sprintf("the sentence speaks of another time (%s)", m.Of(c.Text.Text))
		}
	}
	return ""
}

// timesOther reports whether words [i, j) tell the time of something else in the sentence than what verb v says.
func timesOther(c *about.Comparison, i, j, v int) bool {
	g := c.Text.Governor(i, j)
	return i > 1 && g >= 0 && v >= 0 && g != v && !attributive(c, g, v)
}

// listsTimes reports whether the date at word i is one of those that tell when each of so many things was: "won twice, in 2007 and 2010".
func listsTimes(r *sentence.Reading, d about.Candidate, i int) bool {
	k := d.Last
	for k < i && r.IsNominal(k) {
		k++
	}
	if r.FormAt(k) != "," || !sentence.Dating[r.FormAt(k+1)] || k > i {
		return false
	}
	dates := 0
	for j := k + 2; j < len(r.Words); j++ {
		switch w := &r.Words[j]; {
		case w.Mention >= 0 && r.Mentions[w.Mention].Temporal != nil:
			dates++
		case w.Form != "," && !sentence.Joining[w.Form] && !sentence.Dating[w.Form]:
			return dates > 1 && i < j
		}
	}
	return dates > 1
}

// timesBeginning reports whether words [i, j), behind what is inserted to tell the value, say only when its subject came to be: "the school, with 740
// pupils, was founded in 1956".
func timesBeginning(r *sentence.Reading, d about.Candidate, i, j int) bool {
	g := r.Governor(i, j)
	if g < 0 || g > i || !sentence.Origins[r.Words[g].Stem] || !r.IsPassive(g) {
		return false
	}
	s := r.SubjectOf(g)
	return s.Head >= 0 && s.Head < d.First && d.Last < g && r.FormAt(r.GroupStart(g)-1) == ","
}

// datesItem reports whether the date at word j stands in a list behind a colon and a value that ends before word i, and so tells when
// one of the items was: "three singles: Low Tide in May 2014, …".
func datesItem(r *sentence.Reading, i, j int) bool {
	for k := i; k < j; k++ {
		if r.Words[k].Form == ":" && r.Words[k].Sign {
			return true
		}
	}
	return false
}

// datesBefore reports whether the date in words [i, j) tells when the item of a list was that stands before the candidate's: "released one EP
// in 2010, and three albums".
func datesBefore(c *about.Comparison, d about.Candidate, i, j int) bool {
	if i < 2 || !c.Text.IsPreposition(i-1) || c.Text.Governor(i, j) > i || !c.Text.IsNominal(i-2) && c.Text.FormAt(i-2) != "," {
		return false
	}
	if c.Text.FormAt(j) == "," {
		j++
	}
	first, _ := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	return c.Text.FormAt(j) == "and" && j+1 == first
}

// timeClauses are words that open a clause telling when something in the past was so.
var timeClauses = sentence.Set("before after when while until once during")

// deadline reports whether a date is one by which something must be done: "you must enroll within 60 days and before October 1".
func deadline(r *sentence.Reading, m *language.Mention, v int) bool {
	if m.Temporal.Date.Bound != temporal.Before || v < 0 {
		return false
	}
	for j := r.GroupStart(v) - 1; j >= 0 && r.Words[j].Clause == r.Words[v].Clause; j-- {
		if r.Words[j].Is(lexicon.Modal) {
			return true
		}
	}
	return r.Words[r.GroupStart(v)].Is(lexicon.Modal)
}

// attributive reports whether the verb at g only describes what the verb at v speaks of: "the council elected in 2011 had …".
func attributive(c *about.Comparison, g, v int) bool {
	if g < 1 || g >= v || c.Text.IsDeterminer(g+1) || c.Text.IsNominal(g+1) {
		return false // "made his debut in 2011 and had"
	}
	return !c.Text.Words[g-1].Is(lexicon.Auxiliary|lexicon.Modal) && c.Text.Words[g].Clause == c.Text.Words[v].Clause && c.Links.Used[g-1] >= sentence.Derived
}

// atOtherStage: what is counted grows. A lower number at an earlier time than the fact's, or a higher one later, denies
// nothing.
func atOtherStage(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	if f == nil || t == nil || f.Value == nil && f.Low == nil && f.High == nil || t.Value == nil {
		return ""
	}
	bound := f.Value
	for _, x := range []*big.Rat{f.Low, f.High} {
		if x != nil {
			bound = x
		}
	}
	a, ok := c.St.Day()
	b, ok2 := c.Text.Day()
	if !ok || !ok2 {
		return ""
	}
	switch order, size := b.Compare(a), t.Value.Cmp(bound); {
	case order < 0 && (size < 0 || size == 0 && f.Low != nil), order > 0 && size > 0:
		return "the sentence speaks of another time, when there may have been another number"
	}
	return ""
}

// ofOtherSample: "after 72 votes", "averaged over 72 votes" tell of a stage; what is counted or rated has other numbers at others.
func ofOtherSample(c *about.Comparison, _ about.Candidate) string {
	for i := range c.St.Held {
		h := &c.St.Held[i]
		if !samples(c.St, h) {
			continue
		}
		for m := range c.Text.Mentions {
			if q := c.Text.Mentions[m].Quantity; q != nil && q.Noun.Len() > 0 && c.CompareValue(h, &c.Text.Mentions[m]) == language.Differ && c.SameNoun(h, m) {
				return "the sentence speaks of another stage of what the fact counts"
			}
		}
	}
	return ""
}

// samples reports whether a held number says how many were counted or asked for another number that the statement tells: "an average of 6
// after 72 votes". Where it tells no other, something happens then: "is locked after 5 attempts".
func samples(st *statement.Statement, h *statement.Held) bool {
	if h.Mention < 0 {
		return false
	}
	q := st.Mentions[h.Mention].Quantity
	if q == nil || q.Noun.Len() == 0 || q.Comparator != quantity.Exactly {
		return false
	}
	others := slices.ContainsFunc(st.Mentions, func(m language.Mention) bool { return m.Quantity != nil && m.Quantity != q })
	return others && (st.WordBefore(h.First) == "after" || st.Words[max(h.First-1, 0)].Form == "over")
}

// statedAsOf: a date that tells as of when the sentence is true denies no date that the statement holds of an event.
func statedAsOf(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Temporal == nil || d.First < 2 || c.Text.Words[d.First-1].Form != "of" || c.Text.Words[d.First-2].Form != "as" {
		return ""
	}
	if h := &c.St.Held[d.Held]; !c.St.Mentions[h.Mention].Wide() || hasNumberOf(c, h) {
		return ""
	}
	return "the sentence only says as of when it is true"
}

// hasNumberOf reports whether the sentence has the very number that the statement holds beside a date: then the date tells when
// there were so many.
func hasNumberOf(c *about.Comparison, date *statement.Held) bool {
	for h := range c.St.Held {
		o := &c.St.Held[h]
		if o == date || o.Mention < 0 || c.St.Mentions[o.Mention].Wide() {
			continue
		}
		if slices.ContainsFunc(c.Text.Mentions, func(m language.Mention) bool { return c.CompareValue(o, &m) == language.Agree }) {
			return true
		}
	}
	return false
}

// occasion is a date that tells which one of several a noun of the statement is: "the earthquake of 1911", "the 1911
// earthquake"; -1 when there is none.
func occasion(r *sentence.Reading, l *statement.Links) int {
	for k := range r.Mentions {
		if r.Mentions[k].Temporal == nil {
			continue
		}
		i, _ := r.WordsOf(k)
		if head := r.DatedNoun(i); head >= 0 && l.Used[head] >= sentence.Derived {
			return k
		}
		if i >= 2 && r.Words[i-1].Form == "of" && l.Used[i-2] >= sentence.Derived && r.Words[i-2].Weight > 0 && !r.Words[i-2].Verb && !ranked(r, i-2) {
			return k
		}
	}
	return -1
}

// ranked reports whether the noun at word i is one of those among which a rank is told: "the 10th highest-grossing film of 2019".
func ranked(r *sentence.Reading, i int) bool {
	for j := r.Chunk(i); j < i; j++ {
		if superlative(r, j) == j {
			return true
		}
	}
	return false
}
