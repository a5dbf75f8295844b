package checker

import (
	"slices"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// each holds a block against the facts; and where nothing comes of a cell that gives a default, its row told as an entry, of which the cell's
// value alone counts: what the other cells hold is judged where they stand.
func (p *pass) each(b *document.Block, hold func(*document.Block)) {
	findings, supported := len(p.result.Findings), len(p.result.Supported)
	hold(b)
	if len(p.result.Findings) > findings || len(p.result.Supported) > supported {
		return
	}
	if row := p.rowEntry(b); row != nil {
		hold(row)
		tail := slices.DeleteFunc(p.result.Findings[findings:], func(f Finding) bool { return f.Span.Start == f.Span.End })
		p.result.Findings = p.result.Findings[:findings+len(tail)]
		agree := slices.DeleteFunc(p.result.Supported[supported:], func(s Support) bool { return s.Span.Start == s.Span.End })
		p.result.Supported = p.result.Supported[:supported+len(agree)]
	}
}

// rowEntry is a table's row told as a list tells an entry, where a cell is nothing but the default of what another cell of the row
// describes: "--grace: how long the server waits (default: 30s)". It has the cell's place; nil for any other block.
func (p *pass) rowEntry(b *document.Block) *document.Block {
	if b.Kind != document.Cell || b.Row == nil || !heads(b, presetHeaders) || !p.valueAlone(b) {
		return nil
	}
	for d := b.Row.Next; d != nil; d = d.Next {
		if d == b || !heads(d, describingHeaders) || len(strings.Fields(d.Text)) < describingWords {
			continue
		}
		t := p.reading(d).text
		first := t.Sentences[0]
		told := source.Span{Start: int(t.Tokens[first.First].Start), End: int(t.Tokens[first.Last-1].End)}
		described := strings.TrimRight(told.Of(d.Text), ". ")
		before := b.Row.Text + ": "
		code := slices.Clone(b.Row.Code)
		for _, s := range d.Code {
			if s.Start >= told.Start && s.End <= told.Start+len(described) {
				code = append(code, source.Span{Start: s.Start - told.Start + len(before), End: s.End - told.Start + len(before)})
			}
		}
		return b.Told(before+described+" (default: ", ")", code)
	}
	return nil
}

// describingWords is how many words a cell must have to describe something.
const describingWords = 3

// heads reports whether the header of a cell's column says nothing but words of a set, one of which is enough.
func heads(b *document.Block, words map[string]bool) bool {
	if b.Column == nil {
		return false
	}
	all := strings.FieldsFunc(strings.ToLower(b.Column.Text), func(c rune) bool { return !unicode.IsLetter(c) })
	return len(all) > 0 && words[all[0]] && !slices.ContainsFunc(all[1:], func(w string) bool { return !words[w] && !headerFill[w] })
}

// valueAlone reports whether a cell is a single word, a value or a piece of code, and nothing else.
func (p *pass) valueAlone(b *document.Block) bool {
	all := source.Span{End: len(b.Text)}
	if !strings.Contains(b.Text, " ") || slices.Contains(b.Code, all) {
		return true
	}
	return slices.ContainsFunc(p.reading(b).text.Mentions, func(m language.Mention) bool { return m.Span == all || m.Whole == all })
}

var (
	// presetHeaders are the words of a header under which defaults stand.
	presetHeaders = sentence.Set("default defaults standard preset")

	// describingHeaders are those under which a row's first cell is described.
	describingHeaders = sentence.Set("description descriptions meaning purpose use usage what explanation details effect comment comments notes summary definition documentation info function")

	// headerFill are words that a header may have besides.
	headerFill = sentence.Set("value values setting settings it does sets is for the of and")
)
