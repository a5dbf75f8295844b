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

// occasion is a date that tells which one of several a noun of the statement is: "the earthquake of 1911", "the 1911
// earthquake"; -1 when there is none.
func occasion(r *sentence.Reading, l *statement.Links) int {
	for k := range r.Mentions {
		if r.Mentions[k].Temporal == nil {
			continue
		}
		i, _ := r.WordsOf(k)
		if head := r.DatedNoun(i); head >= 0 && l.Used[head] >= sentence.Derived {
			return k
		}
		if i >= 2 && r.Words[i-1].Form == "of" && l.Used[i-2] >= sentence.Derived && r.Words[i-2].Weight > 0 && !r.Words[i-2].Verb && !ranked(r, i-2) {
			return k
		}
	}
	return -1
}

// ranked reports whether the noun at word i is one of those among which a rank is told: "the 10th highest-grossing film of 2019".
func ranked(r *sentence.Reading, i int) bool {
	for j := r.Chunk(i); j < i; j++ {
		if superlative(r, j) == j {
			return true
		}
	}
	return false
}
