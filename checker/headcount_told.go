package checker

import "strings"

// headcountTold is a headcount that a number tells, and by which words: the noun, the verb if there is one, and what must go with this.
type headcountTold struct {
	row   *headcount
	words []int
}

// headcountsOf lists the headcounts that a held value tells.
func (st *statement) headcountsOf(h *held) (out []headcountTold) {
	if h.mention < 0 || st.mentions[h.mention].Quantity == nil {
		return nil
	}
	var may uint64
	for i := range st.words {
		if st.words[i].has(mayCount) {
			may |= headcountsBy[st.words[i].stem]
		}
	}
	if may == 0 { // nearly always
		return nil
	}
	n := st.countBy(h.first, h.last)
	for i := range headcounts {
		if may>>i&1 == 0 {
			continue
		}
		if words := headcounts[i].told(n); words != nil {
			out = append(out, headcountTold{&headcounts[i], words})
		}
	}
	return out
}

// headcountsBy is, by stem, which headcounts may be told with the word, one bit each: none is told without one of its nouns or verbs.
var headcountsBy = func() map[string]uint64 {
	by := map[string]uint64{}
	for i := range headcounts {
		x := &headcounts[i]
		for noun := range x.nouns {
			by[noun[strings.LastIndexByte(noun, '+')+1:]] |= 1 << i
		}
		for verb := range x.does {
			first, _, _ := strings.Cut(verb, "+")
			by[first] |= 1 << i
		}
		for verb := range x.done {
			by[verb] |= 1 << i
		}
	}
	return by
}()

// counting is what stands around a number: the noun that it counts or belongs to, and the verb that governs it; -1 for none.
type counting struct {
	*reading
	first, last int // its words
	noun, verb  int
	counts      bool // the noun is behind it
}

// countBy finds what stands around the number of words [first, last).
func (r *reading) countBy(first, last int) counting {
	n := counting{reading: r, first: first, last: last, noun: r.attribute(first, last), verb: r.governor(first, last)}
	n.counts = n.noun >= last
	return n
}

// start is the first word of the number, with what bounds it: "more than 500".
func (n counting) start() int {
	if m := n.words[n.first].mention; m >= 0 {
		if first, last := n.wordsIn(n.mentions[m].Whole); first < last {
			return min(first, n.first)
		}
	}
	return n.first
}

// told lists the words by which a number tells the headcount; nil when it does not tell it.
func (x *headcount) told(n counting) []int {
	switch before := n.formAt(n.start() - 1); {
	case n.counts && n.verb >= 0 && n.verb < n.first && beForms[n.words[n.verb].form] && x.done[n.formStem(n.noun+1)] && n.isParticiple(n.noun+1):
		return []int{n.noun, n.noun + 1} // "there are 36 people infected"
	case n.counts && n.verb >= 0:
		if words := x.doneBy(n); words != nil {
			return words
		}
		if k := n.start() - 2; k >= 0 && before == "to" && x.does[n.words[k].stem] && x.whom[n.words[n.noun].stem] {
			return []int{n.noun, k} // "home to 500 people"
		}
		if of := n.measured(); of >= 0 && x.whom[n.words[n.noun].stem] && x.named(n.reading, of) {
			return []int{n.noun, of}
		}
	case n.counts:
	case n.verb >= n.last:
		return x.doneBy(n)
	case n.verb >= 0 && beForms[n.words[n.verb].form]:
		n.noun = n.subjectOf(n.verb).head // "the toll of the flood is 21"
	case before != "of":
		return nil
	}
	if n.noun >= 0 && x.named(n.reading, n.noun) {
		return []int{n.noun}
	}
	return nil
}

// measured is the noun of which a number with a noun of its own tells how much it is: "the attendance was 840 people", "had fallen to 840
// people", "an attendance of 840 people"; -1 for none.
func (n counting) measured() int {
	at := n.start() - 1
	if n.formAt(at) == "of" && at > 0 && n.isNominal(at-1) {
		return at - 1
	}
	if v := n.verb; v < n.first && (beForms[n.words[v].form] || reaching[n.words[v].stem] && (n.formAt(at) == "to" || n.formAt(at) == "at" || at == v)) {
		return n.subjectOf(v).head
	}
	return -1
}

// reaching are the verbs that tell at which number something came to stand.
var reaching = set("fall rise grow drop climb increase decrease decline sink shrink swell reach total number stand amount exceed surpass pass top")

// formStem is the stem of word i; "" where there is none.
func (r *reading) formStem(i int) string {
	if i >= len(r.words) {
		return ""
	}
	return r.words[i].stem
}

// named reports whether the noun at word i names the headcount, and all of it.
func (x *headcount) named(r *reading, i int) bool {
	stem := r.words[i].stem
	is := x.nouns[stem]
	for j := i - 1; j >= 0 && r.isNominal(j); j-- {
		w := &r.words[j]
		if partly[w.form] && !x.nouns[w.form+"+"+stem] {
			return false
		}
		is = is || x.nouns[w.form+"+"+stem] || x.nouns["illness+"+stem] && namesIllness(w.stem)
	}
	return is
}

// doneBy lists the words by which the verb of a number says that those whom it counts do what the headcount is of, or that it is done to
// them; nil when it says no such thing.
func (x *headcount) doneBy(n counting) []int {
	v, stem := n.verb, n.words[n.verb].stem
	if v >= n.last && relative[n.formAt(n.groupStart(v)-1)] {
		return nil
	}
	noun := v // of a number that stands alone
	if n.counts {
		noun = n.noun
	}
	for _, i := range []int{v + 1, noun, n.objectOf(v)} {
		if i >= 0 && x.does[stem+"+"+n.formAt(i)] {
			return []int{noun, v, i}
		}
	}
	if n.counts && !x.whom[n.words[noun].stem] || !x.does[stem] && !(x.done[stem] && (v < n.last || n.isPassive(v))) {
		return nil
	}
	return []int{noun, v}
}

// has reports whether a word is one of those by which the headcount is told.
func (x *headcount) has(stem string) bool {
	for _, words := range []map[string]bool{x.nouns, x.whom, x.does, x.done} {
		for w := range words {
			if first, second, _ := strings.Cut(w, "+"); first == stem || second == stem {
				return true
			}
		}
	}
	return false
}
