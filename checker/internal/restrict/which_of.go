package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

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
	if head < 0 || c.Text.Words[head].Phrase >= 0 || determined(c.Text, head) || !goesOn(c.Text, d.Last) || tellsWhichToo(c, d, head) {
		return ""
	}
	return fmt.Sprintf("the sentence only tells of which %s it speaks", c.Text.Surface(head))
}

// tellsWhichToo reports whether the statement's value, too, tells of which it speaks by its subject, of which the sentence's word head is the noun:
// "Orders of more than [50] euros ship free" and "Orders that exceed 60 euros ship free".
func tellsWhichToo(c *about.Comparison, d about.Candidate, head int) bool {
	h := &c.St.Held[d.Held]
	for i := h.Last; i < len(c.St.Words); i++ {
		if !c.St.Words[i].Verb {
			continue
		}
		if s := c.St.SubjectOf(i); s.Head < 0 || s.Head >= h.First || !c.StandsFor(s.Head, head) {
			return false
		}
		for k := i; k < len(c.St.Words); k++ {
			if c.St.Content(k) && c.St.Words[k].Mention < 0 && c.Links.By[k] == sentence.Unlinked {
				return false // it says something else of them
			}
		}
		return true
	}
	return false
}

// ofOneSort: "an extended warranty" is one of its own, where the statement speaks of the warranty.
func ofOneSort(c *about.Comparison, d about.Candidate) string {
	f, v := governors(c, d)
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
