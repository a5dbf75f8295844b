package names

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// findName looks for the held name, or one of its alternatives, in the sentence: first in its own place, then word for word
// anywhere, then as a name that may mean the same.
func findName(c *about.Comparison, h *statement.Held) (source.Span, bool) {
	for _, g := range gaps(c, h) {
		if agreesWith(c, h, g) {
			return c.Text.SpanOf(g.First, g.Last), true
		}
	}
	for _, e := range c.Entries(h) {
		if agreesWith(c, h, e) {
			return c.Text.SpanOf(e.First, e.Last), true
		}
	}
	if s := c.St.SlotOf(h); s.Preposition == "from" {
		for _, f := range homelands(c, h, s) {
			if sameNation(c, h, f) {
				return c.Text.SpanOf(f.First, f.Last), true
			}
		}
	}
	if saysNation(c.St, h) {
		for _, f := range nationalities(c) {
			if c.Text.PrepositionBefore(f.First) == "from" && compareNations(c, h, f) == name.Same {
				return c.Text.SpanOf(f.First, f.Last), true
			}
		}
	}
	for _, want := range h.Words {
		forms := c.Book.WordingOf(want, wordForms)
		for i := range c.Text.Words {
			if last, ok := statement.Matches(c.Text, i, forms); ok && len(forms) > 0 && !mostlyKnown(c, i, last) && !insideCode(c.Text, i, last) {
				return c.Text.SpanOf(i, last), true
			}
		}
	}
	for _, p := range c.Text.Phrases {
		f, ok := trimmed(c, p.First, p.Last)
		if ok && agreesWith(c, h, f) || !mostlyKnown(c, p.First, p.Last) && agreesWith(c, h, about.Filler{First: p.First, Last: p.Last}) {
			return c.Text.SpanOf(p.First, p.Last), true
		}
	}
	return source.Span{}, false
}

// insideCode reports whether words [first, last) are only a part of an identifier in a code span: the "oci" of `oci-mediatypes`.
func insideCode(r *sentence.Reading, first, last int) bool {
	if !r.Coded(first) {
		return false
	}
	glued := func(a, b int) bool {
		return a >= 0 && b < len(r.Words) && r.Words[a].End == r.Words[b].Start && (r.Words[a].Form == "-" || r.Words[b].Form == "-")
	}
	return glued(first-1, first) || glued(last-1, last)
}

// wordForms are the folded words of a wording.
func wordForms(wording string) []string {
	toks := token.Tokenize(wording, nil)
	var out []string
	for _, w := range sentence.New(&language.Text{Text: wording, Tokens: toks}, 0, len(toks), nil).Words {
		if !w.Sign && !(w.Function && strings.HasSuffix(w.Form, "s") && len(w.Form) < 3 && len(out) > 0) {
			out = append(out, w.Form)
		}
	}
	return out
}

// mostlyKnown reports whether most of the words stand for words of the statement that are not held.
func mostlyKnown(c *about.Comparison, first, last int) bool {
	n := 0
	for j := first; j < last; j++ {
		if c.Known(j) {
			n++
		}
	}
	return 2*n >= last-first
}

// agreesWith reports whether a filler may mean the held name or one of its alternatives.
func agreesWith(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	written := asWritten(c.Text, c.Text.SpanOf(f.First, f.Last)).Of(c.Text.Text)
	for _, want := range h.Words {
		if name.Compare(want, written) != name.Different {
			return true
		}
	}
	return false
}

// asWritten is the span of a name with the signs by which a path begins, which are no words: "/etc/loom.toml", "~/.loom.toml".
func asWritten(r *sentence.Reading, s source.Span) source.Span {
	start := s.Start
	for start > 0 && strings.IndexByte("/~$.", r.Text[start-1]) >= 0 {
		start--
	}
	if !strings.ContainsAny(r.Text[start:s.Start], "/~$") || !strings.Contains(r.Text[start:s.End], "/") || start > 0 && !strings.ContainsRune(" \t\n\"'`([{<*_", rune(r.Text[start-1])) {
		return s
	}
	return source.Span{Start: start, End: s.End}
}

// withoutNumber reports whether a filler is the held name but for its number, and says nothing of that: "Apache License" for "Apache 2.0".
func withoutNumber(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	last := h.Last
	for last > h.First && (c.St.Words[last-1].Mention >= 0 || c.St.IsNumeral(last-1)) {
		last--
	}
	if last == h.First || last == h.Last || f.Last < len(c.Text.Words) && (c.Text.Words[f.Last].Mention >= 0 || c.Text.IsNumeral(f.Last)) {
		return false
	}
	for j := f.First; j < f.Last; j++ {
		if c.Text.Words[j].Mention >= 0 || c.Text.IsNumeral(j) {
			return false
		}
	}
	return name.Compare(c.St.TextOf(h.First, last), c.Text.TextOf(f.First, f.Last)) != name.Different
}

// agreesWithAny reports whether a filler agrees with any part that the statement holds.
func agreesWithAny(c *about.Comparison, f about.Filler) bool {
	for h := range c.St.Held {
		held := &c.St.Held[h]
		switch {
		case held.Mention >= 0:
		case saysNation(c.St, held) && nationsEnd(c.Text, f.First) == f.Last:
			if compareNations(c, held, f) != name.Different {
				return true
			}
		case agreesWith(c, held, f), sameNation(c, held, f):
			return true
		}
	}
	return false
}

// putsInPlace reports whether the sentence's structure puts the held name itself in its place, whatever words it has for that: "the company
// is headquartered in Harvik" for "Norwind's headquarters are in [Harvik]".
func putsInPlace(c *about.Comparison, h *statement.Held) bool {
	return slices.ContainsFunc(relatedNames(c, h), func(f about.Filler) bool { return agreesWith(c, h, f) && assertsName(c, h, f) })
}
