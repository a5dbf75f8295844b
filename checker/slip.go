package checker

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/plain"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language"
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

// text reads a block, unless the facts have had it read: code is no value.
func (p *pass) text(b *document.Block) *language.Text {
	if r := p.read[b]; r != nil {
		return r.text
	}
	t := language.Read(b.Text, p.doc.Date)
	t.Mentions = slices.DeleteFunc(t.Mentions, func(m language.Mention) bool { return b.InCode(m.Span) })
	return t
}
