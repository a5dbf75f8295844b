package checker

import (
	"fmt"
)

// inCompany: what is so of something together with something else is not so of it alone: "Together with the Liberals the Greens hold 21
// seats", "Including the annex, the hotel has 90 rooms", "a ticket for the pool and the sauna".
func (c *comparison) inCompany(d candidate) string {
	v := c.text.governor(d.first, d.last)
	if c.text.mentions[d.mention].Temporal != nil {
		return ""
	}
	if v < 0 {
		return ""
	}
	head := c.text.subjectOf(v).head
	for j := 0; j+1 < min(v, d.first); j++ {
		o := c.text.joinedTo(j)
		if o < 0 || !c.text.opens(j) && (head < 0 || j < head) || o >= v || c.links.used[o] > unlinked || c.text.words[o].weight < 2 || c.has(c.text.words[j].form) {
			continue
		}
		return fmt.Sprintf("the sentence speaks of several (%q)", c.text.textOf(j, o+1))
	}
	return ""
}

// joinedTo is the noun of what the words from word j on add to something or take from it; -1 for none.
func (r *reading) joinedTo(j int) int {
	switch w := &r.words[j]; {
	case w.mention >= 0:
		return -1
	case reckoning[w.form]:
		return r.objectOf(j)
	case joined[w.form] && r.formAt(j+1) == "with":
		return r.objectOf(j + 1)
	}
	return -1
}

var (
	// reckoning are the words behind which stands what is counted in, or not.
	reckoning = set("including excluding reckoning plus minus")

	// joined are the words that with "with" join one thing to another.
	joined = set("together along combined jointly")
)

// setBeside reports whether the sentence has the statement's names only as something to which it compares what it speaks of: "Unlike the Team
// plan, the Free plan …".
func (c *comparison) setBeside(before int) bool {
	named := false
	for j := range c.text.words {
		if w := &c.text.words[j]; w.phrase < 0 || c.links.used[j] < derived {
			continue
		}
		if j >= before || !c.text.comparedAt(j) {
			return false
		}
		named = true
	}
	return named
}

// comparedAt reports whether word j stands in what follows a word of comparison, up to the comma behind that.
func (r *reading) comparedAt(j int) bool {
	for k := j - 1; k >= 0 && !r.breaksPhrase(k) && !r.words[k].verb; k-- {
		if comparing[r.words[k].form] && r.words[k].mention < 0 {
			return true
		}
	}
	return false
}

// comparing are the words behind which stands what something else is compared to.
var comparing = set("unlike like besides than contrast contrary similarly compared")
