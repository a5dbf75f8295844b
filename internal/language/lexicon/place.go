package lexicon

import "strings"

var (
	placeOf, formsOf = placeTables(countries, cities)
)

// placeTables turns lines "canonical | other names | demonyms", lists parted by commas, into word → canonical name and
// canonical name → words.
func placeTables(tables ...string) (places map[string]string, forms map[string][]string) {
	places, forms = make(map[string]string, 1200), make(map[string][]string, 320)
	for _, table := range tables {
		for line := range strings.Lines(table) {
			var words []string
			for w := range strings.FieldsFuncSeq(line, func(r rune) bool { return r == '|' || r == ',' || r == '\n' }) {
				if w = strings.TrimSpace(w); w != "" {
					words = append(words, w)
				}
			}
			for _, w := range words {
				places[w] = words[0]
			}
			if len(words) > 0 {
				forms[words[0]] = words
			}
		}
	}
	return places, forms
}

// Place is the canonical name of the place that a word names or that it is the demonym of: iraqi → iraq, u.s. → united
// states, britain → united kingdom. Names of several words are known too. Whoever asks about us must know that it is
// written in capitals.
func Place(word string) (string, bool) {
	place, ok := placeOf[word]
	return place, ok
}

// Nation reports whether a word names a country or is its demonym. Cities, provinces and continents are none; the countries of
// the United Kingdom are.
func Nation(word string) bool {
	place, ok := placeOf[word]
	return ok && isNation[place]
}

// SameNation reports whether who is of one place may be of the other, too: the words name one place, or one of them the
// United Kingdom and the other a country in it.
func SameNation(a, b string) bool {
	x, y := placeOf[a], placeOf[b]
	return x != "" && (x == y || y == "united kingdom" && british[x] || x == "united kingdom" && british[y])
}

// Countries are the canonical names of those that a name stands for together, sorted: scandinavia → denmark, norway, sweden; nil for any
// other name.
func Countries(together string) []string { return unions[together] }

// unions are names for some countries together. Trade calls the United States and Canada North America.
var unions = map[string][]string{
	"north america": {"canada", "united states"}, "scandinavia": {"denmark", "norway", "sweden"}, "benelux": {"belgium", "luxembourg", "netherlands"},
	"baltic": {"estonia", "latvia", "lithuania"}, "iberia": {"portugal", "spain"}, "australasia": {"australia", "new zealand"},
	"british isles": {"ireland", "united kingdom"},
}

// british are the countries in the United Kingdom.
var british = map[string]bool{"england": true, "scotland": true, "wales": true, "northern ireland": true}

// regions are the lands in the table of countries that are larger than a country, or a part of one.
var regions = map[string]bool{"africa": true, "asia": true, "europe": true, "european union": true,
	"antarctica": true, "scandinavia": true, "catalonia": true, "kurdistan": true, "bavaria": true, "siberia": true, "sicily": true,
	"crimea": true, "chechnya": true}

// isNation has the canonical names of the countries.
var isNation = func() map[string]bool {
	out := make(map[string]bool, 240)
	for line := range strings.Lines(countries) {
		name, _, _ := strings.Cut(line, "|")
		name = strings.TrimSpace(name)
		out[name] = !regions[name]
	}
	return out
}()

// placeForms are the single words for a place but one.
func placeForms(place, but string) []string {
	var list []string
	for _, w := range formsOf[place] {
		if w != but && w != "us" && !strings.Contains(w, " ") && len(list) < 8 {
			list = append(list, w)
		}
	}
	return list
}
