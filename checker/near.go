package checker

import (
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
		if p.look(around); !p.retrieve(around, (*scan).nears) {
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
func (p *pass) near(b *document.Block, r *reading, ctx context) (out []Near) {
	for _, wordings := range p.facts(ctx.readings(r)) {
		f := wordings[0].fact
		nearest := p.nearest(wordings, r, ctx)
		if reason := p.excluded(f, r, ctx); reason != "" && f.Covers(p.doc.Source.Path) && nearest.verdict != NotEnoughInfo {
			nearest.verdict, nearest.reasons = NotEnoughInfo, []string{reason}
		}
		if nearest.verdict != NotEnoughInfo || nearest.coverage < nearEnough || len(nearest.reasons) == 0 {
			continue
		}
		n := Near{Fact: f, Path: p.doc.Source.Path, Sentence: r.span.Of(r.text), Coverage: nearest.coverage, Reason: nearest.reasons[0]}
		n.Span, n.Start, _ = p.place(b, r.span)
		out = append(out, n)
	}
	return out
}

// nearest is the outcome of the wording that a verdict rests on, or else of the one that the sentence has most of.
func (p *pass) nearest(wordings []*statement, r *reading, ctx context) (out outcome) {
	for _, st := range wordings {
		o := p.book.compare(st, r, ctx)
		if o.verdict != NotEnoughInfo {
			return o
		}
		if o.coverage > out.coverage {
			out = o
		}
	}
	return out
}
