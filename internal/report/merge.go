package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/steadfact/steadfact/rules"
)

// Merged is the report of several runs, each of which checked other documents against the same facts: in JSON, in SARIF, or in both.
type Merged struct {
	formats []string // of what was added, in order
	json    mergedJSON
	sarif   mergedSARIF
}

// Add joins the report of one more run. A report that is none, or of another version or another fact base, is an error.
func (m *Merged) Add(text []byte) error {
	var kind struct {
		Runs json.RawMessage `json:"runs"`
	}
	format, add := "json", m.json.add
	if json.Unmarshal(text, &kind) == nil && kind.Runs != nil {
		format, add = "sarif", m.sarif.add
	}
	if !slices.Contains(m.formats, format) {
		m.formats = append(m.formats, format)
	}
	return add(text)
}

// Formats are those of the reports that were added, in order.
func (m *Merged) Formats() []string { return m.formats }

// Write writes, in one of the formats, the report that a single run would have written. What was found in one document stands in
// the order in which its run found it.
func (m *Merged) Write(w io.Writer, format string) error {
	if format == "sarif" {
		return m.sarif.write(w)
	}
	return m.json.write(w)
}

// Fails reports whether a finding is at or above a severity. At Never nothing is.
func (m *Merged) Fails(on rules.Severity) bool {
	at := func(s rules.Severity) bool { return s <= on }
	return on != rules.Never && (slices.ContainsFunc(m.json.severities(), at) || slices.ContainsFunc(m.sarif.severities(), at))
}

// decodeReport reads a report, and nothing but a report.
func decodeReport(text []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("it is no report of steadfact: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("it is no report of steadfact: something follows the report")
	}
	return nil
}
