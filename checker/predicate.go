package checker

import "slices"

// sideWords marks the words of a statement that say what else is so of its subject, or what it is: those of a predicate that holds nothing
// and says more than its verb ("and is made of brick" of "was built in [1903] and is made of brick"), and of an aside. A sentence
// about the held value need not say that.
func (st *statement) sideWords() []bool {
	side := make([]bool, len(st.words))
	st.markPredicates(side)
	st.markAsides(side)
	if !slices.Contains(side, true) {
		return nil
	}
	return side
}

// markPredicates marks the words of predicates that hold nothing.
func (st *statement) markPredicates(side []bool) {
	cuts := st.predicateCuts()
	if len(cuts) < 3 {
		return
	}
	for k, first := range cuts[:len(cuts)-1] {
		from, last := st.sideVerb(first, cuts[k+1]), cuts[k+1]
		if from >= 0 && st.formAt(last) == "," { // all but what the relative pronoun stands for
			from, last = first, st.chunk(last-1)
		}
		for i := from; from >= 0 && i < last; i++ {
			side[i] = st.words[i].phrase < 0 && st.words[i].mention < 0
		}
	}
}

// predicateCuts is where the predicates of a statement begin, and where the last one ends: behind "and" with a verb, and before a relative
// pronoun.
func (st *statement) predicateCuts() []int {
	cuts := []int{0}
	for i := 1; i+1 < len(st.words); i++ {
		w := &st.words[i]
		if w.mention >= 0 || w.phrase >= 0 {
			continue
		}
		next := i + 1
		for next < len(st.words)-1 && st.isAdverb(next) {
			next++
		}
		n := &st.words[next]
		if (w.form == "and" || w.form == "but") && n.verb && n.mention < 0 && n.phrase < 0 || w.form == "," && relative[st.words[i+1].form] {
			cuts = append(cuts, i)
		}
	}
	return append(cuts, len(st.words))
}

// sideVerb is the verb of the words [first, last) when they hold nothing and have telling words behind it; -1 otherwise.
func (st *statement) sideVerb(first, last int) int {
	verb, more := -1, false
	for j := first; j < last; j++ {
		if st.isHeld(j) {
			return -1
		}
		if verb < 0 && st.words[j].verb {
			verb = j
			continue
		}
		more = more || verb >= 0 && !st.words[j].verb && st.words[j].weight > 0
	}
	if !more {
		return -1
	}
	return verb
}

// saysElse reports whether word i is one of the side words.
func (st *statement) saysElse(i int) bool { return st.side != nil && st.side[i] }
