package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// numberOfLabel: "classroom 7" is one of the classrooms, not their number.
func numberOfLabel(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	if f == nil || t == nil || t.Dimension != "" || d.First == 0 || t.Unit == "time" && t.Noun.Len() == 0 { // "won the cup twice"
		return ""
	}
	if h := &c.St.Held[d.Held]; h.First > 0 && f.Noun.End <= f.Span.Start && t.Noun.Start >= t.Span.End && c.Links.By[h.First-1] >= sentence.Derived && c.St.Words[h.First-1].Weight > 0 {
		if _, last := c.Text.WordsIn(t.Noun); slices.Contains(c.Links.To[h.First-1], last-1) {
			return "the fact's number tells which one it is"
		}
	}
	if f.Noun.Len() == 0 || t.Noun.Len() > 0 && t.Noun.Start >= t.Span.End || f.Noun.End <= f.Span.Start {
		return ""
	}
	if w := &c.Text.Words[d.First-1]; c.Links.Used[d.First-1] >= sentence.Derived && w.Form == w.Stem && !w.Verb && !w.Function && !w.Sign && !c.SameIdiom(&c.St.Held[d.Held], d.Mention) {
		return "the sentence's number tells which one it is"
	}
	return ""
}

// besideLabel: what comes after week 12 is not week 12.
func besideLabel(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	f, _ := c.Quantities(d)
	if f == nil || h.First < 2 || f.Noun.Len() == 0 || f.Noun.End > f.Span.Start {
		return ""
	}
	noun, _ := c.St.WordsIn(f.Noun)
	side := c.St.WordBefore(noun)
	if !sides[side] {
		return ""
	}
	first, _ := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	if c.Text.WordBefore(first) == side || c.Text.WordBefore(first-1) == side {
		return ""
	}
	return fmt.Sprintf("the fact speaks of what is %s %s", side, c.St.TextOf(noun, h.Last))
}

// sides are the prepositions that tell of what lies on one side of one of a series.
var sides = sentence.Set("after before since until past beyond")
