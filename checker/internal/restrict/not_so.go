package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// notQuite: what was nearly done, or was to be done, need not have been, and what somebody does with others he does not do alone: "was nearly named
// after Jon Ude", "was to be replaced by it", "is co-sponsored by Norwind".
func notQuite(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 {
		return ""
	}
	g := c.Text.GroupStart(v)
	for k := g; k < v; k++ {
		if f := c.Text.FormAt(k); nearly[f] && !Has(c, f) {
			return fmt.Sprintf("the sentence says what did not quite happen (%q)", f)
		}
	}
	if c.Text.FormAt(v-1) == "-" && c.Text.FormAt(v-2) == "co" && !Has(c, "co") {
		return "the sentence says who did it with others"
	}
	if k := v - 1; k > 1 && c.Text.FormAt(k) == "be" && c.Text.FormAt(k-1) == "to" && sentence.BeForms[c.Text.FormAt(k-2)] && !toVerb(c.St.Reading) {
		return "the sentence speaks of a plan or a wish"
	}
	return ""
}

// nearly are the adverbs for what did not come about in the end.
var nearly = sentence.Set("nearly almost narrowly briefly temporarily")

// likeIt: what opens with that to which it likens its subject tells of that subject: "Like the mill, the forge is named after Jon Ude".
func likeIt(c *about.Comparison, d about.Candidate) string {
	if f := c.Text.FormAt(0); f != "like" && f != "unlike" || Has(c, f) {
		return ""
	}
	known := false
	for k := 1; k < d.First && !c.Strange(k, sentence.Derived); k++ {
		w := &c.Text.Words[k]
		if w.Form == "," && w.Mention < 0 {
			if known {
				return fmt.Sprintf("the sentence speaks of something else (%q)", c.Text.TextOf(0, k))
			}
			return ""
		}
		known = known || w.Weight > 1 && c.Links.Used[k] >= sentence.Derived
	}
	return ""
}

// asOther: what serves as one thing is not what serves as another: "uses X as its cache", of what it uses as its database.
func asOther(c *about.Comparison, d about.Candidate) string {
	if c.Text.FormAt(d.Last) != "as" || tellsNoCase(c.Text, d.Last) { // "as a rule"
		return ""
	}
	head := c.Text.HeadAfter(d.Last + 1)
	if head < 0 || c.Text.Words[head].Phrase >= 0 || c.Text.Words[head].Weight < 2 || c.Links.Used[head] > sentence.Unlinked {
		return ""
	}
	return fmt.Sprintf("the sentence says it of something else (%q)", c.Text.Surface(head))
}

// ofNarrower: the noun that the name's place hangs on has a word before it that makes of it another one: "The European headquarters are in
// Porto", of the headquarters.
func ofNarrower(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	s := c.St.SlotOf(h)
	if s.Anchor < 0 || s.Relation != statement.AdjunctOf || c.St.Words[s.Anchor].Verb || c.St.Words[s.Anchor].Phrase >= 0 ||
		s.First < h.First || h.Last < s.Last || c.St.Indefinite(s.Anchor) {
		return ""
	}
	for _, j := range c.Links.To[s.Anchor] {
		if j == 0 || c.Text.Words[j].Verb || c.Text.Words[j].Phrase >= 0 || !definite(c.Text, j) || j >= d.First && j < d.Last {
			continue
		}
		k := j - 1
		if w := &c.Text.Words[k]; k >= d.First && k < d.Last || w.Sign || w.Function || w.Verb || w.Mention >= 0 || w.Weight < 2 || c.Links.Used[k] > sentence.Unlinked ||
			about.Neutral[w.Form] || about.Foremost[w.Form] || w.Mostly(lexicon.Adverb) {
			continue
		}
		return fmt.Sprintf("the sentence speaks of a certain one (%q)", c.Text.TextOf(k, j+1))
	}
	return ""
}

// definite reports whether the noun at word j is one that is known, or somebody's: "the European headquarters".
func definite(r *sentence.Reading, j int) bool {
	k := r.Chunk(j)
	f := r.FormAt(k)
	return f == "the" || sentence.Possessives[f] || k > 0 && (r.FormAt(k-1) == "the" || sentence.Possessives[r.FormAt(k-1)] || r.IsOwnerSign(k-1))
}

// ofContained: what the noun in front of the name's place is told to be had, contained or used under is not what all of it is: "contains code under the
// MIT license".
func ofContained(c *about.Comparison, d about.Candidate) string {
	k := c.Text.SkipBack(d.First - 1)
	if k < 2 || !c.Text.IsPreposition(k) || c.Text.FormAt(k) == "of" {
		return ""
	}
	n, v := k-1, c.Text.Governor(d.First, d.Last)
	w := &c.Text.Words[n]
	if v < 0 || v >= n || !containing[c.Text.Words[v].Stem] || c.Text.ObjectOf(v) != n || w.Phrase >= 0 || w.Mention >= 0 ||
		w.Weight < 2 || c.Links.Used[n] > sentence.Unlinked || c.Links.Used[v] > sentence.Unlinked {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%q)", c.Text.TextOf(n, k+1))
}

// containing are the verbs for what only a part is of something.
var containing = sentence.Set("contain include bundle ship embed vendor comprise carry incorporate")
