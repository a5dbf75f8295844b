package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// carry accounts for words of the statement that the sentence leaves to its context. A sentence without a verb of its own
// takes everything over from headings, lead-ins and table headers, and so does a list's item from what it finishes; every
// other sentence takes over the things spoken of. From the text before, it takes over only what it points at, and an item that is no
// sentence nothing from the item before it; from the sentence before it takes over all, its verb, too, when that is what it tells of.
func (c *Comparison) carry() {
	c.Carried = statement.Cleared(c.Carried, len(c.St.Words))
	c.Nearby = statement.Cleared(c.Nearby, len(c.St.Words))
	c.Elsewhere = statement.Cleared(c.Elsewhere, len(c.St.Phrases))
	fragment := c.Text.Fragment()
	all := c.Text.TellsOfAll()
	points := fragment || all || c.Text.Anaphor() || c.Text.GoesOn() || c.Text.Subjectless() && c.subjectAbove()
	c.PointsBack = points
	for _, r := range c.Context.Carried {
		if !r.Structural && !points || r.Sibling && fragment {
			continue
		}
		has := ShareOf(c.Book, c.St, r.Reading)
		for i, s := range has.By {
			if !c.St.Words[i].Verb || r.Begun || fragment && r.Structural || all && !r.Structural {
				c.Carried[i] = max(c.Carried[i], s)
				if r.Near {
					c.Nearby[i] = max(c.Nearby[i], s)
				}
			}
		}
		for p, named := range has.Names {
			c.Elsewhere[p] = c.Elsewhere[p] || named
		}
		all = all && r.Structural
	}
}

// manyShares bounds how many statements a reading remembers what it has of.
const manyShares = 1024

// ShareOf links a statement to a reading that several sentences take over from, once.
func ShareOf(b *statement.Book, st *statement.Statement, r *sentence.Reading) sentence.Share {
	if known, ok := r.Shares[st.Number]; ok {
		return known
	}
	if r.Shares == nil || len(r.Shares) >= manyShares {
		r.Shares = map[int32]sentence.Share{}
	}
	b.Meet(r)
	l := b.Rooms.Get().(*statement.Links)
	defer b.Rooms.Put(l)
	b.LinkInto(l, st.Reading, r)
	var found sentence.Share
	for p := range st.Phrases {
		found.Names = append(found.Names, NamesIn(st, p, r, l))
	}
	if l.None() {
		r.Unused = statement.Cleared(r.Unused, len(r.Words))
		found.Used = r.Unused
	} else {
		both := slices.Concat(l.By, l.Used)
		found.By, found.Used = both[:len(st.Words)], both[len(st.Words):]
	}
	r.Shares[st.Number] = found
	return found
}
