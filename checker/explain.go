package checker

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Explanation tells how one sentence was read and held against facts.
type Explanation struct {
	Sentence string
	Span     source.Span // in the file
	Line     int         // where the sentence begins
	Values   []string    // the values read in it, in words
	Trials   []Trial     // the facts it was held against, in the order of the base
}

// Trial is one fact's turn: what the verdict was and why.
type Trial struct {
	Fact      *rules.Fact
	Statement string // the wording that decided
	Verdict   Verdict
	Found     string // the value that decided, "" when none did
	Silenced  string // the reason given for not reporting a contradiction, by a directive or a setting; "" when none is
	Steps     []string
}

// Explain tells why the verdicts on a document's sentences came out as they did. With a line above 0 only the sentences that
// touch that line are told of.
func (c *Checker) Explain(doc *document.Document, line int) []Explanation {
	p := c.newPass(doc)
	defer p.end()
	var out []Explanation
	for n, b := range doc.Blocks {
		out = append(out, p.explained(b, line)...)
		if cell := p.withUnit(b); cell != nil {
			out = append(out, p.explained(cell, line)...)
		}
		for _, t := range p.presetsTold(n, b) {
			out = append(out, p.explained(t, line)...)
		}
	}
	return out
}

// explained tells of the sentences of a block that touch a line; of all where line is 0.
func (p *pass) explained(b *document.Block, line int) (out []Explanation) {
	br := p.reading(b)
	for i := range br.sentences {
		r := br.sentence(i)
		span, start, end := p.place(b, r.Span)
		if line > 0 && (line < start.Line || line > end.Line) {
			continue
		}
		out = append(out, Explanation{Sentence: r.Span.Of(r.Text), Span: span, Line: start.Line, Values: valuesInWords(r), Trials: p.trials(b, r, p.context(br, i))})
	}
	return out
}

// trials holds a sentence against every fact it may be about.
func (p *pass) trials(b *document.Block, r *sentence.Reading, ctx about.Context) []Trial {
	var out []Trial
	for _, wordings := range p.facts(readings(ctx, r)) {
		f := wordings[0].Fact
		t := Trial{Fact: f, Statement: wordings[0].Text}
		if reason := p.excluded(f, r, ctx); reason != "" {
			t.Steps = []string{reason}
		} else {
			o, by := p.checker.best(wordings, r, ctx)
			if o.Verdict == NotEnoughInfo && o.Coverage > 0 && len(o.Reasons) > 0 {
				o.Reasons[0] = p.told(o.Reasons[0], by, r, ctx)
			}
			t.Statement, t.Verdict, t.Steps = by.Text, o.Verdict, p.steps(o, by, r, ctx)
			if o.Verdict != NotEnoughInfo {
				t.Found = o.Span.Of(r.Text)
			}
			if o.Verdict == Contradicted {
				t.Silenced = p.silenced(f.ID, b.Source(o.Span))
			}
		}
		out = append(out, t)
	}
	return out
}

// steps says in words what an outcome rests on: what the sentence has of the statement, how its value stands to the held one, and why.
func (p *pass) steps(o about.Outcome, st *statement.Statement, r *sentence.Reading, ctx about.Context) []string {
	var out []string
	if o.Coverage > 0 {
		c := about.New(p.Book, st, r, ctx)
		c.Relate()
		out = shared(c)
	}
	if o.Verdict == NotEnoughInfo {
		return append(out, o.Reasons...)
	}
	how := "%q agrees with %q"
	if o.Verdict == Contradicted {
		how = "%q cannot be %q"
	}
	return append(append(out, fmt.Sprintf(how, o.Span.Of(r.Text), expected(st, &st.Held[o.Held]))), o.Reasons...)
}

// valuesInWords lists the values of a sentence in words.
func valuesInWords(r *sentence.Reading) []string {
	var out []string
	for i := range r.Mentions {
		m := &r.Mentions[i]
		words := strings.TrimSpace(string(m.Kind) + " " + m.InWords())
		out = append(out, fmt.Sprintf("%q as %s", m.Whole.Of(r.Text), words))
	}
	return out
}
