package values

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
)

// sameOwner drops the values that the sentence gives to whom the statement gives another one: of "Varde has three cups, and Harvik five",
// the five are Harvik's.
func sameOwner(c *about.Comparison, h *statement.Held, ds []about.Candidate) []about.Candidate {
	own := ownerOf(c.St.Reading, h.First, h.Last)
	if own < 0 {
		return ds
	}
	return slices.DeleteFunc(ds, func(d about.Candidate) bool {
		o := ownerOf(c.Text, d.First, d.Last)
		return o >= 0 && !nameStandsFor(c, own, o) && slices.ContainsFunc(c.St.Held, func(x statement.Held) bool {
			other := ownerOf(c.St.Reading, x.First, x.Last)
			return other >= 0 && x.Mention >= 0 && nameStandsFor(c, other, o) && c.CompareValue(&x, &c.Text.Mentions[d.Mention]) != language.Incomparable
		})
	})
}

// ownsToo reports whether the sentence gives mention m as what the statement's owner of the held value has: "Harvik's five cups" where
// the statement says "Harvik has three cups".
func ownsToo(c *about.Comparison, h *statement.Held, m int) bool {
	own := ownerOf(c.St.Reading, h.First, h.Last)
	if own < 0 {
		return false
	}
	first, _ := c.Text.WordsIn(c.Text.Mentions[m].Whole)
	o := c.Text.GenitiveBefore(first)
	return o >= 0 && nameStandsFor(c, own, o)
}

// nameStandsFor reports whether the name at word j of the sentence stands for the one at word i of the statement, by any of its words.
func nameStandsFor(c *about.Comparison, i, j int) bool {
	f, t := c.St.Phrases[c.St.Words[i].Phrase], c.Text.Phrases[c.Text.Words[j].Phrase]
	for k := f.First; k < f.Last; k++ {
		if slices.ContainsFunc(c.Links.To[k], func(n int) bool { return t.First <= n && n < t.Last }) {
			return true
		}
	}
	return false
}

// ownerOf is a word of the name of whose value words [first, last) tell: an owner right before, or the subject; -1 for no name.
func ownerOf(r *sentence.Reading, first, last int) int {
	if o := r.GenitiveBefore(first); o >= 0 {
		return o
	}
	v := r.Governor(first, last)
	if v < 0 || v > first || !restrict.Having[r.Words[v].Stem] && !winning[r.Words[v].Stem] && !r.IsLight(v) {
		return -1
	}
	if head := r.SubjectOf(v).Head; head >= 0 && r.Words[head].Phrase >= 0 {
		return head
	}
	return -1
}

// winning are the verbs of contests by which somebody comes to have something.
var winning = sentence.Set("win score lose")

// ownedByCounted is what the sentence's value counts when that only belongs to what the held value counts: "40% of the pupils' parents"; -1
// when it does not.
func ownedByCounted(c *about.Comparison, h *statement.Held, first, last int) int {
	noun, owned := c.St.Attribute(h.First, h.Last), c.Text.Attribute(first, last)
	if noun < 0 || owned < 0 || c.Links.Used[owned] >= sentence.Akin {
		return -1
	}
	for _, j := range c.Links.To[noun] {
		if j >= last && j+1 < owned && c.Text.IsOwnerSign(j+1) {
			return owned
		}
	}
	return -1
}
