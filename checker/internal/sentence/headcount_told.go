package sentence

import "strings"

// Counting is what stands around a number: the noun that it counts or belongs to, and the verb that governs it; -1 for none.
type Counting struct {
	*Reading
	first, last int // its words
	Noun, verb  int
	Counts      bool // the noun is behind it
}

// CountBy finds what stands around the number of words [first, last).
func (r *Reading) CountBy(first, last int) Counting {
	n := Counting{Reading: r, first: first, last: last, Noun: r.Attribute(first, last), verb: r.Governor(first, last)}
	n.Counts = n.Noun >= last
	return n
}

// start is the first word of the number, with what bounds it: "more than 500".
func (n Counting) start() int {
	if m := n.Words[n.first].Mention; m >= 0 {
		if first, last := n.WordsIn(n.Mentions[m].Whole); first < last {
			return min(first, n.first)
		}
	}
	return n.first
}

// Told lists the words by which a number tells the headcount; nil when it does not tell it.
func (x *Headcount) Told(n Counting) []int {
	switch before := n.FormAt(n.start() - 1); {
	case n.Counts && n.verb >= 0 && n.verb < n.first && BeForms[n.Words[n.verb].Form] && x.doing(n) >= 0:
		return []int{n.Noun, x.doing(n)}
	case n.Counts && n.verb >= 0:
		if words := x.doneBy(n); words != nil {
			return words
		}
		if k := n.start() - 2; k >= 0 && before == "to" && x.does[n.Words[k].Stem] && x.Whom[n.Words[n.Noun].Stem] {
			return []int{n.Noun, k} // "home to 500 people"
		}
		if of := n.Measured(); of >= 0 && x.Whom[n.Words[n.Noun].Stem] && x.named(n.Reading, of) {
			return []int{n.Noun, of}
		}
	case n.Counts:
	case n.verb >= n.last:
		return x.doneBy(n)
	case n.verb >= 0 && BeForms[n.Words[n.verb].Form]:
		n.Noun = n.SubjectOf(n.verb).Head // "the toll of the flood is 21"
	case n.verb >= 0 && n.verb == n.start()-1 && x.done[n.Words[n.verb].Stem] && !n.IsPassive(n.verb):
		return []int{n.verb} // "the fire killed 21"
	case before != "of":
		return nil
	}
	if n.Noun >= 0 && x.named(n.Reading, n.Noun) {
		return []int{n.Noun}
	}
	return nil
}

// doing is the verb of which those who are counted are said to be: "there are 36 people infected", "36 people living in Tarn", "36 people who
// live in Tarn"; -1 for none.
func (x *Headcount) doing(n Counting) int {
	k := n.Noun + 1
	relative := Relative[n.FormAt(k)]
	if relative {
		k++
	}
	switch stem := n.formStem(k); {
	case !relative && x.done[stem] && n.IsParticiple(k), x.does[stem] && x.Whom[n.Words[n.Noun].Stem] && (relative || strings.HasSuffix(n.Words[k].Form, "ing")):
		return k
	}
	return -1
}

// Measured is the noun of which a number with a noun of its own tells how much it is: "the attendance was 840 people", "had fallen to 840
// people", "an attendance of 840 people"; -1 for none.
func (n Counting) Measured() int {
	at := n.start() - 1
	if n.FormAt(at) == "of" && at > 0 && n.IsNominal(at-1) {
		return at - 1
	}
	if v := n.verb; v >= 0 && v < n.first && (BeForms[n.Words[v].Form] || Reaching[n.Words[v].Stem] && (n.FormAt(at) == "to" || n.FormAt(at) == "at" || at == v)) {
		return n.SubjectOf(v).Head
	}
	return -1
}

// Reaching are the verbs that tell at which number something came to stand.
var Reaching = Set("fall rise grow drop climb increase decrease decline sink shrink swell reach total number stand amount exceed surpass pass top")

// formStem is the stem of word i; "" where there is none.
func (r *Reading) formStem(i int) string {
	if i >= len(r.Words) {
		return ""
	}
	return r.Words[i].Stem
}

// named reports whether the noun at word i names the headcount, and all of it.
func (x *Headcount) named(r *Reading, i int) bool {
	stem := r.Words[i].Stem
	is := x.nouns[stem]
	for j := i - 1; j >= 0 && r.IsNominal(j); j-- {
		w := &r.Words[j]
		if partly[w.Form] && !x.nouns[w.Form+"+"+stem] {
			return false
		}
		is = is || x.nouns[w.Form+"+"+stem] || x.nouns["illness+"+stem] && NamesIllness(w.Stem)
	}
	return is
}

// doneBy lists the words by which the verb of a number says that those whom it counts do what the headcount is of, or that it is done to
// them; nil when it says no such thing.
func (x *Headcount) doneBy(n Counting) []int {
	v, stem := n.verb, n.Words[n.verb].Stem
	if v >= n.last && Relative[n.FormAt(n.GroupStart(v)-1)] {
		return nil
	}
	noun := v // of a number that stands alone
	if n.Counts {
		noun = n.Noun
	}
	for _, i := range []int{v + 1, noun, noun + 1, n.ObjectOf(v)} {
		if i >= 0 && x.does[stem+"+"+n.FormAt(i)] {
			return []int{noun, v, i}
		}
	}
	if n.Counts && !x.Whom[n.Words[noun].Stem] || !x.does[stem] && !(x.done[stem] && (v < n.last || n.IsPassive(v))) {
		return nil
	}
	return []int{noun, v}
}

// Has reports whether a word is one of those by which the headcount is told.
func (x *Headcount) Has(stem string) bool {
	for _, words := range []map[string]bool{x.nouns, x.Whom, x.does, x.done} {
		for w := range words {
			if first, second, _ := strings.Cut(w, "+"); first == stem || second == stem {
				return true
			}
		}
	}
	return false
}
