package report

import (
	"io"
	"path"

	"github.com/steadfact/steadfact/rules"
)

// What GitLab reads of a report on code quality (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).

type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

// gitlabSeverities are the format's words for our severities.
var gitlabSeverities = map[rules.Severity]string{rules.Error: "major", rules.Warning: "minor", rules.Notice: "info"}

// GitLab writes the findings as a code quality report, which GitLab shows in merge requests.
func GitLab(w io.Writer, r *Report) error {
	out := []gitlabIssue{} // empty, and not null
	for i := range r.Result.Findings {
		f := &r.Result.Findings[i]
		text := headline(f)
		if s := statement(f.Fact); s != "" {
			text += ": " + s
		}
		out = append(out, gitlabIssue{
			clip(Printable(text), maxMessage), ruleID(f), f.Fingerprint, gitlabSeverities[f.Severity],
			gitlabLocation{path.Join(r.Folder, f.Path), gitlabLines{f.Start.Line, f.End.Line}},
		})
	}
	return Encode(w, out, "  ")
}
