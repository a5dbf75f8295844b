package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// atOtherRate: a value for each of something is not the value itself.
func atOtherRate(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if c.Text.WordBefore(d.First) == "per" && c.St.WordBefore(h.First) != "per" && !recurs(c.St.Reading, h.First, h.Last) {
		return fmt.Sprintf("the sentence speaks of a rate (per %s)", c.Text.TextOf(d.First, d.Last))
	}
	if c.Text.Mentions[d.Mention].Temporal != nil {
		return ""
	}
	f := &c.St.Mentions[h.Mention]
	often := tellsHowOften(c.St.Reading, f.Whole) && ratePer(f.Quantity) == ""
	other := tellsHowOften(c.Text, c.Text.Mentions[d.Mention].Whole) && ratePer(c.Text.Mentions[d.Mention].Quantity) == ""
	if often != other && !c.SameIdiom(h, d.Mention) && (often && !recurs(c.Text, d.First, d.Last) || other && !recurs(c.St.Reading, h.First, h.Last)) {
		return "one of sentence and fact says how often, the other how long"
	}
	fact, text := ratesBehind(c.St.Reading, f), ratesBehind(c.Text, &c.Text.Mentions[d.Mention])
	per := ratePer(f.Quantity)
	if per != "" {
		text = slices.DeleteFunc(text, isPeriod) // rates of two times are compared as values
	} else if own := ratePer(c.Text.Mentions[d.Mention].Quantity); own != "" {
		text = append(text, own)
	}
	if len(text) > 0 {
		if w := paidSo(c.Text, d.Last); w != "" && !Has(c, w) {
			return fmt.Sprintf("the sentence tells what it costs when paid in some way (%q)", w)
		}
	}
	only, more := ratesOnlyIn(fact, text), ratesOnlyIn(text, fact)
	switch {
	case len(more) > 0 && len(only) > 0:
		return fmt.Sprintf("the sentence tells it per %s, the fact per %s", strings.Join(more, " and "), strings.Join(only, " and "))
	case len(more) > 0 && !ratesKnown(c, d, more, len(fact) == 0 && per == ""):
		return fmt.Sprintf("the sentence speaks of a rate (per %s)", strings.Join(more, " and "))
	case len(more) > 0 || len(text) == 0 && ratePer(c.Text.Mentions[d.Mention].Quantity) != "":
		return ""
	}
	for _, each := range append(only, per) {
		switch {
		case (apieces[each] || len(text) > 0 && !isPeriod(each)) && each != "" && !tellsOfEach(c.Text, each):
			return fmt.Sprintf("the fact speaks of a rate (per %s)", each)
		case isPeriod(each) && len(text) == 0 && tellsSum(c.Text, d):
			return fmt.Sprintf("the fact speaks of a rate (per %s), the sentence of all so far", each)
		}
	}
	return ""
}

// paidSo is the word behind word i that tells how often one pays at a time, where a price hangs on that: "$10 per user per month, billed annually"; ""
// for none.
func paidSo(r *sentence.Reading, i int) string {
	for k := i; k+1 < len(r.Words); k++ {
		if f := r.FormAt(k + 1); paying[r.Words[k].Form] && (regularly[f] || sentence.PerPeriod[f] && sentence.Periods[r.FormAt(k+2)]) {
			return r.Words[k].Form
		}
	}
	return ""
}

// regularly are the adverbs for how often one pays.
var regularly = sentence.Set("annually yearly monthly quarterly weekly daily biannually biennially")

// paying are the participles of how a price is paid.
var paying = sentence.Set("billed paid charged invoiced payable")

// isPeriod reports whether what a rate is told for each of is a time.
func isPeriod(each string) bool { return sentence.Periods[each] }

// ratesOnlyIn are those of some rates that the others lack.
func ratesOnlyIn(rates, others []string) (only []string) {
	for _, s := range rates {
		if !slices.Contains(others, s) {
			only = append(only, s)
		}
	}
	return only
}

// ratesBehind are what a mention's value is counted per by the words behind what it counts, its unit's own rate not among them.
func ratesBehind(r *sentence.Reading, m *language.Mention) []string {
	_, last := r.WordsIn(m.Whole)
	return r.RatesFrom(behindNoun(r, last), ratePer(m.Quantity) != "")
}

// ratesKnown reports whether the statement knows of each of what the sentence alone counts per. Where the statement has no rate behind its
// value (anywhere), it may tell it in another place.
func ratesKnown(c *about.Comparison, d about.Candidate, more []string, anywhere bool) bool {
	_, last := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	before, _ := about.ClauseOf(c.Text, d.First)
	for _, each := range more {
		named := c.St.Some(func(w *sentence.Word) bool { return w.Stem == each && w.Mention < 0 }) && !c.StrangeIn(before, last)
		if !countsPerOne(c, d, each) && c.St.PeriodOf(&c.St.Held[d.Held]) != each && !(anywhere && (named || Has(c, "per"))) {
			return false
		}
	}
	return true
}

// tellsOfEach reports whether a sentence speaks of one of something, or of each one.
func tellsOfEach(r *sentence.Reading, one string) bool {
	return r.Some(func(w *sentence.Word) bool {
		return w.Stem == one || w.Form == "each" || w.Form == "every" || w.Form == "apiece"
	})
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
func countsPerOne(c *about.Comparison, d about.Candidate, per string) bool {
	if pieces[per] && oneForEach(c, d) {
		return true
	}
	for i := range c.St.Words {
		if w := &c.St.Words[i]; w.Stem == per && w.Mention < 0 && w.Form == w.Stem && !c.St.IsHeld(i) {
			k := c.St.Chunk(i)
			return singling[c.St.FormAt(k)] || singling[c.St.FormAt(k-1)]
		}
	}
	return false
}

// oneForEach reports whether the statement tells its value of one of many, and the sentence of these: "an upload may be" and "uploads are".
func oneForEach(c *about.Comparison, d about.Candidate) bool {
	i, v := governors(c, d)
	if i < 0 || v < 0 {
		return false
	}
	i, v = c.St.SubjectOf(i).Head, c.Text.SubjectOf(v).Head
	return i >= 0 && v >= 0 && singling[c.St.FormAt(c.St.Chunk(i))] && c.StandsFor(i, v)
}

// pieces are the nouns for one of whatever is spoken of.
var pieces = sentence.Set("file item piece one")

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
