package lexicon

import "strings"

// endings are what tells the part of speech of an unlisted word.
var endings = [...]struct {
	ending string
	part   Part
}{
	{"ness", Noun}, {"ment", Noun}, {"tion", Noun}, {"sion", Noun}, {"ship", Noun}, {"hood", Noun}, {"ism", Noun},
	{"ity", Noun}, {"ible", Adjective}, {"able", Adjective}, {"less", Adjective}, {"ful", Adjective}, {"ous", Adjective},
	{"size", Noun}, {"ical", Adjective}, {"ish", Adjective}, {"ize", Verb}, {"ise", Verb}, {"ify", Verb}, {"ly", Adverb},
}

// ending is the part of speech an unlisted word's ending tells; 0 for listed words and where it tells nothing.
func ending(word string) Part {
	if find(word, "") != none {
		return 0
	}
	for _, e := range endings {
		if len(word) > len(e.ending)+2 && strings.HasSuffix(word, e.ending) {
			return e.part
		}
	}
	return 0
}
