package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// otherSlot: the sentence speaks of the same sort of thing as the statement, but of another one: beside the same noun stands something
// else, in the same place. "The speed limit on the ring road" is not that on Mill Street, nor is the data team the platform team.
func (c *comparison) otherSlot(d candidate) string {
	for i := range c.st.words {
		if reason := c.otherBehind(i, d); reason != "" {
			return reason
		}
		if reason := c.otherBefore(i, d); reason != "" {
			return reason
		}
	}
	return ""
}

// otherBehind is the reason when another object stands behind the preposition that follows the noun at word i of the statement, and the
// sentence knows nothing of the statement's.
func (c *comparison) otherBehind(i int, d candidate) string {
	o := c.st.complementOf(i)
	if o < 0 || c.st.isHeld(o) || c.st.words[o].mention >= 0 || c.told(o) {
		return ""
	}
	for _, t := range c.links.to[i] {
		of := c.text.complementOf(t)
		if of < 0 || c.text.formAt(t+1) != c.st.formAt(i+1) || c.text.formAt(t+1) == "per" || c.st.namesPlace(o) && c.text.words[of].phrase >= 0 || !c.inClauseOf(t, d) || d.first <= of && of < d.last {
			continue
		}
		if w := &c.text.words[of]; w.weight < 2 || w.mention >= 0 || vague[w.stem] || c.links.used[of] >= derived || c.mayMean(of, o) {
			continue
		}
		return fmt.Sprintf("the sentence speaks of %s %q", c.text.surface(t), c.text.textOf(t+1, of+1))
	}
	return ""
}

// complementOf is the head of what stands behind the preposition that follows the noun at word i; -1 when none does.
func (r *reading) complementOf(i int) int {
	if i+2 >= len(r.words) || !r.isNominal(i) || !r.isPreposition(i+1) {
		return -1
	}
	return r.objectOf(i + 1)
}

// told reports whether the sentence has word i of the statement: of a name, all of it.
func (c *comparison) told(i int) bool {
	if p := c.st.words[i].phrase; p >= 0 {
		return c.st.namesIn(p, c.text, c.links)
	}
	return c.accountedFor(i) > broader
}

// inClauseOf reports whether word t of the sentence stands in the clause of an answer.
func (c *comparison) inClauseOf(t int, d candidate) bool {
	return c.text.words[t].clause == c.text.words[d.first].clause
}

// mayMean reports whether the noun at word j of the sentence may be another word for that at word i of the statement: it is related to it,
// or points back at what has a name, as "the street" does.
func (c *comparison) mayMean(j, i int) bool {
	f, t := &c.st.words[i], &c.text.words[j]
	if f.phrase < 0 {
		return lexicon.Related(f.stem, t.stem) > lexicon.None
	}
	return t.phrase < 0 && descriptions[t.stem] && c.text.pointed(j) && c.text.chunk(j) == j-1
}

// otherBefore is the reason when another noun stands before the one at word i of the statement than there.
func (c *comparison) otherBefore(i int, d candidate) string {
	if i == 0 || !c.st.sortsBy(i-1) || c.st.isHeld(i-1) || c.st.isHeld(i) || c.links.by[i-1] > unlinked || c.links.by[i] < derived || c.understood[i-1] {
		return ""
	}
	for _, t := range c.links.to[i] {
		if t == 0 || c.text.prepositionBefore(c.text.chunk(t)) != "" || !c.text.sortsBy(t-1) || c.links.used[t-1] > unlinked || !c.inClauseOf(t, d) || d.first <= t-1 && t-1 < d.last {
			continue
		}
		return fmt.Sprintf("the sentence speaks of another %s (%q)", c.text.surface(t), c.text.surface(t-1))
	}
	return ""
}

// sortsBy reports whether word k is a common noun that tells of what sort the noun behind it is: "platform team".
func (r *reading) sortsBy(k int) bool {
	w := &r.words[k]
	return r.isNominal(k) && r.isNominal(k+1) && w.dominant == lexicon.Noun && w.weight > 1 && w.phrase < 0 && !vague[w.stem]
}
