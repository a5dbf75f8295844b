package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// afterSingular reports whether a noun or name that may be a verb's subject in the singular stands before word i.
func (r *Reading) afterSingular(i int) bool {
	if i == 0 {
		return false
	}
	i = r.pastElsewhere(r.pastMidway(i))
	w := &r.Words[i-1]
	return w.Phrase >= 0 || r.opensDoing(i-1) || w.Form == "which" || w.Form == "that" || w.Form == "who" || w.Form == ")" ||
		w.Mention < 0 && r.isSingular(i-1) || r.IsPlural(i-1) && r.isSingular(r.OuterHead(i-1)) // "a box of apples costs"
}

// isSingular reports whether word i may be a noun in the singular.
func (r *Reading) isSingular(i int) bool {
	w := &r.Words[i]
	if i > 0 && strings.HasSuffix(w.Form, "ing") && r.Words[i-1].Is(lexicon.Determiner) && !w.Verb {
		return true // "the feeding of the seals"
	}
	if w.Sign || w.Function || w.Verb || w.Form != w.Stem {
		return false
	}
	unknown := w.Parts == 0 && w.Mention < 0 && len(w.Form) > 2 && !strings.HasSuffix(w.Form, "ic") && !strings.HasSuffix(w.Form, "al")
	return unknown || w.MayBe(lexicon.Noun)
}

// afterPlural reports whether a plural noun stands before word i, or two names joined by "and".
func (r *Reading) afterPlural(i int) bool {
	if i == 0 {
		return false
	}
	last := r.pastAge(r.pastElsewhere(r.pastAside(r.pastMidway(i)))) - 1
	if last < 0 {
		return false
	}
	if w := &r.Words[last]; w.Phrase >= 0 {
		k := r.Phrases[w.Phrase].First - 1
		if k == 0 && r.IsDeterminer(k) && strings.HasSuffix(w.Form, "s") && r.Words[i].Dominant == lexicon.Verb && i+1 < len(r.Words) && !r.IsPreposition(i+1) {
			return r.beforeObject(i) // "The Rovers hold two titles"
		}
		return k > 0 && r.Words[k].Form == "and" && r.Words[k-1].Phrase >= 0 && r.beforeObject(i)
	}
	return r.IsPlural(last)
}

// IsPlural reports whether word i may be a noun in the plural.
func (r *Reading) IsPlural(i int) bool {
	w := r.at(i)
	return !w.Sign && !w.Function && !w.Verb && w.Phrase < 0 && w.Form != w.Stem && w.Form[len(w.Form)-1] == 's' && w.MayBe(lexicon.Noun)
}

// pastMidway is where the adverbs begin that end before word i; else i.
func (r *Reading) pastMidway(i int) int {
	for i > 1 && r.isMidway(i-1) {
		i--
	}
	return i
}

// pastElsewhere is where an adverb of place behind a noun stands that ends before word i: "a stay abroad costs"; else i.
func (r *Reading) pastElsewhere(i int) int {
	if i > 1 && Elsewhere[r.Words[i-1].Form] {
		return i - 1
	}
	return i
}

// pastAge is where the age of those before it begins that ends before word i: "adults over the age of 65 pay"; else i.
func (r *Reading) pastAge(i int) int {
	k := i - 1
	for k > 0 && r.Words[k].Mention >= 0 {
		k--
	}
	if k == i-1 || r.FormAt(k) != "of" || r.FormAt(k-1) != "age" {
		return i
	}
	if k -= 2; r.IsDeterminer(k) {
		k--
	}
	if k < 1 || !AboveOrBelow[r.Words[k].Form] {
		return i
	}
	return k
}

// pastAside is where an aside with "as" begins that ends before word i: "leagues, as the name implies, play"; else i.
func (r *Reading) pastAside(i int) int {
	if r.Words[i-1].Form != "," {
		return i
	}
	for k := i - 2; k > 0; k-- {
		if r.Words[k].Form == "," {
			if r.Words[k+1].Form == "as" {
				return k
			}
			break
		}
	}
	return i
}

// goesOn reports whether word i stands right behind the noun phrase that opens the sentence, or behind what is inserted after a noun: "Moss keeps build
// results", "The cache, a service of its own, keeps results".
func (r *Reading) goesOn(i int) bool {
	if i == 0 || r.at(i+1).Is(lexicon.Auxiliary|lexicon.Modal) || r.at(i+1).Mostly(lexicon.Verb) && !telling[r.Words[i].Stem] {
		return false // "Expense claims must be filed"
	}
	if r.Words[i-1].Form == "," && r.Words[i-1].Mention < 0 {
		k := r.insertion(i - 1)
		return k > 0 && r.isSingular(k-1)
	}
	i = r.pastMidway(i)
	return r.opensMain(r.Chunk(i-1)) && r.Words[i-1].Dominant != lexicon.Verb && r.afterSingular(i)
}

// opensMain reports whether a main clause begins with word i: the sentence does, or a comma closes a phrase without a verb that opens it, "In May, the
// mill".
func (r *Reading) opensMain(i int) bool {
	if r.Opens(i) {
		return true
	}
	return i > 1 && r.IsPreposition(0) && r.Words[i-1].Form == "," && r.OpensSubject(i)
}

// awaited reports whether word i stands behind a noun that ends a relative clause about the subject, which has no verb of its own yet: "The plug-in
// that comes with the broker uses".
func (r *Reading) awaited(i int) bool {
	if !r.afterSingular(i) || i+1 < len(r.Words) && r.Words[i+1].Is(lexicon.Auxiliary|lexicon.Modal) {
		return false
	}
	inClause := false
	for j := i - 2; j > 0; j-- {
		switch w := &r.Words[j]; {
		case r.BreaksPhrase(j):
			return false
		case Relative[w.Form]:
			return inClause && r.OpensSubject(j)
		case w.Verb:
			inClause = true
		}
	}
	return false
}

// opensRelative reports whether word i stands behind the pronoun of a relative clause and agrees with the noun before that, "a proxy that
// forwards traffic", "the plugins that ship with it", where another noun would do so with what it says: "the room that guests like".
func (r *Reading) opensRelative(i int) bool {
	k := i - 1
	for k > 1 && r.isBetween(k) {
		k--
	}
	if k < 1 || i+1 >= len(r.Words) || !Relative[r.Words[k].Form] || !r.IsNominal(k-1) || r.Words[k-1].Phrase >= 0 {
		return false
	}
	w, next := &r.Words[i], &r.Words[i+1]
	if next.Sign || next.Is(lexicon.Auxiliary|lexicon.Modal) || next.Mostly(lexicon.Verb) {
		return false
	}
	third := w.Form != w.Stem && strings.HasSuffix(w.Form, "s")
	return third && (r.isSingular(k-1) || r.Words[k-1].Parts == 0) || w.Form == w.Stem && r.IsPlural(k-1)
}

// behindSubject reports whether word i may be a verb in the third person that has an object or a particle behind it.
func (r *Reading) behindSubject(i int) bool {
	if i+1 >= len(r.Words) {
		return false
	}
	w := &r.Words[i]
	if w.Function || w.Sign || w.Mention >= 0 || w.Phrase >= 0 || w.Form == w.Stem || !strings.HasSuffix(w.Form, "s") || !w.MayBe(lexicon.Verb) {
		return false
	}
	return r.beforeObject(i) || phrasal[r.Words[i+1].Form] || r.TakesPlace(i)
}

// beforeObject reports whether what follows word i may be the object of a verb: a value, an article, a preposition, a name.
func (r *Reading) beforeObject(i int) bool {
	if i+1 >= len(r.Words) {
		return true
	}
	w := &r.Words[i+1]
	return w.Mention >= 0 || w.Phrase >= 0 || w.Is(lexicon.Determiner|lexicon.Pronoun|lexicon.Preposition) && w.Form != "of" || w.Form == "ahead"
}

// beforeAdjective reports whether an adjective that describes no noun stands right behind word i: "the offer remains valid".
func (r *Reading) beforeAdjective(i int) bool {
	if i+1 >= len(r.Words) || r.Words[i+1].Sign || !r.Words[i+1].Mostly(lexicon.Adjective) {
		return false
	}
	return i+2 == len(r.Words) || !r.IsNominal(i+2)
}

// phrasal are the adverbs that make one verb with the word before them.
var phrasal = Set("up out off down over")

// TakesPlace reports whether word i makes one verb with the noun behind it.
func (r *Reading) TakesPlace(i int) bool { return r.Words[i].Stem == "take" && takable[r.FormAt(i+1)] }

// takable are the nouns that make one verb with "take" before them.
var takable = Set("place part effect office shape care")
