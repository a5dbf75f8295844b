package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// Context is what a sentence takes over from its surroundings.
type Context struct {
	Carried []Carried        // nearest first
	Open    bool             // the text stands alone: what its pronouns mean is not known, and may be the fact's subject
	Brief   bool             // a verdict is asked for, but not why there is none
	Beside  func() []Section // the headings it stands under, the innermost first; nil for a text that stands alone
}

// Section is a heading with those beside it, which part the same section of a page.
type Section struct {
	Own    *sentence.Reading
	Beside []*sentence.Reading
}

// Carried is a reading from which a sentence takes something over.
type Carried struct {
	*sentence.Reading
	Structural bool // a heading, a list's lead-in, a table's header: not merely the text before
	Row        bool // the first cell of a table's row
	Near       bool // a table's header or first cell, a list's lead-in: it may hold what binds a value
	Sibling    bool // the item before of the same list
	Asks       bool // a question that the sentence stands right behind, or right below
	Begun      bool // a lead-in or heading that a list's items finish: what it says they say, too
}

// Before is the sentence right before in the text, nil for none.
func (c *Comparison) Before() *sentence.Reading {
	for _, r := range c.Context.Carried {
		if !r.Structural {
			return r.Reading
		}
	}
	return nil
}

// Question is the question that the sentence may answer; nil for none.
func (ctx Context) Question() *sentence.Reading {
	for _, r := range ctx.Carried {
		if r.Asks {
			return r.Reading
		}
	}
	return nil
}

// Heads reports whether a word stands in one of the headings, or in the title.
func (ctx Context) Heads(form string) bool {
	return slices.ContainsFunc(ctx.Carried, func(r Carried) bool {
		return r.Structural && r.Some(func(w *sentence.Word) bool { return w.Form == form })
	})
}
