package document

import (
	"strings"

	"github.com/steadfact/steadfact/internal/source"
)

// passage is a stretch of a Markdown text that may be parsed by itself: it begins with a heading, or with the text, and ends where
// the next such heading begins. Nothing that was begun before such a heading goes on behind it, save the sections. A long passage
// is broken before a paragraph.
type passage struct {
	source.Span
	level   int  // of the heading it begins with; 0 for the first one, which begins with none, and where a long one was broken
	heading int  // where the line of that heading ends
	odd     bool // there may be other headings in it, or it could not be told
	defines bool // it may hold link definitions, which count for the whole text
}

// cutter goes along the lines of a Markdown text, and knows of each as much of the blocks around it as tells where passages begin.
// Only a line that is indented by less than two columns is sure to stand outside every list, quotation and footnote. Where the
// cutter cannot follow, the last passage goes on to the end.
type cutter struct {
	text  string
	start int // where the line begins that is looked at
	at    int // where the next one begins
	all   []passage
	around
	guess bool // it follows one of two ways to understand a line
	lost  bool
}

// around is what a cutter knows of the blocks around a line.
type around struct {
	blank bool   // the line before is blank
	prose bool   // it is one of a paragraph
	list  bool   // a list may be open
	item  int    // the column at which what stands in the open item begins, if an item is sure to be open
	tag   bool   // a tag may have begun a block that goes on to the next blank line
	html  bool   // it has
	until ending // what the open block ends with
}

// longPassage is from how many bytes on a passage is broken.
const longPassage = 1 << 16

// ending is what ends a block that blank lines do not end.
type ending struct {
	marks  int  // which of blockMarks; 0 for none
	fence  byte // of a code block
	length int  // of the fence, 0 for none
	item   int  // the column of the item that it stands in, and ends with; 0 for none
	inList bool // it may stand in a list, and then ends with it
}

// passages cuts a Markdown text from an offset on.
func passages(text string, start int) []passage {
	c := cutter{text: text, at: start, around: around{blank: true}, all: []passage{{Span: source.Span{Start: start}}}}
	for c.at < len(text) && !c.lost {
		c.line()
	}
	c.last().End = len(text)
	for i := range c.all {
		p := &c.all[i]
		s := p.Of(text)
		p.odd = p.odd || hasTaggedHeading(s)
		p.defines = mayDefine(s)
	}
	return c.all
}

func (c *cutter) last() *passage { return &c.all[len(c.all)-1] }

// line looks at the next line.
func (c *cutter) line() {
	c.start = c.at
	end := len(c.text)
	if n := strings.IndexByte(c.text[c.at:], '\n'); n >= 0 {
		end = c.at + n
		c.at = end + 1
	} else {
		c.at = end
	}
	next := c.at
	s, indent := unindent(c.text[c.start:end])
	switch {
	case s == "":
		c.blank, c.prose, c.tag, c.html = true, false, false, false
		return
	case c.inside(s, indent), c.html:
		c.prose = c.prose && c.at > next
	default:
		code := indent-c.item >= tabWidth && !c.prose
		c.opens(s, indent, source.Span{Start: c.start, End: end})
		if c.at == next {
			c.prose = !c.tag && !code && beginsWithLetter(strings.TrimLeft(s, "-+* "))
		}
	}
	if c.at == next { // and no guess has led farther
		c.blank = false
	}
}

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

// inside reports whether a line stands in a block that has its own ending, and looks whether it ends there.
func (c *cutter) inside(s string, indent int) bool {
	u := &c.until
	switch {
	case u.length == 0 && u.marks == 0:
		return false
	case indent < u.item:
		c.until = ending{}
		return false
	case u.inList && indent < 2:
		out, in := c.around, c.around
		out.until, in.until.inList = ending{}, false
		c.either(out, in)
	case u.fenced(s, indent-u.item) || containsFold(s, blockMarks[u.marks]):
		c.until = ending{}
	}
	return true
}

// fenced reports whether a line closes a code block.
func (u *ending) fenced(s string, indent int) bool {
	return u.length > 0 && indent < tabWidth && len(s) >= u.length && strings.Trim(s, string(u.fence)) == ""
}

// opens looks at a line that may open a block.
func (c *cutter) opens(s string, indent int, line source.Span) {
	if c.blank && indent < 2 {
		c.list = false
	}
	if indent < c.item && !(c.prose && letter(s[0])) { // and does not go on with a paragraph in the item
		c.item = 0
	}
	if indent-c.item >= tabWidth {
		return
	}
	switch s[0] {
	case '#':
		if indent == 0 && c.blank {
			if level := plainHeading(s); level > 0 {
				c.last().End = line.Start
				c.all = append(c.all, passage{Span: line, level: level, heading: line.End})
				return
			}
		}
		c.last().odd = c.last().odd || c.item == 0
	case '`', '~':
		if n := len(s) - len(strings.TrimLeft(s, s[:1])); n >= 3 && (s[0] == '~' || strings.IndexByte(s[n:], '`') < 0) {
			c.open(ending{fence: s[0], length: n}, indent)
		}
	case '<':
		if marks := opensMarked(s); marks == 0 {
			c.tag = c.tag || s[len(s)-1] == '>' || tagged(s)
		} else if !containsFold(s, blockMarks[marks]) {
			c.open(ending{marks: marks}, indent)
		}
	case '{':
		c.lost = c.lost || opensRaw(s)
		c.last().odd = c.last().odd || c.lost
	case '=', '-':
		if !c.blank && c.item == 0 && strings.Trim(s, s[:1]) == "" {
			c.last().odd = true // it may underline a heading
		}
	}
	if c.blank && indent == 0 && letter(s[0]) && line.Start-c.last().Start > longPassage {
		c.last().End = line.Start
		c.all = append(c.all, passage{Span: line})
	}
	if decimal(s[0]) || strings.IndexByte("-+*", s[0]) >= 0 {
		c.list = true
		if n := itemColumn(s); n > 0 && indent < 2 && (c.blank || !decimal(s[0])) {
			c.item = indent + n
		}
	}
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
	if n := i - space; n == 0 || n > tabWidth || i == len(s) || strings.Trim(s[i:], "-_* ") == "" {
		return 0
	}
	return i
}

// open opens a block that has its own ending.
func (c *cutter) open(u ending, indent int) {
	u.item, u.inList = c.item, c.list && c.item == 0 && indent >= 2
	out, in := c.around, c.around
	if c.tag {
		out.html, in.tag = true, false
		c.either(out, in)
		return
	}
	c.until = u
}

// either goes on where a line may be understood in two ways, and follows both until they come to the same.
func (c *cutter) either(one, other around) {
	c.last().odd = true
	if c.guess { // a guess upon a guess leads nowhere
		c.lost = true
		return
	}
	a := cutter{text: c.text, at: c.start, around: one, all: make([]passage, 1), guess: true}
	b := cutter{text: c.text, at: c.start, around: other, all: make([]passage, 1), guess: true}
	for first := true; first || a.around != b.around && a.at < len(c.text) && !a.lost && !b.lost; first = false {
		a.line()
		b.line()
	}
	c.around, c.at, c.lost = a.around, a.at, a.around != b.around || a.lost || b.lost
}

// plainHeading is the level of a heading that is sure to have something to read; 0 for any other line.
func plainHeading(s string) int {
	level := len(s) - len(strings.TrimLeft(s, "#"))
	if level > 6 || level == len(s) || s[level] != ' ' && s[level] != '\t' {
		return 0
	}
	for i := level; i < len(s); {
		if !letter(s[i]) && !decimal(s[i]) {
			if strings.IndexByte(" \t*_`\"'()-+=,;?!#", s[i]) < 0 {
				return 0
			}
			i++
			continue
		}
		first := i
		for i < len(s) && (letter(s[i]) || decimal(s[i]) || s[i] == '-' || s[i] == '.' && decimal(s[first])) {
			i++
		}
		if i < len(s) && (s[i] == '.' || s[i] == ':' || s[i] == ',') {
			i++
		}
		if i == len(s) || strings.IndexByte(" `*\"')?!;", s[i]) >= 0 {
			return level
		}
		return 0
	}
	return 0
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

// hasTaggedHeading reports whether a text may have headings of HTML.
func hasTaggedHeading(s string) bool {
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 || i+2 >= len(s) {
			return false
		}
		if s = s[i+1:]; (s[0] == 'h' || s[0] == 'H') && '1' <= s[1] && s[1] <= '6' {
			return true
		}
	}
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
