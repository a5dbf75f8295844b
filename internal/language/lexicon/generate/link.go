//go:build ignore

package main

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon/inflect"
)

// link finds how words hang together. What is curated goes before what is derived from WordNet.
func (x *lexicon) link() {
	curated("apart.list", func(w []string) { x.clique(w, apart) })
	x.spellings()
	curated("opposites.list", func(w []string) { x.clique(w, opposite) })
	curated("families.list", func(w []string) { x.clique(w, derived) })
	for _, e := range x.order {
		for _, s := range x.wn.senses[e.word] {
			x.follow(e.word, s)
		}
	}
	curated("events.list", func(w []string) { x.clique(w, akin) })
	curated("events.list", x.nominalise)
	x.siblings()
	x.spread()
}

// farthest is the rank of the rarest sense whose derivations and antonyms count.
const farthest = 4

// follow joins a word to those that one of its senses points to.
func (x *lexicon) follow(word string, s sense) {
	for _, p := range s.synset.pointers {
		if p.from == 0 || s.synset.words[p.from-1] != word {
			continue
		}
		target := x.wn.synsets[p.key]
		if target == nil || target.words[p.to-1] == "" || s.rank > farthest {
			continue
		}
		other := target.words[p.to-1]
		switch p.symbol {
		case "+", "\\":
			if x.rank(other, target) <= farthest && kin(word, other) {
				x.join(word, other, derived)
			}
		case "!":
			if negates(word, other) || negates(other, word) {
				x.join(word, other, opposite)
			}
		}
	}
}

func (x *lexicon) rank(word string, of *synset) int {
	for _, s := range x.wn.senses[word] {
		if s.synset == of {
			return s.rank
		}
	}
	return farthest + 1
}

// kin says that two words share enough of their beginning to be one family; irregular families are curated.
func kin(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 3 && n >= min(len(a), len(b))-2 || n >= 2 && min(len(a), len(b)) <= 3
}

var negations = []string{"un", "in", "im", "il", "ir", "non", "dis", "a"}

// negates says that a is b with a negative prefix.
func negates(a, b string) bool {
	for _, p := range negations {
		if a == p+b {
			return true
		}
	}
	return false
}

// siblings joins what derives from one verb: production and producer by produce.
func (x *lexicon) siblings() {
	const noun = inflect.Noun
	for _, e := range x.order {
		if e.parts&inflect.Verb == 0 {
			continue
		}
		var nouns []string
		for other, k := range e.links {
			o := x.words[other]
			if k == derived && o.parts == noun && strings.HasPrefix(other, stemOf(e.word)) {
				nouns = append(nouns, other)
			}
		}
		if len(nouns) <= 4 {
			x.clique(sorted(nouns), derived)
		}
	}
}

// stemOf is what the derivations of a verb begin with.
func stemOf(verb string) string { return strings.TrimRight(verb, "ey") }

// nominalise joins every verb of a line of like events to the nouns for the others: build to construction, buy to acquisition.
func (x *lexicon) nominalise(verbs []string) {
	for _, v := range verbs {
		for _, other := range verbs {
			if v, other = inflect.Base(x, v), inflect.Base(x, other); v != other && x.dominates(v, inflect.Verb) && x.dominates(other, inflect.Verb) {
				for _, noun := range x.deeds(other) {
					x.join(v, noun, akin)
				}
			}
		}
	}
}

func (x *lexicon) dominates(word string, part inflect.Part) bool {
	e := x.words[word]
	return e != nil && e.dominant == part
}

// deeds are the nouns for what a verb says: those derived from it whose first meaning is an act, an event or a process.
func (x *lexicon) deeds(verb string) (nouns []string) {
	for other, k := range x.words[verb].links {
		if k != derived || !x.dominates(other, inflect.Noun) {
			continue
		}
		if senses := x.wn.senses[other]; len(senses) > 0 && happenings[senses[0].synset.file] {
			nouns = append(nouns, other)
		}
	}
	return sorted(nouns)
}

// happenings are the lexicographer files of nouns for acts, events and processes; see lexnames(5).
var happenings = map[int]bool{4: true, 11: true, 22: true}
