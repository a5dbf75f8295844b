package plain

import (
	"fmt"
	"math/big"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/token"
)

// spelledNumbers finds numbers in words whose repetition in digits differs: "four (3) seats", "ten percent (15%)".
func (p *prose) spelledNumbers() {
	for i := 1; i+2 < len(p.Tokens); i++ {
		if p.word(i) == "(" && p.Tokens[i+1].Kind == token.Number {
			p.spelled(i)
		}
	}
	for i := range p.Mentions[:max(len(p.Mentions)-1, 0)] {
		p.spelledMoney(p.Mentions[i], p.Mentions[i+1])
	}
}

// spelledMoney holds "fifty dollars ($60)" against itself.
func (p *prose) spelledMoney(a, b language.Mention) {
	if a.Quantity == nil || b.Quantity == nil || b.Start < a.End || p.Text.Text[a.End:b.Start] != " (" || p.word(p.tokenAt(b.End-1)+1) != ")" {
		return
	}
	words, digits := a.Quantity, b.Quantity
	if words.Kind != quantity.Money || digits.Kind != quantity.Money || words.Unit != digits.Unit || !words.Worded || digits.Worded ||
		words.Value == nil || digits.Value == nil || words.Vague || words.Comparator != quantity.Exactly || digits.Comparator != quantity.Exactly ||
		words.Value.Cmp(digits.Value) == 0 || p.speaksOfMistakes(a.First) {
		return
	}
	x, y := a.Of(p.Text.Text), b.Of(p.Text.Text)
	p.report(Slip{Span: p.span(p.tokenAt(a.Start), p.tokenAt(b.End-1)+2), Kind: "money", Expected: "the same amount twice",
		Message: fmt.Sprintf("the words and the digits differ: %q, and in parentheses stands %s", x, y)})
}

// spelled looks at the parenthesis at token i.
func (p *prose) spelled(i int) {
	end, percent := i, false
	switch {
	case p.word(i-1) == "percent":
		end, percent = i-1, true
	case p.word(i-1) == "cent" && p.word(i-2) == "per":
		end, percent = i-2, true
	}
	words, ok := p.numeralBefore(end)
	if !ok || words.Ordinal || words.Fraction || !words.Value.IsInt() {
		return
	}
	digits, ok := number.Parse(p.Text.Text, p.Tokens, i+1)
	if !ok || digits.Ordinal || digits.Fraction || digits.Value.Cmp(words.Value) == 0 {
		return
	}
	last := digits.Last
	if percent {
		if p.word(last) == "%" {
			last++
		} else if p.word(last) == "percent" {
			last++
		} else {
			return
		}
	}
	if p.word(last) != ")" || !percent && !p.repeats(words, digits, last) || p.speaksOfMistakes(i) {
		return
	}
	span := p.span(words.First, last+1)
	a, b := p.span(words.First, end).Of(p.Text.Text), p.span(i+1, digits.Last).Of(p.Text.Text)
	p.report(Slip{Span: span, Kind: "number", Expected: "the same number twice",
		Message: fmt.Sprintf("the words and the digits differ: %q is %s, and in parentheses stands %s", a, words.Value.RatString(), b)})
}

// numeralBefore is the longest number in words that ends before token end.
func (p *prose) numeralBefore(end int) (number.Numeral, bool) {
	var best number.Numeral
	for i := end - 1; i >= max(0, end-12) && (p.isWord(i) || p.word(i) == "-" || p.word(i) == ","); i-- {
		if !p.isWord(i) {
			continue
		}
		if n, ok := number.Parse(p.Text.Text, p.Tokens[:end], i); ok && n.Last == end && n.Worded && !n.Signed {
			best = n
		}
	}
	return best, best.Last != 0
}

// repeats reports whether the parenthesis that closes at token last repeats the number before it: what is counted follows at
// once, and it is no note, no part of a name and none of a list's letters.
func (p *prose) repeats(words, digits number.Numeral, last int) bool {
	if !p.small(last+1) || p.glued(last+1) || lexicon.Parts(p.word(last+1))&lexicon.Function != 0 || notCounted[p.word(last+1)] || lexicon.Dominant(p.word(last+1)) == lexicon.Verb {
		return false
	}
	before := p.word(words.First - 1)
	if _, share := p.numeralBefore(words.First - 1); partOfRatio[before] && (share || partOfRatio[p.word(words.First-2)] || p.word(words.First-2) == "out") {
		return false
	}
	if k := words.First - 2; k >= 0 && partOfRatio[before] && p.Tokens[k].Kind == token.Number {
		return false
	}
	capital := p.Tokens[words.First].Upper && words.First > p.sentenceOf(words.First).First && !p.Tokens[words.First].Caps
	if capital || words.Value.Cmp(big.NewRat(1, 1)) == 0 && pronounOne[before] {
		return false
	}
	return !p.enumerates(digits)
}

var (
	partOfRatio = sentence.Set("in of per point minus / - to")
	pronounOne  = sentence.Set("this that the no each every which any another only last next first some other such")
	notCounted  = sentence.Set("then also respectively combined together were was is are")
)

// listReach is how many tokens away the next point of a list in the text may be.
const listReach = 80

// enumerates reports whether the digits number the points of a list in the text: "two (1) apples and (2) pears".
func (p *prose) enumerates(digits number.Numeral) bool {
	for i := max(0, digits.First-listReach); i < min(len(p.Tokens), digits.Last+listReach); i++ {
		if i == digits.First-1 || p.word(i) != "(" || p.word(i+2) != ")" {
			continue
		}
		v, n := p.digitsAt(i + 1)
		if n == 0 {
			continue
		}
		gap := new(big.Rat).Sub(digits.Value, big.NewRat(int64(v), 1))
		if _, spelled := p.numeralBefore(i); !spelled && gap.Abs(gap).Cmp(big.NewRat(2, 1)) <= 0 {
			return true
		}
	}
	return false
}
