package checker

import (
	"sync/atomic"

	"github.com/steadfact/steadfact/rules"
)

// collection is the statements of a fact base, compiled: what texts are looked through for. It is safe for use by several goroutines.
type collection struct {
	base       *rules.Base
	book       *book
	origins    []origin                // by statement
	read       []atomic.Pointer[taken] // nil until it is asked for
	index      *index
	demands    []demand
	wants      []want      // of all demands
	others     []int32     // of all wants: terms, each list with a 0 behind it
	conditions []condition // of all demands
	guards     []guard     // by statement
	posted     postings
	told       [2]told // by words of one token and of several

	unguarded map[int32][]int32 // by key: the statements that are not posted
}

// newCollection compiles a fact base.
func newCollection(base *rules.Base) *collection {
	c := bare(base)
	c.others, c.conditions = []int32{0}, make([]condition, 1)
	c.compile()
	return c
}

// bare is a collection that knows nothing of the base's statements yet.
func bare(base *rules.Base) *collection {
	c := &collection{base: base, book: newBook(base.Aliases), unguarded: map[int32][]int32{}}
	c.index = &index{book: c.book, numbers: map[string]int32{}}
	return c
}
