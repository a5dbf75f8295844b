package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// markVerbs decides which words are verbs. English leaves much open; what is doubtful is no verb.
func (r *Reading) markVerbs() {
	for i := range r.Words {
		if w := &r.Words[i]; Participial[w.Form] && (i+1 == len(r.Words) || r.IsPreposition(i+1) || r.Words[i+1].Mention >= 0) {
			w.Function, w.Weight = true, 0
			continue
		}
		r.Words[i].Verb = r.isVerb(i)
	}
	r.unmarkSetting()
	r.markLateVerb()
}

// isVerb reports whether word i is a verb. The words before it have been decided.
func (r *Reading) isVerb(i int) bool {
	w := &r.Words[i]
	if w.Sign || w.Mention >= 0 || r.IsCounted(i) {
		return false
	}
	if w.Is(lexicon.Auxiliary) {
		return true
	}
	if w.Function || w.Phrase >= 0 && !r.Opens(i) {
		return false
	}
	if !w.MayBe(lexicon.Verb) { // "was opensourced"
		return strings.HasSuffix(w.Form, "ed") && lexicon.Closed(r.WordBefore(i))&lexicon.Auxiliary != 0
	}
	before, inflected := r.WordBefore(i), w.Form != w.Stem
	noun := w.MayBe(lexicon.Noun)
	ess := inflected && w.Form[len(w.Form)-1] == 's'
	switch {
	case ess && (r.comparesTo(i+1) || r.Opens(i) && r.measureAt(i+2) && r.auxiliaryBehind(i)): // "uploads larger than", "Uploads over 100 MB are"
		return false
	case !inflected && noun && (BeForms[before] && r.FormAt(i+1) == "to" && w.Form != "thought" && !r.setTo(i) || oneOf[before]): // "is home to", "each job"
		return false
	case r.describes(i), r.opensDescribing(i), r.describesOne(i), ess && noun && r.afterHelper(i), ess && before == "to", before == "to" && r.beforeNoun(i), before == "each", before == "every":
		return false
	case before != "" && lexicon.Closed(before)&(lexicon.Auxiliary|lexicon.Modal|lexicon.Pronoun) != 0 && !Possessives[before] || before == "to":
		return true
	case before != "" && lexicon.Closed(before)&(lexicon.Determiner|lexicon.Preposition) != 0:
		return false
	case ess && noun && (r.inOpening(i) || r.beforeAuxiliary(i) || r.beforeRelative(i) || r.inObject(i)), r.opensDoing(i), !inflected && r.FormAt(i+1) == "-" && r.IsPreposition(min(i+2, len(r.Words)-1)), noun && !inflected && r.sortsNoun(i):
		return false
	case ess && noun:
		return r.afterSingular(i) && (r.beforeObject(i) || r.TakesPlace(i) || Identifying[w.Stem] && r.beforeAdjective(i)) || before == "and" && r.measureAt(i+1) && r.thirdBefore(i)
	case pasts[w.Form] && r.tellsDeed(i), inserted[w.Form] && r.opensInsertion(i):
		return true
	case noun && !inflected:
		return r.afterPlural(i) && !(w.Dominant == lexicon.Noun && r.auxiliaryBehind(i)) || r.Opens(i) && phrasal[r.FormAt(i+1)] && r.FormAt(i+2) != "" && (r.IsPreposition(i+2) || r.IsDeterminer(i+2)) // "Sign up by"
	}
	return w.Mostly(lexicon.Verb) && !(!inflected && (r.behindAdjective(i) || r.rankedAt(i) || r.sortsSubject(i))) || ess && r.afterSingular(i)
}

// measureAt reports whether a measure or an amount of money stands at word i.
func (r *Reading) measureAt(i int) bool {
	if i >= len(r.Words) || r.Words[i].Mention < 0 {
		return false
	}
	q := r.Mentions[r.Words[i].Mention].Quantity
	return q != nil && DimensionOf(q) != ""
}

// thirdBefore reports whether a verb in the third person stands before word i in its clause, and so may go on there: "has 900 houses and covers
// 3 km²".
func (r *Reading) thirdBefore(i int) bool {
	for j := i - 1; j >= 0 && r.Words[j].Clause == r.Words[i].Clause; j-- {
		if w := &r.Words[j]; w.Verb {
			return strings.HasSuffix(w.Form, "s")
		}
	}
	return false
}

// sortsSubject reports whether word i, which opens the sentence, only tells of what sort the subject behind it is: "Refresh tokens expire
// after an hour".
func (r *Reading) sortsSubject(i int) bool {
	if !r.Opens(i) || i+2 >= len(r.Words) || !r.IsPlural(i+1) {
		return false
	}
	v := &r.Words[i+2]
	if v.Form == v.Stem && v.MayBe(lexicon.Verb) && phrasal[r.FormAt(i+3)] {
		return true // "Upload requests time out after a minute"
	}
	return v.Form == v.Stem && v.Mostly(lexicon.Verb) && (i+3 == len(r.Words) || r.beforeObject(i+2))
}

// sortsNoun reports whether word i, behind a noun in the plural, tells with that of what sort something is: the verb of that follows, "The sales
// tax brings in …".
func (r *Reading) sortsNoun(i int) bool {
	if i == 0 || !r.IsPlural(i-1) || !r.behindSubject(i+1) {
		return false
	}
	return r.Words[i+1].Mostly(lexicon.Verb)
}

// opensDoing reports whether word i, which opens the sentence, is a doing of which the verb right behind says something: "Cooling uses 5 MW".
func (r *Reading) opensDoing(i int) bool {
	return r.Opens(i) && strings.HasSuffix(r.Words[i].Form, "ing") && r.behindSubject(i+1)
}

// behindSubject reports whether word i may be a verb in the third person that has an object or a particle behind it.
func (r *Reading) behindSubject(i int) bool {
	if i+1 >= len(r.Words) {
		return false
	}
	w := &r.Words[i]
	return !w.Function && !w.Sign && w.Mention < 0 && w.Phrase < 0 && w.Form != w.Stem && strings.HasSuffix(w.Form, "s") && w.MayBe(lexicon.Verb) && (r.beforeObject(i) || phrasal[r.Words[i+1].Form] || r.TakesPlace(i))
}

// inObject reports whether word i ends a noun phrase that follows a verb, of which no other clause tells more: "plays its home games".
func (r *Reading) inObject(i int) bool {
	k := r.Chunk(i)
	if Possessives[r.FormAt(k-1)] {
		k--
	}
	if k < 2 || k == i || !r.IsDeterminer(k) || !r.Words[k-1].Verb || r.IsParticiple(k-1) {
		return false
	}
	for j := k - 2; j >= 0; j-- {
		if w := &r.Words[j]; Relative[w.Form] || w.Sign || w.Is(lexicon.Conjunction|lexicon.Question) {
			return false
		}
	}
	return true
}

// beforeRelative reports whether a clause about the noun at word i follows it, and so makes it one: "Pull requests that touch the parser".
func (r *Reading) beforeRelative(i int) bool {
	if i+2 >= len(r.Words) || !Relative[r.Words[i+1].Form] {
		return false
	}
	v := &r.Words[i+2]
	return v.Is(lexicon.Auxiliary|lexicon.Modal) || !v.Function && v.Mention < 0 && v.Phrase < 0 && (v.Mostly(lexicon.Verb) || v.Form == v.Stem && v.MayBe(lexicon.Verb))
}

// phrasal are the adverbs that make one verb with the word before them.
var phrasal = Set("up out off down over")

// beforeAuxiliary reports whether a preposition stands right behind word i, which opens the sentence with one word before it, and the verb that
// it is the subject of behind that: "Travel costs for abroad are paid".
func (r *Reading) beforeAuxiliary(i int) bool {
	return i > 0 && r.Opens(i-1) && r.auxiliaryBehind(i)
}

// auxiliaryBehind reports whether a preposition stands right behind word i, and behind what follows that an auxiliary.
func (r *Reading) auxiliaryBehind(i int) bool {
	if !r.IsPreposition(min(i+1, len(r.Words)-1)) {
		return false
	}
	for j := i + 2; j < len(r.Words); j++ {
		switch w := &r.Words[j]; {
		case w.Is(lexicon.Auxiliary):
			return true
		case w.Sign || w.Is(lexicon.Conjunction|lexicon.Pronoun) || Relative[w.Form]:
			return false
		}
	}
	return false
}

// inOpening reports whether word i ends the noun phrase behind a preposition that opens the sentence: "During the school holidays the …".
func (r *Reading) inOpening(i int) bool {
	if i < 2 || !r.IsPreposition(0) {
		return false
	}
	for j := 1; j < i; j++ {
		if w := &r.Words[j]; !r.IsDeterminer(j) && (!r.IsNominal(j) || w.Phrase >= 0) {
			return false
		}
	}
	return true
}

// beforeAdjective reports whether an adjective that describes no noun stands right behind word i: "the offer remains valid".
func (r *Reading) beforeAdjective(i int) bool {
	if i+1 >= len(r.Words) || r.Words[i+1].Sign || !r.Words[i+1].Mostly(lexicon.Adjective) {
		return false
	}
	return i+2 == len(r.Words) || !r.IsNominal(i+2)
}

// TakesPlace reports whether word i makes one verb with the noun behind it.
func (r *Reading) TakesPlace(i int) bool { return r.Words[i].Stem == "take" && takable[r.FormAt(i+1)] }

// takable are the nouns that make one verb with "take" before them.
var takable = Set("place part effect office shape care")

// behindAdjective reports whether an adjective stands right before word i and a noun right behind it: "the maximum upload size".
func (r *Reading) behindAdjective(i int) bool {
	if i == 0 || i+1 >= len(r.Words) {
		return false
	}
	before, next := &r.Words[i-1], &r.Words[i+1]
	return !before.Function && before.Mostly(lexicon.Adjective) && !next.Sign && !next.Function && next.MayBe(lexicon.Noun)
}

// rankedAt reports whether an article and a word that tells one of several apart stand before word i: "the last commit".
func (r *Reading) rankedAt(i int) bool {
	return i > 1 && Narrowing[r.Words[i-1].Form] && r.IsDeterminer(i-2)
}

// describes reports whether word i is a participle between "this" or "that" and the noun of a subject: "this reduced rate is 5 %".
func (r *Reading) describes(i int) bool {
	if i == 0 || i+2 >= len(r.Words) || !Demonstratives[r.Words[i-1].Form] || !r.IsParticiple(i) {
		return false
	}
	noun := &r.Words[i+1]
	return !noun.Sign && !noun.Function && noun.Mention < 0 && noun.Form == noun.Stem && noun.MayBe(lexicon.Noun) && r.Words[i+2].Is(lexicon.Auxiliary|lexicon.Modal)
}

// setTo reports whether word i is a participle that looks like a base form before the value to which something is brought: "can be set to
// 500", where "is home to" has none.
func (r *Reading) setTo(i int) bool {
	return unchanging[r.Words[i].Form] && i+2 < len(r.Words) && r.Words[i+2].Mention >= 0
}

// unchanging are the participles that look like a base form.
var unchanging = Set("set reset preset cut offset split put shut")

// oneOf are the words before a noun in the singular that may also stand alone.
var oneOf = Set("another this either neither")

// opensDescribing reports whether word i is a participle that opens the sentence before the noun it describes: "Extended support ends
// in May".
func (r *Reading) opensDescribing(i int) bool {
	if !r.Opens(i) || !r.IsParticiple(i) || i+1 >= len(r.Words) {
		return false
	}
	noun := &r.Words[i+1]
	return !noun.Sign && !noun.Function && noun.Mention < 0 && noun.Phrase < 0 && (noun.Mostly(lexicon.Noun) || Narrowing[r.Words[i].Form] && noun.MayBe(lexicon.Noun))
}

// describesOne reports whether word i is a participle between "one" and the noun in the singular that it describes: "one extended play".
func (r *Reading) describesOne(i int) bool {
	if r.FormAt(i-1) != "one" || !r.IsParticiple(i) || i+1 >= len(r.Words) {
		return false
	}
	noun := &r.Words[i+1]
	return !noun.Sign && !noun.Function && noun.Mention < 0 && noun.Phrase < 0 && noun.Form == noun.Stem && noun.MayBe(lexicon.Noun)
}

// beforeNoun reports whether word i is most often an adjective and stands before a noun: "to low orbit".
func (r *Reading) beforeNoun(i int) bool {
	return r.Words[i].Dominant == lexicon.Adjective && i+1 < len(r.Words) && r.Words[i+1].Dominant == lexicon.Noun && r.Words[i+1].Phrase < 0
}

// afterHelper reports whether word i stands behind an auxiliary or a modal, where no verb ends in s: "who have twins".
func (r *Reading) afterHelper(i int) bool {
	return lexicon.Closed(r.WordBefore(i))&(lexicon.Auxiliary|lexicon.Modal) != 0
}

// Demonstratives are the pronouns in the singular that may stand in an article's place.
var Demonstratives = Set("this that")

// Participial are participles that stand as prepositions: "according to", "starting with".
var Participial = Set("according starting beginning depending based owing regarding concerning following including compared prior due")

// IsCounted reports whether word i belongs to what a number counts: "77 virus cases".
func (r *Reading) IsCounted(i int) bool {
	for m := range r.Mentions {
		if q := r.Mentions[m].Quantity; q != nil && q.Noun.Contains(r.Words[i].Span) {
			return true
		}
	}
	return false
}

// afterSingular reports whether a noun or name that may be a verb's subject in the singular stands before word i.
func (r *Reading) afterSingular(i int) bool {
	if i == 0 {
		return false
	}
	i = r.pastElsewhere(i)
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
	return !w.Sign && !w.Function && !w.Verb && w.Form == w.Stem && w.MayBe(lexicon.Noun)
}

// afterPlural reports whether a plural noun stands before word i, or two names joined by "and".
func (r *Reading) afterPlural(i int) bool {
	if i == 0 {
		return false
	}
	last := r.pastElsewhere(r.pastAside(i)) - 1
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
	w := &r.Words[i]
	return !w.Sign && !w.Function && !w.Verb && w.Phrase < 0 && w.Form != w.Stem && w.Form[len(w.Form)-1] == 's' && w.MayBe(lexicon.Noun)
}

// pastElsewhere is where an adverb of place behind a noun stands that ends before word i: "a stay abroad costs"; else i.
func (r *Reading) pastElsewhere(i int) int {
	if i > 1 && Elsewhere[r.Words[i-1].Form] {
		return i - 1
	}
	return i
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

// pasts are the past tenses that are words of another kind, too.
var pasts = Set("left found felt shot bore lay")

// inserted are the participles that are no other form than the verb, or words of another kind.
var inserted = Set("set shot cut cast")

// opensInsertion reports whether the participle at word i opens the sentence or what is inserted into it: "Set in 1850, the novel", "the novel,
// set in 1850,".
func (r *Reading) opensInsertion(i int) bool {
	return i+1 < len(r.Words) && (r.Opens(i) || r.Words[i-1].Form == ",") && (r.FormAt(i+1) == "in" || r.FormAt(i+1) == "on" || r.FormAt(i+1) == "at")
}

// tellsDeed reports whether the past tense at word i stands behind who does it and before what it is done to: "Ann left the band", "the storm
// left 300 people homeless".
func (r *Reading) tellsDeed(i int) bool {
	if i == 0 || i+1 >= len(r.Words) || r.Words[i-1].Sign || r.Words[i-1].Verb {
		return false
	}
	if r.Words[i-1].Phrase >= 0 {
		return r.beforeObject(i)
	}
	return r.IsNominal(i-1) && r.Words[i-1].Dominant == lexicon.Noun && r.beforeObject(i) && !r.IsPreposition(i+1)
}

// beforeObject reports whether what follows word i may be the object of a verb: a value, an article, a preposition, a name.
func (r *Reading) beforeObject(i int) bool {
	if i+1 >= len(r.Words) {
		return true
	}
	w := &r.Words[i+1]
	return w.Mention >= 0 || w.Phrase >= 0 || w.Is(lexicon.Determiner|lexicon.Pronoun|lexicon.Preposition) && w.Form != "of" || w.Form == "ahead"
}

// WordBefore is the form of the word before i that is no adverb, "" at the start of the sentence or behind a sign.
func (r *Reading) WordBefore(i int) string {
	for j := i - 1; j >= 0; j-- {
		w := &r.Words[j]
		if w.Sign {
			return ""
		}
		if !w.Function && w.Mostly(lexicon.Adverb) || w.tellsHow() || Denying[w.Form] && w.Form != "no" && w.Form != "neither" && j > 0 && r.Words[j-1].Is(lexicon.Auxiliary|lexicon.Modal) {
			continue
		}
		if w.Mention >= 0 {
			return ""
		}
		return w.Form
	}
	return ""
}

// tellsHow reports whether a word is an adverb by its ending: "usually".
func (w *Word) tellsHow() bool {
	return strings.HasSuffix(w.Form, "ly") && w.Form != "only" && w.MayBe(lexicon.Adverb)
}
