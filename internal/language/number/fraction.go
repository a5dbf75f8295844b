package number

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// partOf reads what begins with half or quarter: half a million, half-dozen, quarter million. A quarter
// alone is a numeral of something only: quarter of an hour.
func (n *Numeral) partOf(toks []token.Token) (Numeral, bool) {
	e := word(toks, n.First)
	n.Value, n.Step, n.Fraction = big.NewRat(1, e.value), big.NewRat(1, e.value), true
	n.multiplyPart(toks)
	return *n, e.value == 2 || tightHyphen(toks, n.Last) || n.Last > n.First+1 || is(toks, n.Last, of) && is(toks, n.Last+1, article)
}

// multiplyPart reads the multiplier of a fraction: half [a] million, three quarters of a million.
func (n *Numeral) multiplyPart(toks []token.Token) {
	at := n.Last
	if is(toks, at, of) && is(toks, at+1, article) {
		at += 2
	} else if is(toks, at, article) || is(toks, at, hyphen) && at+1 < len(toks) && !toks[at+1].Space {
		at++
	}
	e := word(toks, at)
	if e == nil || e.plural || e.class != scale && e.class != hundred {
		return
	}
	n.Value.Mul(n.Value, e.factor)
	n.Step, n.Scale, n.Last, n.Fraction = step(n.Value), e.factor, at+1, false
}

// aFraction reads "a half", "a quarter", "a fifth" from the article on; a fraction is followed by no noun of its own, an ordinal is.
func (n *Numeral) aFraction(toks []token.Token) bool {
	at := n.First + 1
	e := word(toks, at)
	if d, last := fractionName(toks, at); d != nil && last > at+1 && (is(toks, last, of) || n.First == 0 && last == len(toks)) { // a thirty-second of a note
		n.Value, n.Step, n.Last, n.Fraction = d, new(big.Rat).Set(d), last, true
		return true
	}
	if e == nil || !e.denom || e.plural {
		return false
	}
	if e.class != part && at+1 < len(toks) && toks[at+1].Kind == token.Word && !is(toks, at+1, of) || tightHyphen(toks, at+1) {
		return false
	}
	d := e.denominator()
	n.Value, n.Step, n.Last, n.Fraction = d, new(big.Rat).Set(d), at+1, true
	return true
}

// denominator is the fraction a word names.
func (e *entry) denominator() *big.Rat {
	if e.factor != nil {
		return new(big.Rat).Inv(e.factor)
	}
	return big.NewRat(1, e.value)
}

// denominated turns a cardinal into a fraction when its denominator follows: two thirds, one-eighth, two and three fifths.
func (n *Numeral) denominated(text string, c *cardinal) bool {
	at, joined := c.dash(c.at)
	d, last := fractionName(c.toks, at)
	if d == nil && n.Value.Cmp(one) == 0 {
		d, last = longDenominator(c.toks, at)
	}
	if d == nil || !joined && (tightHyphen(c.toks, last) || n.periods(c.toks, last)) {
		return false
	}
	plural := word(c.toks, last-1).plural
	single := n.Value.Cmp(one) == 0
	tied := joined && !c.toks[c.at].Space && new(big.Rat).Mul(n.Value, d).Cmp(one) < 0 // a two-third majority
	if single == plural && !(plural && n.Value.IsInt() && !single) && !tied {
		return false
	}
	switch {
	case c.tens > 0 && plural && word(c.toks, last-1).ordinal == unit && last == at+1: // one hundred thirty-fifths
		n.Value.Sub(n.Value, big.NewRat(c.tens, 1))
		d.Quo(one, new(big.Rat).Add(new(big.Rat).Inv(d), big.NewRat(c.tens, 1)))
		n.Value.Mul(n.Value, d)
	case c.after != nil && new(big.Rat).Mul(c.after, d).Cmp(one) < 0: // two hundred and three fifths
		f := new(big.Rat).Mul(c.after, d)
		n.Value.Sub(n.Value, c.after)
		if own := word(c.toks, last); c.joint.Cmp(thousand) >= 0 && own != nil && own.class == scale && own.factor.Cmp(c.joint) < 0 {
			f.Mul(f, own.factor)
			last++
		} else if c.joint.Cmp(thousand) >= 0 {
			f.Mul(f, c.joint)
		}
		n.Value.Add(n.Value, f)
	default:
		n.Value.Mul(n.Value, d)
	}
	n.Step, n.Last, n.Fraction = d, last, n.Value.Cmp(one) < 0
	return true
}

// periods reports whether the quarters that end before token last are those of a year or a game: the first two quarters.
func (n *Numeral) periods(toks []token.Token, last int) bool {
	if !is(toks, last-1, part) || is(toks, last, of) || n.First == 0 {
		return false
	}
	before := toks[n.First-1].ID
	if e := word(toks, n.First-1); e != nil && e.ordinal != none {
		return true
	}
	return orders.Has(before)
}

// orders are the words that put periods in order, as ordinals do.
var orders = token.SetOf("last next past previous final opening consecutive straight")

// fractionName reads a denominator: third, quarters, hundredths, twenty-firsts.
func fractionName(toks []token.Token, at int) (*big.Rat, int) {
	e := word(toks, at)
	if e == nil {
		return nil, at
	}
	if e.denom {
		return e.denominator(), at + 1
	}
	if e.class != tens {
		return nil, at
	}
	c := cardinal{toks: toks}
	next, joined := c.dash(at + 1)
	if u := word(toks, next); joined && u != nil && u.ordinal == unit {
		return big.NewRat(1, e.value+u.value), next + 1
	}
	return nil, at
}

// longDenominator reads a denominator of several words: the ten-thousandth of "one ten-thousandth", "one hundred fifth".
func longDenominator(toks []token.Token, at int) (*big.Rat, int) {
	c := cardinal{toks: toks, at: at, value: new(big.Rat), scale: one}
	if e := word(toks, at); e == nil || e.class < unit || e.class > hundred || !c.read() || !c.ordinal {
		return nil, at
	}
	return new(big.Rat).Inv(c.value), c.at
}

// tightHyphen reports whether a hyphen ties token i-1 to a word after it.
func tightHyphen(toks []token.Token, i int) bool {
	return is(toks, i, hyphen) && !toks[i].Space && i+1 < len(toks) && !toks[i+1].Space && toks[i+1].Kind == token.Word
}

// addedFraction reads "and a half", "and three quarters": of the last multiplier when there is one, of one otherwise. A
// multiplier after it belongs to the whole: two and a half million.
func (n *Numeral) addedFraction(text string, toks []token.Token) {
	at := n.Last
	tied := tightHyphen(toks, at) && is(toks, at+1, joint) // two-and-a-half
	if tied {
		at++
	}
	if !is(toks, at, joint) || n.Fraction {
		return
	}
	f := Numeral{First: at + 1}
	if tied && tightHyphen(toks, at+1) {
		f.First++
	}
	switch e := word(toks, f.First); {
	case e == nil && !tied:
		a, ok := plain(text, toks, f.First)
		b, ok2 := slashed(text, toks, f.First+1)
		if !ok || !ok2 || a >= b || b > 64 || !n.Value.IsInt() { // two and 1/2
			return
		}
		f.Value, f.Step, f.Last = big.NewRat(a, b), big.NewRat(1, b), f.First+3
	case e == nil:
		return
	case tied && e.class == article && is(toks, f.First+2, part) && is(toks, f.First+1, hyphen):
		d := word(toks, f.First+2).denominator()
		f.Value, f.Step, f.Last = d, d, f.First+3
	case e.class == article:
		if !f.aFraction(toks) {
			return
		}
	case e.class == part && !e.plural:
		f.Value, f.Step, f.Last = e.denominator(), e.denominator(), f.First+1
	case e.class == unit:
		c := cardinal{toks: toks}
		at, _ := c.dash(f.First + 1)
		d, last := fractionName(toks, at)
		if d == nil || e.value > 1 != word(toks, last-1).plural {
			return
		}
		f.Value, f.Step, f.Last = new(big.Rat).Mul(d, big.NewRat(e.value, 1)), d, last
	default:
		return
	}
	n.plus(f, toks)
}

// plus adds a fraction behind the number, and reads the multiplier behind that.
func (n *Numeral) plus(f Numeral, toks []token.Token) {
	own := word(toks, f.Last)
	if own != nil && own.class != scale && own.class != hundred {
		own = nil
	}
	switch {
	case own != nil && n.Scale.Cmp(thousand) < 0:
		n.Value.Add(n.Value, f.Value).Mul(n.Value, own.factor)
		n.Scale, n.Step = own.factor, new(big.Rat).Mul(f.Step, own.factor)
		f.Last++
	case own != nil:
		n.Value.Add(n.Value, f.Value.Mul(f.Value, own.factor))
		n.Step = new(big.Rat).Mul(f.Step, own.factor)
		f.Last++
	case n.Scale.Cmp(thousand) >= 0:
		n.Value.Add(n.Value, f.Value.Mul(f.Value, n.Scale))
		n.Step = new(big.Rat).Mul(f.Step, n.Scale)
	default:
		n.Value.Add(n.Value, f.Value)
		n.Step = f.Step
	}
	n.Last = f.Last
}

// overWhole reads "one over three" as a fraction when nothing that could be counted follows.
func (n *Numeral) overWhole(text string, toks []token.Token) {
	if !is(toks, n.Last, over) || n.Last+1 >= len(toks) || n.Scale != nil && n.Scale.Cmp(one) > 0 {
		return
	}
	whole, ok := unsigned(text, toks, n.Last+1)
	if !ok || whole.Ordinal || whole.Value.Sign() == 0 || whole.Last < len(toks) && (toks[whole.Last].Kind != token.Sign || strings.IndexByte(".,;:!?)", text[toks[whole.Last].Start]) < 0) {
		return
	}
	n.Value.Quo(n.Value, whole.Value)
	n.Step, n.Last, n.Fraction = new(big.Rat).Inv(whole.Value), whole.Last, true
}
