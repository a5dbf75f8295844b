package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tab is what a tab stop is drawn as, so that what stands under it can be counted.
const tab = "    "

// Printable is one line of text without anything that could move a cursor, ring a bell, recolour a terminal or turn the
// writing direction round: documents are not ours, and a report is read in a terminal.
func Printable(text string) string {
	if !strings.ContainsFunc(text, hostile) && utf8.ValidString(text) {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			b.WriteByte(' ')
		case hostile(r):
			b.WriteString(picture(r))
		default:
			b.WriteRune(r) // U+FFFD for a byte that is not UTF-8
		}
	}
	return b.String()
}

func hostile(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}

// picture shows a control character: Unicode has pictures of the first 32.
func picture(r rune) string {
	if r < ' ' {
		return string(0x2400 + r)
	}
	return string(utf8.RuneError)
}
