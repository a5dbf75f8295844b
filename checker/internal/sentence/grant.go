package sentence

// Grants reports whether the sentence tells how much somebody gets, pays or may do in general, whoever it is: "We pay up to $100 a month", "You can
// take 12 weeks". It leaves it to what stands above it under what name they do.
func (r *Reading) Grants() bool {
	for m := range r.Mentions {
		if r.GrantAt(m) >= 0 {
			return true
		}
	}
	return false
}

// GrantAt is the verb by which the sentence tells that with mention m; -1 for none.
func (r *Reading) GrantAt(m int) int {
	first, _ := r.WordsIn(r.Mentions[m].Whole)
	v := first - 1
	if v < 1 || !r.Words[v].Verb || !granting[r.Words[v].Stem] || r.PassiveAt(v) {
		return -1
	}
	head := r.SubjectOf(v).Head
	if head < 0 || head > v || !grantedTo[r.Words[head].Form] || Relative[r.FormAt(head+1)] {
		return -1
	}
	if by := r.Words[v].Stem; r.Words[head].Form == "we" == (by == "spend") || by == "pay" && r.Words[head].Form != "we" {
		return -1 // what we spend, and others pay, is for something else
	}
	for j := r.Chunk(head); j < head; j++ {
		if !r.Words[j].Function && !r.IsDeterminer(j) && !ofAll[r.Words[j].Form] {
			return -1
		}
	}
	return v
}

var (
	// granting are the verbs by which is told how much there is for somebody, or how much they may do.
	granting = Set("pay spend expense get receive reimburse claim cover offer give provide grant contribute take allow")

	// grantedTo are the words for those who run a thing and for all whom it is for.
	grantedTo = Set("we you everyone everybody anyone employees staff teammates colleagues workers members users customers clients")

	// ofAll are the words before these that leave none out.
	ofAll = Set("all every each any our team")
)
