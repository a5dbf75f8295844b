package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// sortsSubject reports whether word i, which opens the sentence, only tells of what sort the subject behind it is: "Refresh tokens expire
// after an hour".
func (r *Reading) sortsSubject(i int) bool {
	if !r.Opens(i) || i+2 >= len(r.Words) || !r.IsPlural(i+1) {
		return false
	}
	v := &r.Words[i+2]
	if v.Is(lexicon.Auxiliary|lexicon.Modal) && r.Words[i].Form == r.Words[i].Stem {
		return !telling[r.Words[i].Stem] && !seeing[r.Words[i].Stem] // "Write requests are limited"
	}
	if v.Form == v.Stem && v.MayBe(lexicon.Verb) && phrasal[r.FormAt(i+3)] {
		return true // "Upload requests time out after a minute"
	}
	return v.Form == v.Stem && v.Mostly(lexicon.Verb) && (i+3 == len(r.Words) || r.beforeObject(i+2))
}

// seeing are the verbs of a request behind which a clause may follow without "that": "Check requests are signed".
var seeing = Set("check verify note remember make notice confirm")

// sortsNoun reports whether word i, behind a noun in the plural, tells with that of what sort something is: the verb of that follows, "The sales
// tax brings in …".
func (r *Reading) sortsNoun(i int) bool {
	if i == 0 || !r.IsPlural(i-1) || !r.behindSubject(i+1) {
		return false
	}
	return r.Words[i+1].Mostly(lexicon.Verb)
}

// opensDoing reports whether word i, which opens the sentence, or what follows a phrase that opens it, is a doing of which the verb right behind says
// something: "Cooling uses 5 MW", "By default, caching is on"; or one that is a piece of code.
func (r *Reading) opensDoing(i int) bool {
	if !strings.HasSuffix(r.Words[i].Form, "ing") {
		return false
	}
	if r.FormAt(i-1) == "`" && r.Coded(i) {
		return true
	}
	if r.FormAt(i+1) == "of" && r.Opens(i) && r.Words[i].MayBe(lexicon.Noun) {
		return true // "Training of the second team takes place"
	}
	return r.Opens(i) && r.behindSubject(i+1) || (r.Opens(i) || r.FormAt(i-1) == ",") && (r.FormAt(i+1) == "is" || r.FormAt(i+1) == "was")
}

// hasFinite reports whether a verb stands before word i in its clause that may be the only finite one: word i is none, "plays its home games",
// "keeps build results". The verb of a relative clause leaves the subject waiting for its own: "the plug-in that comes with the broker uses".
func (r *Reading) hasFinite(i int) bool {
	finite := false
	for j := i - 1; j >= 0; j-- {
		switch w := &r.Words[j]; {
		case w.Sign && r.BreaksPhrase(j):
			return finite
		case Relative[w.Form] && finite:
			finite = false
		case w.Is(lexicon.Question) && r.FormAt(j+1) == "to": // "tells how to use"
		case w.Is(lexicon.Conjunction|lexicon.Question) && !w.Is(lexicon.Preposition|lexicon.Particle), Relative[w.Form]:
			return finite
		case !w.Verb:
		case telling[w.Stem]:
			return false
		case r.isFinite(j):
			finite = !r.inContact(j)
		}
	}
	return finite
}

// isFinite reports whether the verb at word j can only be finite: no infinitive, and no form that is a participle, too.
func (r *Reading) isFinite(j int) bool {
	w := &r.Words[j]
	if w.Function {
		return w.Form != "be" && w.Form != "been" && w.Form != "being" && w.Form != "having"
	}
	return !strings.HasSuffix(w.Form, "ing") && !r.IsParticiple(j) && r.WordBefore(j) != "to"
}

// inContact reports whether the verb at word j stands in a clause about the noun right before its subject, a pronoun: "the data it keeps".
func (r *Reading) inContact(j int) bool {
	g := r.GroupStart(j)
	return g > 1 && Pronouns[r.FormAt(g-1)] && r.IsNominal(g-2)
}

// telling are the verbs behind which a clause may follow without "that": "says demand rises".
var telling = Set("say think believe know show report hope mean suggest claim find expect suppose guess feel see hear ensure assume")

// beforeRelative reports whether a clause about the noun at word i follows it, and so makes it one: "Pull requests that touch the parser".
func (r *Reading) beforeRelative(i int) bool {
	if i+2 >= len(r.Words) || !Relative[r.Words[i+1].Form] {
		return false
	}
	k := i + 2
	for k+1 < len(r.Words) && r.isBetween(k) {
		k++
	}
	v := &r.Words[k]
	return v.Is(lexicon.Auxiliary|lexicon.Modal) || !v.Function && v.Mention < 0 && v.Phrase < 0 && (v.Mostly(lexicon.Verb) || v.Form == v.Stem && v.MayBe(lexicon.Verb))
}

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
		if w := &r.Words[j]; j > 1 && r.IsDeterminer(j) && !r.IsDeterminer(j-1) || !r.IsDeterminer(j) && !w.Mostly(lexicon.Adjective) && (!r.IsNominal(j) || w.Phrase >= 0) {
			return false
		}
	}
	return true
}

// behindAdjective reports whether an adjective stands right before word i and a noun right behind it: "the maximum upload size", "the latest
// supported release".
func (r *Reading) behindAdjective(i int) bool {
	if i == 0 || i+1 >= len(r.Words) {
		return false
	}
	before, next := &r.Words[i-1], &r.Words[i+1]
	return !before.Function && (before.Mostly(lexicon.Adjective) || Narrowing[before.Form]) && !next.Sign && !next.Function && next.MayBe(lexicon.Noun)
}

// rankedAt reports whether an article and a word that tells one of several apart stand before word i: "the last commit".
func (r *Reading) rankedAt(i int) bool {
	return i > 1 && Narrowing[r.Words[i-1].Form] && r.IsDeterminer(i-2)
}

// beforeNoun reports whether word i is most often an adjective and stands before a noun: "to low orbit".
func (r *Reading) beforeNoun(i int) bool {
	return r.Words[i].Dominant == lexicon.Adjective && i+1 < len(r.Words) && r.Words[i+1].Dominant == lexicon.Noun && r.Words[i+1].Phrase < 0
}

// afterHelper reports whether word i stands behind an auxiliary or a modal, where no verb ends in s: "who have twins".
func (r *Reading) afterHelper(i int) bool {
	return lexicon.Closed(r.WordBefore(i))&(lexicon.Auxiliary|lexicon.Modal) != 0
}

var (
	// oneOf are the words before a noun in the singular, and manyOf those before one in the plural, that may also stand alone.
	oneOf  = Set("another other this either neither each every")
	manyOf = Set("other these those both few many several such")
)
