package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// comparison is one sentence held against one statement.
type comparison struct {
	book       *book
	st         *statement
	text       *reading
	context    context
	links      *links
	tolerance  language.Tolerance
	similarity float64    // share of the statement's words that the sentence has in the same order; 0 before it is known
	account    account    // how much of the statement the sentence and its context speak of
	understood []bool     // for each word of the statement: the sentence leaves it to a reader who knows what it is about
	elsewhere  []bool     // for each name of the statement: the context has it
	carried    []strength // for each word of the statement: how well the context stands for it
	nearby     []strength // the same for the nearest context alone
}

// context is what a sentence takes over from its surroundings.
type context struct {
	carried []carried // nearest first
	open    bool      // the text stands alone: what its pronouns mean is not known, and may be the fact's subject
}

// carried is a reading from which a sentence takes something over.
type carried struct {
	*reading
	structural bool // a heading, a list's lead-in, a table's header: not merely the text before
	row        bool // the first cell of a table's row
	near       bool // a table's header or first cell, a list's lead-in: it may hold what binds a value
}

// outcome is what a comparison came to.
type outcome struct {
	verdict  Verdict
	held     int         // which held part decided
	span     source.Span // of the value in the sentence's text
	mislead  bool        // contradicted only in what it suggests
	coverage float64
	score    float64
	reasons  []string
}

func (b *book) compare(st *statement, text *reading, ctx context) outcome {
	c := &comparison{book: b, st: st, text: text, context: ctx}
	if t := st.fact.Tolerance; t != nil {
		c.tolerance = language.Tolerance{Share: t.Share, Absolute: t.Absolute}
	}
	if !c.answerable() {
		return outcome{reasons: []string{noAnswer}}
	}
	if !st.names() && !text.fragment() && !b.shares(st, text) {
		return outcome{reasons: []string{tooLittle}}
	}
	c.links = b.link(st.reading, text)
	c.carry()
	c.account = c.accounts()
	return c.judge()
}

const tooLittle = "the sentence says too little of what the fact is about"

const noAnswer = "no value of the sentence can answer the fact"

// answerable reports whether the sentence has anything of the sort that the statement holds: most sentences have not.
func (c *comparison) answerable() bool {
	for h := range c.st.held {
		held := &c.st.held[h]
		if held.mention < 0 {
			return true
		}
		for m := range c.text.mentions {
			if c.compare(held, &c.text.mentions[m]) != language.Incomparable {
				return true
			}
		}
	}
	return false
}

// judge asks the four questions.
func (c *comparison) judge() outcome {
	out := c.values()
	if n, ok := c.names(); ok && (out.verdict == NotEnoughInfo || out.verdict == Supported && n.verdict == Contradicted) {
		out = n
	}
	return out
}

func (c *comparison) values() outcome {
	answers := assign(c.candidates())
	if len(answers) == 0 {
		return outcome{reasons: []string{noAnswer}}
	}
	out := outcome{coverage: c.account.total}
	var differ, agree []candidate
	unbound := 0
	for _, a := range answers {
		if a.comparison == language.Agree && (a.equal || a.unbound == "") {
			agree = append(agree, a)
		} else if a.comparison == language.Agree {
			out.reasons = append(out.reasons, a.unbound)
		} else if a.unbound != "" {
			out.reasons = append(out.reasons, a.unbound)
			unbound++
		} else {
			differ = append(differ, a)
		}
		out.score = max(out.score, a.score)
	}
	if c.account.missing != "" {
		out.reasons = append([]string{c.account.missing}, out.reasons...)
		return out
	}
	if len(differ) == 0 && len(agree) == 0 {
		return out
	}
	if len(differ) == 0 {
		out.verdict, out.held, out.span = Supported, agree[0].held, c.text.mentions[agree[0].mention].Span
		return out
	}
	if len(differ)+unbound > 1 && !(unbound == 0 && c.numbersOnly(differ)) {
		out.reasons = append(out.reasons, "several values differ: the sentence speaks of something else")
		return out
	}
	d := differ[0]
	if c.otherwiseTrue(d, answers) {
		out.reasons = append(out.reasons, "another value of the sentence agrees with the fact")
		return out
	}
	if reason := c.restricted(d); reason != "" {
		out.reasons = append(out.reasons, reason)
		return out
	}
	out.verdict, out.held, out.span, out.mislead = Contradicted, d.held, c.text.mentions[d.mention].Span, d.comparison == language.Mislead
	out.score = d.score
	return out
}

// otherwiseTrue reports whether another value of the sentence, about as close to the held one, agrees with the fact: then it is
// not clear which of them answers.
func (c *comparison) otherwiseTrue(d candidate, answers []candidate) bool {
	for _, o := range c.candidates() {
		if o.held != d.held || o.mention == d.mention || o.comparison != language.Agree || o.score < 0.7*d.score {
			continue
		}
		taken := slices.ContainsFunc(answers, func(a candidate) bool { return a.mention == o.mention && a.comparison == language.Agree })
		if !taken {
			return true
		}
	}
	return false
}

// numbersOnly reports whether the sentence differs from the statement in several numbers and in no date: with another date
// it would speak of another occasion.
func (c *comparison) numbersOnly(differ []candidate) bool {
	if c.st.pronominal() {
		return false
	}
	for _, d := range differ {
		if c.text.mentions[d.mention].Temporal != nil {
			return false
		}
	}
	return true
}
