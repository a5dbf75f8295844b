package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
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
	h := &c.St.Held[d.Held]
	i, v := c.St.Governor(h.First, h.Last), c.Text.Governor(d.First, d.Last)
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

// ofInstance: what is said of an example is not said of all: "A password such as hunter2 has 7 letters".
func ofInstance(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 {
		return ""
	}
	head := c.Text.SubjectOf(v).Head
	if head < 0 || head >= v {
		return ""
	}
	for k := head + 1; k < v && c.Text.Words[k].Clause == c.Text.Words[head].Clause; k++ {
		if f := c.Text.FormAt(k); f == "like" || f == "such" && c.Text.FormAt(k+1) == "as" {
			if Has(c, f) {
				return ""
			}
			return fmt.Sprintf("the sentence speaks of one %s", c.Text.Surface(head))
		}
	}
	return ""
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

// onlyDescribed: what a relative clause says of "a" thing, or of things of which no more is said, tells which of them the sentence speaks
// of, and not that all are so: "A message that was kept for 3 days may be late".
func onlyDescribed(c *about.Comparison, d about.Candidate) string {
	v := d.First
	if !c.Text.Words[v].Verb {
		v = c.Text.Governor(d.First, d.Last)
	}
	if v < 0 {
		return ""
	}
	k := c.Text.GroupStart(v) - 1
	for k > 0 && c.Text.IsAdverb(k) {
		k--
	}
	if k < 1 || !sentence.Relative[c.Text.Words[k].Form] || d.First < k || c.Text.Words[k-1].Sign || c.Text.Words[k-1].Phrase >= 0 {
		return ""
	}
	head := c.Text.Antecedent(k).Head
	if head < 0 || c.Text.Words[head].Phrase >= 0 || determined(c.Text, head) || !goesOn(c.Text, d.Last) {
		return ""
	}
	return fmt.Sprintf("the sentence only tells of which %s it speaks", c.Text.Surface(head))
}

// ofOneSort: "an extended warranty" is one of its own, where the statement speaks of the warranty.
func ofOneSort(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	f, v := c.St.Governor(h.First, h.Last), c.Text.Governor(d.First, d.Last)
	if f < 0 || v < 0 {
		return ""
	}
	i, head := c.St.SubjectOf(f).Head, c.Text.SubjectOf(v).Head
	if i < 0 || head < 0 || head >= d.First || !c.StandsFor(i, head) || !c.St.Pointed(i) || !c.Text.Indefinite(head) || c.Text.Words[head].Phrase >= 0 {
		return ""
	}
	for k := c.Text.Chunk(head) + 1; k < head; k++ {
		if w := &c.Text.Words[k]; c.Strange(k, sentence.Broader) && (sentence.Narrowing[w.Form] || w.Dominant == lexicon.Noun || c.Text.IsParticiple(k)) {
			return fmt.Sprintf("the sentence speaks of another %s (%q)", c.Text.Surface(head), w.Form)
		}
	}
	return ""
}

// ofOneWith: "a call with 20 guests", of which something else is said, is one of many: how many it may have is not told. Nor is "a tank of 60
// litres" the tank.
func ofOneWith(c *about.Comparison, d about.Candidate) string {
	n, p := HostOf(c.Text, d.Mention)
	if n < 0 || p != "with" && p != "of" || !c.Text.Indefinite(n) {
		return ""
	}
	v := c.Text.Governor(d.First, d.Last)
	if v < d.Last || c.Text.SubjectOf(v).Head != n || (p == "of" || c.Text.IsLight(v) || c.Links.Used[v] > sentence.Unlinked) && !ofTheOne(c, d, n) {
		return ""
	}
	return fmt.Sprintf("the sentence only tells of which %s it speaks", c.Text.Surface(n))
}

// ofTheOne reports whether the statement tells of the one for which word n of the sentence stands what it has. Where it tells what that is, a fee,
// every one is it.
func ofTheOne(c *about.Comparison, d about.Candidate, n int) bool {
	h := &c.St.Held[d.Held]
	if v := c.St.Governor(h.First, h.Last); v >= 0 && (c.St.IsCopula(v) || sentence.Reaching[c.St.Words[v].Stem]) {
		return false
	}
	for i, to := range c.Links.To {
		if slices.Contains(to, n) && c.St.Pointed(i) {
			return true
		}
	}
	return false
}

// whichAre: so many of which the sentence says something else behind what the statement says of them are only some: "Two symphonies that she
// composed as a student are lost".
func whichAre(c *about.Comparison, d about.Candidate) string {
	k := behindCounted(c.Text, d)
	if k >= len(c.Text.Words) || k == d.Last || !sentence.Relative[c.Text.Words[k].Form] || c.Text.Mentions[d.Mention].Quantity == nil {
		return ""
	}
	for v := k + 1; v < len(c.Text.Words) && !c.Text.BreaksPhrase(v); v++ {
		if w := &c.Text.Words[v]; w.Verb && c.Text.SubjectOf(v).Head == k-1 && c.Text.GroupStart(v) > k+2 {
			return fmt.Sprintf("the sentence counts those of which it says %q", w.Form)
		}
	}
	return ""
}

// determined reports whether the noun phrase with this head is of what is known: "the", "this", "its".
func determined(r *sentence.Reading, head int) bool {
	for k := r.Chunk(head); k < head; k++ {
		w := &r.Words[k]
		if w.Form == "the" || sentence.Pointing[w.Form] || sentence.Demonstratives[w.Form] || sentence.Possessives[w.Form] || sentence.IsGenitive(w.Form) && w.Form != "" {
			return true
		}
	}
	return false
}

// goesOn reports whether the clause in which word i stands has another finite verb behind it.
func goesOn(r *sentence.Reading, i int) bool {
	for j := i; j < len(r.Words) && r.Words[j].Clause == r.Words[i-1].Clause; j++ {
		if w := &r.Words[j]; w.Verb || w.Is(lexicon.Modal) {
			return true
		}
	}
	return false
}

// ofAny: what is said of any of a sort is not said of the one that the statement tells apart by a noun: "clusters with more than 100 nodes",
// of the staging cluster.
func ofAny(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	v := c.St.Governor(h.First, h.Last)
	if v < 0 {
		return ""
	}
	i := c.St.SubjectOf(v).Head
	if i < 2 || i > v || c.St.Words[i].Phrase >= 0 || c.St.IsPlural(i) || c.St.FormAt(c.St.Chunk(i)) != "the" || !c.St.IsNominal(i-1) || !c.St.Content(i-1) || c.Links.By[i-1] > sentence.Unlinked {
		return ""
	}
	for _, j := range c.Links.To[i] {
		if c.Text.Words[j].Clause == c.Text.Words[d.First].Clause && (c.Text.Indefinite(j) || c.Text.IsPlural(j) && !c.Text.IsDeterminer(c.Text.Chunk(j))) {
			return fmt.Sprintf("the sentence speaks of any %s", c.Text.Words[j].Stem)
		}
	}
	return ""
}
