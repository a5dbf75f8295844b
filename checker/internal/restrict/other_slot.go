package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// otherSlot: the sentence speaks of the same sort of thing as the statement, but of another one: beside the same noun stands something
// else, in the same place. "The speed limit on the ring road" is not that on Mill Street, nor is the data team the platform team.
func otherSlot(c *about.Comparison, d about.Candidate) string {
	for i := range c.St.Words {
		if reason := otherBehind(c, i, d); reason != "" {
			return reason
		}
		if reason := otherBefore(c, i, d); reason != "" {
			return reason
		}
	}
	return ""
}

// otherBehind is the reason when another object stands behind the preposition that follows the noun at word i of the statement, and the
// sentence knows nothing of the statement's.
func otherBehind(c *about.Comparison, i int, d about.Candidate) string {
	o := complementOf(c.St.Reading, i)
	if o < 0 || c.St.IsHeld(o) || c.St.Words[o].Mention >= 0 || c.SameOnce(i) && c.BefellOnce(c.Text.Governor(d.First, d.Last)) {
		return ""
	}
	for _, t := range c.Links.To[i] {
		of := complementOf(c.Text, t)
		if of < 0 || c.Text.FormAt(t+1) == "per" || c.St.NamesPlace(o) && c.Text.Words[of].Phrase >= 0 || !inClauseOf(c, t, d) || d.First <= of && of < d.Last {
			continue
		}
		if has := told(c, o); has && !toldOfOther(c, o, of) || !has && c.Text.FormAt(t+1) != c.St.FormAt(i+1) {
			continue
		}
		if w := &c.Text.Words[of]; w.Weight < 2 || w.Mention >= 0 || sentence.Vague[w.Stem] || c.Links.Used[of] >= sentence.Derived || mayMean(c, of, o) {
			continue
		}
		return fmt.Sprintf("the sentence speaks of %s %q", c.Text.Surface(t), c.Text.TextOf(t+1, of+1))
	}
	return ""
}

// complementOf is the head of what stands behind the preposition that follows the noun at word i; -1 when none does.
func complementOf(r *sentence.Reading, i int) int {
	if i+2 >= len(r.Words) || !r.IsNominal(i) || !r.IsPreposition(i+1) {
		return -1
	}
	return r.ObjectOf(i + 1)
}

// told reports whether the sentence has word i of the statement: of a name, all of it.
func told(c *about.Comparison, i int) bool {
	if p := c.St.Words[i].Phrase; p >= 0 {
		return about.NamesIn(c.St, p, c.Text, c.Links)
	}
	return c.AccountedFor(i) > sentence.Broader
}

// toldOfOther reports whether the sentence has word o of the statement only to tell of another thing, with its head at word of: "on the road before
// the bridge", or what has a name only before that: "the Quill sandbox", of the Quill API.
func toldOfOther(c *about.Comparison, o, of int) bool {
	if c.Links.By[o] == sentence.Unlinked {
		return c.Text.Words[of].Phrase < 0 && c.Text.Words[of-1].Phrase >= 0 && c.Links.Used[of-1] >= sentence.Derived
	}
	for _, j := range c.Links.To[o] {
		if j <= of || !c.Text.IsPreposition(of+1) || about.Parted(c.Text, of+1, j) || c.Text.ObjectOf(of+1) != j {
			return false
		}
	}
	return len(c.Links.To[o]) > 0 && c.Text.FormAt(of+1) != "of"
}

// inClauseOf reports whether word t of the sentence stands in the clause of an answer.
func inClauseOf(c *about.Comparison, t int, d about.Candidate) bool {
	return c.Text.Words[t].Clause == c.Text.Words[d.First].Clause
}

// mayMean reports whether the noun at word j of the sentence may be another word for that at word i of the statement: it is related to it,
// or points back at what has a name, as "the street" does.
func mayMean(c *about.Comparison, j, i int) bool {
	f, t := &c.St.Words[i], &c.Text.Words[j]
	if f.Phrase < 0 {
		return lexicon.Related(f.Stem, t.Stem) > lexicon.None
	}
	return t.Phrase < 0 && sentence.Descriptions[t.Stem] && c.Text.Pointed(j) && c.Text.Chunk(j) == j-1
}

// otherBefore is the reason when another noun stands before the one at word i of the statement than there.
func otherBefore(c *about.Comparison, i int, d about.Candidate) string {
	if i == 0 || !sortsBy(c.St.Reading, i-1) || c.St.IsHeld(i-1) || c.St.IsHeld(i) || c.Links.By[i-1] > sentence.Unlinked || c.Links.By[i] < sentence.Derived {
		return ""
	}
	for _, t := range c.Links.To[i] {
		if t == 0 || c.Links.Used[t-1] > sentence.Unlinked || d.First <= t-1 && t-1 < d.Last || !inClauseOf(c, t, d) {
			continue
		}
		if c.Text.PrepositionBefore(c.Text.Chunk(t)) != "" || !sortsBy(c.Text, t-1) && !c.Text.AcronymAt(t-1) {
			continue
		}
		if d.Mention < 0 && lexicon.Nation(c.St.Words[c.St.Held[d.Held].First].Form) && c.St.Chunk(i) <= c.St.Held[d.Held].First {
			continue // "is a Danish drama series" and "a [Swedish] television series"
		}
		return fmt.Sprintf("the sentence speaks of another %s (%q)", c.Text.Surface(t), c.Text.Surface(t-1))
	}
	return ""
}

// sortsBy reports whether word k is a common noun that tells of what sort the noun behind it is: "platform team".
func sortsBy(r *sentence.Reading, k int) bool {
	w := &r.Words[k]
	named := w.Form == w.Stem && w.MayBe(lexicon.Noun) && k > 0 && r.IsDeterminer(k-1) && w.Dominant == lexicon.Verb // "a reset link"
	return r.IsNominal(k) && r.IsNominal(k+1) && (w.Dominant == lexicon.Noun || w.Form != w.Stem && r.IsPlural(k) || named) && w.Weight > 1 && w.Phrase < 0 && !sentence.Vague[w.Stem]
}
