package checker

import (
	"math"
	"slices"
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
var strengthsPercent = func() (p [exact + 1]int) {
	for s, share := range strengths {
		p[s] = int(math.Round(100 * share))
	}
	return p
}()

// newWant says what stands for word i of a statement, and what it weighs.
func (c *collection) newWant(b *builder, st *statement, i int) want {
	w := &st.words[i]
	out := want{term: w.term}
	if st.content(i) { // others are asked for only in order that the statement reworded be known
		out.weight = uint8(w.weight)
	}
	if st.describesCount(i) {
		out.weight = min(out.weight, 1)
	}
	if slices.Contains(b.agents, i) {
		out.is |= isAgent
	}
	out.least = st.leastWeight(i, out.weight)
	if w.verb {
		out.is |= isVerb
	}
	if w.phrase >= 0 {
		out.phrase = b.names[w.phrase] + 1
		if w.phrase < 64 && st.content(i) && st.mustName(st.phrases[w.phrase]) && st.longerName(w.phrase) < 0 {
			out.name = uint8(w.phrase) + 1
		}
	}
	out.others = c.addOthers(b, st, i)
	return out
}

// leastWeight is what word i weighs where nothing stands for it.
func (st *statement) leastWeight(i int, weight uint8) uint8 {
	w := &st.words[i]
	switch {
	case weight == 0, st.once.has(i), w.has(isFirst) && !w.upper, st.introduces(i), st.tellsHeadcount(i), st.idiomAt(i) != nil, st.areaAt(i).far(),
		st.saysElse(i), st.tellsSharing(i), st.tellsMark(i), st.namesPlaceInOrder(i), st.mayBeFiled(i), st.bondAt(i) != "", st.leftOutOf(i):
		return 0
	case w.verb && slices.ContainsFunc(st.held, func(h held) bool { return st.statesBy(&h, i) }), st.datesMaking(i):
		return min(weight, 1)
	}
	return weight
}

// addOthers notes what else stands for word i of a statement and is where the list of it begins, 0 for nothing.
func (c *collection) addOthers(b *builder, st *statement, i int) int32 {
	w, begin := &st.words[i], len(c.others)
	if w.group != 0 {
		c.others = append(c.others, c.book.terms.ofAlias(w.group))
	}
	if w.phrase >= 0 {
		c.others = append(c.others, b.othersOf(st, w.phrase, c.book.terms)...)
	}
	for _, s := range b.aliases {
		if s.first <= i && i < s.last {
			c.others = append(c.others, c.book.terms.ofAlias(s.alias))
		}
	}
	if len(c.others) == begin {
		return 0
	}
	c.others = append(c.others, 0)
	return int32(begin)
}

// othersOf is what a name of a statement is met by in other letters.
func (b *builder) othersOf(st *statement, phrase int, terms *termBase) []int32 {
	known, p := &b.phrases[b.names[phrase]], st.phrases[phrase]
	if full := st.textOf(p.first, p.last); full != known.full || p.short != known.short {
		known.full, known.short, known.others = full, p.short, known.others[:0]
		terms.ofName(full, p.short, func(n int32) { known.others = append(known.others, n) })
	}
	return known.others
}
