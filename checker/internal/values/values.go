// Package values judges the held values of a statement: which values of the sentence answer them, whether they are said of what the held
// ones are said of (the third question of four), and whether they agree.
//
// The files: values (the verdict), candidate (which values may answer a held one), closeness (how well their surroundings correspond), bind
// and bind_verb (are they said of the same? measure, limit, label, owner, respectively, other_deed, preset), portion_judge (so much of a
// whole), contrary and opposite (the very value, denied), exchanged (of two things the wrong one set over the other).
package values

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// Judge judges the held parts that are values.
func Judge(c *about.Comparison) about.Outcome {
	all := candidates(c)
	if len(all) == 0 {
		return judgeShares(c)
	}
	a := divide(all)
	contrary := contraryTo(c, a.agree)
	out := about.Outcome{Coverage: c.Account.Total, Score: a.score, Reasons: a.reasons}
	switch {
	case c.Account.Missing != "":
		out.Reasons = slices.Insert(out.Reasons, 0, c.Account.Missing)
	case contrary.sure():
		out = judgeContrary(c, contrary, out)
	case len(a.differ) > 0:
		d := a.differ[0]
		if reason := excuse(c, d, a); reason != "" {
			out.Reasons = append(out.Reasons, reason)
			break
		}
		out.Verdict, out.Held, out.Span, out.Mislead = about.Contradicted, d.Held, c.Text.Mentions[d.Mention].Span, d.Comparison == language.Mislead
		out.Score = d.Score
		if c.St.FromOtherEnd(&c.St.Held[d.Held], c.Text, d.Mention) {
			out.Reasons = slices.Insert(out.Reasons, 0, "it would have ended before it began")
		}
	case len(a.agree) > 0 && Exchanged(c) != nil:
		out.Held = a.agree[0].Held
		out = JudgeExchanged(c, Exchanged(c), out)
	case contrary != nil:
		out.Reasons = append(out.Reasons, contrary.reason)
	case len(a.agree) > 0 && unconfirmed(c, a) != "":
		out.Reasons = append(out.Reasons, unconfirmed(c, a))
	case len(a.agree) > 0 && datesOther(c, a):
		out.Reasons = append(out.Reasons, "the sentence only has a date of the fact, and not its number")
	case len(a.agree) > 0 && a.doubted():
		out.Reasons = append(out.Reasons, "another value of the fact may differ")
	case len(a.agree) > 0:
		out.Verdict, out.Held, out.Span, out.Equal = about.Supported, a.agree[0].Held, c.Text.Mentions[a.agree[0].Mention].Span, a.agree[0].Equal
	}
	return out
}

// unconfirmed is the reason why a value that agrees with the held one does not confirm it, or "". What a condition says is no answer where
// another value follows it.
func unconfirmed(c *about.Comparison, a answers) string {
	d := a.agree[0]
	follows := func(o about.Candidate) bool {
		return o.Held == d.Held && o.First > d.Last && !c.Text.InCondition(o.First)
	}
	if d.First < d.Last && c.Text.InCondition(d.First) && slices.ContainsFunc(a.all, follows) {
		return "the sentence only speaks of a case in which it may be so"
	}
	if c.St.IsDifference(c.St.Held[d.Held].Last) && !c.Text.IsDifference(d.Last) && c.Text.FormAt(d.First-1) != "by" {
		return "the fact's value is a difference, and the sentence's is none"
	}
	if d.Equal {
		return ""
	}
	if boundsElsewhere(c, d) {
		return "the sentence's value is another bound than the fact's"
	}
	if t := c.Text.Mentions[d.Mention].Temporal; !c.Context.Open && (t == nil && !sameBound(c, d) || t != nil && t.Date == nil) {
		return cmp.Or(restrict.Restricted(c, d), restrict.EndsWithin(c, d))
	}
	return restrict.Ask(c, restrict.Unconfirming, d)
}

// boundsElsewhere reports whether fact and sentence both set a limit, and the sentence's is not the fact's: the most for the least, how long one
// has to do something, or since when something has been so.
func boundsElsewhere(c *about.Comparison, d about.Candidate) bool {
	if t := c.Text.Mentions[d.Mention].Temporal; t != nil {
		f := c.St.Mentions[c.St.Held[d.Held].Mention].Temporal
		return t.Date != nil && t.Date.Bound == temporal.Since && f != nil && f.Date != nil && f.Date.Bound == temporal.Closed && !f.Date.From.Equal(t.Date.From)
	}
	f, t := c.Quantities(d)
	if f == nil || t == nil {
		return false
	}
	t = c.AsLimit(&c.St.Held[d.Held], &c.Text.Mentions[d.Mention]).Quantity
	most, least := f.Low == nil && f.High != nil, f.Low != nil && f.High == nil
	if least && t.High != nil && t.Low == nil || f.Comparator == quantity.AtMost && t.Low != nil && t.High == nil {
		return true
	}
	v := c.Text.Governor(d.First, d.Last)
	return most && v >= 0 && c.Text.Words[v].Stem == "have" && c.Text.FormAt(d.Last) == "to"
}

// sameBound reports whether the sentence's value is told by a number of the held one: 128 for "at most 128".
func sameBound(c *about.Comparison, d about.Candidate) bool {
	f, t := c.Quantities(d)
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
func datesOther(c *about.Comparison, a answers) bool {
	day := func(d about.Candidate) bool {
		h := &c.St.Held[d.Held]
		return c.Text.Mentions[d.Mention].Temporal != nil && c.St.AsOf(h.First) && !c.Text.AsOf(d.First)
	}
	number := func(d about.Candidate) bool { return c.Text.Mentions[d.Mention].Temporal == nil }
	return !slices.ContainsFunc(a.agree, func(d about.Candidate) bool { return !day(d) }) && !slices.ContainsFunc(a.all, number) &&
		slices.ContainsFunc(c.St.Held, func(h statement.Held) bool { return h.Mention >= 0 && c.St.Mentions[h.Mention].Temporal == nil })
}

// answers are the mentions that answer the held values, divided by what they say.
type answers struct {
	all      []about.Candidate // every candidate, also those that answer nothing
	assigned []about.Candidate // those that answer a held value
	agree    []about.Candidate // that agree with the held value and are said of what it is said of, or are the very value
	differ   []about.Candidate // that differ from it and are said of what it is said of
	unbound  int               // how many differ and are said of something else
	reasons  []string          // why those that are said of something else are
	score    float64           // of the best
}

// divide finds the answers among the candidates and sorts them by what they say.
func divide(all []about.Candidate) answers {
	out := answers{all: all, assigned: assign(all)}
	for _, a := range out.assigned {
		out.score = max(out.score, a.Score)
		agrees := a.Comparison == language.Agree
		switch {
		case isAnswer(a):
			out.agree = append(out.agree, a)
		case a.Unbound == "":
			out.differ = append(out.differ, a)
		default:
			out.reasons = append(out.reasons, a.Unbound)
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
		best = max(best, o.Score)
	}
	return slices.ContainsFunc(a.assigned, func(d about.Candidate) bool {
		return d.Comparison != language.Agree && d.Unbound != "" && d.Score >= asClose*best
	})
}

// asClose is how close, as a share, one value must come in order to be taken into account beside another.
const asClose = 0.7

// excuse is the reason why a value that differs from the held one does not contradict it, or "".
func excuse(c *about.Comparison, d about.Candidate, a answers) string {
	switch {
	case len(a.differ)+a.unbound > 1 && !(a.unbound == 0 && (numbersOnly(c, a.differ) || deedsOnly(c, a.differ))):
		return "the sentence differs from the fact in several values and may speak of something else"
	case swapped(c, a, d):
		return "the sentence's values agree with the fact the other way round"
	case otherwiseTrue(c, a, d):
		return "another value of the sentence agrees with the fact"
	}
	return restrict.Restricted(c, d)
}

// otherwiseTrue reports whether another value of the sentence, about as close to the held one, agrees with the fact: then it is
// not clear which of them answers.
func otherwiseTrue(c *about.Comparison, a answers, d about.Candidate) bool {
	return slices.ContainsFunc(a.all, func(o about.Candidate) bool {
		if o.Held != d.Held || o.Mention == d.Mention || o.Comparison != language.Agree || o.Score < nearEnough(c, d, o)*d.Score || !o.Equal && (o.Unbound != "" || outplaces(c, d, o)) {
			return false
		}
		if restrict.InStrangePlace(c, o) && !restrict.InStrangePlace(c, d) {
			return false // "153 cases, 103 in Pirrow and 50 in Tarn"
		}
		answersOther := func(x about.Candidate) bool {
			return x.Mention == o.Mention && (x.Comparison == language.Agree || x.Unbound == "" && x.Placed && x.Held != d.Held)
		}
		return !slices.ContainsFunc(a.assigned, answersOther)
	})
}

// outplaces reports whether a value stands in the held one's very place and another does not; of numbers the other one comes no nearer either.
func outplaces(c *about.Comparison, d, o about.Candidate) bool {
	return d.Placed && !o.Placed && (o.Score <= d.Score || c.Text.Mentions[d.Mention].Temporal != nil)
}

// swapped reports whether the sentence agrees with two held values when the one that differs from the first is taken for the second,
// and the second's for the first: it may tell them in another order.
func swapped(c *about.Comparison, a answers, d about.Candidate) bool {
	agrees := func(held, mention int) bool {
		return slices.ContainsFunc(a.all, func(x about.Candidate) bool {
			return x.Held == held && x.Mention == mention && x.Comparison == language.Agree
		})
	}
	return slices.ContainsFunc(a.assigned, func(o about.Candidate) bool {
		return o.Held != d.Held && !(d.Placed && o.Placed) && !(ofSameNoun(c, d) && ofSameNoun(c, o)) && agrees(d.Held, o.Mention) && agrees(o.Held, d.Mention)
	})
}

// ofSameNoun reports whether the sentence's value is that of the noun that the held value is of: "a $16 million contract with a $3 million
// option".
func ofSameNoun(c *about.Comparison, d about.Candidate) bool {
	h := &c.St.Held[d.Held]
	i, j := c.St.Attribute(h.First, h.Last), c.Text.Attribute(d.First, d.Last)
	return i >= h.Last && j >= d.Last && c.StandsFor(i, j)
}

// nearEnough is how close, as a share, another value that agrees must come to leave it open which of two answers. Of two places in
// an order the very one is enough wherever it stands: "the fifth in the world and the second in the land".
func nearEnough(c *about.Comparison, d, o about.Candidate) float64 {
	if _, t := c.Quantities(d); o.Equal && t != nil && t.Kind == quantity.Ordinal {
		return 0.2
	}
	return asClose
}

// numbersOnly reports whether the sentence differs from the statement in several numbers and in no date: with another date
// it would speak of another occasion.
func numbersOnly(c *about.Comparison, differ []about.Candidate) bool {
	if about.Pronominal(c.St) {
		return false
	}
	for _, d := range differ {
		if c.Text.Mentions[d.Mention].Temporal != nil {
			return false
		}
	}
	return true
}

// deedsOnly reports whether the sentence is the statement but for dates that each tell when something of its own was done:
// "opened in 1924 and closed in 1990". A date that is told in two parts is one: "in 1924 on 2 May".
func deedsOnly(c *about.Comparison, differ []about.Candidate) bool {
	if about.Pronominal(c.St) || !c.St.DatesOnly() || c.Account.Own < statement.NearlySame {
		return false
	}
	told := map[int]*temporal.Date{}
	for _, d := range differ {
		h := &c.St.Held[d.Held]
		v, date := c.St.Governor(h.First, h.Last), c.St.Mentions[h.Mention].Temporal.Date
		before, again := told[v]
		if c.St.IsLight(v) || again && !within(date, before) && !within(before, date) || !d.Placed {
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
