// Package number reads numerals: digits in any grouping, words, multipliers, fractions, ordinals.
package number

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/token"
)

// one is shared by all numerals whose step or scale it is.
var one = big.NewRat(1, 1)

// Numeral is a number as it stands in a text. Its Value is its own; Step and Scale may be shared and must not be changed.
type Numeral struct {
	First, Last int      // half-open range of tokens
	Value       *big.Rat // exact
	Step        *big.Rat // place of the last significant digit as written: 2,500 → 100, 3.2 million → 100,000
	Scale       *big.Rat // product of the multipliers it ends with (million, k); 1 without
	Ordinal     bool     // 22nd, third
	Worded      bool     // written in words
	Fraction    bool     // 3/4, ½, two thirds, half; not "two and a half"
	Signed      bool     // written with a sign, or with "minus"
}

// Parse reads the longest numeral that begins with token i: its sign, its first digit or its first word. It looks at the
// numeral only: whether the number is part of an identifier or a date is for the caller to say.
func Parse(text string, toks []token.Token, i int) (Numeral, bool) {
	if i >= len(toks) {
		return Numeral{}, false
	}
	if j, minus, ok := sign(text, toks, i); ok {
		n, ok := unsigned(text, toks, j)
		if !ok || n.Ordinal {
			return Numeral{}, false
		}
		if minus {
			n.Value.Neg(n.Value)
		}
		n.First, n.Signed = i, true
		return n, true
	}
	return unsigned(text, toks, i)
}

// sign reads "-", "−", "+", "minus" and "negative". A spaced sign counts at the start of the text only: elsewhere it is a dash.
func sign(text string, toks []token.Token, i int) (next int, minus, ok bool) {
	t := toks[i]
	if i+1 >= len(toks) {
		return 0, false, false
	}
	if t.Kind == token.Word {
		return i + 1, true, is(toks, i, negative)
	}
	if t.Kind != token.Sign || toks[i+1].Space && i > 0 {
		return 0, false, false
	}
	switch t.Of(text) {
	case "-", "−":
		return i + 1, true, digit(text, toks, i+1)
	case "–":
		return i + 1, true, digit(text, toks, i+1) && !toks[i+1].Space && t.Space
	case "+":
		return i + 1, false, digit(text, toks, i+1) && !toks[i+1].Space
	}
	return 0, false, false
}

// digit reports whether a number in digits begins with token i.
func digit(text string, toks []token.Token, i int) bool {
	if i >= len(toks) {
		return false
	}
	return toks[i].Kind == token.Number || vulgar(text, toks, i) != nil || leadingPoint(text, toks, i)
}

func unsigned(text string, toks []token.Token, i int) (Numeral, bool) {
	switch {
	case toks[i].Kind == token.Number, leadingPoint(text, toks, i):
		return figures(text, toks, i)
	case toks[i].Kind == token.Sign:
		if v := vulgar(text, toks, i); v != nil {
			n := Numeral{First: i, Last: i + 1, Value: v, Step: oneOver(v.Denom()), Fraction: true}
			n.multiply(text, toks)
			return n, true
		}
		return Numeral{}, false
	}
	return spelled(text, toks, i)
}

// oneOver is the step of a fraction.
func oneOver(denominator *big.Int) *big.Rat { return new(big.Rat).SetFrac(big.NewInt(1), denominator) }

// step is the power of ten of an integer's last digit that is not zero; 1 for zero and for fractions.
func step(v *big.Rat) *big.Rat {
	if v.IsInt() && v.Num().IsInt64() && v.Sign() > 0 {
		return intStep(v.Num().Int64())
	}
	if !v.IsInt() || v.Sign() == 0 {
		return one
	}
	q, r, ten := new(big.Int).Set(v.Num()), new(big.Int), big.NewInt(10)
	s := big.NewInt(1)
	for {
		if q.QuoRem(q, ten, r); r.Sign() != 0 {
			return new(big.Rat).SetInt(s)
		}
		s.Mul(s, ten)
	}
}

// intStep is step for small integers above zero.
func intStep(v int64) *big.Rat {
	zeros := int64(0)
	for ; v%10 == 0; v /= 10 {
		zeros++
	}
	return tenTo(zeros)
}

// Begins reports quickly whether a numeral may begin with token i. Articles do not count: "a dozen" is the caller's to try.
func Begins(text string, toks []token.Token, i int) bool {
	t := toks[i]
	switch t.Kind {
	case token.Number:
		return true
	case token.Word:
		e := word(toks, i)
		return e != nil && (e.class == negative || !e.plural && (e.ordinal != none || e.class >= zero && e.class <= hundred || e.class == part))
	}
	if e := word(toks, i); t.ID != 0 && e != nil && e.class == hyphen || text[t.Start] == '.' || text[t.Start] == '+' {
		return i+1 < len(toks) && (toks[i+1].Kind == token.Number || leadingPoint(text, toks, i+1)) && (t.Space || i == 0 || toks[i-1].Kind == token.Sign)
	}
	return t.ID != 0 && vulgar(text, toks, i) != nil
}

// Word reports whether a word belongs to spelled numbers: one, twenty, third, million.
func Word(id token.ID) bool {
	if id == 0 || int(id) >= len(lexicon) {
		return false
	}
	e := &lexicon[id]
	return e.ordinal != none || e.class >= zero && e.class <= scale || e.class == part
}
