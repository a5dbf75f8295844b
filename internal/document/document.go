// Package document turns Markdown and plain text into blocks of prose whose every byte knows its place in the source.
package document

import (
	"time"

	"github.com/steadfact/steadfact/internal/source"
)

// Kind is what a block of prose is in its document.
type Kind uint8

const (
	Paragraph Kind = iota
	Heading
	Item    // a list item's own text
	Cell    // a table's body cell
	Header  // a table's header cell
	Caption // an image's text
	Meta    // title, description or summary of the front matter
)

// Block is a piece of prose: markup removed, entities decoded, hard-wrapped lines joined by one space.
type Block struct {
	Kind   Kind
	Text   string
	Level  int           // of a heading, from 1
	Quoted bool          // stands in a block quote
	Code   []source.Span // parts of Text that stand in code spans: they may name a subject, their content is no value
	Links  []source.Span // parts of Text that are the text of a link

	Section []*Block // the headings it stands under, outermost first; a heading's own section leaves itself out
	LeadIn  *Block   // for a list item: the paragraph before the list; for an item of a nested list: the item it belongs to
	Row     *Block   // for a cell: the first cell of its row (nil for the first cell itself)
	Column  *Block   // for a cell: the header of its column
	Before  *Block   // the block of prose before it in the same section, if any

	segments []segment
}

// segment says that Text[text:text+length] is the source's bytes [source:source+length], one for one unless squeezed is set:
// then the piece of text (a joined line break, a decoded entity) stands for source bytes [source:end].
type segment struct{ text, length, source, end int }

// Document is a file's prose.
type Document struct {
	Source *source.Source
	Title  string    // of the front matter, or the first heading
	Date   time.Time // of the front matter, the dateline or the file's name; zero when none is stated
	Blocks []*Block  // in the order of the source
}
