package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// CallsDoer reports whether a noun calls somebody by what a verb says: an owner owns, a lead leads.
func CallsDoer(noun, verb string) bool {
	return sentence.IsDoer(noun) && lexicon.Related(noun, verb) == lexicon.Derived || NamedLikeDeed[noun] && noun == verb
}

// NamedLikeDeed are the nouns for those who do what the verb of the same letters says.
var NamedLikeDeed = sentence.Set("lead head chair coach captain host sponsor guide patron")
