package document

import (
	"iter"
	"strings"

	"github.com/steadfact/steadfact/internal/source"
)

// Part is a run of a document's blocks. Behind the Own first ones stand those that follow in the document, at most Ahead of
// them, for whoever looks ahead.
type Part struct {
	*Document
	Own int
}

// HasDirectives reports whether a file may have directives: what they silence shows only in the whole document.
func HasDirectives(src *source.Source) bool { return strings.Contains(src.Text, "steadfact-") }

// Ahead is how many blocks of what follows a part shows.
const Ahead = 256

// partSize is how many blocks a part is made of, or more where a list is longer.
const partSize = 4096

// Parts parses a file as Parse does, and gives its blocks in parts. No more than a few parts are held at a time, so that a file may
// be much larger than the memory; prepare is called before the first part, with the title and the date of the document and without
// blocks, and may change the date.
func Parts(src *source.Source, prepare func(*Document)) iter.Seq[Part] {
	if isMarkdown(src.Path) {
		return partsOfMarkdown(src, partBytes, prepare)
	}
	return func(yield func(Part) bool) {
		head := outline(src)
		prepare(head)
		r, p := newPlain(src)
		limit := partSize + Ahead
		for p.read() {
			if p.blocks(); len(r.doc.Blocks) < limit {
				continue
			}
			settled := p.settled()
			own := settled - Ahead
			for own > 0 && r.doc.Blocks[own].LeadIn != nil {
				own--
			}
			if limit = 2 * len(r.doc.Blocks); own <= 0 {
				continue // a long list
			}
			if limit = partSize + Ahead; !r.cut(head, own, min(own+Ahead, settled), yield) {
				return
			}
		}
		r.cut(head, len(r.doc.Blocks), len(r.doc.Blocks), yield)
	}
}

// cut gives the blocks before own as a part, shows those before end, and forgets what it gave.
func (r *reader) cut(head *Document, own, end int, yield func(Part) bool) bool {
	if own == 0 {
		return true
	}
	part := *head
	part.Blocks = r.doc.Blocks[:end:end]
	r.doc.Blocks = append([]*Block(nil), r.doc.Blocks[own:]...)
	if len(r.doc.Blocks) > 0 && r.doc.Blocks[0].Before != nil { // or each part would hold on to all before it
		before := *r.doc.Blocks[0].Before
		before.Before, before.LeadIn = nil, nil
		r.doc.Blocks[0].Before = &before
	}
	return yield(Part{&part, own})
}

// settled is how many blocks nothing that follows can change: the lead-in of an open list still counts its items.
func (p *plainReader) settled() int {
	open := p.lead
	if open == nil && len(p.items) > 0 {
		open = p.items[0].item
	}
	if open != nil {
		for i := len(p.doc.Blocks) - 1; i >= 0; i-- {
			if p.doc.Blocks[i] == open {
				return i
			}
		}
	}
	return len(p.doc.Blocks)
}

// outline finds the title and the date of a plain text, and reads no further than it must.
func outline(src *source.Source) *Document {
	r, p := newPlain(src)
	var first []*Block
	for (r.doc.Title == "" || len(first) < datelineBlocks) && p.read() {
		r.doc.Blocks = r.doc.Blocks[:0]
		p.blocks()
		if r.before != nil {
			r.before.Before = nil
		}
		if len(first) < datelineBlocks {
			first = append(first, r.doc.Blocks...)
		}
		for _, b := range r.doc.Blocks {
			if b.Kind == Heading && r.doc.Title == "" {
				r.doc.Title = b.Text
			}
		}
	}
	r.doc.Blocks = first
	r.doc.finish()
	r.doc.Blocks = nil
	return r.doc
}

// newPlain begins to read a plain text.
func newPlain(src *source.Source) (*reader, *plainReader) {
	r := &reader{doc: &Document{Source: src}, text: builder{src: src.Text}, loose: true}
	start := 0
	if strings.HasPrefix(src.Text, source.BOM) {
		start = len(source.BOM)
	}
	return r, r.plainFrom(start)
}
