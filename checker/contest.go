package checker

// verdictOn is what came of holding a sentence against one fact.
type verdictOn struct {
	outcome
	by *statement
}

// outdone reports whether another fact has the better claim to the value that contradicts this one.
func (v verdictOn) outdone(supported, contradicted []verdictOn) bool {
	for _, s := range supported {
		if s.span.Overlaps(v.span) && s.coverage >= v.coverage-0.1 && s.own >= v.own-0.1 {
			return true
		}
	}
	for _, o := range contradicted {
		if o.by.fact != v.by.fact && o.span.Overlaps(v.span) && o.closer(v.outcome) {
			return true
		}
	}
	return false
}

// closer reports whether an outcome is of a statement that is closer to the sentence than another's: more of it is accounted for;
// or about as much, and the value's surroundings correspond better, or about as well, and it has more of what the sentence says.
func (o outcome) closer(v outcome) bool {
	if d := o.coverage - v.coverage; d > 0.05 || d < -0.05 {
		return d > 0
	}
	if d := o.score - v.score; d > 0.03 || d < -0.03 || o.said == v.said {
		return d > 0
	}
	return o.said > v.said
}

// best holds a sentence against all wordings of a fact and keeps the outcome that outweighs the others. The sentence is about the
// fact when it is about one of them.
func (c *Checker) best(wordings []*statement, r *reading, ctx context) (best outcome, by *statement) {
	about := false
	for _, st := range wordings {
		o := c.compare(st, r, ctx)
		about = about || o.about
		if by == nil || o.outweighs(best, st.wording == by.wording) {
			best, by = o, st
		}
	}
	best.about = about
	return best, by
}

// outweighs reports whether an outcome is to be kept rather than another of the same fact. A value that supports one wording
// contradicts none; but what contradicts one sentence of a wording, or another value than the supporting one, stands.
func (o outcome) outweighs(other outcome, sameWording bool) bool {
	order := [...]int{NotEnoughInfo: 0, Contradicted: 1, Supported: 2}
	if sameWording || !o.span.Overlaps(other.span) {
		order = [...]int{NotEnoughInfo: 0, Contradicted: 2, Supported: 1}
	}
	return order[o.verdict] > order[other.verdict]
}
