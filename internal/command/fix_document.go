package command

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/mend"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/source"
)

// mending is a document before and after, with what was done.
type mending struct {
	path          string
	before, after string
	done, left    []change
}

// change is one value that was mended, or was not for a reason.
type change struct {
	at       source.Position
	from, to string
	fact     string
	reason   string
}

func (m *mending) place(c change) string {
	return fmt.Sprintf("%s:%d:%d", report.Printable(m.path), c.at.Line, c.at.Column)
}

// changes is what was done and what was not, in the order of the file.
func (m *mending) changes() []change {
	return slices.SortedStableFunc(slices.Values(slices.Concat(m.done, m.left)), func(a, b change) int {
		return cmp.Or(cmp.Compare(a.at.Line, b.at.Line), cmp.Compare(a.at.Column, b.at.Column))
	})
}

// mostPasses bounds how often a document is gone through: what one edit makes clear may allow another.
const mostPasses = 4

// mendText writes a document's values anew, until nothing changes any more: then a second run has nothing left to do.
func mendText(src *source.Source, check func(*source.Source) *checker.Result) mending {
	m := mending{path: src.Path, before: src.Text, after: src.Text}
	for range mostPasses {
		p := passage{text: m.after, path: src.Path, check: check}
		p.run()
		m.after, m.left = p.text, p.left
		m.done = append(m.done, p.done...)
		if len(p.done) == 0 {
			break
		}
	}
	return m
}

// passage goes once through a document, from its end to its beginning, so that places before an edit stay where they are.
type passage struct {
	path, text string
	check      func(*source.Source) *checker.Result
	done, left []change
}

func (p *passage) run() {
	result := p.check(source.New(p.path, p.text))
	findings := slices.DeleteFunc(slices.Clone(result.Findings), func(f checker.Finding) bool { return f.Fact == nil })
	count := len(result.Findings)
	for i, f := range slices.Backward(findings) {
		c := change{at: f.Start, from: oneLine(f.Found), to: oneLine(f.Expected), fact: f.Fact.ID}
		edit, reason := p.edit(&f)
		if reason == "" && disputed(&f, findings, i) {
			reason = "another fact wants another value here"
		}
		if reason == "" {
			reason = p.try(edit, &count)
		}
		if reason == "" {
			c.to = oneLine(edit.Text)
			p.text = edit.Apply(p.text)
			p.done = append(p.done, c)
			continue
		}
		c.reason = reason
		p.left = append(p.left, c)
	}
	slices.Reverse(p.done)
	slices.Reverse(p.left)
}

// edit is what mends a finding, or the reason why nothing does.
func (p *passage) edit(f *checker.Finding) (mend.Edit, string) {
	if f.Suggestion == nil {
		return mend.Edit{}, "more than the value would have to change"
	}
	edit, ok := mend.Fit(p.text, f.Suggestion.Span, f.Found, f.Suggestion.Text)
	switch {
	case !ok:
		return edit, "markup stands inside the value"
	case mend.Quoted(p.text, edit.Span):
		return edit, "it stands in a quotation"
	}
	return edit, ""
}

// disputed reports whether another finding wants another text in the same place.
func disputed(f *checker.Finding, all []checker.Finding, i int) bool {
	for k := range all {
		o := &all[k]
		if k != i && o.Span.Overlaps(f.Span) && (o.Suggestion == nil || o.Span != f.Span || o.Suggestion.Text != f.Suggestion.Text) {
			return true
		}
	}
	return false
}

// try makes an edit in memory and checks the document again: nothing may be found in its place any more, and less in all. Then
// count is what is found now; otherwise there is a reason.
func (p *passage) try(e mend.Edit, count *int) (reason string) {
	result := p.check(source.New(p.path, e.Apply(p.text)))
	place := source.Span{Start: e.Start, End: e.Start + len(e.Text)}
	for _, f := range result.Findings {
		if f.Fact != nil && f.Span.Overlaps(place) {
			return "the sentence would still contradict a fact"
		}
	}
	if len(result.Findings) >= *count {
		return "something else would be wrong then"
	}
	*count = len(result.Findings)
	return ""
}
