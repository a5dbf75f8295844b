package checker

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/names"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/checker/internal/values"
)

// compare holds a sentence, with what it takes over from its context, against a statement.
func (by *Checker) compare(st *statement.Statement, text *sentence.Reading, ctx about.Context) about.Outcome {
	c := by.comparisons.Get().(*about.Comparison)
	defer by.comparisons.Put(c)
	c.Begin(by.known.Book, st, text, ctx)
	if !ctx.Brief { // else it has been asked
		if reason := c.Futile(); reason != "" {
			return about.Outcome{Reasons: []string{reason}}
		}
	}
	c.Relate()
	out, answers := names.JudgeAnswer(c)
	if !answers {
		if ctx.Brief && c.Hopeless() {
			return about.Outcome{}
		}
		out = judge(c)
	}
	out.Own, out.Said, out.About = c.Account.Own, c.Said(), answers || c.Account.Missing == ""
	return out
}

// judge judges the held values and the held names; a contradicted name outweighs a supported value, and where nothing is decided
// the part that the sentence comes nearer to tells why.
func judge(c *about.Comparison) about.Outcome {
	if !c.St.HoldsName() {
		return values.Judge(c)
	}
	n := names.Judge(c)
	if !c.St.HoldsValue() {
		return n
	}
	out := values.Judge(c)
	switch {
	case n.Verdict == Contradicted && out.Verdict == Contradicted && n.Span.Contains(out.Span):
		return out // "Licence 3.0": only the number differs
	case n.Verdict == Contradicted, out.Verdict == NotEnoughInfo && n.Verdict == Supported:
		return n
	case out.Verdict == NotEnoughInfo && n.Verdict == NotEnoughInfo && n.Coverage > out.Coverage:
		return n
	}
	return out
}
