package checker

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/retrieve"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
)

// Check holds one document against the facts. Results of several documents are joined with Merge.
func (c *Checker) Check(doc *document.Document) *Result {
	return Join(c.CheckPart(document.Part{Document: doc, Own: len(doc.Blocks)}))
}

// CheckPart holds a part of a document against the facts. The results of all parts are made one with Join.
func (c *Checker) CheckPart(part document.Part) *Result {
	p := c.newPass(part.Document)
	defer p.end()
	for i, b := range part.Blocks[:part.Own] {
		p.each(i, b, p.search)
		p.plain(i)
	}
	p.silence()
	return p.result
}

// search holds a block against the statements that its words, and those around it, may be about.
func (p *pass) search(b *document.Block) {
	around := p.around(b, p.bag(b))
	switch p.Look(around); {
	case p.Many(b.Text):
		p.block(b, nil)
	case p.Retrieve(around, (*retrieve.Scan).Meets):
		p.block(b, slices.Clone(p.Found))
	}
}

// pass is one document's way through the checker.
type pass struct {
	checker *Checker
	*retrieve.Scan
	doc      *document.Document
	read     map[*document.Block]*blockReading
	bags     map[*document.Block]*retrieve.Bag // nil stands for the title
	title    *sentence.Reading
	lead     lead
	lists    [3][]*retrieve.Bag                    // of the setting looked at
	headings map[*document.Block][]*document.Block // by the one above them; nil before they are asked for
	units    map[*document.Block]measured          // what has been read of headers
	under    map[*document.Block][]*document.Block // the blocks of each heading, once they are asked for
	values   map[*document.Block][]about.Value     // and the values of those that were read
	result   *Result
}

// newPass begins a document's way through the checker.
func (c *Checker) newPass(doc *document.Document) *pass {
	return &pass{
		checker: c, Scan: c.scans.Get().(*retrieve.Scan), doc: doc, lead: leadOf(doc),
		read: map[*document.Block]*blockReading{}, bags: map[*document.Block]*retrieve.Bag{}, result: &Result{Files: 1},
	}
}

// end gives back what the next document may use.
func (p *pass) end() { p.checker.scans.Put(p.Scan) }

// block holds the sentences of a block against the statements that the block may be about, a sentence against those whose values some
// value of it may be compared with, and of which it has enough; or against all of these that there are, where may is nil.
func (p *pass) block(b *document.Block, may []int32) {
	p.leadName()
	br := p.reading(b)
	bags := make([]*retrieve.Bag, len(br.text.Sentences))
	var of []int32
	for i := range br.text.Sentences {
		sorts := br.sorts(i)
		of = retrieve.Keep(append(of[:0], may...), func(n int32) bool { return p.Demands[n].Sorts&sorts != 0 || p.Demands[n].HoldsName })
		if may != nil && len(of) == 0 {
			continue
		}
		var before []*retrieve.Bag // of the two sentences before, the nearest first
		for k := i - 1; k >= max(0, i-2); k-- {
			before = append(before, p.sentenceBag(br, bags, k))
		}
		around := p.around(b, p.sentenceBag(br, bags, i), before...)
		around.Answers = sorts
		if may != nil {
			p.Look(around)
			if of = retrieve.Keep(of, func(n int32) bool { return p.Meets(&p.Demands[n]) }); len(of) == 0 {
				continue
			}
		}
		p.held(br, i, around, of, may == nil)
	}
}

// sentenceBag looks through sentence i of a block, once.
func (p *pass) sentenceBag(br *blockReading, bags []*retrieve.Bag, i int) *retrieve.Bag {
	switch {
	case bags[i] != nil:
	case len(bags) == 1:
		bags[i] = p.bag(br.block)
	default:
		s := br.text.Sentences[i]
		bags[i] = &retrieve.Bag{}
		p.Collect(bags[i], br.block.Text, br.text.Tokens[s.First:s.Last])
	}
	return bags[i]
}

// held holds sentence i of a block against the statements that its words may be about. What is read of the sentence leaves
// few of them: it must have a value that can answer, and one that has a verb and points back at nothing takes over little. It is held
// against every statement of which it has enough where none have been looked for.
func (p *pass) held(br *blockReading, i int, around retrieve.Setting, may []int32, every bool) {
	meets := func(n int32) bool { return p.Meets(&p.Demands[n]) }
	around.Sorts = p.sorts(br, i)
	if p.Narrow(around); !every {
		if may = retrieve.Keep(may, meets); len(may) == 0 {
			return
		}
	}
	r, whole := br.sentence(i), around
	fragment := r.Fragment()
	_, _, answers := r.Answer()
	around.Verbs, around.Points, around.Ways = fragment || answers || r.TellsOfAll() || p.finishes(br.block), answers || r.SpeaksOfThat() || r.Grants(), about.WaysOf(r)
	if !fragment && !r.PointsBack() || fragment && i == 0 && followsSibling(br.block) { // see carry
		around.Before = nil
	}
	p.Look(around)
	if every {
		p.Retrieve(whole, (*retrieve.Scan).Meets)
		may = append(may, p.Found...)
	} else {
		may = retrieve.Keep(may, meets)
	}
	var alone about.Comparison
	may = retrieve.Keep(may, func(n int32) bool {
		alone.Begin(p.Book, p.Statement(n), r, about.Context{})
		return alone.Futile() == ""
	})
	if len(may) == 0 {
		return
	}
	ctx := p.context(br, i)
	ctx.Brief = true
	readings := readings(ctx, r)
	may = retrieve.Keep(may, func(n int32) bool { return p.Index.Finds(n, readings) })
	slices.Sort(may)
	p.sentence(br.block, r, ctx, p.byFact(may))
}

// facts lists the statements that the index finds for the readings, grouped by their fact, in the order of the base.
func (p *pass) facts(readings []*sentence.Reading) [][]*statement.Statement {
	return p.byFact(p.Index.Find(readings...))
}

// byFact lists statements by their numbers, grouped by their fact.
func (p *pass) byFact(numbers []int32) [][]*statement.Statement {
	var found []*statement.Statement
	for _, n := range numbers {
		found = append(found, p.Statement(n))
	}
	return byFact(found)
}

// byFact parts statements, in the order of the base, where the fact changes.
func byFact(statements []*statement.Statement) [][]*statement.Statement {
	var groups [][]*statement.Statement
	first := 0
	for i := range statements {
		if i+1 == len(statements) || statements[i+1].Fact != statements[i].Fact {
			groups = append(groups, statements[first:i+1])
			first = i + 1
		}
	}
	return groups
}

// sentence holds one sentence against the facts it may be about and records what comes of it. A value that one fact speaks
// for contradicts no other; of several facts that a value contradicts, the one that is closest to the sentence has its say.
func (p *pass) sentence(b *document.Block, r *sentence.Reading, ctx about.Context, facts [][]*statement.Statement) {
	var supported, contradicted []verdictOn
	about := false
	for _, wordings := range facts {
		if p.excluded(wordings[0].Fact, r, ctx) != "" {
			continue
		}
		best, by := p.checker.best(wordings, r, ctx)
		about = about || best.About
		switch best.Verdict {
		case Supported:
			supported = append(supported, verdictOn{best, by})
		case Contradicted:
			contradicted = append(contradicted, verdictOn{best, by})
		}
	}
	if about {
		p.result.Sentences++
	}
	for _, v := range supported {
		p.result.Supported = append(p.result.Supported, p.support(b, r, v.by.Fact, v.Outcome))
	}
	for _, v := range contradicted {
		if !v.outdone(supported, contradicted) {
			p.result.Findings = append(p.result.Findings, p.finding(b, r, v.by, v.Outcome))
		}
	}
}

// place is a span of a block as the file has it.
func (p *pass) place(b *document.Block, s source.Span) (source.Span, source.Position, source.Position) {
	span := b.Source(s)
	return span, p.doc.Source.Position(span.Start), p.doc.Source.Position(span.End)
}
