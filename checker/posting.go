package checker

import (
	"cmp"
	"slices"
)

// posting is a statement that wants a term, and how much of what the statement demands the term makes up for, in tenths of a weight.
type posting uint32

const (
	sparedBits     = 8
	mostStatements = 1 << (32 - sparedBits) // that can be posted
)

func (p posting) statement() int32 { return int32(p >> sparedBits) }
func (p posting) spared() amount   { return amount(p & (1<<sparedBits - 1)) }

// postings are the statements of one sort by the terms under which they are posted.
type postings struct {
	first []int32 // by term: where its list begins; one more for where the last one ends
	list  []posting
}

func (p *postings) of(term int32) []posting { return p.list[p.first[term]:p.first[term+1]] }

// guard is what must be there of the words under which a statement is posted, or else its demand is not met: either so much balance, in
// hundredths of weight, or so many words in the text itself. The zero guard is that of a statement that is not posted: it is looked
// at wherever the index finds it.
type guard struct{ balance, own uint16 }

// amount is what a text has of a statement's posted words: balance and, above it, how many words are in the text itself.
type amount uint32

const balanceBits = 16

// passes reports whether there is enough.
func (g guard) passes(a amount) bool {
	return a&(1<<balanceBits-1) >= amount(g.balance) || a>>balanceBits >= amount(g.own)
}

// surplus is how much balance, in hundredths of weight, all of a statement's posted words have beyond what it may lack: the more, the
// fewer texts pass its guard for nothing, and the more statements are posted under common words.
const surplus = 1000

// mostPosted is under how many terms a statement is posted: its amount must not run over.
const mostPosted = 64

// post posts every statement under the rarest words by which it can be guarded.
func (c *Checker) post() {
	often := make([]int32, len(c.book.terms.words))
	for i := range c.wants {
		often[c.wants[i].term]++
	}
	c.guards = make([]guard, len(c.demands))
	var entries [2][]entry
	var wants []want
	for n := range min(len(c.demands), mostStatements) {
		d := &c.demands[n]
		wants = append(wants[:0], c.wants[d.first:d.last]...)
		slices.SortStableFunc(wants, func(a, b want) int { return cmp.Compare(often[a.term], often[b.term]) })
		g, posted := d.guard(wants)
		terms := c.entries(n, d, posted)
		if g == (guard{}) || len(terms) > mostPosted {
			continue
		}
		c.guards[n] = g
		entries[d.sort()] = append(entries[d.sort()], terms...)
	}
	for sort, list := range entries {
		c.posted[sort] = newPostings(list, len(often))
	}
}

// listUnguarded lists the statements that have no guard by their keys.
func (c *Checker) listUnguarded() {
	for n, g := range c.guards {
		if g == (guard{}) {
			for _, k := range c.index.of[n] {
				if k != noKey {
					c.unguarded[k] = append(c.unguarded[k], int32(n))
				}
			}
		}
	}
}

// guard finds out by which of a demand's words, given the rarest first, it is guarded, and how.
func (d *demand) guard(wants []want) (g guard, posted []want) {
	if d.always {
		return guard{}, nil
	}
	balance := -int(d.most)
	for _, w := range wants {
		lacks, enough := w.lacks(unlinked, int(d.share), w.lightest(true)), len(posted) > int(d.missing)
		if enough && balance >= surplus {
			break
		}
		if !enough || lacks > 0 {
			balance += lacks
			posted = append(posted, w)
		}
	}
	if balance <= 0 || len(posted) <= int(d.missing) {
		return guard{}, nil
	}
	return guard{uint16(balance), uint16(len(posted) - int(d.missing))}, posted
}

// The postings of statements that hold values only stand apart: a text that has no value need not look at them.
const (
	valuesOnly = iota
	withNames
)

// sort is which of the postings have a demand.
func (d *demand) sort() int {
	if d.holdsName {
		return withNames
	}
	return valuesOnly
}

// entry is a posting and the term that it stands under.
type entry struct {
	term int32
	posting
}

// entries posts a statement under each of its terms.
func (c *Checker) entries(n int, d *demand, posted []want) (list []entry) {
	for i := range posted {
		w := &posted[i]
		p := posting(n<<sparedBits | (w.lacks(unlinked, int(d.share), w.lightest(true))+9)/10)
		list = append(list, entry{w.term, p})
		for at := w.others; c.others[at] != 0; at++ {
			list = append(list, entry{c.others[at], p})
		}
	}
	return list
}

// newPostings lays the entries out by their terms, those of one in their order.
func newPostings(entries []entry, terms int) postings {
	p := postings{first: make([]int32, terms+1), list: make([]posting, len(entries))}
	for _, e := range entries {
		p.first[e.term+1]++
	}
	for t := range terms {
		p.first[t+1] += p.first[t]
	}
	next := slices.Clone(p.first)
	for _, e := range entries {
		p.list[next[e.term]] = e.posting
		next[e.term]++
	}
	return p
}
