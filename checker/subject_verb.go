package checker

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// firstOfVerbs is the verb that the verb at word v shares its subject with, the first of all; v itself when it has its own.
func (r *reading) firstOfVerbs(v int) int {
	for {
		p := r.verbBefore(v)
		if p < 0 {
			return v
		}
		v = p
	}
}

// verbBefore is the verb that the verb at word v shares its subject with: "has been shown in ten towns and has won a prize", "ended
// the season after scoring nine goals"; -1 when it has a subject of its own.
func (r *reading) verbBefore(v int) int {
	g := r.groupStart(v)
	if g < 2 {
		return -1
	}
	before := &r.words[g-1]
	if before.form == "to" && r.words[g-2].verb {
		return r.groupStart(g - 2) // "failed to qualify"
	}
	gerund := strings.HasSuffix(r.words[g].form, "ing") && before.is(lexicon.Preposition)
	if !gerund && !coordinating[before.form] {
		return -1
	}
	for p := g - 2; p >= 0 && !r.endsClauses(p); p-- {
		if r.words[p].verb {
			return r.groupStart(p)
		}
	}
	return -1
}

// coordinating are the conjunctions that join verbs of one subject.
var coordinating = set("and or but")

// describesNoun reports whether the verb at word v is a participle right behind the noun it describes: "the fair happening in May".
func (r *reading) describesNoun(v int) bool {
	w := &r.words[v]
	return w.verb && strings.HasSuffix(w.form, "ing") && v > 1 && (r.isNominal(v-1) || r.words[v-1].phrase >= 0)
}

// existential reports whether the statement says only that something exists: "There are five kinds of …".
func (r *reading) existential() bool {
	return len(r.words) > 1 && r.words[0].form == "there" && r.words[1].verb
}

// opensSubject reports whether a name that begins with word i is what the sentence is about: it stands before the first
// verb, or behind an opening phrase ("On Rotten Tomatoes, …").
func (r *reading) opensSubject(i int) bool {
	for k := range i {
		if r.words[k].verb {
			return false
		}
	}
	return true
}

// beForms are the forms of the verbs that say what something is or becomes.
var beForms = set("is are was were be been being am become becomes became")
