package document

import (
	"regexp"
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/steadfact/steadfact/internal/source"
)

// commonmark is the parser, shared by all readers: it keeps no state between texts. It reads CommonMark, GitHub's tables, task
// lists and strikethrough, and the dialects of extend.go. Bare URLs are not its business: they are left out when text is added.
var commonmark = sync.OnceValue(func() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(bounded(parser.DefaultBlockParsers())...),
		parser.WithBlockParsers(
			util.Prioritized(footnoteBlock{extension.NewFootnoteBlockParser()}, 610),
			util.Prioritized(admonition{}, 50),
			util.Prioritized(template{}, 620),
			util.Prioritized(fence{}, 630),
		),
		parser.WithInlineParsers(bounded(parser.DefaultInlineParsers())...),
		parser.WithInlineParsers(
			util.Prioritized(extension.NewTaskCheckBoxParser(), 0),
			util.Prioritized(extension.NewStrikethroughParser(), 500),
			util.Prioritized(brackets{}, 150),
			util.Prioritized(braces{}, 160),
			util.Prioritized(formula{}, 170),
		),
		parser.WithParagraphTransformers(
			util.Prioritized(definitions{parser.LinkReferenceParagraphTransformer}, 100),
			util.Prioritized(extension.NewTableParagraphTransformer(), 200),
		),
	)
})

// markdownReader reads the parser's tree.
type markdownReader struct {
	*reader
	inline
	base int // where the Markdown begins in the source
	mdx  bool
}

// markdown reads the source from an offset on.
func (r *reader) markdown(start int, mdx bool) {
	r.markdownIn(source.Span{Start: start, End: len(r.doc.Source.Text)}, mdx, parser.NewContext())
}

// markdownIn reads a stretch of the source that can be read by itself.
func (r *reader) markdownIn(s source.Span, mdx bool, state parser.Context) {
	m := &markdownReader{reader: r, inline: inline{builder: &r.text}, base: s.Start, mdx: mdx}
	m.children(parseMarkdown(s.Of(r.doc.Source.Text), state), nil, false)
}

// parseMarkdown makes the parser's tree of a text.
func parseMarkdown(s string, state parser.Context) ast.Node {
	body := []byte(s)
	hideTags(body)
	return commonmark().Parse(text.NewReader(body), parser.WithContext(state))
}

// span is the place of a piece of the tree.
func (m *markdownReader) span(s text.Segment) source.Span {
	return source.Span{Start: m.base + s.Start, End: m.base + s.Stop}
}

// children reads what a block holds. For a list item, lead is the paragraph above its list.
func (m *markdownReader) children(parent ast.Node, lead *Block, item bool) {
	var last *Block // the paragraph a list would follow
	own := item     // the item's own text is still to come
	above := m.watch()
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		above.next()
		switch n := n.(type) {
		case *ast.Paragraph, *ast.TextBlock:
			if m.skips(n) {
				continue
			}
			kind := Paragraph
			if own {
				kind = Item
			}
			b := m.leaf(n, kind)
			if b == nil {
				continue
			}
			b.LeadIn, last = lead, b
			if own {
				lead, own = b, false
			}
		case *ast.List:
			if last != nil {
				last.Items = n.ChildCount()
			}
			items := m.watch()
			for i := n.FirstChild(); i != nil; i = i.NextSibling() {
				items.next()
				m.nested(i, last, true)
			}
			items.next()
			last = nil
		case *ast.HTMLBlock:
			if m.html(n) > 0 {
				last = nil
			}
		case *ast.LinkReferenceDefinition:
		default:
			last = nil
			m.block(n)
		}
	}
	above.next()
}

// block reads a block that is neither paragraph nor list.
func (m *markdownReader) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		m.inlines(n)
		m.heading(n.Level)
		m.captions()
	case *ast.Blockquote:
		outer := m.quoted
		m.quoted = outer || !m.alert(n)
		m.nested(n, nil, false)
		m.quoted = outer
	case *east.Table:
		m.table(n)
	case *east.Footnote, *box:
		m.nested(n, nil, false)
	}
}

// nested reads the inside of a list item, a quotation and the like; headings in there do not rule what comes after.
func (m *markdownReader) nested(n ast.Node, lead *Block, item bool) {
	section := m.section
	m.children(n, lead, item)
	if len(m.section) != len(section) || len(section) > 0 && m.section[len(section)-1] != section[len(section)-1] {
		m.section, m.before = section, nil
	}
}

// leaf makes a block of a node's inline content.
func (m *markdownReader) leaf(n ast.Node, kind Kind) *Block {
	m.inlines(n)
	b := m.add(kind)
	m.captions()
	return b
}

func (m *markdownReader) table(n *east.Table) {
	var g grid
	m.inCell = true
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		kind := Cell
		if row.Kind() == east.KindTableHeader {
			kind = Header
		}
		g.row()
		for c := row.FirstChild(); c != nil; c = c.NextSibling() {
			g.cell(m.leaf(c, kind))
		}
	}
	m.inCell = false
}

var alertMark = regexp.MustCompile(`^\[![A-Za-z]+\]`)

// alert reports whether a block quote is one of GitHub's alerts (> [!NOTE]): those quote nobody.
func (m *markdownReader) alert(n *ast.Blockquote) bool {
	p, ok := n.FirstChild().(*ast.Paragraph)
	if !ok || p.Lines().Len() == 0 {
		return false
	}
	return alertMark.MatchString(m.span(p.Lines().At(0)).Of(m.src))
}

// skips reports whether a paragraph is MDX's code: import and export.
func (m *markdownReader) skips(n ast.Node) bool {
	if !m.mdx || n.Lines().Len() == 0 {
		return false
	}
	line := m.span(n.Lines().At(0)).Of(m.src)
	return strings.HasPrefix(line, "import ") || strings.HasPrefix(line, "export ")
}

// html reads an HTML block, and says how many blocks of prose it held.
func (m *markdownReader) html(n *ast.HTMLBlock) int {
	before := len(m.doc.Blocks)
	lines := n.Lines()
	if n.HTMLBlockType == ast.HTMLBlockType1 || lines.Len() == 0 {
		return 0 // <script>, <pre>, <style>, <textarea>
	}
	last := lines.At(lines.Len() - 1)
	if n.HasClosure() {
		last = n.ClosureLine
	}
	whole := source.Span{Start: m.span(lines.At(0)).Start, End: m.span(last).End}
	h := htmlReader{markdownReader: m}
	if !m.quoted {
		h.read(whole)
		return len(m.doc.Blocks) - before
	}
	for i := range lines.Len() { // the quotation's ">" stand between the lines
		h.read(m.span(lines.At(i)))
	}
	return len(m.doc.Blocks) - before
}
