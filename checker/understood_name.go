package checker

import (
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// calledByKind reports whether a text that stands alone calls what the statement names by what it is: "the album" for "the album Low
// Tide", "the county" for "Farrow County", "the country" for a land. Nothing that the statement does not name stands before that.
func (c *comparison) calledByKind(run phrase) bool {
	for j := range c.text.words {
		w := &c.text.words[j]
		if w.phrase >= 0 && w.weight > 0 && c.links.used[j] < derived {
			return false
		}
		if w.phrase >= 0 || !c.text.pointed(j) || c.text.hasOwner(j) || !c.st.isKind(run, w.stem) {
			continue
		}
		if k := j + 1; k == len(c.text.words) || c.text.words[k].phrase < 0 && c.text.ofWhat(k) < 0 && !c.text.isNominal(k) {
			return true
		}
	}
	return false
}

// isKind reports whether a noun says of what kind a name of the statement is: it stands beside the name or is its last word, or the name
// is that of a country.
func (st *statement) isKind(run phrase, stem string) bool {
	if (stem == "country" || stem == "nation") && lexicon.Nation(strings.TrimSpace(st.formsOf(run))) {
		return true
	}
	if !descriptions[stem] {
		return false
	}
	if st.words[run.last-1].stem == stem && run.last-run.first > 1 {
		return true
	}
	i := run.first - 1
	for i > 0 && (st.isQuote(i) || st.words[i].form == ",") {
		i--
	}
	return i >= 0 && st.words[i].stem == stem && st.words[i].phrase < 0
}

// ownerTold reports whether a name of the statement only says whose its subject is, of which the sentence has all the rest: "the biggest
// attendance" for "Harvik Park's biggest attendance".
func (c *comparison) ownerTold(run phrase) bool {
	if !c.st.opensSubject(run.first) || run.last+1 >= len(c.st.words) || c.st.formAt(run.last) == "" || !isGenitive(c.st.formAt(run.last)) {
		return false
	}
	head := c.st.headAfter(run.last + 1)
	if head < 0 || c.links.by[head] < exact {
		return false
	}
	for i := run.last + 1; i < head; i++ {
		if c.st.content(i) && c.links.by[i] < derived {
			return false
		}
	}
	for _, j := range c.links.to[head] {
		named := c.st.words[head].phrase >= 0 && head > run.last+1
		if !c.text.hasOwner(j) && (named || c.text.pointed(j)) && c.text.ofWhat(j+1) < 0 {
			return true
		}
	}
	return false
}
