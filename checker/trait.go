package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// trait is a bit for what few words are and rules ask of every word: it is found out once for each word that is remembered.
type trait uint8

const (
	mayIntroduce trait = 1 << iota // it may say what sort of thing or person the name beside it is: see introduces
	mayBeArea                      // it may speak of an area: see areaAt
	mayCount                       // a headcount may be told with it
	isPerson                       // it is for those who are counted: see persons
	mayTellValue                   // it may belong to an idiom that tells a value
	maySayShared                   // it may say of what a share is
	mayBeSeat                      // it may stand beside a place in an order
	isFirst                        // it is for what was before anything else of its sort: see firstly
)

// traits tell for each of them whether a word has it.
var traits = []struct {
	trait
	of func(w *word) bool
}{
	{mayIntroduce, func(w *word) bool {
		return descriptions[w.stem] || lexicon.Related(w.stem, "person") == lexicon.Broader
	}},
	{mayBeArea, func(w *word) bool {
		return worldly[w.form] || elsewhere[w.form] || outland[w.stem] || w.form == "in" || w.form == "from"
	}},
	{mayCount, func(w *word) bool { return headcountsBy[w.stem] != 0 }},
	{isPerson, func(w *word) bool { return persons[w.stem] }},
	{mayTellValue, func(w *word) bool { return slices.ContainsFunc(idioms, func(x *idiom) bool { return x.has(w.stem) }) }},
	{maySayShared, func(w *word) bool { return sharers[w.stem] }},
	{mayBeSeat, func(w *word) bool { return seats[w.form] }},
	{isFirst, func(w *word) bool { return firstly[w.form] }},
}

// traitsOf are all traits of a word.
func traitsOf(w *word) (all trait) {
	for i := range traits {
		if traits[i].of(w) {
			all |= traits[i].trait
		}
	}
	return all
}

// has reports whether the word has a trait.
func (w *word) has(t trait) bool { return w.traits&t != 0 }
