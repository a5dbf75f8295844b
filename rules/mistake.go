package rules

import (
	"errors"
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/internal/source"
)

// ErrNothingHeld marks a statement in which nothing can be held: no brackets, and no value that could be held without them.
var ErrNothingHeld = errors.New("nothing in this sentence can be held")

// Mistake is something wrong in a fact base, said so that its writer can mend it.
type Mistake struct {
	Path               string // the fact file; "" for a statement that stands in no file
	Line, Column       int    // where it begins, from 1, columns in code points; Line 0 when the whole file is meant
	EndLine, EndColumn int    // one past its end
	Message            string // what is wrong
	Help               string // what was expected, or how to mend it; "" when the message says it all
	Err                error  // the cause, for errors.Is; nil for most

	frame []line // the source lines that Write shows, the last of them being Line
}

// line is a line of the source as a frame shows it.
type line struct {
	number int
	text   string
}

// Error is the mistake on one line, without its frame.
func (m Mistake) Error() string {
	s := m.place() + m.Message
	if m.Help != "" {
		s += " (" + m.Help + ")"
	}
	return s
}

// Unwrap is the cause.
func (m Mistake) Unwrap() error { return m.Err }

// place is "path:line:column: ", as far as it is known.
func (m Mistake) place() string {
	var parts []string
	if m.Path != "" {
		parts = append(parts, m.Path)
	}
	if m.Line > 0 {
		parts = append(parts, fmt.Sprint(m.Line), fmt.Sprint(m.Column))
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, ":") + ": "
}

// Mistakes is everything wrong in a fact base, in the order of the files and of the places in them. It is never empty when it
// is returned as an error.
type Mistakes []Mistake

// Error is one line for each mistake.
func (m Mistakes) Error() string {
	lines := make([]string, len(m))
	for i := range m {
		lines[i] = m[i].Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap is every mistake as an error of its own.
func (m Mistakes) Unwrap() []error {
	errs := make([]error, len(m))
	for i := range m {
		errs[i] = m[i]
	}
	return errs
}

// at places a mistake on a span of a source.
func at(src *source.Source, span source.Span, message, help string) Mistake {
	start, end := src.Position(span.Start), src.Position(max(span.Start, span.End))
	if start == end { // nothing to underline: show the place itself
		end.Column++
	}
	m := Mistake{Path: src.Path, Line: start.Line, Column: start.Column, EndLine: end.Line, EndColumn: end.Column,
		Message: message, Help: help}
	for n := max(1, start.Line-contextLines); n <= start.Line; n++ {
		m.frame = append(m.frame, line{n, src.Line(n).Of(src.Text)})
	}
	return m
}

// contextLines is how many lines before its own a frame shows.
const contextLines = 1
