package sentence

import "slices"

// InCondition reports whether word i stands in a condition that opens the sentence.
func (r *Reading) InCondition(i int) bool {
	return Cases[r.Words[0].Form] && r.Words[0].Form != "when" && !slices.ContainsFunc(r.Words[:i], func(w Word) bool { return w.Sign && PartsClauses(w.Form) })
}

// OpensCase reports whether the reading opens with a clause telling when it is so: "If", "In the event that".
func (r *Reading) OpensCase() bool {
	if f := r.FormAt(2); r.FormAt(0) == "in" && r.FormAt(1) == "the" && (f == "case" || f == "event") {
		next := r.FormAt(3)
		return next == "where" || next == "that" || next == "when"
	}
	return Cases[r.FormAt(0)]
}

// Cases are words that open a clause telling when something is so.
var Cases = Set("if when whenever once unless where wherever provided should given assuming suppose supposing while")
