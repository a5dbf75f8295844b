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
	m.report.Version = r.Version
	m.report.Findings = append(m.report.Findings, r.Findings...)
	m.report.Supported = append(m.report.Supported, r.Supported...)
	return nil
}

func (m *mergedJSON) write(w io.Writer) error {
	out := m.report
	out.Findings = append(make([]jsonFinding, 0, len(out.Findings)), out.Findings...)
	out.Supported = append(make([]jsonSupport, 0, len(out.Supported)), out.Supported...)
	slices.SortStableFunc(out.Findings, func(a, b jsonFinding) int { return strings.Compare(a.Path, b.Path) })
	slices.SortStableFunc(out.Supported, func(a, b jsonSupport) int { return strings.Compare(a.Path, b.Path) })
	return Encode(w, out, "  ")
}

// severities are those of the findings; one that is not known is taken for the gravest.
func (m *mergedJSON) severities() []rules.Severity {
	out := make([]rules.Severity, len(m.report.Findings))
	for i, f := range m.report.Findings {
		out[i], _ = rules.ParseSeverity(f.Severity)
	}
	return out
}
