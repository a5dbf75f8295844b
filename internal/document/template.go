package document

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// longestTag bounds the search for the end of a tag: an open brace that nothing closes costs no more than this.
const longestTag = 1000

// tagForms are the brackets of what template languages put into Markdown. The first that fits is taken.
var tagForms = []struct {
	open, close string
	word        bool // a letter must follow
	output      bool // stands for a text of its own, within a sentence
	hide        bool // its content is none of Markdown's business
	lines       bool // may go over several lines
	comment     bool
}{
	{open: "{{<", close: ">}}", hide: true, lines: true}, // Hugo's shortcodes
	{open: "{{%", close: "%}}", hide: true, lines: true},
	{open: "{{", close: "}}", hide: true, output: true}, // Liquid, Jinja, Handlebars
	{open: "{%", close: "%}", hide: true, lines: true},
	{open: "{/*", close: "*/}", comment: true},          // MDX
	{open: "{# ", close: "#}", hide: true, lines: true}, // Jinja's comments
	{open: "{#", close: "}", word: true},                // attributes of headings, of kramdown
	{open: "{.", close: "}", word: true},
	{open: "{:", close: "}"},
}

// rawTags are the tags that always have an end ("end" or "/" and their name) and whose content is no prose.
var rawTags = map[string]bool{"highlight": true, "comment": true, "codeblock": true}

// controlTags are the tags that stand for no words themselves.
var controlTags = map[string]bool{
	"if": true, "elsif": true, "elif": true, "else": true, "unless": true, "for": true, "case": true, "when": true, "raw": true,
	"assign": true, "capture": true, "set": true, "block": true, "include": true, "alert": true, "note": true, "tip": true,
	"warning": true, "hint": true, "tab": true, "tabs": true, "notice": true,
}

const mostTagLines = 10

var blankLine = regexp.MustCompile(`\n[ \t\r>]*\n`)

// tag is a template tag at the start of a text.
type tag struct {
	form   int // in tagForms
	length int
}

// readTag reads the tag that a text starts with.
func readTag[T string | []byte](text T) (tag, bool) {
	if len(text) < 2 || text[0] != '{' || strings.IndexByte("{%/#.:", text[1]) < 0 {
		return tag{}, false
	}
	s := string(text[:min(len(text), longestTag)])
	for i, f := range tagForms {
		rest, ok := strings.CutPrefix(s, f.open)
		if !ok || f.word && (rest == "" || !letter(rest[0])) {
			continue
		}
		end := strings.Index(rest, f.close)
		if end < 0 || strings.IndexByte(rest[:end], '`') >= 0 { // two code spans may speak of the brackets
			return tag{}, false
		}
		if n := strings.Count(rest[:end], "\n"); n > 0 && (!f.lines || n > mostTagLines || blankLine.MatchString(rest[:end])) {
			return tag{}, false
		}
		return tag{form: i, length: len(f.open) + end + len(f.close)}, true
	}
	return tag{}, false
}

// name is the first word inside a tag.
func (t tag) name(s []byte) string {
	s = bytes.TrimLeft(s[len(tagForms[t.form].open):t.length], "- \t")
	end := 0
	for end < len(s) && letter(s[end]) {
		end++
	}
	return string(s[:end])
}

// hideTags takes from tags, in place, what Markdown would stumble over: in "[a]({% link b %})" the spaces end the destination, in
// a table "{{ a | b }}" is two cells, and a tag over two lines should be one. The brackets and the letters stay, for the parsers
// below.
func hideTags(text []byte) {
	for at := 0; ; {
		i := bytes.IndexByte(text[at:], '{')
		if i < 0 {
			return
		}
		at += i
		t, ok := readTag(text[at:])
		if !ok || !tagForms[t.form].hide {
			at++
			continue
		}
		open := len(tagForms[t.form].open)
		for j := at + open; j < at+t.length-len(tagForms[t.form].close); j++ {
			if c := text[j]; c < 0x80 && c != '/' && !letter(c) && !decimal(c) {
				text[j] = '-'
			}
		}
		at += t.length
	}
}

// template leaves out lines that hold nothing but template tags, and the content of those in rawTags.
type template struct{ voidBlock }

func (template) Trigger() []byte { return []byte("{") }

func (template) Open(_ ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, seg := r.PeekLine()
	pos := pc.BlockOffset()
	if pos < 0 {
		return nil, parser.NoChildren
	}
	s := bytes.TrimSpace(line[pos:])
	t, ok := readTag(s)
	if !ok || tagForms[t.form].comment {
		return nil, parser.NoChildren
	}
	n, name := &void{}, t.name(s)
	switch {
	case rawTags[name]:
		n.until = [][]byte{[]byte("end" + name), []byte("/" + name)}
		if containsAny(s[t.length:], n.until) {
			n.until = nil
		}
	case !onlyTags(s[t.length:]), ast.IsParagraph(pc.LastOpenedBlock().Node) && t.speaks(name, r.Source()[:seg.Start]):
		return nil, parser.NoChildren
	}
	r.AdvanceToEOL()
	return n, parser.NoChildren
}

// speaks reports whether a tag alone in its line may stand for some words of the paragraph before it.
func (t tag) speaks(name string, before []byte) bool {
	return tagForms[t.form].output || !controlTags[name] && !strings.HasPrefix(name, "end") && midSentence(before)
}

// midSentence reports whether a text stops within a sentence: a tag in the next line stands for some words of it.
func midSentence(text []byte) bool {
	text = bytes.TrimRight(text, " \t\r\n>")
	if len(text) == 0 {
		return false
	}
	c := text[len(text)-1]
	return letter(c) || decimal(c) || c == ',' || c == '(' || c >= 0x80
}

// onlyTags reports whether a text is tags and white space.
func onlyTags(s []byte) bool {
	for s = bytes.TrimSpace(s); len(s) > 0; s = bytes.TrimSpace(s) {
		t, ok := readTag(s)
		if !ok {
			return false
		}
		s = s[t.length:]
	}
	return true
}

// braces leaves out template tags and attributes within a line.
type braces struct{}

func (braces) Trigger() []byte { return []byte("{") }

func (braces) Parse(_ ast.Node, r text.Reader, _ parser.Context) ast.Node {
	line, seg := r.PeekLine()
	t, ok := readTag(line)
	if !ok {
		return nil
	}
	r.Advance(t.length)
	n := &skipped{}
	if tagForms[t.form].comment {
		n.comment = text.NewSegment(seg.Start, seg.Start+t.length)
	}
	return n
}
