package retrieve

import (
	"slices"

	"github.com/steadfact/steadfact/internal/flat"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/rules"
)

// Restore is New for a base of which a collection has written what was made of it. What is no such row fails the codec, and
// gives nil.
func Restore(base *rules.Base, from *flat.Codec) *Collection {
	c := bare(base)
	if c.Code(from); from.Failed() || !c.sound() {
		from.Fail()
		return nil
	}
	c.listUnguarded()
	return c
}

// Code goes through all that New makes.
func (c *Collection) Code(x *flat.Codec) {
	flat.List(x, &c.origins, func(o *origin) {
		flat.Number(x, &o.fact)
		flat.Number(x, &o.wording)
		flat.Number(x, &o.part)
	})
	if x.Reading() {
		c.makeRoom()
	}
	flat.Names(x, &c.Book.Names)
	flat.Names(x, &c.Book.Home)
	c.Book.Terms.Code(x)
	c.Index.code(x)
	flat.List(x, &c.Demands, func(d *Demand) { d.code(x) })
	flat.List(x, &c.wants, func(w *want) { w.code(x) })
	flat.List(x, &c.others, func(n *int32) { flat.Number(x, n) })
	flat.List(x, &c.conditions, func(s *condition) { s.code(x) })
	flat.List(x, &c.guards, func(g *guard) {
		flat.Number(x, &g.balance)
		flat.Number(x, &g.own)
	})
	c.posted.code(x)
}

func (d *Demand) code(x *flat.Codec) {
	flat.Number(x, &d.names)
	flat.Number(x, &d.first)
	flat.Number(x, &d.last)
	flat.Number(x, &d.stated)
	flat.Number(x, &d.others)
	flat.Number(x, &d.most)
	flat.Number(x, &d.told)
	flat.Number(x, &d.missing)
	flat.Number(x, &d.share)
	flat.Bool(x, &d.always)
	flat.Bool(x, &d.evident)
	flat.Bool(x, &d.spoken)
	flat.Bool(x, &d.acts)
	flat.Bool(x, &d.HoldsName)
	flat.Number(x, &d.Sorts)
}

func (s *condition) code(x *flat.Codec) {
	flat.Number(x, &s.sorts)
	flat.Bool(x, &s.named)
	flat.Bool(x, &s.last)
}

func (w *want) code(x *flat.Codec) {
	flat.Number(x, &w.term)
	flat.Number(x, &w.others)
	flat.Number(x, &w.phrase)
	flat.Number(x, &w.weight)
	flat.Number(x, &w.least)
	flat.Number(x, &w.name)
	flat.Number(x, &w.so)
}

// code writes which keys every word stands for, and which every statement has.
func (x *Index) code(c *flat.Codec) {
	words := make([]string, len(x.numbers))
	for word, n := range x.numbers {
		words[n] = word
	}
	flat.Strings(c, &words)
	if c.Reading() {
		x.keys = make([][]int32, len(words))
		for n, word := range words {
			x.numbers[word] = int32(n)
			x.longest = max(x.longest, len(word))
		}
	}
	var store flat.Store[int32]
	for n := range x.keys {
		flat.ListIn(c, &store, &x.keys[n], func(k *int32) { flat.Number(c, k) })
	}
	flat.List(c, &x.of, func(keys *[keysPerStatement]int32) {
		for i := range keys {
			flat.Number(c, &keys[i])
		}
	})
}

func (p *postings) code(x *flat.Codec) {
	flat.List(x, &p.classes, func(s *language.Sorts) { flat.Number(x, s) })
	steps(x, &p.first)
	steps(x, &p.list)
}

// steps codes numbers, each as far from the one before.
func steps[T flat.Whole](x *flat.Codec, list *[]T) {
	last := T(0)
	flat.List(x, list, func(n *T) {
		step := *n - last
		flat.Number(x, &step)
		last += step
		*n = last
	})
}

// sound reports whether everything that was read refers to something that is there.
func (c *Collection) sound() bool {
	t := c.Book.Terms
	numbered := below(len(c.origins))
	term, other, key, stated := below(len(t.Words)), below(len(c.others)), below(len(c.Index.keys)), below(len(c.conditions))
	return len(c.origins) == len(c.Demands) && len(c.others) > 0 && c.others[len(c.others)-1] == 0 &&
		len(c.conditions) > 0 && (len(c.conditions) == 1 || c.conditions[len(c.conditions)-1].last) &&
		flat.All(c.origins, c.stated) &&
		flat.All(c.Demands, func(d Demand) bool {
			return 0 <= d.first && d.first <= d.last && int(d.last) <= len(c.wants) && stated(d.stated)
		}) &&
		flat.All(c.wants, func(w want) bool { return term(w.term) && other(w.others) }) &&
		flat.All(c.others, term) &&
		flat.All(c.Index.keys, func(list []int32) bool { return flat.All(list, key) }) &&
		len(c.Index.of) == len(c.origins) && len(c.guards) == len(c.origins) &&
		flat.All(c.Index.of, func(keys [keysPerStatement]int32) bool {
			return flat.All(keys[:], func(k int32) bool { return k == noKey || key(k) })
		}) &&
		c.posted.sound(len(t.Words), numbered) &&
		t.Sound(term)
}

// sound reports whether every term has a list of statements of each class.
func (p *postings) sound(terms int, statement func(int32) bool) bool {
	lists := terms * len(p.classes)
	return lists > 0 && len(p.first) == lists+1 && p.first[0] == 0 && slices.IsSorted(p.first) && int(p.first[lists]) == len(p.list) &&
		flat.All(p.list, func(e posting) bool { return statement(e.statement()) })
}

// stated reports whether the base has what a statement comes from.
func (c *Collection) stated(o origin) bool {
	return below(len(c.Base.Facts))(o.fact) && below(len(c.Base.Facts[o.fact].Statements))(o.wording) && o.part >= 0
}

func below(end int) func(int32) bool {
	return func(n int32) bool { return 0 <= n && int(n) < end }
}
