package delta

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Copy is a statement that says what an edited one says, apart from the value.
type Copy struct {
	edit  int  // which edit it is a copy of
	stale bool // it has the value of before; else another one, so that the sentence is a form that is filled in
	path  string
	span  source.Span // of the value
	start source.Position
}

// Copies finds the statements of a document that say what one of the edited statements says.
func Copies(edits []Edit, doc *document.Document) (out []Copy) {
	for _, b := range doc.Blocks {
		text := strings.ToLower(b.Text)
		if !slices.ContainsFunc(edits, func(e Edit) bool { return strings.Contains(text, e.anchor) }) {
			continue
		}
		for _, st := range statements(doc, b) {
			for i := range edits {
				if c, ok := edits[i].copy(st); ok {
					c.edit = i
					out = append(out, c)
				}
			}
		}
	}
	return out
}

// copy holds a statement against an edited one: it must have the same words and values, in any order, and a value of its own in
// the place of the one that was changed. The updated value is nothing to tell of.
func (e *Edit) copy(st *statement) (Copy, bool) {
	rest := slices.Clone(st.parts)
	for i := range e.now.parts {
		if e.first <= i && i < e.last {
			continue
		}
		j := slices.IndexFunc(rest, func(p part) bool { return p.key == e.now.parts[i].key })
		if j < 0 {
			return Copy{}, false
		}
		rest = slices.Delete(rest, j, j+1)
	}
	was, now := e.was.parts[e.first:e.wasLast], e.now.parts[e.first:e.last]
	same := func(a, b part) bool { return a.key == b.key }
	if !st.oneValue(rest) || rest[0].value != was[0].value || slices.EqualFunc(rest, now, same) {
		return Copy{}, false
	}
	c := Copy{stale: slices.EqualFunc(rest, was, same), path: st.doc.Source.Path}
	c.span, c.start, _ = st.place(source.Span{Start: rest[0].span.Start, End: rest[len(rest)-1].span.End})
	if c.stale && (e.elsewhen(st) || silent(st.doc, c.span)) {
		return Copy{}, false
	}
	return c, true
}

// silent reports whether a document asks for silence about copies at a place: there the value is meant to be another one.
func silent(doc *document.Document, at source.Span) bool {
	return slices.ContainsFunc(doc.Directives, func(d document.Directive) bool {
		return d.Mistake == "" && d.ID == rules.StaleCopy && d.Scope.Overlaps(at)
	})
}

// elsewhen reports whether a statement may well keep its value: it stands in a document of another day, in a record of what once
// was, or in the same document of another version.
func (e *Edit) elsewhen(st *statement) bool {
	a, b := e.now.doc, st.doc
	pa, pb := a.Source.Path, b.Source.Path
	return !b.Date.Equal(a.Date) && !b.Date.IsZero() || records.MatchString(path.Base(pb)) || pa != pb && numbers.ReplaceAllString(pa, "") == numbers.ReplaceAllString(pb, "")
}

var (
	records = regexp.MustCompile(`(?i)^(change|release|history|news|archive|minutes)`)
	numbers = regexp.MustCompile(`[-_.]?v?[0-9]+([-_.][0-9]+)*`)
)

// StaleCopies makes notices of edits and of all that was found to say the same, except where a finding stands already. They tell
// the other places at the changed value.
func StaleCopies(edits []Edit, copies []Copy, findings []checker.Finding) []checker.Finding {
	reported := func(path string, s source.Span) bool {
		return slices.ContainsFunc(findings, func(f checker.Finding) bool { return f.Path == path && f.Span.Overlaps(s) })
	}
	places, forms := map[int][]string{}, map[int]bool{}
	for _, c := range copies {
		if forms[c.edit] = forms[c.edit] || !c.stale; c.stale && !reported(c.path, c.span) {
			places[c.edit] = append(places[c.edit], fmt.Sprintf("%s:%d", c.path, c.start.Line))
		}
	}
	var out []checker.Finding
	for i := range edits {
		if f := edits[i].notice(places[i]); len(places[i]) > 0 && !forms[i] && !reported(f.Path, f.Span) && !silent(edits[i].now.doc, f.Span) {
			out = append(out, f)
		}
	}
	return out
}

// notice tells where the old value still stands.
func (e *Edit) notice(places []string) checker.Finding {
	was, now := e.was.parts[e.first:e.wasLast], e.now.parts[e.first:e.last]
	from := source.Span{Start: was[0].span.Start, End: was[len(was)-1].span.End}.Of(e.was.block.Text)
	to := source.Span{Start: now[0].span.Start, End: now[len(now)-1].span.End}
	f := checker.Finding{
		Rule: rules.StaleCopy, Severity: rules.Notice, Aside: true, Kind: now[0].kind, Path: e.now.doc.Source.Path, Found: to.Of(e.now.block.Text), Sentence: e.now.text(),
	}
	f.Span, f.Start, f.End = e.now.place(to)
	f.Message = fmt.Sprintf("%s was changed to %s here, and the same statement still has %s in %s", from, f.Found, from, named(places))
	if n := len(e.now.block.Section); n > 0 {
		f.Section = e.now.block.Section[n-1].Text
	}
	f.Fingerprint = checker.Fingerprint(f)
	return f
}
