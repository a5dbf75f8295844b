package document

import "github.com/steadfact/steadfact/internal/source"

// Told is a block's text told in other surroundings: as an item of its section, with words before and behind it that do not stand there in
// the file. Their place is an edge of the block's, so that all of the text has the block's place. The spans of code are of the new text;
// the block's own are added.
func (b *Block) Told(before, after string, code []source.Span) *Block {
	place := b.Source(source.Span{End: len(b.Text)})
	t := &Block{Kind: Item, Quoted: b.Quoted, Text: before + b.Text + after, Code: code, Section: b.Section, start: place.Start}
	for _, s := range b.Code {
		t.Code = append(t.Code, source.Span{Start: s.Start + len(before), End: s.End + len(before)})
	}
	own := b.segments
	if own == nil {
		own = []segment{{0, len(b.Text), b.start, b.start + len(b.Text)}}
	}
	t.segments = append(t.segments, segment{0, len(before), place.Start, place.Start})
	for _, s := range own {
		s.text += len(before)
		t.segments = append(t.segments, s)
	}
	t.segments = append(t.segments, segment{len(before) + len(b.Text), len(after), place.End, place.End})
	return t
}
