package checker

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/retrieve"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
)

// context collects what sentence i of a block takes over from its surroundings, nearest first.
func (p *pass) context(br *blockReading, i int) about.Context {
	ctx := about.Context{
		Beside: func() []about.Section { return p.sections(br.block) },
		Values: func() []about.Value { return p.valuesOf(br.block) },
	}
	for k := i - 1; k >= max(0, i-2); k-- {
		before := br.sentence(k)
		ctx.Carried = append(ctx.Carried, about.Carried{Reading: before, Asks: k == i-1 && before.QuestionWord() != ""})
	}
	begins, asks := beginning(br.block), questioning(br.block)
	if i > 0 {
		asks = nil
	}
	add := func(b *document.Block, as about.Carried) {
		if b != nil && b != br.block {
			above := p.reading(b)
			for k := range above.sentences {
				as.Reading = above.sentence(k)
				as.Begun = b == begins && k == len(above.sentences)-1 && as.Unfinished()
				as.Asks = b == asks && k == len(above.sentences)-1 && as.QuestionWord() != ""
				ctx.Carried = append(ctx.Carried, as)
			}
		}
	}
	b := br.block
	add(b.Row, about.Carried{Structural: true, Near: true, Row: true})
	add(b.Column, about.Carried{Structural: true, Near: true})
	add(sortOfRow(b), about.Carried{Structural: true, Near: true, Sort: true})
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		add(l, about.Carried{Structural: true, Near: true})
	}
	for k := len(b.Section) - 1; k >= 0; k-- {
		add(b.Section[k], about.Carried{Structural: true})
	}
	if p.doc.Title != "" {
		ctx.Carried = append(ctx.Carried, about.Carried{Reading: p.titleReading(), Structural: true})
	}
	if b != p.lead.block && p.leadName() != nil {
		ctx.Carried = append(ctx.Carried, about.Carried{Reading: p.leadName(), Structural: true})
	}
	if b.Before != nil && i == 0 {
		if before := p.reading(b.Before); len(before.sentences) > 0 {
			ctx.Carried = append(ctx.Carried, about.Carried{
				Reading: before.sentence(len(before.sentences) - 1),
				Sibling: followsSibling(b),
				Asks:    b.Before == asks && before.sentence(len(before.sentences)-1).QuestionWord() != "",
			})
		}
	}
	return ctx
}

// sortOfRow is the header over the first cell of a cell's row, nil for none.
func sortOfRow(b *document.Block) *document.Block {
	if b.Row == nil {
		return nil
	}
	return b.Row.Column
}

// mostBeside bounds how many headings of one section are looked at.
const mostBeside = 128

// sections are the headings that a block stands under, the innermost first, each with those that part the same section of the page.
func (p *pass) sections(b *document.Block) []about.Section {
	if p.headings == nil {
		p.headings = map[*document.Block][]*document.Block{}
		for _, h := range p.doc.Blocks {
			if h.Kind == document.Heading {
				p.headings[above(h)] = append(p.headings[above(h)], h)
			}
		}
	}
	var out []about.Section
	for k := len(b.Section) - 1; k >= 0; k-- {
		own := b.Section[k]
		s := about.Section{Own: p.firstSentence(own)}
		for _, h := range p.headings[above(own)] {
			if h == own || h.Level != own.Level || len(s.Beside) == mostBeside {
				continue
			}
			if r := p.firstSentence(h); r != nil {
				s.Beside = append(s.Beside, r)
			}
		}
		if s.Own != nil {
			out = append(out, s)
		}
	}
	return out
}

// valuesOf are the values of all the blocks that stand under the very same heading as this one. Those of a heading are read once.
func (p *pass) valuesOf(b *document.Block) []about.Value {
	if p.under == nil {
		p.under, p.values = map[*document.Block][]*document.Block{}, map[*document.Block][]about.Value{}
		for _, o := range p.doc.Blocks {
			if o.Kind != document.Heading {
				p.under[above(o)] = append(p.under[above(o)], o)
			}
		}
	}
	all, known := p.values[above(b)]
	if known {
		return all
	}
	for _, o := range p.under[above(b)] {
		t := p.text(o)
		for _, m := range t.Mentions {
			all = append(all, about.Value{Mention: m, Surface: m.Of(t.Text)})
		}
	}
	p.values[above(b)] = all
	return all
}

// above is the heading right above a heading, nil for none.
func above(h *document.Block) *document.Block {
	if len(h.Section) == 0 {
		return nil
	}
	return h.Section[len(h.Section)-1]
}

// firstSentence is the first sentence of a block; nil for none.
func (p *pass) firstSentence(b *document.Block) *sentence.Reading {
	if br := p.reading(b); len(br.sentences) > 0 {
		return br.sentence(0)
	}
	return nil
}

// followsSibling reports whether a block is an item of a list, and the block before it another one of that.
func followsSibling(b *document.Block) bool {
	return b.Before != nil && b.Kind == document.Item && b.Before.Kind == document.Item && b.Before.LeadIn == b.LeadIn
}

// around lists the bags of a text that stands in a block, of the sentences before it in the block, and of what surrounds the
// block. The next call takes the lists for its own.
func (p *pass) around(b *document.Block, own *retrieve.Bag, before ...*retrieve.Bag) retrieve.Setting {
	s := retrieve.Setting{
		Own: own, Beside: p.lists[0][:0], Above: p.lists[1][:0], Before: append(p.lists[2][:0], before...),
		Verbs: true, Points: true, Sorts: language.AllSorts, Ways: statement.AllWays,
	}
	if own.Valued {
		s.Answers = language.AllSorts
	}
	add := func(to *[]*retrieve.Bag, o *document.Block) {
		if o != nil && o != b {
			*to = append(*to, p.bag(o))
		}
	}
	add(&s.Beside, b.Row)
	add(&s.Beside, b.Column)
	add(&s.Beside, sortOfRow(b))
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		add(&s.Beside, l)
	}
	for _, o := range b.Section {
		add(&s.Above, o)
	}
	if p.doc.Title != "" {
		s.Above = append(s.Above, p.bag(nil))
	}
	if b != p.lead.block && p.leadBag() != nil {
		s.Above = append(s.Above, p.leadBag())
	}
	if len(before) == 0 { // it is the block as a whole, or its first sentence
		add(&s.Before, b.Before)
	}
	p.lists = [3][]*retrieve.Bag{s.Beside, s.Above, s.Before}
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
	add(sortOfRow(b))
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		add(l)
	}
	for _, o := range b.Section {
		add(o)
	}
	add(b.Before)
	if lead := p.leadName(); b != p.lead.block && lead != nil {
		for m := range lead.Mentions {
			all |= lead.Mentions[m].Sorts()
		}
	}
	if p.doc.Title != "" {
		for m := range p.titleReading().Mentions {
			all |= p.titleReading().Mentions[m].Sorts()
		}
	}
	return all
}

// bag looks through a block, or remembers what it told; nil stands for the title.
func (p *pass) bag(b *document.Block) *retrieve.Bag {
	known := p.bags[b]
	if known == nil {
		text := p.doc.Title
		if b != nil {
			text = b.Text
		}
		known = p.Scan.Bag(text)
		if len(p.bags) >= manyBlocks {
			clear(p.bags)
		}
		p.bags[b] = known
	}
	return known
}

// titleReading is the document's title, taken apart once.
func (p *pass) titleReading() *sentence.Reading {
	if p.title == nil {
		t := language.Read(p.doc.Title, p.doc.Date)
		p.title = sentence.New(t, 0, len(t.Tokens), p.Vocables)
	}
	return p.title
}

// readings lists a sentence and what it may take over.
func readings(ctx about.Context, r *sentence.Reading) []*sentence.Reading {
	out := []*sentence.Reading{r}
	for _, c := range ctx.Carried {
		out = append(out, c.Reading)
	}
	return out
}

// beginning is the block that may begin a sentence which a list's item finishes: the lead-in, or the heading right above; nil for
// none.
func beginning(b *document.Block) *document.Block {
	switch {
	case b.Kind != document.Item:
		return nil
	case b.LeadIn == nil && len(b.Section) > 0:
		return b.Section[len(b.Section)-1]
	}
	return b.LeadIn
}

// questioning is the block that may ask what a paragraph answers: the one right before it, or the heading right above; nil for none.
func questioning(b *document.Block) *document.Block {
	switch {
	case b.Kind != document.Paragraph || b.LeadIn != nil:
		return nil
	case b.Before != nil:
		return b.Before
	case len(b.Section) > 0:
		return b.Section[len(b.Section)-1]
	}
	return nil
}

// finishes reports whether the block finishes a sentence that is begun above it.
func (p *pass) finishes(b *document.Block) bool {
	above := beginning(b)
	if above == nil {
		return false
	}
	br := p.reading(above)
	n := len(br.sentences)
	return n > 0 && br.sentence(n-1).Unfinished()
}
