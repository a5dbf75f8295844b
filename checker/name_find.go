package checker

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/name"
	"github.com/steadfact/steadfact/internal/language/token"
	"github.com/steadfact/steadfact/internal/source"
)

// findName looks for the held name, or one of its alternatives, in the sentence: first in its own place, then word for word
// anywhere, then as a name that may mean the same.
func (c *comparison) findName(h *held) (source.Span, bool) {
	for _, g := range c.gaps(h) {
		if c.agreesWith(h, g) {
			return c.text.spanOf(g.first, g.last), true
		}
	}
	for _, want := range h.words {
		forms := wordForms(want)
		for i := range c.text.words {
			if last, ok := c.text.matches(i, forms); ok && len(forms) > 0 && !c.mostlyKnown(i, last) {
				return c.text.spanOf(i, last), true
			}
		}
	}
	for _, p := range c.text.phrases {
		f, ok := c.trimmed(p.first, p.last)
		if ok && c.agreesWith(h, f) || !c.mostlyKnown(p.first, p.last) && c.agreesWith(h, filler{first: p.first, last: p.last}) {
			return c.text.spanOf(p.first, p.last), true
		}
	}
	return source.Span{}, false
}

// wordForms are the folded words of a wording.
func wordForms(wording string) []string {
	toks := token.Tokenize(wording, nil)
	var out []string
	for _, w := range newReading(&language.Text{Text: wording, Tokens: toks}, 0, len(toks), nil).words {
		if !w.sign && !(w.function && strings.HasSuffix(w.form, "s") && len(w.form) < 3 && len(out) > 0) {
			out = append(out, w.form)
		}
	}
	return out
}

// mostlyKnown reports whether most of the words stand for words of the statement that are not held.
func (c *comparison) mostlyKnown(first, last int) bool {
	n := 0
	for j := first; j < last; j++ {
		if c.known(j) {
			n++
		}
	}
	return 2*n >= last-first
}

// known reports whether word j of the sentence stands for a telling word of the statement that is not held.
func (c *comparison) known(j int) bool {
	for i, to := range c.links.to {
		if c.links.by[i] >= derived && c.st.words[i].weight > 0 && !c.st.isHeld(i) && slices.Contains(to, j) {
			return true
		}
	}
	return false
}

// anyKnown reports whether one of the words [first, last) stands for a word of the statement.
func (c *comparison) anyKnown(first, last int) bool {
	for k := first; k < last; k++ {
		if c.known(k) {
			return true
		}
	}
	return false
}

// agreesWith reports whether a filler may mean the held name or one of its alternatives.
func (c *comparison) agreesWith(h *held, f filler) bool {
	for _, want := range h.words {
		if name.Compare(want, c.text.textOf(f.first, f.last)) != name.Different {
			return true
		}
	}
	return false
}

// agreesWithAny reports whether a filler agrees with any part that the statement holds.
func (c *comparison) agreesWithAny(f filler) bool {
	for h := range c.st.held {
		held := &c.st.held[h]
		switch {
		case held.mention >= 0:
		case c.st.saysNation(held) && c.text.nationsEnd(f.first) == f.last:
			if c.compareNations(held, f) != name.Different {
				return true
			}
		case c.agreesWith(held, f), c.sameNation(held, f):
			return true
		}
	}
	return false
}

// putsInPlace reports whether the sentence's structure puts the held name itself in its place, whatever words it has for that: "the company
// is headquartered in Harvik" for "Norwind's headquarters are in [Harvik]".
func (c *comparison) putsInPlace(h *held) bool {
	return slices.ContainsFunc(c.relatedNames(h), func(f filler) bool { return c.agreesWith(h, f) && c.assertsName(h, f) })
}
