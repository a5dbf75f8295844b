package document

import (
	"unicode"

	"github.com/steadfact/steadfact/internal/source"
)

// reader builds a document, block by block.
type reader struct {
	doc     *Document
	text    builder
	section []*Block // the headings above; never changed in place, since blocks share it
	before  *Block   // the block before, in this section
	quoted  bool
	inside  int     // comments from here on are about the next block: they stand in its text, or right before it
	slab    []Block // blocks not yet used
	loose   bool    // blocks are made one by one, so that each can be forgotten
}

// newReader begins to read a source.
func newReader(src *source.Source) *reader {
	return &reader{doc: &Document{Source: src}, text: builder{src: src.Text}}
}

// Blocks are made in slabs: small for small documents, at most maxSlab at once.
const (
	minSlab = 8
	maxSlab = 256
)

// add makes a block of the text collected; nil if there is nothing to read in it.
func (r *reader) add(kind Kind) *Block {
	if len(r.slab) == 0 {
		size := min(max(len(r.doc.Blocks), minSlab), maxSlab)
		if r.loose {
			size = 1
		}
		r.slab = make([]Block, size)
	}
	b := &r.slab[0]
	r.text.finish(b)
	if !readable(b.Text) {
		*b = Block{}
		return nil
	}
	r.slab = r.slab[1:]
	b.Kind, b.Quoted, b.Section, b.Before = kind, r.quoted, r.section, r.before
	r.doc.Blocks = append(r.doc.Blocks, b)
	r.about(r.inside, len(r.doc.Comments), len(r.doc.Blocks)-1)
	r.inside = len(r.doc.Comments)
	if kind != Meta {
		r.before = b
	}
	return b
}

// heading makes a heading of the text collected and opens its section.
func (r *reader) heading(level int) *Block {
	section, before := r.section, r.before
	outer := section
	for len(outer) > 0 && outer[len(outer)-1].Level >= level {
		outer = outer[:len(outer)-1]
	}
	r.section, r.before = outer, nil
	b := r.add(Heading)
	if b == nil {
		r.section, r.before = section, before
		return nil
	}
	b.Level = level
	r.section, r.before = append(outer[:len(outer):len(outer)], b), nil
	return b
}

// readable reports whether a text has a letter or a digit.
func readable(text string) bool {
	for _, c := range text {
		if c < 0x80 && (letter(byte(c)) || decimal(byte(c))) || c >= 0x80 && (unicode.IsLetter(c) || unicode.IsNumber(c)) {
			return true
		}
	}
	return false
}

// grid follows a table, to tell each cell its row and its column.
type grid struct {
	headers []*Block // by column; nil where a header is empty
	first   *Block   // of the row
	last    *Block   // of the row, so far
	column  int
}

func (g *grid) row() { g.first, g.last, g.column = nil, nil, 0 }

// cell places the next cell of a row; it may be empty (nil).
func (g *grid) cell(b *Block) {
	if b != nil && b.Kind == Header {
		for len(g.headers) <= g.column {
			g.headers = append(g.headers, nil)
		}
		g.headers[g.column] = b
	} else if b != nil {
		b.Row = g.first
		if g.column < len(g.headers) {
			b.Column = g.headers[g.column]
		}
	}
	if b != nil && b.Kind == Cell {
		if g.last != nil {
			g.last.Next = b
		}
		g.last = b
	}
	if g.column == 0 {
		g.first = b
	}
	g.column++
}
