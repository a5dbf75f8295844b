package sentence

// belowNoun reports whether the pronoun at word j only tells where the thing before it is, or whose: "the chapel beside it was built". Of
// what is counted it is the whole: "three doses of it are needed".
func (r *Reading) belowNoun(j int) bool {
	if j > 0 && r.Words[j].Form == "mine" && r.IsDeterminer(j-1) {
		return true // no pronoun: "the mine"
	}
	if j < 2 || !objects[r.Words[j].Form] || !r.places(j-1) || conjoining[r.Words[j-1].Form] {
		return false
	}
	k := j - 2
	for k > 0 && r.places(k) {
		k--
	}
	return k >= 0 && r.IsNominal(k) && (r.Words[k+1].Form != "of" || !r.IsCounted(k))
}

var (
	// objects are the pronouns that may follow a preposition, and conjoining the prepositions that may open a clause of which they are the
	// subject.
	objects    = Set("it them him us me")
	conjoining = Set("before after until till since as than like for because once while that")
)

// places reports whether word j may be of what tells where something is: "beside", "right in front of", "next to".
func (r *Reading) places(j int) bool {
	return r.IsPreposition(j) || r.IsAdverb(j) || r.Words[j].Form == "to" || Participial[r.Words[j].Form]
}

// BesideThat reports whether the noun at word i is told apart by where it is from what was spoken of: "the chapel beside it".
func (r *Reading) BesideThat(i int) bool {
	k := i + 1
	for k < len(r.Words) && r.places(k) {
		k++
	}
	return k > i+1 && k < len(r.Words) && r.Words[i+1].Form != "of" && objects[r.Words[k].Form] && r.belowNoun(k)
}
