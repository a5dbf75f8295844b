package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/quantity"
)

// samePlaceCoverage is how much of a statement a sentence must have for its wording to speak for itself.
const samePlaceCoverage = 0.75

// nearlySame is the share of a statement's telling words that a sentence must have to be called the same but for one place.
const nearlySame = 0.85

// inSamePlace reports whether the sentence is the statement in all but little, and words [first, last) stand where the held
// value stands: between the same neighbours.
func (c *comparison) inSamePlace(h *held, first, last int) bool {
	if !c.mirrors() && (c.account.own < samePlaceCoverage || c.competes(h, first, last)) {
		return false
	}
	return c.sameNeighbour(h.first, first, -1) && c.sameNeighbour(h.last-1, last-1, 1)
}

// sameNeighbour reports whether the words next to word i of the statement and word j of the sentence correspond; the edges of
// statement and sentence, and of clauses, do.
func (c *comparison) sameNeighbour(i, j, step int) bool {
	i, j = c.st.neighbour(i, step), c.text.neighbour(j, step)
	if i < 0 || j < 0 {
		return i < 0 && j < 0
	}
	if a, b := c.st.words[i].mention, c.text.words[j].mention; a >= 0 || b >= 0 {
		return a >= 0 && b >= 0 && c.st.mentions[a].Kind == c.text.mentions[b].Kind
	}
	return slices.Contains(c.links.to[i], j) && c.st.words[i].verb == c.text.words[j].verb || c.st.words[i].function && c.text.words[j].function
}

// neighbour is the word after (or before) word i that is no sign; -1 at the end or at a sign that ends a clause.
func (r *reading) neighbour(i, step int) int {
	for i += step; i >= 0 && i < len(r.words); i += step {
		if !r.words[i].sign {
			return i
		}
		if f := r.words[i].form; f != "-" && f != "#" && f != "\"" && f != "'" {
			return -1
		}
	}
	return -1
}

// takes reports whether words [first, last) belong to what does what the verb at word v says, or to what it is done to.
func (r *reading) takes(v, first, last int) bool {
	if m := r.words[first].mention; m < 0 || r.mentions[m].Quantity == nil || r.mentions[m].Quantity.Kind == quantity.Ordinal {
		return false
	}
	if first < v {
		return r.opens(first)
	}
	for j := v + 1; j < first; j++ {
		if w := &r.words[j]; w.sign || r.isPreposition(j) && w.mention < 0 && w.form != "of" && !r.hedges(j) {
			return false
		}
	}
	return true
}

// datesReach reports whether the sentence dates when something was reached, "reached the final in 1993", where the statement dates
// what verb f tells.
func (c *comparison) datesReach(f, t, first int) bool {
	m := c.text.words[first].mention
	return m >= 0 && c.text.mentions[m].Temporal != nil && c.text.words[t].stem == "reach" && f >= 0 && !c.st.isLight(f)
}

// competes reports whether another event stands in the place of the statement's: the sentence says the statement's verb of
// something else, or in a sentence of few words has another verb instead.
func (c *comparison) competes(h *held, first, last int) bool {
	f, t := c.st.governor(h.first, h.last), c.text.governor(first, last)
	if t < 0 || c.text.isLight(t) && !c.datesReach(f, t, first) || c.links.used[t] >= akin {
		return false
	}
	if c.st.isLight(f) {
		return f >= 0 && (c.text.mentions[c.text.words[first].mention].Temporal != nil || c.actsItself(f, t) && c.text.takes(t, first, last))
	}
	return c.links.by[f] >= akin || c.account.own < nearlySame || c.sharedWords() < wordy
}
