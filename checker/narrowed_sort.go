package checker

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// sortOfSubject is a word before a subject's head that makes it one sort of what the statement speaks of; "" for none. What has a name is
// told apart by that: there only a noun, or a word that tells several of the same name apart, narrows it. Words [first, last) are the answer
// itself.
func (c *comparison) sortOfSubject(head, verb, first, last int) string {
	switch w := &c.text.words[head]; {
	case w.phrase >= 0:
		return c.sortOfNamed(head)
	case vague[w.stem]:
		return ""
	}
	apart := c.toldApart(head) && !narrowing[c.narrowingWord(head)]
	named := false
	for k := c.text.chunk(head); k < verb; k++ {
		named = named || c.text.words[k].phrase >= 0 && c.links.used[k] >= derived
	}
	start := c.text.chunk(head)
	if o := start - 2; !apart && c.strangeOwner(o) {
		return c.text.words[o].form // "the neighbour's farm"
	}
	if w := c.text.formAt(start); others[w] && !c.has(w) {
		return w // "another trail"
	}
	if start > 0 && c.text.isNominal(start) && narrowing[c.text.words[start-1].form] {
		start-- // "the half marathon"
	}
	for k := start; k < head; k++ {
		w := &c.text.words[k]
		if first <= k && k < last || c.st.tellsLimit(w.form) {
			continue
		}
		if c.marksOut(k) {
			return w.form
		}
		if apart {
			continue
		}
		if narrowing[w.form] && (w.phrase < 0 || c.text.opens(k)) && c.links.used[k] == unlinked && !c.st.some(func(f *word) bool { return f.form == w.form || firstly[f.form] && firstly[w.form] }) {
			return w.form
		}
		if !c.text.isNominal(k) || w.weight == 0 || w.phrase >= 0 || c.links.used[k] > unlinked || w.mostly(lexicon.Adverb) || vague[w.stem] {
			continue
		}
		if c.text.formAt(k+1) == "-" && c.links.used[k+2] >= derived {
			continue // "the anti-fraud office" for "the office against fraud"
		}
		if !named || w.dominant == lexicon.Noun || narrowing[w.form] || k == start+1 && w.form == w.stem && w.mayBe(lexicon.Verb) {
			return w.form
		}
	}
	return ""
}

// sortOfNamed is a word that tells the name that ends with word head apart from another thing of that name; "" for none.
func (c *comparison) sortOfNamed(head int) string {
	p := c.text.phrases[c.text.words[head].phrase].first
	if first := c.text.formAt(p); p < head && narrowing[first] && c.lacks(p) {
		return first // "the Upper Tarn"
	}
	if before := c.text.formAt(p - 1); bygone[before] && c.lacks(p-1) {
		return before // "the old API"
	}
	return ""
}

// lacks reports whether the statement has nothing of word j of the sentence, not even in a value.
func (c *comparison) lacks(j int) bool {
	form := c.text.words[j].form
	return c.links.used[j] == unlinked && !c.st.some(func(w *word) bool { return w.form == form })
}

// strangeOwner reports whether word o is a noun, before the sign of an owner, of which the statement does not speak.
func (c *comparison) strangeOwner(o int) bool {
	if o < 0 || !isGenitive(c.text.words[o+1].form) || !c.text.isNominal(o) || c.links.used[o] > unlinked || c.st.some(func(w *word) bool { return isGenitive(w.form) }) {
		return false
	}
	w := &c.text.words[o]
	return w.phrase < 0 && !descriptions[w.stem]
}

// marksOut reports whether word k alone tells which of several a noun behind it means: a name where the statement has none, "the I/O
// pool", or an adjective in its highest degree.
func (c *comparison) marksOut(k int) bool {
	w := &c.text.words[k]
	if w.phrase >= 0 && c.links.used[k] == unlinked && len(c.st.phrases) == 0 && !c.context.heads(w.form) {
		return true
	}
	return w.dominant == lexicon.Adjective && w.form != w.stem && strings.HasSuffix(w.form, "est") && !c.has(w.form)
}

// toldApart reports whether the statement narrows the noun that word j of the sentence stands for by a word of its own that the sentence
// lacks: then they may say the same in two ways.
func (c *comparison) toldApart(j int) bool {
	for i := 1; i < len(c.st.words); i++ {
		if c.standsFor(i, j) && c.st.isNominal(i-1) && c.st.words[i-1].weight > 0 && c.links.by[i-1] == unlinked {
			return true
		}
	}
	return false
}
