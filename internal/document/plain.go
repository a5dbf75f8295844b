package document

import (
	"strings"
	"unicode/utf8"

	"github.com/steadfact/steadfact/internal/source"
)

// plainReader reads plain text: groups of lines between blank lines.
type plainReader struct {
	*reader
	group []line
	next  int // where the next line begins

	unwrapped bool // lines are paragraphs

	lead  *Block  // the paragraph a list would follow
	items []owner // the items open, outermost first
	fresh bool    // nothing stands above
}

// line is a line without white space at its ends.
type line struct {
	source.Span
	indent int // columns of white space before it
	marker int // bytes of a list marker at its start
}

// owner is a list item and how far its marker is indented.
type owner struct {
	item   *Block
	indent int
}

// plain reads the source from an offset on.
func (r *reader) plain(start int) {
	p := r.plainFrom(start)
	above := p.watch()
	for p.read() {
		above.next()
		p.inside = len(p.doc.Comments) // a directive is about the whole group
		p.blocks()
	}
	above.next()
}

// plainFrom begins to read at an offset.
func (r *reader) plainFrom(start int) *plainReader {
	return &plainReader{reader: r, next: start, fresh: true, unwrapped: unwrapped(r.text.src[start:])}
}

// read collects the next group of lines. A directive on a line of its own ends a group as a blank line does.
func (p *plainReader) read() bool {
	p.group = p.group[:0]
	for p.next < len(p.text.src) {
		start := p.next
		l := p.line()
		directive := p.isDirective(l)
		switch {
		case directive && len(p.group) > 0:
			p.next = start
			return true
		case directive:
			p.comment(l.Span)
		case l.Len() > 0:
			p.group = append(p.group, l)
		case len(p.group) > 0:
			return true
		}
	}
	return len(p.group) > 0
}

// isDirective reports whether a line of plain text is a directive and nothing else.
func (p *plainReader) isDirective(l line) bool {
	text := p.of(l)
	if !strings.HasPrefix(text, "<!--") || strings.Index(text, "-->") != len(text)-len("-->") {
		return false
	}
	_, ok := directiveBody(text)
	return ok
}

// line cuts the next line.
func (p *plainReader) line() line {
	src := p.text.src
	end := len(src)
	l := line{Span: source.Span{Start: p.next, End: end}}
	p.next = end
	if n := strings.IndexByte(src[l.Start:], '\n'); n >= 0 {
		l.End = l.Start + n
		p.next = l.End + 1
	}
	for l.Start < l.End && isSpace(src[l.Start]) {
		if src[l.Start] == '\t' {
			l.indent += tabWidth - l.indent%tabWidth
		} else {
			l.indent++
		}
		l.Start++
	}
	for l.End > l.Start && isSpace(src[l.End-1]) {
		l.End--
	}
	l.marker = listMarker(src[l.Start:l.End])
	return l
}

const tabWidth = 4

// blocks makes blocks of a group.
func (p *plainReader) blocks() {
	if clearlyCode(p.text.src, p.group) {
		p.lead, p.items = nil, nil
		return
	}
	width := 0
	for i := 0; i < len(p.group) && len(p.group) > 1; i++ {
		width = max(width, utf8.RuneCountInString(p.of(p.group[i])))
	}
	last := p.atEnd()
	for i := 0; i < len(p.group); {
		switch l := p.group[i]; {
		case ruler(p.of(l)) > 0:
			i++
		case i+1 < len(p.group) && l.marker == 0 && p.underlined(i):
			p.title(l, ruler(p.of(p.group[i+1])))
			i += 2
		case i == 0 && len(p.group) == 1 && !last && p.heads(l):
			i++
		default:
			i = p.flow(i, width)
		}
	}
}

// atEnd reports whether only white space follows.
func (p *plainReader) atEnd() bool {
	at := p.next
	for at < len(p.text.src) && isSpace(p.text.src[at]) {
		at++
	}
	return at == len(p.text.src)
}

func (p *plainReader) of(l line) string { return l.Of(p.text.src) }

// underlined reports whether a line is underlined by the next one.
func (p *plainReader) underlined(i int) bool {
	above, below := p.group[i], p.group[i+1]
	return ruler(p.of(below)) > 0 && above.Len() <= longestHeading && below.Len()*2 >= above.Len() && (i == 0 || ruler(p.of(p.group[i-1])) > 0)
}

// heads makes a heading of a line that stands alone, if it looks like one.
func (p *plainReader) heads(l line) bool {
	s := p.of(l)
	switch {
	case l.marker > 0 || l.indent >= 2*tabWidth || !looksLikeHeading(s):
		return false
	case p.fresh:
		p.title(l, 1)
	case capitals(s):
		p.title(l, 2)
	default:
		p.title(l, 3)
	}
	return true
}

func (p *plainReader) title(l line, level int) {
	p.text.prose(l.Start, l.End, false)
	p.heading(level)
	p.lead, p.items, p.fresh = nil, nil, false
}

// flow makes a paragraph or an item of the lines from i on, and returns the first line that is not its own.
func (p *plainReader) flow(i, width int) int {
	first := p.group[i]
	item := first.marker > 0 && (len(p.items) > 0 || p.mayStartList(i))
	start := first.Start
	if item {
		start += first.marker
	}
	at := i
	for end := at; ; end++ {
		// Lines are added in one go where they can be: a text that is one line is cut from the source.
		p.text.prose(start, p.group[end].End, false)
		at = end + 1
		if at == len(p.group) || p.starts(at, item, width) {
			break
		}
		p.text.gap = true
		start = p.group[at].Start
	}
	p.place(item, first)
	return at
}

// starts reports whether line i begins something new, after the line before it, which stands in an item or not.
func (p *plainReader) starts(i int, item bool, width int) bool {
	l, above := p.group[i], p.group[i-1]
	switch {
	case ruler(p.of(l)) > 0:
		return true
	case l.marker > 0:
		return item || p.mayStartList(i)
	default:
		return newParagraph(p.of(above), p.of(l), width, p.unwrapped)
	}
}

// mayStartList reports whether the marker of line i can begin a list: within a sentence a line may happen to start with "5." or
// with a dash.
func (p *plainReader) mayStartList(i int) bool {
	return i == 0 || endsSentence(p.of(p.group[i-1])) || strings.HasSuffix(p.of(p.group[i-1]), ":")
}

// place adds the text as an item or a paragraph and keeps track of the lists that are open.
func (p *plainReader) place(item bool, first line) {
	p.fresh = false
	if !item {
		b := p.add(Paragraph)
		if first.indent == 0 || len(p.items) == 0 {
			p.items = nil
			p.lead = b
		} else if b != nil {
			b.LeadIn = p.items[len(p.items)-1].item
		}
		return
	}
	for len(p.items) > 0 && p.items[len(p.items)-1].indent >= first.indent {
		p.items = p.items[:len(p.items)-1]
	}
	lead := p.lead
	if n := len(p.items); n > 0 {
		lead = p.items[n-1].item
	}
	if lead != nil {
		lead.Items++
	}
	if b := p.add(Item); b != nil {
		b.LeadIn = lead
		p.items = append(p.items, owner{b, first.indent})
	}
}
