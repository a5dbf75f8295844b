package plain

import (
	"fmt"
	"math/big"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// share holds "10 of 40 (35%)" and "35% (10 of 40)" against what the numbers give.
func (p *prose) share(i int) {
	if i+1 >= len(p.Mentions) {
		return
	}
	a, b := p.Mentions[i], p.Mentions[i+1]
	if a.Quantity == nil || b.Quantity == nil {
		return
	}
	part, percent := a.Quantity, b.Quantity
	if part.Kind == quantity.Percent {
		part, percent = percent, part
	}
	if percent.Kind != quantity.Percent || part.Kind != quantity.Ratio || part.Quantity.Of == nil || part.Value == nil || percent.Value == nil ||
		part.Comparator != quantity.Exactly || percent.Comparator != quantity.Exactly || percent.Value.Sign() < 0 || !p.inBrackets(a, b) || !p.ofWhole(part.Span.Start, part.Span.End) {
		return
	}
	if part.Quantity.Of.Sign() == 0 || part.Value.Cmp(part.Quantity.Of) > 0 || !part.Value.IsInt() {
		return
	}
	right := new(big.Rat).Mul(part.Quotient(), big.NewRat(100, 1))
	rest := new(big.Rat).Sub(big.NewRat(100, 1), right) // "2% waste (98 of 100 are used)"
	if near(right, percent) || near(rest, percent) {
		return
	}
	first := p.tokenAt(a.Start)
	if before := p.word(p.tokenAt(part.Span.Start) - 1); numbered[before] || ranked[before] {
		return
	}
	if p.says(weighted, first-12, p.tokenAt(b.End)+6) || p.speaksOfMistakes(first) {
		return
	}
	decimals := 0
	if !percent.Value.IsInt() {
		decimals = 1
	}
	want := right.FloatString(decimals) + "%"
	last := p.tokenAt(b.End-1) + 1
	if p.word(last) == ")" {
		last++
	}
	p.report(Slip{Span: p.span(first, last), Kind: "percent", Expected: want,
		Message: fmt.Sprintf("%s of %s is %s, not %s", part.Value.RatString(), part.Quantity.Of.RatString(), want, percent.Value.FloatString(decimals)+"%")})
}

// near reports whether a figure agrees with a percentage as it is rounded, up or down.
func near(v *big.Rat, percent *quantity.Mention) bool {
	gap := new(big.Rat).Sub(v, percent.Value)
	return gap.Abs(gap).Cmp(percent.Step) < 0
}

// ranked are words before a number that make it a place in an order: "top 10 of 100".
var ranked = sentence.Set("top first last next best worst rank ranked place level question task lesson test week month year stage phase round chapter episode")

var partitive = sentence.Set("of")

var weighted = sentence.Set(`weighted adjusted weight weights approximately about roughly around nearly almost some estimated
	compared versus vs minus up down rise increase decrease increased decreased target`)

// inBrackets reports whether b stands alone in parentheses right behind a, or behind ", or", at most its noun between them.
func (p *prose) inBrackets(a, b language.Mention) bool {
	open, last := p.tokenAt(b.Start)-1, p.tokenAt(b.End-1)+1
	switch {
	case p.word(open) == "(" && p.word(last) == ")":
	case p.word(open) == "or" && p.word(open-1) == "," && (p.word(last) == "," || p.word(last) == "." && !p.glued(last+1)):
		open--
	default:
		return false
	}
	from := p.tokenAt(a.End-1) + 1
	for k := from; k < open; k++ {
		if !p.isWord(k) {
			return false
		}
	}
	return sentence.IsDigit(b.Of(p.Text.Text)[0]) && open-from <= 3 && (open == from || a.Quantity.Noun.Len() > 0 && open <= p.tokenAt(a.Quantity.Noun.End-1)+1)
}

// ofWhole reports whether a ratio is worded as a part of a whole: "10 of 40", "10 out of the 40".
func (p *prose) ofWhole(start, end int) bool {
	return p.says(partitive, p.tokenAt(start), p.tokenAt(end-1))
}
