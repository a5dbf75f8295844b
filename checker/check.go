package checker

import (
	"slices"
	"time"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Check holds one document against the facts. Results of several documents are joined with Merge.
func (c *Checker) Check(doc *document.Document) *Result {
	p := c.newPass(doc)
	for _, b := range doc.Blocks {
		if p.touched(b) {
			p.block(b)
		}
		p.plain(b)
	}
	p.result.sort()
	return p.result
}

// pass is one document's way through the checker.
type pass struct {
	*Checker
	doc    *document.Document
	read   map[*document.Block]*blockReading
	title  *reading
	spoken map[*document.Block]bool // whether a block has a word that a fact is found by
	result *Result
}

func (c *Checker) newPass(doc *document.Document) *pass {
	return &pass{Checker: c, doc: doc, read: map[*document.Block]*blockReading{}, spoken: map[*document.Block]bool{}, result: &Result{Files: 1}}
}

// blockReading is a block with its sentences taken apart.
type blockReading struct {
	block     *document.Block
	text      *language.Text
	sentences []*reading
}

// manyBlocks bounds how many blocks are kept taken apart for those that follow.
const manyBlocks = 512

func (p *pass) reading(b *document.Block) *blockReading {
	if r := p.read[b]; r != nil {
		return r
	}
	if len(p.read) >= manyBlocks {
		clear(p.read)
	}
	t := language.Read(b.Text, p.doc.Date)
	t.Mentions = slices.DeleteFunc(t.Mentions, func(m language.Mention) bool { return inCode(b, m.Span) })
	r := &blockReading{block: b, text: t}
	for _, s := range t.Sentences {
		r.sentences = append(r.sentences, newReading(t, s.First, s.Last))
	}
	p.read[b] = r
	return r
}

// inCode reports whether a span touches a code span: code is no value.
func inCode(b *document.Block, s source.Span) bool {
	return slices.ContainsFunc(b.Code, s.Overlaps)
}

// touched reports whether a block, or something it takes over from, has a word that a fact is found by.
func (p *pass) touched(b *document.Block) bool {
	if p.touch.text(b.Text) || p.doc.Title != "" && p.touches(nil, p.doc.Title) {
		return true
	}
	for _, s := range b.Section {
		if p.touches(s, s.Text) {
			return true
		}
	}
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		if p.touches(l, l.Text) {
			return true
		}
	}
	for _, o := range []*document.Block{b.Row, b.Column, b.Before} {
		if o != nil && p.touches(o, o.Text) {
			return true
		}
	}
	return false
}

// touches remembers the answer for a block that others take over from; nil stands for the title.
func (p *pass) touches(b *document.Block, text string) bool {
	found, known := p.spoken[b]
	if !known {
		found = p.touch.text(text)
		if len(p.spoken) >= manyBlocks {
			clear(p.spoken)
		}
		p.spoken[b] = found
	}
	return found
}

func (p *pass) block(b *document.Block) {
	br := p.reading(b)
	for i, r := range br.sentences {
		p.result.Sentences++
		ctx := p.context(br, i)
		readings := ctx.with(r)
		p.sentence(b, r, ctx, readings)
	}
}

// facts groups the statements the readings may be about by their fact, in the order of the base.
func (p *pass) facts(readings []*reading) func(yield func(*rules.Fact, []*statement) bool) {
	return func(yield func(*rules.Fact, []*statement) bool) {
		var group []*statement
		for _, n := range p.index.find(readings...) {
			st := p.statements[n]
			if len(group) > 0 && group[0].fact != st.fact {
				if !yield(group[0].fact, group) {
					return
				}
				group = nil
			}
			group = append(group, st)
		}
		if len(group) > 0 {
			yield(group[0].fact, group)
		}
	}
}

// verdictOn is what came of holding a sentence against one fact.
type verdictOn struct {
	outcome
	by *statement
}

// sentence holds one sentence against the facts it may be about and records what comes of it. A value that one fact speaks
// for contradicts no other; of several facts that a value contradicts, the one that is closest to the sentence has its say.
func (p *pass) sentence(b *document.Block, r *reading, ctx context, readings []*reading) {
	var supported, contradicted []verdictOn
	for fact, wordings := range p.facts(readings) {
		if p.excluded(fact, r, ctx) != "" {
			continue
		}
		best, by := p.best(wordings, r, ctx)
		switch best.verdict {
		case Supported:
			supported = append(supported, verdictOn{best, by})
		case Contradicted:
			contradicted = append(contradicted, verdictOn{best, by})
		}
	}
	for _, v := range supported {
		p.result.Supported = append(p.result.Supported, p.support(b, r, v.by.fact, v.outcome))
	}
	for _, v := range contradicted {
		if !v.outdone(supported, contradicted) {
			p.result.Findings = append(p.result.Findings, p.finding(b, r, v.by, v.outcome))
		}
	}
}

// outdone reports whether another fact has the better claim to the value that contradicts this one.
func (v verdictOn) outdone(supported, contradicted []verdictOn) bool {
	for _, s := range supported {
		if s.span.Overlaps(v.span) && s.coverage >= v.coverage-0.2 {
			return true
		}
	}
	for _, o := range contradicted {
		if o.by.fact != v.by.fact && o.span.Overlaps(v.span) && (o.coverage > v.coverage+0.05 || o.coverage > v.coverage-0.05 && o.score > v.score) {
			return true
		}
	}
	return false
}

// best holds a sentence against all wordings of a fact and keeps the outcome that outweighs the others.
func (c *Checker) best(wordings []*statement, r *reading, ctx context) (best outcome, by *statement) {
	for _, st := range wordings {
		if o := c.book.compare(st, r, ctx); by == nil || o.outweighs(best, st.wording == by.wording) {
			best, by = o, st
		}
	}
	return best, by
}

// outweighs reports whether an outcome is to be kept rather than another of the same fact. A value that supports one wording
// contradicts none; but what contradicts one sentence of a wording, or another value than the supporting one, stands.
func (o outcome) outweighs(other outcome, sameWording bool) bool {
	order := [...]int{NotEnoughInfo: 0, Contradicted: 1, Supported: 2}
	if sameWording || !o.span.Overlaps(other.span) {
		order = [...]int{NotEnoughInfo: 0, Contradicted: 2, Supported: 1}
	}
	return order[o.verdict] > order[other.verdict]
}

// excluded says why a fact does not speak of this file, of this time or of this sentence; "" when it does.
func (p *pass) excluded(f *rules.Fact, r *reading, ctx context) string {
	switch {
	case !f.Covers(p.doc.Source.Path):
		return "the fact is for other files"
	case !within(f.Valid, p.doc.Date):
		return "the document is from a time that the fact does not speak of"
	case len(f.Unless) > 0 && p.book.mentionsAny(r, f.Unless):
		return "the sentence mentions one of the words the fact excludes"
	case len(f.Require) == 0 || p.book.mentionsAny(r, f.Require):
		return ""
	}
	for _, x := range ctx.carried {
		if p.book.mentionsAny(x.reading, f.Require) {
			return ""
		}
	}
	return "neither the sentence nor its context mentions what the fact requires"
}

// within reports whether a date lies in a period; an unknown date does.
func within(p rules.Period, t time.Time) bool {
	if t.IsZero() {
		return true
	}
	return (p.From.IsZero() || !t.Before(p.From)) && (p.Until.IsZero() || !t.After(p.Until.AddDate(0, 0, 1)))
}

// context collects what sentence i of a block takes over from its surroundings, nearest first.
func (p *pass) context(br *blockReading, i int) context {
	var ctx context
	for k := i - 1; k >= max(0, i-2); k-- {
		ctx.carried = append(ctx.carried, carried{reading: br.sentences[k]})
	}
	add := func(b *document.Block, near bool) {
		if b != nil && b != br.block {
			for _, r := range p.reading(b).sentences {
				ctx.carried = append(ctx.carried, carried{reading: r, structural: true, near: near})
			}
		}
	}
	b := br.block
	add(b.Row, true)
	for i := range ctx.carried {
		ctx.carried[i].row = ctx.carried[i].near
	}
	add(b.Column, true)
	for l := b.LeadIn; l != nil; l = l.LeadIn {
		add(l, true)
	}
	for k := len(b.Section) - 1; k >= 0; k-- {
		add(b.Section[k], false)
	}
	if p.doc.Title != "" {
		ctx.carried = append(ctx.carried, carried{reading: p.titleReading(), structural: true})
	}
	if b.Before != nil && i == 0 {
		if s := p.reading(b.Before).sentences; len(s) > 0 {
			ctx.carried = append(ctx.carried, carried{reading: s[len(s)-1]})
		}
	}
	return ctx
}

// titleReading is the document's title, taken apart once.
func (p *pass) titleReading() *reading {
	if p.title == nil {
		t := language.Read(p.doc.Title, p.doc.Date)
		p.title = newReading(t, 0, len(t.Tokens))
	}
	return p.title
}

// with lists a sentence and what it may take over.
func (ctx context) with(r *reading) []*reading {
	out := []*reading{r}
	for _, c := range ctx.carried {
		out = append(out, c.reading)
	}
	return out
}

func (p *pass) support(b *document.Block, r *reading, f *rules.Fact, o outcome) Support {
	span := b.Source(o.span)
	return Support{Fact: f, Path: p.doc.Source.Path, Span: span, Start: p.doc.Source.Position(span.Start), Found: o.span.Of(r.text), Sentence: r.span.Of(r.text)}
}

// place is a span of a block as the file has it.
func (p *pass) place(b *document.Block, s source.Span) (source.Span, source.Position, source.Position) {
	span := b.Source(s)
	return span, p.doc.Source.Position(span.Start), p.doc.Source.Position(span.End)
}
