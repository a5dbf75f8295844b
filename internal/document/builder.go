package document

import (
	"slices"
	"sort"

	"github.com/steadfact/steadfact/internal/source"
)

// segment says that Text[text:text+length] is the source's bytes [source:end]: one for one when both are as long, otherwise
// (a joined line break, a decoded entity) as a whole.
type segment struct{ text, length, source, end int }

func (s segment) squeezed() bool { return s.end-s.source != s.length }

// Source gives the place in the file of a part of Text. Markup inside the part is included, markup at its edges is not; a
// part of a decoded entity is the whole entity.
func (b *Block) Source(s source.Span) source.Span {
	s.Start = min(max(s.Start, 0), len(b.Text))
	s.End = min(max(s.End, s.Start), len(b.Text))
	if b.segments == nil {
		return source.Span{Start: b.start + s.Start, End: b.start + s.End}
	}
	if s.Start == s.End {
		at := b.segmentAt(min(s.Start, len(b.Text)-1)).place(s.Start, false)
		return source.Span{Start: at, End: at}
	}
	return source.Span{
		Start: b.segmentAt(s.Start).place(s.Start, false),
		End:   b.segmentAt(s.End-1).place(s.End, true),
	}
}

// segmentAt finds the segment of a byte of Text.
func (b *Block) segmentAt(offset int) segment {
	n := sort.Search(len(b.segments), func(i int) bool { return b.segments[i].text > offset })
	return b.segments[max(n-1, 0)]
}

// place turns an offset in Text into one in the source; end tells which side of a squeezed piece is meant.
func (s segment) place(offset int, end bool) int {
	switch {
	case !s.squeezed():
		return s.source + offset - s.text
	case end || offset >= s.text+s.length:
		return s.end
	default:
		return s.source
	}
}

// builder collects the text of one block. Text that stands in the source in one piece is cut from it; only what does not is
// copied.
type builder struct {
	src      string
	buf      []byte // the text, once it differs from the source
	copied   bool
	segments []segment
	gap      bool // a line break, which becomes a space if text follows
	dropped  bool // something was left out: the white space on its two sides becomes one
	code     []source.Span
	links    []source.Span
}

// size is the length of the text so far.
func (b *builder) size() int {
	if n := len(b.segments); n > 0 {
		return b.segments[n-1].text + b.segments[n-1].length
	}
	return 0
}

// verbatim adds the source's bytes [start:end].
func (b *builder) verbatim(start, end int) {
	if b.size() == 0 || b.gap || b.dropped && b.spaced() {
		for start < end && isSpace(b.src[start]) {
			start++
		}
	}
	if start >= end {
		return
	}
	b.open(start)
	b.push(b.src[start:end], start, end)
}

// piece adds a text that stands for the source's bytes [start:end].
func (b *builder) piece(text string, start, end int) {
	b.open(start)
	b.copy()
	b.push(text, start, end)
}

// push appends a text and its segment, or makes the last segment longer.
func (b *builder) push(text string, start, end int) {
	b.dropped = false
	n := len(b.segments)
	if n > 0 && b.segments[n-1].end != start {
		b.copy()
	}
	if b.copied {
		b.buf = append(b.buf, text...)
	}
	if n > 0 {
		if last := &b.segments[n-1]; last.end == start && !last.squeezed() && end-start == len(text) {
			last.length += len(text)
			last.end = end
			return
		}
	}
	b.segments = append(b.segments, segment{b.size(), len(text), start, end})
}

// open turns a line break that is waiting into a space before the text that comes next, at offset.
func (b *builder) open(offset int) {
	if !b.gap {
		return
	}
	b.gap = false
	if b.size() == 0 || b.spaced() {
		return
	}
	b.copy()
	end := b.segments[len(b.segments)-1].end
	b.push(" ", end, max(offset, end))
}

// spaced reports whether the text ends in white space.
func (b *builder) spaced() bool {
	if len(b.segments) == 0 {
		return false
	}
	if b.copied {
		return isSpace(b.buf[len(b.buf)-1])
	}
	return isSpace(b.src[b.segments[len(b.segments)-1].end-1])
}

// copy leaves the source: from now on the text is its own.
func (b *builder) copy() {
	if b.copied {
		return
	}
	b.copied = true
	b.buf = b.buf[:0]
	if len(b.segments) > 0 {
		s := b.segments[0]
		b.buf = append(b.buf, b.src[s.source:s.end]...)
	}
}

// trim takes white space from the end.
func (b *builder) trim() {
	for b.spaced() {
		last := &b.segments[len(b.segments)-1]
		if b.copied {
			b.buf = b.buf[:len(b.buf)-1]
		}
		if last.squeezed() {
			last.length = 0 // no entity but a single space ends in one
		} else {
			last.length--
			last.end--
		}
		if last.length == 0 {
			b.segments = b.segments[:len(b.segments)-1]
		}
	}
}

// finish moves what was collected into a block and starts afresh.
func (b *builder) finish(block *Block) {
	b.trim()
	if n := b.size(); n > 0 {
		first := b.segments[0]
		if b.copied {
			block.Text = string(b.buf[:n])
		} else {
			block.Text = b.src[first.source:first.end]
		}
		block.start = first.source
		if len(b.segments) > 1 || first.squeezed() {
			block.segments = slices.Clone(b.segments)
		}
		block.Code = clip(b.code, n)
		block.Links = clip(b.links, n)
	}
	b.buf, b.segments, b.code, b.links = b.buf[:0], b.segments[:0], b.code[:0], b.links[:0]
	b.copied, b.gap, b.dropped = false, false, false
}

// clip copies the spans that lie in a text of n bytes.
func clip(spans []source.Span, n int) []source.Span {
	var out []source.Span
	for _, s := range spans {
		s.End = min(s.End, n)
		if s.Start < s.End {
			out = append(out, s)
		}
	}
	return out
}

func isSpace(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }
