package checker

import (
	"github.com/steadfact/steadfact/checker/internal/retrieve"
	"github.com/steadfact/steadfact/internal/document"
)

// CheckAll is Check without anything that spares work: it reads every block, and holds every sentence against every statement
// that the index finds.
func (c *Checker) CheckAll(doc *document.Document) *Result {
	p := c.newPass(doc)
	p.Scan = retrieve.NewScan(c.known) // which no glance has told anything
	for at, b := range doc.Blocks {
		p.each(at, b, func(b *document.Block) {
			br := p.reading(b)
			for i := range br.sentences {
				r, ctx := br.sentence(i), p.context(br, i)
				p.sentence(b, r, ctx, p.facts(readings(ctx, r)))
			}
		})
		p.plain(at)
	}
	p.silence()
	return Join(p.result)
}

// ReadFirst counts the blocks that are read before it is known which statements they may be about.
func (c *Checker) ReadFirst(doc *document.Document) (n int) {
	p := c.newPass(doc)
	defer p.end()
	for _, b := range doc.Blocks {
		if p.Look(p.around(b, p.bag(b))); p.Many(b.Text) {
			n++
		}
	}
	return n
}
