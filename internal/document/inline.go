package document

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/steadfact/steadfact/internal/source"
)

// inline adds runs of text and inline tags to a builder.
type inline struct {
	*builder
	run    source.Span // text that may go on: neighbours are joined before URLs and entities are looked for
	inCell bool        // in a table's cell, where \| is a pipe even in code
	super  bool        // in <sup>
	struck int         // in how many <del>, <s>: what is struck out is no longer said
	opened int         // where a <code> began in the text, plus one
	alts   []alt       // images' texts, which become blocks of their own after this one
}

// alt is the text of an image: the content of a node, or a span of the source.
type alt struct {
	node ast.Node
	source.Span
}

// inlines adds the inline content of a node.
func (m *markdownReader) inlines(parent ast.Node) {
	m.inside = len(m.doc.Comments)
	m.walk(parent)
	m.end()
}

// walk adds the inline nodes under a node.
func (m *markdownReader) walk(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			m.extend(m.span(n.Segment))
			if n.SoftLineBreak() || n.HardLineBreak() {
				m.lineBreak()
			}
		case *ast.CodeSpan:
			m.codeSpan(n)
		case *ast.Link:
			m.link(n)
		case *ast.AutoLink:
			m.flush()
			m.autoLink(n)
		case *ast.Image:
			m.flush()
			m.alts = append(m.alts, alt{node: n})
			m.dropped = true
		case *ast.RawHTML:
			m.rawHTML(n)
		case *ast.Emphasis:
			m.walk(n)
		case *skipped:
			m.flush()
			m.dropped = true
			if n.comment.Len() > 0 {
				m.comment(m.span(n.comment))
			}
		default: // URLs, footnote marks, check boxes, what is struck out
			m.flush()
			m.dropped = true
		}
	}
}

// extend adds a span of text.
func (i *inline) extend(s source.Span) {
	if i.run.End != s.Start || i.run.Len() == 0 {
		i.flush()
		i.run.Start = s.Start
	}
	i.run.End = s.End
}

// flush brings the run of text to the builder.
func (i *inline) flush() {
	s := i.run
	i.run = source.Span{}
	switch {
	case s.Len() == 0:
	case i.struck > 0:
		i.dropped = true
	case i.super && digits(s.Of(i.src)):
		i.superscript(s)
	case i.opened > 0:
		i.open(s.Start)
		i.decode(s.Start, s.End)
	default:
		i.prose(s.Start, s.End, true)
	}
}

func (i *inline) lineBreak() {
	i.flush()
	i.gap = true
}

// end closes what a block leaves open.
func (i *inline) end() {
	i.flush()
	i.closeCode()
	i.super, i.struck = false, 0
}

// superscripts keep an exponent and a note's number apart from the number before them: 10<sup>6</sup> is not 106.
var superscripts = [...]string{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"}

func (i *inline) superscript(s source.Span) {
	for at := s.Start; at < s.End; at++ {
		i.piece(superscripts[i.src[at]-'0'], at, at+1)
	}
}

func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// codeSpan adds a code span as it stands.
func (m *markdownReader) codeSpan(n *ast.CodeSpan) {
	m.flush()
	if m.struck > 0 {
		return
	}
	start := -1
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		t, ok := c.(*ast.Text)
		if !ok {
			continue
		}
		s := m.span(t.Segment)
		broken := false
		for s.End > s.Start && (m.src[s.End-1] == '\n' || m.src[s.End-1] == '\r') {
			s.End--
			broken = true
		}
		m.open(s.Start)
		if start < 0 {
			start = m.size()
		}
		m.codeText(s)
		m.gap = broken
	}
	if start >= 0 && m.size() > start {
		m.code = append(m.code, source.Span{Start: start, End: m.size()})
	}
}

// codeText adds a line of a code span.
func (m *markdownReader) codeText(s source.Span) {
	for m.inCell { // https://github.github.com/gfm/#example-200
		i := strings.Index(s.Of(m.src), `\|`)
		if i < 0 {
			break
		}
		m.verbatim(s.Start, s.Start+i)
		s.Start += i + 1
		m.verbatim(s.Start, s.Start+1)
		s.Start++
	}
	m.verbatim(s.Start, s.End)
}

// link adds the text of a link, unless it is a URL itself.
func (m *markdownReader) link(n *ast.Link) {
	m.flush()
	if c := n.FirstChild(); c != nil {
		if p := c.Pos(); p >= 0 && m.base+p < len(m.src) {
			m.open(m.base + p)
		}
	}
	start := m.size()
	m.walk(n)
	m.flush()
	if m.size() > start {
		m.links = append(m.links, source.Span{Start: start, End: m.size()})
	}
}

// autoLink adds the e-mail address of "<a@example.org>", and leaves out a URL.
func (m *markdownReader) autoLink(n *ast.AutoLink) {
	start := m.base + n.Pos()
	if n.AutoLinkType == ast.AutoLinkEmail && m.struck == 0 && m.src[start] == '<' {
		if end := strings.IndexByte(m.src[start:], '>'); end > 0 {
			m.address(start+1, start+end)
			return
		}
	}
	m.dropped = true
}

// captions makes blocks of the images met since the last call.
func (m *markdownReader) captions() {
	alts := m.alts
	m.alts = nil
	for _, a := range alts {
		if a.node != nil {
			m.inlines(a.node)
		} else {
			m.decode(a.Start, a.End)
		}
		m.add(Caption)
		m.captions() // of images in the image's text
	}
}
