package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// groupStart is the first verb of the group that ends with the verb at word i.
func (r *reading) groupStart(i int) int {
	start := i
	for j := i - 1; j >= 0 && (r.words[j].verb || r.isAdverb(j) || r.words[j].is(lexicon.Modal)); j-- {
		if r.words[j].verb && !r.words[j].function && r.words[i].form == r.words[i].stem {
			break // "what was read stays"
		}
		if r.words[j].verb {
			start = j
		}
	}
	return start
}

// mainVerb is the last verb of the group that begins with the verb at word i: "was originally built" → built.
func (r *reading) mainVerb(i int) int {
	main := i
	for j := i + 1; j < len(r.words) && j <= i+4; j++ {
		w := &r.words[j]
		switch {
		case w.verb:
			main = j
		case w.sign, !r.isAdverb(j):
			return main
		}
		if w.verb && !w.function {
			return main
		}
	}
	return main
}

// isCopula reports whether a word says what something is: "is", "has been", "is called".
func (r *reading) isCopula(i int) bool {
	w := &r.words[i]
	if !w.verb {
		return false
	}
	next := r.mainVerb(i)
	return identifying[r.words[next].stem]
}

// identifying are verbs that say what or who something is.
var identifying = set("be become remain call name serve act")

// isAdverb reports whether a word may stand inside a group of verbs.
func (r *reading) isAdverb(i int) bool {
	w := &r.words[i]
	return !w.upper && (w.mostly(lexicon.Adverb) || w.is(lexicon.Negation) || w.tellsHow() || midway[w.form])
}

// midway are words that may stand inside a group of verbs and that the lexicon does not know as adverbs.
var midway = set("only also still now currently once then not never first originally initially later since jointly co-")

// isPassive reports whether a verb is a participle behind a form of "be".
func (r *reading) isPassive(i int) bool {
	if n := len(r.words[i].form); n > 3 && r.words[i].form[n-3:] == "ing" || r.words[i].function {
		return false
	}
	for j := i - 1; j >= 0 && (r.isAdverb(j) || r.words[j].function); j-- {
		if r.words[j].stem == "be" {
			return true
		}
	}
	return false
}

// isParticiple reports whether a word may be a past participle.
func (r *reading) isParticiple(i int) bool {
	w := &r.words[i]
	n := len(w.form)
	return n > 2 && !w.function && w.form != w.stem && w.form[n-1] != 's' && w.form[n-3:] != "ing"
}

// describedBy is the verb that says what something is, when the participle at word j only describes that: "Y is a company owned
// by X"; -1 when it does not.
func (r *reading) describedBy(j int) int {
	if r.isPassive(j) || !r.isParticiple(j) {
		return -1
	}
	for k := j - 1; k >= 0; k-- {
		w := &r.words[k]
		if w.verb && r.isCopula(k) {
			return k
		}
		if next := r.skipAdverbs(k + 1); w.form == "," && (next == j || next == j-1 && r.words[next].form == "best") {
			continue // "Y is a guitarist, best known as the founder of X"
		}
		if !(w.verb || r.isNominal(k) || r.isAdverb(k) || r.isDeterminer(k) || w.mention >= 0 || w.form == "-" || w.form == "and") {
			break
		}
	}
	return -1
}
