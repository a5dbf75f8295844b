// Package values judges the held values of a statement: which values of the sentence answer them, whether they are said of what the held ones
// are said of (the third question of four), and whether they agree.
//
// The files: values (the verdict), candidate (which values may answer a held one; operand: reckoned with), answers (what they say together),
// several (may more than one differ?), closeness (how well their surroundings correspond), bind, bind_noun and bind_verb (are they said of
// the same? measure, limit, label, owner, sum, respectively, other_deed, preset), confirm (does the very value confirm the fact?), portion_judge
// (so much of a whole), contrary and opposite (the very value, denied), exchanged (of two things the wrong one set over the other), by_chance (a
// value that agrees and may be another one).
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
	if reason := restrict.OfOtherName(c, d); reason != "" {
		return reason
	}
	if h := &c.St.Held[d.Held]; d.Unbound != "" {
		if o := countsStranger(c, h, d.Mention, c.St.FrameOf(h.First, h.Last).Noun); o >= 0 {
			return d.Unbound
		}
	}
	if d.Equal {
		return unconfirmedSame(c, d)
	}
	if endOnly(c, d) {
		return "the sentence only tells an end of the fact's range"
	}
	if beyondAge(c, d) {
		return "the fact tells of what lies beyond its value"
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
		if t.Date != nil && f != nil && f.Date != nil && opensBefore(f.Date)*opensBefore(t.Date) < 0 {
			return true // "built after 1800", of what was built before 1850
		}
		return t.Date != nil && t.Date.Bound == temporal.Since && f != nil && f.Date != nil && f.Date.Bound == temporal.Closed && !f.Date.From.Equal(t.Date.From)
	}
	f, t := c.Quantities(d)
	if f == nil || t == nil {
		return false
	}
	t = c.AsLimit(&c.St.Held[d.Held], &c.Text.Mentions[d.Mention]).Quantity
	if f.Comparator == quantity.Between && (t.Low == nil) != (t.High == nil) {
		return true // "takes less than a day", of what takes between 2 and 3 hours
	}
	most, least := f.Low == nil && f.High != nil, f.Low != nil && f.High == nil
	if least && t.High != nil && t.Low == nil || f.Comparator == quantity.AtMost && t.Low != nil && t.High == nil {
		return true
	}
	if f.Comparator == quantity.AtMost && t.Value != nil && t.Comparator == quantity.Exactly && !c.St.TellsOfPast() && !sameBound(c, d) {
		return true // what "the widest table has" is no limit
	}
	v := c.Text.Governor(d.First, d.Last)
	return most && v >= 0 && c.Text.Words[v].Stem == "have" && c.Text.FormAt(d.Last) == "to"
}

// opensBefore is -1 for a date before which something is, 1 for one after which it is, and 0 for any other.
func opensBefore(d *temporal.Date) int {
	switch d.Bound {
	case temporal.Before:
		return -1
	case temporal.After:
		return 1
	}
	return 0
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
