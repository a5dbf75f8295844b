// Package document turns Markdown and plain text into blocks of prose whose every byte knows its place in the source.
package document

import (
	"path"
	"slices"
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/source"
)

// Kind is what a block of prose is in its document.
type Kind uint8

const (
	Paragraph Kind = iota
	Heading
	Item    // a list item's own text
	Cell    // a table's body cell
	Header  // a table's header cell
	Caption // an image's text
	Meta    // title, description or summary of the front matter
)

// Block is a piece of prose: markup removed, entities decoded, hard-wrapped lines joined by one space.
type Block struct {
	Kind   Kind
	Quoted bool // stands in a block quote
	Text   string
	Level  int           // of a heading, from 1
	Items  int           // of a list's lead-in: how many items the list has, with those that hold no prose
	Code   []source.Span // parts of Text that stand in code spans: they may name a subject, their content is no value
	Links  []source.Span // parts of Text that are the text of a link

	Section []*Block // the headings it stands under, outermost first; a heading's own section leaves itself out
	LeadIn  *Block   // for a list item: the paragraph before the list; for what else stands in an item, nested lists too: the item
	Row     *Block   // for a cell: the first cell of its row (nil for the first cell itself)
	Column  *Block   // for a cell: the header of its column
	Next    *Block   // for a cell: the next one of its row, if any
	Before  *Block   // the block of prose before it in the same section, if any

	start    int       // place of Text in the source, when all of it stands there in one piece (a line break for a space allowed)
	segments []segment // otherwise: the pieces, in order and without gaps in Text
}

// InCode reports whether a span of its text touches a code span.
func (b *Block) InCode(s source.Span) bool { return slices.ContainsFunc(b.Code, s.Overlaps) }

// Document is a file's prose.
type Document struct {
	Source     *source.Source
	Title      string      // of the front matter, or the first heading
	Date       time.Time   // of the front matter, the path or the dateline; zero when none is stated
	Blocks     []*Block    // in the order of the source; an image's text comes after the block that the image stands in
	Comments   []Comment   // of HTML and MDX, in the order of the source; of plain text only directives
	Directives []Directive // what comments ask for, in the order of the source
}

// Parse reads the prose of a file: as Markdown when its name ends in .md, .markdown or .mdx, otherwise as plain text. It
// never fails: whatever is no prose is left out.
func Parse(src *source.Source) *Document {
	r, start := newReader(src), bom(src.Text)
	switch strings.ToLower(path.Ext(src.Path)) {
	case ".md", ".markdown":
		r.markdown(r.frontMatter(start), false)
	case ".mdx":
		r.markdown(r.frontMatter(start), true)
	default:
		r.plain(start)
	}
	r.doc.finish()
	return r.doc
}

// isMarkdown reports whether a file is Markdown, by its name.
func isMarkdown(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".md", ".markdown", ".mdx":
		return true
	}
	return false
}

// isMDX reports whether a file is Markdown with components, by its name.
func isMDX(name string) bool { return strings.EqualFold(path.Ext(name), ".mdx") }

// finish reads the directives, and fills in the title and the date that no front matter gave.
func (d *Document) finish() {
	d.directives()
	for _, b := range d.Blocks {
		if d.Title != "" {
			break
		}
		if b.Kind == Heading {
			d.Title = b.Text
		}
	}
	if d.Date.IsZero() {
		d.Date = pathDate(d.Source.Path)
	}
	for i := 0; i < len(d.Blocks) && i < datelineBlocks && d.Date.IsZero(); i++ {
		if k := d.Blocks[i].Kind; k == Paragraph || k == Heading {
			d.Date = dateline(d.Blocks[i].Text)
		}
	}
}
