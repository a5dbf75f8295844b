package checker

import (
	"slices"
	"strings"
	"unicode"

	"github.com/steadfact/steadfact/checker/internal/plain"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/source"
)

// plain makes findings of what the checks that need no facts have found wrong with block i.
func (p *pass) plain(i int) {
	b := p.doc.Blocks[i]
	for _, s := range plain.Slips(p.doc, i, p.Base.Settings.Checks, p.text) {
		f := Finding{
			Rule: s.Check, Kind: s.Kind, Severity: s.Severity, Path: p.doc.Source.Path,
			Found: s.Of(b.Text), Expected: s.Expected, Message: s.Message, Sentence: s.Sentence, Section: section(b),
		}
		f.Span, f.Start, f.End = p.place(b, s.Span)
		f.Fingerprint = Fingerprint(f)
		p.result.Findings = append(p.result.Findings, f)
	}
}

// section is the heading of the section that a block stands in, "" if none.
func section(b *document.Block) string {
	if n := len(b.Section); n > 0 {
		return b.Section[n-1].Text
	}
	return ""
}

// text reads a block, unless the facts have had it read: code is no value, but for what is told as a default.
func (p *pass) text(b *document.Block) *language.Text {
	if r := p.read[b]; r != nil {
		return r.text
	}
	t := language.Read(b.Text, p.doc.Date)
	t.Mentions = slices.DeleteFunc(t.Mentions, func(m language.Mention) bool { return b.InCode(m.Span) && !tellsDefault(b, m.Span) })
	return t
}

// tellsDefault reports whether a span of a block is all of a code span that is told as a default or a bound of one: "default: `5`", "the maximum value
// is `5`", "`5` by default", and "`5`" in a table's column of defaults.
func tellsDefault(b *document.Block, s source.Span) bool {
	if !slices.Contains(b.Code, s) {
		return false
	}
	if b.Kind == document.Cell && b.Column != nil && s.End-s.Start == len(b.Text) {
		return strings.Contains(strings.ToLower(b.Column.Text), "default")
	}
	behind := b.Text[s.End:]
	if strings.HasPrefix(behind, " by default") {
		return true
	}
	if strings.HasPrefix(behind, " for ") || strings.HasPrefix(behind, " on ") {
		return false // for one of several
	}
	words := strings.FieldsFunc(strings.ToLower(b.Text[:s.Start]), func(r rune) bool { return !unicode.IsLetter(r) })
	n := len(words)
	for n > 1 && leadsToValue[words[n-1]] {
		n--
	}
	return n > 0 && (strings.HasPrefix(words[n-1], "default") || preset[words[n-1]])
}

// leadsToValue are the words between "default" and the value, preset the other words that are told with it.
var (
	leadsToValue = map[string]bool{"is": true, "to": true, "value": true, "of": true, "at": true, "allowed": true}
	preset       = map[string]bool{"maximum": true, "minimum": true, "max": true, "min": true}
)
