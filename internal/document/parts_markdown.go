package document

import (
	"iter"
	"strings"

	"github.com/yuin/goldmark/parser"

	"github.com/steadfact/steadfact/internal/source"
)

// markdownParts reads a Markdown text passage by passage, so that no more than some passages are held at a time.
type markdownParts struct {
	*reader
	passages []passage
	mdx      bool
	links    parser.Context // has the link definitions of the whole text; nil when there are none
}

// partBytes is from how many bytes on passages make a part.
const partBytes = 1 << 18

// partsOfMarkdown gives the parts of a Markdown text, each of so many bytes or of one passage.
func partsOfMarkdown(src *source.Source, bytes int, prepare func(*Document)) iter.Seq[Part] {
	return func(yield func(Part) bool) {
		m := newMarkdownParts(src, min(bytes, longPassage))
		var head *Document
		for i := 0; i < len(m.passages); {
			own := len(m.doc.Blocks)
			first := m.passages[i].Start
			for i++; i < len(m.passages) && m.passages[i].Start-first < bytes; i++ {
			}
			m.parse(source.Span{Start: first, End: m.passages[i-1].End})
			if head == nil && !m.headed() && i < len(m.passages) {
				continue
			}
			if head == nil {
				head = m.head()
				prepare(head)
			}
			if !m.cut(head, own, min(own+Ahead, len(m.doc.Blocks)), yield) {
				return
			}
		}
		m.cut(head, len(m.doc.Blocks), len(m.doc.Blocks), yield)
	}
}

// newMarkdownParts reads the front matter and cuts what follows it.
func newMarkdownParts(src *source.Source, long int) *markdownParts {
	r := newReader(src)
	r.loose = true // blocks made together would hold on to each other, and by their sections to those of all parts before
	m := &markdownParts{reader: r}
	start := r.frontMatter(bom(src.Text))
	if m.mdx = isMDX(src.Path); m.mdx {
		m.passages = []passage{{Span: source.Span{Start: start, End: len(src.Text)}}} // its code knows other rules
		return m
	}
	m.passages = passages(src.Text, start, long)
	for _, p := range m.passages {
		if p.defines {
			if m.links == nil {
				m.links = parser.NewContext()
			}
			parseMarkdown(p.Of(src.Text), m.links)
		}
	}
	return m
}

// parse reads a stretch that begins and ends with passages.
func (m *markdownParts) parse(s source.Span) {
	state := parser.NewContext()
	if m.links != nil {
		state = withLinks{state, m.links}
	}
	m.markdownIn(s, m.mdx, state)
}

// headed reports whether enough was read to tell the title and the date.
func (m *markdownParts) headed() bool {
	titled := m.doc.Title != ""
	for _, b := range m.doc.Blocks {
		titled = titled || b.Kind == Heading
	}
	return titled && (!m.doc.Date.IsZero() || len(m.doc.Blocks) >= datelineBlocks)
}

// head is the document as its first blocks have it, without blocks.
func (m *markdownParts) head() *Document {
	m.doc.finish()
	head := *m.doc
	head.Blocks, head.Comments, head.Directives = nil, nil, nil
	return &head
}

// withLinks is the state of one parse, in which the link definitions of the whole text are known.
type withLinks struct {
	parser.Context
	links parser.Context
}

func (c withLinks) Reference(label string) (parser.Reference, bool) { return c.links.Reference(label) }

// bom is how many bytes a byte order mark takes.
func bom(text string) int {
	if strings.HasPrefix(text, source.BOM) {
		return len(source.BOM)
	}
	return 0
}
