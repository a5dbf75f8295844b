package checker

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// each holds block n of the document against the facts; and a cell or a line that gives a default as an entry of a list as well, against the
// facts that it has told nothing of yet. Of an entry only the default's value counts: what the description says is judged where it stands.
func (p *pass) each(n int, b *document.Block, hold func(*document.Block)) {
	findings, supported := len(p.result.Findings), len(p.result.Supported)
	hold(b)
	entry := p.presetEntry(n, b)
	if entry == nil {
		return
	}
	told := map[*rules.Fact]bool{}
	for _, f := range p.result.Findings[findings:] {
		told[f.Fact] = true
	}
	for _, s := range p.result.Supported[supported:] {
		told[s.Fact] = true
	}
	findings, supported = len(p.result.Findings), len(p.result.Supported)
	hold(entry)
	more := slices.DeleteFunc(p.result.Findings[findings:], func(f Finding) bool { return told[f.Fact] || f.Span.Len() == 0 })
	p.result.Findings = p.result.Findings[:findings+len(more)]
	agree := slices.DeleteFunc(p.result.Supported[supported:], func(s Support) bool { return told[s.Fact] || s.Span.Len() == 0 })
	p.result.Supported = p.result.Supported[:supported+len(agree)]
}

// presetEntry is what block n says by being a default, told as an entry; nil for most blocks.
func (p *pass) presetEntry(n int, b *document.Block) *document.Block {
	if row := p.rowEntry(b); row != nil {
		return row
	}
	return p.lineEntry(n, b)
}

// rowEntry is a table's row told as a list tells an entry, where a cell is nothing but the default of what another cell of the row
// describes: "--grace: how long the server waits (default: 30s)". It has the cell's place; nil for any other block.
func (p *pass) rowEntry(b *document.Block) *document.Block {
	all := source.Span{End: len(b.Text)}
	if b.Kind != document.Cell || b.Row == nil || !heads(b, presetHeaders) || !p.valueAlone(b, all) {
		return nil
	}
	for d := b.Row.Next; d != nil; d = d.Next {
		if d != b && heads(d, describingHeaders) && len(strings.Fields(d.Text)) >= describingWords {
			return p.entry(b, all, b.Row, d)
		}
	}
	return nil
}

// entry is the default that stands in a part of a block, told as that of a key which another block describes. A number without a unit has the one
// in which the description says that it is given.
func (p *pass) entry(b *document.Block, value source.Span, key, description *document.Block) *document.Block {
	t := p.reading(description).text
	first := t.Sentences[0]
	told := source.Span{Start: int(t.Tokens[first.First].Start), End: int(t.Tokens[first.Last-1].End)}
	described := strings.TrimRight(told.Of(description.Text), ". ")
	before := key.Text + ": "
	code := slices.Clone(key.Code)
	for _, s := range description.Code {
		if s.Start >= told.Start && s.End <= told.Start+len(described) {
			code = append(code, source.Span{Start: s.Start - told.Start + len(before), End: s.End - told.Start + len(before)})
		}
	}
	unit := givenIn(described, value.Of(b.Text))
	e := b.Told(value, before+described+" (default: ", unit+")", code)
	if unit != "" { // no code, with its unit
		e.Code = slices.DeleteFunc(e.Code, func(s source.Span) bool { return s.End == len(e.Text)-len(unit)-1 })
	}
	return e
}

// givenIn is the unit in which a description says that a bare number is given, behind a space: " milliseconds" of "the time to wait, in
// milliseconds". It is "" where there is none, or several.
func givenIn(described, value string) string {
	if strings.Trim(value, "0123456789_,.") != "" {
		return ""
	}
	unit := ""
	words := strings.FieldsFunc(described, func(c rune) bool { return !unicode.IsLetter(c) })
	for i := 1; i < len(words); i++ {
		w := words[i]
		if unit == w || words[i-1] != "in" && (words[i-1] != "of" || i < 2 || words[i-2] != "number") {
			continue
		}
		if read := language.Read(value+" "+w, time.Time{}); len(read.Mentions) == 1 && givesUnit(&read.Mentions[0], len(read.Text)) {
			if unit != "" {
				return ""
			}
			unit = w
		}
	}
	if unit == "" {
		return ""
	}
	return " " + unit
}

// givesUnit reports whether a mention is all of a text, and a number with a unit of measurement.
func givesUnit(m *language.Mention, all int) bool {
	return m.Span == source.Span{End: all} && m.Quantity != nil && m.Quantity.Dimension != ""
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

// valueAlone reports whether a part of a block is a single word, a value or a piece of code, and nothing else.
func (p *pass) valueAlone(b *document.Block, part source.Span) bool {
	if !strings.Contains(part.Of(b.Text), " ") || slices.Contains(b.Code, part) {
		return true
	}
	return slices.ContainsFunc(p.reading(b).text.Mentions, func(m language.Mention) bool { return m.Span == part || m.Whole == part })
}

var (
	// presetHeaders are the words of a header under which defaults stand.
	presetHeaders = sentence.Set("default defaults standard preset")

	// describingHeaders are those under which a row's first cell is described.
	describingHeaders = sentence.Set("description descriptions meaning purpose use usage what explanation details effect comment comments notes summary definition documentation info function")

	// headerFill are words that a header may have besides.
	headerFill = sentence.Set("value values setting settings it does sets is for the of and")
)
