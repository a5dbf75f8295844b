package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
)

// sameOwner drops the values that the sentence gives to whom the statement gives another one: of "Varde has three cups, and Harvik five",
// the five are Harvik's.
func (c *comparison) sameOwner(h *held, ds []candidate) []candidate {
	own := c.st.ownerOf(h.first, h.last)
	if own < 0 {
		return ds
	}
	return slices.DeleteFunc(ds, func(d candidate) bool {
		o := c.text.ownerOf(d.first, d.last)
		return o >= 0 && !c.nameStandsFor(own, o) && slices.ContainsFunc(c.st.held, func(x held) bool {
			other := c.st.ownerOf(x.first, x.last)
			return other >= 0 && x.mention >= 0 && c.nameStandsFor(other, o) && c.compareValue(&x, &c.text.mentions[d.mention]) != language.Incomparable
		})
	})
}

// ownsToo reports whether the sentence gives mention m as what the statement's owner of the held value has: "Harvik's five cups" where
// the statement says "Harvik has three cups".
func (c *comparison) ownsToo(h *held, m int) bool {
	own := c.st.ownerOf(h.first, h.last)
	if own < 0 {
		return false
	}
	first, _ := c.text.wordsIn(c.text.mentions[m].Whole)
	o := c.text.genitiveBefore(first)
	return o >= 0 && c.nameStandsFor(own, o)
}

// nameStandsFor reports whether the name at word j of the sentence stands for the one at word i of the statement, by any of its words.
func (c *comparison) nameStandsFor(i, j int) bool {
	f, t := c.st.phrases[c.st.words[i].phrase], c.text.phrases[c.text.words[j].phrase]
	for k := f.first; k < f.last; k++ {
		if slices.ContainsFunc(c.links.to[k], func(n int) bool { return t.first <= n && n < t.last }) {
			return true
		}
	}
	return false
}

// ownerOf is a word of the name of whose value words [first, last) tell: an owner right before, or the subject; -1 for no name.
func (r *reading) ownerOf(first, last int) int {
	if o := r.genitiveBefore(first); o >= 0 {
		return o
	}
	v := r.governor(first, last)
	if v < 0 || v > first || !having[r.words[v].stem] && !winning[r.words[v].stem] && !r.isLight(v) {
		return -1
	}
	if head := r.subjectOf(v).head; head >= 0 && r.words[head].phrase >= 0 {
		return head
	}
	return -1
}

// winning are the verbs of contests by which somebody comes to have something.
var winning = set("win score lose")

// genitiveBefore is the last word of the name that owns the noun phrase which begins before word i: "Harvik's record | five cups"; -1 for
// none.
func (r *reading) genitiveBefore(i int) int {
	for j := i - 1; j > 0; j-- {
		switch w := &r.words[j]; {
		case isGenitive(w.form) && isOwnerSign(r.surface(j)) && r.words[j-1].phrase >= 0:
			return j - 1
		case !r.isNominal(j):
			return -1
		}
	}
	return -1
}

// ownedByCounted is what the sentence's value counts when that only belongs to what the held value counts: "40% of the pupils' parents"; -1
// when it does not.
func (c *comparison) ownedByCounted(h *held, first, last int) int {
	noun, owned := c.st.attribute(h.first, h.last), c.text.attribute(first, last)
	if noun < 0 || owned < 0 || c.links.used[owned] >= akin {
		return -1
	}
	for _, j := range c.links.to[noun] {
		if j >= last && j+1 < owned && isOwnerSign(c.text.surface(j+1)) {
			return owned
		}
	}
	return -1
}
