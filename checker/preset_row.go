package checker

import (
	"slices"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
)

// rowPreset is the default that a cell of a table is, of what another cell of the row describes, or that of what the row
// is called where it only tells whether that is on; nil where it is none.
func (p *pass) rowPreset(b *document.Block) *preset {
	all := source.Span{End: len(b.Text)}
	if b.Row == nil || !heads(b, presetHeaders) || !p.valueAlone(b, all) {
		return nil
	}
	for d := b.Row.Next; d != nil; d = d.Next {
		if d != b && heads(d, describingHeaders) && len(strings.Fields(d.Text)) >= describingWords {
			return &preset{b, all, pieceOf(b.Row, source.Span{End: len(b.Row.Text)}), p.firstOf(d)}
		}
	}
	if toggled[strings.ToLower(b.Text)] && b != b.Row && len(strings.Fields(b.Row.Text)) <= keyWords {
		return &preset{b, all, pieceOf(b.Row, source.Span{End: len(b.Row.Text)}), piece{}}
	}
	return nil
}

// toggled are the values that tell whether something is on.
var toggled = sentence.Set("true false on off enabled disabled yes no")

// firstOf is the first sentence of a block.
func (p *pass) firstOf(b *document.Block) piece {
	t := p.reading(b).text
	first := t.Sentences[0]
	return pieceOf(b, source.Span{Start: int(t.Tokens[first.First].Start), End: int(t.Tokens[first.Last-1].End)})
}

// describingWords is how many words there must be to describe something.
const describingWords = 3

// heads reports whether the header of a cell's column says nothing but words of a set, one of which is enough.
func heads(b *document.Block, words map[string]bool) bool {
	if b.Column == nil {
		return false
	}
	all := strings.FieldsFunc(strings.ToLower(b.Column.Text), func(c rune) bool { return !unicode.IsLetter(c) })
	return len(all) > 0 && words[all[0]] && !slices.ContainsFunc(all[1:], func(w string) bool { return !words[w] && !headerFill[w] })
}

var (
	// presetHeaders are the words of a header under which defaults stand.
	presetHeaders = sentence.Set("default defaults standard preset")

	// describingHeaders are those under which a row's first cell is described.
	describingHeaders = sentence.Set("description descriptions meaning purpose use usage what explanation details effect comment comments notes summary definition documentation info function")

	// headerFill are words that a header may have besides.
	headerFill = sentence.Set("value values setting settings it does sets is for the of and")
)
