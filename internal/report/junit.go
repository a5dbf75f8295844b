package report

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/source"
)

// What is written of the XML in which JUnit's runners report, as Jenkins' schema has it.

type junitReport struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	Failure *junitFailure `xml:"failure"`

	place source.Position
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

// JUnit writes each file as a suite of tests: a statement that agrees with a fact is a test that passed, a finding is one that
// failed, whatever its severity.
func JUnit(w io.Writer, r *Report) error {
	suites := map[string]*junitSuite{}
	add := func(path, name string, at source.Position, failure *junitFailure) {
		s := suites[path]
		if s == nil {
			s = &junitSuite{Name: path}
			suites[path] = s
		}
		s.Cases = append(s.Cases, junitCase{fmt.Sprintf("%s %d:%d", name, at.Line, at.Column), path, failure, at})
		s.Tests++
		if failure != nil {
			s.Failures++
		}
	}
	for i := range r.Result.Findings {
		f := &r.Result.Findings[i]
		place := fmt.Sprintf("%s:%d:%d: %s: ", Printable(f.Path), f.Start.Line, f.Start.Column, f.Severity)
		add(f.Path, f.ID(), f.Start, &junitFailure{headline(f), f.Severity.String(), place + paragraphs(f)})
	}
	for _, s := range r.Result.Supported {
		add(s.Path, factID(s.Fact), s.Start, nil)
	}
	return encodeXML(w, junitTotal(suites))
}

// junitTotal puts the suites in order and adds them up.
func junitTotal(suites map[string]*junitSuite) junitReport {
	out := junitReport{Name: "steadfact"}
	for _, s := range suites {
		slices.SortStableFunc(s.Cases, func(a, b junitCase) int {
			return cmp.Or(cmp.Compare(a.place.Line, b.place.Line), cmp.Compare(a.place.Column, b.place.Column), strings.Compare(a.Name, b.Name))
		})
		out.Suites = append(out.Suites, *s)
		out.Tests += s.Tests
		out.Failures += s.Failures
	}
	slices.SortFunc(out.Suites, func(a, b junitSuite) int { return strings.Compare(a.Name, b.Name) })
	return out
}
