package checker

import "fmt"

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
