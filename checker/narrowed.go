package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// countsOther: the counted noun is narrowed by a word the statement does not have, where the statement narrows it otherwise.
func (c *comparison) countsOther(d candidate) string {
	f, t := c.quantities(d)
	h := &c.st.held[d.held]
	if f == nil || t == nil || t.Noun.Len() == 0 || c.numbersNamed(h, d.mention) || c.countsSame(h, d.mention) {
		return ""
	}
	from, to := c.text.wordsIn(t.Noun)
	narrowed := ""
	for j := from; j < to; j++ {
		if w := &c.text.words[j]; w.weight > 0 && c.links.used[j] < akin && !persons[w.stem] {
			if narrowing[w.form] {
				return fmt.Sprintf("the sentence narrows what it counts (%q)", w.form)
			}
			narrowed = w.form
		}
	}
	first, last := c.st.wordsIn(f.Noun)
	told := false // of what they are: "cases of measles"
	o := c.text.ofWhat(to)
	if o >= 0 && c.text.words[o].weight > 1 && c.links.used[o] < akin {
		narrowed, told = c.text.words[o].form, true
		if p := c.st.ofWhat(last); p >= 0 {
			last = p + 1
		}
	}
	for i := first; i < last && narrowed != ""; i++ {
		if w := &c.st.words[i]; w.weight > 0 && c.accountedFor(i) < akin && (told || !c.understood[i]) {
			return fmt.Sprintf("the sentence counts %q, the fact %q", narrowed, w.form)
		}
	}
	return ""
}

// doneSomehow: who does something in some way only is not everybody who does it: "300 people work part-time".
func (c *comparison) doneSomehow(d candidate) string {
	v := c.text.governor(d.first, d.last)
	if v < d.last || c.text.formAt(v+2) != "-" || c.text.formAt(v+3) == "" {
		return ""
	}
	for j := v + 1; j <= v+3; j += 2 {
		if w := &c.text.words[j]; w.mention >= 0 || w.sign || w.function || c.links.used[j] > unlinked {
			return ""
		}
	}
	return fmt.Sprintf("the sentence counts those who do so %s", c.text.textOf(v+1, v+4))
}

// ofWhat is the noun behind the "of" at word i; -1 when none stands there.
func (r *reading) ofWhat(i int) int {
	if r.formAt(i) != "of" {
		return -1
	}
	return r.objectOf(i)
}

// narrowedNoun: a noun that the statement has stands in the sentence behind a noun or a narrowing word that the statement
// lacks, and is another thing: "the youth choir" is not "the choir".
func (c *comparison) narrowedNoun(d candidate) string {
	for i := range c.st.words {
		if !c.st.content(i) || c.st.words[i].verb || c.links.by[i] < derived || c.sameOnce(i) || descriptions[c.st.words[i].stem] && (len(c.st.phrases) > 0 || c.counts(d, i)) || vague[c.st.words[i].stem] {
			continue
		}
		if j, w := c.narrowedAlways(i); w != "" && c.text.words[j].clause == c.text.words[d.first].clause && !c.sortLeftOut(d, i) {
			return fmt.Sprintf("the sentence speaks of another %s (%q)", c.text.surface(j), w)
		}
	}
	return ""
}

// sortLeftOut reports whether the statement, held against a text that stands alone, leaves it to its reader of what sort word i is, the
// noun of its value: "a rating" is the approval rating where the sentence has no other number that could answer.
func (c *comparison) sortLeftOut(d candidate, i int) bool {
	h := &c.st.held[d.held]
	if !c.context.open || h.mention < 0 || c.st.attribute(h.first, h.last) != i {
		return false
	}
	if own := c.text.attribute(d.first, d.last); own < 0 || !slices.Contains(c.links.to[i], own) || narrowing[c.narrowingWord(own)] {
		return false
	}
	n := 0
	for m := range c.text.mentions {
		if c.compareValue(h, &c.text.mentions[m]) == language.Incomparable || !c.sameNoun(h, m) {
			continue
		}
		if from, to := c.text.wordsOf(m); from < to && slices.Contains(c.links.to[i], c.text.attribute(from, to)) {
			n++
		}
	}
	return n == 1
}

// counts reports whether word i of the statement is what its held number counts, or is narrowed by a word of its own.
func (c *comparison) counts(d candidate, i int) bool {
	if i > 0 && c.st.isNominal(i-1) && c.links.by[i-1] == unlinked {
		return true
	}
	m := c.st.held[d.held].mention
	if m < 0 {
		return false
	}
	q := c.st.mentions[m].Quantity
	return q != nil && q.Noun.Overlaps(c.st.words[i].Span)
}

// narrowedAlways is the last word of the sentence that stands for word i of the statement, and what narrows it; nothing when one
// of them stands alone, or says as what something was done: "was released as the lead single".
func (c *comparison) narrowedAlways(i int) (last int, by string) {
	for _, j := range c.links.to[i] {
		if last, by = j, c.narrowingWord(j); by == "" || c.text.asWhat(j) {
			return j, ""
		}
	}
	return last, by
}

// asWhat reports whether the noun at word j says as what something was done: "as the lead single".
func (r *reading) asWhat(j int) bool {
	k := r.chunk(j)
	for k > 0 && r.isDeterminer(k-1) {
		k--
	}
	return r.formAt(k-1) == "as"
}

// illnessLeftOut reports whether a word is the name of the illness that the statement leaves out, in a text that stands alone.
func (c *comparison) illnessLeftOut(stem string) bool {
	return c.context.open && namesIllness(stem) && !c.st.some(func(w *word) bool { return namesIllness(w.stem) })
}

// narrowingWord is a word right before noun j of the sentence that narrows it and that nothing in the statement stands for.
func (c *comparison) narrowingWord(j int) string {
	k := j - 1
	if k >= 0 && c.text.words[k].form == "-" {
		k--
	}
	if k < 0 || c.text.words[j].verb || c.text.words[j].phrase >= 0 {
		return ""
	}
	w := &c.text.words[k]
	if w.sign || w.verb || w.weight == 0 || c.illnessLeftOut(w.stem) || w.mention >= 0 || w.phrase >= 0 || c.links.used[k] > unlinked || c.st.tellsLimit(w.form) {
		return ""
	}
	p := w.dominant
	if (p == lexicon.Noun || p == lexicon.Verb && w.form == w.stem && w.mayBe(lexicon.Noun) && (k == 0 || c.text.isDeterminer(k-1)) || narrowing[w.form]) && !(w.form == "average" && averaged[c.text.words[j].stem]) {
		return w.form
	}
	return ""
}

// averaged are the nouns for marks of many, which are averages whether or not it is said.
var averaged = set("score rating mark grade")
