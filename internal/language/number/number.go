// Package number reads numerals: digits in any grouping, words, multipliers, fractions, ordinals.
package number

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/token"
)

// Numeral is a number as it stands in a text.
type Numeral struct {
	First, Last int      // half-open range of tokens
	Value       *big.Rat // exact
	Step        *big.Rat // place of the last significant digit as written: 2,500 → 100, 3.2 million → 100,000
	Ordinal     bool     // 22nd, third
	Worded      bool     // written in words
}

// Parse reads the numeral that begins with token i.
func Parse(text string, toks []token.Token, i int) (Numeral, bool) {
	if toks[i].Kind != token.Number {
		return Numeral{}, false
	}
	v, ok := new(big.Rat).SetString(toks[i].Of(text))
	return Numeral{First: i, Last: i + 1, Value: v, Step: big.NewRat(1, 1)}, ok
}
