package retrieve

import (
	"math"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// want is a word that a statement must account for.
type want struct {
	term   int32 // what stands for it
	others int32 // where the list of what else does begins
	phrase int32 // the number of the name it belongs to, from 1; until all are known, that of what only may be one is below zero
	weight uint8
	least  uint8          // its weight where nothing stands for it and the text does without it, see statement.DoneWithout; none of who does it
	name   uint8          // the bit of that name, from 1, if it must be there
	so     statement.Ways // how a text does without it; and isVerb
}

// isVerb is said of a verb: what surrounds a sentence seldom stands for it, see carry.
const isVerb = statement.AllWays + 1

// agentless are the ways in which a text leaves out who does what the statement says: see understandAgent and understandAddressee.
const agentless = statement.Passive | statement.Addressed

// strengthsPercent is strengths in hundredths.
var strengthsPercent = func() (p [sentence.Exact + 1]int) {
	for s, share := range sentence.Strengths {
		p[s] = int(math.Round(100 * share))
	}
	return p
}()

// newWant says what stands for word i of a statement, and what it weighs.
func (c *Collection) newWant(b *builder, st *statement.Statement, i int) want {
	w := &st.Words[i]
	out := want{term: w.Term}
	if st.Content(i) { // others are asked for only in order that the statement reworded be known
		out.weight = uint8(w.Weight)
	}
	if st.DescribesCount(i) {
		out.weight = min(out.weight, 1)
	}
	out.so, out.least = st.DoneWithout(i, out.weight)
	if slices.Contains(b.agents, i) {
		out.so |= agentless
	}
	if w.Verb {
		out.so |= isVerb
	}
	if w.Phrase >= 0 {
		out.phrase = b.names[w.Phrase] + 1
		if w.Phrase < 64 && st.Content(i) && mustName(st, st.Phrases[w.Phrase]) && st.LongerName(w.Phrase) < 0 {
			out.name = uint8(w.Phrase) + 1
		}
	}
	if i == 0 && b.opening >= 0 {
		out.phrase = -b.opening - 1 // see finishDemand
	}
	out.others = c.addOthers(b, st, i)
	return out
}

// addOthers notes what else stands for word i of a statement and is where the list of it begins, 0 for nothing.
func (c *Collection) addOthers(b *builder, st *statement.Statement, i int) int32 {
	w, begin := &st.Words[i], len(c.others)
	if w.Group != 0 {
		c.others = append(c.others, c.Book.Terms.OfAlias(w.Group))
	}
	if w.Phrase >= 0 {
		c.others = append(c.others, b.othersOf(st, w.Phrase, c.Book.Terms)...)
	}
	for _, s := range b.aliases {
		if s.First <= i && i < s.Last {
			c.others = append(c.others, c.Book.Terms.OfAlias(s.Alias))
		}
	}
	if len(c.others) == begin {
		return 0
	}
	c.others = append(c.others, 0)
	return int32(begin)
}

// othersOf is what a name of a statement is met by in other letters.
func (b *builder) othersOf(st *statement.Statement, phrase int, terms *statement.TermBase) []int32 {
	known, p := &b.phrases[b.names[phrase]], st.Phrases[phrase]
	if full := st.TextOf(p.First, p.Last); full != known.full || p.Short != known.short {
		known.full, known.short, known.others = full, p.Short, known.others[:0]
		terms.OfName(full, p.Short, func(n int32) { known.others = append(known.others, n) })
	}
	return known.others
}
