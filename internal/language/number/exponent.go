package number

import (
	"math/big"
	"strconv"

	"github.com/steadfact/steadfact/internal/language/token"
)

// exponent reads 1e10, 6.2e-4, 6.2x10^-4, 6.2 × 10⁻⁴ and 2^10.
func (n *Numeral) exponent(text string, toks []token.Token) {
	j := n.Last
	switch {
	case tight(toks, j, token.Word) && (text[toks[j].Start:toks[j].End] == "e" || text[toks[j].Start:toks[j].End] == "E"):
		if e, last, ok := power(text, toks, j+1); ok {
			n.shift(e, last)
		}
	case char(text, toks, j) == '^':
		if e, last, ok := power(text, toks, j+1); ok && n.Value.Num().BitLen() <= 64 && n.Value.Denom().BitLen() <= 64 {
			n.Value = raise(n.Value, e)
			n.Step, n.Last = step(n.Value), last
		}
	case j == n.First+1 && text[toks[n.First].Start:toks[n.First].End] == "10" && tight(toks, j, token.Sign) && superscript(toks[j].Of(text)): // 10⁶
		if e, last, ok := power(text, toks, j); ok {
			n.Value = pow(10, e)
			n.Step, n.Last = step(n.Value), last
		}
	case j+1 < len(toks) && times(text, toks[j]) && toks[j+1].Kind == token.Number:
		n.timesPower(text, toks, j+1)
	}
}

func times(text string, t token.Token) bool {
	switch text[t.Start:t.End] {
	case "x", "×", "·", "*":
		return true
	}
	return false
}

// timesPower reads the "10^-4" of "6.2 × 10^-4", whose base begins with token j.
func (n *Numeral) timesPower(text string, toks []token.Token, j int) {
	base, err := strconv.ParseInt(toks[j].Of(text), 10, 32)
	if err != nil || base != 10 && base != 2 {
		return
	}
	k := j + 1
	if char(text, toks, k) == '^' {
		k++
	} else if !(tight(toks, k, token.Sign) && (superscript(toks[k].Of(text)) || base == 10 && toks[k].Of(text) == "−")) {
		return
	}
	if e, last, ok := power(text, toks, k); ok {
		p := pow(base, e)
		n.Value.Mul(n.Value, p)
		n.Step = new(big.Rat).Mul(n.Step, p)
		n.Last = last
	}
}

func (n *Numeral) shift(e int64, last int) {
	p := tenTo(e)
	n.Value.Mul(n.Value, p)
	n.Step = new(big.Rat).Mul(n.Step, p)
	n.Last = last
}

// power reads a small integer with its sign, as digits or superscripts, from tokens that hang together.
func power(text string, toks []token.Token, j int) (e int64, last int, ok bool) {
	if j >= len(toks) || toks[j].Space {
		return 0, 0, false
	}
	minus := false
	switch toks[j].Of(text) {
	case "-", "−", "⁻", "–":
		minus = true
		j++
	case "+", "⁺":
		j++
	}
	if tight(toks, j, token.Number) {
		e, _ = strconv.ParseInt(toks[j].Of(text), 10, 16)
		j++
		ok = true
	} else {
		for ; tight(toks, j, token.Sign) && superscript(toks[j].Of(text)) && e < 1000; j++ {
			e = 10*e + int64(superscripts[toks[j].Of(text)])
			ok = true
		}
	}
	if e > maxExponent {
		return 0, 0, false
	}
	if minus {
		e = -e
	}
	return e, j, ok
}

var superscripts = map[string]int{"⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9, "⁻": 0}

func superscript(s string) bool {
	_, ok := superscripts[s]
	return ok
}

// raise is v to the power of e.
func raise(v *big.Rat, e int64) *big.Rat {
	r, abs := new(big.Rat), big.NewInt(max(e, -e))
	r.SetFrac(new(big.Int).Exp(v.Num(), abs, nil), new(big.Int).Exp(v.Denom(), abs, nil))
	if e < 0 && r.Sign() != 0 {
		r.Inv(r)
	}
	return r
}
