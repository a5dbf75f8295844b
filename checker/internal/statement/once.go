package statement

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Occasion is what a statement tells of something that happens once. It is the same event when the words [first, last), which tell
// where, how or by whom it happened, are put otherwise.
type Occasion struct{ Verb, first, last int }

// Has reports whether word i may be put otherwise.
func (o Occasion) Has(i int) bool { return o.first <= i && i < o.last }

// onceOnly is what the statement dates that happens once: somebody's birth or death ("Lea Torn was born in Varde in 1950"), or the
// making of something by somebody ("The hall was built in 1903 by Lund & Sons"). It has no words when there is no such thing.
func (st *Statement) onceOnly() Occasion {
	if !st.DatesOnly() {
		return Occasion{}
	}
	for v := range st.Words {
		w := &st.Words[v]
		stage := lexicon.StageOf(w.Stem)
		life, making := stage.Of == lexicon.Living, stage.End == lexicon.Beginning && stage.Of <= lexicon.Made
		if !w.Verb || !life && !making {
			continue
		}
		head := st.SubjectOf(v).Head
		switch {
		case head < 0:
		case life && st.Words[head].Upper:
			return Occasion{v, v + 1, len(st.Words)}
		case making && st.IsPassive(v):
			if first, last := st.makerOf(v); first < last {
				return Occasion{v, first, last}
			}
		}
	}
	return Occasion{}
}

// makerOf is the phrase behind the passive verb v that tells by whom something was done; empty for none.
func (st *Statement) makerOf(v int) (first, last int) {
	for first = v + 1; first < len(st.Words) && st.Words[first].Form != "by"; first++ {
		if st.Words[first].Verb {
			return 0, 0
		}
	}
	for last = first + 1; last < len(st.Words); last++ {
		w := &st.Words[last]
		if w.Mention >= 0 {
			return 0, 0 // "by 1912"
		}
		if w.Verb || w.Sign && sentence.PartsClauses(w.Form) || w.Is(lexicon.Preposition) && w.Form != "of" {
			break
		}
	}
	return first, min(last, len(st.Words))
}

// KindOfName reports whether word i only says of what kind a name is, "the town of Harvik", or what a country is made of: "in Danish regions".
func (st *Statement) KindOfName(i int) bool {
	w := &st.Words[i]
	if !sentence.Realms[w.Stem] {
		return false
	}
	if w.Form != w.Stem && w.Mention < 0 && i > 1 && st.NamesPlace(i-1) && st.IsPreposition(i-2) {
		return true
	}
	return st.FormAt(i+1) == "of" && i+2 < len(st.Words) && st.Words[i+2].Phrase >= 0 && !st.IsHeld(i+2)
}

// NamesPlaceInOrder reports whether word i only says that a held number is a place in an order: "number 4", "the 60 position".
func (st *Statement) NamesPlaceInOrder(i int) bool {
	if !st.Words[i].Has(sentence.MayBeSeat) {
		return false
	}
	return slices.ContainsFunc(st.Held, func(h Held) bool {
		return h.Mention >= 0 && st.Mentions[h.Mention].Kind == language.Ordinal && (h.First-1 == i || h.Last == i)
	})
}
