package document

import "github.com/steadfact/steadfact/internal/source"

// Told is a part of a block's text told in other surroundings: as an item of its section, with words before and behind it that do not stand there
// in the file. Their place is an edge of the part's, so that all of the text has the part's place. The spans of code are of the new text;
// those of the part are added.
func (b *Block) Told(part source.Span, before, after string, code []source.Span) *Block {
	place := b.Source(part)
	t := &Block{Kind: Item, Quoted: b.Quoted, Text: before + part.Of(b.Text) + after, Code: code, Section: b.Section, start: place.Start}
	by := len(before) - part.Start
	for _, s := range b.Code {
		if part.Contains(s) {
			t.Code = append(t.Code, source.Span{Start: s.Start + by, End: s.End + by})
		}
	}
	t.segments = append(t.segments, segment{0, len(before), place.Start, place.Start})
	for _, s := range b.pieces(part) {
		s.text += by
		t.segments = append(t.segments, s)
	}
	t.segments = append(t.segments, segment{len(before) + part.Len(), len(after), place.End, place.End})
	return t
}

// pieces are the segments of a part of the text.
func (b *Block) pieces(part source.Span) []segment {
	if b.segments == nil {
		return []segment{{part.Start, part.Len(), b.start + part.Start, b.start + part.End}}
	}
	var in []segment
	for _, s := range b.segments {
		own := source.Span{Start: max(s.text, part.Start), End: min(s.text+s.length, part.End)}
		if own.Start < own.End {
			in = append(in, segment{own.Start, own.Len(), s.place(own.Start, false), s.place(own.End, true)})
		}
	}
	return in
}

// Adds reports whether a part of the text does not stand in the file, but was told beside what does.
func (b *Block) Adds(part source.Span) bool {
	for _, s := range b.segments {
		if s.source == s.end && s.length > 0 && s.text < part.End && part.Start < s.text+s.length {
			return true
		}
	}
	return false
}
