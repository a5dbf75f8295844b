package number

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// multiply reads the multipliers after a number in digits: million, k, lakh crore, hundred.
func (n *Numeral) multiply(text string, toks []token.Token) {
	if n.Scale == nil {
		n.Scale = one
	}
	for count := 0; count < 3; count++ {
		at := n.Last
		if count == 0 && char(text, toks, at) == '-' && at+1 < len(toks) && !toks[at+1].Space {
			at++
		}
		e := word(toks, at)
		if e == nil {
			return
		}
		factor := e.factor
		if e.class != scale && e.class != hundred {
			if factor = letterFactor(text, toks, at, e); factor == nil || count > 0 || at != n.Last || n.Fraction {
				return
			}
		}
		n.Value.Mul(n.Value, factor)
		n.Step = new(big.Rat).Mul(n.Step, factor)
		n.Scale = new(big.Rat).Mul(n.Scale, factor)
		n.Last, n.Fraction = at+1, false
	}
}

// letterFactor is what a letter multiplies by: k, K, M and the two letters of bn when they hang on the digits; a capital M or G, or a small k,
// after a space only where nothing follows that it could belong to.
func letterFactor(text string, toks []token.Token, at int, e *entry) *big.Rat {
	if !e.letter {
		return nil
	}
	w := toks[at].Of(text)
	if tight(toks, at+1, token.Number) || char(text, toks, at+1) != 0 && strings.ContainsRune("/^'&²³", rune(text[toks[at+1].Start])) && tight(toks, at+2, token.Word) {
		return nil
	}
	if toks[at].Space {
		end := at+1 == len(toks) || toks[at+1].Kind == token.Sign && text[toks[at+1].Start] < 0x80 && strings.ContainsRune(".,;:!?)", rune(text[toks[at+1].Start]))
		if !(len(w) == 2 || end && (w == "k" || w == "M" || w == "G")) {
			return nil
		}
	} else if len(w) == 1 && w != "k" && w != "K" && w != "M" {
		return nil
	}
	return tenTo(letters[strings.ToLower(w)])
}

// lesser reads the smaller groups after a multiplied number in digits: 4 thousand 3 hundred and 21, 3 crore 12 lakh.
func (n *Numeral) lesser(text string, toks []token.Token) {
	for groups := 0; groups < 6 && n.Scale != one && n.Scale.Cmp(hundredfold) >= 0; groups++ {
		at := n.Last
		joined := is(toks, at, joint)
		if joined {
			at++
		}
		if joined && n.spelledRest(text, toks, at) || at >= len(toks) || toks[at].Kind != token.Number {
			return
		}
		g, ok := decimal(text, toks, at)
		if !ok || !g.Value.IsInt() || g.Value.Sign() == 0 {
			return
		}
		g.multiply(text, toks)
		if g.Value.Cmp(n.Scale) >= 0 || g.Scale.Cmp(hundredfold) < 0 && !(joined && n.Scale.Cmp(hundredfold) == 0) || tight(toks, g.Last, token.Word) || char(text, toks, g.Last) == '.' && tight(toks, g.Last+1, token.Number) {
			return
		}
		n.Value.Add(n.Value, g.Value)
		n.Step, n.Scale, n.Last = g.Step, g.Scale, g.Last
	}
}

// spelledRest reads the tens and units in words after a hundred in digits: 3 hundred and one.
func (n *Numeral) spelledRest(text string, toks []token.Token, at int) bool {
	c := cardinal{toks: toks, at: at}
	v, ok := c.belowHundred()
	if !ok || c.ordinal || n.Scale.Cmp(hundredfold) != 0 || is(toks, c.at, hundred) || is(toks, c.at, scale) {
		return false
	}
	n.Value.Add(n.Value, big.NewRat(v, 1))
	n.Step, n.Scale, n.Last = one, one, c.at
	return true
}

// pointWords reads decimal places in words or after the word "point": five point five, 1 point 1.
func (n *Numeral) pointWords(text string, toks []token.Token) {
	if !is(toks, n.Last, point) || !n.Value.IsInt() || n.Fraction {
		return
	}
	at, place, sum := n.Last+1, one, new(big.Rat)
	tenth := big.NewRat(1, 10)
	for places := 0; places < 20 && at < len(toks); places++ {
		e := word(toks, at)
		if toks[at].Kind == token.Number && places == 0 && toks[at].End-toks[at].Start <= 20 {
			digits, _ := new(big.Rat).SetString("0." + toks[at].Of(text))
			sum, place = digits, tenTo(-int64(toks[at].End-toks[at].Start))
			at++
			break
		}
		if v, end := hundredths(toks, at); places == 0 && end > at { // two point seventy-one
			sum, place, at = big.NewRat(v, 100), tenTo(-2), end
			break
		}
		if e == nil || e.class != unit && e.class != zero {
			break
		}
		place = new(big.Rat).Mul(place, tenth)
		sum.Add(sum, new(big.Rat).Mul(place, big.NewRat(e.value, 1)))
		at++
	}
	if at == n.Last+1 {
		return
	}
	n.Value.Add(n.Value, sum)
	n.Step, n.Last = place, at
	n.multiply(text, toks)
}

// hundredths reads decimal places said as one number of two digits: the seventy-one of "point seventy-one".
func hundredths(toks []token.Token, at int) (v int64, end int) {
	if !is(toks, at, tens) && !is(toks, at, teen) {
		return 0, at
	}
	c := cardinal{toks: toks, at: at}
	if v, ok := c.belowHundred(); ok && !c.ordinal {
		return v, c.at
	}
	return 0, at
}

// Multiplier reads multipliers that stand without a number of their own, as in "several hundred thousand"; nil when token i is none.
func Multiplier(toks []token.Token, i int) (factor *big.Rat, last int) {
	for last = i; last < i+2; last++ {
		e := word(toks, last)
		if e == nil || e.plural || e.class != scale && e.class != hundred {
			break
		}
		if factor == nil {
			factor = big.NewRat(1, 1)
		}
		factor.Mul(factor, e.factor)
	}
	return factor, last
}
