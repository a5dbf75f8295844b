package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// Check holds one document against the facts. Results of several documents are joined with Merge.
func (c *Checker) Check(doc *document.Document) *Result {
	p := c.newPass(doc)
	for _, b := range doc.Blocks {
		if p.mayConcern(b) {
			p.block(b)
		}
		p.plain(b)
	}
	p.result.order()
	p.silence()
	p.result.order()
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

// newPass begins a document's way through the checker.
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

// reading takes a block apart, or remembers how it was taken apart.
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

// block holds every sentence of a block against the facts.
func (p *pass) block(b *document.Block) {
	br := p.reading(b)
	for i, r := range br.sentences {
		p.result.Sentences++
		ctx := p.context(br, i)
		readings := ctx.readings(r)
		p.sentence(b, r, ctx, readings)
	}
}

// facts lists the statements that the readings may be about, grouped by their fact, in the order of the base.
func (p *pass) facts(readings []*reading) [][]*statement {
	var found []*statement
	for _, n := range p.index.find(readings...) {
		found = append(found, p.statements[n])
	}
	return byFact(found)
}

// byFact parts statements, in the order of the base, where the fact changes.
func byFact(statements []*statement) [][]*statement {
	var groups [][]*statement
	first := 0
	for i := range statements {
		if i+1 == len(statements) || statements[i+1].fact != statements[i].fact {
			groups = append(groups, statements[first:i+1])
			first = i + 1
		}
	}
	return groups
}

// sentence holds one sentence against the facts it may be about and records what comes of it. A value that one fact speaks
// for contradicts no other; of several facts that a value contradicts, the one that is closest to the sentence has its say.
func (p *pass) sentence(b *document.Block, r *reading, ctx context, readings []*reading) {
	var supported, contradicted []verdictOn
	for _, wordings := range p.facts(readings) {
		if p.excluded(wordings[0].fact, r, ctx) != "" {
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

// place is a span of a block as the file has it.
func (p *pass) place(b *document.Block, s source.Span) (source.Span, source.Position, source.Position) {
	span := b.Source(s)
	return span, p.doc.Source.Position(span.Start), p.doc.Source.Position(span.End)
}
