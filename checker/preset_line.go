package checker

import (
	"slices"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
)

// linePreset is the default that a line gives, of what its heading names and a paragraph of the section describes: "Default: 5 s" below
// "pollInterval", before or behind "How long the agent waits". It is nil for any other block, and where a section tells of several defaults.
func (p *pass) linePreset(n int, b *document.Block) *preset {
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
	return &preset{b, value, pieceOf(key, source.Span{End: len(key.Text)}), p.firstOf(description)}
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
	first, end := 0, len(b.Text)
	if labels := labelsOf(b.Text); len(labels) > 1 { // "Type: duration Default: 5 s"
		for i, at := range labels {
			if _, ok := presetStart(b.Text[at[0]:]); !ok {
				continue
			}
			if first = at[0]; i+1 < len(labels) {
				end = labels[i+1][0]
			}
		}
	}
	at, ok := presetStart(b.Text[first:end])
	if !ok {
		return value, false
	}
	value.Start = first + at
	value.End = value.Start + len(withoutGloss(b.Text[value.Start:end]))
	return value, p.valueAlone(b, value)
}

// labelsOf are the labels of a text that one opens: words with a capital and a colon.
func labelsOf(text string) [][]int {
	if at := strings.IndexByte(text, ':'); at < 0 || strings.IndexByte(text[:at], ' ') >= 0 {
		return nil // as nearly all do
	}
	labels := label().FindAllStringIndex(text, -1)
	if len(labels) == 0 || labels[0][0] > 0 {
		return nil
	}
	return labels
}

// label is a word with a colon that opens a line of such.
var label = pattern(`(?:^|\b)[A-Z][a-z]+: `)

// withoutGloss is a value's text without what stands behind it in brackets, and without a full stop.
func withoutGloss(text string) string {
	text = strings.TrimRight(text, "., ")
	if at := strings.Index(text, " ("); at > 0 && strings.HasSuffix(text, ")") {
		text = text[:at]
	}
	return text
}

// labelBytes is how long the label of a default may be, with its colon.
const labelBytes = len("default setting values:")

// presetStart is where behind "Default:" or "Default value:" the text goes on.
func presetStart(text string) (at int, ok bool) {
	label, _, found := strings.Cut(text[:min(len(text), labelBytes)], ":")
	if !found {
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
