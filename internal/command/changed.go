package command

import (
	"slices"
	"strings"

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
// check that silently checks something else is worse than none. Others are the documents of a listing that other shards report on.
func (r *run) changedOnly(c *check, rep *report.Report, facts *loaded, listing, others workspace.Listing) {
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
		brought, notices, err = r.brought(c, rep, facts, listing, others, changes)
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
// What was moved here from a document of another shard, and what was copied from there, is told apart by looking at those too that
// were changed; what was not changed has as much as it had.
func (r *run) brought(c *check, rep *report.Report, loaded *loaded, listing, others workspace.Listing, changes *workspace.Changes) (found, notices []checker.Finding, err error) {
	facts := loaded.Base
	earlier := earlierBase(c, facts, changes)
	same := earlier.Alike(facts)
	elsewhere := among(others.Paths)
	past, err := r.past(c, earlier, changes, func(path string) bool { return !same && !elsewhere(path) })
	if err != nil {
		return nil, nil, err
	}
	after := slices.Concat(rep.Result.Findings, rep.Known) // what a baseline has was there as well
	if same {                                              // elsewhere nothing can be new
		after = slices.DeleteFunc(after, func(f checker.Finding) bool { return !changes.Changed(f.Path) })
	}
	others.Paths = slices.DeleteFunc(others.Paths, func(path string) bool { return !changes.Changed(path) })
	agrees := slices.Clone(rep.Result.Supported)
	if len(others.Paths) > 0 {
		there := r.check(loaded, others, c.scope, false).result
		after, agrees = append(after, there.Findings...), append(agrees, there.Supported...)
		slices.SortStableFunc(after, func(a, b checker.Finding) int { return strings.Compare(a.Path, b.Path) })
	}
	d := delta.New(earlier, facts, past.findings, changes.Touches)
	found = slices.DeleteFunc(d.Brought(after), func(f checker.Finding) bool { return elsewhere(f.Path) || rep.Knows(f) })
	if !same && facts.Settings.Checks[rules.ChangedFact] {
		notices = d.FactNotices(facts, found, func(path string) *source.Source { return r.shown(rep, path) })
	}
	now := r.changedNow(c, listing, changes)
	if facts.Settings.Checks[rules.ChangedValue] {
		unchanged := func(s checker.Support) bool { return !changes.Changed(s.Path) }
		past.supported, agrees = slices.DeleteFunc(past.supported, unchanged), slices.DeleteFunc(agrees, unchanged)
		departures, useful := r.departures(rep, loaded, d, past, now, agrees)
		notices = append(notices, departures...)
		found = slices.DeleteFunc(found, useful)
	}
	if facts.Settings.Checks[rules.StaleCopy] {
		notices = append(notices, r.staleCopies(c, rep, listing, past.replaced, now, slices.Concat(rep.Result.Findings, notices))...)
	}
	silent := func(f checker.Finding) bool {
		return elsewhere(f.Path) || facts.Settings.Ignored(f.Rule, f.Path) != nil
	}
	return found, slices.DeleteFunc(notices, silent), nil
}

// among tells of each path whether it is one of some.
func among(paths []string) func(path string) bool {
	set := map[string]bool{}
	for _, p := range paths {
		set[p] = true
	}
	return func(path string) bool { return set[path] }
}

// shown reads a file that findings stand in, for reports to show; nil when it cannot be read.
func (r *run) shown(rep *report.Report, path string) *source.Source {
	if src, err := r.source(path); err == nil && rep.Sources[path] == nil {
		rep.Sources[path] = src
	}
	return rep.Sources[path]
}
