package command

import (
	"slices"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/delta"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/internal/workspace"
	"github.com/steadfact/steadfact/rules"
)

// newness is the flag for reporting only what is new.
type newness struct {
	ChangedSince string `name:"changed-since" sep:"none"`
	ChangedOnly  only   `name:"changed-only" hidden:"" variable:"STEADFACT_CHANGED_ONLY"`
}

// only is the action's input changed-only: "auto" means for pull requests.
type only string

// UnmarshalText reads the input.
func (o *only) UnmarshalText(text []byte) error { return oneOf(o, text, "auto", "true", "false") }

// wanted reports whether only what is new is to be reported.
func (n newness) wanted(r *run) bool {
	return n.ChangedSince != "" || n.ChangedOnly == "true" || n.ChangedOnly == "auto" && r.isPullRequest()
}

// changedOnly leaves in a report what the change brought. Where that cannot be known, everything stays, and that is said loudly: a
// check that silently checks something else is worse than none.
func (r *run) changedOnly(c *check, rep *report.Report, facts *rules.Base, listing workspace.Listing) {
	if !c.wanted(r) {
		return
	}
	base, err := r.baseCommit(c.ChangedSince)
	var changes *workspace.Changes
	if err == nil {
		changes, err = workspace.ChangesSince(r.Dir, base)
	}
	var brought, notices []checker.Finding
	if err == nil {
		brought, notices, err = r.brought(c, rep, facts, listing, changes)
	}
	if err != nil {
		text := "every finding is reported, because it is not known what changed: " + err.Error()
		r.notice("%s", text)
		if r.actions {
			_ = report.Warning(r.raw, text) // an error of the stream shows at the end
		}
		return
	}
	rep.Touched = func(f *checker.Finding) bool { return changes.Touches(f.Path, f.Start.Line, f.End.Line) }
	result := *rep.Result
	rep.Unchanged = contradictions(result.Findings) - contradictions(brought)
	result.Findings = append(brought, notices...)
	rep.Result = checker.Merge(&result)
}

// contradictions counts the findings that are no asides.
func contradictions(all []checker.Finding) (n int) {
	for i := range all {
		if !all[i].Aside {
			n++
		}
	}
	return n
}

// brought holds the documents of before against the facts of before, and finds what is new, with what is to be said of that.
func (r *run) brought(c *check, rep *report.Report, facts *rules.Base, listing workspace.Listing, changes *workspace.Changes) (found, notices []checker.Finding, err error) {
	earlier := earlierBase(c, facts, changes)
	same := earlier.Alike(facts)
	past, err := r.past(c, earlier, changes, !same)
	if err != nil {
		return nil, nil, err
	}
	after := rep.Result.Findings
	if same { // elsewhere nothing can be new
		after = slices.DeleteFunc(slices.Clone(after), func(f checker.Finding) bool { return !changes.Changed(f.Path) })
	}
	d := delta.New(earlier, facts, past.findings, changes.Touches)
	found = d.Brought(after)
	if !same && facts.Settings.Checks[rules.ChangedFact] {
		notices = d.FactNotices(facts, found, func(path string) *source.Source { return r.shown(rep, path) })
	}
	if facts.Settings.Checks[rules.StaleCopy] {
		notices = append(notices, r.staleCopies(c, rep, listing, changes, past.replaced)...)
	}
	silent := func(f checker.Finding) bool { return facts.Settings.Ignored(f.Rule, f.Path) != nil }
	return found, slices.DeleteFunc(notices, silent), nil
}

// staleCopies looks through the repository for what still has a value that the change replaced in one place.
func (r *run) staleCopies(c *check, rep *report.Report, listing workspace.Listing, changes *workspace.Changes, replaced []*document.Document) []checker.Finding {
	var after []*document.Document
	for _, path := range listing.Paths {
		if !changes.Changed(path) {
			continue
		}
		if src, err := r.source(path); err == nil { // what cannot be read was said before
			after = append(after, r.document(src, c.Date))
		}
	}
	edits := delta.Edits(replaced, after)
	if len(edits) == 0 {
		return nil
	}
	copies := make([][]delta.Copy, len(listing.Paths))
	each(len(listing.Paths), c.number(), func(i int) {
		if src, err := r.source(listing.Paths[i]); err == nil {
			copies[i] = delta.Copies(edits, r.document(src, c.Date))
		}
	})
	notices := delta.StaleCopies(edits, slices.Concat(copies...), rep.Result.Findings)
	for i := range notices {
		r.shown(rep, notices[i].Path)
	}
	return notices
}

// shown reads a file that findings stand in, for reports to show; nil when it cannot be read.
func (r *run) shown(rep *report.Report, path string) *source.Source {
	if src, err := r.source(path); err == nil && rep.Sources[path] == nil {
		rep.Sources[path] = src
	}
	return rep.Sources[path]
}

// earlierBase is the fact base as it was. Where there was none, or one with mistakes, every fact is new.
func earlierBase(c *check, facts *rules.Base, changes *workspace.Changes) *rules.Base {
	base, err := readBase(changes.Past, c.Facts, c.Paths)
	if err != nil {
		return &rules.Base{Settings: facts.Settings}
	}
	return base
}

// past is what the repository was.
type past struct {
	replaced []*document.Document // those that are gone or otherwise now
	findings []checker.Finding    // of these, or of all documents
}

// past holds the documents as they were against the facts as they were: all of them, or those that were replaced since.
func (r *run) past(c *check, base *rules.Base, changes *workspace.Changes, all bool) (p past, err error) {
	var kept, replaced []string
	for _, path := range changes.Past.List(workspace.Request{Dir: r.Dir, Paths: c.Paths, Files: base.Settings.Files, Exclude: base.Settings.Exclude}) {
		switch {
		case changes.Replaced(path):
			replaced = append(replaced, path)
		case all:
			kept = append(kept, path)
		}
	}
	texts, err := changes.Past.Read(replaced)
	if err != nil {
		return p, err
	}
	for i, text := range texts {
		p.replaced = append(p.replaced, r.document(source.New(replaced[i], text), c.Date))
	}
	compiled := checker.New(base)
	results := make([]*checker.Result, len(replaced)+len(kept))
	each(len(results), c.number(), func(i int) {
		doc := &document.Document{Source: source.New("", "")}
		if i < len(replaced) {
			doc = p.replaced[i]
		} else if src, err := r.source(kept[i-len(replaced)]); err == nil { // what cannot be read now brings no finding
			doc = r.document(src, c.Date)
		}
		results[i] = compiled.Check(doc)
	})
	p.findings = checker.Merge(results...).Findings
	return p, nil
}
