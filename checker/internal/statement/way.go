package statement

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// Ways are how a text may leave out a word of a statement, or say it in others.
type Ways uint8

// What a text does, each in a bit.
const (
	Passive   Ways = 1 << iota // it says what is done, and leaves out who does it
	Addressed                  // it says that to those who do it
	Filed                      // it gives a name behind a noun, or below one
	Stating                    // it merely states a number
	Dating                     // it has a time in brackets, or one that goes on
	Pairing                    // it sets one of two things over the other
	Firstly                    // it speaks of the first of its sort

	AllWays = 1<<iota - 1
)

// DoneWithout is how a text may do without word i, which weighs so much, and the least that it weighs then; in no way in particular where
// that does not hang on what the text does.
func (st *Statement) DoneWithout(i int, weight uint8) (so Ways, least uint8) {
	w := &st.Words[i]
	switch {
	case weight == 0, i >= st.LeftToFiles(), st.Once.Has(i), st.Introduces(i), st.TellsHeadcount(i), st.ToldElsewise(i), st.AreaAt(i).Far(), st.SaysElse(i),
		st.TellsSharing(i), st.TellsMark(i), st.NamesPlaceInOrder(i), st.KindOfName(i), st.LeftOutOf(i),
		st.TellsRule(i), st.TellsDuty(i), st.TellsContact(i), st.TellsRecurrence(i):
		return 0, 0
	}
	least = weight
	may := func(way Ways, left uint8, of bool) {
		if of {
			so, least = so|way, min(least, left)
		}
	}
	may(Firstly, 0, w.Has(sentence.IsFirst) && !w.Upper)
	may(Filed, 0, st.MayBeFiled(i))
	may(Pairing, 0, st.BondAt(i) != "")
	may(Dating, 1, st.DatesMaking(i))
	may(Stating, 0, slices.ContainsFunc(st.Held, func(h Held) bool { return st.NamesMeasure(&h, i) }))
	for k := range st.Held {
		h := &st.Held[k]
		if !w.Verb || !st.StatesBy(h, i) {
			continue
		}
		if may(Stating, 1, true); len(h.Counts) > 0 {
			return 0, least
		}
	}
	return so, least
}

// ToldElsewise reports whether a text may tell what word i of the statement says of a held value by words of its own, so that these are evidence of it.
func (st *Statement) ToldElsewise(i int) bool { return st.BelongsToIdiom(i) || st.OwnOfWording(i) }

// OwnsVerbs reports whether all its verbs must be accounted for by themselves, the small ones aside.
func (st *Statement) OwnsVerbs() bool {
	for i := range st.Words {
		if w := &st.Words[i]; w.Verb && !w.Function && !(w.Plain() && st.Content(i) && !st.TellsRule(i) && !st.TellsDuty(i) && !st.OwnOfWording(i)) {
			return false
		}
	}
	return true
}
