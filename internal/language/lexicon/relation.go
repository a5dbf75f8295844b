package lexicon

import (
	"slices"
)

// Relation says how two words hang together.
type Relation uint8

const (
	None     Relation = iota
	Same              // one word, or two spellings of one: organise, organize
	Derived           // one comes from the other or both from a third: form, formation; Spain, Spanish
	Synonym           // they share one of the two commonest meanings of both: begin, start
	Akin              // loosely the same event, weaker than Synonym: found, launch
	Broader           // the second names a kind that the first is of: soldier, person
	Narrower          // the first names a kind that the second is of: person, soldier
	Opposite          // exact opposites: maximum, minimum; stable, unstable
)

var relationNames = [...]string{"none", "same", "derived", "synonym", "akin", "broader", "narrower", "opposite"}

func (r Relation) String() string { return relationNames[r] }

// kind is what a link means; the generator writes it.
type kind byte

const (
	meaning kind = iota // the most frequent sense of one of the word's parts of speech
	derived
	akin
	opposite
	apart    // not related, whatever other tables say
	spelling // one word, written in two ways
	second   // the next sense after meaning, when it is frequent too
)

// Related says how the stem a stands to the stem b. Words as they stand in a text (disabled, founded) will do, if they
// are listed so; stems are surer.
func Related(a, b string) Relation {
	if a == b || isOther(a, b) || isOther(b, a) {
		return Same
	}
	if r, ok := relatedPlaces(a, b); ok {
		return r
	}
	a, ia := listed(a)
	b, ib := listed(b)
	linked := linkOf(ia, ib)
	switch {
	case linked == apart:
		return None
	case linked == opposite, negates(a, b), negates(b, a):
		return Opposite
	case linked == spelling, a == b, zed(a, b), zed(b, a):
		return Same
	case linked == derived:
		return Derived
	case ia == none || ib == none:
		return None
	case share(ia, ib):
		return Synonym
	case linked == akin:
		return Akin
	case above(ia, ib):
		return Broader
	case above(ib, ia):
		return Narrower
	}
	return None
}

// Above reports whether Related tells that the second word is broader than the first, which few are.
func Above(a, b string) bool {
	_, ia := listed(a)
	_, ib := listed(b)
	return ia != none && ib != none && above(ia, ib) && Related(a, b) == Broader
}

// listed is a word and its number when it is in the tables, and else its stem.
func listed(word string) (string, int) {
	if id := find(word, ""); id != none {
		return word, id
	}
	stem := Stem(word)
	return stem, find(stem, "")
}

func isOther(form, base string) bool {
	other, ok := OtherStem(form)
	return ok && other == base
}

// relatedPlaces relates words of which both name places: a demonym derives from its place, and two names of one place
// are the same. Different places are not related at all. The pronoun us is no place here.
func relatedPlaces(a, b string) (Relation, bool) {
	pa, oka := Place(a)
	pb, okb := Place(b)
	if !oka || !okb || a == "us" || b == "us" {
		return None, false
	}
	if pa != pb {
		return None, true
	}
	return Derived, true
}

// Family are the stems derived from a stem or that it derives from, the commonest first, at most eight; for a place
// its other names and its demonyms. The slice is new.
func Family(stem string) []string {
	var list []string
	if other, ok := OtherStem(stem); ok {
		list = append(list, other)
	}
	if place, ok := Place(stem); ok && stem != "us" {
		list = append(list, placeForms(place, stem)...)
	}
	from, to := linksOf(find(stem, ""))
	for at := from; at < to && len(list) < 8; at += 3 {
		if k, id := link(at); k == derived {
			list = append(list, word(id))
		}
	}
	return list
}

const (
	block     = 16 // words of a block of the index
	blockSize = 3 + block
)

// linksOf is where the links of a word stand.
func linksOf(id int) (from, to int) {
	if id == none {
		return 0, 0
	}
	at := id / block * blockSize
	first := int(index[at]) | int(index[at+1])<<8 | int(index[at+2])<<16
	counts := index[at+3 : at+4+id%block]
	for _, n := range []byte(counts[:id%block]) {
		first += int(n)
	}
	return 3 * first, 3 * (first + int(counts[id%block]))
}

func link(at int) (kind, int) { return kind(links[at]), int(links[at+1]) | int(links[at+2])<<8 }

// linkOf is how two words are linked; meaning when they are not.
func linkOf(a, b int) kind {
	if b == none {
		return meaning
	}
	from, to := linksOf(a)
	for at := from; at < to; at += 3 {
		if k, id := link(at); id == b && !k.sense() {
			return k
		}
	}
	return meaning
}

// sense says that the link leads to a synset and not to a word.
func (k kind) sense() bool { return k == meaning || k == second }

// share says that two words have a frequent sense in common that is the first one of either.
func share(a, b int) bool {
	from, to := linksOf(a)
	for at := from; at < to; at += 3 {
		k, synset := link(at)
		if k.sense() && carries(b, synset, k == meaning) {
			return true
		}
	}
	return false
}

// carries says that a synset is a frequent sense of a word, the first one unless any will do.
func carries(id, synset int, any bool) bool {
	from, to := linksOf(id)
	for at := from; at < to; at += 3 {
		if k, s := link(at); s == synset && (k == meaning || any && k == second) {
			return true
		}
	}
	return false
}

// steps is how far above a first sense a broader word may stand; the topmost meanings (thing, act) are not in the table.
func steps(part Part) int {
	if part == Verb {
		return 1
	}
	return 4
}

// above says that b names what the dominant first sense of a is a kind of.
func above(a, b int) bool {
	dominant := Part(1 << (marks[2*a+1] >> 5))
	from, to := linksOf(a)
	for at := from; at < to; at += 3 {
		k, s := link(at)
		if k != meaning {
			continue
		}
		if file := synsets[3*s+2]; partOf(file) == dominant {
			return slices.Contains(classes[file], word(b)) || climbs(s, b, steps(dominant))
		}
	}
	return false
}

// partOf is the part of speech of a lexicographer file; see lexnames(5).
func partOf(file byte) Part {
	switch {
	case file >= 3 && file <= 28:
		return Noun
	case file >= 29 && file <= 43:
		return Verb
	case file == 2:
		return Adverb
	}
	return Adjective
}

// climbs says that a word carries a synset at most so many steps above s.
func climbs(s, id, steps int) bool {
	for range steps {
		if s = int(synsets[3*s]) | int(synsets[3*s+1])<<8; s == 0 {
			return false
		}
		if carries(id, s, false) {
			return true
		}
	}
	return false
}

// classes are the words that are broader than every noun of a lexicographer file of WordNet; see lexnames(5).
var classes = [256][]string{
	5:  {"animal", "creature"},
	13: {"food"},
	14: {"group"},
	15: {"place", "location"},
	18: {"person", "people", "human", "individual"},
	20: {"plant"},
}
