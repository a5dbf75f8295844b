package checker

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/rules"
)

// finding reports a contradicted sentence.
func (p *pass) finding(b *document.Block, r *reading, st *statement, o outcome) Finding {
	h := &st.held[o.held]
	f := Finding{
		Rule: "fact", Fact: st.fact, Kind: st.kind(h), Severity: st.fact.Severity,
		Path: p.doc.Source.Path, Found: o.span.Of(r.text), Expected: st.expected(h),
		Sentence: r.span.Of(r.text), Reasons: o.reasons,
	}
	if o.mislead && f.Severity < rules.Notice {
		f.Severity++
	}
	f.Span, f.Start, f.End = p.place(b, o.span)
	if n := len(b.Section); n > 0 {
		f.Section = b.Section[n-1].Text
	}
	f.Message = fmt.Sprintf("%q contradicts the fact %s: %s", f.Found, st.fact.ID, st.text)
	f.Suggestion = st.suggestion(h, r, o.span, &f)
	f.Fingerprint = fingerprint(f)
	return f
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
		if m := st.mentions[h.mention]; m.Quantity != nil && m.Whole.Start < m.Start && h.Span.Contains(m.Span) {
			return lowerFirst(strings.TrimSpace(st.text[m.Whole.Start:max(m.End, h.End)]))
		}
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

// fingerprint names a finding by what it says and not by where it stands, so that edits elsewhere leave it the same.
func fingerprint(f Finding) string {
	id := ""
	if f.Fact != nil {
		id = f.Fact.ID
	}
	sum := sha256.Sum256([]byte(strings.Join([]string{f.Rule, id, f.Path, strings.Join(strings.Fields(f.Sentence), " "), f.Found}, "\x00")))
	return hex.EncodeToString(sum[:12])
}

// Merge joins results and puts their findings in order. Findings with one fingerprint are told apart by their order.
func Merge(results ...*Result) *Result {
	all := &Result{}
	for _, r := range results {
		all.Files += r.Files
		all.Sentences += r.Sentences
		all.Findings = append(all.Findings, r.Findings...)
		all.Supported = append(all.Supported, r.Supported...)
	}
	all.sort()
	return all
}

func (r *Result) sort() {
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Span.Start, b.Span.Start), strings.Compare(a.id(), b.id()))
	})
	slices.SortStableFunc(r.Supported, func(a, b Support) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Span.Start, b.Span.Start), strings.Compare(a.Fact.ID, b.Fact.ID))
	})
}

func (f *Finding) id() string {
	if f.Fact == nil {
		return f.Rule
	}
	return f.Fact.ID
}
