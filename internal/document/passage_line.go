package document

import "strings"

func beginsWithLetter(s string) bool { return s != "" && letter(s[0]) }

// unindent takes the white space from both sides of a line; indent is the columns on its left.
func unindent(line string) (s string, indent int) {
	i := 0
	for ; i < len(line) && isSpace(line[i]); i++ {
		if line[i] == '\t' {
			indent += tabWidth - indent%tabWidth
		} else {
			indent++
		}
	}
	end := len(line)
	for end > i && isSpace(line[end-1]) {
		end--
	}
	return line[i:end], indent
}

// itemColumn is how many columns the marker that a line begins with and the space behind it take; 0 when the line is not sure to
// begin an item.
func itemColumn(s string) int {
	i := 0
	for i < len(s) && i < 9 && decimal(s[i]) {
		i++
	}
	if i > 0 && (i == len(s) || s[i] != '.' && s[i] != ')') {
		return 0
	}
	space := i + 1
	for i = space; i < len(s) && s[i] == ' '; i++ {
	}
	if n := i - space; n == 0 || n > tabWidth || i == len(s) || s[i] == '\t' || strings.Trim(s[i:], "-_* ") == "" || opensOther(s) {
		return 0
	}
	return i
}

// opensOther reports whether another block than a paragraph may begin behind the markers of items and quotations.
func opensOther(s string) bool {
	s = strings.TrimLeft(s, " -+*>.)0123456789")
	return strings.HasPrefix(s, "```") || strings.HasPrefix(s, "~~~") || s != "" && (s[0] == '<' || s[0] == '{')
}

// plainLines is where the first line begins that has a form feed or the like: of goldmark's parsers some take it for white space,
// and others do not.
func plainLines(text string) int {
	end := len(text)
	for _, c := range []byte("\f\v") {
		if i := strings.IndexByte(text[:end], c); i >= 0 {
			end = i
		}
	}
	if end == len(text) {
		return end
	}
	return strings.LastIndexByte(text[:end], '\n') + 1
}

// isHeading reports whether a line is a heading.
func isHeading(s string) bool {
	rest := strings.TrimLeft(s, "#")
	return len(s)-len(rest) <= 6 && (rest == "" || isSpace(rest[0]))
}

// blockMarks are what ends the blocks of HTML that blank lines do not end, in small letters.
// https://spec.commonmark.org/0.31.2/#html-blocks
var blockMarks = [][]string{rawHTML: {"</script>", "</pre>", "</style>", "</textarea>"}, 2: {"-->"}, 3: {"?>"}, 4: {">"}, 5: {"]]>"}}

const rawHTML = 1

// opensMarked tells which of blockMarks ends the block of HTML that a line opens; 0 for one that a blank line ends.
func opensMarked(s string) int {
	switch {
	case strings.HasPrefix(s, "<!--"):
		return 2
	case strings.HasPrefix(s, "<?"):
		return 3
	case strings.HasPrefix(s, "<![CDATA["):
		return 5
	case len(s) > 2 && s[1] == '!' && 'A' <= s[2] && s[2] <= 'Z':
		return 4
	}
	for _, end := range blockMarks[rawHTML] {
		if tag := end[2 : len(end)-1]; len(s) > len(tag) && strings.EqualFold(s[1:1+len(tag)], tag) {
			if rest := s[1+len(tag):]; rest == "" || isSpace(rest[0]) || rest[0] == '>' || strings.HasPrefix(rest, "/>") {
				return rawHTML
			}
		}
	}
	return 0
}

// tagged reports whether a line begins with a tag of those after which a block goes on to the next blank line, alone or not.
func tagged(s string) bool {
	s = strings.TrimPrefix(s[1:], "/")
	end := 0
	for end < len(s) && (letter(s[end]) || decimal(s[end])) {
		end++
	}
	return !phrasing[strings.ToLower(s[:end])]
}

// phrasing are tags that stand within a line.
var phrasing = map[string]bool{"a": true, "b": true, "br": true, "code": true, "em": true, "i": true, "img": true, "kbd": true, "span": true, "strong": true, "sub": true, "sup": true}

// mayDefine reports whether a text may hold a link definition: one stands at the start of a line, perhaps in a list or a quotation.
// https://spec.commonmark.org/0.31.2/#link-reference-definitions
func mayDefine(s string) bool {
	for at := 0; ; {
		i := strings.Index(s[at:], "]:")
		if i < 0 {
			return false
		}
		at += i
		line := strings.TrimLeft(s[strings.LastIndexByte(s[:at], '\n')+1:at], " \t>*+-.)0123456789")
		if line == "" || line[0] == '[' && !strings.HasPrefix(line, "[^") || strings.IndexByte(line, '[') < 0 || strings.Contains(line, "]:") {
			return true
		}
		at += 2
	}
}

// opensRaw reports whether a line may begin what a template has no prose in.
func opensRaw(s string) bool {
	for name := range rawTags {
		if strings.Contains(s, name) {
			return true
		}
	}
	return false
}

// containsFold reports whether a text has one of some parts, which are in small letters, in letters of any case.
func containsFold(s string, parts []string) bool {
	for _, part := range parts {
		for i := 0; i+len(part) <= len(s); i++ {
			if strings.EqualFold(s[i:i+len(part)], part) {
				return true
			}
		}
	}
	return false
}
