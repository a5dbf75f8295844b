package checker

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/retrieve"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Near is a sentence that has much of what a fact is about, and a value that may answer it, and on which there is no verdict.
type Near struct {
	Fact     *rules.Fact
	Path     string
	Span     source.Span // of the sentence in the file
	Start    source.Position
	Sentence string
	Coverage float64 // share of the fact's telling words that the sentence and its context have
	Reason   string  // why there is no verdict
}

// nearEnough is the share of a fact's telling words from which a sentence is near it.
const nearEnough = 0.6

// Near finds a document's sentences that are near a fact and were not judged, by place and then in the order of the base.
func (c *Checker) Near(doc *document.Document) []Near {
	p := c.newPass(doc)
	defer p.end()
	var out []Near
	for _, b := range doc.Blocks {
		around := p.around(b, p.bag(b))
		if p.Look(around); !p.Retrieve(around, (*retrieve.Scan).Nears) {
			continue // what demands more than there is has too little in common
		}
		br := p.reading(b)
		for i := range br.sentences {
			out = append(out, p.near(b, br.sentence(i), p.context(br, i))...)
		}
	}
	return out
}

// near lists the facts that a sentence is near and that brought no verdict on it.
func (p *pass) near(b *document.Block, r *sentence.Reading, ctx about.Context) (out []Near) {
	for _, wordings := range p.facts(readings(ctx, r)) {
		f := wordings[0].Fact
		nearest, by := p.nearest(wordings, r, ctx)
		if reason := p.excluded(f, r, ctx); reason != "" && f.Covers(p.doc.Source.Path) && nearest.Verdict != NotEnoughInfo {
			nearest.Verdict, nearest.Reasons = NotEnoughInfo, []string{reason}
		}
		if nearest.Verdict != NotEnoughInfo || nearest.Coverage < nearEnough || len(nearest.Reasons) == 0 {
			continue
		}
		reason := p.told(nearest.Reasons[0], by, r, ctx)
		if reason == about.TooLittle { // the context says it all, and the sentence nothing
			continue
		}
		n := Near{Fact: f, Path: p.doc.Source.Path, Sentence: r.Span.Of(r.Text), Coverage: nearest.Coverage, Reason: reason}
		n.Span, n.Start, _ = p.place(b, r.Span)
		out = append(out, n)
	}
	return out
}

// nearest is the outcome of the wording that a verdict rests on, or else of the one that the sentence has most of.
func (p *pass) nearest(wordings []*statement.Statement, r *sentence.Reading, ctx about.Context) (out about.Outcome, by *statement.Statement) {
	for _, st := range wordings {
		o := p.checker.compare(st, r, ctx)
		if o.Verdict != NotEnoughInfo {
			return o, st
		}
		if o.Coverage > out.Coverage {
			out, by = o, st
		}
	}
	return out, by
}

// told is a reason as a writer is told it: what too little is said of is named.
func (p *pass) told(reason string, st *statement.Statement, r *sentence.Reading, ctx about.Context) string {
	if reason != about.TooLittle {
		return reason
	}
	c := about.New(p.Book, st, r, ctx)
	c.Relate()
	words := unaccounted(c)
	if len(words) == 0 {
		return reason
	}
	text := words[0]
	if n := len(words); n > 1 {
		text = strings.Join(words[:n-1], ", ") + " or " + words[n-1]
	}
	return "neither the sentence nor its context says " + text
}

// mostMissing is how many of the words that a sentence lacks are named.
const mostMissing = 3

// unaccounted are telling words of the statement, the weightiest first, that neither the sentence nor its context has.
func unaccounted(c *about.Comparison) (out []string) {
	var at []int
	for i := range c.St.Words {
		if c.St.Content(i) && !c.Understood[i] && !c.St.IsHeld(i) && c.AccountedFor(i) == 0 {
			at = append(at, i)
		}
	}
	slices.SortStableFunc(at, func(a, b int) int { return cmp.Compare(c.St.Words[b].Weight, c.St.Words[a].Weight) })
	for _, i := range at[:min(len(at), mostMissing)] {
		out = append(out, strconv.Quote(c.St.Surface(i)))
	}
	return out
}
