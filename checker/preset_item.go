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
	if b.Kind != document.Item || !strings.Contains(b.Text, "efault") {
		return nil
	}
	d := &preset{block: b}
	key := keyOf(b)
	if key.Len() == 0 {
		return nil
	}
	d.key = pieceOf(b, key)
	for _, part := range partsOf(b, key.End) {
		text := part.Of(b.Text)
		if at := presetOpening.FindString(text); at != "" {
			v := source.Span{Start: part.Start + len(at)}
			v.End = v.Start + len(withoutGloss(b.Text[v.Start:part.End]))
			if d.value.Len() > 0 && d.value.Of(b.Text) != v.Of(b.Text) || !p.valueAlone(b, v) {
				return nil // two defaults, or one that hangs on something
			}
			d.value = v
		} else if d.described.text == "" && len(strings.Fields(text)) >= describingWords {
			d.described = pieceOf(b, part)
		}
	}
	if d.value.Len() == 0 || d.described.text == "" {
		return nil
	}
	return d
}

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
	endsPart  = regexp.MustCompile(` [-–—] |[.;] |: `)
)

// partsOf are the parts of an item's text behind its key, parted by dashes and full stops. What stands in front of a part and only tells of which type the
// value is, or that it may be left out, is left out.
func partsOf(b *document.Block, from int) (parts []source.Span) {
	add := func(first, last int) {
		for first < last {
			text := b.Text[first:last]
			switch {
			case strings.ContainsRune(" :-–—,", []rune(text)[0]):
				first += len(string([]rune(text)[0]))
				continue
			case text[0] == '(' && strings.Contains(text, ")"):
				first += strings.Index(text, ")") + 1
				continue
			}
			if n := typeAt(b, first); n > 0 {
				first += n
				continue
			}
			break
		}
		if first < last {
			parts = append(parts, source.Span{Start: first, End: last})
		}
	}
	at := from
	for _, m := range endsPart.FindAllStringIndex(b.Text[from:], -1) {
		cut := source.Span{Start: from + m[0], End: from + m[1]}
		if cut.Start < at || b.InCode(cut) || presetLabel(b.Text[at:cut.End]) {
			continue
		}
		add(at, cut.Start)
		at = cut.End
	}
	add(at, len(b.Text))
	return parts
}

// presetLabel reports whether a part's beginning is the label of a default, whose colon ends no part.
func presetLabel(text string) bool {
	return strings.HasSuffix(text, ": ") && presetOpening.MatchString(strings.TrimLeft(text, " -–—"))
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
