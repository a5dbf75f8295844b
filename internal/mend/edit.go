// Package mend changes files: one value here and there, and not a byte besides.
package mend

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
// paragraph up to the place. Marks around nothing but the place do not quote anybody: they name it.
func Quoted(text string, at source.Span) bool {
	before := text[paragraph(text[:at.Start]):at.Start]
	for line := range strings.SplitSeq(before, "\n") {
		if strings.HasPrefix(strings.TrimLeft(line, " \t"), ">") {
			return true
		}
	}
	for _, m := range marks {
		if strings.HasSuffix(before, m.open) && strings.HasPrefix(text[at.End:], m.closing) {
			return false
		}
	}
	return strings.Count(before, `"`)%2 == 1 || openSingle(before) || slices.ContainsFunc(marks[1:], func(m pair) bool {
		return strings.Count(before, m.open) > strings.Count(before, m.closing)
	})
}

// openSingle reports whether the last ‘ of a text is not closed: ’ is an apostrophe as well where a letter follows.
func openSingle(text string) bool {
	i := strings.LastIndex(text, "‘")
	if i < 0 {
		return false
	}
	for rest := text[i+len("‘"):]; ; {
		var closed bool
		if _, rest, closed = strings.Cut(rest, "’"); !closed {
			return true
		}
		if r, _ := utf8.DecodeRuneInString(rest); !unicode.IsLetter(r) {
			return false
		}
	}
}

// pair is what stands before and behind a quotation.
type pair struct{ open, closing string }

// marks are the signs that quote. The first are the same before and behind.
var marks = []pair{{`"`, `"`}, {"“", "”"}, {"«", "»"}, {"„", "“"}}

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
