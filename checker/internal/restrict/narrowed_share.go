package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// ofNarrowed: a share of those of some sort only is no share of all of them: "51% of adults with a low income smoke", "of adults aged 18 to 25".
func ofNarrowed(c *about.Comparison, d about.Candidate) string {
	q := c.Text.Mentions[d.Mention].Quantity
	if q == nil || q.Kind != quantity.Percent {
		return ""
	}
	o := c.Text.OfWhat(d.Last)
	if o < 0 || c.Links.Used[o] < sentence.Derived || c.Text.Words[o].Phrase >= 0 {
		return ""
	}
	if k := o + 1; ranging[c.Text.FormAt(k)] && k+1 < len(c.Text.Words) && c.Text.Words[k+1].Mention >= 0 {
		_, to := c.Text.WordsOf(c.Text.Words[k+1].Mention)
		return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(o, to))
	}
	end := o + 1
	for end < len(c.Text.Words) && !c.Text.BreaksPhrase(end) && !doesSame(c, end) && !(c.Text.Words[end].Verb && !sentence.Relative[c.Text.FormAt(end-1)]) {
		end++
	}
	if tailAlike(c, o) {
		return "" // "of shares in the company", of "shares in Norwold"
	}
	if from, to := limitOfSubject(c, o, end); from < to {
		return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(o, to))
	}
	return ""
}

// doesSame reports whether word j stands for a verb of the statement.
func doesSame(c *about.Comparison, j int) bool {
	for i, to := range c.Links.To {
		if (c.St.Words[i].Verb || c.St.Words[i].MayBe(lexicon.Verb)) && c.Links.By[i] >= sentence.Akin && slices.Contains(to, j) {
			return true
		}
	}
	return false
}

// tailAlike reports whether the same preposition stands behind the noun at word o of the sentence and behind what it stands for.
func tailAlike(c *about.Comparison, o int) bool {
	for i, to := range c.Links.To {
		if slices.Contains(to, o) && c.St.FormAt(i+1) == c.Text.FormAt(o+1) {
			return true
		}
	}
	return false
}

// ranging are the words that lead to how old or how large those are that are spoken of.
var ranging = sentence.Set("aged between over under above below")

// doneSoOnly: so many to whom something was done, or who did it, in some way only, are not all to whom it was done: "seriously injured 34 people",
// "employs 120 people directly".
func doneSoOnly(c *about.Comparison, d about.Candidate) string {
	q := c.Text.Mentions[d.Mention].Quantity
	v := c.Text.Governor(d.First, d.Last)
	if q == nil || q.Kind != quantity.Number || q.Dimension != "" || v < 0 || c.St.Some(isDegree) {
		return ""
	}
	for _, j := range []int{c.Text.GroupStart(v) - 1, v - 1, v + 1, behindCounted(c.Text, d)} {
		if j < 0 || j >= len(c.Text.Words) || !isDegree(&c.Text.Words[j]) || c.Links.Used[j] > sentence.Unlinked {
			continue
		}
		if next := j + 1; j >= d.Last && j != v-1 && j != v+1 && next < len(c.Text.Words) && !c.Text.Words[next].Sign && !c.Text.Words[next].Is(lexicon.Preposition|lexicon.Conjunction) {
			continue // it belongs to what comes behind
		}
		return fmt.Sprintf("the sentence counts those of whom it says %q", c.Text.Surface(j))
	}
	return ""
}

// isDegree reports whether a word tells in what way or how far something was done.
func isDegree(w *sentence.Word) bool { return degrees[w.Form] }

// degrees are the adverbs by which some are told from others to whom the same was done.
var degrees = sentence.Set(`seriously severely badly critically gravely fatally mortally lightly slightly mildly permanently temporarily directly indirectly
	completely totally entirely wholly fully partly partially privately publicly illegally unlawfully legally remotely locally online abroad regularly
	occasionally frequently rarely successfully unsuccessfully manually automatically voluntarily forcibly accidentally deliberately`)
