package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// FirstOfVerbs is the verb that the verb at word v shares its subject with, the first of all; v itself when it has its own.
func (r *Reading) FirstOfVerbs(v int) int {
	for {
		p := r.verbBefore(v)
		if p < 0 {
			return v
		}
		v = p
	}
}

// verbBefore is the verb that the verb at word v shares its subject with: "has been shown in ten towns and has won a prize", "ended
// the season after scoring nine goals", "died in Oslo, aged 70"; -1 when it has a subject of its own.
func (r *Reading) verbBefore(v int) int {
	g := r.GroupStart(v)
	if g < 2 {
		return -1
	}
	before := &r.Words[g-1]
	if before.Form == "to" && r.Words[g-2].Verb {
		return r.GroupStart(g - 2) // "failed to qualify"
	}
	gerund := strings.HasSuffix(r.Words[g].Form, "ing") && before.Is(lexicon.Preposition)
	aged := r.Words[g].Form == "aged"
	if !gerund && !aged && !Coordinating[before.Form] && !r.inRow(g) {
		return -1
	}
	for p := g - 2; p >= 0 && !r.EndsClauses(p); p-- {
		if r.Words[p].Verb && aged && r.ObjectOf(p) >= 0 {
			return -1 // "married Ann, aged 19"
		}
		if r.Words[p].Verb {
			return r.GroupStart(p)
		}
	}
	return -1
}

// inRow reports whether the verb at word v is one of three or more participles that tell who did what, neither the first nor the last: "directed
// by X, produced by Y and edited by Z".
func (r *Reading) inRow(v int) bool {
	if r.Words[v-1].Form != "," || !r.IsParticiple(v) || r.FormAt(v+1) != "by" {
		return false
	}
	by := v - 2
	for by > 0 && r.Words[by].Phrase >= 0 {
		by--
	}
	if by < 1 || r.Words[by].Form != "by" || !r.IsParticiple(by-1) {
		return false
	}
	k := v + 2
	for k < len(r.Words) && r.Words[k].Phrase >= 0 {
		k++
	}
	if r.FormAt(k) == "," && r.FormAt(k+1) == "and" {
		k++
	}
	return (r.FormAt(k) == "and" || r.FormAt(k) == ",") && k+1 < len(r.Words) && (r.IsParticiple(k+1) || strings.HasSuffix(r.Words[k+1].Form, "ing"))
}

// Coordinating are the conjunctions that join verbs of one subject.
var Coordinating = Set("and or but")

// describesNoun reports whether the verb at word v is a participle right behind the noun it describes: "the fair happening in May".
func (r *Reading) describesNoun(v int) bool {
	w := &r.Words[v]
	return w.Verb && strings.HasSuffix(w.Form, "ing") && v > 1 && (r.IsNominal(v-1) || r.Words[v-1].Phrase >= 0)
}

// Existential reports whether the statement says only that something exists: "There are five kinds of …".
func (r *Reading) Existential() bool {
	return len(r.Words) > 1 && r.Words[0].Form == "there" && r.Words[1].Verb
}

// OpensSubject reports whether a name that begins with word i is what the sentence is about: it stands before the first
// verb, or behind an opening phrase ("On Rotten Tomatoes, …").
func (r *Reading) OpensSubject(i int) bool {
	for k := range i {
		if r.Words[k].Verb {
			return false
		}
	}
	return true
}

// BeForms are the forms of the verbs that say what something is or becomes.
var BeForms = Set("is are was were be been being am become becomes became")
