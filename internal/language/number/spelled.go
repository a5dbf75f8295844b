package number

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/token"
)

// cardinal is a spelled number on its way: three hundred and two thousand …
type cardinal struct {
	toks         []token.Token
	at           int // the token after what is read
	value, scale *big.Rat
	after        *big.Rat // what the last "and" added: one hundred and | thirty-two
	joint        *big.Rat // the scale before that "and": one million and | three quarters
	tens         int64    // the last word, when it is a bare ten with something before it: one hundred | thirty
	ordinal      bool
}

// spelled reads a number whose first token is a word.
func spelled(text string, toks []token.Token, i int) (Numeral, bool) {
	e := word(toks, i)
	if e == nil {
		return Numeral{}, false
	}
	n := Numeral{First: i, Last: i + 1, Worded: true, Scale: one}
	switch {
	case e.class == part && !e.plural:
		return n.partOf(toks)
	case e.class == article:
		if n.aFraction(toks) {
			n.multiplyPart(toks)
			return n, true
		}
		if !is(toks, i+1, hundred) && !is(toks, i+1, scale) || word(toks, i+1).plural {
			return Numeral{}, false
		}
		n.Last = i + 1
	case e.class == zero:
		n.Value, n.Step = new(big.Rat), one
		n.pointWords(text, toks)
		return n, true
	case e.ordinal == scale && !e.plural:
		n.Value, n.Step, n.Ordinal = new(big.Rat).Set(e.factor), one, true
		return n, true
	case e.class == none && e.ordinal == none, e.plural, e.class == scale:
		return Numeral{}, false
	case e.class == hundred && !is(toks, i+1, scale):
		return Numeral{}, false
	default:
		if e.value > 0 && !goesOn(toks, i+1) {
			n.Value, n.Ordinal = big.NewRat(e.value, 1), e.class == none
			n.Step = intStep(e.value)
			return n, true
		}
		n.Last = i
	}
	c := cardinal{toks: toks, at: n.Last, value: new(big.Rat), scale: one}
	if !c.read() {
		return Numeral{}, false
	}
	n.Value, n.Last, n.Ordinal, n.Scale, n.Step = c.value, c.at, c.ordinal, c.scale, step(c.value)
	if n.Ordinal {
		return n, true
	}
	if n.denominated(text, &c) {
		n.multiplyPart(toks)
		return n, true
	}
	n.pointWords(text, toks)
	n.addedUnit(text, toks)
	n.addedFraction(text, toks)
	n.overWhole(text, toks)
	return n, true
}

// addedUnit reads the old-fashioned "twenty and three" where a fraction after it shows that it is one number: and three fifths.
func (n *Numeral) addedUnit(text string, toks []token.Token) {
	if n.Last != n.First+1 || !is(toks, n.First, tens) || !is(toks, n.Last, joint) || !is(toks, n.Last+1, unit) {
		return
	}
	sum := Numeral{First: n.First, Last: n.Last + 2, Value: new(big.Rat).Add(n.Value, big.NewRat(word(toks, n.Last+1).value, 1)), Scale: one}
	if sum.addedFraction(text, toks); sum.Last > n.Last+2 {
		n.Value, n.Step, n.Last = sum.Value, sum.Step, sum.Last
	}
}

// goesOn reports whether token i may go on with the number that the word before it begins.
func goesOn(toks []token.Token, i int) bool {
	e := word(toks, i)
	return e != nil && (e.ordinal != none || e.denom || e.class != none && e.class != article && e.class != of && e.class != negative)
}

// read adds group after group, each with a smaller scale than the one before.
func (c *cardinal) read() bool {
	var limit *big.Rat
	for groups := 0; groups < 12; groups++ {
		start, joined := *c, false
		if groups > 0 {
			at := 0
			if at, joined = c.connector(limit); at < 0 {
				return true
			}
			c.at = at
		}
		v, ok := c.belowThousand()
		if !ok {
			*c = start
			return groups > 0
		}
		g, factor := new(big.Rat).SetInt64(v), one
		if !c.ordinal {
			factor = c.scales()
		}
		if groups > 0 && (factor.Cmp(limit) >= 0 || g.Sign() == 0 || new(big.Rat).Mul(g, factor).Cmp(limit) >= 0) {
			*c = start
			return true
		}
		g.Mul(g, factor)
		if joined {
			c.after, c.joint = g, limit
		}
		c.value = new(big.Rat).Add(c.value, g)
		c.scale, limit = factor, factor
		if e := word(c.toks, c.at-1); !c.ordinal && e != nil && e.class == hundred {
			c.scale = hundredfold
		}
		if c.ordinal || factor.Cmp(thousand) < 0 {
			return true
		}
	}
	return true
}

var thousand = big.NewRat(1000, 1)

// connector steps over what may stand between two groups: nothing, "and", a comma, a comma and "and"; -1 when the next group
// does not belong to the number.
func (c *cardinal) connector(limit *big.Rat) (at int, joined bool) {
	at = c.at
	if limit.Cmp(thousand) < 0 {
		return -1, false
	}
	if at+1 < len(c.toks) && c.toks[at].ID == comma && c.toks[at+1].Space {
		at++
		// "a thousand, two hundred" goes on, "a thousand, two" does not.
		if !is(c.toks, at, joint) && !c.bigGroup(at) {
			return -1, false
		}
	}
	if is(c.toks, at, joint) {
		at++
		joined = true
	}
	return at, joined
}

var comma = token.Intern(",")

// bigGroup reports whether the group at token i has a hundred or a scale of its own.
func (c *cardinal) bigGroup(i int) bool {
	probe := cardinal{toks: c.toks, at: i}
	v, ok := probe.belowThousand()
	return ok && (v >= 100 || is(c.toks, probe.at, scale))
}

// scales multiplies the multipliers that follow: thousand million, lakh crore.
func (c *cardinal) scales() *big.Rat {
	f := one
	for n := 0; n < 3; n++ {
		at := c.at
		if n == 0 && is(c.toks, at, hyphen) && at > 0 && !c.toks[at].Space && at+1 < len(c.toks) && !c.toks[at+1].Space {
			at++
		}
		e := word(c.toks, at)
		if e == nil || e.class != scale && !(e.ordinal == scale && !e.plural) {
			return f
		}
		if e.ordinal == scale {
			if c.value.Sign() == 0 && n == 0 && c.one() {
				return f // one millionth is a fraction
			}
			c.ordinal = true
		}
		f = new(big.Rat).Mul(f, e.factor)
		c.at, c.tens = at+1, 0
		if c.ordinal {
			return f
		}
	}
	return f
}

// one reports whether the word before is "one".
func (c *cardinal) one() bool {
	e := word(c.toks, c.at-1)
	return e != nil && e.class == unit && e.value == 1
}

// belowThousand reads "two hundred and five", "twenty-five hundred", "hundred" (one, after an article).
func (c *cardinal) belowThousand() (int64, bool) {
	v, ok := c.belowHundred()
	if c.ordinal {
		return v, ok
	}
	if !ok {
		if is(c.toks, c.at, scale) && !word(c.toks, c.at).plural {
			return 1, true // a thousand
		}
		if !is(c.toks, c.at, hundred) || word(c.toks, c.at).plural {
			return 0, false
		}
		v = 1
	}
	at := c.at
	if is(c.toks, at, hyphen) && !c.toks[at].Space {
		at++
	}
	switch e := word(c.toks, at); {
	case e == nil || v == 0:
		return v, true
	case e.class == hundred && !e.plural:
	case e.ordinal == scale && !e.plural && e.factor.Cmp(hundredfold) == 0 && !(v == 1 && c.one()):
		c.at, c.ordinal = at+1, true
		return 100 * v, true
	default:
		return v, true
	}
	c.at, c.tens = at+1, 0
	rest, ok := c.afterHundred()
	if !ok {
		return 100 * v, true
	}
	return 100*v + rest, true
}

var hundredfold = big.NewRat(100, 1)

// afterHundred reads the tens and units after "hundred", with or without "and".
func (c *cardinal) afterHundred() (int64, bool) {
	start := *c
	joined := is(c.toks, c.at, joint)
	if joined {
		c.at++
	}
	rest, ok := c.belowHundred()
	if !ok || rest == 0 || is(c.toks, c.at, hundred) {
		*c = start
		return 0, false
	}
	if c.tens == 0 && rest >= 20 && rest%10 == 0 && !joined {
		c.tens = rest
	}
	if joined {
		c.after, c.joint = big.NewRat(rest, 1), hundredfold
	}
	return rest, true
}

// belowHundred reads one to ninety-nine, as a cardinal or as an ordinal.
func (c *cardinal) belowHundred() (int64, bool) {
	e := word(c.toks, c.at)
	if e == nil || e.plural {
		return 0, false
	}
	if e.class == none && (e.ordinal == unit || e.ordinal == teen || e.ordinal == tens) {
		c.at++
		c.ordinal = true
		return e.value, true
	}
	if e.class != unit && e.class != teen && e.class != tens {
		return 0, false
	}
	v := e.value
	c.at++
	if e.class != tens {
		return v, true
	}
	at, joined := c.dash(c.at)
	u := word(c.toks, at)
	switch {
	case u == nil || u.plural:
	case u.class == unit:
		c.at = at + 1
		return v + u.value, true
	case u.ordinal == unit && (joined || u.denom || u.value == 1 || at+1 == len(c.toks) || c.toks[at+1].Kind != token.Word): // "a thirty second video"
		c.at, c.ordinal = at+1, true
		return v + u.value, true
	}
	return v, true
}

// dash steps over a hyphen between two words of a number: tight, or with spaces on both sides as in tokenised text.
func (c *cardinal) dash(at int) (next int, joined bool) {
	if is(c.toks, at, hyphen) && at+1 < len(c.toks) && c.toks[at].Space == c.toks[at+1].Space {
		return at + 1, true
	}
	return at, false
}
