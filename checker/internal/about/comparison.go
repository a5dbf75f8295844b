// Package about sets a sentence, with what it takes over from its context, beside a statement, and asks the first question of four: is the
// sentence about the fact?
//
// The sides: comparison, context, carry, heading and referent (what the sentence takes over); candidate, edge, filler, later and counted_time (a
// value, the end of a time, a name, a time after another or up to now that may answer a held one), limit (the most there may be), bare_amount
// (money), one_in_row (one of so many) and all_of (all of them), verdict (what comes of it).
//
// Is it said of what the statement speaks of? theme, known, subject, whom, granted, deed, aside. How much of the statement is there? account,
// account_names, account_condition, similar. What may a sentence leave out, or say otherwise? left_out, understood, understood_name,
// addressee, topic, topic_names, area_topic, circumstance, epidemic, recurring, setting, entry, bond; answer, compound, course, headcount, idiom,
// wording, naming (names told by wordings), share_verb, rank, work and mark (words that a value or a held word tells); way (what of all that a sentence may do at all).
package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// Comparison is one sentence held against one statement.
type Comparison struct {
	Book      *statement.Book      // which words mean the same
	St        *statement.Statement // one wording of the fact
	Text      *sentence.Reading    // the sentence
	Context   Context              // what it takes over from
	tolerance language.Tolerance

	similarity float64 // see similar; 0 before it is known

	Links   *statement.Links // which words of the sentence stand for which of the statement; nil before that is known
	Account Account          // how much of the statement the sentence and its context speak of

	// For each word of the statement:
	Carried    []sentence.Strength // how well the context stands for it
	Nearby     []sentence.Strength // the same for the nearest context alone
	Understood []bool              // the sentence leaves it to a reader who knows what it is about
	PointsBack bool                // the sentence takes over what the text before speaks of
	Addressee  int                 // the word for those whom it speaks to as "you", -1 for none
	Topic      bool                // it leaves all of its topic to that reader
	LeftOut    int                 // how many names it leaves to that reader
	Described  bool                // it may call by a name what the statement only describes

	Elsewhere []bool // for each name of the statement: the context has it

	alike       []alike         // see linkWordings
	reworded    []int           // words of the statement for which the sentence has those of another wording
	toldOfOther []int           // see ToldOfOther
	named       []namedAlike    // see linkNamed
	namedOther  []Filler        // see NamedOfOther
	room        statement.Links // that links lie in
}

// Outcome is what a comparison came to.
type Outcome struct {
	Verdict Verdict
	Held    int         // which held part decided
	Span    source.Span // of the value in the sentence's text
	Mislead bool        // contradicted only in what it suggests
	About   bool        // the sentence and its context speak of all that they must of what the statement speaks of
	Equal   bool        // supported by the very value, not merely by one that the held one allows

	Coverage float64 // share of the statement's telling words, by weight, that the sentence or its context has
	Own      float64 // the same, of the sentence alone
	Said     int     // weight of the sentence's words that stand for words of the statement
	Score    float64 // how closely the value's surroundings correspond to the held part's

	Reasons []string // for the writer; of a contradiction, or why there is no verdict; the first one counts most
}

// Reasons that several questions give.
const (
	TooLittle = "the sentence says too little of what the fact is about"
	NoAnswer  = "the sentence has no value of the kind that the fact holds"
)

// Hopeless reports whether no verdict can come of what is accounted for: what is allowed or required may be judged where only too little
// is there, see names.judgeRule.
func (c *Comparison) Hopeless() bool {
	return c.Account.Missing != "" && !c.mayName(c.Account.Total)
}

// mayName reports whether a verdict may come of it where something of the statement is left open, and so much is accounted for: only a held
// name may be judged, see names.nameable, and an acronym that the statement explains.
func (c *Comparison) mayName(total float64) bool {
	switch {
	case !c.St.HoldsName():
		return false
	case c.Context.Open, len(c.St.Phrases) > 1 && total >= statement.Enough:
		return true
	}
	return slices.ContainsFunc(c.St.Held, func(h statement.Held) bool { return h.Mention < 0 && c.St.Defined(&h) != "" })
}

// Said is the weight of the sentence's words that stand for words of the statement.
func (c *Comparison) Said() (weight int) {
	for j := range c.Text.Words {
		if c.Links.Used[j] >= sentence.Akin {
			weight += c.Text.Words[j].Weight
		}
	}
	return weight
}

// Shared is how many telling words of the statement the sentence has.
func (c *Comparison) Shared() (n int) {
	for i := range c.St.Words {
		if c.St.Content(i) && c.Links.By[i] >= sentence.Derived {
			n++
		}
	}
	return n
}

// StrangeIn reports whether words [first, last) of the sentence have something of which the statement does not speak: a telling word that
// stands for none of its words.
func (c *Comparison) StrangeIn(first, last int) bool {
	for j := first; j < last; j++ {
		if c.Strange(j, sentence.Broader) {
			return true
		}
	}
	return false
}

// Strange reports whether word j of the sentence is a telling one and stands for no word of the statement, or less well than this.
func (c *Comparison) Strange(j int, than sentence.Strength) bool {
	w := &c.Text.Words[j]
	return w.Weight > 1 && w.Mention < 0 && c.Links.Used[j] < than
}

// Futile says why the sentence, whatever its context, need not be looked at any further; "" when it must be. A text that stands
// alone may say in other words all that it does not leave to its reader.
func (c *Comparison) Futile() string {
	switch {
	case !c.answerable():
		return NoAnswer
	case !c.mayLeaveTopic() && !c.St.HoldsName() && !c.Text.Fragment() && !c.mayPointBack() && !c.Text.Grants() && !c.Book.Shares(c.St, c.Text):
		return TooLittle
	}
	return ""
}

// mayPointBack reports whether the sentence may say by a pronoun of what it speaks, and stands behind another one.
func (c *Comparison) mayPointBack() bool {
	return (!c.Context.Open || len(c.Context.Carried) > 0) && c.Text.PointsByPronoun()
}

// New sets a sentence beside a statement.
func New(b *statement.Book, st *statement.Statement, text *sentence.Reading, ctx Context) *Comparison {
	c := &Comparison{}
	c.Begin(b, st, text, ctx)
	return c
}

// Begin is comparison in the memory of another one, which is lost.
func (c *Comparison) Begin(b *statement.Book, st *statement.Statement, text *sentence.Reading, ctx Context) {
	*c = Comparison{
		Book: b, St: st, Text: text, Context: ctx, room: c.room, alike: c.alike[:0], reworded: c.reworded[:0], toldOfOther: c.toldOfOther[:0],
		named: c.named[:0], namedOther: c.namedOther[:0],
		Carried: c.Carried, Nearby: c.Nearby, Understood: c.Understood, Elsewhere: c.Elsewhere,
	}
	if t := st.Fact.Tolerance; t != nil {
		c.tolerance = language.Tolerance{Share: t.Share, Absolute: t.Absolute}
	}
}

// Relate finds out what the sentence and its context have of the statement.
func (c *Comparison) Relate() {
	c.Links = &c.room
	c.Book.LinkInto(c.Links, c.St.Reading, c.Text)
	c.linkWordings()
	c.linkPeriods()
	c.carry()
	c.Account = c.takeAccount()
}

// answerable reports whether the sentence has anything of the sort that the statement holds: most sentences have not.
func (c *Comparison) answerable() bool {
	for h := range c.St.Held {
		held := &c.St.Held[h]
		if held.Mention < 0 {
			return true
		}
		for m := range c.Text.Mentions {
			if c.CompareValue(held, &c.Text.Mentions[m]) != language.Incomparable {
				return true
			}
		}
	}
	return c.St.HoldsShare() && c.Text.Some(func(w *sentence.Word) bool { _, ok := sentence.PortionWords[w.Form]; return ok })
}
