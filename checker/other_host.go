package checker

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// dateOfHost: a date behind the "of" of a noun tells when that was: "built on the ruins of an abbey of the 9th century".
func (c *comparison) dateOfHost(d candidate) string {
	t := c.text.mentions[d.mention].Temporal
	if t == nil || t.Date == nil {
		return ""
	}
	k := d.first
	for k > 0 && c.text.isDeterminer(k-1) {
		k--
	}
	if k < 3 || c.text.words[k-1].form != "of" {
		return ""
	}
	w := &c.text.words[k-2]
	if w.phrase >= 0 || !c.text.isNominal(k-2) || w.weight < 2 || c.links.used[k-2] > unlinked || eras[w.stem] || periods[w.stem] || !c.text.indefinite(k-2) || vague[w.stem] {
		return ""
	}
	return fmt.Sprintf("the sentence tells the time of something else (%s)", w.form)
}

// countedOfHost: what stands behind the "in" or the "with" of another thing is counted of that: "is followed by a ballet in one act". What
// something is said to be is that thing itself.
func (c *comparison) countedOfHost(d candidate) string {
	first, _ := c.text.wordsIn(c.text.mentions[d.mention].Whole)
	n := first - 2
	if n < 0 || c.text.formAt(n+1) != "in" && c.text.formAt(n+1) != "with" || c.text.mentions[d.mention].Quantity == nil || !c.text.isNominal(n) || !c.text.indefinite(n) {
		return ""
	}
	w, at := &c.text.words[n], c.text.chunk(n)-1
	if w.phrase >= 0 || w.weight < 2 || vague[w.stem] || c.links.used[n] > unlinked || at < 0 || beForms[c.text.words[at].form] || c.text.words[at].form == "as" || c.text.words[at].sign {
		return ""
	}
	return fmt.Sprintf("the sentence's value is one of %s", c.text.surface(n))
}

// saysOther: another verb of its own says something else than the adjective for which the statement has its value: "can be renewed for one
// year", of a card that is valid for two.
func (c *comparison) saysOther(d candidate) string {
	h := &c.st.held[d.held]
	i, v := c.st.governor(h.first, h.last), c.text.governor(d.first, d.last)
	if i < 0 || v < 0 || c.st.words[i].stem != "be" || c.text.isLight(v) || c.links.used[v] > unlinked || v > d.first {
		return ""
	}
	for k := i + 1; k+1 < h.first; k++ {
		if w := &c.st.words[k]; w.mostly(lexicon.Adjective) && w.weight > 1 && c.links.by[k] == unlinked && c.st.isPreposition(k+1) {
			return fmt.Sprintf("the sentence says %q of its value", c.text.surface(v))
		}
	}
	return ""
}

// otherPredicate: how far something is navigable is not how long it is: an adjective between the sentence's verb and its value says what the
// value is of.
func (c *comparison) otherPredicate(d candidate) string {
	h := &c.st.held[d.held]
	v := c.text.governor(d.first, d.last)
	if h.last >= len(c.st.words) || !dimensional[c.st.formAt(h.last)] || c.links.by[h.last] > unlinked || v < 0 || c.text.words[v].stem != "be" {
		return ""
	}
	for j := v + 1; j+1 < d.first; j++ {
		if w := &c.text.words[j]; w.mostly(lexicon.Adjective) && w.weight > 1 && c.links.used[j] == unlinked && c.text.isPreposition(j+1) {
			return fmt.Sprintf("the sentence tells how far it is %s", w.form)
		}
	}
	return ""
}

// inOtherSpan: a statement about this year says nothing of the last one.
func (c *comparison) inOtherSpan(d candidate) string {
	v := c.text.governor(d.first, d.last)
	for m := range c.text.mentions {
		if i, j := c.text.wordsOf(m); c.timesOther(i, j, v) {
			continue
		}
		if f, t := c.text.mentions[m].Of(c.text.text), c.text.mentions[m].Temporal; m != d.mention && t != nil && t.Date != nil && !c.st.statesDate() {
			if by, _, _ := strings.Cut(strings.ToLower(f), " "); besideNow[by] && !c.has(by) && !c.text.ownsNext(c.text.behind(&c.text.mentions[m])) {
				return fmt.Sprintf("the sentence speaks of another time (%s)", f)
			}
		}
	}
	for k := range c.st.mentions {
		this, ok := strings.CutPrefix(strings.ToLower(c.st.mentions[k].Of(c.st.text)), "this ")
		if !ok || c.st.holds(k) {
			continue
		}
		for m := range c.text.mentions {
			said := strings.ToLower(c.text.mentions[m].Of(c.text.text))
			if m != d.mention && (said == "last "+this || said == "next "+this || said == "previous "+this) {
				return fmt.Sprintf("the sentence speaks of another time (%s)", said)
			}
		}
	}
	return ""
}

// besideNow are the words that begin a time beside the present one: "last season".
var besideNow = set("last next previous")

// atHour: what is so at some hour of the day need not be so at its end: "At noon, turnout was 22 %".
func (c *comparison) atHour(d candidate) string {
	if f := c.text.words[0].form; f != "at" && f != "by" || len(c.text.words) < 2 || c.text.words[1].mention < 0 || c.text.words[1].mention == d.mention {
		return ""
	}
	m := &c.text.mentions[c.text.words[1].mention]
	if m.Temporal == nil || m.Temporal.Date != nil || m.Kind != language.Time || c.st.states(*m) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of another time (%s)", m.Of(c.text.text))
}
