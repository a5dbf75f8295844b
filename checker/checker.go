// Package checker holds documents against a fact base: retrieve, align, judge, filter.
package checker

import (
	"github.com/steadfact/steadfact/rules"
)

// Checker holds documents against one fact base. It is safe for use by several goroutines.
type Checker struct {
	base       *rules.Base
	book       *book
	statements []*statement
	index      *index
	touch      *touch
}

// New compiles a fact base for checking.
func New(base *rules.Base) *Checker {
	c := &Checker{base: base, book: newBook(base.Aliases)}
	for _, f := range base.Facts {
		for wording := range f.Statements {
			c.statements = append(c.statements, newStatements(f, wording)...)
		}
	}
	for _, st := range c.statements {
		for _, p := range st.phrases {
			c.book.names[st.formsOf(p)] = true
		}
	}
	for _, st := range c.statements { // so that goroutines need not write to them
		c.book.prepare(st.reading)
	}
	c.book.home = homeNames(c.statements)
	c.index = newIndex(c.book, c.statements)
	c.touch = newTouch(c.index)
	return c
}
