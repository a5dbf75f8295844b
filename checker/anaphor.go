package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// fragment reports whether the sentence has no verb: a list item, a table cell, a heading. A word by itself is none.
func (r *reading) fragment() bool {
	return len(r.words) == 1 || !r.some(func(w *word) bool { return w.verb })
}

// unfinished reports whether the sentence ends with a small word that something must follow: "You need no permit if:".
func (r *reading) unfinished() bool {
	for i := len(r.words) - 1; i >= 0; i-- {
		if w := &r.words[i]; !w.sign {
			return w.is(lexicon.Conjunction|lexicon.Preposition|lexicon.Auxiliary|lexicon.Modal) || w.form == "that"
		}
	}
	return false
}

// pointsBack reports whether the sentence may take over what the text before speaks of: it points at it, or has no subject.
func (r *reading) pointsBack() bool { return r.anaphor() || r.subjectless() }

// subjectless reports whether the sentence says what was done to something and leaves that to the text before: "Built by the parish
// in 1912."
func (r *reading) subjectless() bool { return r.headless() && r.isParticiple(r.wordFrom(0, 1)) }

// anaphor reports whether the sentence points back at something: with a pronoun, or with a description that takes its
// meaning from the text before ("the group", "this limit").
func (r *reading) anaphor() bool {
	if r.tellsDefault() {
		return true
	}
	for i := range r.words {
		w := &r.words[i]
		if pronouns[w.form] {
			return true
		}
		if i+1 < len(r.words) && pointing[w.form] && r.beginsDescription(i+1) {
			return true
		}
	}
	return false
}

// tellsDefault reports whether the sentence tells the default of what the text before explains: "Defaults to 5.", "The default is 5."
func (r *reading) tellsDefault() bool {
	i := 0
	if len(r.words) > 0 && r.words[0].form == "the" {
		i = 1
	}
	if i+1 >= len(r.words) || r.words[i].stem != "default" {
		return false
	}
	next := &r.words[i+1]
	return next.form == ":" || next.form == "to" || next.form == "is" || next.form == "=" || next.form == "`" || next.mention >= 0
}

// beginsDescription reports whether a description of the sort "film", "same band", "two teams" begins with word i.
func (r *reading) beginsDescription(i int) bool {
	for ; i < len(r.words) && !r.words[i].sign && r.words[i].phrase < 0; i++ {
		if descriptions[r.words[i].stem] {
			return !r.introduces(i) || sources[r.words[i].stem] // "the film Low Tide"
		}
		if r.words[i].function || r.words[i].verb {
			return false
		}
	}
	return false
}

// pronounSubject is the pronoun that is the subject of the sentence's first verb: "It lasts 10 days", "These take an hour"; -1 for none.
func (r *reading) pronounSubject() int {
	for i := range r.words {
		w := &r.words[i]
		switch {
		case subjects[w.form] && i+1 < len(r.words):
			if w.form == "it" && slices.ContainsFunc(r.words[i+1:], func(w word) bool { return w.form == "that" }) {
				return -1 // "It is known that …"
			}
			if next := r.skipAdverbs(i + 1); next < len(r.words) && (r.words[next].verb || r.words[next].is(lexicon.Modal)) {
				return i
			}
			return -1
		case w.verb, r.isNominal(i):
			return -1
		}
	}
	return -1
}

// skipAdverbs is the first word from i on that is no adverb.
func (r *reading) skipAdverbs(i int) int {
	for i < len(r.words) && r.isAdverb(i) {
		i++
	}
	return i
}

// subjects are the pronouns that stand for a subject of the text before.
var subjects = set("it they this these those")
