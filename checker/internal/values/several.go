package values

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// excuse is the reason why a value that differs from the held one does not contradict it, or "".
func excuse(c *about.Comparison, d about.Candidate, a answers) string {
	switch {
	case c.Repeats(d): // whatever else it says, the fact says it, too
	case len(a.differ)+a.unbound > 1 && !(a.unbound == 0 && (numbersOnly(c, a.differ) || deedsOnly(c, a.differ) || outgrown(c, a.differ) || atNoOtherTimes(c, a))):
		return "the sentence differs from the fact in several values and may speak of something else"
	case convertedBeside(c, d):
		return "another value of the sentence may be the fact's in another currency"
	case swapped(c, a, d):
		return "the sentence's values agree with the fact the other way round"
	case otherwiseTrue(c, a, d):
		return "another value of the sentence agrees with the fact"
	}
	return restrict.Restricted(c, d)
}

// convertedBeside reports whether the value that differs is money, and another amount of the sentence may be the held one, converted.
func convertedBeside(c *about.Comparison, d about.Candidate) bool {
	held := c.St.Mentions[c.St.Held[d.Held].Mention]
	return held.Kind == language.Money && slices.ContainsFunc(c.Text.Mentions, func(m language.Mention) bool { return language.Converted(held, m) })
}

// ofSameNoun reports whether the sentence's value is that of the noun that the held value is of: "a $16 million contract with a $3 million
// option".
func ofSameNoun(c *about.Comparison, d about.Candidate) bool {
	h := &c.St.Held[d.Held]
	i, j := c.St.Attribute(h.First, h.Last), c.Text.Attribute(d.First, d.Last)
	return i >= h.Last && j >= d.Last && c.StandsFor(i, j)
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

// outgrown reports whether the sentence differs from the statement in a day and in the bounds of what grows, such that the other day makes
// the difference only greater: "more than 15 cases before 7 March" and "11 cases on 8 March".
func outgrown(c *about.Comparison, differ []about.Candidate) bool {
	numbers := 0
	for _, d := range differ {
		f, _ := c.Quantities(d)
		switch {
		case f == nil && c.Text.Mentions[d.Mention].Dated():
		case f == nil, f.Comparator != quantity.MoreThan && f.Comparator != quantity.LessThan, !restrict.Outgrown(c, d):
			return false
		default:
			numbers++
		}
	}
	return numbers > 0
}

// atNoOtherTimes reports whether the sentence says that what the statement dates was at no other times than those it tells: "in March and June only",
// of February and July.
func atNoOtherTimes(c *about.Comparison, a answers) bool {
	if !c.St.DatesOnly() || len(a.agree) > 0 {
		return false
	}
	first, last := len(c.Text.Words), 0
	for _, d := range a.differ {
		first, last = min(first, d.First), max(last, d.Last)
	}
	if c.Text.Governor(first, last) > first {
		return false // "in March and June only, it is open at night"
	}
	for first > 0 && (c.Text.IsPreposition(first-1) || c.Text.IsDeterminer(first-1) || c.Text.FormAt(first-1) == "months") {
		first--
	}
	return c.Text.FormAt(first-1) == "only" && c.Text.FormAt(first-2) != "not" || c.Text.FormAt(last) == "only"
}

// within reports whether one date lies in another.
func within(a, b *temporal.Date) bool {
	return a != nil && b != nil && !a.From.Before(b.From) && !a.Until.After(b.Until)
}
