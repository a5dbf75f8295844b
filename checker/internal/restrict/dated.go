package restrict

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// DatesStranger reports whether words [first, last) are a date in brackets behind the name of what the statement does not speak of.
func DatesStranger(c *about.Comparison, first, last int) bool {
	return c.Text.Bracketed(first, last) && c.Text.Mentions[c.Text.Words[first].Mention].Temporal != nil && c.Links.Used[first-2] < sentence.Derived
}

// NamesWhich reports whether a held date only tells which thing the statement speaks of ("the 2014 final"), another one when something
// happened, and the date at word first of the sentence does not tell which thing it speaks of.
func NamesWhich(c *about.Comparison, h *statement.Held, first int) bool {
	if c.St.DatedNoun(h.First) < 0 || c.Text.DatedNoun(first) >= 0 {
		return false
	}
	return slices.ContainsFunc(c.St.Held, func(o statement.Held) bool {
		return o.Mention >= 0 && o.Mention != h.Mention && c.St.Mentions[o.Mention].Temporal != nil && c.St.DatedNoun(o.First) < 0
	})
}
