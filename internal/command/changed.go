package command

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/delta"
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
func (r *run) changedOnly(c *check, rep *report.Report, facts *rules.Base) {
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
		brought, notices, err = r.brought(c, rep, facts, changes)
	}
	if err != nil {
		text := "every finding is reported, because it is not known what changed: " + err.Error()
		r.notice("%s", text)
		if r.actions {
			_ = report.Warning(r.raw, text) // an error of the stream shows at the end
		}
		return
	}
	result := *rep.Result
	rep.Unchanged = len(result.Findings) - len(brought)
	result.Findings = append(brought, notices...)
	rep.Result = checker.Merge(&result)
}

// brought holds the documents of before against the facts of before, and finds what is new, with what is to be said of that.
func (r *run) brought(c *check, rep *report.Report, facts *rules.Base, changes *workspace.Changes) (found, notices []checker.Finding, err error) {
	earlier := earlierBase(c, facts, changes)
	same := earlier.Alike(facts)
	before, err := r.before(c, earlier, changes, !same)
	if err != nil {
		return nil, nil, err
	}
	after := rep.Result.Findings
	if same { // elsewhere nothing can be new
		after = slices.DeleteFunc(slices.Clone(after), func(f checker.Finding) bool { return !changes.Changed(f.Path) })
	}
	d := delta.New(earlier, facts, before.Findings, changes.Touches)
	found = d.Brought(after)
	if !same && facts.Settings.Checks[delta.ChangedFact] {
		notices = d.FactNotices(facts, found, func(path string) *source.Source { return r.shown(rep, path) })
	}
	return found, notices, nil
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

// before holds the documents as they were against the facts as they were: all of them, or those that were replaced since.
func (r *run) before(c *check, base *rules.Base, changes *workspace.Changes, all bool) (*checker.Result, error) {
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
		return nil, fmt.Errorf("the documents of before: %w", err)
	}
	compiled := checker.New(base)
	results := make([]*checker.Result, len(replaced)+len(kept))
	each(len(results), c.number(), func(i int) {
		src := source.New("", "")
		if i < len(replaced) {
			src = source.New(replaced[i], texts[i])
		} else if now, err := r.source(kept[i-len(replaced)]); err == nil { // what cannot be read now brings no finding
			src = now
		}
		results[i] = compiled.Check(r.document(src, c.Date))
	})
	return checker.Merge(results...), nil
}
