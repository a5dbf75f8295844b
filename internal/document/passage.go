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
	defines bool // it may hold link definitions, which count for the whole text
}

// cutter goes along the lines of a Markdown text, and knows of each as much of the blocks around it as tells where passages begin.
// Only a line that is indented by less than two columns is sure to stand outside every list, quotation and footnote. Where the
// cutter cannot follow, the last passage goes on to the end.
type cutter struct {
	text  string
	long  int // from how many bytes on a passage is broken
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

// passages cuts a Markdown text from an offset on, and breaks what is as long as told.
func passages(text string, start, long int) []passage {
	c := cutter{text: text, long: long, at: start, around: around{blank: true}, all: []passage{{Span: source.Span{Start: start}}}}
	for end := plainLines(text); c.at < end && !c.lost; {
		c.line()
	}
	c.last().End = len(text)
	for i := range c.all {
		p := &c.all[i]
		p.defines = mayDefine(p.Of(text))
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
		c.opens(s, indent)
		if c.at == next {
			c.prose = !c.tag && !code && beginsWithLetter(strings.TrimLeft(s, "-+* "))
		}
	}
	if c.at == next { // and no guess has led farther
		c.blank = false
	}
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
func (c *cutter) opens(s string, indent int) {
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
		if indent == 0 && c.blank && isHeading(s) {
			c.begin()
			return
		}
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
	}
	if c.blank && indent == 0 && letter(s[0]) && c.start-c.last().Start > c.long {
		c.begin()
	}
	if decimal(s[0]) || strings.IndexByte("-+*", s[0]) >= 0 {
		c.list = true
		if n := itemColumn(s); n > 0 && indent < 2 && (c.blank || !decimal(s[0])) {
			c.item = indent + n
		}
	}
}

// begin begins a passage with the line.
func (c *cutter) begin() {
	c.last().End = c.start
	c.all = append(c.all, passage{Span: source.Span{Start: c.start}})
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
