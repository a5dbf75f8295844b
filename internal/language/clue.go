package language

import (
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/language/token"
)

// Clue is what a single word tells of whether there is a value in the text that it stands in. Where no word makes one, alone or with
// the word before it (signs may stand between), Read finds no mention. Each word is asked alone, so that it may be asked once for
// many texts.
type Clue uint8

const (
	valueClue   Clue = 1 << iota // it may make a value
	countClue                    // it may make one with the next word: a, phase
	countedClue                  // it may be that word: hour, IV
	nameClue                     // the same for the names of feasts: new
	namedClue                    // year
)

// Clues gathers what the tokens of one word tell.
func Clues(text string, toks []token.Token) (all Clue) {
	for i := range toks {
		c := clue(text, toks[i:i+1])
		if c.MakesValue(all) {
			c |= valueClue
		}
		all |= c
	}
	return all
}

func clue(text string, one []token.Token) (c Clue) {
	for _, tells := range [...]struct {
		clue Clue
		is   bool
	}{
		{valueClue, temporal.Telling(one[0]) || quantity.Telling(text, one)},
		{countClue, quantity.Counting(one[0])},
		{countedClue, quantity.Counted(text, one[0])},
		{nameClue, temporal.Naming(one[0])},
		{namedClue, temporal.Named(one[0])},
	} {
		if tells.is {
			c |= tells.clue
		}
	}
	return c
}

// MakesValue reports whether a word may make a value, behind the word before it.
func (c Clue) MakesValue(before Clue) bool {
	return c&valueClue != 0 || c&countedClue != 0 && before&countClue != 0 || c&namedClue != 0 && before&nameClue != 0
}
