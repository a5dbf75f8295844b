package plain

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
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
	if !ok || n == p.block.Items || !p.wholeList(n) || p.countedOtherwise(n) {
		return
	}
	p.report(Slip{Span: m.Span, Kind: "quantity", Expected: fmt.Sprint(p.block.Items),
		Message: fmt.Sprintf("the text announces %s %s, but the list has %d items", strings.ToLower(m.Of(p.Text.Text)), m.Quantity.Noun.Of(p.Text.Text), p.block.Items)})
}

// openLists are words of a lead-in whose list need not be whole, or may hold something else.
var openLists = sentence.Set(`example examples include includes included including among such first other others more another additional remaining
	last least most or maximum minimum either e.g. some several rest further extra plus except excluding besides optional optionally
	always only than under over up subset recent new next previous important notable main popular common typical usual not if per each every
	sample partial also`)

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

// countedOtherwise reports whether the items come to n when they are counted in another way: with the points under them, two where
// one names two, or without a remark among them.
func (p *prose) countedOtherwise(n int) bool {
	b := p.block
	all, nested := 0, map[*document.Block]bool{}
	for i := slices.Index(p.doc.Blocks, b) + 1; i < len(p.doc.Blocks) && leads(b, p.doc.Blocks[i]); i++ {
		x := p.doc.Blocks[i]
		if x.Kind != document.Item {
			continue
		}
		all++
		nested[x.LeadIn] = x.LeadIn != b
		if x.LeadIn == b && (b.Items < n && namesSeveral(x.Text) || b.Items > n && isRemark(x.Text)) {
			return true
		}
	}
	parents := 0
	for _, is := range nested {
		if is {
			parents++
		}
	}
	return all == n || all-parents == n
}

// namesSeveral reports whether the first words of an item may name more than one thing.
func namesSeveral(item string) bool {
	if i := strings.IndexAny(item, ".:;(–—"); i > 0 {
		item = item[:i]
	}
	for _, w := range strings.Fields(strings.ToLower(item)) {
		if w == "and" || w == "or" || strings.HasSuffix(w, ",") || strings.ContainsAny(w, "/&+") {
			return true
		}
	}
	return false
}

// isRemark reports whether an item opens like a remark on the others.
func isRemark(item string) bool {
	words := strings.Fields(strings.ToLower(item))
	for _, w := range words[:min(len(words), 2)] {
		if remarks[strings.Trim(w, ",.:;()*_")] {
			return true
		}
	}
	return false
}

var remarks = sentence.Set(`note notes also additionally optionally optional however otherwise bonus plus remember remark nb n.b remaining rest
	other others everything anything nothing all none any no both neither`)

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

var further = sentence.Set("finally lastly additionally also and or then next another third fourth fifth second 1 2 3 4 5 6 7 8 9 a b c d - * •")
