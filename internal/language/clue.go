package language

import (
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/language/token"
)

// Clue is what single tokens tell of whether there is a value in a text. Where no token is Telling, and none that is Counting has
// one that is Counted behind it, Read finds no mention. Each token is asked alone, so that it may be asked once for each word.
type Clue uint8

// The clues.
const (
	Telling  Clue = 1 << iota // it may make a value
	Counting                  // it may make one with the token behind it: a, an
	Counted                   // it may be the one behind: hour, kg
)

// Clues gathers what each of some tokens tells.
func Clues(text string, toks []token.Token) (c Clue) {
	for i := range toks {
		one := toks[i : i+1]
		if temporal.Telling(toks[i]) || quantity.Telling(text, one) {
			c |= Telling
		}
		if quantity.Article(toks[i]) {
			c |= Counting
		}
		if quantity.Counted(toks[i]) {
			c |= Counted
		}
	}
	return c
}
