package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// markVerbs decides which words are verbs. English leaves much open; what is doubtful is no verb.
func (r *Reading) markVerbs() {
	for i := range r.Words {
		if w := &r.Words[i]; w.Has(isParticipial) && (i+1 == len(r.Words) || r.IsPreposition(i+1) || r.Words[i+1].Mention >= 0) {
			w.Function, w.Weight = true, 0
			continue
		}
		if r.leadsNoun(i) {
			r.Words[i].Function = true
			continue
		}
		r.Words[i].Verb = r.isVerb(i)
	}
	r.unmarkSetting()
	r.markLateVerb()
	r.markMeasuring()
}

// leadsNoun reports whether the participle at word i stands as a preposition before a noun phrase: "the release, following long delays", and neither
// as an adjective, "the following weeks", nor as a verb, "is following them".
func (r *Reading) leadsNoun(i int) bool {
	if w := &r.Words[i]; !w.Has(isParticipial) || !takesNoun[w.Form] || r.IsDeterminer(i-1) || r.IsPreposition(i-1) || r.at(i-1).Is(lexicon.Conjunction|lexicon.Auxiliary) {
		return false
	}
	return r.IsDeterminer(i+1) || r.at(i+1).Plain() && !r.at(i+1).Function
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
	if w.Form == "means" && i == 1 && Demonstratives[r.Words[0].Form] && r.FormAt(2) != "of" {
		return true // "This means guests pay nothing"
	}
	if strings.HasSuffix(w.Form, "ing") && i > 0 && IsGenitive(r.Words[i-1].Form) && w.MayBe(lexicon.Noun) && r.at(i+1).MayBe(lexicon.Noun) && r.at(i+1).Plain() && !r.at(i+1).Function {
		return false // "the library's reading room"
	}
	if !w.MayBe(lexicon.Verb) { // "was opensourced"
		if w.Form != w.Stem && r.opensRelative(i) && lexicon.Parts(w.Stem)&lexicon.Verb != 0 {
			return true
		}
		return strings.HasSuffix(w.Form, "ed") && lexicon.Closed(r.WordBefore(i))&lexicon.Auxiliary != 0
	}
	before, inflected := r.WordBefore(i), w.Form != w.Stem
	if r.FormAt(i-1) == "please" && !inflected {
		return true
	}
	noun := w.MayBe(lexicon.Noun)
	ess := inflected && w.Form[len(w.Form)-1] == 's'
	switch {
	case ess && (r.comparesTo(i+1) || r.Opens(i) && r.measureAt(i+2) && r.auxiliaryBehind(i)): // "uploads larger than", "Uploads over 100 MB are"
		return false
	case !inflected && noun && (oneOf[before] || BeForms[before] && r.FormAt(i+1) == "to" && w.Form != "thought" && !r.setTo(i)): // "each job", "is home to"
		return false
	case r.describes(i), r.opensDescribing(i), r.describesOne(i), r.describesBeside(i), before == "every" || before == "each" && !inflected, ess && manyOf[before]:
		return false
	case w.Form == "please" && r.urges(i+1):
		return false
	case ess && (before == "to" || noun && r.afterHelper(i)), before == "to" && r.beforeNoun(i):
		return false
	case r.opensRelative(i):
		return true
	case before != "" && lexicon.Closed(before)&(lexicon.Auxiliary|lexicon.Modal|lexicon.Pronoun) != 0 && !Possessives[before] || before == "to":
		return true
	case before != "" && lexicon.Closed(before)&(lexicon.Determiner|lexicon.Preposition) != 0:
		return false
	case ess && noun && (r.inOpening(i) || r.beforeAuxiliary(i) || r.beforeRelative(i) || r.hasFinite(i)), r.opensDoing(i):
		return false
	case !inflected && (noun && r.sortsNoun(i) || r.FormAt(i+1) == "-" && r.IsPreposition(min(i+2, len(r.Words)-1))):
		return false
	case ess && noun:
		return r.afterSingular(i) && (r.beforeObject(i) || r.TakesPlace(i) || (Identifying[w.Stem] || posing[w.Stem]) && r.beforeAdjective(i)) ||
			before == "and" && r.measureAt(i+1) && r.thirdBefore(i) || w.Dominant == lexicon.Verb && (r.goesOn(i) || r.awaited(i))
	case pasts[w.Form] && r.tellsDeed(i), inserted[w.Form] && r.opensInsertion(i):
		return true
	case noun && !inflected:
		return r.afterPlural(i) && !(w.Dominant == lexicon.Noun && r.auxiliaryBehind(i)) || r.Opens(i) && r.tellsToDo(i)
	}
	if (!inflected || strings.HasSuffix(w.Form, "ing") || r.IsParticiple(i) && r.IsDeterminer(i-2)) && r.behindAdjective(i) {
		return false
	}
	return w.Mostly(lexicon.Verb) && !(!inflected && (r.rankedAt(i) || r.sortsSubject(i))) || ess && r.afterSingular(i)
}

// urges reports whether word i may be the verb of a request.
func (r *Reading) urges(i int) bool {
	w := r.at(i)
	return !w.Sign && w.Form == w.Stem && w.MayBe(lexicon.Verb)
}

// Urged reports whether the verb at word v is that of a request: it opens the sentence or a clause, in its base form and without a subject.
func (r *Reading) Urged(v int) bool {
	w := r.at(v)
	if !w.Verb || w.Function || w.Form != w.Stem {
		return false
	}
	k := v - 1
	for k >= 0 && (r.isMidway(k) || Coordinating[r.Words[k].Form] || r.Words[k].Form == "please" || r.Words[k].Form == "then") {
		k--
	}
	return k < 0 || r.Words[k].Sign
}

// tellsToDo reports whether word i, which opens the sentence, makes one verb with the adverb behind it, "Sign up by", or has its object there,
// "Limit the size": no noun stands before an article.
func (r *Reading) tellsToDo(i int) bool {
	return r.opensObject(i+1) || phrasal[r.FormAt(i+1)] && r.FormAt(i+2) != "" && (r.IsPreposition(i+2) || r.IsDeterminer(i+2))
}

// opensObject reports whether a noun phrase begins with word i, that can be no other's.
func (r *Reading) opensObject(i int) bool {
	w := r.at(i)
	return w.Mention < 0 && (w.Form == "which" || w.Form == "how" || w.Form == "whether" || w.Form == "the" || w.Form == "a" || w.Form == "an" || Possessives[w.Form])
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

// IsCounted reports whether word i belongs to what a number counts: "77 virus cases".
func (r *Reading) IsCounted(i int) bool {
	for m := range r.Mentions {
		if q := r.Mentions[m].Quantity; q != nil && q.Noun.Contains(r.Words[i].Span) {
			return true
		}
	}
	return false
}

// WordBefore is the form of the word before i that is no adverb, "" at the start of the sentence or behind a sign.
func (r *Reading) WordBefore(i int) string {
	for j := i - 1; j >= 0; j-- {
		w := &r.Words[j]
		if w.Sign {
			return ""
		}
		helped := j > 0 && r.Words[j-1].Is(lexicon.Auxiliary|lexicon.Modal)
		if r.isMidway(j) || helped && (Denying[w.Form] && w.Form != "no" && w.Form != "neither" || midway[w.Form]) {
			continue
		}
		if w.Mention >= 0 {
			return ""
		}
		return w.Form
	}
	return ""
}

// isMidway reports whether word j is an adverb that may stand between a subject and its verb, whatever stands around it.
func (r *Reading) isMidway(j int) bool {
	w := r.at(j)
	return !w.Function && w.Mostly(lexicon.Adverb) || w.class == lexicon.Particle || w.tellsHow()
}

// isBetween reports whether word j may stand between the pronoun of a relative clause and its verb: "requests that only fix".
func (r *Reading) isBetween(j int) bool {
	return r.isMidway(j) || midway[r.Words[j].Form]
}

// tellsHow reports whether a word is an adverb by its ending: "usually".
func (w *Word) tellsHow() bool {
	return strings.HasSuffix(w.Form, "ly") && w.Form != "only" && w.MayBe(lexicon.Adverb)
}
