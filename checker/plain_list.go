package checker

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/language/token"
)

// listCounts finds "the following three steps:" before a list of another number of items.
func (p *prose) listCounts() {
	if ext := strings.ToLower(path.Ext(p.doc.Source.Path)); ext != ".md" && ext != ".markdown" && ext != ".mdx" {
		return // in plain text, where a list ends is a guess
	}
	s := p.sentenceOf(len(p.Tokens) - 1)
	if p.says(openLists, s.First, s.Last) || p.speaksOfMistakes(s.First) {
		return
	}
	var found []language.Mention
	for _, m := range p.Mentions {
		if m.First >= s.First && m.Quantity != nil {
			found = append(found, m)
		}
	}
	if len(found) != 1 {
		return
	}
	m := found[0]
	n, ok := p.countsItems(m, s.First)
	if !ok || n == p.block.Items || !p.wholeList(n) {
		return
	}
	p.report(slip{Span: m.Span, kind: "quantity", expected: fmt.Sprint(p.block.Items),
		message: fmt.Sprintf("the text announces %s %s, but the list has %d items", strings.ToLower(m.Of(p.Text.Text)), m.Quantity.Noun.Of(p.Text.Text), p.block.Items)})
}

// openLists are words of a lead-in whose list need not be whole, or may hold something else.
var openLists = set(`example examples include includes included including among such first other others more another additional remaining
	last least most or maximum minimum either e.g. some several rest further extra plus except excluding besides optional optionally
	always only than under over up subset recent new next previous important notable main popular common typical usual not if per each every
	sample partial also`)

// countsItems reads how many items the lead-in promises; the sentence begins with token first.
func (p *prose) countsItems(m language.Mention, first int) (int, bool) {
	q := m.Quantity
	if q.Comparator != quantity.Exactly || q.Value == nil || !q.Value.IsInt() || q.Kind != quantity.Number || !itemNouns[q.Unit] {
		return 0, false
	}
	n := int(q.Value.Num().Int64())
	at, last := p.tokenAt(m.Start), p.tokenAt(m.Quantity.Noun.End-1)+1
	if n < 2 || n > 20 || m.Quantity.Noun.Len() == 0 || partOfRatio[p.word(at-1)] && p.word(at-1) != "in" || p.word(last) == "of" || p.glued(at) {
		return 0, false
	}
	ends := last == len(p.Tokens)-1 // "three steps:"
	following := p.word(at-1) == "following"
	there := at-first >= 2 && p.word(at-2) == "there" && p.word(at-1) == "are"
	return n, following || there && p.plainTail(last) || ends && (at == first || announces[p.word(at-1)])
}

// plainTail reports whether what stands between the counted noun and the colon says no more than what the items are for.
func (p *prose) plainTail(i int) bool {
	return i == len(p.Tokens)-1 || (p.word(i) == "to" || p.word(i) == "in" || p.word(i) == "for" || p.word(i) == "that" || p.word(i) == "you") &&
		!slices.ContainsFunc(p.Tokens[i:len(p.Tokens)-1], func(t token.Token) bool { return t.Of(p.Text.Text) == "," || t.Of(p.Text.Text) == ":" })
}

// announces are words before a number that make the list whole.
var announces = set("are has have of in into with by takes take the consists comprises supports offers provides defines distinguishes uses")

// itemNouns are what lists list, by their singular.
var itemNouns = set(`step way type kind option part reason category stage phase rule principle goal thing question method mode requirement component
	approach criterion aspect factor condition case choice element ingredient point objective role scenario strategy task topic form
	class group state level argument parameter property attribute value field variant section area benefit advantage disadvantage problem
	challenge characteristic feature function pillar layer possibility difference prerequisite action item guideline assumption`)

// wholeList reports whether the list under the lead-in is all there is: no other list and no further point follows it before the
// next heading. n is how many items were promised.
func (p *prose) wholeList(n int) bool {
	b := p.block
	if b.Items < 2 || n-b.Items > 3 || b.Items-n > 3 {
		return false
	}
	after := p.doc.Blocks[p.at+1 : min(p.at+1+document.Ahead, len(p.doc.Blocks))]
	under := 0
	for len(after) > 0 && leads(b, after[0]) {
		if after[0].LeadIn == b && after[0].Kind == document.Item {
			under++
		}
		after = after[1:]
	}
	if under == 0 || under != b.Items {
		return false
	}
	if b.Items > n {
		return true
	}
	for _, x := range after {
		switch {
		case x.Kind == document.Heading:
			return true
		case x.Items > 0 && strings.HasSuffix(x.Text, ":"): // the lead-in of another list
			return true
		case x.Kind == document.Item || x.Items > 0 || furtherPoint(x.Text):
			return false
		}
	}
	return true
}

// leads reports whether a block stands in the list under b.
func leads(b, x *document.Block) bool {
	for l := x.LeadIn; l != nil; l = l.LeadIn {
		if l == b {
			return true
		}
	}
	return x.Kind == document.Caption
}

// furtherPoint reports whether a paragraph goes on with the points of the list before it.
func furtherPoint(text string) bool {
	word, _, _ := strings.Cut(strings.ToLower(text), " ")
	return further[strings.Trim(word, ",.:;()")]
}

var further = set("finally lastly additionally also and or then next another third fourth fifth second 1 2 3 4 5 6 7 8 9 a b c d - * •")
