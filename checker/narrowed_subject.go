package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// narrowedSubject: what the sentence says its value of is only one sort of what the statement says it of: "a lost pass", "passwords of
// guests", "members who have a boat".
func (c *comparison) narrowedSubject(d candidate) string {
	return c.narrows(&c.st.held[d.held], d.first, d.last)
}

// narrows is what narrowedSubject tells of words [first, last) of the sentence, which answer a held part.
func (c *comparison) narrows(h *held, first, last int) string {
	v := c.text.governor(first, last)
	if v < 0 {
		return ""
	}
	verb := c.text.groupStart(v)
	head := c.text.subjectOf(v).head
	if head < 0 || head >= verb || first <= head && head < last || !c.speaksOfSame(h, head, v) || c.text.formAt(verb-1) == "and" || relative[c.text.formAt(verb-1)] {
		return ""
	}
	if start := c.text.chunk(head); start > 0 && (c.text.words[start-1].verb || c.text.words[start-1].form == "and") {
		return ""
	}
	if w := c.sortOfSubject(head, verb, first, last); w != "" {
		return fmt.Sprintf("the sentence speaks of another %s (%q)", c.text.surface(head), w)
	}
	if from, to := c.limitOfSubject(head, verb); from < to && (first < from || to < last) {
		return fmt.Sprintf("the sentence speaks of %s %q", c.text.surface(head), c.text.textOf(from, to))
	}
	return ""
}

// speaksOfSame reports whether the noun at word head, the subject of the verb at word verb, stands for what the statement says its held
// value of, or for what it says, "the fee" for "charges". What is done to something is said of it in the passive.
func (c *comparison) speaksOfSame(h *held, head, verb int) bool {
	v := c.st.governor(h.first, h.last)
	if v < 0 {
		return false
	}
	if c.standsFor(v, head) && !c.text.words[head].verb {
		return true
	}
	i := c.st.subjectOf(v).head
	switch {
	case i < 0 && v == 1:
		i = 0 // a noun that might be a verb: "Permits are …"
	case c.text.isPassive(verb) && !c.st.isPassive(v):
		i = c.st.objectOf(v)
	}
	return i >= 0 && c.links.by[i] >= derived && slices.Contains(c.links.to[i], head)
}

// limitOfSubject is the phrase or the clause between a subject's head and its verb that limits it to what the statement does not speak
// of; empty when there is none. A phrase only tells more of what has a name.
func (c *comparison) limitOfSubject(head, verb int) (first, last int) {
	for k := head + 1; k < verb; k++ {
		w := &c.text.words[k]
		switch {
		case c.text.breaksPhrase(k), w.verb:
			return 0, 0
		case relative[w.form]:
			return c.limitOfClause(k, verb)
		case w.is(lexicon.Preposition) && c.text.indefinite(head) && c.datesOccasion(k+1):
			_, last := c.text.wordsOf(c.text.words[k+1].mention)
			return k, last
		case w.is(lexicon.Preposition) && c.text.words[head].phrase < 0 && !c.pointsAtTheme(k):
			if end := c.limitBehind(k, verb); end > 0 {
				return k, end
			}
		}
	}
	return 0, 0
}

// datesOccasion reports whether a date begins with word i that tells which one of several is spoken of, where the statement has none.
func (c *comparison) datesOccasion(i int) bool {
	if i >= len(c.text.words) || c.text.words[i].mention < 0 || c.st.statesDate() {
		return false
	}
	t := c.text.mentions[c.text.words[i].mention].Temporal
	return t != nil && t.Date != nil
}

// pointsAtTheme reports whether what follows the preposition at word k points back, in a text that stands alone, at what it speaks of:
// "sales of the album".
func (c *comparison) pointsAtTheme(k int) bool {
	o := c.text.objectOf(k)
	return c.context.open && o == k+2 && c.text.formAt(o+1) != "and" && descriptions[c.text.words[o].stem] && c.text.pointed(o)
}

// limitOfClause is the relative clause that begins with word k when its verb, or what follows that, says something of which the statement
// does not speak; empty otherwise.
func (c *comparison) limitOfClause(k, verb int) (first, last int) {
	said := k + 1
	for said < verb && !c.text.words[said].verb {
		said++
	}
	if _, last = c.text.clauseOf(k); c.strangeIn(said, min(verb, last)) {
		return k, min(verb, last)
	}
	return 0, 0
}

// aboveOrBelow are the prepositions before a number that limits whom something holds for: "adults over 70".
var aboveOrBelow = set("over under above below beyond")

// withMore is the end of what is joined to the noun at word o, of which the statement does not speak: "for the pool and the sauna"; 0 for
// none.
func (c *comparison) withMore(o, verb int) int {
	if c.text.formAt(o+1) != "and" {
		return 0
	}
	more := c.text.objectOf(o + 1)
	if more < 0 || more >= verb || c.text.words[more].weight < 2 || c.links.used[more] >= derived || c.text.words[o].phrase >= 0 != (c.text.words[more].phrase >= 0) {
		return 0
	}
	return more + 1
}

// limitBehind is the end of what follows the preposition at word k when nothing of it stands for anything in the statement; 0 otherwise.
func (c *comparison) limitBehind(k, verb int) int {
	if m := c.text.words[min(k+1, verb-1)].mention; m >= 0 {
		if q := c.text.mentions[m].Quantity; q == nil || c.comparable(m) && !aboveOrBelow[c.text.words[k].form] || c.st.states(c.text.mentions[m]) {
			return 0
		}
		_, last := c.text.wordsOf(m)
		return last
	}
	o := c.text.objectOf(k)
	if o < 0 || o >= verb || c.text.words[o].weight < 2 || vague[c.text.words[o].stem] || namesIllness(c.text.words[o].stem) {
		return 0
	}
	for j := k + 1; j <= o; j++ {
		if w := &c.text.words[j]; narrowing[w.form] && w.phrase < 0 && c.links.used[j] == unlinked && !c.has(w.form) {
			return o + 1 // "of the old town"
		}
	}
	for j := k + 1; j <= o; j++ {
		if c.text.words[j].weight > 0 && c.links.used[j] > unlinked {
			return c.withMore(o, verb)
		}
	}
	return o + 1
}
