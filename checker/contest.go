package checker

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// verdictOn is what came of holding a sentence against one fact.
type verdictOn struct {
	about.Outcome
	by *statement.Statement
}

// outdone reports whether another fact has the better claim to the value that contradicts this one.
func (v verdictOn) outdone(supported, contradicted []verdictOn) bool {
	for _, s := range supported {
		if s.Span.Overlaps(v.Span) && s.Coverage >= v.Coverage-0.1 && s.Own >= v.Own-0.1 {
			return true
		}
	}
	for _, o := range contradicted {
		if o.by.Fact != v.by.Fact && o.Span.Overlaps(v.Span) && closer(o.Outcome, v.Outcome) {
			return true
		}
	}
	return false
}

// closer reports whether an outcome is of a statement that is closer to the sentence than another's: more of it is accounted for;
// or about as much, and the value's surroundings correspond better, or about as well, and it has more of what the sentence says.
func closer(o about.Outcome, v about.Outcome) bool {
	if d := o.Coverage - v.Coverage; d > 0.05 || d < -0.05 {
		return d > 0
	}
	if d := o.Score - v.Score; d > 0.03 || d < -0.03 || o.Said == v.Said {
		return d > 0
	}
	return o.Said > v.Said
}

// best holds a sentence against all wordings of a fact and keeps the outcome that outweighs the others. The sentence is about the
// fact when it is about one of them.
func (c *Checker) best(wordings []*statement.Statement, r *sentence.Reading, ctx about.Context) (best about.Outcome, by *statement.Statement) {
	about := false
	for _, st := range wordings {
		o := c.compare(st, r, ctx)
		about = about || o.About
		if by == nil || outweighs(o, best, st.Wording == by.Wording) {
			best, by = o, st
		}
	}
	best.About = about
	return best, by
}

// outweighs reports whether an outcome is to be kept rather than another of the same fact. A value that supports one wording
// contradicts none; but what contradicts one sentence of a wording, or another value than the supporting one, stands.
func outweighs(o about.Outcome, other about.Outcome, sameWording bool) bool {
	order := [...]int{NotEnoughInfo: 0, Contradicted: 1, Supported: 2}
	if sameWording || !o.Span.Overlaps(other.Span) {
		order = [...]int{NotEnoughInfo: 0, Contradicted: 2, Supported: 1}
	}
	return order[o.Verdict] > order[other.Verdict]
}
