package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
)

// maxFrameLines is how many lines of a value that runs over several are shown.
const maxFrameLines = 3

// cell is what a reader sees as one character.
type cell struct {
	source.Span        // in the file
	text        string // as drawn
	width       int    // columns it takes
}

// lastLine is the last line that the frame of a finding shows.
func lastLine(f *checker.Finding) int { return min(f.End.Line, f.Start.Line+maxFrameLines-1) }

// frame draws the source lines of a finding, underlined, with a label behind the last underline.
func (s Style) frame(b *strings.Builder, src *source.Source, f *checker.Finding, label string) {
	last := lastLine(f)
	gutter := len(fmt.Sprint(last))
	bar := s.in(dim, strings.Repeat(" ", gutter)+" |")
	fmt.Fprintln(b, bar)
	for n := f.Start.Line; n <= last; n++ {
		text, marks := s.line(src, src.Line(n), f.Span)
		fmt.Fprintf(b, "%s %s\n", s.in(dim, fmt.Sprintf("%*d |", gutter, n)), text)
		if n == last && label != "" {
			marks += " " + label
		}
		fmt.Fprintf(b, "%s %s\n", bar, strings.Repeat(" ", len(marks)-len(strings.TrimLeft(marks, " ")))+s.in(severityPaint[f.Severity], strings.TrimLeft(marks, " ")))
	}
}

// line draws one line of the source and the marks under it, cut to the width around the span.
func (s Style) line(src *source.Source, line, span source.Span) (text, marks string) {
	width := s.width() - 10
	cells := cut(cells(src.Text, near(src.Text, line, span, width*bytesOfColumn)), span, width)
	var t, m strings.Builder
	for _, c := range cells {
		t.WriteString(c.text)
		mark := " "
		if c.Overlaps(span) {
			mark = "^"
		}
		m.WriteString(strings.Repeat(mark, c.width))
	}
	return strings.TrimRight(t.String(), " "), strings.TrimRight(m.String(), " ")
}

// bytesOfColumn is more bytes than the text of one column has, but for rows of combining marks.
const bytesOfColumn = 8

// near is the part of a line, of reach bytes on both sides, that can be shown of a span. A line may be as long as a file and have a finding in each sentence, so that
// none of them may cost the whole line.
func near(text string, line, span source.Span, reach int) source.Span {
	at := max(line.Start, min(span.Start, line.End))
	out := source.Span{Start: max(line.Start, at-reach), End: min(line.End, at+reach)}
	for out.Start > line.Start && !utf8.RuneStart(text[out.Start]) {
		out.Start--
	}
	for out.End < line.End && !utf8.RuneStart(text[out.End]) {
		out.End++
	}
	return out
}

// cells takes a line apart as a terminal shows it. Wide characters take two columns, combining marks none.
func cells(text string, line source.Span) []cell {
	var out []cell
	at := line.Start
	for g := displaywidth.StringGraphemes(line.Of(text)); g.Next(); {
		c := cell{Span: source.Span{Start: at, End: at + len(g.Value())}}
		if c.text = Printable(g.Value()); g.Value() == "\t" {
			c.text = tab
		}
		c.width = displaywidth.String(c.text)
		at = c.End
		out = append(out, c)
	}
	return out
}

// cut leaves out what does not fit, at blanks where there are some near: a third of the room goes to what stands before the span.
func cut(cells []cell, span source.Span, width int) []cell {
	if columns(cells) <= width {
		return cells
	}
	at := slices.IndexFunc(cells, func(c cell) bool { return c.End > span.Start })
	at = max(at, 0)
	first := at
	for room := width / 3; first > 0 && room >= cells[first-1].width; first-- {
		room -= cells[first-1].width
	}
	if first > 0 {
		first = wordStart(cells, first, at)
	}
	last := first
	for room := width; last < len(cells) && room >= cells[last].width; last++ {
		room -= cells[last].width
	}
	if last < len(cells) {
		last = wordEnd(cells, last, span)
	}
	out := slices.Clone(cells[first:last])
	if first > 0 {
		out = slices.Insert(out, 0, ellipsis)
	}
	if last < len(cells) {
		out = append(out, ellipsis)
	}
	return out
}

// ellipsis stands for what is left out.
var ellipsis = cell{text: "…", width: 1}

// wordStart moves the place at which a line is cut to the start of a word, if one starts before the span.
func wordStart(cells []cell, first, before int) int {
	for i := first; i < before; i++ {
		if cells[i].text == " " {
			return i + 1
		}
	}
	return first
}

// wordEnd moves it to the end of a word, if one ends behind the span.
func wordEnd(cells []cell, last int, span source.Span) int {
	for i := last; i > 0 && cells[i-1].Start >= span.End; i-- {
		if cells[i].text == " " {
			return i
		}
	}
	return last
}

func columns(cells []cell) int {
	n := 0
	for _, c := range cells {
		n += c.width
	}
	return n
}
