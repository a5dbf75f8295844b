// Package checker holds documents against a fact base. A sentence goes through its files in this order.
//
// What is held true, once: checker, compile, statement, held, book (aliases), index, terms (what the statements ask for
// in a text), demand and want (how much of it), posting and posting_class (which terms and values must be there lest it is not met);
// compiled and compiled_terms (all of that as a row of bytes, and back).
//
// From a block to the facts it may be about: bag, skim, recall (which terms do its words stand for?), look and allowance (do
// they meet a demand?), check and block (retrieve, judge, report), context, lead, carry, referent and anaphor (what a sentence takes over from its
// surroundings), scope (files, times and words a fact is limited to), contest (which of several wordings and facts has its say).
// A text is read only where its words meet the demand of a statement.
//
// How a sentence is taken apart: reading, word (vocable: each read once), phrase (names), verb, verb_late, verb_light, verb_group, tense, noun_phrase,
// noun_outer, subject and subject_verb (of what is a verb said?), frame and frame_noun (what binds a value), span (a time that something
// went on) and life, respectively (to whom values are given);
// vocabulary has the word classes that several of them ask for, other tables stand beside their function.
//
// A sentence against a statement: link (which words stand for which; link_word, link_names, link_particle, link_stage), then compare, which asks
// four questions and is silent on any doubt:
//
//  1. Is the sentence about the fact? account, account_names, account_condition, left_out, understood, understood_name, predicate, addressee, topic, topic_names,
//     area_topic, circumstance, epidemic, once, setting, similar.
//  2. Is there another value or name, of the same sort, that is not a part, a rate or of another time? candidate, area, area_place,
//     attribute, answer, closeness, limit, mark, rank, dated; restrict, which lists difference, part, case, series, narrowed, narrowed_behind,
//     narrowed_subject, narrowed_sort, other_time, past_state, edition, other_host, other_predicate, other_doing, beside_time, company, other_stage, other_end, other_slot,
//     other_word, some_of, possible. Names stand under some of them, too.
//  3. Does it stand in the held part's relation? bind, bind_verb, measure, headcount, headcount_told (rows in headcount_table), takings, share_verb, compound,
//     owner, course, place, not_until, other_deed, all_of_it for values; name_slot, name_bind for names.
//  4. Does the sentence assert it, of the same subject? asserted, formerly, other_subject, other_relation, other_section, denier, contrary and opposite (the very
//     value, denied); name_assert for names.
//
// Held values come together in values. Held words do in name: name_find (is the held name there?), name_place, name_role,
// name_cell, name_beside, name_verb, name_deed, name_turn, name_named, name_nation, name_part, name_converse (which other name
// stands in its place?), name_theme and name_subject (of what is that said?), name_run (where a name begins and ends);
// name_acronym and name_spell judge what letters stand for, name_measure a held unit or frequency, name_extreme a held superlative,
// denial a held "not", polarity what happened or how something is: said, denied or the opposite.
//
// What comes of it: finding, suggestion, silence (directives), result; for a text that stands alone judge; for people explain, near,
// conflict.
//
// Checks that need no facts are in the files that begin with plain.
package checker

import (
	"sync"
	"sync/atomic"

	"github.com/steadfact/steadfact/rules"
)

// Checker holds documents against one fact base. It is safe for use by several goroutines.
type Checker struct {
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
	scans      sync.Pool // of *scan
	told       [2]told   // by words of one token and of several

	unguarded map[int32][]int32 // by key: the statements that are not posted
}

// New compiles a fact base for checking.
func New(base *rules.Base) *Checker {
	c := bare(base)
	c.others, c.conditions = []int32{0}, make([]condition, 1)
	c.compile()
	return c
}

// bare is a checker that knows nothing of the base's statements yet.
func bare(base *rules.Base) *Checker {
	c := &Checker{base: base, book: newBook(base.Aliases), unguarded: map[int32][]int32{}}
	c.index = &index{book: c.book, numbers: map[string]int32{}}
	c.scans.New = func() any { return newScan(c) }
	return c
}
