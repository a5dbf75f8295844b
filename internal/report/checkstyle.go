package report

import (
	"encoding/xml"
	"io"

	"github.com/steadfact/steadfact/rules"
)

// What Checkstyle's XMLLogger writes, and what the many readers of its reports understand.

type checkstyleReport struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

// checkstyleSeverities are the format's words for our severities.
var checkstyleSeverities = map[rules.Severity]string{rules.Error: "error", rules.Warning: "warning", rules.Notice: "info"}

// Checkstyle writes the findings of each file in the XML format of Checkstyle. Columns count code points.
func Checkstyle(w io.Writer, r *Report) error {
	out := checkstyleReport{Version: "4.3"} // the version of the format that other linters name
	for i := range r.Result.Findings {
		f := &r.Result.Findings[i]
		if n := len(out.Files); n == 0 || out.Files[n-1].Name != f.Path {
			out.Files = append(out.Files, checkstyleFile{Name: f.Path})
		}
		file := &out.Files[len(out.Files)-1]
		file.Errors = append(file.Errors, checkstyleError{f.Start.Line, f.Start.Column, checkstyleSeverities[f.Severity], paragraphs(f), "steadfact." + ruleID(f)})
	}
	return encodeXML(w, out)
}
