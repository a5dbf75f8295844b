package quantity

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// ratio reads 100 out of 329, 16 of the 28 provinces, one in five, 3:1 and 7.5/10; nil when the amount is no part of one.
func (r *reader) ratio(a *amount) *Mention {
	if a.unit != nil || a.vague || a.num.Value == nil || a.num.Signed {
		return nil
	}
	if r.colonRatio(a) {
		b, _ := number.Parse(r.text, r.toks, a.last+1)
		return r.ratioMention(a, b)
	}
	if b, ok := r.outOfTen(a); ok {
		return r.ratioMention(a, b)
	}
	if b, ok := r.marks(a); ok {
		return r.ratioMention(a, b)
	}
	b, _, ok := r.whole(a)
	if !ok {
		return nil
	}
	return r.ratioMention(a, b)
}

func (r *reader) ratioMention(a *amount, b number.Numeral) *Mention {
	a.last, a.core, a.noUnit = b.Last, b.Last, b.Last
	m := a.mention(r.text, r.toks)
	m.Kind, m.Quantity.Of = Ratio, b.Value
	return m
}

// whole reads the whole that a number is a part of: "out of 329", "of the 28", "in five".
func (r *reader) whole(a *amount) (number.Numeral, int, bool) {
	at, none := a.last, number.Numeral{}
	if a.num.Fraction {
		return none, 0, false
	}
	in := false
	switch {
	case r.inHyphens(at): // one-in-five
		at += 3
		in = true
	case is(r.toks, at, idOut) && is(r.toks, at+1, idOf):
		at += 2
	case is(r.toks, at, idOf) && !(a.num.Worded && a.num.Value.Cmp(one) == 0):
		at++
	case is(r.toks, at, idIn):
		at++
		in = true
	default:
		return none, 0, false
	}
	if in && is(r.toks, at, every) {
		at++
	}
	for n := 0; n < 2 && !in && wholeArticles.has(r.toks, at); n++ {
		at++
	}
	if !in {
		if at = r.owner(at); recent.has(r.toks, at) && wholeArticles.has(r.toks, at-1) {
			at++
		}
	}
	if at >= len(r.toks) || !number.Begins(r.text, r.toks, at) && !articles.has(r.toks, at) {
		return none, 0, false
	}
	b, ok := number.Parse(r.text, r.toks, at)
	if !ok || b.Ordinal || b.Fraction || b.Signed || b.Value.Cmp(a.num.Value) < 0 || !b.Value.IsInt() {
		return none, 0, false
	}
	if b.Last < len(r.toks) && !r.toks[b.Last].Space && r.toks[b.Last].Kind != token.Sign {
		return none, 0, false
	}
	_, _, measured := unit.Parse(r.text, r.toks, b.Last, false)
	if in && (measured || !r.chance(a, b)) || measured && b.Last < len(r.toks) && !is(r.toks, b.Last, idS) && is(r.toks, a.last, idOf) {
		return none, 0, false
	}
	return b, at, true
}

// owner steps over whose the whole is, from the token after its article: of the country's | 34.
func (r *reader) owner(at int) int {
	for k := at; k < at+3 && k < len(r.toks) && r.toks[k].Kind == token.Word && !stops.has(r.toks, k); k++ {
		if is(r.toks, k+1, idS) {
			return k + 2
		}
	}
	return at
}

// inHyphens reports whether "-in-" and a number hang on the token before i.
func (r *reader) inHyphens(i int) bool {
	return i+3 < len(r.toks) && is(r.toks, i, idHyphen) && is(r.toks, i+1, idIn) && is(r.toks, i+2, idHyphen) && !r.toks[i].Space && !r.toks[i+3].Space && number.Begins(r.text, r.toks, i+3)
}

var every = token.Intern("every")

var wholeArticles = list(`the its their all these those his her our every`)

// recent are the words for those of a series that came last: nine of the last 14.
var recent = list(`last past previous latest`)

// marks reads 8/10 and 72/100, which are marks out of a whole and no fractions, from a fraction already read.
func (r *reader) marks(a *amount) (number.Numeral, bool) {
	n := a.num
	if !n.Fraction || n.Worded || n.Last-n.First != 3 || !is(r.toks, n.First+1, idSlash) || r.toks[n.First+1].Space {
		return number.Numeral{}, false
	}
	if w := r.toks[n.Last-1].Of(r.text); w != "10" && w != "100" {
		return number.Numeral{}, false
	}
	whole, ok := number.Parse(r.text, r.toks, n.Last-1)
	part, ok2 := number.Parse(r.text, r.toks[:n.First+1], n.First)
	if !ok || !ok2 || whole.Last != n.Last {
		return number.Numeral{}, false
	}
	a.num.Value, a.num.Step = part.Value, part.Step
	return whole, true
}

// chance reports whether "N in M" is a share: a small number in a round one.
func (r *reader) chance(a *amount, b number.Numeral) bool {
	if !a.num.Value.IsInt() || a.num.Value.Cmp(big.NewRat(10, 1)) >= 0 || a.num.Value.Cmp(b.Value) >= 0 {
		return false
	}
	if b.Value.Cmp(big.NewRat(12, 1)) <= 0 {
		return a.num.Worded == b.Worded
	}
	return b.Value.Cmp(big.NewRat(20, 1)) == 0 || b.Value.Cmp(big.NewRat(50, 1)) == 0 || b.Value.Cmp(big.NewRat(25, 1)) == 0 || step100(b)
}

// step100 reports whether a number is a round hundred or more, but no year.
func step100(b number.Numeral) bool {
	return b.Step.Cmp(big.NewRat(100, 1)) >= 0 && !(b.Value.Cmp(big.NewRat(1500, 1)) >= 0 && b.Value.Cmp(big.NewRat(2100, 1)) <= 0 && b.Last-b.First == 1)
}

// colonRatio reports whether 3:1 follows, and not a time of day or a verse.
func (r *reader) colonRatio(a *amount) bool {
	at := a.last
	if a.unit != nil || a.num.Worded || !is(r.toks, at, idColon) || at+1 >= len(r.toks) || r.toks[at].Space || r.toks[at+1].Space || r.toks[at+1].Kind != token.Number {
		return false
	}
	y := r.toks[at+1]
	if at+2 < len(r.toks) && !r.toks[at+2].Space && (r.toks[at+2].Kind != token.Sign || is(r.toks, at+2, idColon) || dashes.has(r.toks, at+2) && r.digits(at+3) > 0) {
		return false // 5:3-12 is a verse
	}
	digits := y.End - y.Start
	return digits == 1 || digits > 2 || is(r.toks, at+2, idComma) && !r.toks[at+2].Space && at+3 < len(r.toks) && !r.toks[at+3].Space || a.num.Value.Cmp(big.NewRat(24, 1)) > 0 && a.core-a.num.First == 1
}

// outOfTen reads the whole after a slash: 7.5/10, 8/10, 120/80.
func (r *reader) outOfTen(a *amount) (number.Numeral, bool) {
	at := a.last
	if !is(r.toks, at, idSlash) || a.num.Worded || r.digits(at-1) >= 4 && a.core == a.num.First+1 || at+1 >= len(r.toks) || r.toks[at].Space || r.toks[at+1].Space || r.toks[at+1].Kind != token.Number {
		return number.Numeral{}, false
	}
	b, ok := number.Parse(r.text, r.toks, at+1)
	if !ok || b.Ordinal || b.Value.Sign() == 0 || b.Value.IsInt() && b.Value.Num().IsInt64() && number.Year(b.Value.Num().Int64()) || b.Last < len(r.toks) && !r.toks[b.Last].Space && (r.toks[b.Last].Kind != token.Sign || is(r.toks, b.Last, idSlash)) {
		return number.Numeral{}, false
	}
	return b, true
}
