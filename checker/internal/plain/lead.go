package plain

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/token"
)

// countsItems reads how many items the lead-in promises; the sentence begins with token first.
func (p *prose) countsItems(m language.Mention, first int) (int, bool) {
	q := m.Quantity
	if q.Comparator != quantity.Exactly || q.Value == nil || !q.Value.IsInt() || q.Kind != quantity.Number || q.Noun.Len() == 0 {
		return 0, false
	}
	n := int(q.Value.Num().Int64())
	at, last := p.tokenAt(m.Start), p.tokenAt(q.Noun.End-1)+1
	if q.Value.Cmp(fewest) < 0 || q.Value.Cmp(most) > 0 || p.glued(at) || strings.HasSuffix(q.Noun.Of(p.Text.Text), q.Unit) { // "a two-way street", "Phase 2"
		return 0, false
	}
	before := p.word(at - 1)
	if before == "following" {
		return n, p.endsInColon() && itemNouns[q.Unit] && p.word(last) != "of"
	}
	if p.word(last) == "of" && !kindNouns[q.Unit] || !p.plainTail(last) {
		return 0, false
	}
	if p.thereAre(at, first) {
		return n, true
	}
	if !p.endsInColon() || !itemNouns[q.Unit] {
		return 0, false
	}
	ends := last == len(p.Tokens)-1 // "three steps:"
	return n, ends && (at == first || before == "the") || announces[before] || announces[lexicon.Stem(before)]
}

// endsInColon reports whether the lead-in ends as most do. Without a colon only "there are" announces a list for certain.
func (p *prose) endsInColon() bool { return p.word(len(p.Tokens)-1) == ":" }

// thereAre reports whether "there are", "there are essentially" or "here are" stands before token at.
func (p *prose) thereAre(at, first int) bool {
	if adverbOf[p.word(at-1)] {
		at--
	}
	return at-first >= 2 && (p.word(at-2) == "there" || p.word(at-2) == "here") && (p.word(at-1) == "are" || p.word(at-1) == "were")
}

var adverbOf = sentence.Set("basically essentially fundamentally currently actually now still")

// plainTail reports whether what stands between the counted noun and the colon says no more than what the items are for.
func (p *prose) plainTail(i int) bool {
	end := len(p.Tokens)
	if p.endsInColon() {
		end--
	}
	return i == end || tailOpeners[p.word(i)] && !slices.ContainsFunc(p.Tokens[i:end], func(t token.Token) bool { return tailBreakers[t.Of(p.Text.Text)] })
}

var (
	tailOpeners  = sentence.Set("to in for of that you we when where which here on with")
	tailBreakers = sentence.Set(", : ; ( –")
)

// announces are words before a number that make the list whole, verbs by their base forms.
var announces = sentence.Set(`are of in into with by for through have take consist comprise support offer provide define distinguish use propose
	introduce identify involve require contain suggest recommend describe cover consider perform follow serve face need recognize recognise`)

// itemNouns are what lists list, by their singular. After "there are" any noun may.
var itemNouns = sentence.Set(`step way type kind option part reason category stage phase rule principle goal thing question method mode requirement component
	approach criterion aspect factor condition case choice element ingredient point objective role scenario strategy task topic form
	class group state level argument parameter property attribute value field variant section area benefit advantage disadvantage problem
	challenge characteristic feature function pillar layer possibility difference prerequisite action item guideline assumption
	change avenue circumstance drawback purpose place solution alternative theme policy outcome operation consequence restriction
	constraint limitation exception mechanism technique pattern downside situation directory folder document tier measure risk
	responsibility job effect consideration concern issue caveat`)

// kindNouns are those after which "of" says what the items are kinds of. After others it may count something else: "two lists of names".
var kindNouns = sentence.Set("kind type sort class category form way part step stage phase level mode method aspect variant variety area layer source")
