package checker

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Verdict is the judgement on one statement and one fact.
type Verdict uint8

const (
	NotEnoughInfo Verdict = iota // the sentence is not about the fact, or it is doubtful whether it is
	Supported                    // the sentence says what the fact says, or what it allows
	Contradicted                 // what the sentence says cannot be true if the fact is
)

// String is the verdict in the words of the machine contract.
func (v Verdict) String() string {
	return [...]string{"not enough info", "supported", "contradicted"}[v]
}

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
func (p *pass) finding(b *document.Block, r *reading, st *statement, o outcome) Finding {
	h := &st.held[o.held]
	f := Finding{
		Rule: "fact", Fact: st.fact, Kind: st.kind(h), Severity: st.fact.Severity,
		Path: p.doc.Source.Path, Found: o.span.Of(r.text), Expected: st.expected(h),
		Sentence: r.span.Of(r.text), Section: section(b), Reasons: o.reasons,
	}
	if o.mislead && f.Severity < rules.Notice {
		f.Severity++
	}
	f.Span, f.Start, f.End = p.place(b, o.span)
	f.Message = fmt.Sprintf("%q contradicts the fact %s: %s", f.Found, st.fact.ID, st.text)
	f.Suggestion = st.suggestion(h, r, o.span, &f)
	f.Fingerprint = Fingerprint(f)
	return f
}

// support reports a sentence that agrees with a fact.
func (p *pass) support(b *document.Block, r *reading, f *rules.Fact, o outcome) Support {
	span := b.Source(o.span)
	return Support{Fact: f, Path: p.doc.Source.Path, Span: span, Start: p.doc.Source.Position(span.Start), Found: o.span.Of(r.text),
		Sentence: r.span.Of(r.text), Date: p.doc.Date}
}

// kind is the kind of a held part in the words of the machine contract.
func (st *statement) kind(h *held) string {
	if h.mention < 0 {
		return "name"
	}
	return string(st.mentions[h.mention].Kind)
}

// expected is the held value as the fact words it, with its hedge.
func (st *statement) expected(h *held) string {
	if h.mention >= 0 {
		if m := st.mentions[h.mention]; m.Quantity != nil && m.Quantity.Comparator != quantity.Exactly && m.Whole.Start < m.Start && h.Span.Contains(m.Span) {
			return lowerFirst(strings.TrimSpace(st.text[m.Whole.Start:max(m.End, h.End)]))
		}
	}
	if st.isDenial(h) {
		return st.denied(h)
	}
	return strings.Join(h.words, " or ")
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
