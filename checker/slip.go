package checker

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/steadfact/steadfact/checker/internal/plain"
	"github.com/steadfact/steadfact/checker/internal/sentence"
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

// text reads a block, unless the facts have had it read: code is no value, but for what is told as a default or as a value is told in prose.
func (p *pass) text(b *document.Block) *language.Text {
	if r := p.read[b]; r != nil {
		return r.text
	}
	t := language.Read(b.Text, p.doc.Date)
	t.Mentions = slices.DeleteFunc(t.Mentions, func(m language.Mention) bool {
		return b.InCode(m.Span) && !tellsDefault(b, m.Span) && !saidInCode(b, m)
	})
	return t
}

// saidInCode reports whether a value takes in all of the code spans that it touches, and stands among words as values do: "waits `5` seconds",
// "port `80`". What a cell or a colon gives is as often an example, "v1" the name of an interface, and "nil" no number.
func saidInCode(b *document.Block, m language.Mention) bool {
	if slices.ContainsFunc(b.Code, func(code source.Span) bool { return code.Overlaps(m.Span) && !m.Span.Contains(code) }) {
		return false
	}
	surface := m.Of(b.Text)
	if m.Version != nil && len(m.Version.Parts) < 2 || !strings.ContainsFunc(surface, unicode.IsDigit) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(b.Text[:m.Start], " "))
	return before != utf8.RuneError && !strings.ContainsRune(":-–—=|,;(", before)
}

// tellsDefault reports whether a span of a block is all of a code span that is told as a default: "default: `5`", "`5` by default", and "`5`" in
// a table's column of defaults.
func tellsDefault(b *document.Block, s source.Span) bool {
	if !slices.Contains(b.Code, s) {
		return false
	}
	if b.Kind == document.Cell && b.Column != nil && s.End-s.Start == len(b.Text) {
		return strings.Contains(strings.ToLower(b.Column.Text), "default")
	}
	if strings.HasPrefix(b.Text[s.End:], " by default") {
		return true
	}
	words := strings.FieldsFunc(strings.ToLower(b.Text[:s.Start]), func(r rune) bool { return !unicode.IsLetter(r) })
	n := len(words)
	if n > 1 && sentence.PresetLinks[words[n-1]] {
		n--
	}
	return n > 0 && strings.HasPrefix(words[n-1], "default")
}
