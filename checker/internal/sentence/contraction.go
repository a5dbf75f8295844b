package sentence

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/token"
)

// shortened are the auxiliaries that are written to the word before them without their beginning, "we're", by what is left of them.
var shortened = map[string]string{"re": "are", "ve": "have", "ll": "will", "m": "am"}

// longForm is the word that begins with token i as it is written elsewhere: the auxiliary that "'s" stands for behind a pronoun, "it's 5 km"; else
// the word itself.
func (r *Reading) longForm(surface string, toks []token.Token, i int) string {
	if i == 0 || toks[i].Kind != token.Word || toks[i].Space || !isApostrophe(surface) || !strings.HasSuffix(strings.ToLower(surface), "s") {
		return surface
	}
	if !contracted[name.Fold(toks[i-1].Of(r.Text))] {
		return surface
	}
	if i+1 < len(toks) && perfect[toks[i+1].Of(r.Text)] {
		return "has"
	}
	return "is"
}

var (
	// contracted are the words behind which "'s" is no possessive: those that have one of their own, and those that have none.
	contracted = Set("it he she that there here this what where how who when")
	// perfect are the participles that only follow "has".
	perfect = Set("been had got become")
)

// isApostrophe reports whether a word begins with an apostrophe.
func isApostrophe(surface string) bool {
	return strings.HasPrefix(surface, "'") || strings.HasPrefix(surface, "’") || strings.HasPrefix(surface, "´")
}
