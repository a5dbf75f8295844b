package retrieve

import (
	"cmp"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
)

// posting is a statement that wants a term, and how much of what the statement demands the term makes up for, in tenths of a weight.
type posting uint32

const (
	sparedBits     = 8
	mostStatements = 1 << (32 - sparedBits) // that can be posted
)

func (p posting) statement() int32 { return int32(p >> sparedBits) }

func (p posting) spared() amount { return amount(p & (1<<sparedBits - 1)) }

// postings are the statements by the terms under which they are posted, and under a term by the class of what they hold.
type postings struct {
	classes []language.Sorts // no demand of a class is met by a text that has no value of these sorts; 0 for what holds a name, see HoldsName
	first   []int32          // by term, and of each by class: where its list begins; one more for where the last one ends
	list    []posting
}

// of lists the statements of some classes under a term.
func (p *postings) of(term int32, in classes) []posting {
	at := int(term) * len(p.classes)
	return p.list[p.first[at+in.first]:p.first[at+in.last]]
}

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
func (c *Collection) post() {
	often := make([]int32, len(c.Book.Terms.Words))
	for i := range c.wants {
		often[c.wants[i].term]++
	}
	c.guards = make([]guard, len(c.Demands))
	parted := c.part()
	var entries []entry
	var wants []want
	for n := range min(len(c.Demands), mostStatements) {
		d := &c.Demands[n]
		wants = append(wants[:0], c.wants[d.first:d.last]...)
		slices.SortStableFunc(wants, func(a, b want) int { return cmp.Compare(often[a.term], often[b.term]) })
		g, posted := d.guard(wants)
		terms := c.entries(n, d, posted)
		if g == (guard{}) || len(terms) > mostPosted {
			continue
		}
		c.guards[n] = g
		for i := range terms {
			terms[i].list = terms[i].list*int32(len(parted.sorts)) + parted.of(d)
		}
		entries = append(entries, terms...)
	}
	c.posted = newPostings(entries, parted.sorts, len(often))
}

// listUnguarded lists the statements that have no guard by their keys.
func (c *Collection) listUnguarded() {
	for n, g := range c.guards {
		if g == (guard{}) {
			for _, k := range c.Index.of[n] {
				if k != noKey {
					c.unguarded[k] = append(c.unguarded[k], int32(n))
				}
			}
		}
	}
}

// guard finds out by which of a demand's words, given the rarest first, it is guarded, and how.
func (d *Demand) guard(wants []want) (g guard, posted []want) {
	if d.always {
		return guard{}, nil
	}
	balance := -int(d.most)
	for _, w := range wants {
		lacks, enough := w.lacks(sentence.Unlinked, int(d.share), w.lightest(statement.AllWays)), len(posted) > int(d.missing)
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

// entry is a posting and the list that it stands in: that of a term, then of a class under it.
type entry struct {
	list int32
	posting
}

// entries posts a statement under each of its terms.
func (c *Collection) entries(n int, d *Demand, posted []want) (list []entry) {
	for i := range posted {
		w := &posted[i]
		p := posting(n<<sparedBits | (w.lacks(sentence.Unlinked, int(d.share), w.lightest(statement.AllWays))+9)/10)
		list = append(list, entry{w.term, p})
		for at := w.others; c.others[at] != 0; at++ {
			list = append(list, entry{c.others[at], p})
		}
	}
	return list
}

// newPostings lays the entries out by their lists, those of one in their order.
func newPostings(entries []entry, classes []language.Sorts, terms int) postings {
	lists := terms * len(classes)
	p := postings{classes: classes, first: make([]int32, lists+1), list: make([]posting, len(entries))}
	for _, e := range entries {
		p.first[e.list+1]++
	}
	for i := range lists {
		p.first[i+1] += p.first[i]
	}
	next := slices.Clone(p.first)
	for _, e := range entries {
		p.list[next[e.list]] = e.posting
		next[e.list]++
	}
	return p
}
