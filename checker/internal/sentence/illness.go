package sentence

import "github.com/steadfact/steadfact/internal/language/lexicon"

// NamesIllness reports whether a word is the name of an illness.
func NamesIllness(stem string) bool {
	return illnesses[stem] || lexicon.Related(stem, "illness") == lexicon.Broader
}

// illnesses are names of illnesses, and words for one, that the lexicon does not know as such.
var illnesses = Set(`coronavirus covid covid-19 ncov 2019-ncov sars sars-cov sars-cov-2 mers ebola zika influenza flu measles cholera
	plague malaria dengue polio smallpox typhus infection virus`)

// Spreads reports whether a word is one for the spread of an illness: "outbreak".
func Spreads(stem string) bool {
	r := lexicon.Related(stem, "epidemic")
	return lexicon.Same <= r && r <= lexicon.Akin
}
