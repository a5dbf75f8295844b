package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// sideWords marks the words of a statement that say what else is so of its subject, or what it is: those of a predicate that holds nothing
// and says more than its verb ("and is made of brick" of "was built in [1903] and is made of brick"), and of an apposition. A sentence
// about the held value need not say that.
func (st *statement) sideWords() []bool {
	side := make([]bool, len(st.words))
	st.markPredicates(side)
	st.markAppositions(side)
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

// markAppositions marks the words of the appositions that stand between commas behind a name and hold nothing: "Orrel & Sons, a brewery,
// closed in [1996]". The names in them stay.
func (st *statement) markAppositions(side []bool) {
	for i := 1; i+2 < len(st.words); i++ {
		if st.words[i].form != "," || st.words[i-1].phrase < 0 || !st.words[i+1].is(lexicon.Determiner) {
			continue
		}
		last := st.apposition(i + 1)
		for k := i + 1; k < last; k++ {
			side[k] = st.words[k].phrase < 0
		}
	}
}

// apposition is the comma that ends the noun phrase at word i, which holds and states no value and has no verb; 0 when it is none.
func (st *statement) apposition(i int) int {
	for ; i < len(st.words); i++ {
		switch w := &st.words[i]; {
		case w.form == ",":
			return i
		case w.verb, w.mention >= 0, st.isHeld(i), w.sign && w.form != "-":
			return 0
		}
	}
	return 0
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

// leavesAside reports whether word i is one of the side words, and the sentence does not say of the same name that it is something else:
// "Brack Mill, a bakery, closed".
func (c *comparison) leavesAside(i int) bool {
	if !c.st.saysElse(i) {
		return false
	}
	for _, p := range c.text.phrases {
		if c.links.used[p.last-1] < derived || c.text.formAt(p.last) != "," || p.last+1 == len(c.text.words) || !c.text.words[p.last+1].is(lexicon.Determiner) {
			continue
		}
		if head := c.text.headAfter(p.last + 1); head >= 0 && c.links.used[head] == unlinked {
			return false
		}
	}
	return true
}
