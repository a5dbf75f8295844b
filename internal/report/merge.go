package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/rules"
)

// Merged is the JSON report of several runs, each of which checked other documents against the same facts.
type Merged struct {
	report jsonReport
	joined int
}

// Add joins the JSON report of one more run. A report that is none, or of another version or another number of facts, is an
// error.
func (m *Merged) Add(text []byte) error {
	r, err := decodeJSON(text)
	switch {
	case err != nil:
		return fmt.Errorf("it is no JSON report of steadfact: %w", err)
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

// decodeJSON reads a report, and nothing but a report.
func decodeJSON(text []byte) (r jsonReport, err error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil {
		return r, err
	}
	if _, err := d.Token(); err != io.EOF {
		return r, errors.New("something follows the report")
	}
	return r, nil
}

// Write writes the report that a single run would have written. What was found in one document stands in the order in which
// its run found it.
func (m *Merged) Write(w io.Writer) error {
	out := m.report
	out.Findings = append(make([]jsonFinding, 0, len(out.Findings)), out.Findings...)
	out.Supported = append(make([]jsonSupport, 0, len(out.Supported)), out.Supported...)
	slices.SortStableFunc(out.Findings, func(a, b jsonFinding) int { return strings.Compare(a.Path, b.Path) })
	slices.SortStableFunc(out.Supported, func(a, b jsonSupport) int { return strings.Compare(a.Path, b.Path) })
	return Encode(w, out, "  ")
}

// Fails reports whether a finding is at or above a severity. At Never nothing is.
func (m *Merged) Fails(on rules.Severity) bool {
	return on != rules.Never && slices.ContainsFunc(m.report.Findings, func(f jsonFinding) bool {
		s, err := rules.ParseSeverity(f.Severity)
		return err != nil || s <= on
	})
}
