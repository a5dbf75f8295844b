// Package source holds a file's text and the places in it.
//
// Every place inside the program is a Span: half-open byte offsets. Lines and columns are made from spans in one step, when
// something is reported.
package source

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Span is a half-open range of byte offsets.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Of cuts the span out of text.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Position is a place as people and reports count it: line and column start at 1, and columns count Unicode code points.
type Position struct{ Line, Column int }

// Source is the text of one file.
type Source struct {
	Path string // repository-relative, with forward slashes
	Text string // as it stands in the file, byte for byte

	lines []int // offset of each line's first byte
}

// New indexes the lines of a text. Lines end with LF or CR LF.
func New(path, text string) *Source {
	s := &Source{Path: path, Text: text, lines: []int{0}}
	for off := 0; ; {
		i := strings.IndexByte(text[off:], '\n')
		if i < 0 {
			return s
		}
		off += i + 1
		s.lines = append(s.lines, off)
	}
}

// Position turns a byte offset into a line and a column.
func (s *Source) Position(offset int) Position {
	offset = min(max(offset, 0), len(s.Text))
	n := sort.SearchInts(s.lines, offset+1)
	return Position{Line: n, Column: 1 + utf8.RuneCountInString(s.Text[s.lines[n-1]:offset])}
}

// Lines is the number of lines.
func (s *Source) Lines() int { return len(s.lines) }

// Line is the span of line n (from 1) without its line ending.
func (s *Source) Line(n int) Span {
	if n < 1 || n > len(s.lines) {
		return Span{}
	}
	end := len(s.Text)
	if n < len(s.lines) {
		end = s.lines[n] - 1
	}
	start := s.lines[n-1]
	if end > start && s.Text[end-1] == '\r' {
		end--
	}
	return Span{start, end}
}
