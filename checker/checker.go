// Package checker holds documents against a fact base. A sentence goes through its files in this order.
//
// What is held true, once: collection, compile, statement, held, book (aliases), index, terms (what the statements ask for
// in a text), demand and want (how much of it), posting and posting_class (which terms and values must be there lest it is not met);
// compiled and compiled_terms (all of that as a row of bytes, and back).
//
// From a block to the facts it may be about: bag, skim, recall (which terms do its words stand for?), look and allowance (do
// they meet a demand?), check and block (retrieve, judge, report), context, lead, carry, referent and anaphor (what a sentence takes over from its
// surroundings), scope (files, times and words a fact is limited to), contest (which of several wordings and facts has its say).
// A text is read only where its words meet the demand of a statement.
//
// How a sentence is taken apart: reading, word and trait (vocable: each read once), phrase (names), verb, verb_late, verb_light, verb_group, tense, noun_phrase,
// noun_outer, subject and subject_verb (of what is a verb said?), frame and frame_noun (what binds a value), span (a time that something
// went on) and life, respectively (to whom values are given);
// vocabulary has the word classes that several of them ask for, other tables stand beside their function.
//
// A sentence against a statement: link (which words stand for which; link_word, link_names, link_particle, link_stage), then compare, which asks
// four questions and is silent on any doubt:
//
//  1. Is the sentence about the fact? account, account_names, account_condition, left_out, understood, understood_name, predicate, aside, addressee, topic, topic_names,
//     area_topic, circumstance, epidemic, once, setting, similar.
//  2. Is there another value or name, of the same sort, that is not a part, a rate or of another time? candidate, area, area_place,
//     attribute, answer, closeness, limit, mark, rank, dated; restrict, which lists difference, part, case, series, narrowed, narrowed_behind,
//     narrowed_subject, narrowed_sort, other_time, past_state, edition, other_host, other_predicate, beside_time, company, other_stage, other_end, other_slot,
//     other_word, some_of, adjunct, possible. Names stand under some of them, too.
//  3. Does it stand in the held part's relation? bind, bind_verb, measure, headcount, headcount_told (rows in headcount_table), idiom, share_verb, compound,
//     owner, course, place, not_until, other_deed, all_of_it for values; name_slot, name_bind, entry for names.
//  4. Does the sentence assert it, of the same subject? asserted, formerly, other_subject, other_relation, other_section, denier, contrary and opposite (the very
//     value, denied), bond and exchanged (two things of which one is set over the other; verbs in bond_table); name_assert for names.
//
// Held values come together in values. Held words do in name: name_find (is the held name there?), name_place, name_role,
// name_cell, name_beside, name_verb, name_deed, name_turn, name_named, name_nation, name_part, name_converse (which other name
// stands in its place?), name_theme and name_subject (of what is that said?), name_run (where a name begins and ends);
// name_acronym and name_spell judge what letters stand for, name_measure a held unit or frequency, name_extreme a held superlative,
// portion and portion_judge all, none or so much of a whole, times a held "doubled", denial a held "not", polarity what happened or how something is: said, denied or the opposite.
//
// What comes of it: finding, slip, suggestion, silence (directives), result; for a text that stands alone judge; for people explain, near,
// conflict.
//
// Checks that need no facts are in the files that begin with plain.
package checker

import (
	"sync"

	"github.com/steadfact/steadfact/internal/flat"
	"github.com/steadfact/steadfact/rules"
)

// Checker holds documents against one fact base. It is safe for use by several goroutines.
type Checker struct {
	known       *collection
	scans       sync.Pool // of *scan
	comparisons sync.Pool // of *comparison, which are made in the memory of others
}

// New compiles a fact base for checking.
func New(base *rules.Base) *Checker { return over(newCollection(base)) }

// Restore is New for a base of which a checker has written what was made of it. What is no such row fails the codec, and gives nil.
func Restore(base *rules.Base, from *flat.Codec) *Checker {
	c := restored(base, from)
	if c == nil {
		return nil
	}
	return over(c)
}

// Code writes what New has made of a base to a row of bytes. The base itself is written apart.
func (c *Checker) Code(to *flat.Codec) { c.known.code(to) }

// over is a checker of what is compiled.
func over(known *collection) *Checker {
	c := &Checker{known: known}
	c.scans.New = func() any { return newScan(known) }
	c.comparisons.New = func() any { return &comparison{} }
	return c
}
