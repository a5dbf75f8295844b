package command

import (
	"slices"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/workspace"
	"github.com/steadfact/steadfact/rules"
)

// changedOnly leaves in a report the findings that the checked-out commit brought: on lines that it changed, or about facts
// that it changed. It is wanted by the action's input changed-only. Where the changes cannot be known, everything stays, and
// that is said loudly: a check that silently checks something else is worse than none.
func (r *run) changedOnly(rep *report.Report, facts *rules.Base) {
	if r.Getenv("STEADFACT_CHANGED_ONLY") != "true" {
		return
	}
	changes, err := workspace.ChangesOfHead(r.Dir)
	if err != nil {
		text := "changed-only: every finding is reported, because the changed lines are not known: " + err.Error()
		r.notice("%s", text)
		if r.actions {
			_ = report.Warning(r.raw, text) // an error of the stream shows at the end
		}
		return
	}
	changed := changedFacts(facts, changes)
	all := rep.Result.Findings
	kept := slices.DeleteFunc(slices.Clone(all), func(f checker.Finding) bool {
		return !changes.Touches(f.Path, f.Start.Line, f.End.Line) && !changed[f.Fact]
	})
	rep.Touched = func(f *checker.Finding) bool { return changes.Touches(f.Path, f.Start.Line, f.End.Line) }
	result := *rep.Result
	result.Findings = kept
	rep.Result, rep.Unchanged = &result, len(all)-len(kept)
}

// changedFacts are the facts that may have changed: a change lies between the fact before and the fact after. What else is
// said of a fact stands around its statement.
func changedFacts(base *rules.Base, changes *workspace.Changes) map[*rules.Fact]bool {
	changed := map[*rules.Fact]bool{}
	for i, f := range base.Facts {
		first, last := f.Line, f.Line
		if i > 0 && base.Facts[i-1].Path == f.Path && base.Facts[i-1].Line < f.Line {
			first = base.Facts[i-1].Line + 1
		}
		if i+1 < len(base.Facts) && base.Facts[i+1].Path == f.Path && base.Facts[i+1].Line > f.Line {
			last = base.Facts[i+1].Line - 1
		}
		changed[f] = changes.Touches(f.Path, first, last)
	}
	return changed
}
