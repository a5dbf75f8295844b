package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/document"
)

// carry accounts for words of the statement that the sentence leaves to its context. A sentence without a verb of its own
// takes everything over from headings, lead-ins and table headers, and so does a list's item from what it finishes; every
// other sentence takes over the things spoken of. From the text before, it takes over only what it points at, and an item that is no
// sentence nothing from the item before it.
func (c *comparison) carry() {
	c.carried = cleared(c.carried, len(c.st.words))
	c.nearby = cleared(c.nearby, len(c.st.words))
	c.elsewhere = cleared(c.elsewhere, len(c.st.phrases))
	fragment := c.text.fragment()
	points := fragment || c.text.anaphor() || c.text.subjectless() && c.subjectAbove()
	c.pointsBack = points
	for _, r := range c.context.carried {
		if !r.structural && !points || r.sibling && fragment {
			continue
		}
		has := c.book.shareOf(c.st, r.reading)
		for i, s := range has.by {
			if !c.st.words[i].verb || r.begun || fragment && r.structural {
				c.carried[i] = max(c.carried[i], s)
				if r.near {
					c.nearby[i] = max(c.nearby[i], s)
				}
			}
		}
		for p, named := range has.names {
			c.elsewhere[p] = c.elsewhere[p] || named
		}
	}
}

// share is what a reading that others take over from has of a statement.
type share struct {
	by, used []strength // see links; of nothing there is no by
	names    []bool     // for each name of the statement: the reading has it
}

// manyShares bounds how many statements a reading remembers what it has of.
const manyShares = 1024

// shareOf links a statement to a reading that several sentences take over from, once.
func (b *book) shareOf(st *statement, r *reading) share {
	if known, ok := r.shares[st.number]; ok {
		return known
	}
	if r.shares == nil || len(r.shares) >= manyShares {
		r.shares = map[int32]share{}
	}
	b.meet(r)
	l := b.rooms.Get().(*links)
	defer b.rooms.Put(l)
	b.linkInto(l, st.reading, r)
	var found share
	for p := range st.phrases {
		found.names = append(found.names, st.namesIn(p, r, l))
	}
	if l.none() {
		r.unused = cleared(r.unused, len(r.words))
		found.used = r.unused
	} else {
		both := slices.Concat(l.by, l.used)
		found.by, found.used = both[:len(st.words)], both[len(st.words):]
	}
	r.shares[st.number] = found
	return found
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
