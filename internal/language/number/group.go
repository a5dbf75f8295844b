package number

import (
	"github.com/steadfact/steadfact/internal/language/token"
)

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
