// Package lexicon knows what English words have to do with each other: their base, their parts of speech, how common
// they are, which are derived from each other, synonyms or opposites, and which name the same place.
//
// Words are given in lower case, with straight apostrophes. Nothing is decoded or built when the program starts, and
// no look-up allocates unless it says so. The tables come from WordNet, SCOWL and lists of our own; see generate.
package lexicon

import (
	_ "embed"
	"math/bits"

	"github.com/steadfact/steadfact/internal/language/lexicon/inflect"
)

//go:generate go run generate/main.go generate/wordnet.go generate/curate.go generate/link.go generate/spelling.go generate/write.go

var (
	// words are sorted by length, then alphabet, one a line; starts says where each length and first letter begins,
	// so that the place of a word follows from its number.
	//
	//go:embed tables/words.list
	words string
	// marks are two bytes a word: how common it is; its parts of speech, with the number of the dominant one in the
	// upper three bits.
	//
	//go:embed tables/marks.bin
	marks string
	// index are blocks for sixteen words: the number of the first word's first link in three bytes, little endian, and
	// how many links each word has.
	//
	//go:embed tables/index.bin
	index string
	// links are three bytes each: the kind, and the number of a word or, for kind meaning, of a synset.
	//
	//go:embed tables/links.bin
	links string
	// synsets are three bytes each: the number of the synset above, the lexicographer file.
	//
	//go:embed tables/synsets.bin
	synsets string
)

// offsets are where in words the words of each length begin.
var offsets = func() (o [len(starts) + 1]int) {
	for n := range starts {
		o[n+1] = o[n] + (n+1)*int(starts[n][letters]-starts[n][0])
	}
	return o
}()

const (
	none    = -1
	letters = 27 // columns of starts
)

// find is the number of the word that head and tail make together, or none.
func find(head, tail string) int {
	n := len(head) + len(tail)
	if len(head) == 0 || n >= len(starts) || head[0] > 'z' {
		return none
	}
	letter := max(0, int(head[0])-'a'+1)
	row := &starts[n]
	first, low, high := int(row[0]), int(row[letter]), int(row[letter+1])
	for low < high {
		mid := int(uint(low+high) >> 1)
		at := offsets[n] + (mid-first)*(n+1)
		if c := compare(words[at:at+n], head, tail); c == 0 {
			return mid
		} else if c < 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return none
}

// compare orders a word against head+tail, which are as long together.
func compare(word, head, tail string) int {
	a, b := word[:len(head)], head
	if a == b {
		a, b = word[len(head):], tail
	}
	switch {
	case a == b:
		return 0
	case a < b:
		return -1
	}
	return 1
}

// word is the word of a number.
func word(id int) string {
	n := 1
	for int(starts[n][letters]) <= id {
		n++
	}
	return wordOf(id, n)
}

// wordOf is the word of a number when its length is known.
func wordOf(id, n int) string {
	at := offsets[n] + (id-int(starts[n][0]))*(n+1)
	return words[at : at+n]
}

// vocabulary shows the tables to package inflect.
type vocabulary struct{}

func (vocabulary) Find(head, tail string) (string, Part) {
	id := find(head, tail)
	if id == none {
		return "", 0
	}
	return wordOf(id, len(head)+len(tail)), parts(id)
}

func parts(id int) Part { return Part(marks[2*id+1]) & (1<<5 - 1) }

// Part is a set of parts of speech.
type Part = inflect.Part

// The parts of speech.
const (
	Noun      = inflect.Noun
	Verb      = inflect.Verb
	Adjective = inflect.Adjective
	Adverb    = inflect.Adverb
	Function  = inflect.Function // the closed classes; see Closed
)

// Class is a set of closed word classes.
type Class = inflect.Class

// The closed classes.
const (
	Preposition = inflect.Preposition
	Pronoun     = inflect.Pronoun
	Determiner  = inflect.Determiner
	Conjunction = inflect.Conjunction
	Auxiliary   = inflect.Auxiliary
	Modal       = inflect.Modal
	Negation    = inflect.Negation
	Question    = inflect.Question
	Particle    = inflect.Particle
	Quantifier  = inflect.Quantifier
)

// Closed are the closed classes a word belongs to; 0 for every other word.
func Closed(word string) Class { return inflect.Closed(word) }

// Stop says that a word tells nothing of what a sentence speaks of: it belongs to a closed class.
func Stop(word string) bool { return inflect.Closed(word) != 0 }

// Stem is the base of a word by inflection alone: troops → troop, children → child, wrote → write, larger → large. A
// derived word keeps its ending (formation), and so does a noun in -ing that texts use as one (building, meeting). A
// word that no table knows loses only endings that leave no doubt. Names lose their s too: for a word with a capital,
// compare the word as well. A new string is made only for unlisted words whose base is not a part of them.
func Stem(word string) string { return inflect.Base(vocabulary{}, word) }

// OtherStem is the second base of a form that two words share: found is of find beside found, leaves of leaf beside
// leave. Related and Family know of it.
func OtherStem(word string) (string, bool) { return inflect.Other(word) }

// Parts are the parts of speech a form can have; 0 when nothing is known of it.
func Parts(word string) Part {
	var p Part
	if id := find(word, ""); id != none {
		p = parts(id)
	}
	return p | inflect.Read(vocabulary{}, word).Part | ending(word)
}

// Dominant is the part of speech a form most often has: Function for every word of a closed class; 0 when nothing is
// known of it.
func Dominant(word string) Part {
	if Stop(word) {
		return Function
	}
	r := inflect.Read(vocabulary{}, word)
	if r.Base != word && r.Part != 0 {
		return dominantOf(r.Base, r.Part)
	}
	if id := find(word, ""); id != none {
		return 1 << (marks[2*id+1] >> 5)
	}
	return ending(word)
}

// dominantOf is the more frequent one of the parts that an inflected form may have.
func dominantOf(base string, p Part) Part {
	if bits.OnesCount8(uint8(p)) == 1 {
		return p
	}
	if id := find(base, ""); id != none {
		if d := Part(1 << (marks[2*id+1] >> 5)); d&p != 0 {
			return d
		}
	}
	return Noun
}

// Common says how common a stem is on a logarithmic scale: 255 for the words of the closed classes, about 150 and more
// for words that every text may hold, 0 for a word that is in no list and so tells a lot.
func Common(stem string) int {
	if id := find(stem, ""); id != none {
		return int(marks[2*id])
	}
	return 0
}
