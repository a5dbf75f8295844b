package restrict

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// tellsWhen: a date that only tells when there was a number denies nothing where the sentence does not have that number.
func tellsWhen(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if c.St.Mentions[h.Mention].Temporal == nil || c.St.DatesOnly() || hasNumberOf(c, h) || !c.St.IsLight(c.St.Governor(h.First, h.Last)) {
		return ""
	}
	return "the sentence does not have the number of which the fact tells the time"
}

// atTimes: what is told of several times together may be so at another one, too: "in 2002 and in 2003", of a number in 2004.
func atTimes(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	v := c.St.Governor(h.First, h.Last)
	if t := c.Text.Mentions[d.Mention].Temporal; t == nil || !hasNumberOf(c, h) || v >= 0 && c.St.Words[v].Verb && !c.St.IsLight(v) {
		return ""
	}
	for m := range c.Text.Mentions {
		if t := c.Text.Mentions[m].Temporal; m == d.Mention || t == nil || t.Date == nil {
			continue
		}
		first, last := c.Text.WordsOf(m)
		if first >= d.Last && andOnly(c.Text, d.Last, first) || last <= d.First && andOnly(c.Text, last, d.First) {
			return "the sentence tells it of several times"
		}
	}
	return ""
}

// andOnly reports whether words [first, last) are an "and" with no more than commas, prepositions and adverbs around it.
func andOnly(r *sentence.Reading, first, last int) bool {
	and := false
	for i := first; i < last; i++ {
		switch {
		case r.Words[i].Form == "and":
			and = true
		case r.Words[i].Form != "," && !r.IsPreposition(i) && !r.IsAdverb(i) && r.Words[i].Form != "again":
			return false
		}
	}
	return and
}

// stillNot: what had not happened at a later date had not happened before: "no case as of 3 April" denies nothing of 3 March.
func stillNot(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Temporal == nil || !Denies(c.St.Reading) || !Denies(c.Text) {
		return ""
	}
	f, ok := c.St.Day()
	t, ok2 := c.Text.Day()
	if ok && ok2 && t.Compare(f) > 0 {
		return "the sentence says that it had not happened later, either"
	}
	return ""
}

// stillNone is stillNot where there was none of something: any other denial of a sentence that repeats the statement may be of something else.
func stillNone(c *about.Comparison, d about.Candidate) string {
	if !Has(c, "no") {
		return ""
	}
	return stillNot(c, d)
}

// atTheOpening: what a thing took on its opening weekend is not what it took.
func atTheOpening(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Quantity == nil {
		return ""
	}
	for j := 1; j < len(c.Text.Words); j++ {
		if w := &c.Text.Words[j]; w.Clause == c.Text.Words[d.First].Clause && openings[w.Stem] && c.Links.Used[j] == sentence.Unlinked && c.Text.Words[j-1].Form == "opening" {
			return fmt.Sprintf("the sentence speaks of another time (%q)", c.Text.TextOf(j-1, j+1))
		}
	}
	return ""
}

// openings are the times at which something is new.
var openings = sentence.Set("weekend day week night month season")

// atOtherStage: what is counted grows. A lower number at an earlier time than the fact's, or a higher one later, denies
// nothing.
func atOtherStage(c *about.Comparison, d about.Candidate) string {
	later, more, ok := growth(c, d)
	if f, _ := c.Quantities(d); ok && (later < 0 && (more < 0 || more == 0 && f.Low != nil) || later > 0 && more > 0) {
		return "the sentence speaks of another time, when there may have been another number"
	}
	return ""
}

// Outgrown reports whether a number of what grows is lower than the fact's bound on the same day or a later one, or higher on the same day or
// an earlier one.
func Outgrown(c *about.Comparison, d about.Candidate) bool {
	later, more, ok := growth(c, d)
	return ok && (later >= 0 && more < 0 || later <= 0 && more > 0)
}

// growth compares the sentence's day and number with the fact's: 1 for a later day and a higher number. It is not ok where one of them is not
// told.
func growth(c *about.Comparison, d about.Candidate) (later, more int, ok bool) {
	f, t := c.Quantities(d)
	if f == nil || t == nil || f.Value == nil && f.Low == nil && f.High == nil || t.Value == nil {
		return 0, 0, false
	}
	bound := f.Value
	for _, x := range []*big.Rat{f.Low, f.High} {
		if x != nil {
			bound = x
		}
	}
	a, ok := c.St.Day()
	b, ok2 := c.Text.Day()
	return b.Compare(a), t.Value.Cmp(bound), ok && ok2
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
		if o == date || o.Mention < 0 {
			continue
		}
		held := c.St.Mentions[o.Mention]
		if slices.ContainsFunc(c.Text.Mentions, func(m language.Mention) bool {
			return !held.Wide() && c.CompareValue(o, &m) == language.Agree || c.St.FormAt(date.First-1) == "since" && statement.SameValue(held, m)
		}) {
			return true
		}
	}
	return false
}
