package about

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// recurring reads a held value and a mention of the sentence as of one sort where one of them is told for each of a time that comes again,
// and the words around the other say the same of it: "$40 a year" and "annual dues of $40". Both are as they were where that is not so.
func (c *Comparison) recurring(h *statement.Held, m *language.Mention) (fact, text *language.Mention) {
	fact, text = &c.St.Mentions[h.Mention], m
	switch {
	case perTime(fact, text) != "":
		first, last := c.Text.WordsIn(text.Span)
		return fact, per(c.Text, text, first, last)
	case perTime(text, fact) != "":
		return per(c.St.Reading, fact, h.First, h.Last), text
	}
	return fact, text
}

// perTime is the time for each of which the first of two mentions tells a value, and the other one of the same unit does not; "" for none.
func perTime(rate, bare *language.Mention) string {
	a, b := rate.Quantity, bare.Quantity
	if a == nil || b == nil || len(a.Unit) <= len(b.Unit) || b.Measure == nil || !b.Measure.Money() && !b.Measure.Time() {
		return ""
	}
	of, period, ok := strings.Cut(a.Unit, " per ")
	if !ok || of != b.Unit || !sentence.Periods[period] {
		return ""
	}
	return period
}

// per is a mention, whose words are [first, last), as a value for each of the time that the words around it tell.
func per(r *sentence.Reading, m *language.Mention, first, last int) *language.Mention {
	if first >= last {
		return m
	}
	period := r.PeriodAround(first, last)
	if period == "" || period == m.Quantity.Unit {
		return m
	}
	out := *m
	q := m.Quantity.Each(period)
	if out.Quantity = &q; q.Kind != quantity.Money {
		out.Kind = language.Quantity
	}
	return &out
}

// recurrenceTold reports whether word i of the statement only says for each of which time a held value is told, and the sentence says so too.
func (c *Comparison) recurrenceTold(i int) bool {
	return c.St.TellsRecurrence(i) && c.recursAs(c.St.Recurs(i))
}

// recursAs reports whether the sentence tells a value for each of a time of that name.
func (c *Comparison) recursAs(period string) bool {
	for m := range c.Text.Mentions {
		first, last := c.Text.WordsOf(m)
		if first < last && statement.Period(&c.Text.Mentions[m], func() string { return c.Text.PeriodAround(first, last) }) == period {
			return true
		}
	}
	return false
}

// linkPeriods lets the words by which the sentence says for each of which time a value is told stand for those by which the statement does:
// "annual" for "a year".
func (c *Comparison) linkPeriods() {
	for j := range c.Text.Words {
		period := c.Text.Recurs(j)
		for k := range c.St.Held {
			if period != "" && c.St.PeriodOf(&c.St.Held[k]) == period {
				c.Links.Used[j] = max(c.Links.Used[j], sentence.Derived)
			}
		}
	}
}
