// Package mend changes files: one value here and there, and not a byte besides.
package mend

import (
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/source"
)

// Edit puts a text in the place of a span of bytes.
type Edit struct {
	source.Span
	Text string
}

// Apply makes one edit.
func (e Edit) Apply(text string) string { return text[:e.Start] + e.Text + text[e.End:] }

// Fit makes the edit that writes to where a document's source has found, with the line breaks and blanks of the source kept. It is
// false where more than white space tells the source from what was read: markup inside the value, an entity, a quote's ">" between
// two lines.
func Fit(text string, at source.Span, found, to string) (Edit, bool) {
	written := at.Of(text)
	if written == found {
		return Edit{at, to}, true
	}
	before, after := strings.Fields(written), strings.Fields(to)
	if strings.Join(before, " ") != strings.Join(strings.Fields(found), " ") || len(before) != len(after) {
		return Edit{}, false
	}
	var b strings.Builder
	rest := written
	for i, word := range after {
		blank := rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsSpace))]
		b.WriteString(blank + word)
		rest = rest[len(blank)+len(before[i]):]
	}
	return Edit{at, b.String() + rest}, true
}

// Quoted reports whether a place may stand in a quotation: other people's words are not ours to mend. What is looked at is the
// paragraph up to the place.
func Quoted(text string, at int) bool {
	start := paragraph(text[:at])
	before := text[start:at]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	if strings.HasPrefix(strings.TrimLeft(line, " \t"), ">") {
		return true
	}
	return strings.Count(before, `"`)%2 == 1 || strings.Count(before, "“") > strings.Count(before, "”") || strings.Count(before, "«") > strings.Count(before, "»")
}

// paragraph is where the last paragraph of a text begins: behind a blank line.
func paragraph(text string) int {
	at := 0
	for line := 0; line < len(text); {
		end := strings.IndexByte(text[line:], '\n')
		if end < 0 {
			break
		}
		if strings.TrimSpace(text[line:line+end]) == "" {
			at = line + end + 1
		}
		line += end + 1
	}
	return at
}
