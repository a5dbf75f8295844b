package document

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/steadfact/steadfact/internal/source"
)

// blockTags are the tags that begin and end a block, and what text between them is.
var blockTags = map[string]Kind{
	"p": Paragraph, "div": Paragraph, "section": Paragraph, "article": Paragraph, "aside": Paragraph, "main": Paragraph,
	"header": Paragraph, "footer": Paragraph, "nav": Paragraph, "address": Paragraph, "blockquote": Paragraph,
	"center": Paragraph, "details": Paragraph, "summary": Paragraph, "figure": Paragraph, "fieldset": Paragraph,
	"form": Paragraph, "legend": Paragraph, "option": Paragraph, "hr": Paragraph, "table": Paragraph, "thead": Paragraph,
	"tbody": Paragraph, "tfoot": Paragraph, "tr": Paragraph, "ul": Paragraph, "ol": Paragraph, "dl": Paragraph,
	"dt": Paragraph, "dd": Paragraph, "li": Item, "td": Cell, "th": Header, "caption": Caption, "figcaption": Caption,
	"h1": Heading, "h2": Heading, "h3": Heading, "h4": Heading, "h5": Heading, "h6": Heading,
}

// mutedTags are the tags whose content is no prose.
var mutedTags = map[string]bool{
	"script": true, "style": true, "pre": true, "textarea": true, "svg": true, "math": true, "head": true, "object": true,
	"iframe": true, "noscript": true, "template": true,
}

// effect is what an inline tag does to the text around it.
type effect uint8

const (
	nothing effect = iota
	breaks         // a line break
	code           // a code span
	raises         // a superscript
	strikes        // struck out
	shows          // an image
)

var inlineTags = map[string]effect{
	"br": breaks, "wbr": nothing, "code": code, "tt": code, "samp": code, "kbd": code, "var": code, "sup": raises,
	"del": strikes, "s": strikes, "strike": strikes, "img": shows,
}

// rawHTML reads a tag or a comment within a paragraph.
func (m *markdownReader) rawHTML(n *ast.RawHTML) {
	m.flush()
	if n.Segments.Len() == 0 {
		return
	}
	s := source.Span{Start: m.span(n.Segments.At(0)).Start, End: m.span(n.Segments.At(n.Segments.Len() - 1)).End}
	if strings.HasPrefix(s.Of(m.src), "<!--") {
		m.dropped = true
		m.comment(s)
		return
	}
	name, closing := tagName(s.Of(m.src))
	m.tag(name, closing, s)
}

// tag does what an inline tag asks for.
func (i *inline) tag(name string, closing bool, s source.Span) {
	i.flush()
	switch inlineTags[name] {
	case breaks:
		i.gap = true
	case code:
		i.closeCode()
		if !closing {
			i.open(s.End)
			i.opened = i.size() + 1
		}
	case raises:
		i.super = !closing
	case strikes:
		if !closing {
			i.struck++
		} else if i.struck > 0 {
			i.struck--
		}
	case shows:
		i.dropped = true
		if a := attribute(s.Of(i.src), "alt"); a.Len() > 0 {
			i.alts = append(i.alts, alt{Span: source.Span{Start: s.Start + a.Start, End: s.Start + a.End}})
		}
	}
}

// closeCode ends the code span that a <code> began.
func (i *inline) closeCode() {
	if i.opened > 0 && i.size() >= i.opened {
		i.code = append(i.code, source.Span{Start: i.opened - 1, End: i.size()})
	}
	i.opened = 0
}

// tagName is the lower-case name of the tag that a text starts with.
func tagName(s string) (name string, closing bool) {
	s = strings.TrimPrefix(s, "<")
	s, closing = strings.CutPrefix(s, "/")
	end := 0
	for end < len(s) && (letter(s[end]) || end > 0 && (decimal(s[end]) || s[end] == '-')) {
		end++
	}
	return strings.ToLower(s[:end]), closing
}

// tagEnd finds the end of the tag that a text starts with, past ">" in quoted values. A tag that nothing closes goes on to the
// end of the text.
func tagEnd(s string) int {
	quote := byte(0)
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && s[i-1] == '=':
			quote = c
		case c == '>':
			return i + 1
		}
	}
	return len(s)
}

// attribute is the place of an attribute's quoted value in a tag; empty if it has none.
func attribute(tag, name string) source.Span {
	for at := 0; ; {
		i := strings.Index(tag[at:], name+"=")
		if i < 0 {
			return source.Span{}
		}
		at += i + len(name) + 1
		if !isSpace(tag[at-len(name)-2]) || at == len(tag) || tag[at] != '"' && tag[at] != '\'' {
			continue
		}
		if end := strings.IndexByte(tag[at+1:], tag[at]); end >= 0 {
			return source.Span{Start: at + 1, End: at + 1 + end}
		}
	}
}

// htmlReader reads the prose of an HTML block: the text between simple tags.
type htmlReader struct {
	*markdownReader
	kind  Kind
	level int
	lead  *Block
	grid  grid
}

// read reads a span of HTML.
func (h *htmlReader) read(s source.Span) {
	h.inside = len(h.doc.Comments)
	at := s.Start
	for at < s.End {
		n := strings.IndexAny(h.src[at:s.End], "<{")
		if n < 0 {
			break
		}
		h.lines(source.Span{Start: at, End: at + n})
		at += n
		at += h.markup(source.Span{Start: at, End: s.End})
	}
	h.lines(source.Span{Start: at, End: s.End})
	h.close()
}

// markup reads the tag, template tag, comment or lone sign that a span starts with, and says how long it is.
func (h *htmlReader) markup(s source.Span) int {
	rest := s.Of(h.src)
	if t, ok := readTag(rest); ok {
		h.flush()
		h.dropped = true
		return t.length
	}
	for _, b := range [...]struct{ open, close string }{{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}, {"<!", ">"}} {
		if !strings.HasPrefix(rest, b.open) {
			continue
		}
		h.flush()
		end := strings.Index(rest, b.close)
		if end < 0 {
			end = len(rest) - len(b.close)
		}
		if b.open == "<!--" {
			h.comment(source.Span{Start: s.Start, End: s.Start + end + len(b.close)})
		}
		return end + len(b.close)
	}
	name, closing := tagName(rest)
	if name == "" {
		h.extend(source.Span{Start: s.Start, End: s.Start + 1})
		return 1
	}
	end := tagEnd(rest)
	if mutedTags[name] && !closing {
		h.close()
		if n := strings.Index(rest[end:], "</"+name); n >= 0 {
			return end + n
		}
		return len(rest)
	}
	h.element(name, closing, source.Span{Start: s.Start, End: s.Start + end})
	return end
}

// element begins or ends a block, or passes an inline tag on.
func (h *htmlReader) element(name string, closing bool, s source.Span) {
	kind, block := blockTags[name]
	if !block {
		h.tag(name, closing, s)
		return
	}
	h.close()
	switch {
	case name == "table" && !closing:
		h.grid = grid{}
	case name == "tr" && !closing:
		h.grid.row()
	case closing:
		return
	}
	h.kind = kind
	if kind == Item && h.lead != nil {
		h.lead.Items++
	}
	if kind == Heading {
		h.level = int(name[1] - '0')
	}
}

// close ends a block.
func (h *htmlReader) close() {
	h.end()
	kind := h.kind
	h.kind = Paragraph
	if kind == Heading {
		h.heading(h.level)
		h.captions()
		return
	}
	b := h.add(kind)
	switch {
	case kind == Cell || kind == Header:
		h.grid.cell(b)
	case b == nil:
	case kind == Item:
		b.LeadIn = h.lead
	default:
		h.lead = b
	}
	h.captions()
}

// lines adds text line by line: in HTML a line break is a space.
func (h *htmlReader) lines(s source.Span) {
	for s.Start < s.End {
		n := strings.IndexByte(s.Of(h.src), '\n')
		if n < 0 {
			h.extend(s)
			return
		}
		end := s.Start + n
		for end > s.Start && isSpace(h.src[end-1]) {
			end--
		}
		h.extend(source.Span{Start: s.Start, End: end})
		h.lineBreak()
		s.Start += n + 1
		for s.Start < s.End && isSpace(h.src[s.Start]) {
			s.Start++
		}
	}
}
