package report

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/rules"
)

// jsonVersion is raised when a field changes its meaning or goes away. New fields do not raise it.
const jsonVersion = 1

type jsonReport struct {
	Version   int           `json:"version"`
	Summary   jsonSummary   `json:"summary"`
	Findings  []jsonFinding `json:"findings"`
	Supported []jsonSupport `json:"supported"`
}

type jsonSummary struct {
	Files        int `json:"files"`
	Sentences    int `json:"sentences"`
	Facts        int `json:"facts"`
	Supported    int `json:"supported"`
	Silenced     int `json:"silenced"` // by directives and settings
	Known        int `json:"known"`    // from a baseline
	Contradicted int `json:"contradicted"`
}

type jsonFinding struct {
	Rule     string  `json:"rule"`
	Fact     *string `json:"fact"` // null for checks that need no facts, as all that is said of the fact
	Kind     string  `json:"kind"`
	Severity string  `json:"severity"`
	Path     string  `json:"path"`
	jsonRange
	Found       string          `json:"found"`
	Expected    string          `json:"expected"`
	Before      *string         `json:"before"` // null where the document alone tells that it is wrong
	Message     string          `json:"message"`
	Sentence    string          `json:"sentence"`
	Source      *string         `json:"source"` // null where the fact names none
	FactPath    *string         `json:"fact_path"`
	FactLine    *int            `json:"fact_line"`
	Suggestion  *jsonSuggestion `json:"suggestion"`
	Fingerprint string          `json:"fingerprint"`
}

type jsonRange struct {
	Line      int `json:"line"`
	Column    int `json:"column"`
	EndLine   int `json:"end_line"`
	EndColumn int `json:"end_column"`
}

type jsonSuggestion struct {
	jsonRange
	Text string `json:"text"`
}

type jsonSupport struct {
	Fact   string `json:"fact"`
	Path   string `json:"path"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Found  string `json:"found"`
}

// JSON writes one indented object, the machine contract. Text that is not UTF-8 is written with U+FFFD.
func JSON(w io.Writer, r *Report) error {
	sum := jsonSummary{r.Result.Files, r.Result.Sentences, len(r.Facts), len(r.Result.Supported), len(r.Result.Silenced), len(r.Known), r.contradicted()}
	return writeJSON(w, sum, r.Result.Findings, toJSON, r.Result.Supported, supportJSON)
}

// writeJSON writes a report of findings and supports of any type.
func writeJSON[F, S any](w io.Writer, sum jsonSummary, findings []F, toFinding func(*F) jsonFinding, supported []S, toSupport func(*S) jsonSupport) error {
	finding := func(l *lines, f *F) { toFinding(f).fields(l) }
	support := func(l *lines, s *S) { toSupport(s).fields(l) }
	o := newObject(w)
	o.field("version", jsonVersion)
	o.field("summary", sum)
	listField(o, "findings", findings, finding)
	listField(o, "supported", supported, support)
	return o.end()
}

func toJSON(f *checker.Finding) jsonFinding {
	out := jsonFinding{
		Rule: f.Rule, Kind: f.Kind, Severity: f.Severity.String(), Path: f.Path,
		jsonRange: jsonRange{f.Start.Line, f.Start.Column, f.End.Line, f.End.Column},
		Found:     f.Found, Expected: f.Expected, Message: f.Message, Sentence: f.Sentence, Fingerprint: f.Fingerprint,
	}
	if f.Fact != nil {
		out.Fact, out.FactPath, out.FactLine = &f.Fact.ID, &f.Fact.Path, &f.Fact.Line
		if f.Fact.Source != "" {
			out.Source = &f.Fact.Source
		}
	}
	if f.Before != "" {
		out.Before = &f.Before
	}
	if s := f.Suggestion; s != nil {
		out.Suggestion = &jsonSuggestion{jsonRange{s.Start.Line, s.Start.Column, s.End.Line, s.End.Column}, s.Text}
	}
	return out
}

func supportJSON(s *checker.Support) jsonSupport {
	return jsonSupport{factID(s.Fact), s.Path, s.Start.Line, s.Start.Column, s.Found}
}

// fields are those of the struct, in their order.
func (f jsonFinding) fields(l *lines) {
	l.text("rule", f.Rule)
	l.textOr("fact", f.Fact)
	l.text("kind", f.Kind)
	l.text("severity", f.Severity)
	l.text("path", f.Path)
	f.jsonRange.fields(l)
	l.text("found", f.Found)
	l.text("expected", f.Expected)
	l.textOr("before", f.Before)
	l.text("message", f.Message)
	l.text("sentence", f.Sentence)
	l.textOr("source", f.Source)
	l.textOr("fact_path", f.FactPath)
	if f.FactLine != nil {
		l.number("fact_line", *f.FactLine)
	} else {
		l.null("fact_line")
	}
	if s := f.Suggestion; s != nil {
		l.object("suggestion", func() {
			s.jsonRange.fields(l)
			l.text("text", s.Text)
		})
	} else {
		l.null("suggestion")
	}
	l.text("fingerprint", f.Fingerprint)
}

func (r jsonRange) fields(l *lines) {
	l.number("line", r.Line)
	l.number("column", r.Column)
	l.number("end_line", r.EndLine)
	l.number("end_column", r.EndColumn)
}

func (s jsonSupport) fields(l *lines) {
	l.text("fact", s.Fact)
	l.text("path", s.Path)
	l.number("line", s.Line)
	l.number("column", s.Column)
	l.text("found", s.Found)
}

func factID(f *rules.Fact) string {
	if f == nil {
		return ""
	}
	return f.ID
}

// Suggested is a suggestion of a JSON report: that a value on one line be replaced.
type Suggested struct {
	Path, Found, Text, Message, Fingerprint string
	Line, Column, EndColumn                 int
}

// ReadJSON reads the suggestions of a report that JSON has written. Those that run over several lines are left out.
func ReadJSON(text []byte) ([]Suggested, error) {
	var in jsonReport
	if err := json.Unmarshal(text, &in); err != nil {
		return nil, errors.New("this is no JSON report of steadfact")
	}
	if in.Version != jsonVersion {
		return nil, fmt.Errorf("this report has version %d, and %d is read", in.Version, jsonVersion)
	}
	var out []Suggested
	for _, f := range in.Findings {
		if s := f.Suggestion; s != nil && s.Line == s.EndLine {
			out = append(out, Suggested{f.Path, f.Found, s.Text, f.Message, f.Fingerprint, s.Line, s.Column, s.EndColumn})
		}
	}
	return out, nil
}
