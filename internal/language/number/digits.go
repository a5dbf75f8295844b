package number

import (
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/language/token"
)

const (
	maxDigits   = 60 // of a number worth reading
	maxGroups   = 20 // of digits
	maxExponent = 60 // so that no text makes the arithmetic slow
)

// vulgarFractions are the signs that are fractions.
var vulgarFractions = map[token.ID][2]int64{}

var _ = func() bool {
	for r, f := range map[string][2]int64{"½": {1, 2}, "⅓": {1, 3}, "⅔": {2, 3}, "¼": {1, 4}, "¾": {3, 4}, "⅕": {1, 5}, "⅖": {2, 5}, "⅗": {3, 5},
		"⅘": {4, 5}, "⅙": {1, 6}, "⅚": {5, 6}, "⅐": {1, 7}, "⅛": {1, 8}, "⅜": {3, 8}, "⅝": {5, 8}, "⅞": {7, 8}, "⅑": {1, 9}, "⅒": {1, 10}} {
		vulgarFractions[token.Intern(r)] = f
	}
	return true
}()

// vulgar is the value of a fraction sign; nil when token i is none.
func vulgar(text string, toks []token.Token, i int) *big.Rat {
	if i >= len(toks) || toks[i].Kind != token.Sign || toks[i].ID == 0 || text[toks[i].Start] < utf8.RuneSelf {
		return nil
	}
	if f, ok := vulgarFractions[toks[i].ID]; ok {
		return big.NewRat(f[0], f[1])
	}
	return nil
}

// leadingPoint reports whether ".75" begins with token i.
func leadingPoint(text string, toks []token.Token, i int) bool {
	return text[toks[i].Start] == '.' && tight(toks, i+1, token.Number) && (toks[i].Space || i > 0 && toks[i-1].Kind == token.Sign)
}

// tight reports whether token i is of the kind and hangs on the one before it.
func tight(toks []token.Token, i int, k token.Kind) bool {
	return i < len(toks) && toks[i].Kind == k && !toks[i].Space
}

// char is the ASCII sign of token i when it hangs on the one before it; 0 otherwise.
func char(text string, toks []token.Token, i int) byte {
	if !tight(toks, i, token.Sign) {
		return 0
	}
	return text[toks[i].Start]
}

// figures reads a number that begins with digits, with all that may follow it.
func figures(text string, toks []token.Token, i int) (Numeral, bool) {
	n, ok := decimal(text, toks, i)
	if !ok {
		return Numeral{}, false
	}
	if ordinalSuffix(text, toks, n) {
		n.Last++
		n.Ordinal = true
		return n, true
	}
	n.exponent(text, toks)
	n.slash(text, toks)
	n.mixed(text, toks)
	n.pointWords(text, toks)
	n.multiply(text, toks)
	n.lesser(text, toks)
	n.addedFraction(text, toks)
	n.overWhole(text, toks)
	return n, true
}

// decimal reads grouped digits and decimal places.
func decimal(text string, toks []token.Token, i int) (Numeral, bool) {
	var room [maxDigits]byte
	whole, j := room[:0], i
	if toks[i].Kind == token.Number {
		whole = append(whole, toks[i].Of(text)...)
		whole, j = grouped(text, toks, i, whole)
	}
	places := ""
	if sep := char(text, toks, j); (sep == '.' || j == i) && tight(toks, j+1, token.Number) {
		places = toks[j+1].Of(text)
		j += 2
	} else if sep == ',' && decimalComma(text, toks, i, j) {
		places = toks[j+1].Of(text)
		j += 2
	}
	if j == i+1 && j+1 < len(toks) && text[toks[j].Start] == '.' && toks[j].Space && toks[j+1].Space && toks[j+1].Kind == token.Number {
		places = toks[j+1].Of(text) // 4 . 8, as in tokenised text
		j += 2
	}
	if places != "" && char(text, toks, j) == '(' && tight(toks, j+1, token.Number) && toks[j+1].End-toks[j+1].Start <= 3 && char(text, toks, j+2) == ')' {
		j += 3 // 1.2345(12), with the uncertainty of the last places
	}
	if len(whole)+len(places) > maxDigits {
		return Numeral{}, false
	}
	if len(whole)+len(places) < 16 {
		return short(i, j, whole, places), true
	}
	v, ok := new(big.Rat).SetString("0" + string(whole) + "." + places + "0")
	n := Numeral{First: i, Last: j, Value: v, Scale: one}
	if n.Step = step(v); places != "" {
		n.Step = tenTo(-int64(len(places)))
	}
	return n, ok
}

// short is the number of few digits, without a detour through strings.
func short(first, last int, whole []byte, places string) Numeral {
	v, scale := int64(0), int64(1)
	for _, c := range whole {
		v = 10*v + int64(c-'0')
	}
	for _, c := range []byte(places) {
		v, scale = 10*v+int64(c-'0'), 10*scale
	}
	n := Numeral{First: first, Last: last, Scale: one, Step: one}
	if scale > 1 {
		n.Value, n.Step = big.NewRat(v, scale), tenTo(-int64(len(places)))
		return n
	}
	n.Value = new(big.Rat).SetInt64(v)
	if v > 0 {
		n.Step = intStep(v)
	}
	return n
}

// ordinalSuffix reports whether "st", "nd", "rd" or "th" hangs on an integer.
func ordinalSuffix(text string, toks []token.Token, n Numeral) bool {
	if !tight(toks, n.Last, token.Word) || !n.Value.IsInt() || toks[n.Last].End-toks[n.Last].Start != 2 {
		return false
	}
	switch strings.ToLower(toks[n.Last].Of(text)) {
	case "st": // 14st is a weight
		return text[toks[n.Last-1].End-1] == '1'
	case "nd", "rd", "th":
		return true
	}
	return false
}
