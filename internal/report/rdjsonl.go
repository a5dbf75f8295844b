package report

import (
	"bytes"
	"io"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// What is written of reviewdog's diagnostic format (reviewdog, proto/rdf). The names are the format's.

type rdDiagnostic struct {
	Message     string         `json:"message"`
	Location    rdLocation     `json:"location"`
	Severity    string         `json:"severity"`
	Source      rdSource       `json:"source"`
	Code        rdCode         `json:"code"`
	Suggestions []rdSuggestion `json:"suggestions,omitempty"`
	Related     []rdRelated    `json:"related_locations,omitempty"`
}

type rdLocation struct {
	Path  string  `json:"path"`
	Range rdRange `json:"range"`
}

type rdRange struct {
	Start rdPosition  `json:"start"`
	End   *rdPosition `json:"end,omitempty"`
}

type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column,omitempty"`
}

type rdSource struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

type rdCode struct {
	Value string `json:"value"`
	URL   string `json:"url,omitempty"`
}

type rdSuggestion struct {
	Range rdRange `json:"range"`
	Text  string  `json:"text"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

// rdSeverities are the format's words for our severities.
var rdSeverities = map[rules.Severity]string{rules.Error: "ERROR", rules.Warning: "WARNING", rules.Notice: "INFO"}

// ReviewdogLines writes a line of JSON for each finding, as reviewdog reads them (-f=rdjsonl).
func ReviewdogLines(w io.Writer, r *Report) error {
	for i := range r.Result.Findings {
		if err := Encode(w, r.diagnostic(&r.Result.Findings[i]), ""); err != nil {
			return err
		}
	}
	return nil
}

func (r *Report) diagnostic(f *checker.Finding) rdDiagnostic {
	src := r.source(f.Path)
	out := rdDiagnostic{
		Message: paragraphs(f), Location: rdLocation{f.Path, byteRange(src, f.Span, f.Start, f.End)}, Severity: rdSeverities[f.Severity],
		Source: rdSource{"steadfact", home}, Code: rdCode{Value: ruleID(f)},
	}
	if g := f.Suggestion; g != nil {
		out.Suggestions = []rdSuggestion{{byteRange(src, g.Span, g.Start, g.End), g.Text}}
	}
	if f.Fact != nil {
		out.Code.URL = webAddress(f.Fact.Source)
		out.Related = []rdRelated{{oneLine(statement(f.Fact)), rdLocation{f.Fact.Path, rdRange{Start: rdPosition{Line: f.Fact.Line}}}}}
	}
	return out
}

// byteRange counts columns in bytes, as this format does. Without the source only lines are told.
func byteRange(src *source.Source, span source.Span, start, end source.Position) rdRange {
	if src == nil {
		return rdRange{rdPosition{Line: start.Line}, &rdPosition{Line: end.Line}}
	}
	column := func(offset, line int) rdPosition { return rdPosition{line, offset - src.Line(line).Start + 1} }
	last := column(span.End, end.Line)
	return rdRange{column(span.Start, start.Line), &last}
}

// paragraphs is a finding in a few lines of plain text: what is wrong, what the fact says, why it was held against it.
func paragraphs(f *checker.Finding) string {
	var b bytes.Buffer
	for _, line := range strings.Split(clip(annotation(f), maxMessage), "\n") {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(Printable(line))
	}
	return b.String()
}
