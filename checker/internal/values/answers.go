package values

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

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

// otherwiseTrue reports whether another value of the sentence, about as close to the held one, agrees with the fact: then it is
// not clear which of them answers.
func otherwiseTrue(c *about.Comparison, a answers, d about.Candidate) bool {
	return slices.ContainsFunc(a.all, func(o about.Candidate) bool {
		if o.Held != d.Held || o.Mention == d.Mention || o.Comparison != language.Agree || o.Score < nearEnough(c, d, o)*d.Score || !o.Equal && (o.Unbound != "" || outplaces(c, d, o)) {
			return false
		}
		if restrict.Included(c, o) && !restrict.Included(c, d) && d.First < o.First {
			return false // "41 wins, including 30 wins abroad"
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

// nearEnough is how close, as a share, another value that agrees must come to leave it open which of two answers. Of two places in
// an order the very one is enough wherever it stands: "the fifth in the world and the second in the land".
func nearEnough(c *about.Comparison, d, o about.Candidate) float64 {
	if _, t := c.Quantities(d); o.Equal && t != nil && t.Kind == quantity.Ordinal {
		return 0.2
	}
	return asClose
}
