package checker

import (
	"math/big"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// judgeValues judges the held parts that are values.
func (c *comparison) judgeValues() outcome {
	all := c.candidates()
	if len(all) == 0 {
		return c.judgeShares()
	}
	a := divide(all)
	contrary := c.contraryTo(a.agree)
	out := outcome{coverage: c.account.total, score: a.score, reasons: a.reasons}
	switch {
	case c.account.missing != "":
		out.reasons = slices.Insert(out.reasons, 0, c.account.missing)
	case contrary.sure():
		out = c.judgeContrary(contrary, out)
	case len(a.differ) > 0:
		d := a.differ[0]
		if reason := c.excuse(d, a); reason != "" {
			out.reasons = append(out.reasons, reason)
			break
		}
		out.verdict, out.held, out.span, out.mislead = Contradicted, d.held, c.text.mentions[d.mention].Span, d.comparison == language.Mislead
		out.score = d.score
		if c.st.fromOtherEnd(&c.st.held[d.held], c.text, d.mention) {
			out.reasons = slices.Insert(out.reasons, 0, "it would have ended before it began")
		}
	case len(a.agree) > 0 && c.exchanged() != nil:
		out.held = a.agree[0].held
		out = c.judgeExchanged(c.exchanged(), out)
	case contrary != nil:
		out.reasons = append(out.reasons, contrary.reason)
	case len(a.agree) > 0 && c.unconfirmed(a) != "":
		out.reasons = append(out.reasons, c.unconfirmed(a))
	case len(a.agree) > 0 && c.datesOther(a):
		out.reasons = append(out.reasons, "the sentence only has a date of the fact, and not its number")
	case len(a.agree) > 0 && a.doubted():
		out.reasons = append(out.reasons, "another value of the fact may differ")
	case len(a.agree) > 0:
		out.verdict, out.held, out.span, out.equal = Supported, a.agree[0].held, c.text.mentions[a.agree[0].mention].Span, a.agree[0].equal
	}
	return out
}

// unconfirmed is the reason why a value that agrees with the held one does not confirm it, or "". What a condition says is no answer where
// another value follows it.
func (c *comparison) unconfirmed(a answers) string {
	d := a.agree[0]
	follows := func(o candidate) bool { return o.held == d.held && o.first > d.last && !c.text.inCondition(o.first) }
	if d.first < d.last && c.text.inCondition(d.first) && slices.ContainsFunc(a.all, follows) {
		return "the sentence only speaks of a case in which it may be so"
	}
	if c.st.isDifference(c.st.held[d.held].last) && !c.text.isDifference(d.last) && c.text.formAt(d.first-1) != "by" {
		return "the fact's value is a difference, and the sentence's is none"
	}
	if d.equal {
		return ""
	}
	if !c.context.open && c.text.mentions[d.mention].Temporal == nil && !c.sameBound(d) {
		return c.restricted(d)
	}
	if c.boundsElsewhere(d) {
		return "the sentence's value is another bound than the fact's"
	}
	return c.ask(unconfirming, d)
}

// boundsElsewhere reports whether fact and sentence both set a limit, and the sentence's is not the fact's: the most for the least, how long one
// has to do something, or since when something has been so.
func (c *comparison) boundsElsewhere(d candidate) bool {
	if t := c.text.mentions[d.mention].Temporal; t != nil {
		f := c.st.mentions[c.st.held[d.held].mention].Temporal
		return t.Date != nil && t.Date.Bound == temporal.Since && f != nil && f.Date != nil && f.Date.Bound == temporal.Closed && !f.Date.From.Equal(t.Date.From)
	}
	f, t := c.quantities(d)
	if f == nil || t == nil {
		return false
	}
	most, least := f.Low == nil && f.High != nil, f.Low != nil && f.High == nil
	if least && t.High != nil && t.Low == nil {
		return true
	}
	v := c.text.governor(d.first, d.last)
	return most && v >= 0 && c.text.words[v].stem == "have" && c.text.formAt(d.last) == "to"
}

// sameBound reports whether the sentence's value is told by a number of the held one: 128 for "at most 128".
func (c *comparison) sameBound(d candidate) bool {
	f, t := c.quantities(d)
	if f == nil || t == nil {
		return false
	}
	for _, x := range []*big.Rat{f.Value, f.Low, f.High} {
		for _, y := range []*big.Rat{t.Value, t.Low, t.High} {
			if x != nil && y != nil && x.Cmp(y) == 0 {
				return true
			}
		}
	}
	return false
}

// datesOther reports whether all that agrees is the day of an event, where the statement tells a number as of that day and the sentence has
// none: something else may have happened on it.
func (c *comparison) datesOther(a answers) bool {
	day := func(d candidate) bool {
		h := &c.st.held[d.held]
		return c.text.mentions[d.mention].Temporal != nil && c.st.asOf(h.first) && !c.text.asOf(d.first)
	}
	number := func(d candidate) bool { return c.text.mentions[d.mention].Temporal == nil }
	return !slices.ContainsFunc(a.agree, func(d candidate) bool { return !day(d) }) && !slices.ContainsFunc(a.all, number) &&
		slices.ContainsFunc(c.st.held, func(h held) bool { return h.mention >= 0 && c.st.mentions[h.mention].Temporal == nil })
}

// answers are the mentions that answer the held values, divided by what they say.
type answers struct {
	all      []candidate // every candidate, also those that answer nothing
	assigned []candidate // those that answer a held value
	agree    []candidate // that agree with the held value and are said of what it is said of, or are the very value
	differ   []candidate // that differ from it and are said of what it is said of
	unbound  int         // how many differ and are said of something else
	reasons  []string    // why those that are said of something else are
	score    float64     // of the best
}

// divide finds the answers among the candidates and sorts them by what they say.
func divide(all []candidate) answers {
	out := answers{all: all, assigned: assign(all)}
	for _, a := range out.assigned {
		out.score = max(out.score, a.score)
		agrees := a.comparison == language.Agree
		switch {
		case a.answers():
			out.agree = append(out.agree, a)
		case a.unbound == "":
			out.differ = append(out.differ, a)
		default:
			out.reasons = append(out.reasons, a.unbound)
			if !agrees {
				out.unbound++
			}
		}
	}
	return out
}

// doubted reports whether a value that differs from a held one comes about as close to it as the best one that agrees with another,
// though it is not clear that it is said of the same: who has one of two values right has not said what the statement says.
func (a *answers) doubted() bool {
	best := 0.0
	for _, o := range a.agree {
		best = max(best, o.score)
	}
	return slices.ContainsFunc(a.assigned, func(d candidate) bool {
		return d.comparison != language.Agree && d.unbound != "" && d.score >= asClose*best
	})
}

// asClose is how close, as a share, one value must come in order to be taken into account beside another.
const asClose = 0.7

// excuse is the reason why a value that differs from the held one does not contradict it, or "".
func (c *comparison) excuse(d candidate, a answers) string {
	switch {
	case len(a.differ)+a.unbound > 1 && !(a.unbound == 0 && (c.numbersOnly(a.differ) || c.deedsOnly(a.differ))):
		return "the sentence differs from the fact in several values and may speak of something else"
	case c.swapped(a, d):
		return "the sentence's values agree with the fact the other way round"
	case c.otherwiseTrue(a, d):
		return "another value of the sentence agrees with the fact"
	}
	return c.restricted(d)
}

// otherwiseTrue reports whether another value of the sentence, about as close to the held one, agrees with the fact: then it is
// not clear which of them answers.
func (c *comparison) otherwiseTrue(a answers, d candidate) bool {
	return slices.ContainsFunc(a.all, func(o candidate) bool {
		if o.held != d.held || o.mention == d.mention || o.comparison != language.Agree || o.score < c.nearEnough(d, o)*d.score || !o.equal && (o.unbound != "" || d.placed && !o.placed && o.score < d.score) {
			return false
		}
		if c.inStrangePlace(o) && !c.inStrangePlace(d) {
			return false // "153 cases, 103 in Pirrow and 50 in Tarn"
		}
		answersOther := func(x candidate) bool {
			return x.mention == o.mention && (x.comparison == language.Agree || x.unbound == "" && x.placed && x.held != d.held)
		}
		return !slices.ContainsFunc(a.assigned, answersOther)
	})
}

// swapped reports whether the sentence agrees with two held values when the one that differs from the first is taken for the second,
// and the second's for the first: it may tell them in another order.
func (c *comparison) swapped(a answers, d candidate) bool {
	agrees := func(held, mention int) bool {
		return slices.ContainsFunc(a.all, func(x candidate) bool {
			return x.held == held && x.mention == mention && x.comparison == language.Agree
		})
	}
	return slices.ContainsFunc(a.assigned, func(o candidate) bool {
		return o.held != d.held && !(d.placed && o.placed) && agrees(d.held, o.mention) && agrees(o.held, d.mention)
	})
}

// nearEnough is how close, as a share, another value that agrees must come to leave it open which of two answers. Of two places in
// an order the very one is enough wherever it stands: "the fifth in the world and the second in the land".
func (c *comparison) nearEnough(d, o candidate) float64 {
	if _, t := c.quantities(d); o.equal && t != nil && t.Kind == quantity.Ordinal {
		return 0.2
	}
	return asClose
}

// numbersOnly reports whether the sentence differs from the statement in several numbers and in no date: with another date
// it would speak of another occasion.
func (c *comparison) numbersOnly(differ []candidate) bool {
	if c.st.pronominal() {
		return false
	}
	for _, d := range differ {
		if c.text.mentions[d.mention].Temporal != nil {
			return false
		}
	}
	return true
}

// deedsOnly reports whether the sentence is the statement but for dates that each tell when something of its own was done:
// "opened in 1924 and closed in 1990". A date that is told in two parts is one: "in 1924 on 2 May".
func (c *comparison) deedsOnly(differ []candidate) bool {
	if c.st.pronominal() || !c.st.datesOnly() || c.account.own < nearlySame {
		return false
	}
	told := map[int]*temporal.Date{}
	for _, d := range differ {
		h := &c.st.held[d.held]
		v, date := c.st.governor(h.first, h.last), c.st.mentions[h.mention].Temporal.Date
		before, again := told[v]
		if c.st.isLight(v) || again && !within(date, before) && !within(before, date) || !d.placed {
			return false
		}
		told[v] = date
	}
	return true
}

// within reports whether one date lies in another.
func within(a, b *temporal.Date) bool {
	return a != nil && b != nil && !a.From.Before(b.From) && !a.Until.After(b.Until)
}
