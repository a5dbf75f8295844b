package statement

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// sideWords marks the words of a statement that say what else is so of its subject, or what it is: those of a predicate that holds nothing
// and says more than its verb ("and is made of brick" of "was built in [1903] and is made of brick"), and of an aside. A sentence
// about the held value need not say that.
func (st *Statement) sideWords() []bool {
	side := make([]bool, len(st.Words))
	st.markPredicates(side)
	st.markAsides(side)
	if !slices.Contains(side, true) {
		return nil
	}
	return side
}

// markPredicates marks the words of predicates that hold nothing.
func (st *Statement) markPredicates(side []bool) {
	cuts := st.predicateCuts()
	if len(cuts) < 3 {
		return
	}
	for k, first := range cuts[:len(cuts)-1] {
		from, last := st.sideVerb(first, cuts[k+1]), cuts[k+1]
		if from >= 0 && st.FormAt(last) == "," { // all but what the relative pronoun stands for
			from, last = first, st.Chunk(last-1)
		}
		for i := from; from >= 0 && i < last; i++ {
			side[i] = st.Words[i].Phrase < 0 && st.Words[i].Mention < 0
		}
	}
}

// predicateCuts is where the predicates of a statement begin, and where the last one ends: behind "and" with a verb, and before a relative
// pronoun.
func (st *Statement) predicateCuts() []int {
	cuts := []int{0}
	for i := 1; i+1 < len(st.Words); i++ {
		w := &st.Words[i]
		if w.Mention >= 0 || w.Phrase >= 0 {
			continue
		}
		next := i + 1
		for next < len(st.Words)-1 && st.IsAdverb(next) {
			next++
		}
		n := &st.Words[next]
		if (w.Form == "and" || w.Form == "but") && n.Verb && n.Mention < 0 && n.Phrase < 0 || w.Form == "," && sentence.Relative[st.Words[i+1].Form] {
			cuts = append(cuts, i)
		}
	}
	return append(cuts, len(st.Words))
}

// sideVerb is the verb of the words [first, last) when they hold nothing and have telling words behind it; -1 otherwise.
func (st *Statement) sideVerb(first, last int) int {
	verb, more := -1, false
	for j := first; j < last; j++ {
		if st.IsHeld(j) {
			return -1
		}
		if verb < 0 && st.Words[j].Verb {
			verb = j
			continue
		}
		more = more || verb >= 0 && !st.Words[j].Verb && st.Words[j].Weight > 0
	}
	if !more {
		return -1
	}
	return verb
}

// SaysElse reports whether word i is one of the side words.
func (st *Statement) SaysElse(i int) bool { return st.Side != nil && st.Side[i] }
