package sentence

import "slices"

// InCondition reports whether word i stands in a condition that opens the sentence.
func (r *Reading) InCondition(i int) bool {
	return Cases[r.Words[0].Form] && r.Words[0].Form != "when" && !slices.ContainsFunc(r.Words[:i], func(w Word) bool { return w.Sign && PartsClauses(w.Form) })
}

// Cases are words that open a clause telling when something is so.
var Cases = Set("if when whenever once unless where wherever provided should given assuming suppose supposing while")
