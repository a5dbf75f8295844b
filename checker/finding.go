package checker

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Finding is a statement that contradicts a fact.
type Finding struct {
	Rule     string      // "fact", or the name of a check that needs no facts
	Fact     *rules.Fact // nil for checks that need no facts
	Kind     string      // kind of the value, as the machine contract names it
	Severity rules.Severity
	Aside    bool // is no contradiction itself: tells of a directive that is of no use, or of what a change did to other statements

	Path       string
	Span       source.Span // of the value in the file, in bytes
	Start, End source.Position
	Found      string // the value as it stands in the document
	Expected   string // the value as the fact states it
	Before     string // what stood there before the change under review and agreed with the fact: see Departure; "" for all that is found in a document alone
	Message    string
	Sentence   string // the sentence of the document
	Section    string // heading of the section it stands in, "" if none

	Suggestion  *Suggestion
	Fingerprint string   // stays the same when other parts of the file change; no other finding has it
	Reasons     []string // why it is a contradiction, for the writer
}

// Suggestion is an edit that mends a finding.
type Suggestion struct {
	Span       source.Span
	Start, End source.Position
	Text       string
}

// Support is a statement that agrees with a fact.
type Support struct {
	Fact     *rules.Fact
	Path     string
	Span     source.Span
	Start    source.Position
	Found    string
	Sentence string
	Date     time.Time // the document's; zero when it states none
}

// finding reports a contradicted sentence.
func (p *pass) finding(b *document.Block, r *sentence.Reading, st *statement.Statement, o about.Outcome) Finding {
	h := &st.Held[o.Held]
	f := Finding{
		Rule: "fact", Fact: st.Fact, Kind: kind(st, h), Severity: st.Fact.Severity,
		Path: p.doc.Source.Path, Found: o.Span.Of(r.Text), Expected: expected(st, h),
		Sentence: r.Span.Of(r.Text), Section: section(b), Reasons: o.Reasons,
	}
	if o.Mislead && f.Severity < rules.Notice {
		f.Severity++
	}
	f.Span, f.Start, f.End = p.place(b, o.Span)
	f.Message = fmt.Sprintf("%q contradicts the fact %s: %s", f.Found, st.Fact.ID, st.Text)
	if !b.Adds(o.Span) { // the unit of a bare number stands elsewhere
		f.Suggestion = suggestion(st, h, r, o.Span, &f)
	}
	f.Fingerprint = Fingerprint(f)
	return f
}

// support reports a sentence that agrees with a fact.
func (p *pass) support(b *document.Block, r *sentence.Reading, f *rules.Fact, o about.Outcome) Support {
	span := b.Source(o.Span)
	return Support{Fact: f, Path: p.doc.Source.Path, Span: span, Start: p.doc.Source.Position(span.Start), Found: o.Span.Of(r.Text),
		Sentence: r.Span.Of(r.Text), Date: p.doc.Date}
}

// kind is the kind of a held part in the words of the machine contract.
func kind(st *statement.Statement, h *statement.Held) string {
	if h.Mention < 0 {
		return "name"
	}
	return string(st.Mentions[h.Mention].Kind)
}

// expected is the held value as the fact words it, with its hedge.
func expected(st *statement.Statement, h *statement.Held) string {
	if h.Mention >= 0 {
		if m := st.Mentions[h.Mention]; m.Quantity != nil && m.Quantity.Comparator != quantity.Exactly && m.Whole.Start < m.Start && h.Span.Contains(m.Span) {
			return lowerFirst(strings.TrimSpace(st.Text[m.Whole.Start:max(m.End, h.End)]))
		}
	}
	if st.IsDenial(h) {
		return st.Denied(h)
	}
	return strings.Join(h.Words, " or ")
}

// lowerFirst writes a hedge that begins a sentence with a small letter.
func lowerFirst(s string) string {
	if len(s) > 1 && 'A' <= s[0] && s[0] <= 'Z' && 'a' <= s[1] && s[1] <= 'z' {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}

// Fingerprint names a finding by what it says and not by where it stands, so that edits elsewhere leave it the same. Findings of
// one file that say the same are told apart by Join.
func Fingerprint(f Finding) string {
	id := ""
	if f.Fact != nil {
		id = f.Fact.ID
	}
	sum := sha256.Sum256([]byte(strings.Join([]string{f.Rule, id, f.Path, strings.Join(strings.Fields(f.Sentence), " "), f.Found}, "\x00")))
	return hex.EncodeToString(sum[:12])
}
