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
	if !st.holdsName() && !text.fragment() && !b.shares(st, text) {
		return outcome{reasons: []string{tooLittle}}
	}
	c.links = b.link(st.reading, text)
	c.carry()
	c.account = c.takeAccount()
	return c.judge()
}

const tooLittle = "the sentence says too little of what the fact is about"

const noAnswer = "the sentence has no value that can answer the fact"

// answerable reports whether the sentence has anything of the sort that the statement holds: most sentences have not.
func (c *comparison) answerable() bool {
	for h := range c.st.held {
		held := &c.st.held[h]
		if held.mention < 0 {
			return true
		}
		for m := range c.text.mentions {
			if c.compareValue(held, &c.text.mentions[m]) != language.Incomparable {
				return true
			}
		}
	}
	return false
}

// judge asks the four questions.
func (c *comparison) judge() outcome {
	out := c.judgeValues()
	if n, ok := c.judgeNames(); ok && (out.verdict == NotEnoughInfo || out.verdict == Supported && n.verdict == Contradicted) {
		out = n
	}
	return out
}

// judgeValues judges the held parts that are values.
func (c *comparison) judgeValues() outcome {
	assigned := assign(c.candidates())
	if len(assigned) == 0 {
		return outcome{reasons: []string{noAnswer}}
	}
	a := divide(assigned)
	out := outcome{coverage: c.account.total, score: a.score, reasons: a.reasons}
	switch {
	case c.account.missing != "":
		out.reasons = slices.Insert(out.reasons, 0, c.account.missing)
	case len(a.differ) > 0:
		d := a.differ[0]
		if reason := c.excuse(d, a); reason != "" {
			out.reasons = append(out.reasons, reason)
			break
		}
		out.verdict, out.held, out.span, out.mislead = Contradicted, d.held, c.text.mentions[d.mention].Span, d.comparison == language.Mislead
		out.score = d.score
	case len(a.agree) > 0:
		out.verdict, out.held, out.span = Supported, a.agree[0].held, c.text.mentions[a.agree[0].mention].Span
	}
	return out
}

// answers are the mentions that answer the held values, divided by what they say.
type answers struct {
	assigned []candidate // all of them
	agree    []candidate // that agree with the held value and are said of what it is said of, or are the very value
	differ   []candidate // that differ from it and are said of what it is said of
	unbound  int         // how many differ and are said of something else
	reasons  []string    // why those that are said of something else are
	score    float64     // of the best
}

func divide(assigned []candidate) answers {
	out := answers{assigned: assigned}
	for _, a := range assigned {
		out.score = max(out.score, a.score)
		agrees := a.comparison == language.Agree
		switch {
		case agrees && (a.equal || a.unbound == ""):
			out.agree = append(out.agree, a)
		case a.unbound == "":
			out.differ = append(out.differ, a)
		default:
			out.reasons = append(out.reasons, a.unbound)
			if !agrees {
				out.unbound++
			}
		}
	}
	return out
}

// excuse is the reason why a value that differs from the held one does not contradict it, or "".
func (c *comparison) excuse(d candidate, a answers) string {
	switch {
	case len(a.differ)+a.unbound > 1 && !(a.unbound == 0 && c.numbersOnly(a.differ)):
		return "the sentence differs from the fact in several values and may speak of something else"
	case c.otherwiseTrue(d, a.assigned):
		return "another value of the sentence agrees with the fact"
	}
	return c.restricted(d)
}

// otherwiseTrue reports whether another value of the sentence, about as close to the held one, agrees with the fact: then it is
// not clear which of them answers.
func (c *comparison) otherwiseTrue(d candidate, assigned []candidate) bool {
	for _, o := range c.candidates() {
		if o.held != d.held || o.mention == d.mention || o.comparison != language.Agree || o.score < 0.7*d.score {
			continue
		}
		taken := slices.ContainsFunc(assigned, func(a candidate) bool { return a.mention == o.mention && a.comparison == language.Agree })
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
