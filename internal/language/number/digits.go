package number

import (
	"math/big"
	"strconv"
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

// grouped appends the groups after the first digits and returns the token after them: 1,234,567 · 12,34,567 · 1 234 567 ·
// 1.234.567 · 1'234'567.
func grouped(text string, toks []token.Token, i int, whole []byte) ([]byte, int) {
	first := int(toks[i].End - toks[i].Start)
	if first > 3 || text[toks[i].Start] == '0' {
		return whole, i + 1
	}
	for _, group := range [...]func(string, []token.Token, int) int{commas, blanks, dots} {
		if end := group(text, toks, i); end > i+1 {
			for k := i + 1; k < end; k++ {
				if toks[k].Kind == token.Number {
					whole = append(whole, toks[k].Of(text)...)
				}
			}
			return whole, end
		}
	}
	return whole, i + 1
}

// commas reads groups after commas (or Swiss apostrophes): all of three digits, or of two with a last one of three.
func commas(text string, toks []token.Token, i int) int {
	j, pairs, triples := i+1, 0, 0
	for j < i+2*maxGroups && separator(text, toks, j) && tight(toks, j+1, token.Number) {
		switch toks[j+1].End - toks[j+1].Start {
		case 2:
			if pairs++; triples > 0 {
				return i + 1
			}
		case 3:
			if triples++; pairs > 0 && triples > 1 {
				return i + 1
			}
		default:
			return i + 1
		}
		j += 2
	}
	if triples == 0 || pairs > 0 && toks[i].End-toks[i].Start > 2 {
		return i + 1
	}
	return j
}

// separator reports whether token j is a comma or an apostrophe between groups.
func separator(text string, toks []token.Token, j int) bool {
	return tight(toks, j, token.Sign) && (text[toks[j].Start] == ',' || text[toks[j].Start] == '\'' || toks[j].Of(text) == "’")
}

// blanks reads groups of three after single spaces: 10 000.
func blanks(text string, toks []token.Token, i int) int {
	j := i + 1
	for j < min(len(toks), i+maxGroups) && toks[j].Kind == token.Number && toks[j].Space && toks[j].End-toks[j].Start == 3 && oneBlank(text[toks[j-1].End:toks[j].Start]) {
		j++
	}
	return j
}

// oneBlank reports whether a gap is one space of any width; a line break separates numbers.
func oneBlank(gap string) bool {
	return gap == " " || gap == "\u00a0" || gap == "\u202f" || gap == "\u2009"
}

// dots reads 1.234.567, but not 1.234, which is a decimal, nor an address of four parts.
func dots(text string, toks []token.Token, i int) int {
	j, n := i+1, 0
	for j < i+2*maxGroups && char(text, toks, j) == '.' && tight(toks, j+1, token.Number) && toks[j+1].End-toks[j+1].Start == 3 {
		j += 2
		n++
	}
	comma := n == 1 && char(text, toks, j) == ',' && tight(toks, j+1, token.Number) && toks[j+1].End-toks[j+1].Start != 3
	if n >= 2 && n != 3 || comma {
		return j
	}
	return i + 1
}

// decimalComma reports whether the comma at j is a decimal point: 5,00 or 1.234,5, but not 1,2,3.
func decimalComma(text string, toks []token.Token, i, j int) bool {
	if !tight(toks, j+1, token.Number) {
		return false
	}
	if c := char(text, toks, j+2); (c == ',' || c == '.') && tight(toks, j+3, token.Number) {
		return false
	}
	if i > 1 && !toks[i].Space && text[toks[i-1].Start] == ',' && toks[i-2].Kind == token.Number {
		return false
	}
	places := toks[j+1].End - toks[j+1].Start
	return places < 3 && places > 0 && toks[i].End-toks[i].Start < 4
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
