package checker

import (
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// context is what a sentence takes over from its surroundings.
type context struct {
	carried []carried // nearest first
	open    bool      // the text stands alone: what its pronouns mean is not known, and may be the fact's subject
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
	if b.Before != nil && i == 0 {
		if before := p.reading(b.Before); len(before.sentences) > 0 {
			ctx.carried = append(ctx.carried, carried{
				reading: before.sentence(len(before.sentences) - 1),
				sibling: b.Kind == document.Item && b.Before.Kind == document.Item && b.Before.LeadIn == b.LeadIn,
			})
		}
	}
	return ctx
}

// setting is the bags of a text and of all that it may take over from.
type setting struct {
	own    *bag
	beside []*bag // of what may stand for its own words: see carried.near
	above  []*bag // of the headings
	before []*bag // of the text before
	verbs  bool   // what surrounds the text may stand for its verbs
}

// around lists the bags of a text that stands in a block, of the sentences before it in the block, and of what surrounds the
// block. The next call takes the lists for its own.
func (p *pass) around(b *document.Block, own *bag, before ...*bag) setting {
	s := setting{own: own, beside: p.lists[0][:0], above: p.lists[1][:0], before: append(p.lists[2][:0], before...), verbs: true}
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
	add(&s.before, b.Before)
	p.lists = [3][]*bag{s.beside, s.above, s.before}
	return s
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

// carry accounts for words of the statement that the sentence leaves to its context. A sentence without a verb of its own
// takes everything over from headings, lead-ins and table headers, and so does a list's item from what it finishes; every
// other sentence takes over the things spoken of. From the text before, it takes over only what it points at, and an item that is no
// sentence nothing from the item before it.
func (c *comparison) carry() {
	c.carried = make([]strength, len(c.st.words))
	c.nearby = make([]strength, len(c.st.words))
	c.elsewhere = make([]bool, len(c.st.phrases))
	fragment := c.text.fragment()
	points := fragment || c.text.anaphor() || c.text.subjectless() && c.subjectAbove()
	for _, r := range c.context.carried {
		if !r.structural && !points || r.sibling && fragment {
			continue
		}
		l := c.book.carriedLinks(c.st, r.reading)
		for i, s := range l.by {
			if !c.st.words[i].verb || r.begun || fragment && r.structural {
				c.carried[i] = max(c.carried[i], s)
				if r.near {
					c.nearby[i] = max(c.nearby[i], s)
				}
			}
		}
		for p := range c.st.phrases {
			c.elsewhere[p] = c.elsewhere[p] || c.st.namesIn(p, r.reading, l)
		}
	}
}

// carriedLinks links a statement to a reading that several sentences take over from, once.
func (b *book) carriedLinks(st *statement, r *reading) *links {
	if l := r.links[st]; l != nil {
		return l
	}
	l := b.link(st.reading, r)
	if r.links == nil {
		r.links = map[*statement]*links{}
	}
	r.links[st] = l
	return l
}

// fragment reports whether the sentence has no verb: a list item, a table cell, a heading.
func (r *reading) fragment() bool {
	return !r.some(func(w *word) bool { return w.verb })
}

// unfinished reports whether the sentence ends with a small word that something must follow: "You need no permit if:".
func (r *reading) unfinished() bool {
	for i := len(r.words) - 1; i >= 0; i-- {
		if w := &r.words[i]; !w.sign {
			return w.is(lexicon.Conjunction|lexicon.Preposition|lexicon.Auxiliary|lexicon.Modal) || w.form == "that"
		}
	}
	return false
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

// finishes reports whether the block finishes a sentence that is begun above it.
func (p *pass) finishes(b *document.Block) bool {
	above := beginning(b)
	if above == nil {
		return false
	}
	br := p.reading(above)
	n := len(br.sentences)
	return n > 0 && br.sentence(n-1).unfinished()
}

// pointsBack reports whether the sentence may take over what the text before speaks of: it points at it, or has no subject.
func (r *reading) pointsBack() bool { return r.anaphor() || r.subjectless() }

// subjectless reports whether the sentence says what was done to something and leaves that to the text before: "Built by the parish
// in 1912."
func (r *reading) subjectless() bool { return r.headless() && r.isParticiple(r.wordFrom(0, 1)) }

// subjectAbove reports whether the sentence before opens with something that the statement speaks of: then it is what a sentence
// without a subject speaks of, too.
func (c *comparison) subjectAbove() bool {
	if len(c.context.carried) == 0 || c.context.carried[0].structural {
		return false
	}
	before := c.context.carried[0].reading
	used := c.book.carriedLinks(c.st, before).used
	found := false
	for j := range before.words {
		w := &before.words[j]
		if found && (before.breaksPhrase(j) || before.isPreposition(j)) || w.verb && used[j] < derived {
			break
		}
		if w.weight > 0 && used[j] < derived {
			return false
		}
		found = found || w.weight > 0
	}
	return found
}

// anaphor reports whether the sentence points back at something: with a pronoun, or with a description that takes its
// meaning from the text before ("the group", "this limit").
func (r *reading) anaphor() bool {
	for i := range r.words {
		w := &r.words[i]
		if pronouns[w.form] {
			return true
		}
		if i+1 < len(r.words) && pointing[w.form] && r.beginsDescription(i+1) {
			return true
		}
	}
	return false
}

// beginsDescription reports whether a description of the sort "film", "same band", "two teams" begins with word i.
func (r *reading) beginsDescription(i int) bool {
	for ; i < len(r.words) && !r.words[i].sign && r.words[i].phrase < 0; i++ {
		if descriptions[r.words[i].stem] {
			return true
		}
		if r.words[i].function || r.words[i].verb {
			return false
		}
	}
	return false
}
