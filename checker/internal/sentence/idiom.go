package sentence

import (
	"maps"
	"slices"
	"sync"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// Idiom is what English tells of a value of some sort with any of several verbs and nouns: one may stand for another, so that the words
// themselves tell no statement apart from a sentence that gives another value.
type Idiom struct {
	Measure
	Made    map[string]bool              // verbs that tell it with "for", or in the passive with one of the nouns: "was built for $5 million"
	With    map[string]map[string]bool   // words that tell it with a preposition before it: "ended after six years", "is open until 6 pm"
	For     map[string]bool              // verbs that tell it of what stands behind "for": "pay $5 for a ticket"
	Other   map[string]bool              // nouns for values of the same sort that are not told by it
	Behind  map[string]bool              // words behind a measure that tell along what it is: "60 m high", "above sea level"
	Counted map[string]bool              // what is counted where a number says it: "12 characters"
	Needs   map[string]map[string]bool   // the words that a noun needs before it in order to tell it: "running time"
	Fits    func(r *Reading, m int) bool // is mention m of the sort?

	Wordings     string    // how it is told by words that stand in a certain order: see wordings
	wordings     []Wording // the same, once it is read
	place        idioms    // and its place among all that have some
	IgnoresBound bool      // these tell the same value whatever preposition or adjective stands beside it: "until 2027", "ends in 2027"
	Most         bool      // and whether it is told as the most there may be: "allows 100", "up to 100 may be"
	Least        bool      // the same for the least: "needs 3", "at least 3 are needed"
	Timeless     bool      // what they tell cannot have been otherwise at another time
	Counting     bool      // and whatever is counted: "makes 3 attempts", "tries 3 times"

	Told func(r *Reading, first, last int) bool // is the value told otherwise? nil for no other way
	Also map[string]bool                        // the words that tell it so
}

// Tells reports whether mention m of a reading is a value that the words of an idiom tell: its verb, or the noun that it belongs to.
func (x *Idiom) Tells(r *Reading, m int) bool { return x.TellsPlainly(r, m) || x.TellsAlso(r, m) }

// TellsAlso reports whether an idiom tells mention m in another way than by its verb or noun.
func (x *Idiom) TellsAlso(r *Reading, m int) bool {
	first, last := r.WordsOf(m)
	return x.Told != nil && first < last && x.Fits(r, m) && x.Told(r, first, last)
}

// TellsPlainly reports whether an idiom tells mention m by its verb, or the noun that the mention belongs to.
func (x *Idiom) TellsPlainly(r *Reading, m int) bool {
	first, last := r.WordsOf(m)
	if first >= last || !x.Fits(r, m) {
		return false
	}
	if x.toldWith(r, first, last) || x.ToldBehind(r, last) {
		return true
	}
	v, noun := r.Governor(first, last), r.Attribute(first, last)
	if counted := noun >= last && x.Counted[r.Words[noun].Stem]; v >= 0 && v < first && BeForms[r.Words[v].Form] && (counted || noun < v) {
		noun = r.SubjectOf(v).Head // "the output of the plant is 36 MW"
	} else if counted {
		noun = -1
	}
	if last < len(r.Words) && r.IsPreposition(last) && x.others(r, r.ObjectOf(last)) { // "in profit", "from fines"
		return false
	}
	for k := noun; k >= 0 && r.IsNominal(k); k-- { // "a marketing budget"
		if x.others(r, k) {
			return false
		}
	}
	told := noun >= 0 && x.Nouns[r.Words[noun].Stem] && x.described(r, noun)
	switch {
	case v >= 0 && v < first && x.For[r.Words[v].Stem]:
		return r.PaidFor(last) >= 0 && !r.PastAt(v)
	case v >= 0 && v < first && x.Made[r.Words[v].Stem] && r.WordBefore(first) == "for":
		return true
	case v >= 0 && v < first && r.IsPassive(v):
		return x.Made[r.Words[v].Stem] && told && noun > v
	case noun >= 0 && (noun > v || r.IsLight(v)):
		return told && (v < 0 || r.IsLight(v) || x.Verbs[r.Words[v].Stem])
	}
	return v >= 0 && x.Verbs[r.Words[v].Stem]
}

// ToldBehind reports whether the word behind a measure that ends before word i tells along what that is.
func (x *Idiom) ToldBehind(r *Reading, i int) bool {
	if f := r.FormAt(i); f == "-" && x.Behind[r.FormAt(i+1)] {
		return true // "a 60-metre-high tower"
	} else if f == "in" {
		return x.Behind["advance"] && r.FormAt(i+1) == "advance"
	} else if f == "above" {
		return x.Behind[f] && (r.FormAt(i+1) == "sea" || r.FormAt(i+2) == "sea")
	} else {
		return x.Behind[f]
	}
}

// described reports whether the noun at word i has the word before it that it needs, if it needs one: "running time".
func (x *Idiom) described(r *Reading, i int) bool {
	by := x.Needs[r.Words[i].Stem]
	return by == nil || by[r.FormAt(i-1)]
}

// toldWith reports whether words [first, last) stand behind a preposition and a word that tells it with that: "is good for ten days". Of
// what follows with "of" it is the time or the number: "ended after two days of talks".
func (x *Idiom) toldWith(r *Reading, first, last int) bool {
	k := first - 1
	if whole, _ := r.WordsIn(r.Mentions[r.Words[first].Mention].Whole); k < 0 || x.With[r.Words[k].Form] == nil {
		k = min(k, whole-1) // "for about ten days"
	}
	for k > 0 && x.With[r.Words[k].Form] == nil {
		if w := &r.Words[k]; w.Phrase < 0 && !(r.IsDeterminer(k) && w.Mention < 0) && !x.Nouns[w.Stem] && !r.ownsRelease(k) {
			break
		}
		k-- // "on Python 3.9", "with status 204"
	}
	if k < 0 || x.With[r.Words[k].Form] == nil || r.FormAt(last) == "of" {
		return false
	}
	told := x.With[r.Words[k].Form]
	if k > 0 && told[r.Words[k-1].Stem] {
		return true
	}
	v := r.Governor(first, last)
	if v < 0 || !told[r.Words[v].Stem] {
		return false
	}
	if v > k {
		return r.Opens(k) && r.SubjectOf(v).Head > last // "After six seasons the show ended"
	}
	for j := v + 1; j < k; j++ { // what it is done to may stand between, "keep the logs for", and nothing else: "runs faster on"
		if !r.IsDeterminer(j) && r.Words[j].Phrase < 0 && !(r.IsNominal(j) && r.Words[j].MayBe(lexicon.Noun)) {
			return false
		}
	}
	return true
}

// PaidFor is the noun behind "for" at word i, of what is paid; -1 when there is none.
func (r *Reading) PaidFor(i int) int {
	if r.FormAt(i) != "for" {
		return -1
	}
	return r.ObjectOf(i)
}

// others reports whether word i, if there is one, is a noun for values that are not told by the idiom.
func (x *Idiom) others(r *Reading, i int) bool { return i >= 0 && x.Other[r.Words[i].Stem] }

// idiomatic are the idioms that each word belongs to.
var idiomatic = sync.OnceValue(func() map[string][]*Idiom {
	all := map[string][]*Idiom{}
	for _, x := range Idioms {
		own := map[string]bool{}
		for _, words := range append(slices.Collect(maps.Values(x.With)), x.Verbs, x.Made, x.For, x.Nouns, x.Behind, x.Also) {
			maps.Copy(own, words)
		}
		for word := range own {
			all[word] = append(all[word], x)
		}
	}
	return all
})

// BelongsTo reports whether the word may belong to such an idiom that tells a value.
func (w *Word) BelongsTo(such func(*Idiom) bool) bool {
	return w.Has(mayTellValue) && (slices.ContainsFunc(idiomatic()[w.Stem], such) || w.Form != w.Stem && slices.ContainsFunc(idiomatic()[w.Form], such))
}

// Does reports whether a verb tells a value, with a preposition or without.
func (x *Idiom) Does(stem string) bool {
	return x.Verbs[stem] || x.Made[stem] || x.For[stem] || x.Also[stem] || x.DoesWith(stem)
}

// DoesWith reports whether a word tells a value with a preposition.
func (x *Idiom) DoesWith(stem string) bool {
	for _, told := range x.With {
		if told[stem] {
			return true
		}
	}
	return false
}

// HasNoun reports whether a noun tells a value by itself.
func (x *Idiom) HasNoun(stem string) bool { return x != nil && x.Nouns[stem] }

// OpensTo reports whether mention m stands behind a verb and the preposition by which it tells what was taken in when something was new.
func (r *Reading) OpensTo(m int) bool {
	first, last := r.WordsOf(m)
	if first >= last {
		return false
	}
	v := r.Governor(first, last)
	if whole, _ := r.WordsIn(r.Mentions[m].Whole); whole >= 0 {
		first = min(first, whole)
	}
	return v >= 0 && r.Words[v].Verb && Opening[r.Words[v].Stem] && openingTo[r.FormAt(first-1)]
}

// Opening are the words, and openingTo the prepositions, by which that is told.
var (
	Opening   = Set("open opening debut premiere launch")
	openingTo = Set("to with at")
)

// Measure is how English says how much there is of a dimension, with a verb or with a noun.
type Measure struct {
	Dimension    string
	Verbs, Nouns map[string]bool
}

// Measures are the verbs and nouns that say nothing but how much there is of a dimension. One stands for another: who is paid $5 an
// hour has a rate of $5. What somebody pays is another matter than what something costs.
var Measures = []Measure{
	{"money", Set("pay spend charge"), Set("rate fee charge payment")},
	{"money", Set("cost price"), Set("cost price fee")},
	Takings.Measure, // of works and companies
	{"duration", Set("last take run continue"), Set("duration length time")},
	{"length", Set("measure stand stretch extend span run rise"), Set("length height width depth elevation altitude")},
	{"area", Set("cover occupy span"), Set("area size")},
	{"mass", Set("weigh"), Set("weight mass")},
}

// DimensionOf is a quantity's dimension, that of money also for an amount per hour.
func DimensionOf(q *quantity.Mention) string {
	if q.Kind == quantity.Money {
		return "money"
	}
	return q.Dimension
}
