package checker

import (
	"cmp"
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// sortOfWord is the class of words that exclude one another before the same noun: the dimension of a unit's name ("millisecond precision"),
// or how often something comes ("a weekly report"); "" for other words.
func sortOfWord(form string) string {
	if frequencies[form] {
		return "frequency"
	}
	if u, ok := unit.Named(lexicon.Stem(form)); ok && u.Dimension() != "money" {
		return u.Dimension()
	}
	return ""
}

// frequencies are the adjectives that say how often something comes.
var frequencies = set("hourly daily nightly weekly fortnightly monthly quarterly yearly annual")

// judgeMeasure judges a held word that says in what measure or how often something is: another word of its sort before the same
// noun contradicts it. It is not ok when the held word is no such word, or the sentence has none in its place.
func (c *comparison) judgeMeasure(h int, held *held) (out outcome, ok bool) {
	want := c.st.words[held.first].form
	sort := sortOfWord(want)
	s := c.st.slotOf(held)
	if held.last-held.first > 1 || sort == "" || s.relation != modifierOf || c.account.missing != "" {
		return outcome{}, false
	}
	other := -1
	for _, j := range c.links.to[s.anchor] {
		k := c.text.neighbour(j, -1)
		if c.links.by[s.anchor] < derived || k < 0 || sortOfWord(c.text.words[k].form) != sort {
			continue
		}
		if lexicon.Stem(c.text.words[k].form) == lexicon.Stem(want) {
			return outcome{verdict: Supported, held: h, span: c.text.spanOf(k, k+1), coverage: c.account.total, reasons: []string{"the sentence has the fact's word"}}, true
		}
		other = k
	}
	if other < 0 {
		return outcome{}, false
	}
	out = outcome{held: h, span: c.text.spanOf(other, other+1), coverage: c.account.total, score: 1}
	c.links.used[other] = akin // it narrows its noun as the held word does
	if reason := c.unsaid(other); reason != "" || c.text.negatedBefore(other) {
		out.reasons = []string{cmp.Or(reason, "the sentence denies it")}
		return out, true
	}
	out.verdict, out.reasons = Contradicted, []string{fmt.Sprintf("the sentence says %q where the fact says %q", c.text.surface(other), want)}
	return out, true
}
