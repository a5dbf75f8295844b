package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// narrowedBehind: a phrase behind the value says for whom, to what or of what it holds, and the statement does not speak of that: "$15
// for children", "$800,000 to hospitals", "11 hours of rest".
func (c *comparison) narrowedBehind(d candidate) string {
	q := c.text.mentions[d.mention].Quantity
	if q == nil || q.Kind == quantity.Ordinal || q.Kind == quantity.Percent {
		return ""
	}
	for k := c.text.behindCounted(d); k+1 < len(c.text.words) && c.text.words[k].clause == c.text.words[d.first].clause && !c.text.words[k].verb; k++ {
		w := &c.text.words[k]
		limits := receiving[w.form] || c.placesOtherwise(d, k) || w.form == "from" && dimensionOf(q) != "" || w.form == "with" && persons[lexicon.Stem(q.Unit)]
		if !limits && !(w.form == "of" && dimensionOf(q) != "" && k == d.last && !c.text.within(d)) || c.text.wordBefore(k) == "due" {
			continue
		}
		if end := c.limitBehind(k, len(c.text.words)); end > 0 && c.text.words[end-1].phrase < 0 && c.text.words[end-1].mention < 0 {
			return fmt.Sprintf("the sentence speaks of %q", c.text.textOf(d.first, end))
		}
	}
	return ""
}

// ofHost: a measure behind "of" is that of the noun before it: "drums of 100 m", "a break of 1 hour". What is spoken of as "a" limit of so
// much is none that is set.
func (c *comparison) ofHost(d candidate) string {
	q := c.text.mentions[d.mention].Quantity
	if q == nil && c.text.mentions[d.mention].Kind != language.Duration {
		return ""
	}
	n, p := c.text.hostOf(d.mention)
	if n < 0 || p != "of" || c.text.words[n].phrase >= 0 || attributing[c.text.prepositionBefore(c.text.chunk(n))] || q != nil && q.Kind == quantity.Percent || q != nil && dimensionOf(q) == "" {
		return ""
	}
	w, v := &c.text.words[n], c.text.governor(d.first, d.last)
	switch {
	case c.sameIdiom(&c.st.held[d.held], d.mention):
		return ""
	case v > d.last && c.text.indefinite(n) && (c.text.isLight(v) || c.links.used[v] == unlinked), c.links.used[n] == unlinked && !measureNouns[w.stem] && !vague[w.stem] && !totals[w.form]:
		return fmt.Sprintf("the sentence's value is one of %s", c.text.surface(n))
	}
	return ""
}

// placesOtherwise reports whether a preposition stands at word k that in the statement leads to something the sentence does not have: "seats in
// the committee", of "seats in parliament".
func (c *comparison) placesOtherwise(d candidate, k int) bool {
	m := c.st.mentions[c.st.held[d.held].mention]
	i := c.st.behindCounted(candidate{mention: c.st.held[d.held].mention, last: c.st.held[d.held].last})
	if m.Quantity == nil || c.context.open || c.st.formAt(i) != c.text.words[k].form || !c.text.isPreposition(k) {
		return false
	}
	o := c.st.objectOf(i)
	return o >= 0 && c.links.by[o] == unlinked
}

// within reports whether a value is a time that runs from what its "of" tells: "within the first 30 days of work".
func (r *reading) within(d candidate) bool {
	whole, _ := r.wordsIn(r.mentions[d.mention].Whole)
	for j := d.first; j >= max(whole-3, 0); j-- {
		if r.words[j].form == "within" {
			return true
		}
	}
	return false
}

// attributing are the prepositions before what is an attribute of the subject: "with a payload of 6 tonnes".
var attributing = set("with at")

// behindCounted is the word behind a value and the noun it counts.
func (r *reading) behindCounted(d candidate) int {
	k := d.last
	for k < len(r.words) && (r.isNominal(k) || d.mention >= 0 && r.words[k].mention == d.mention) {
		k++
	}
	return k
}

// receiving are the prepositions behind a value that say for whom or to what it holds.
var receiving = set("for to above below beneath without beyond")
