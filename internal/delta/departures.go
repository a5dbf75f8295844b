package delta

import (
	"path"
	"slices"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Departure is a place at which a statement agreed with a fact that the change did not touch, and what the change put there instead. Nothing
// else of the statement was changed, nor of what tells of what, when and where it is so.
type Departure struct {
	Fact     *rules.Fact
	Was, Now checker.Place
}

// mostTried is how many statements that agreed with facts may be gone, or be otherwise, for these to be looked after: beyond that a document was rewritten.
const mostTried = 10 * mostEdits

// Departures finds the places at which the change replaced what agreed with a fact, if no more than that was replaced there, which checker.Departure
// tells: before and after are the documents that it replaced and what they became, was and now the statements of all changed documents that agreed
// with facts and that agree with them. A fact of which as many statements tell as before is only told elsewhere, and a document that bears another name
// is another one.
func (c *Change) Departures(before, after []*document.Document, was, now []checker.Support) []Departure {
	byPath := map[string]*document.Document{}
	for _, doc := range after {
		byPath[doc.Source.Path] = doc
	}
	pairs := map[string]*pair{}
	for _, doc := range before {
		if next := byPath[doc.Source.Path]; next != nil && !records.MatchString(path.Base(doc.Source.Path)) {
			pairs[doc.Source.Path] = &pair{was: doc, now: next}
		}
	}
	fewer := c.fewer(was, now)
	var out []Departure
	tried := 0
	for _, s := range c.unlike(was, now) {
		p, f := pairs[s.Path], c.kept[s.Fact]
		if p == nil {
			continue
		}
		if tried++; tried > mostTried {
			return nil
		}
		if from, to, ok := p.replaced(s.Span); ok && fewer(f, s.Path, to) {
			d := Departure{f, checker.Place{Doc: p.was, Span: from}, checker.Place{Doc: p.now, Span: to}}
			if !slices.Contains(out, d) {
				out = append(out, d)
			}
		}
		if len(out) > mostEdits {
			return nil
		}
	}
	return out
}

// unlike are the statements of before that agreed with a fact that is still there, and of which fewer, or none, of now say the same.
func (c *Change) unlike(was, now []checker.Support) (out []*checker.Support) {
	type said struct {
		fact                  *rules.Fact
		path, sentence, found string
	}
	of := func(f *rules.Fact, s *checker.Support) said { return said{f, s.Path, s.Sentence, s.Found} }
	left := map[said]int{}
	for i := range was {
		left[of(c.kept[was[i].Fact], &was[i])]++
	}
	for i := range now {
		left[of(now[i].Fact, &now[i])]--
	}
	for i := range was {
		if s := &was[i]; c.kept[s.Fact] != nil && left[of(c.kept[s.Fact], s)] > 0 {
			out = append(out, s)
		}
	}
	return out
}

// fewer tells of a fact whether fewer statements agree with it than before, in a document and in all that were changed. What stands at a given place
// does not count.
func (c *Change) fewer(was, now []checker.Support) func(f *rules.Fact, path string, but source.Span) bool {
	type place struct {
		fact *rules.Fact
		path string // "" for all
	}
	left, there := map[place]int{}, map[place][]source.Span{}
	count := func(f *rules.Fact, path string, n int) {
		left[place{f, path}] += n
		left[place{f, ""}] += n
	}
	for i := range was {
		if f := c.kept[was[i].Fact]; f != nil {
			count(f, was[i].Path, -1)
		}
	}
	for i := range now {
		s := &now[i]
		count(s.Fact, s.Path, 1)
		there[place{s.Fact, s.Path}] = append(there[place{s.Fact, s.Path}], s.Span)
	}
	return func(f *rules.Fact, path string, but source.Span) bool {
		n := 0
		for _, s := range there[place{f, path}] {
			if s.Overlaps(but) {
				n++
			}
		}
		return left[place{f, path}] < n && left[place{f, ""}] < n
	}
}

// pair is a document and what it became.
type pair struct {
	was, now *document.Document
	old, new *outline                    // nil before they are asked for
	parted   map[string]*parting         // the sentences in the same surroundings, by these
	columns  map[[2]*document.Block]bool // see newColumn
}

// parting is what of the sentences in the same surroundings before and after is gone and has come.
type parting struct {
	gone, come []*sentence
	single     bool // there is one sentence before and one after: a cell, mostly
}

// replaced is what was put in the stead of what stands at a place, as places of both documents: with all words around it that were changed. It is not
// ok where more than that was changed, or where it is not certain which sentence became which.
func (p *pair) replaced(at source.Span) (from, to source.Span, ok bool) {
	if p.old == nil {
		p.old, p.new = outlineOf(p.was), outlineOf(p.now)
		p.parted, p.columns = map[string]*parting{}, map[[2]*document.Block]bool{}
	}
	s := p.old.at(at)
	if s == nil {
		return from, to, false
	}
	next := p.parting(s.around).became(s)
	if next == nil || !sameAround(s, next) || !p.sameTable(s, next) {
		return from, to, false
	}
	return differ(s.words, next.words, word.said).places(s, next, at)
}

// parting tells of the sentences in some surroundings.
func (p *pair) parting(around string) *parting {
	x := p.parted[around]
	if x == nil {
		old, now := p.old.of[around], p.new.of[around]
		x = &parting{single: len(old) == 1 && len(now) == 1}
		x.gone, x.come = apart(old, now, func(s *sentence) string { return s.text })
		p.parted[around] = x
	}
	return x
}

// became is the one sentence that came for another that is gone; nil where it is not certain.
func (x *parting) became(s *sentence) (next *sentence) {
	if !slices.ContainsFunc(x.gone, func(g *sentence) bool { return g.text == s.text }) {
		return nil
	}
	if x.single {
		return x.come[0]
	}
	for _, n := range x.come {
		if alike(s, n) {
			if next != nil {
				return nil
			}
			next = n
		}
	}
	if next == nil || slices.ContainsFunc(x.gone, func(g *sentence) bool { return g.text != s.text && alike(g, next) }) {
		return nil
	}
	return next
}

// alike reports whether two sentences have so much in common that one may have become the other.
func alike(was, now *sentence) bool {
	d := differ(was.words, now.words, word.said)
	return 2*(len(was.words)-d.was+d.first) >= max(d.was, d.now)-d.first
}

// mostReplaced is how many words a value or a name may have.
const mostReplaced = 8

// places are the places of what agreed with a fact, with all that was replaced, and of what stands there now.
func (d difference) places(was, now *sentence, at source.Span) (from, to source.Span, ok bool) {
	first, last := d.first, d.was
	for i, w := range was.words {
		if was.block.Source(w.Span).Overlaps(at) {
			first, last = min(first, i), max(last, i+1)
		}
	}
	until := last + d.now - d.was // where it ends now
	if first >= min(last, until) || max(last, until)-first > mostReplaced {
		return from, to, false
	}
	place := func(s *sentence, first, last int) source.Span {
		return s.block.Source(source.Span{Start: s.words[first].Start, End: s.words[last-1].End})
	}
	return place(was, first, last), place(now, first, until), true
}
