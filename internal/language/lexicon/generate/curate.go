//go:build ignore

package main

import (
	"path/filepath"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon/inflect"
)

// curated are the lists beside this file: lines of words; "#" begins a comment.
func curated(name string, do func(words []string)) {
	eachLine(filepath.Join("generate", name), func(line string) {
		line, _, _ = strings.Cut(line, "#")
		if words := strings.Fields(line); len(words) > 1 {
			do(words)
		}
	})
}

var partNames = map[string]inflect.Part{
	"noun": inflect.Noun, "verb": inflect.Verb, "adjective": inflect.Adjective, "adverb": inflect.Adverb,
}

// curate adds the words of the curated lists.
func (x *lexicon) curate() {
	curated("words.list", func(words []string) {
		part := partNames[words[0]]
		for _, w := range words[1:] {
			e := x.add(w, part)
			e.tags[part]++
		}
	})
	for _, name := range []string{"families.list", "events.list", "opposites.list"} {
		curated(name, func(words []string) {
			for _, w := range words {
				if base := inflect.Base(x, w); x.words[base] == nil {
					x.add(base, x.guess(base))
				}
			}
		})
	}
}

// Find shows the words to package inflect.
func (x *lexicon) Find(head, tail string) (string, inflect.Part) {
	if e := x.words[head+tail]; e != nil {
		return e.word, e.parts
	}
	return "", 0
}

// guess is the part of speech of a curated word that is too rare for the other lists.
func (x *lexicon) guess(word string) inflect.Part {
	for _, s := range x.wn.senses[word] {
		return s.synset.part
	}
	if strings.HasSuffix(word, "ly") {
		return inflect.Adverb
	}
	return inflect.Noun
}

// join links two words both ways; the first link of a pair counts.
func (x *lexicon) join(a, b string, k kind) {
	ea, eb := x.words[a], x.words[b]
	if ea == nil || eb == nil || ea == eb || ea.links[b] != 0 {
		return
	}
	ea.links[b], eb.links[a] = k, k
}

// clique links the stem of every word of a line to every other.
func (x *lexicon) clique(words []string, k kind) {
	for i, w := range words {
		words[i] = inflect.Base(x, w)
	}
	for i, a := range words {
		for _, b := range words[i+1:] {
			x.join(a, b, k)
		}
	}
}
