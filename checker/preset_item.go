package checker

import (
	"regexp"
	"strings"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
)

// itemPreset is the default that a list's item gives of the setting with whose name it opens: "**maxSize** `number` (optional) - Default: `16` - The
// most entries that are kept.", "`maxSize`: The most entries that are kept. Defaults to 16." It is nil where there is none, or no description.
func (p *pass) itemPreset(b *document.Block) *preset {
	if b.Kind != document.Item {
		return nil
	}
	d := &preset{block: b}
	key := keyOf(b)
	if key.Len() == 0 {
		return nil
	}
	d.key = pieceOf(b, key)
	if name, value, ok := declared(b, key); ok && p.valueAlone(b, value) {
		d.key, d.value = pieceOf(b, name), value
	}
	for _, part := range partsOf(b, key.End) {
		said, v := presetIn(b, part)
		if v.Len() > 0 {
			if d.value.Len() > 0 && d.value.Of(b.Text) != v.Of(b.Text) || !p.valueAlone(b, v) {
				return nil // two defaults, or one that hangs on something
			}
			d.value = v
		}
		if d.described.text == "" && len(strings.Fields(said.Of(b.Text))) >= describingWords {
			d.described = pieceOf(b, said)
		}
	}
	if d.value.Len() == 0 || d.described.text == "" {
		return nil
	}
	return d
}

// declared parts a declaration with which an item opens, as one piece of code: "maxDepth: number = 100".
func declared(b *document.Block, key source.Span) (name, value source.Span, ok bool) {
	m := declaration.FindStringSubmatchIndex(key.Of(b.Text))
	if m == nil {
		return name, value, false
	}
	at := func(k int) source.Span { return source.Span{Start: key.Start + m[2*k], End: key.Start + m[2*k+1]} }
	return at(1), at(2), true
}

// declaration is the name of a setting with its type and its default.
var declaration = regexp.MustCompile(`^([A-Za-z_][\w.-]*)\??: [^=]+ = ([\w.]+)$`)

// presetIn parts a part of an item: what it says, and the default that it gives instead, "Defaults to 16", or behind that, "(default: 16)", "; default
// 16", ", 16 by default"; the default's span is empty where it gives none.
func presetIn(b *document.Block, part source.Span) (said, value source.Span) {
	text := part.Of(b.Text)
	if at := presetOpening.FindString(text); at != "" {
		value.Start = part.Start + len(at)
		value.End = value.Start + len(withoutGloss(b.Text[value.Start:part.End]))
		return said, value
	}
	if m := presetAside.FindStringSubmatchIndex(text); m != nil {
		k := 2
		if m[k] < 0 {
			k = 4
		}
		value = source.Span{Start: part.Start + m[k], End: part.Start + m[k] + len(withoutGloss(text[m[k]:m[k+1]]))}
		return source.Span{Start: part.Start, End: part.Start + m[0]}, value
	}
	return part, value
}

// presetAside is a default behind what a part of an item says.
var presetAside = regexp.MustCompile(`(?:[,;] | \()(?:[Dd]efaults?(?: to| is| value|:|=|)*:? ([^\s()]+(?: [a-zA-Zµ%]+)?)|([^\s()]+(?: [a-zA-Zµ%]+)?) by default)\)?\.?$`)

// presetOpening is what leads to a default where a part of an item begins.
var presetOpening = regexp.MustCompile(`^(?:[Tt]he )?[Dd]efault(?:s to| value is| is| value:|s:|:| value| to|) `)

// keyOf is the name of a setting with which an item opens: a code span, or a word before a colon, a dash, a bracket or the code of its type.
func keyOf(b *document.Block) source.Span {
	for _, s := range b.Code {
		if s.Start == 0 {
			return s
		}
	}
	end := strings.IndexAny(b.Text, " :(")
	if end <= 0 {
		return source.Span{}
	}
	rest := strings.TrimLeft(b.Text[end:], " ")
	typed := b.InCode(source.Span{Start: len(b.Text) - len(rest), End: len(b.Text) - len(rest) + 1})
	if !typed && !strings.HasPrefix(rest, ":") && !strings.HasPrefix(rest, "(") && !opensPart.MatchString(rest) {
		return source.Span{}
	}
	return source.Span{End: end}
}

// opensPart is the dash before a part of an item, and endsPart what ends one.
var (
	opensPart = regexp.MustCompile(`^[-–—] `)
	endsPart  = regexp.MustCompile(` [-–—] |\. |: `)
)

// partsOf are the parts of an item's text behind its key, parted by dashes, colons and full stops.
func partsOf(b *document.Block, from int) (parts []source.Span) {
	at := from
	for _, m := range endsPart.FindAllStringIndex(b.Text[from:], -1) {
		cut := source.Span{Start: from + m[0], End: from + m[1]}
		if cut.Start >= at && !b.InCode(cut) && !presetLabel(b.Text[at:cut.End]) {
			parts = append(parts, sayingOf(b, source.Span{Start: at, End: cut.Start})...)
			at = cut.End
		}
	}
	return append(parts, sayingOf(b, source.Span{Start: at, End: len(b.Text)})...)
}

// sayingOf is a part of an item without what stands in front of it and only tells of which type the value is, or that it may be left out. A default in
// brackets there is a part of its own.
func sayingOf(b *document.Block, part source.Span) (parts []source.Span) {
	for part.Len() > 0 {
		text := part.Of(b.Text)
		if n := typeAt(b, part.Start) + len(text) - len(strings.TrimLeft(text, " :-–—,")); n > 0 {
			part.Start += n
			continue
		}
		end := strings.Index(text, ")")
		if text[0] != '(' || end < 0 {
			return append(parts, part)
		}
		if presetOpening.MatchString(text[1:end]) {
			parts = append(parts, source.Span{Start: part.Start + 1, End: part.Start + end})
		}
		part.Start += end + 1
	}
	return parts
}

// presetLabel reports whether a part's beginning is the label of a default, whose colon ends no part.
func presetLabel(text string) bool {
	return strings.HasSuffix(text, ": ") && presetOpening.MatchString(strings.TrimLeft(text, " -–—("))
}

// typeAt is how long the code is that opens a part of an item behind its key, when words follow: the type of the value.
func typeAt(b *document.Block, at int) int {
	for _, s := range b.Code {
		if s.Start == at && s.End < len(b.Text) && strings.HasPrefix(b.Text[s.End:], " ") {
			return s.Len()
		}
	}
	return 0
}
