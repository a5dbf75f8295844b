package command

import (
	"slices"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/delta"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// departures are the findings of statements that agreed with a fact until the change put another value into them. Where a finding stands already,
// silence is asked for, or another fact agrees with the new value, there is none.
func (r *run) departures(rep *report.Report, loaded *loaded, d *delta.Change, past past, now []*document.Document) (out []checker.Finding) {
	all := d.Departures(past.replaced, now, past.supported, rep.Result.Supported)
	taken := func(fact *rules.Fact, path string, at source.Span) bool {
		return slices.ContainsFunc(slices.Concat(rep.Result.Findings, rep.Known, rep.Result.Silenced, out), func(f checker.Finding) bool {
			return f.Path == path && f.Span.Overlaps(at)
		}) || slices.ContainsFunc(rep.Result.Supported, func(s checker.Support) bool { return s.Fact != fact && s.Path == path && s.Span.Overlaps(at) })
	}
	for _, x := range all {
		f, ok := loaded.checker().Departure(x.Fact, x.Was, x.Now)
		if !ok || taken(f.Fact, f.Path, f.Span) || r.silentAbout(&f, x.Now.Doc, loaded.Settings) {
			continue
		}
		r.shown(rep, f.Path)
		out = append(out, f)
	}
	return out
}

// silentAbout reports whether a document or a setting asks for silence about a changed value: about its fact, or about all of these.
func (r *run) silentAbout(f *checker.Finding, doc *document.Document, s rules.Settings) bool {
	return slices.ContainsFunc([]string{f.ID(), rules.ChangedValue}, func(id string) bool {
		return s.Ignored(id, f.Path) != nil || slices.ContainsFunc(doc.Directives, func(d document.Directive) bool {
			return d.Mistake == "" && d.ID == id && d.Scope.Overlaps(f.Span)
		})
	})
}
