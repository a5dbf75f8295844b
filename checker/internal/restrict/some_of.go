package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// ofThose: what opens with "Of those infected, 62 …" tells what some of them did, and not how many there are.
func ofThose(c *about.Comparison, d about.Candidate) string {
	if c.Text.Words[0].Form != "of" || d.First == 0 {
		return ""
	}
	end := 1
	for end < d.First && c.Text.Words[end].Form != "," {
		end++
	}
	if s := c.Text.SettingEnd(d.First, func(int) bool { return false }); end == d.First && s > 0 && c.StrangeIn(1, s) {
		return fmt.Sprintf("the sentence speaks of a part (%q)", c.Text.TextOf(0, s)) // "Of thick paper the tray holds 120 sheets"
	}
	h := &c.St.Held[d.Held]
	i := c.St.Governor(h.First, h.Last)
	if end == d.First || i < 0 {
		return ""
	}
	for _, j := range c.Links.To[i] {
		if j < end {
			return fmt.Sprintf("the sentence speaks of a part (%q)", c.Text.TextOf(0, end))
		}
	}
	counts := func() bool {
		q := c.Text.Mentions[d.Mention].Quantity
		return q != nil && q.Noun.Len() > 0 || !c.StrangeIn(1, end)
	} // "Of the fishermen, the storm killed 58"
	if v := c.Text.Governor(d.First, d.Last); v > end && c.StandsFor(i, v) && counts() {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of a part (%q)", c.Text.TextOf(0, end))
}

// ofOne: what is said of one of them is not said of all: "This object is 3 GB in size".
func ofOne(c *about.Comparison, d about.Candidate) string {
	i, v := governors(c, d)
	if i < 0 || v < 0 {
		return ""
	}
	f, t := c.St.SubjectOf(i), c.Text.SubjectOf(v)
	if f.Head < 0 || t.Head < 1 || f.First != f.Head && c.St.IsDeterminer(f.First) || c.St.Words[f.Head].Phrase >= 0 || c.St.Words[f.Head].Form == c.St.Words[f.Head].Stem {
		return ""
	}
	if w := c.Text.WordBefore(t.First); t.Head >= v || !sentence.Demonstratives[w] && !sentence.Demonstratives[c.Text.FormAt(t.First)] || !slices.Contains(c.Links.To[f.Head], t.Head) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of one %s", c.Text.Surface(t.Head))
}

// ofSome: what is said of some or of most is not said of all: "Some farms let it ripen for two years".
func ofSome(c *about.Comparison, d about.Candidate) string {
	w := &c.Text.Words[0]
	if !someOf[w.Form] || len(c.Text.Words) < 3 || w.Mention >= 0 || Has(c, w.Form) || !c.Text.IsNominal(1) || d.First < 2 || c.Text.Words[d.First].Clause != w.Clause {
		return ""
	}
	if v := c.Text.Governor(d.First, d.Last); v < 0 || lightReports[c.Text.Words[v].Stem] || sentence.Sources[c.Text.Words[1].Stem] {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of %q only", c.Text.TextOf(0, 2))
}

// someOf are the words that open a sentence about a part of what they stand before.
var someOf = sentence.Set("some many most few several certain other")

// ofAny: what is said of any of a sort is not said of the one that the statement tells apart by a noun: "clusters with more than 100 nodes",
// of the staging cluster.
func ofAny(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	v := c.St.Governor(h.First, h.Last)
	if v < 0 {
		return ""
	}
	i := c.St.SubjectOf(v).Head
	if i < 2 || i > v || c.St.Words[i].Phrase >= 0 || c.St.IsPlural(i) || c.St.FormAt(c.St.Chunk(i)) != "the" {
		return ""
	}
	if !c.St.IsNominal(i-1) || !c.St.Content(i-1) || c.Links.By[i-1] > sentence.Unlinked {
		return ""
	}
	for _, j := range c.Links.To[i] {
		if c.Text.Words[j].Clause == c.Text.Words[d.First].Clause && (c.Text.Indefinite(j) || c.Text.IsPlural(j) && !c.Text.IsDeterminer(c.Text.Chunk(j))) {
			return fmt.Sprintf("the sentence speaks of any %s", c.Text.Words[j].Stem)
		}
	}
	return ""
}

// onlyPronoun: "one" behind which something is told of it counts nothing: "must be one built into the wall".
func onlyPronoun(c *about.Comparison, d about.Candidate) string {
	q, r := c.Text.Mentions[d.Mention].Quantity, c.Text
	if q == nil || q.Noun.Len() > 0 || d.Last != d.First+1 || r.Words[d.First].Form != "one" || d.Last >= len(r.Words) {
		return ""
	}
	if v := r.Governor(d.First, d.Last); v < 0 || v > d.First || !sentence.BeForms[r.Words[v].Form] || !r.IsParticiple(d.Last) && !sentence.Relative[r.Words[d.Last].Form] {
		return ""
	}
	return `the sentence does not count by "one"`
}
