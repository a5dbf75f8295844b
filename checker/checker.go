// Package checker holds documents against a fact base. What it is made of lies in packages of its own below internal, of which each knows
// only those above it in this list; the comment of each names its files.
//
//	sentence   one sentence, taken apart: words, names, verbs, subjects, what binds a value
//	plain      the checks that need no facts
//	statement  what is held true: statements, held parts, aliases, and which words of a text stand for theirs
//	retrieve   which statements may a text be about? told from its words, before anything is read
//	about      a sentence beside a statement, and the first question: is it about the fact?
//	restrict   is a value another one than the fact holds, or not asserted? the reasons to be silent
//	values     which values answer the held ones, are they said of the same, and do they agree?
//	names      the same for held names and other words
//
// A document goes through the files of this package in this order: check (which of its sentences are held against what), block (a block that
// has been read), context and lead (what a sentence takes over from its surroundings), unit (a bare number with
// the unit that its table says), preset (a default that stands by itself, told in words: found in a preset_row,
// a preset_line below a heading or a preset_item, told as an entry or as a preset_sentence, with its preset_unit),
// scope (files, times and words a fact is limited to), compare (a sentence held against a statement: four questions, and silence on any
// doubt), contest (which of several wordings and facts has its say), finding, slip (of the checks that need no facts), suggestion, silence
// (directives), result (and result_code, which keeps one).
//
// The four questions are: Is the sentence about the fact? (about) Is there another value or name, of the same sort, that is not a part, a
// rate or of another time? (restrict) Does it stand in the held part's relation? (values, names) Does the sentence assert it, of the same
// subject? (restrict, names)
//
// What a change put in the stead of a value that agreed with a fact is held against that by departure (departure_value). For a text that stands
// alone there is judge, whose verdict is of the kinds in verdict; for people explain (explain_words), near, conflict.
package checker

import (
	"sync"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/retrieve"
	"github.com/steadfact/steadfact/internal/flat"
	"github.com/steadfact/steadfact/rules"
)

// Checker holds documents against one fact base. It is safe for use by several goroutines.
type Checker struct {
	known       *retrieve.Collection
	scans       sync.Pool // of *scan
	comparisons sync.Pool // of *comparison, which are made in the memory of others
}

// New compiles a fact base for checking.
func New(base *rules.Base) *Checker { return over(retrieve.New(base)) }

// Restore is New for a base of which a checker has written what was made of it. What is no such row fails the codec, and gives nil.
func Restore(base *rules.Base, from *flat.Codec) *Checker {
	c := retrieve.Restore(base, from)
	if c == nil {
		return nil
	}
	return over(c)
}

// Code writes what New has made of a base to a row of bytes. The base itself is written apart.
func (c *Checker) Code(to *flat.Codec) { c.known.Code(to) }

// over is a checker of what is compiled.
func over(known *retrieve.Collection) *Checker {
	c := &Checker{known: known}
	c.scans.New = func() any { return retrieve.NewScan(known) }
	c.comparisons.New = func() any { return &about.Comparison{} }
	return c
}
