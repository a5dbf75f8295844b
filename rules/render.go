package rules

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"unicode"
)

// Write renders every mistake with its code frame: the source line, carets under the place, and help.
func (m Mistakes) Write(w io.Writer, colour bool) error {
	var b strings.Builder
	for i := range m {
		if i > 0 {
			b.WriteByte('\n')
		}
		m[i].render(&b, palettes[colour])
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// palette is the ANSI sequences of a rendering; all empty without colour.
type palette struct{ fault, quiet, help, bold, off string }

var palettes = map[bool]palette{
	true: {fault: "\x1b[1;31m", quiet: "\x1b[2m", help: "\x1b[36m", bold: "\x1b[1m", off: "\x1b[0m"},
}

func (m Mistake) render(b *strings.Builder, p palette) {
	fmt.Fprintf(b, "%s%s%s%serror:%s %s%s%s\n", p.bold, m.place(), p.off, p.fault, p.off, p.bold, printable(m.Message), p.off)
	gutter := len(fmt.Sprint(m.Line))
	for _, l := range m.frame {
		text, carets := l.text, ""
		if l.number == m.Line {
			text, carets = m.underline(l.text)
		} else {
			text = cut([]rune(text), 0)
		}
		if text == "" && carets == "" {
			continue
		}
		fmt.Fprintf(b, "%s%*d |%s %s\n", p.quiet, gutter+2, l.number, p.off, printable(text))
		if carets != "" {
			fmt.Fprintf(b, "%s%*s |%s %s%s%s\n", p.quiet, gutter+2, "", p.off, p.fault, carets, p.off)
		}
	}
	if m.Help != "" {
		fmt.Fprintf(b, "%s%*s =%s %shelp:%s %s\n", p.quiet, gutter+2, "", p.off, p.help, p.off, printable(m.Help))
	}
}

// frameWidth is the longest piece of a source line that is shown, in code points; frameLead is what is kept of it before the
// place when its beginning is cut off.
const (
	frameWidth = 120
	frameLead  = 50
)

// underline is the part of the mistake's line that is shown, and the carets under it.
func (m Mistake) underline(text string) (shown, carets string) {
	runes := []rune(text)
	start := min(m.Column-1, len(runes))
	end := m.EndColumn - 1
	if m.EndLine > m.Line {
		end = len(runes)
	}
	end = max(end, start+1)
	offset := 0
	if len(runes) > frameWidth && end > frameWidth {
		offset = max(0, start-frameLead)
	}
	shown = cut(runes, offset)
	end = min(end, offset+frameWidth)
	lead := columns(runes[offset:start])
	width := columns(runes[start:min(end, len(runes))])
	if offset > 0 {
		lead++ // the ellipsis
	}
	return shown, strings.Repeat(" ", lead) + strings.Repeat("^", max(width, 1))
}

// cut is at most frameWidth code points of a line from an offset on, with ellipses where something is left out.
func cut(runes []rune, offset int) string {
	s := string(runes[offset:min(len(runes), offset+frameWidth)])
	if offset > 0 {
		s = "…" + s
	}
	if len(runes) > offset+frameWidth {
		s += "…"
	}
	return strings.TrimRight(s, " \t\r")
}

// printable replaces what a terminal would obey instead of showing it; a tab becomes one space so that carets stay in place.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return ' '
		case unicode.IsControl(r) || unicode.In(r, unicode.Cf):
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// columns is how many columns of a terminal the characters fill.
func columns(runes []rune) int {
	n := 0
	for _, r := range runes {
		n += width(r)
	}
	return n
}

// wide lists the blocks whose characters fill two columns (Unicode Standard Annex 11: East Asian Width W and F; the blocks as
// a whole, for a frame needs no more).
var wide = []struct{ first, last rune }{
	{0x1100, 0x115f}, {0x2e80, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60},
	{0xffe0, 0xffe6}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd},
}

func width(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me) {
		return 0
	}
	for _, block := range wide {
		if block.first <= r && r <= block.last {
			return 2
		}
	}
	return 1
}

// byPlace orders mistakes of one file.
func byPlace(a, b Mistake) int {
	return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}
