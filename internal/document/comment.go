package document

import "github.com/steadfact/steadfact/internal/source"

// Comment is a comment of the source.
type Comment struct {
	source.Span             // with its brackets
	block       source.Span // what it is about: the block it stands in, or else the next paragraph, list, table; empty if there is none
}

// comment notes a comment.
func (r *reader) comment(s source.Span) {
	r.doc.Comments = append(r.doc.Comments, Comment{Span: s})
}

// about says that comments [first, last) which are about nothing yet are about the blocks from one on, if there are any.
func (r *reader) about(first, last, block int) {
	if block >= len(r.doc.Blocks) || first == last {
		return
	}
	place := r.doc.Blocks[block].whole()
	for _, b := range r.doc.Blocks[block:] {
		s := b.whole()
		place.Start, place.End = min(place.Start, s.Start), max(place.End, s.End)
	}
	for i := first; i < last; i++ {
		if c := &r.doc.Comments[i]; c.block.Len() == 0 {
			c.block = place
		}
	}
}

// whole is a block's place in the source.
func (b *Block) whole() source.Span { return b.Source(source.Span{Start: 0, End: len(b.Text)}) }

// watcher goes along the blocks of one level, to tell which block comments between them come before.
type watcher struct {
	*reader
	first   int // comments from here on are about no block yet
	waiting int // comments up to here stand before the last block
	blocks  int // blocks of prose before the last block
}

func (r *reader) watch() *watcher {
	return &watcher{r, len(r.doc.Comments), len(r.doc.Comments), len(r.doc.Blocks)}
}

// next is called before each block and behind the last one. A block without prose leaves the comments before it to the next one.
func (w *watcher) next() {
	if len(w.doc.Blocks) > w.blocks {
		w.about(w.first, w.waiting, w.blocks)
		w.first = w.waiting
	}
	w.waiting, w.blocks = len(w.doc.Comments), len(w.doc.Blocks)
}
