package checker

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// markVerbs decides which words are verbs. English leaves much open; what is doubtful is no verb.
func (r *reading) markVerbs() {
	for i := range r.words {
		if w := &r.words[i]; participial[w.form] && (i+1 == len(r.words) || r.isPreposition(i+1) || r.words[i+1].mention >= 0) {
			w.function, w.weight = true, 0
			continue
		}
		r.words[i].verb = r.isVerb(i)
	}
	r.unmarkSetting()
	r.markLateVerb()
}

// isVerb reports whether word i is a verb. The words before it have been decided.
func (r *reading) isVerb(i int) bool {
	w := &r.words[i]
	if w.sign || w.mention >= 0 || r.isCounted(i) {
		return false
	}
	if w.is(lexicon.Auxiliary) {
		return true
	}
	if w.function || w.phrase >= 0 && !r.opens(i) {
		return false
	}
	if !w.mayBe(lexicon.Verb) { // "was opensourced"
		return strings.HasSuffix(w.form, "ed") && lexicon.Closed(r.wordBefore(i))&lexicon.Auxiliary != 0
	}
	before, inflected := r.wordBefore(i), w.form != w.stem
	noun := w.mayBe(lexicon.Noun)
	ess := inflected && w.form[len(w.form)-1] == 's'
	switch {
	case !inflected && noun && (beForms[before] && r.formAt(i+1) == "to" && w.form != "thought" && !r.setTo(i) || oneOf[before]): // "is home to", "each job"
		return false
	case r.describes(i), r.opensDescribing(i), r.describesOne(i), ess && noun && r.afterHelper(i), ess && before == "to", before == "to" && r.beforeNoun(i), before == "each", before == "every":
		return false
	case before != "" && lexicon.Closed(before)&(lexicon.Auxiliary|lexicon.Modal|lexicon.Pronoun) != 0 && !possessives[before] || before == "to":
		return true
	case before != "" && lexicon.Closed(before)&(lexicon.Determiner|lexicon.Preposition) != 0:
		return false
	case ess && noun && r.inOpening(i):
		return false
	case ess && noun:
		return r.afterSingular(i) && (r.beforeObject(i) || r.takesPlace(i))
	case noun && !inflected:
		return r.afterPlural(i) || r.opens(i) && phrasal[r.formAt(i+1)] && r.formAt(i+2) != "" && (r.isPreposition(i+2) || r.isDeterminer(i+2)) // "Sign up by"
	}
	return w.mostly(lexicon.Verb) && !(!inflected && (r.behindAdjective(i) || r.rankedAt(i))) || ess && r.afterSingular(i)
}

// phrasal are the adverbs that make one verb with the word before them.
var phrasal = set("up out off down over")

// inOpening reports whether word i ends the noun phrase behind a preposition that opens the sentence: "During the school holidays the …".
func (r *reading) inOpening(i int) bool {
	if i < 2 || !r.isPreposition(0) {
		return false
	}
	for j := 1; j < i; j++ {
		if w := &r.words[j]; !r.isDeterminer(j) && (!r.isNominal(j) || w.phrase >= 0) {
			return false
		}
	}
	return true
}

// takesPlace reports whether word i makes one verb with the noun behind it.
func (r *reading) takesPlace(i int) bool { return r.words[i].stem == "take" && takable[r.formAt(i+1)] }

// takable are the nouns that make one verb with "take" before them.
var takable = set("place part effect office shape care")

// behindAdjective reports whether an adjective stands right before word i and a noun right behind it: "the maximum upload size".
func (r *reading) behindAdjective(i int) bool {
	if i == 0 || i+1 >= len(r.words) {
		return false
	}
	before, next := &r.words[i-1], &r.words[i+1]
	return !before.function && before.mostly(lexicon.Adjective) && !next.sign && !next.function && next.mayBe(lexicon.Noun)
}

// rankedAt reports whether an article and a word that tells one of several apart stand before word i: "the last commit".
func (r *reading) rankedAt(i int) bool {
	return i > 1 && narrowing[r.words[i-1].form] && r.isDeterminer(i-2)
}

// describes reports whether word i is a participle between "this" or "that" and the noun of a subject: "this reduced rate is 5 %".
func (r *reading) describes(i int) bool {
	if i == 0 || i+2 >= len(r.words) || !demonstratives[r.words[i-1].form] || !r.isParticiple(i) {
		return false
	}
	noun := &r.words[i+1]
	return !noun.sign && !noun.function && noun.mention < 0 && noun.form == noun.stem && noun.mayBe(lexicon.Noun) && r.words[i+2].is(lexicon.Auxiliary|lexicon.Modal)
}

// setTo reports whether word i is a participle that looks like a base form before the value to which something is brought: "can be set to
// 500", where "is home to" has none.
func (r *reading) setTo(i int) bool {
	return unchanging[r.words[i].form] && i+2 < len(r.words) && r.words[i+2].mention >= 0
}

// unchanging are the participles that look like a base form.
var unchanging = set("set reset preset cut offset split put shut")

// oneOf are the words before a noun in the singular that may also stand alone.
var oneOf = set("another this either neither")

// opensDescribing reports whether word i is a participle that opens the sentence before the noun it describes: "Extended support ends
// in May".
func (r *reading) opensDescribing(i int) bool {
	if !r.opens(i) || !r.isParticiple(i) || i+1 >= len(r.words) {
		return false
	}
	noun := &r.words[i+1]
	return !noun.sign && !noun.function && noun.mention < 0 && noun.phrase < 0 && (noun.mostly(lexicon.Noun) || narrowing[r.words[i].form] && noun.mayBe(lexicon.Noun))
}

// describesOne reports whether word i is a participle between "one" and the noun in the singular that it describes: "one extended play".
func (r *reading) describesOne(i int) bool {
	if r.formAt(i-1) != "one" || !r.isParticiple(i) || i+1 >= len(r.words) {
		return false
	}
	noun := &r.words[i+1]
	return !noun.sign && !noun.function && noun.mention < 0 && noun.phrase < 0 && noun.form == noun.stem && noun.mayBe(lexicon.Noun)
}

// beforeNoun reports whether word i is most often an adjective and stands before a noun: "to low orbit".
func (r *reading) beforeNoun(i int) bool {
	return r.words[i].dominant == lexicon.Adjective && i+1 < len(r.words) && r.words[i+1].dominant == lexicon.Noun && r.words[i+1].phrase < 0
}

// afterHelper reports whether word i stands behind an auxiliary or a modal, where no verb ends in s: "who have twins".
func (r *reading) afterHelper(i int) bool {
	return lexicon.Closed(r.wordBefore(i))&(lexicon.Auxiliary|lexicon.Modal) != 0
}

// demonstratives are the pronouns in the singular that may stand in an article's place.
var demonstratives = set("this that")

// participial are participles that stand as prepositions: "according to", "starting with".
var participial = set("according starting beginning depending based owing regarding concerning following including compared prior due")

// isCounted reports whether word i belongs to what a number counts: "77 virus cases".
func (r *reading) isCounted(i int) bool {
	for m := range r.mentions {
		if q := r.mentions[m].Quantity; q != nil && q.Noun.Contains(r.words[i].Span) {
			return true
		}
	}
	return false
}

// afterSingular reports whether a noun or name that may be a verb's subject in the singular stands before word i.
func (r *reading) afterSingular(i int) bool {
	if i == 0 {
		return false
	}
	w := &r.words[i-1]
	return w.phrase >= 0 || w.form == "which" || w.form == "that" || w.form == "who" || w.form == ")" ||
		w.mention < 0 && r.isSingular(i-1) || r.isPlural(i-1) && r.isSingular(r.outerHead(i-1)) // "a box of apples costs"
}

// isSingular reports whether word i may be a noun in the singular.
func (r *reading) isSingular(i int) bool {
	w := &r.words[i]
	return !w.sign && !w.function && !w.verb && w.form == w.stem && w.mayBe(lexicon.Noun)
}

// afterPlural reports whether a plural noun stands before word i, or two names joined by "and".
func (r *reading) afterPlural(i int) bool {
	if i == 0 {
		return false
	}
	last := r.pastAside(i) - 1
	if last < 0 {
		return false
	}
	if w := &r.words[last]; w.phrase >= 0 {
		k := r.phrases[w.phrase].first - 1
		if k == 0 && r.isDeterminer(k) && strings.HasSuffix(w.form, "s") && r.words[i].dominant == lexicon.Verb && i+1 < len(r.words) && !r.isPreposition(i+1) {
			return r.beforeObject(i) // "The Rovers hold two titles"
		}
		return k > 0 && r.words[k].form == "and" && r.words[k-1].phrase >= 0 && r.beforeObject(i)
	}
	return r.isPlural(last)
}

// isPlural reports whether word i may be a noun in the plural.
func (r *reading) isPlural(i int) bool {
	w := &r.words[i]
	return !w.sign && !w.function && !w.verb && w.phrase < 0 && w.form != w.stem && w.form[len(w.form)-1] == 's' && w.mayBe(lexicon.Noun)
}

// pastAside is where an aside with "as" begins that ends before word i: "leagues, as the name implies, play"; else i.
func (r *reading) pastAside(i int) int {
	if r.words[i-1].form != "," {
		return i
	}
	for k := i - 2; k > 0; k-- {
		if r.words[k].form == "," {
			if r.words[k+1].form == "as" {
				return k
			}
			break
		}
	}
	return i
}

// beforeObject reports whether what follows word i may be the object of a verb: a value, an article, a preposition, a name.
func (r *reading) beforeObject(i int) bool {
	if i+1 >= len(r.words) {
		return true
	}
	w := &r.words[i+1]
	return w.mention >= 0 || w.phrase >= 0 || w.is(lexicon.Determiner|lexicon.Pronoun|lexicon.Preposition) && w.form != "of" || w.form == "ahead"
}

// wordBefore is the form of the word before i that is no adverb, "" at the start of the sentence or behind a sign.
func (r *reading) wordBefore(i int) string {
	for j := i - 1; j >= 0; j-- {
		w := &r.words[j]
		if w.sign {
			return ""
		}
		if !w.function && w.mostly(lexicon.Adverb) || w.tellsHow() || denying[w.form] && w.form != "no" && w.form != "neither" && j > 0 && r.words[j-1].is(lexicon.Auxiliary|lexicon.Modal) {
			continue
		}
		if w.mention >= 0 {
			return ""
		}
		return w.form
	}
	return ""
}

// tellsHow reports whether a word is an adverb by its ending: "usually".
func (w *word) tellsHow() bool {
	return strings.HasSuffix(w.form, "ly") && w.form != "only" && w.mayBe(lexicon.Adverb)
}
