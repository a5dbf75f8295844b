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
	if a != b && (a != "" && b != "" || b != "" && !Has(c, "per") && (!c.St.Some(func(w *sentence.Word) bool { return w.Stem == b && w.Mention < 0 }) || c.StrangeIn(before, last))) {
		return fmt.Sprintf("the sentence speaks of a rate (per %s)", strings.TrimSpace(b+" "+a))
	}
	return ""
}

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
