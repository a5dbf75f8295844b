package names

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// onlyCode is the only code that a sentence with "by default" at word p has and the statement does not, where it stands beside the noun for what the
// statement holds: "runs in `isolated` mode by default".
func onlyCode(c *about.Comparison, h *statement.Held, p int) (f about.Filler, ok bool) {
	if c.Text.FormAt(p-1) != "by" {
		return f, false
	}
	for k := c.Text.KeyEnd(); k < len(c.Text.Words); k++ {
		if !c.Text.Coded(k) || c.Text.Words[k].Sign {
			continue
		}
		g, fits := codeAt(c, k)
		switch {
		case ok, !fits:
			return f, false
		case !c.AnyKnown(g.First, g.Last):
			f, ok = g, true
		}
		k = g.Last
	}
	if !ok || !slices.ContainsFunc(c.Text.Words[:f.First], func(w sentence.Word) bool { return w.Verb }) {
		return f, false // "In `isolated` mode, …"
	}
	head := presetHead(c.St, h)
	return f, c.StandsFor(head, c.Text.PastQuotes(f.Last)) || c.StandsFor(head, c.Text.SkipBack(f.First-1))
}

// codeAt is the word that begins at word k, with all that is joined to it, if it is no value and nothing else is said with it: a code, or what a sign,
// a conjunction or the sentence's end follows.
func codeAt(c *about.Comparison, k int) (about.Filler, bool) {
	r := c.Text
	if k >= len(r.Words) || r.Words[k].Sign || r.Words[k].Mention >= 0 {
		return about.Filler{}, false
	}
	last := k + 1
	for last+1 < len(r.Words) && r.Words[last].Start == r.Words[last-1].End && r.Words[last+1].Start == r.Words[last].End && joins[r.Words[last].Form] {
		last += 2
	}
	end := r.PastQuotes(last)
	f := about.Filler{First: k, Last: last}
	if r.Coded(k) || end >= len(r.Words) || r.Words[end].Sign || sentence.Coordinating[r.Words[end].Form] || sentence.Cases[r.Words[end].Form] {
		return f, r.Words[k].Weight > 0 || last > k+1 // "us-east-1"
	}
	return f, false
}

// shortened reports whether held name and filler are words in small letters of which one begins with the other: "overlay" and "overlayfs".
func shortened(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	a, b := c.St.FormAt(h.First), c.Text.FormAt(f.Last-1)
	if h.Last-h.First > 1 || f.Last-f.First > 1 && c.Text.FormAt(f.First) != "set" || c.St.Words[h.First].Upper || c.Text.Words[f.First].Upper || min(len(a), len(b)) < 4 {
		return false
	}
	return strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
}

// samePath reports whether held name and filler are both paths, or neither is.
func samePath(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	path := func(r *sentence.Reading, first, last int) bool {
		return strings.HasPrefix(strings.TrimLeft(asWritten(r, r.SpanOf(first, last)).Of(r.Text), "~."), "/")
	}
	return path(c.St.Reading, h.First, h.Last) == path(c.Text, f.First, f.Last)
}

// joins are the signs inside of a code.
var joins = sentence.Set("- / . : _ @ +")
