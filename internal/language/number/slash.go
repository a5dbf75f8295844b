package number

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/token"
)

// slash reads 3/4 and 3 / 4, but no dates (5/17/2018) and no ratios of decimals (5.71/10).
func (n *Numeral) slash(text string, toks []token.Token) {
	a, ok := plain(text, toks, n.First)
	if !ok || n.Last != n.First+1 {
		return
	}
	b, ok := slashed(text, toks, n.Last)
	if !ok || a > b && b > 10 || a >= 1000 || b == 0 || Year(b) {
		return
	}
	n.Value, n.Step, n.Last, n.Fraction = big.NewRat(a, b), big.NewRat(1, b), n.Last+2, true
}

// Year reports whether a number after a slash is the year of a law or a case: 14/1997.
func Year(v int64) bool { return v > 1900 && v < 2100 && v%100 != 0 }

// mixed reads the fraction after a whole number: 1 3/4, 1-1/2, 1½.
func (n *Numeral) mixed(text string, toks []token.Token) {
	if n.Fraction || !n.Value.IsInt() {
		return
	}
	at := n.Last
	if char(text, toks, at) == '-' && at+1 < len(toks) && !toks[at+1].Space {
		at++
	}
	f, last := vulgar(text, toks, at), at+1
	if f == nil {
		a, ok := plain(text, toks, at)
		b, ok2 := slashed(text, toks, at+1)
		if !ok || !ok2 || a >= b || a == 0 || b > 64 || at == n.Last && !toks[at].Space {
			return
		}
		f, last = big.NewRat(a, b), at+3
	}
	n.Value.Add(n.Value, f)
	n.Step, n.Last = oneOver(f.Denom()), last
}

// plain is the value of a short run of digits without a leading zero.
func plain(text string, toks []token.Token, i int) (int64, bool) {
	if i >= len(toks) || toks[i].Kind != token.Number || toks[i].End-toks[i].Start > 9 || text[toks[i].Start] == '0' {
		return 0, false
	}
	v := int64(0)
	for _, c := range []byte(toks[i].Of(text)) {
		v = 10*v + int64(c-'0')
	}
	return v, true
}

// slashed reads the "/4" of 3/4 and of 3 / 4.
func slashed(text string, toks []token.Token, i int) (int64, bool) {
	if i+1 >= len(toks) || toks[i].Of(text) != "/" && toks[i].Of(text) != "⁄" || toks[i].Space != toks[i+1].Space {
		return 0, false
	}
	if i > 1 && !toks[i-1].Space && text[toks[i-2].Start] == '/' || char(text, toks, i+2) == '/' || char(text, toks, i+2) == '-' && tight(toks, i+3, token.Number) {
		return 0, false
	}
	b, ok := plain(text, toks, i+1)
	if char(text, toks, i+2) == '.' && tight(toks, i+3, token.Number) {
		return 0, false
	}
	return b, ok && !(toks[i].Space && b > 64)
}
