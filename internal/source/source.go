// Package source holds a file's text and the places in it.
//
// Every place inside the program is a Span: half-open byte offsets. Lines and columns are made from spans in one step, when
// something is reported.
package source

import (
	"sort"
	"strings"
	"sync"
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

// Source is the text of one file. It may be read by several goroutines at once.
type Source struct {
	Path string // repository-relative, with forward slashes
	Text string // as it stands in the file, byte for byte

	once  sync.Once
	lines []int // offset of each line's first byte; made when first asked for, since most files have nothing to report
}

// New makes a source of a text. Lines end with LF or CR LF.
func New(path, text string) *Source { return &Source{Path: path, Text: text} }

// index finds the lines' first bytes.
func (s *Source) index() []int {
	s.once.Do(func() {
		s.lines = make([]int, 1, 1+strings.Count(s.Text, "\n"))
		for off := 0; ; {
			i := strings.IndexByte(s.Text[off:], '\n')
			if i < 0 {
				return
			}
			off += i + 1
			s.lines = append(s.lines, off)
		}
	})
	return s.lines
}

// BOM is the byte order mark some editors put before UTF-8 text. It belongs to no line's columns.
const BOM = "\ufeff"

// Position turns a byte offset into a line and a column. A byte order mark takes no column.
func (s *Source) Position(offset int) Position {
	offset = min(max(offset, 0), len(s.Text))
	lines := s.index()
	n := sort.SearchInts(lines, offset+1)
	before := s.Text[lines[n-1]:offset]
	if n == 1 {
		before = strings.TrimPrefix(before, BOM)
	}
	return Position{Line: n, Column: 1 + utf8.RuneCountInString(before)}
}

// Lines is the number of lines.
func (s *Source) Lines() int { return len(s.index()) }

// Lined is the span of the whole lines that a span lies in, without the last one's line ending.
func (s *Source) Lined(span Span) Span {
	return Span{strings.LastIndexByte(s.Text[:span.Start], '\n') + 1, s.Line(s.Position(span.End).Line).End}
}

// Line is the span of line n (from 1) without its line ending.
func (s *Source) Line(n int) Span {
	lines := s.index()
	if n < 1 || n > len(lines) {
		return Span{}
	}
	end := len(s.Text)
	if n < len(lines) {
		end = lines[n] - 1
	}
	start := lines[n-1]
	if end > start && s.Text[end-1] == '\r' {
		end--
	}
	return Span{start, end}
}
