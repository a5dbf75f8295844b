// Package retrieve finds the statements that a text may be about, from its words alone: a text is read only where its words meet the demand
// of a statement, so that the cost does not grow with the base.
//
// What is looked for, once: collection, compile, read, index (by which words a statement is found), demand and want (how much of it must be
// there), posting and posting_class (which terms and values must be there lest it is not met); compiled (all of that as a row of bytes, and
// back).
//
// From a text to statements: bag, glance, skim, recall (which terms do its words stand for?), look and allowance (do they meet a demand?).
// A demand must never ask more than the account that package about takes of a sentence: whoever lets a sentence leave out more loosens the
// demand too.
package retrieve

import (
	"sync/atomic"

	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/rules"
)

// Collection is the statements of a fact base, compiled: what texts are looked through for. It is safe for use by several goroutines.
type Collection struct {
	Base       *rules.Base
	Book       *statement.Book
	origins    []origin                // by statement
	read       []atomic.Pointer[taken] // nil until it is asked for
	Index      *Index
	Demands    []Demand
	wants      []want      // of all demands
	others     []int32     // of all wants: terms, each list with a 0 behind it
	conditions []condition // of all demands
	guards     []guard     // by statement
	posted     postings
	told       [2]told // by words of one token and of several

	unguarded map[int32][]int32 // by key: the statements that are not posted
}

// New compiles a fact base.
func New(base *rules.Base) *Collection {
	c := bare(base)
	c.others, c.conditions = []int32{0}, make([]condition, 1)
	c.compile()
	return c
}

// bare is a collection that knows nothing of the base's statements yet.
func bare(base *rules.Base) *Collection {
	c := &Collection{Base: base, Book: statement.NewBook(base), unguarded: map[int32][]int32{}}
	c.Index = &Index{book: c.Book, numbers: map[string]int32{}}
	return c
}
