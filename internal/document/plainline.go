package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	longestHeading = 80  // bytes
	longestWrapped = 100 // characters: few people wrap their lines later
)

// listMarker is the length of the list marker, with the white space after it, that a line starts with: "- ", "• ", "1. ", "a) ",
// "(2) ". A number has at most two digits, or years would be markers.
func listMarker(s string) int {
	if len(s) < 3 || letter(s[0]) && s[1] != ')' { // most lines
		return 0
	}
	for _, bullet := range [...]string{"-", "*", "+", "•", "◦", "‣", "▪", "●", "·", "–"} {
		if rest, ok := strings.CutPrefix(s, bullet); ok {
			return markerEnd(s, rest)
		}
	}
	rest, bracket := strings.CutPrefix(s, "(")
	n := 0
	for n < len(rest) && n < 2 && decimal(rest[n]) {
		n++
	}
	number := n > 0
	if !number && len(rest) > 0 && letter(rest[0]) {
		n = 1
	}
	if n == 0 || n == len(rest) {
		return 0
	}
	if c := rest[n]; c == ')' || c == '.' && number && !bracket {
		return markerEnd(s, rest[n+1:])
	}
	return 0
}

// markerEnd is where a line's text begins, when rest follows its marker; 0 when there is no white space or no text.
func markerEnd(s, rest string) int {
	text := strings.TrimLeft(rest, " \t")
	if len(text) == len(rest) || text == "" {
		return 0
	}
	return len(s) - len(text)
}

// ruler is the level of the heading that a line of =, -, ~, * or _ underlines; 0 for any other line.
func ruler(s string) int {
	if len(s) < 3 || strings.IndexByte("=-~*_#", s[0]) < 0 || strings.Trim(s, s[:1]) != "" {
		return 0
	}
	if s[0] == '=' || s[0] == '*' || s[0] == '#' {
		return 1
	}
	return 2
}

// looksLikeHeading reports whether a line that stands alone is short, begins like a title and has no end of a sentence.
func looksLikeHeading(s string) bool {
	if len(s) > longestHeading || !dateline(s).IsZero() || strings.ContainsRune(`.!:;,"”’)…`, lastRune(s)) || strings.HasSuffix(s, "--") {
		return false
	}
	if lastRune(s) == '?' && len(s) > longestHeading/2 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return (unicode.IsUpper(r) || unicode.IsDigit(r) || unicode.IsLetter(r) && !unicode.IsLower(r)) && readable(s)
}

// capitals reports whether all letters of a line are capitals, and there are at least two.
func capitals(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// newParagraph reports whether the line break between two lines was meant. Lines that were wrapped are full: the next word
// would not have fitted within the width of their neighbours, nor do they go beyond a sensible width. Only where a sentence
// ends is that answer trusted; in a text that nobody wrapped every line break was meant.
func newParagraph(above, below string, width int, unwrapped bool) bool {
	switch {
	case !startsSentence(below):
		return false
	case unwrapped:
		return true
	case !endsSentence(above):
		return false
	}
	word := len(below)
	if i := strings.IndexAny(below, " \t"); i >= 0 {
		word = i
	}
	n := utf8.RuneCountInString(above)
	return n > longestWrapped || n+1+utf8.RuneCountInString(below[:word]) <= width
}

// unwrapped reports whether most of a text stands in lines that are too long to have been wrapped.
func unwrapped(text string) bool {
	long := 0
	for at := 0; at < len(text); {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			n = len(text) - at
		}
		if n > longestWrapped*3/2 && utf8.RuneCountInString(text[at:at+n]) > longestWrapped*3/2 {
			long += n
		}
		at += n + 1
	}
	return long*2 > len(text)
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// endsSentence reports whether a line ends with the end of a sentence, quotes and brackets aside.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, `"'”’»)]*_`)
	return s != "" && strings.ContainsRune(".!?…", lastRune(s))
}

// startsSentence reports whether a line may begin a sentence.
func startsSentence(s string) bool {
	s = strings.TrimLeft(s, `"'“‘«([*_—–-`)
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && !unicode.IsLower(r)
}

// codeEnds and codeStarts are what lines of code end and start with, and lines of prose hardly do.
var (
	codeEnds   = []string{"{", "}", ";", "};", ");", "({", "=>", "->", "\\"}
	codeStarts = []string{"$ ", "# ", "#include", "//", "/*", "</", ">>> ", "import ", "func ", "def ", "return "}
)

// clearlyCode reports whether a group is all indented, and at least half of it looks like code.
func clearlyCode(src string, group []line) bool {
	n := 0
	for _, l := range group {
		if l.indent < tabWidth || l.marker > 0 {
			return false
		}
		s := l.Of(src)
		for _, e := range codeEnds {
			if strings.HasSuffix(s, e) {
				n++
				break
			}
		}
		for _, e := range codeStarts {
			if strings.HasPrefix(s, e) {
				n++
				break
			}
		}
	}
	return n*2 >= len(group)
}
