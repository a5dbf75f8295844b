// Package sentence takes one sentence apart, of a fact or of a document, so that two can be compared: into a Reading.
//
// Words: reading, word and trait (vocable: each read once), order (what stands around each), contraction ("we're"), identifier (the words
// that one is made of), phrase (names), strength (how well a word stands for another, and what is remembered of that); vocabulary has the
// word classes that several files and packages ask for, rival those of which only one is said of a thing, other tables stand beside their
// function.
//
// Verbs: verb (which words are some?), verb_noun (nouns that look like one), verb_participle (participles that do), verb_beside (what
// stands before and behind one), verb_late (the only one that is left), verb_light, verb_group, tense. Nouns: noun_phrase, noun_outer,
// owner. Of what is a verb said? subject, subject_beside ("the chapel beside it"), relative and subject_verb; anaphor (what points back at
// other sentences), answer (what answers a question). What binds a value? frame, frame_noun, frame_time and frame_shared; sharing.
//
// What words say of a value: limit and limit_told (at most), since (a release), bound (one that is denied), refusal (beyond it), place
// (where it holds), setting (where, when or in what story, told first), span (a time that something went on), life, scale, label ("week
// 3"), often ("twice a year"), recurring ("annual dues"), rate ("per user and month"), sort (of several), condition, preset (a default),
// grant (how much there is for somebody), illness, denier (what is not so), meant (what is only thought of), mode (what is allowed, or
// asked for); headcount_told (rows in headcount_table) and idiom (values that several words tell; rows in idiom_table, wording_table and
// wording_house and wording_service, what may stand in them in idiom_fits; wording: words in a certain order; naming: those that tell a name, rows in
// naming_table); mark (a number of points), sum (what others brought it to), portion (so much of a whole); bond (two things of which one is
// set over the other; verbs in bond_table) and bond_run (the words for each of them).
package sentence

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// Reading is one sentence, of a fact or of a document, taken apart so that two can be compared. Mentions and words carry
// spans into text.
type Reading struct {
	Text     string
	Span     source.Span // of the sentence in text
	Words    []Word
	Phrases  []Phrase
	Mentions []language.Mention
	Code     []source.Span // of its code spans in text, where a document's format tells
	Keys     []int32       // what the index looks it up by, once it is keyed
	Keyed    bool
	Met      []Meeting       // the terms that its words stand for, by term and word, once they are asked for
	Named    []Named         // and its names that facts speak of
	traits   Trait           // of any of its words
	idioms   idioms          // that have a wording which needs one of its words
	ordered  bool            // its verbs are known, see order
	Prepared bool            // its words' groups and places are known
	Shares   map[int32]Share // of a reading that others take over from: what it has of statements, by their numbers
	Unused   []Strength      // and that its words stand for no word of a statement
}

// New takes apart the sentence made of tokens [first, last).
func New(t *language.Text, first, last int, known *Vocables) *Reading {
	r := &Reading{Text: t.Text, Prepared: known != nil}
	if first < last {
		r.Span = source.Span{Start: int(t.Tokens[first].Start), End: int(t.Tokens[last-1].End)}
	}
	r.Mentions = append(r.Mentions, t.MentionsIn(r.Span)...)
	r.addWords(t.Tokens[first:last], known)
	r.countWords()
	r.markCounted()
	r.lightenBounds()
	r.lightenOrMore()
	r.addPhrases()
	r.markVerbs()
	r.orderVerbs()
	return r
}

// TextOf is the text from word first up to word last (exclusive).
func (r *Reading) TextOf(first, last int) string {
	return r.Text[r.Words[first].Start:r.Words[last-1].End]
}

// SpanOf is the span in the text from word first up to word last (exclusive).
func (r *Reading) SpanOf(first, last int) source.Span {
	return source.Span{Start: r.Words[first].Start, End: r.Words[last-1].End}
}

// FormAt is the form of word i, "" before the sentence's start and behind its end.
func (r *Reading) FormAt(i int) string {
	if i < 0 || i >= len(r.Words) {
		return ""
	}
	return r.Words[i].Form
}

// at is word i, or one that is of no class where there is none: before the first and behind the last.
func (r *Reading) at(i int) *Word {
	if i < 0 || i >= len(r.Words) {
		return &nowhere
	}
	return &r.Words[i]
}

// nowhere is no word.
var nowhere = Word{Sign: true, Mention: -1, Phrase: -1}

// Surface is word i as it is written.
func (r *Reading) Surface(i int) string { return r.Words[i].Of(r.Text) }

// WordsOf is the range of words of mention m.
func (r *Reading) WordsOf(m int) (first, last int) { return r.WordsIn(r.Mentions[m].Span) }

// Opens reports whether a word begins the sentence (quotes, signs and "please" aside).
func (r *Reading) Opens(i int) bool {
	for k := range i {
		if !r.Words[k].Sign && r.Words[k].Form != "please" {
			return false
		}
	}
	return true
}

// Some reports whether one of the words is such a one.
func (r *Reading) Some(such func(w *Word) bool) bool {
	for i := range r.Words {
		if such(&r.Words[i]) {
			return true
		}
	}
	return false
}

// WordFrom is the first word from i on, in the direction of step, that is no sign; -1 when there is none.
func (r *Reading) WordFrom(i, step int) int {
	for ; i >= 0 && i < len(r.Words); i += step {
		if !r.Words[i].Sign {
			return i
		}
	}
	return -1
}

// HasSign reports whether a sign stands among words [first, last).
func (r *Reading) HasSign(first, last int, sign string) bool {
	for i := first; i < last; i++ {
		if r.Words[i].Form == sign {
			return true
		}
	}
	return false
}

// ClausesApart is how many signs that part clauses stand between two words.
func (r *Reading) ClausesApart(i, j int) int {
	n := r.Words[j].Clause - r.Words[i].Clause
	return max(n, -n)
}

// Asks reports whether the sentence asks.
func (r *Reading) Asks() bool { return r.Words[len(r.Words)-1].Form == "?" }

// TellingWord is the nearest telling word on one side of word i, -1 when a sign that parts clauses comes first.
func (r *Reading) TellingWord(i, step int) int {
	for k := i + step; k >= 0 && k < len(r.Words); k += step {
		w := &r.Words[k]
		if w.Sign && PartsClauses(w.Form) {
			return -1
		}
		if w.Weight >= 2 && w.Mention < 0 {
			return k
		}
	}
	return -1
}
