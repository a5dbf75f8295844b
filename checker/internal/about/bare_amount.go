package about

import (
	"math/big"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// bareAmount reads a number of the sentence as money where the statement holds some and the sentence leaves the currency to its reader: "was
// sold for 86 million", "an endowment of 10.3 billion". It is nil for every other mention, and where the sentence tells a currency elsewhere.
func (c *Comparison) bareAmount(h *statement.Held, m *language.Mention) *language.Mention {
	fact := &c.St.Mentions[h.Mention]
	if m.Kind == language.Money && fact.Kind == language.Number {
		return c.likeBare(h, m)
	}
	if fact.Kind != language.Money || m.Kind != language.Number || !large(m.Quantity) {
		return nil
	}
	if slices.ContainsFunc(c.Text.Mentions, func(o language.Mention) bool { return o.Kind == language.Money }) {
		return nil
	}
	first, last := c.Text.WordsIn(m.Span)
	_, per, rate := strings.Cut(fact.Quantity.Unit, " per ")
	if first >= last || rate != c.perTime(last, per) || !rate && !standsAlone(c.Text, last) || !paid(c.Text, first, last) {
		return nil
	}
	q := *m.Quantity
	q.Kind, q.Unit, q.Dimension, q.Measure = fact.Quantity.Kind, fact.Quantity.Unit, fact.Quantity.Dimension, fact.Quantity.Measure
	out := *m
	out.Kind, out.Quantity = language.Money, &q
	return &out
}

// likeBare reads money of the sentence as a number where the statement leaves the currency to its reader.
func (c *Comparison) likeBare(h *statement.Held, m *language.Mention) *language.Mention {
	fact := &c.St.Mentions[h.Mention]
	if m.Sorts()&language.Dollars == 0 || !large(fact.Quantity) || strings.Contains(m.Quantity.Unit, " per ") {
		return nil
	}
	if first, last := c.St.WordsIn(fact.Span); first >= last || !standsAlone(c.St.Reading, last) || !paid(c.St.Reading, first, last) {
		return nil
	}
	q := *m.Quantity
	q.Kind, q.Unit, q.Dimension, q.Measure = fact.Quantity.Kind, fact.Quantity.Unit, fact.Quantity.Dimension, fact.Quantity.Measure
	out := *m
	out.Kind, out.Quantity = language.Number, &q
	return &out
}

// large reports whether a number is one as sums of money are, and years are not.
func large(q *quantity.Mention) bool {
	return q.Unit == "" && q.Value != nil && q.Value.Cmp(leastSum) >= 0
}

var (
	leastSum   = big.NewRat(10_000, 1)
	leastPrice = big.NewRat(1_000_000, 1) // behind a mere "for"
)

// perTime reports whether the words behind a number say of it that it is for each such time: "14,500 a year".
func (c *Comparison) perTime(last int, per string) bool {
	f := c.Text.FormAt(last)
	return per != "" && (f == "a" || f == "an" || f == "per" || f == "each") && last+1 < len(c.Text.Words) && c.Text.Words[last+1].Stem == per
}

// standsAlone reports whether nothing behind a number, which ends before word i, says what it counts.
func standsAlone(r *sentence.Reading, i int) bool {
	if i >= len(r.Words) {
		return true
	}
	w := &r.Words[i]
	return w.Sign && w.Form != "%" && w.Form != "-" && w.Form != "/" || r.IsPreposition(i) && w.Form != "of" && w.Form != "per" || w.Form == "and" || w.Form == "to"
}

// paid reports whether the verb or the noun before a number says that it is money.
func paid(r *sentence.Reading, first, last int) bool {
	f := r.FrameOf(first, last)
	if f.Noun >= 0 && f.Noun < first && sums[r.Words[f.Noun].Stem] {
		return true
	}
	if k := r.Words[first].Mention; k >= 0 && r.Mentions[k].Quantity.Value.Cmp(leastPrice) >= 0 {
		if whole, _ := r.WordsIn(r.Mentions[k].Whole); priced[r.FormAt(whole-1)] {
			return true // "for more than 20 million"
		}
	}
	return f.Verb >= 0 && f.Verb < first && paying[r.Words[f.Verb].Stem]
}

var (
	// priced are the words before a price.
	priced = sentence.Set("for worth")

	// paying are the verbs of which a number with no noun of its own tells money, sums the nouns.
	paying = sentence.Set("cost pay sell buy purchase fetch gross spend invest donate charge owe borrow lend fund budget insure auction price value")
	sums   = sentence.Set(`fee price cost budget endowment revenue profit loss debt salary income wage fine reward grant turnover gross takings funding
		investment rent bounty deficit surplus tuition fortune donation prize bid offer`)
)
