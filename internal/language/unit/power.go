package unit

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

// powers are the words and abbreviations before a unit that raise it.
var powers = exponents(map[string]int8{"square": 2, "sq": 2, "cubic": 3, "cu": 3})

// raised are the words after a unit that raise it.
var raised = exponents(map[string]int8{"squared": 2, "cubed": 3})

func exponents(of map[string]int8) (t token.Table[int8]) {
	for word, n := range of {
		t.Put(token.Intern(word), n)
	}
	return t
}

// powered reads a simple unit with its exponent; sym tells that it is a symbol.
func powered(text string, toks []token.Token, i int, summed bool) (u *Unit, last int, sym, ok bool) {
	if i >= len(toks) {
		return nil, i, false, false
	}
	if p := powers.At(toks[i].ID); p != 0 {
		at := i + 1
		if at < len(toks) && (text[toks[at].Start] == '.' || text[toks[at].Start] == '-') && !toks[at].Space {
			at++
		}
		if u, last, _, ok = simple(text, toks, at, true); ok && u.dims == (dims{length: 1}) {
			return u.power(p), last, false, true
		}
		return nil, i, false, false
	}
	u, last, sym, ok = simple(text, toks, i, summed)
	if !ok {
		return nil, i, false, false
	}
	if last < len(toks) && raised.At(toks[last].ID) != 0 {
		return u.power(raised.At(toks[last].ID)), last + 1, sym, true
	}
	if sym && toks[last-1].Kind == token.Word && u.Offset == nil && !u.Money() && !u.Proportion() {
		if p, end := exponent(text, toks, last); p != 0 {
			return u.power(p), end, sym, true
		}
	}
	return u, last, sym, true
}

// exponent reads ², ^2, 2, ⁻¹, −1, -1 when it hangs on a symbol; 0 when there is none.
func exponent(text string, toks []token.Token, i int) (p int8, last int) {
	at, n := i, int8(1)
	hangs := func() bool { return at < len(toks) && !toks[at].Space }
	if !hangs() {
		return 0, i
	}
	if text[toks[at].Start] == '^' {
		at++
	}
	if !hangs() {
		return 0, i
	}
	switch toks[at].Of(text) {
	case "-", "−", "⁻", "–":
		n = -1
		at++
	}
	if !hangs() {
		return 0, i
	}
	switch toks[at].Of(text) {
	case "1", "¹":
	case "2", "²":
		n *= 2
	case "3", "³":
		n *= 3
	default:
		return 0, i
	}
	at++
	if hangs() && (toks[at].Kind != token.Sign || text[toks[at].Start] == '-' && at+1 < len(toks) && !toks[at+1].Space) || n == 1 {
		return 0, i
	}
	if hangs() && text[toks[at].Start] == '.' && at+1 < len(toks) && !toks[at+1].Space {
		return 0, i // 5 m-2.5
	}
	return n, at
}
