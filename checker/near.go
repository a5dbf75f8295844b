package checker

import (
	"cmp"
	"slices"

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
	var out []Near
	for _, b := range doc.Blocks {
		if !p.touched(b) {
			continue
		}
		br := p.reading(b)
		for i, r := range br.sentences {
			out = append(out, p.near(b, r, p.context(br, i))...)
		}
	}
	return out
}

func (p *pass) near(b *document.Block, r *reading, ctx context) (out []Near) {
	for f, wordings := range p.facts(ctx.with(r)) {
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

// Conflict is a pair of facts that cannot both be true.
type Conflict struct {
	Fact, Other     *rules.Fact // in the order of the base
	Found, Expected string      // what Fact states, and what Other holds
}

// Conflicts holds every fact against the others: each pair of facts of which one contradicts the other, once, by the order of the
// base. Facts that hold at different times contradict nothing.
func (c *Checker) Conflicts() []Conflict {
	order := map[*rules.Fact]int{}
	for i, f := range c.base.Facts {
		order[f] = i
	}
	pairs := map[[2]*rules.Fact]Conflict{}
	for _, st := range c.statements {
		for _, n := range c.index.find(st.reading) {
			other := c.statements[n]
			if other.fact == st.fact || apart(st.fact.Valid, other.fact.Valid) || c.barred(other.fact, st.reading) {
				continue
			}
			o := c.book.compare(other, st.reading, context{})
			if o.verdict != Contradicted {
				continue
			}
			x := Conflict{Fact: st.fact, Other: other.fact, Found: o.span.Of(st.text), Expected: other.expected(&other.held[o.held])}
			if order[x.Fact] > order[x.Other] {
				x = Conflict{Fact: x.Other, Other: x.Fact, Found: x.Expected, Expected: x.Found}
			}
			pairs[[2]*rules.Fact{x.Fact, x.Other}] = x
		}
	}
	var out []Conflict
	for _, x := range pairs {
		out = append(out, x)
	}
	slices.SortFunc(out, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(order[a.Fact], order[b.Fact]), cmp.Compare(order[a.Other], order[b.Other]))
	})
	return out
}

// barred reports whether a fact's require and unless keep it from speaking of a sentence.
func (c *Checker) barred(f *rules.Fact, r *reading) bool {
	return len(f.Unless) > 0 && c.book.mentionsAny(r, f.Unless) || len(f.Require) > 0 && !c.book.mentionsAny(r, f.Require)
}

// apart reports whether two periods have no day in common.
func apart(a, b rules.Period) bool {
	ends := func(x, y rules.Period) bool { return !x.Until.IsZero() && !y.From.IsZero() && !y.From.Before(x.Until) }
	return ends(a, b) || ends(b, a)
}
