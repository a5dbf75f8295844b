package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
)

// context is what a sentence takes over from its surroundings.
type context struct {
	carried []carried // nearest first
	open    bool      // the text stands alone: what its pronouns mean is not known, and may be the fact's subject
	brief   bool      // a verdict is asked for, but not why there is none
}

// carried is a reading from which a sentence takes something over.
type carried struct {
	*reading
	structural bool // a heading, a list's lead-in, a table's header: not merely the text before
	row        bool // the first cell of a table's row
	near       bool // a table's header or first cell, a list's lead-in: it may hold what binds a value
	sibling    bool // the item before of the same list
	begun      bool // a lead-in or heading that a list's items finish: what it says they say, too
}

// context collects what sentence i of a block takes over from its surroundings, nearest first.
func (p *pass) context(br *blockReading, i int) context {
	var ctx context
	for k := i - 1; k >= max(0, i-2); k-- {
		ctx.carried = append(ctx.carried, carried{reading: br.sentence(k)})
	}
	begins := beginning(br.block)
	add := func(b *document.Block, as carried) {
		if b != nil && b != br.block {
			above := p.reading(b)
			for k := range above.sentences {
				as.reading = above.sentence(k)
				as.begun = b == begins && k == len(above.sentences)-1 && as.unfinished()
				ctx.carried = append(ctx.carried, as)
			}
		}
	}
	b := br.block
	add(b.Row, carried{structural: true, near: true, row: true})
	add(b.Column, carried{structural: true, near: true})
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		add(l, carried{structural: true, near: true})
	}
	for k := len(b.Section) - 1; k >= 0; k-- {
		add(b.Section[k], carried{structural: true})
	}
	if p.doc.Title != "" {
		ctx.carried = append(ctx.carried, carried{reading: p.titleReading(), structural: true})
	}
	if b != p.lead.block && p.leadName() != nil {
		ctx.carried = append(ctx.carried, carried{reading: p.leadName(), structural: true})
	}
	if b.Before != nil && i == 0 {
		if before := p.reading(b.Before); len(before.sentences) > 0 {
			ctx.carried = append(ctx.carried, carried{
				reading: before.sentence(len(before.sentences) - 1),
				sibling: followsSibling(b),
			})
		}
	}
	return ctx
}

// followsSibling reports whether a block is an item of a list, and the block before it another one of that.
func followsSibling(b *document.Block) bool {
	return b.Before != nil && b.Kind == document.Item && b.Before.Kind == document.Item && b.Before.LeadIn == b.LeadIn
}

// heads reports whether a word stands in one of the headings, or in the title.
func (ctx context) heads(form string) bool {
	return slices.ContainsFunc(ctx.carried, func(r carried) bool {
		return r.structural && r.some(func(w *word) bool { return w.form == form })
	})
}

// setting is the bags of a text and of all that it may take over from.
type setting struct {
	own    *bag
	beside []*bag // of what may stand for its own words: see carried.near
	above  []*bag // of the headings
	before []*bag // of the text before
	verbs  bool   // what surrounds the text may stand for its verbs

	answers   language.Sorts // of the text's own values
	sorts     language.Sorts // of these, and of the values of all that it may take over from
	agentless bool           // the text may leave out who does what it says
}

// around lists the bags of a text that stands in a block, of the sentences before it in the block, and of what surrounds the
// block. The next call takes the lists for its own.
func (p *pass) around(b *document.Block, own *bag, before ...*bag) setting {
	s := setting{own: own, beside: p.lists[0][:0], above: p.lists[1][:0], before: append(p.lists[2][:0], before...), verbs: true, sorts: language.AllSorts, agentless: true}
	if own.valued {
		s.answers = language.AllSorts
	}
	add := func(to *[]*bag, o *document.Block) {
		if o != nil && o != b {
			*to = append(*to, p.bag(o))
		}
	}
	add(&s.beside, b.Row)
	add(&s.beside, b.Column)
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		add(&s.beside, l)
	}
	for _, o := range b.Section {
		add(&s.above, o)
	}
	if p.doc.Title != "" {
		s.above = append(s.above, p.bag(nil))
	}
	if b != p.lead.block && p.leadBag() != nil {
		s.above = append(s.above, p.leadBag())
	}
	if len(before) == 0 { // it is the block as a whole, or its first sentence
		add(&s.before, b.Before)
	}
	p.lists = [3][]*bag{s.beside, s.above, s.before}
	return s
}

// sorts are the sorts of the values of sentence i of a block, and of all that it may take over from.
func (p *pass) sorts(br *blockReading, i int) language.Sorts {
	b, all := br.block, br.sorts(i)
	for k := i - 1; k >= max(0, i-2); k-- {
		all |= br.sorts(k)
	}
	add := func(o *document.Block) {
		if o != nil && o != b {
			all |= p.reading(o).allSorts()
		}
	}
	add(b.Row)
	add(b.Column)
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		add(l)
	}
	for _, o := range b.Section {
		add(o)
	}
	add(b.Before)
	if lead := p.leadName(); b != p.lead.block && lead != nil {
		for m := range lead.mentions {
			all |= lead.mentions[m].Sorts()
		}
	}
	if p.doc.Title != "" {
		for m := range p.titleReading().mentions {
			all |= p.titleReading().mentions[m].Sorts()
		}
	}
	return all
}

// bag looks through a block, or remembers what it told; nil stands for the title.
func (p *pass) bag(b *document.Block) *bag {
	known := p.bags[b]
	if known == nil {
		text := p.doc.Title
		if b != nil {
			text = b.Text
		}
		known = p.scan.bag(text)
		if len(p.bags) >= manyBlocks {
			clear(p.bags)
		}
		p.bags[b] = known
	}
	return known
}

// titleReading is the document's title, taken apart once.
func (p *pass) titleReading() *reading {
	if p.title == nil {
		t := language.Read(p.doc.Title, p.doc.Date)
		p.title = newReading(t, 0, len(t.Tokens), p.vocables)
	}
	return p.title
}

// readings lists a sentence and what it may take over.
func (ctx context) readings(r *reading) []*reading {
	out := []*reading{r}
	for _, c := range ctx.carried {
		out = append(out, c.reading)
	}
	return out
}
