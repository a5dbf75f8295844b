package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// otherEdition: a number or version behind the subject's name that the statement does not have tells of another edition of it: "Sorrel 1.9
// ran on Java 8".
func (c *comparison) otherEdition(d candidate) string {
	last := d.first
	if v := c.text.governor(d.first, d.last); v >= 0 {
		last = min(v, last)
	}
	for j := 1; j < last; j++ {
		m, name := c.text.words[j].mention, &c.text.words[j-1]
		if m >= 0 && name.mention != m && name.upper && c.links.used[j-1] >= derived && c.text.numbersEdition(m) && !c.statesEdition(m) {
			return fmt.Sprintf("the sentence speaks of another edition (%q)", c.text.textOf(j-1, j+1))
		}
	}
	return ""
}

// statesEdition reports whether the statement speaks of the edition that mention m of the sentence numbers, and not of one of which that is
// a later release: 4.2.1 is not 4.2.
func (c *comparison) statesEdition(m int) bool {
	t := c.text.mentions[m].Version
	return slices.ContainsFunc(c.st.mentions, func(f language.Mention) bool {
		return sameValue(f, c.text.mentions[m]) && (f.Version == nil || t == nil || !releasedAfter(t.Parts, f.Version.Parts))
	})
}

// releasedAfter reports whether one version goes on where another ends, with more than zeros.
func releasedAfter(one, other []int) bool {
	return len(one) > len(other) && slices.Equal(one[:len(other)], other) && slices.ContainsFunc(one[len(other):], func(n int) bool { return n > 0 })
}

// numbersEdition reports whether mention m is a version or a bare number. What it seems to count is the verb where the sentence has no
// other: "Sorrel 2 needs Java 8".
func (r *reading) numbersEdition(m int) bool {
	q := r.mentions[m].Quantity
	if q == nil {
		return r.mentions[m].Version != nil
	}
	first, last := r.wordsIn(q.Noun)
	verb := last-first == 1 && r.words[first].mayBe(lexicon.Verb) && !r.some(func(w *word) bool { return w.verb })
	return q.Kind == quantity.Number && q.Comparator == quantity.Exactly && (q.Noun.Len() == 0 || verb)
}

// versionOfOther: a noun before a version says whose version it is: "remote-write v2" is not one of the statement's program.
func (c *comparison) versionOfOther(d candidate) string {
	if c.text.mentions[d.mention].Version == nil || d.first == 0 {
		return ""
	}
	if o := c.text.ofWhat(d.last); o >= 0 && c.links.used[o] == unlinked && c.text.words[o].weight > 1 && !vague[c.text.words[o].stem] {
		return fmt.Sprintf("the sentence tells the version of something else (%q)", c.text.surface(o))
	}
	w := &c.text.words[d.first-1]
	joined := d.first > 1 && c.text.words[d.first-2].form == "-"
	if w.weight == 0 || w.sign || w.mention >= 0 || w.verb && !joined || c.links.used[d.first-1] > unlinked || releases[w.stem] {
		return ""
	}
	return fmt.Sprintf("the sentence tells the version of something else (%q)", w.form)
}
