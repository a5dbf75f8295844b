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
	phrase int32 // the number of the name it belongs to, from 1
	weight uint8
	least  uint8 // its weight where nothing stands for it, see leastWeight; none when it is left out, see isAgent
	name   uint8 // the bit of that name, from 1, if it must be there
	is     uint8
}

// What a want is.
const (
	isVerb  = 1 << iota // what surrounds a sentence seldom stands for it: see carry
	isAgent             // it does what the statement says, and a sentence in the passive may leave it out: see understandAgent
)

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
	if slices.Contains(b.agents, i) {
		out.is |= isAgent
	}
	out.least = leastWeight(st, i, out.weight)
	if w.Verb {
		out.is |= isVerb
	}
	if w.Phrase >= 0 {
		out.phrase = b.names[w.Phrase] + 1
		if w.Phrase < 64 && st.Content(i) && mustName(st, st.Phrases[w.Phrase]) && st.LongerName(w.Phrase) < 0 {
			out.name = uint8(w.Phrase) + 1
		}
	}
	out.others = c.addOthers(b, st, i)
	return out
}

// leastWeight is what word i weighs where nothing stands for it.
func leastWeight(st *statement.Statement, i int, weight uint8) uint8 {
	w := &st.Words[i]
	switch {
	case weight == 0, i >= st.LeftToFiles(), st.Once.Has(i), w.Has(sentence.IsFirst) && !w.Upper, st.Introduces(i), st.TellsHeadcount(i), st.BelongsToIdiom(i), st.AreaAt(i).Far(),
		st.SaysElse(i), st.TellsSharing(i), st.TellsMark(i), st.NamesPlaceInOrder(i), st.KindOfName(i), st.MayBeFiled(i), st.BondAt(i) != "", st.LeftOutOf(i), st.TellsRule(i):
		return 0
	case w.Verb && slices.ContainsFunc(st.Held, func(h statement.Held) bool { return st.StatesBy(&h, i) }), st.DatesMaking(i):
		return min(weight, 1)
	}
	return weight
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
