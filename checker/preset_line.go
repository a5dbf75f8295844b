package checker

import (
	"slices"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
)

// lineEntry is a line that gives the default of what its heading names and a paragraph of the section describes, told as a list tells an entry:
// "Default: 5 s" below "pollInterval", before or behind "How long the agent waits". It has the default's place; nil for any other block, and
// where a section tells of several defaults.
func (p *pass) lineEntry(n int, b *document.Block) *document.Block {
	value, ok := p.presetLine(b)
	if !ok || len(b.Section) == 0 {
		return nil
	}
	key := b.Section[len(b.Section)-1]
	if len(strings.Fields(key.Text)) > keyWords {
		return nil
	}
	var description *document.Block
	for _, o := range p.section(n) {
		switch _, preset := presetStart(o.Text); {
		case o == b:
		case preset && o.Kind != document.Cell:
			return nil
		case description == nil && o.Kind == document.Paragraph && len(strings.Fields(o.Text)) >= describingWords:
			description = o
		}
	}
	if description == nil {
		return nil
	}
	return p.entry(b, value, key, description)
}

// keyWords is how many words a heading may have that names a setting, and sectionBlocks how many blocks a section that describes it.
const (
	keyWords      = 4
	sectionBlocks = 48
)

// section are the blocks around block n that stand under the very same heading, no more than sectionBlocks on either side.
func (p *pass) section(n int) []*document.Block {
	blocks := p.doc.Blocks
	heading := func(b *document.Block) *document.Block {
		if b.Kind == document.Heading || len(b.Section) == 0 {
			return nil
		}
		return b.Section[len(b.Section)-1]
	}
	own := heading(blocks[n])
	first, last := n, n+1
	for first > 0 && n-first < sectionBlocks && heading(blocks[first-1]) == own {
		first--
	}
	for last < len(blocks) && last-n < sectionBlocks && heading(blocks[last]) == own {
		last++
	}
	return blocks[first:last]
}

// presetLine is where in a block that gives nothing but a default its value stands: "Default: `5 s` (five seconds)".
func (p *pass) presetLine(b *document.Block) (value source.Span, ok bool) {
	if b.Kind != document.Item && b.Kind != document.Paragraph {
		return value, false
	}
	value.Start, ok = presetStart(b.Text)
	if !ok {
		return value, false
	}
	value.End = len(strings.TrimRight(b.Text, ". "))
	if at := strings.Index(b.Text[value.Start:], " ("); at > 0 && strings.HasSuffix(b.Text[:value.End], ")") {
		value.End = value.Start + at
	}
	return value, value.Len() > 0 && p.valueAlone(b, value)
}

// presetStart is where behind "Default:" or "Default value:" the text goes on.
func presetStart(text string) (at int, ok bool) {
	label, _, found := strings.Cut(text, ":")
	if !found || len(label) > len("default setting values") {
		return 0, false
	}
	words := strings.Fields(strings.ToLower(label))
	if len(words) == 0 || !presetHeaders[words[0]] || slices.ContainsFunc(words[1:], func(w string) bool { return !headerFill[w] }) {
		return 0, false
	}
	at = len(label) + 1
	rest := strings.TrimLeftFunc(text[at:], unicode.IsSpace)
	return len(text) - len(rest), rest != ""
}
