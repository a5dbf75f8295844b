package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/rules"
)

// mergedJSON is the JSON report of several runs.
type mergedJSON struct {
	report jsonReport
	joined int
}

func (m *mergedJSON) add(text []byte) error {
	var r jsonReport
	switch err := decodeReport(text, &r); {
	case err != nil:
		return err
	case r.Version != jsonVersion:
		return fmt.Errorf("it has version %d, and %d is known", r.Version, jsonVersion)
	case m.joined > 0 && r.Summary.Facts != m.report.Summary.Facts:
		return fmt.Errorf("it rests on %d facts, the others on %d", r.Summary.Facts, m.report.Summary.Facts)
	}
	m.joined++
	sum := &m.report.Summary
	sum.Facts = r.Summary.Facts
	sum.Files += r.Summary.Files
	sum.Sentences += r.Summary.Sentences
	sum.Supported += r.Summary.Supported
	sum.Silenced += r.Summary.Silenced
	sum.Known += r.Summary.Known
	sum.Contradicted += r.Summary.Contradicted
	m.report.Findings = append(m.report.Findings, r.Findings...)
	m.report.Supported = append(m.report.Supported, r.Supported...)
	return nil
}

func (m *mergedJSON) write(w io.Writer) error {
	r := &m.report
	slices.SortStableFunc(r.Findings, func(a, b jsonFinding) int { return strings.Compare(a.Path, b.Path) })
	slices.SortStableFunc(r.Supported, func(a, b jsonSupport) int { return strings.Compare(a.Path, b.Path) })
	return writeJSON(w, r.Summary, r.Findings, itself, r.Supported, itself)
}

func itself[T any](v *T) T { return *v }

// severities are those of the findings; one that is not known is taken for the gravest.
func (m *mergedJSON) severities() []rules.Severity {
	out := make([]rules.Severity, len(m.report.Findings))
	for i, f := range m.report.Findings {
		out[i], _ = rules.ParseSeverity(f.Severity)
	}
	return out
}
