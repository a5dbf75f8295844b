package checker

import (
	"bytes"
	"sync"
	"time"

	"github.com/steadfact/steadfact/internal/flat"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// ResultCode writes results of documents to rows of bytes, and brings them back. A fact is told by where it stands in the base, so
// that only who has the very same base can read a row. It is safe for use by several goroutines.
type ResultCode struct {
	facts   []*rules.Fact
	numbers func() map[*rules.Fact]int // from 1
}

// NewResultCode is the code of results that come of a base.
func NewResultCode(base *rules.Base) *ResultCode {
	return &ResultCode{facts: base.Facts, numbers: sync.OnceValue(func() map[*rules.Fact]int {
		all := make(map[*rules.Fact]int, len(base.Facts))
		for i, f := range base.Facts {
			all[f] = i + 1
		}
		return all
	})}
}

// Write gives the row of a result.
func (k *ResultCode) Write(r *Result) string {
	var out bytes.Buffer
	c := resultCodec{flat.Writer(&out), k}
	c.result(r)
	_ = c.End() // a buffer takes everything
	return out.String()
}

// Read brings a result back. It is not ok when the text is no row that Write has given.
func (k *ResultCode) Read(row string) (r *Result, ok bool) {
	c := resultCodec{flat.Reader(row), k}
	r = &Result{}
	c.result(r)
	return r, c.End() == nil
}

type resultCodec struct {
	*flat.Codec
	of *ResultCode
}

func (c resultCodec) result(r *Result) {
	flat.Number(c.Codec, &r.Files)
	flat.Number(c.Codec, &r.Sentences)
	flat.List(c.Codec, &r.Findings, c.finding)
	flat.List(c.Codec, &r.Supported, c.support)
	flat.List(c.Codec, &r.Silenced, c.finding)
}

func (c resultCodec) finding(f *Finding) {
	flat.String(c.Codec, &f.Rule)
	c.fact(&f.Fact)
	flat.String(c.Codec, &f.Kind)
	flat.Number(c.Codec, &f.Severity)
	flat.Bool(c.Codec, &f.Aside)
	flat.String(c.Codec, &f.Path)
	c.span(&f.Span)
	c.position(&f.Start)
	c.position(&f.End)
	for _, text := range [...]*string{&f.Found, &f.Expected, &f.Message, &f.Sentence, &f.Section, &f.Fingerprint} {
		flat.String(c.Codec, text)
	}
	flat.Strings(c.Codec, &f.Reasons)
	mends := f.Suggestion != nil
	if flat.Bool(c.Codec, &mends); !mends {
		return
	}
	if c.Reading() {
		f.Suggestion = &Suggestion{}
	}
	c.span(&f.Suggestion.Span)
	c.position(&f.Suggestion.Start)
	c.position(&f.Suggestion.End)
	flat.String(c.Codec, &f.Suggestion.Text)
}

func (c resultCodec) support(s *Support) {
	c.fact(&s.Fact)
	c.Demand(s.Fact != nil)
	flat.String(c.Codec, &s.Path)
	c.span(&s.Span)
	c.position(&s.Start)
	flat.String(c.Codec, &s.Found)
	flat.String(c.Codec, &s.Sentence)
	c.date(&s.Date)
}

// fact codes a fact by its number; 0 stands for none.
func (c resultCodec) fact(f **rules.Fact) {
	n := 0
	if !c.Reading() {
		n = c.of.numbers()[*f]
	}
	flat.Number(c.Codec, &n)
	if c.Demand(0 <= n && n <= len(c.of.facts)); c.Reading() && n > 0 && !c.Failed() {
		*f = c.of.facts[n-1]
	}
}

func (c resultCodec) span(s *source.Span) {
	flat.Number(c.Codec, &s.Start)
	flat.Number(c.Codec, &s.End)
}

func (c resultCodec) position(p *source.Position) {
	flat.Number(c.Codec, &p.Line)
	flat.Number(c.Codec, &p.Column)
}

// date codes the date of a document, which may state none.
func (c resultCodec) date(t *time.Time) {
	stated := !t.IsZero()
	if flat.Bool(c.Codec, &stated); !stated {
		return
	}
	seconds := t.Unix()
	if flat.Number(c.Codec, &seconds); c.Reading() {
		*t = time.Unix(seconds, 0).UTC()
	}
}
