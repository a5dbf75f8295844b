package checker

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// pattern is a regular expression that is compiled once it is asked for: most documents tell no default in such a way.
func pattern(text string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}

// preset is a default as tables, lists and sections of reference pages tell it: a value by itself, the key of the setting and what is said of that.
type preset struct {
	block     *document.Block // in which the value stands
	value     source.Span
	key       piece
	described piece
}

// piece is a text with its code spans.
type piece struct {
	text string
	code []source.Span
}

// pieceOf is a part of a block's text, without the full stop and the spaces at its end.
func pieceOf(b *document.Block, part source.Span) piece {
	part.End = part.Start + len(strings.TrimRight(part.Of(b.Text), ". "))
	p := piece{text: part.Of(b.Text)}
	for _, s := range b.Code {
		if part.Contains(s) {
			p.code = append(p.code, source.Span{Start: s.Start - part.Start, End: s.End - part.Start})
		}
	}
	return p
}

// each holds block n of the document against the facts; and a default that stands there by itself in the words in which it might be told, against
// the facts that the block has told nothing of yet. Of these words only the default's value counts: all else is judged where it stands.
func (p *pass) each(n int, b *document.Block, hold func(*document.Block)) {
	findings, supported := len(p.result.Findings), len(p.result.Supported)
	p.holdMeasured(b, hold)
	for _, t := range p.presetsTold(n, b) {
		p.holdUntold(t, findings, supported, hold)
	}
}

// holdUntold holds a telling of a default against the facts that nothing has been told of by the findings and the support from so many on.
func (p *pass) holdUntold(t *document.Block, findings, supported int, hold func(*document.Block)) {
	told := map[*rules.Fact]bool{}
	for _, f := range p.result.Findings[findings:] {
		told[f.Fact] = true
	}
	for _, s := range p.result.Supported[supported:] {
		told[s.Fact] = true
	}
	findings, supported = len(p.result.Findings), len(p.result.Supported)
	hold(t)
	more := slices.DeleteFunc(p.result.Findings[findings:], func(f Finding) bool { return told[f.Fact] || f.Span.Len() == 0 })
	agree := slices.DeleteFunc(p.result.Supported[supported:], func(s Support) bool { return told[s.Fact] || s.Span.Len() == 0 })
	p.result.Findings, p.result.Supported = p.result.Findings[:findings+len(more)], p.result.Supported[:supported+len(agree)]
}

// presetsTold are the texts in which a default might be told that stands by itself in block n: a sentence, and an entry of a list, which names the
// setting; none for most blocks.
func (p *pass) presetsTold(n int, b *document.Block) []*document.Block {
	d := p.presetOf(n, b)
	if d == nil || unsettled[strings.ToLower(d.value.Of(b.Text))] || strings.HasPrefix(d.value.Of(b.Text), "-") { // "-1"
		return nil
	}
	if d.described.text == "" {
		return []*document.Block{d.told(d.key.text+" (default: ", ")", "")}
	}
	unit, described := givenIn(d.described.text, d.value.Of(b.Text))
	if unit == "" {
		unit = p.unitBeside(b, described)
	}
	entry := d.told(d.key.text+": "+d.described.text+" (default: ", unit+")", unit)
	before, after, ok := asSentence(described)
	if !ok {
		return []*document.Block{entry}
	}
	return []*document.Block{d.told(before, unit+after, unit), entry}
}

// unsettled are the defaults that leave open what holds.
var unsettled = sentence.Set("null nil none undefined unset empty infinity auto varies inherited unlimited")

// presetOf is the default that stands by itself in block n; nil for none.
func (p *pass) presetOf(n int, b *document.Block) *preset {
	switch b.Kind {
	case document.Cell:
		return p.rowPreset(b)
	case document.Item, document.Paragraph:
		if !strings.Contains(b.Text, "efault") && !strings.Contains(b.Text, "=") { // "Default" or "default": most blocks have neither
			return nil
		}
		if d := p.linePreset(n, b); d != nil {
			return d
		}
		return p.itemPreset(b)
	}
	return nil
}

// told is the default's value with words before and behind it, in which code spans are marked that are those of the key or the description. A number
// that has got its unit here is no code.
func (d *preset) told(before, after, unit string) *document.Block {
	var code []source.Span
	for _, in := range []piece{d.key, d.described} {
		at := strings.Index(before, in.text)
		if at < 0 {
			continue
		}
		for _, s := range in.code {
			code = append(code, source.Span{Start: at + s.Start, End: at + s.End})
		}
	}
	t := d.block.Told(d.value, before, after, code)
	if unit != "" {
		end := len(before) + d.value.Len()
		t.Code = slices.DeleteFunc(t.Code, func(s source.Span) bool { return s.End == end })
	}
	return t
}

// valueAlone reports whether a part of a block is a single word, a value or a piece of code, and nothing else.
func (p *pass) valueAlone(b *document.Block, part source.Span) bool {
	if part.Len() <= 0 || !strings.ContainsFunc(part.Of(b.Text), alphanumeric) {
		return false
	}
	if !strings.Contains(part.Of(b.Text), " ") || slices.Contains(b.Code, part) {
		return true
	}
	return slices.ContainsFunc(p.reading(b).text.Mentions, func(m language.Mention) bool { return m.Span == part || m.Whole == part })
}

// alphanumeric reports whether a character is a letter or a digit.
func alphanumeric(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }
