package quantity

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/token"
)

// listMarker reports whether a number numbers an item: "1. First", "2) Second" at the start of the text, "(3)" anywhere.
func (r *reader) listMarker(i int) bool {
	t := r.toks[i]
	if t.Kind != token.Number || t.End-t.Start > 2 || i+1 >= len(r.toks) || r.toks[i+1].Space || r.toks[i+1].Kind != token.Sign {
		return false
	}
	c := r.text[r.toks[i+1].Start]
	if i == 0 && c == '.' && r.digits(i+2) > 0 && r.digits(i+2) <= 2 && !r.toks[i+2].Space && is(r.toks, i+3, idColon) && i+4 < len(r.toks) && r.toks[i+4].Upper {
		return true // 2.1: Make it
	}
	if i == 0 {
		return (c == '.' || c == ')') && i+2 < len(r.toks) && r.toks[i+2].Space && r.toks[i+2].Kind != token.Number
	}
	if c == '.' && r.toks[i-1].Kind == token.Sign && strings.Contains(".:;", r.toks[i-1].Of(r.text)) && t.Space {
		if is(r.toks, i-1, idDot) { // nothing but "2." stands between two sentences
			return i+2 == len(r.toks) || r.toks[i+2].Space
		}
		first := !is(r.toks, i-1, idColon) || t.Of(r.text) == "1"
		return first && i+2 < len(r.toks) && r.toks[i+2].Space && r.toks[i+2].Upper // as follows: 1. First …. 2. Second …
	}
	return c == ')' && i+2 < len(r.toks) && is(r.toks, i-1, idOpen) && i > 0 && !r.explains(i) && !t.Space && (len(r.out) == 0 || r.out[len(r.out)-1].Last != i-1) && (i < 2 || !plural(r.text, r.toks[i-2]))
}

// explains reports whether a number in brackets ends its clause and says how much the noun before it is: the default value (15).
func (r *reader) explains(i int) bool {
	k := i - 2
	return k >= 0 && r.digits(i) > 1 && r.toks[k].Kind == token.Word && !r.toks[k].Upper && r.toks[i-1].Space && !references.has(r.toks, k) && !designations.has(r.toks, k) && r.clauseEnds(i+2) &&
		lexicon.Dominant(r.toks[k].Of(r.text)) == lexicon.Noun
}
