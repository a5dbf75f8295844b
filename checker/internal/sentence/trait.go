package sentence

import "github.com/steadfact/steadfact/internal/language/lexicon"

// Trait is a bit for what few words are and rules ask of every word: it is found out once for each word that is remembered.
type Trait uint32

const (
	mayIntroduce  Trait = 1 << iota // it may say what sort of thing or person the name beside it is: see Introduces
	mayBeArea                       // it may speak of an area: see AreaAt
	MayCount                        // a headcount may be told with it
	IsPerson                        // it is for those who are counted: see Persons
	mayTellValue                    // it may belong to an idiom that tells a value: see BelongsTo
	MaySayShared                    // it may say of what a share is
	MayBeSeat                       // it may stand beside a place in an order
	MayMark                         // it may say that a value is a mark
	mayBond                         // it may tell a pair of some sort: see Bonded
	IsFirst                         // it is for what was before anything else of its sort: see Firstly
	TellsMode                       // it may say whether something is allowed, or asked for: see RuleAt
	mayRecur                        // it may tell of a time that comes again: see Recurs
	isDeterminer                    // see IsDeterminer
	isAdverb                        // it may stand inside a group of verbs, without a capital: see IsAdverb
	isPronoun                       // see Pronouns
	isPointing                      // see Pointing
	isParticipial                   // see Participial
	isIllness                       // it names an illness, or tells of its spread
	IsRespective                    // it gives a row of values to a row of things in the same order
)

// traits tell for each of them whether a word has it.
var traits = []struct {
	Trait
	of func(w *Word) bool
}{
	{mayIntroduce, func(w *Word) bool {
		return Descriptions[w.Stem] || lexicon.Above(w.Stem, "person")
	}},
	{mayBeArea, func(w *Word) bool {
		return worldly[w.Form] || Elsewhere[w.Form] || outland[w.Stem] || w.Form == "in" || w.Form == "from"
	}},
	{MayCount, func(w *Word) bool { return HeadcountsBy[w.Stem] != 0 }},
	{IsPerson, func(w *Word) bool { return Persons[w.Stem] }},
	{mayTellValue, func(w *Word) bool { return idiomatic()[w.Stem] != nil }},
	{MaySayShared, func(w *Word) bool { return sharers[w.Stem] }},
	{MayBeSeat, func(w *Word) bool { return Seats[w.Form] }},
	{MayMark, func(w *Word) bool { return Scoring[w.Stem] }},
	{mayBond, func(w *Word) bool {
		return pointed[w.Form] || sided[w.Form] || w.Form == "than" || w.Form == "as" || w.Form == "from" || Bonds[w.Stem].Of != ""
	}},
	{IsFirst, func(w *Word) bool { return Firstly[w.Form] }},
	{TellsMode, func(w *Word) bool { return modal[w.Form]+urging[w.Stem]+stated[w.Form] != NoMode }},
	{mayRecur, func(w *Word) bool {
		return regular[w.Form] != "" || Periods[w.Form] || PerPeriod[w.Form] || w.Form == "/"
	}},
	{isDeterminer, func(w *Word) bool { return w.Is(lexicon.Determiner|lexicon.Quantifier) || Possessives[w.Form] }},
	{isAdverb, func(w *Word) bool {
		return w.Mostly(lexicon.Adverb) || w.Is(lexicon.Negation) || w.tellsHow() || midway[w.Form]
	}},
	{isPronoun, func(w *Word) bool { return Pronouns[w.Form] }},
	{isPointing, func(w *Word) bool { return Pointing[w.Form] }},
	{isParticipial, func(w *Word) bool { return Participial[w.Form] }},
	{isIllness, func(w *Word) bool { return NamesIllness(w.Stem) || Spreads(w.Stem) }},
	{IsRespective, func(w *Word) bool { return w.Form == "respectively" }},
}

// traitsOf are all traits of a word.
func traitsOf(w *Word) (all Trait) {
	for i := range traits {
		if traits[i].of(w) {
			all |= traits[i].Trait
		}
	}
	return all
}

// Any reports whether a word of the sentence has a trait.
func (r *Reading) Any(t Trait) bool { return r.traits&t != 0 }

// Has reports whether the word has a trait.
func (w *Word) Has(t Trait) bool { return w.traits&t != 0 }
