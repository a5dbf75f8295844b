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
// silence is asked for, or another fact agrees with the new value, there is none. Agrees are the statements of all changed documents that agree with a
// fact now; useful tells of the notice that a directive silences nothing whether that directive has silenced one of these.
func (r *run) departures(
	rep *report.Report, loaded *loaded, d *delta.Change, past past, now []*document.Document, agrees []checker.Support,
) (out []checker.Finding, useful func(checker.Finding) bool) {
	all := d.Departures(past.replaced, now, past.supported, agrees)
	var used []checker.Place
	taken := func(fact *rules.Fact, path string, at source.Span) bool {
		return slices.ContainsFunc(slices.Concat(rep.Result.Findings, rep.Known, rep.Result.Silenced, out), func(f checker.Finding) bool {
			return f.Path == path && f.Span.Overlaps(at)
		}) || slices.ContainsFunc(rep.Result.Supported, func(s checker.Support) bool { return s.Fact != fact && s.Path == path && s.Span.Overlaps(at) })
	}
	for _, x := range all {
		f, ok := loaded.checker().Departure(x.Fact, x.Was, x.Now)
		if !ok || taken(f.Fact, f.Path, f.Span) {
			continue
		}
		by, silent := silentAbout(&f, x.Now.Doc, loaded.Settings)
		if used = append(used, by...); silent {
			continue
		}
		r.shown(rep, f.Path)
		out = append(out, f)
	}
	return out, func(f checker.Finding) bool {
		return f.Rule == checker.DirectiveRule && slices.ContainsFunc(used, func(p checker.Place) bool { return p.Doc.Source.Path == f.Path && p.Span == f.Span })
	}
}

// silentAbout are the directives of a document that ask for silence about a changed value: about its fact, or about all of these; and whether they or a
// setting do.
func silentAbout(f *checker.Finding, doc *document.Document, s rules.Settings) (by []checker.Place, silent bool) {
	for _, id := range []string{f.ID(), rules.ChangedValue} {
		silent = silent || s.Ignored(id, f.Path) != nil
		for _, d := range doc.Directives {
			if d.Mistake == "" && d.ID == id && d.Scope.Overlaps(f.Span) {
				by, silent = append(by, checker.Place{Doc: doc, Span: d.Span}), true
			}
		}
	}
	return by, silent
}
