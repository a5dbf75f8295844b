package restrict

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// atOtherRate: a value for each of something is not the value itself.
func atOtherRate(c *about.Comparison, d about.Candidate) string {
	_, last := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	if h := &c.St.Held[d.Held]; c.Text.WordBefore(d.First) == "per" && c.St.WordBefore(h.First) != "per" && !recurs(c.St.Reading, h.First, h.Last) {
		return fmt.Sprintf("the sentence speaks of a rate (per %s)", c.Text.TextOf(d.First, d.Last))
	}
	if c.Text.Mentions[d.Mention].Temporal != nil {
		return ""
	}
	f := c.St.Mentions[c.St.Held[d.Held].Mention]
	h := &c.St.Held[d.Held]
	often := tellsHowOften(c.St.Reading, f.Whole) && ratePer(f.Quantity) == ""
	other := tellsHowOften(c.Text, c.Text.Mentions[d.Mention].Whole) && ratePer(c.Text.Mentions[d.Mention].Quantity) == ""
	if often != other && !c.SameIdiom(h, d.Mention) && (often && !recurs(c.Text, d.First, d.Last) || other && !recurs(c.St.Reading, h.First, h.Last)) {
		return "one of sentence and fact says how often, the other how long"
	}
	_, after := c.St.WordsIn(f.Whole)
	before, _ := about.ClauseOf(c.Text, d.First)
	a, b := rate(c.St.Reading, behindNoun(c.St.Reading, after)), cmp.Or(ratePer(c.Text.Mentions[d.Mention].Quantity), rate(c.Text, behindNoun(c.Text, last)))
	if ratePer(f.Quantity) != "" {
		b = "" // rates of two times are compared as values
	}
	if a == "" && b != "" && (countsPerOne(c, b) || c.St.PeriodOf(h) == b) {
		return ""
	}
	if a != b && (a != "" && b != "" || b != "" && !Has(c, "per") && (!c.St.Some(func(w *sentence.Word) bool { return w.Stem == b && w.Mention < 0 }) || c.StrangeIn(before, last))) {
		return fmt.Sprintf("the sentence speaks of a rate (per %s)", strings.TrimSpace(b+" "+a))
	}
	per := cmp.Or(a, ratePer(f.Quantity))
	if apieces[per] && b == "" && ratePer(c.Text.Mentions[d.Mention].Quantity) == "" && !c.Text.Some(func(w *sentence.Word) bool {
		return w.Stem == per || w.Form == "each" || w.Form == "every" || w.Form == "apiece"
	}) {
		return fmt.Sprintf("the fact speaks of a rate (per %s)", per)
	}
	if sentence.Periods[per] && b == "" && ratePer(c.Text.Mentions[d.Mention].Quantity) == "" && tellsSum(c.Text, d) {
		return fmt.Sprintf("the fact speaks of a rate (per %s), the sentence of all so far", per)
	}
	return ""
}

// apieces are the nouns of which a rate counts each one.
var apieces = sentence.Set("head capita person inhabitant resident hectare acre pupil student household employee worker unit")

// tellsSum reports whether a value is what came together over a longer time: "has made 6 million cars", "has killed 9,000 since 1990", "in total".
func tellsSum(r *sentence.Reading, d about.Candidate) bool {
	if q := r.Mentions[d.Mention].Quantity; q == nil || q.Kind == quantity.Percent || sentence.DimensionOf(q) == "duration" {
		return false
	}
	if v := r.Governor(d.First, d.Last); v >= 0 && !r.IsLight(v) {
		if g := &r.Words[r.GroupStart(v)]; g.Stem == "have" && r.IsParticiple(v) {
			return true
		}
	}
	return IsTotal(r, d.First, d.Last) || r.Some(func(w *sentence.Word) bool { return w.Form == "since" }) || r.FormAt(0) == "in" && totals[r.FormAt(1)]
}

// countsPerOne reports whether what the sentence counts per is one of what the statement speaks of, of each by itself: "a queue has 50 consumers" and "80
// consumers per queue".
func countsPerOne(c *about.Comparison, per string) bool {
	for i := range c.St.Words {
		if w := &c.St.Words[i]; w.Stem == per && w.Mention < 0 && w.Form == w.Stem && !c.St.IsHeld(i) {
			k := c.St.Chunk(i)
			return singling[c.St.FormAt(k)] || singling[c.St.FormAt(k-1)]
		}
	}
	return false
}

// singling are the determiners of one of many, of which all the others are told, too.
var singling = sentence.Set("a an each every one any")

// ratePer is the time that a quantity says to be counted per, "" for none: "500 boards per day".
func ratePer(q *quantity.Mention) string {
	if q == nil {
		return ""
	}
	_, per, _ := strings.Cut(q.Unit, " per ")
	return per
}

// rate is what a value is counted per: "per day", "a week", "each month", "during one week".
func rate(r *sentence.Reading, i int) string {
	if i+1 >= len(r.Words) {
		return ""
	}
	next := r.Words[i+1].Stem
	switch f := r.Words[i].Form; {
	case f == "per", f == "each", f == "/", (f == "a" || f == "an" || f == "every") && sentence.Periods[next]:
		return next
	case f == "during" && (next == "a" || next == "one" || next == "each" || next == "any"):
		if period := r.FormAt(i + 2); sentence.Periods[period] {
			return period
		}
	}
	return ""
}
