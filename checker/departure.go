package checker

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/checker/internal/values"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Place is a stretch of a document.
type Place struct {
	Doc *document.Document
	source.Span
}

// Departure is the finding that a change leads away from a fact: a value that agreed with it stood at one place, and the change has put another in its
// stead that cannot be the fact's. The caller has seen to it that the two sentences say the same but for what stands there, in the same surroundings.
// What the sentence is about was asked of it as it was, and that it agreed is the answer: that is why it may be reported where a sentence by itself
// may not. There is no finding (false) where the agreement was doubtful, where the sentence still agrees or contradicts the fact by itself, and where
// the fact is not for what the document is now.
func (c *Checker) Departure(fact *rules.Fact, was, now Place) (Finding, bool) {
	before, after := c.newPass(was.Doc), c.newPass(now.Doc)
	defer before.end()
	defer after.end()
	old, ok := before.agreesAt(fact, was.Span)
	if !ok {
		return Finding{}, false
	}
	next, ok := after.toldAt(now.Span, old.way)
	if !ok || after.excluded(fact, next.r, next.ctx) != "" {
		return Finding{}, false
	}
	at, from, ok := c.instead(old, next, was.Span, now.Span)
	if !ok {
		return Finding{}, false
	}
	for _, st := range old.wordings {
		o := c.compare(st, next.r, next.ctx)
		if o.Verdict == Contradicted || o.Verdict == Supported && (old.value == nil || !o.Span.Overlaps(at)) {
			return Finding{}, false // it is reported for what it is, or agrees otherwise
		}
	}
	f, written := after.insteadOf(old, next, at, from), old.block.Source(from)
	if whole := written == was.Span && f.Span == now.Span; (whole || old.value != nil) && !next.block.Adds(at) {
		f.Suggestion = backTo(written.Of(was.Doc.Source.Text), &f)
	}
	return f, true
}

// told is a sentence of a document, and which way its block is read: as it stands, with a unit, or as a default.
type told struct {
	block *document.Block
	r     *sentence.Reading
	ctx   about.Context
	way   int
}

// agreement is a sentence that agrees with a fact.
type agreement struct {
	told
	wordings []*statement.Statement // of the fact
	by       *statement.Statement   // the one that it agrees with
	held     *statement.Held
	number   int               // of what is held
	outcome  about.Outcome     // of the sentence as it is
	total    float64           // see about.Account
	value    *language.Mention // that agrees; nil for a name
}

// agreesAt finds the sentence that agrees with a fact by what stands at a place, and by no more and no less than the very value or name.
func (p *pass) agreesAt(f *rules.Fact, at source.Span) (a agreement, found bool) {
	p.tellings(at, func(t told) bool {
		for _, wordings := range p.facts(readings(t.ctx, t.r)) {
			if wordings[0].Fact != f || p.excluded(f, t.r, t.ctx) != "" {
				continue
			}
			o, by := p.checker.best(wordings, t.r, t.ctx)
			if o.Verdict != Supported || !t.block.Source(o.Span).Overlaps(at) {
				continue
			}
			a = agreement{told: t, wordings: wordings, by: by, held: &by.Held[o.Held], number: o.Held, outcome: o}
			found = p.exactly(&a, at)
		}
		return found
	})
	return a, found
}

// What a sentence must have of a fact's telling words, as a share of their weight, for its agreement not to be doubted: the least, and so much that
// the surroundings of its value need not correspond to those of the held one; and how closely they must otherwise.
const (
	leastSaid     = 0.25
	enoughSaid    = 0.4
	nearlyAllSaid = 0.75 // of values that sentences have for many other reasons, see common
	correspondent = 0.2
)

// exactly reports whether what agrees is the very value or name that the fact holds, and all of what stands at a place, and the sentence itself says
// enough of what the fact is about.
func (p *pass) exactly(a *agreement, at source.Span) bool {
	c := about.New(p.Book, a.by, a.r, a.ctx)
	c.Relate()
	if a.total = c.Account.Total; c.Account.Own < leastSaid {
		return false
	}
	if a.held.Mention < 0 {
		text := a.outcome.Span.Of(a.r.Text)
		return !a.by.IsDenial(a.held) && len(text) > 1 && a.block.Source(a.outcome.Span).Contains(at) && a.names(text, name.Same)
	}
	if c.Account.Own < enoughSaid && a.outcome.Score < correspondent {
		return false
	}
	for m := range a.r.Mentions {
		if v := &a.r.Mentions[m]; v.Span == a.outcome.Span && a.block.Source(v.Whole).Contains(at) {
			a.value = v
			return sameValue(&a.by.Mentions[a.held.Mention], v, a.outcome.Equal) && !numbersOne(a, m) && (c.Account.Own >= nearlyAllSaid || !common(v)) &&
				!values.ByChance(c, a.number, m)
		}
	}
	return false
}

// names reports whether a name stands so to one of those that the fact holds there.
func (a *agreement) names(text string, to name.Agreement) bool {
	for _, want := range a.held.Words {
		if name.Compare(want, text) == to {
			return true
		}
	}
	return false
}

// tellings goes through the sentences at a place, in each way in which their block is read, until one is the right one.
func (p *pass) tellings(at source.Span, right func(told) bool) {
	for n, b := range p.doc.Blocks {
		if !b.Source(source.Span{End: len(b.Text)}).Overlaps(at) {
			continue
		}
		way, done := 0, false
		p.each(n, b, func(b *document.Block) {
			way++
			br := p.reading(b)
			for i := range br.sentences {
				if r := br.sentence(i); !done && b.Source(r.Span).Overlaps(at) {
					done = right(told{b, r, p.context(br, i), way})
				}
			}
		})
		if done {
			return
		}
	}
}

// toldAt is the sentence at a place, told in a way.
func (p *pass) toldAt(at source.Span, way int) (found told, ok bool) {
	p.tellings(at, func(t told) bool {
		if t.way == way {
			found, ok = t, true
		}
		return ok
	})
	return found, ok
}

// instead is where a sentence has another value, or another name, and where the one stood that agreed with a fact: with the words for its bound if
// these are what was changed.
func (c *Checker) instead(old agreement, next told, was, now source.Span) (at, from source.Span, ok bool) {
	cmp := about.New(c.known.Book, old.by, next.r, next.ctx)
	cmp.Relate()
	if cmp.Account.Missing != "" || cmp.Account.Total < old.total {
		return at, from, false
	}
	if old.value == nil {
		at, ok = old.otherName(next, now)
		return at, old.outcome.Span, ok
	}
	for m := range next.r.Mentions {
		v := &next.r.Mentions[m]
		if !next.block.Source(v.Span).Overlaps(now) || !next.block.Source(v.Whole).Contains(now) || !excludes(cmp, old, v) ||
			c.anyAgrees(old, next, v) || narrows(old, next, v) {
			continue
		}
		if old.block.Source(old.value.Span).Contains(was) && next.block.Source(v.Span).Contains(now) {
			return v.Span, old.value.Span, true
		}
		return v.Whole, old.value.Whole, true
	}
	return at, from, false
}

// otherName is where a sentence has another name at a place than one with which it agreed, or another code where a code was; false where what stands
// there is no name, or may be the same one.
func (a *agreement) otherName(next told, at source.Span) (source.Span, bool) {
	first, last := -1, -1
	for i := range next.r.Words {
		if w := &next.r.Words[i]; next.block.Source(w.Span).Overlaps(at) {
			if first < 0 {
				first = i
			}
			last = i + 1
		}
	}
	if first < 0 {
		return source.Span{}, false
	}
	span := next.r.SpanOf(first, last)
	from, to := a.r.WordsIn(a.outcome.Span)
	code := a.block.InCode(a.outcome.Span) && next.block.InCode(span) && !strings.ContainsAny(span.Of(next.r.Text), "<>{}$*") // what stands for many
	if !code && (!isName(a.r, from, to) || !isName(next.r, first, last) || locates(a.r, from)) {
		return source.Span{}, false
	}
	text := span.Of(next.r.Text)
	return span, !a.names(text, name.Same) && !a.names(text, name.Part)
}

// locates reports whether the name at word k tells where something is: a wider place, or another name for the same, may be as true.
func locates(r *sentence.Reading, k int) bool {
	if r.IsDeterminer(k - 1) {
		k--
	}
	return placing[r.FormAt(k-1)]
}

var placing = sentence.Set("in at from near around")

// isName reports whether words are a name by how they are written. What begins a sentence has a capital for that.
func isName(r *sentence.Reading, first, last int) bool {
	capitals := 0
	for i := first; i < last; i++ {
		w := &r.Words[i]
		switch {
		case w.Mention >= 0:
			return false
		case w.Sign && (w.Form == "-" || w.Form == "." || w.Form == "'"), name.Particle(w.Form), w.Form == "of":
		case !w.Upper, w.Function, w.Sign:
			return false
		case r.Opens(i) && lexicon.Parts(w.Form) != 0:
		default:
			capitals++
		}
	}
	return capitals > 0 && last-first <= name.Longest
}

// insteadOf reports what stands at a place of a sentence in the stead of what agreed with a fact. It is less certain than a sentence that contradicts
// the fact by itself, and the fact may be what is to be changed, so that it is one level lower.
func (p *pass) insteadOf(old agreement, next told, at, from source.Span) Finding {
	st := old.by
	f := p.finding(next.block, next.r, st, about.Outcome{Verdict: Contradicted, Held: old.number, Span: at})
	if f.Severity < rules.Notice {
		f.Severity++
	}
	f.Before, f.Suggestion = from.Of(old.r.Text), nil
	f.Message = fmt.Sprintf("%q stands where %q agreed with the fact %s: %s", f.Found, f.Before, st.Fact.ID, st.Text)
	f.Reasons = []string{fmt.Sprintf("before this change it was %q, which agrees with the fact", f.Before)}
	return f
}

// backTo is the edit that writes again what stood in the stead of a finding; nil where it would run over several lines.
func backTo(written string, f *Finding) *Suggestion {
	if strings.Contains(written, "\n") || f.Start.Line != f.End.Line {
		return nil
	}
	return &Suggestion{Span: f.Span, Start: f.Start, End: f.End, Text: written}
}
