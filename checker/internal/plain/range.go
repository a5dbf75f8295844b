package plain

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/number"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// reversedRanges finds ranges that end before they begin: "from 2019 to 2015", "between 12 and 7 km".
func (p *prose) reversedRanges() {
	for i, m := range p.Mentions {
		switch {
		case m.Dated():
			p.reversedDates(m)
		case m.Quantity != nil && m.Quantity.Comparator == quantity.Between && m.Quantity.High != nil:
			p.reversedBetween(m)
		case m.Quantity != nil && i+1 < len(p.Mentions):
			p.reversedDash(m, p.Mentions[i+1])
		}
	}
	for i := range p.Tokens {
		p.reversedLife(i)
	}
}

func (p *prose) reversed(span source.Span, kind, first, second string) {
	expected, order := "the smaller end first", "is more than"
	if kind == string(language.DateRange) {
		expected, order = "the earlier end first", "is later than"
	}
	p.report(Slip{Span: span, Kind: kind, Expected: expected, Message: fmt.Sprintf("the range runs backwards: %s %s %s", first, order, second)})
}

// reversedDates finds "from 2019 to 2015" and "10 May 2023 – 5 May 2023". A range of which an end borrows its year is never
// backwards, and "from … to" may tell of a change.
func (p *prose) reversedDates(m language.Mention) {
	d := m.Temporal.Date
	if !d.Range || d.Bound != temporal.Closed || d.Deixis != temporal.Absolute || d.Swappable || d.Approx || d.Fiscal ||
		d.From.IsZero() || d.Until.IsZero() || d.Until.After(d.From) || m.Temporal.Clock != nil {
		return
	}
	first, last := p.tokenAt(m.Start), p.tokenAt(m.End-1)+1
	opener := p.word(first - 1)
	if d.Grain >= temporal.Month && (opener != "from" && opener != "between" || !p.closesRange(last) || !p.says(lasting, first-9, first-1)) || p.backwards(first) || p.speaksOfMistakes(first) {
		return
	}
	a, b, ok := p.endsOf(first, last)
	if ok && !(opener == "between" && p.pairs(first-1)) && d.From.Year() > 1500 && d.Until.Year() > 1500 {
		p.reversed(m.Span, "daterange", a, b)
	}
}

// lasting are verbs that tell what went on in a range of years. Without one, "from 2019 to 2015" is as often the order in which
// something is listed.
var lasting = sentence.Set(`was were been served lived worked ran reigned ruled held played studied lasted existed operated built chaired led
	employed wrote written published taught attended occupied remained stayed owned managed directed headed constructed recorded
	fought edited produced performed represented governed presided commanded coached captained imprisoned exiled married spent sat
	erected composed painted made taken kept resided practised practiced trained toured starred appeared hosted broadcast aired`)

// endsOf are the two ends of a range as they are written.
func (p *prose) endsOf(first, last int) (a, b string, ok bool) {
	for i := first + 1; i+1 < last; i++ {
		if rangeWords[p.word(i)] && (p.Tokens[i].Space || p.word(i) == "–") {
			return p.span(first, i).Of(p.Text.Text), p.span(i+1, last).Of(p.Text.Text), true
		}
	}
	return "", "", false
}

var rangeWords = sentence.Set("to and until till through – — - /")

// closesRange reports whether token i may follow a range of years: no noun, which the numbers could belong to.
func (p *prose) closesRange(i int) bool {
	if i >= len(p.Tokens) || p.Tokens[i].Kind == token.Sign {
		return p.word(i) != "%" && p.word(i) != "/" && p.word(i) != "-"
	}
	return p.Tokens[i].Upper || lexicon.Parts(p.word(i))&lexicon.Function != 0
}

// backwards reports whether the sentence of token i tells of a change, or of an order that runs down.
func (p *prose) backwards(i int) bool {
	s := p.sentenceOf(i)
	for k := s.First; k < s.Last; k++ {
		if p.isWord(k) && (changing[p.word(k)] || changing[lexicon.Stem(p.word(k))]) {
			return true
		}
	}
	return false
}

// changing are words of change and of descending order, by their base forms.
var changing = sentence.Set(`accelerate adjust advance amend alter back backdate backward backwards bc bce bp bring b.c. b.c.e. change convert correct count countdown
	cut date decline decrease demote descend descending down downgrade drop earlier extend fall forward go hasten lower migrate modify move
	postpone predate pull push put rebase reduce redate rename renumber reorder replace reschedule retreat return reverse revert revise roll
	scale set shift shorten shrink slash slip slide step swap switch take transfer turn update upgrade version compare relative sort order
	reassign reclassify redefine relabel translate transition undo wind slow tighten tune edit bump expand improve narrow deflate inflate oscillate new late recent list deadline target goal inverse
	reclassification revision reduction shortening downward ago before born ma mya hpa`)

// pairs reports whether "between" at token i sets two things side by side instead of opening a range.
func (p *prose) pairs(i int) bool {
	return p.says(pairing, i-4, i)
}

var pairing = sentence.Set(`difference differences choice choose choosing gap ratio split distance midway halfway compare comparison comparisons compared decide
	alternate alternates alternated alternating switch switched switching switches toggle toggles toggling link match game correlation
	relation relationship distinguish transition interpolate interpolates interpolation crossing connection differ differs border boundary
	intersection in-between similarity contrast merger agreement contest fight tie overlap discrepancy conversion convert converts
	cycle cycles sandwiched divided shared distribution interval spacing interaction somewhere torn`)

// reversedBetween finds "between 12 and 7 km". Without a unit it may be hours; with "ago" and its like it counts back.
func (p *prose) reversedBetween(m language.Mention) {
	q, first := m.Quantity, p.tokenAt(m.Start)
	if p.word(first-1) != "between" || !measuring[p.word(first-2)] || q.Unit == "" || q.Low == nil || q.Low.Sign() <= 0 || countsBack[q.Dimension] || p.pairs(first-1) {
		return
	}
	a, ok := number.Parse(p.Text.Text, p.Tokens, p.tokenAt(q.Core.Start))
	if !ok || a.Fraction || a.Value.Cmp(q.High) != 0 || q.Value != nil {
		return
	}
	at := p.tokenAt(m.End - 1)
	if p.word(at+1) == "to" || p.says(downwards, at+1, at+6) || p.backwards(first) || p.speaksOfMistakes(first) {
		return
	}
	if x, y, ok := p.endsOf(first, at+1); ok {
		p.reversed(m.Span, string(m.Kind), x, y)
	}
}

// measuring are the words after which "between" says how much something is. Elsewhere it sets two things side by side as often.
var measuring = sentence.Set(`is are was were be been being has have had cost costs take takes took last lasts lasted weigh weighs weighed measure
	measures measured contain contains contained hold holds held number numbers employ employs employed house houses seat seats seated
	earn earns earned pay pays paid produce produces produced receive receives received comprise comprises`)

// countsBack are dimensions in which ranges are often told from the far or the high end.
var countsBack = sentence.Set("duration temperature pressure frequency angle")

var downwards = sentence.Set("ago before earlier prior bc bce bp below under behind remaining left down away old b.c. respectively")

// reversedDash finds "12–7 km" in units of everyday measures. Where the second number is shorter, its first digits may be left
// out ("150–60 km").
func (p *prose) reversedDash(a, b language.Mention) {
	if b.Quantity == nil || b.Quantity.Measure == nil || !everyday[b.Quantity.Unit] || b.Start <= a.End {
		return
	}
	if dash := p.Text.Text[a.End:b.Start]; dash != "–" && dash != "-" {
		return
	}
	x, y := a.Of(p.Text.Text), b.Quantity.Core.Of(p.Text.Text)
	first := p.tokenAt(a.Start)
	if !plainDigits(x) || !plainDigits(y) || len(x) > 2 && len(y) < len(x) || p.glued(first) && p.word(first-1) != "(" {
		return
	}
	v, w := a.Quantity.Value, b.Quantity.Value
	if v == nil || w == nil || a.Quantity.Unit != "" && a.Quantity.Unit != b.Quantity.Unit || v.Cmp(w) <= 0 || w.Sign() <= 0 ||
		p.word(first-1) == "from" || p.backwards(first) || p.speaksOfMistakes(first) || v.Cmp(new(big.Rat).Mul(w, big.NewRat(20, 1))) > 0 {
		return
	}
	p.reversed(source.Span{Start: a.Start, End: b.End}, "quantity", x, y)
}

var everyday = sentence.Set("kilometer mile kilogram tonne ton hectare liter")

func plainDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" && s[0] != '0' }

// reversedLife finds years of a life that run backwards: "Ada Quill (1950–1912)". Fewer years than a life has may be the order of a list.
func (p *prose) reversedLife(i int) {
	if p.word(i) != "(" || i == 0 || i+4 >= len(p.Tokens) || p.word(i+4) != ")" || p.word(i+2) != "–" && p.word(i+2) != "-" || !p.isWord(i-1) {
		return
	}
	a, an := p.digitsAt(i + 1)
	b, bn := p.digitsAt(i + 3)
	if an != 4 || bn != 4 || b >= a || b < 1500 || a > 2100 || a-b < 15 || a-b > 110 || !p.Tokens[i-1].Upper || p.backwards(i) || p.speaksOfMistakes(i) {
		return
	}
	p.reversed(p.span(i+1, i+4), "daterange", p.word(i+1), p.word(i+3))
}
