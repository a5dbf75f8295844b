package checker

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// ofThose: what opens with "Of those infected, 62 …" tells what some of them did, and not how many there are.
func (c *comparison) ofThose(d candidate) string {
	if c.text.words[0].form != "of" || d.first == 0 {
		return ""
	}
	end := 1
	for end < d.first && c.text.words[end].form != "," {
		end++
	}
	h := &c.st.held[d.held]
	i := c.st.governor(h.first, h.last)
	if end == d.first || i < 0 {
		return ""
	}
	for _, j := range c.links.to[i] {
		if j < end {
			return fmt.Sprintf("the sentence speaks of a part (%q)", c.text.textOf(0, end))
		}
	}
	if v := c.text.governor(d.first, d.last); v > end && c.standsFor(i, v) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of a part (%q)", c.text.textOf(0, end))
}

// ofSome: what is said of some or of most is not said of all: "Some farms let it ripen for two years".
func (c *comparison) ofSome(d candidate) string {
	w := &c.text.words[0]
	if !someOf[w.form] || len(c.text.words) < 3 || w.mention >= 0 || c.has(w.form) || !c.text.isNominal(1) || d.first < 2 || c.text.words[d.first].clause != w.clause {
		return ""
	}
	if v := c.text.governor(d.first, d.last); v < 0 || lightReports[c.text.words[v].stem] || sources[c.text.words[1].stem] {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of %q only", c.text.textOf(0, 2))
}

// someOf are the words that open a sentence about a part of what they stand before.
var someOf = set("some many most few several certain other")

// onlyDescribed: what a relative clause says of "a" thing, or of things of which no more is said, tells which of them the sentence speaks
// of, and not that all are so: "A message that was kept for 3 days may be late".
func (c *comparison) onlyDescribed(d candidate) string {
	v := d.first
	if !c.text.words[v].verb {
		v = c.text.governor(d.first, d.last)
	}
	if v < 0 {
		return ""
	}
	k := c.text.groupStart(v) - 1
	for k > 0 && c.text.isAdverb(k) {
		k--
	}
	if k < 1 || !relative[c.text.words[k].form] || d.first < k || c.text.words[k-1].sign || c.text.words[k-1].phrase >= 0 {
		return ""
	}
	head := c.text.antecedent(k).head
	if head < 0 || c.text.words[head].phrase >= 0 || c.text.determined(head) || !c.text.goesOn(d.last) {
		return ""
	}
	return fmt.Sprintf("the sentence only tells of which %s it speaks", c.text.surface(head))
}

// determined reports whether the noun phrase with this head is of what is known: "the", "this", "its".
func (r *reading) determined(head int) bool {
	for k := r.chunk(head); k < head; k++ {
		w := &r.words[k]
		if w.form == "the" || pointing[w.form] || demonstratives[w.form] || possessives[w.form] || isGenitive(w.form) && w.form != "" {
			return true
		}
	}
	return false
}

// goesOn reports whether the clause in which word i stands has another finite verb behind it.
func (r *reading) goesOn(i int) bool {
	for j := i; j < len(r.words) && r.words[j].clause == r.words[i-1].clause; j++ {
		if w := &r.words[j]; w.verb || w.is(lexicon.Modal) || w.mostly(lexicon.Verb) && w.form != w.stem && strings.HasSuffix(w.form, "s") {
			return true
		}
	}
	return false
}
