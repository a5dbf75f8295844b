package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// OfOtherName: those that are counted have another name before them than the fact's: "Athletic fans", of Rovers fans.
func OfOtherName(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	if f == nil || t == nil || f.Noun.Len() == 0 || t.Noun.Len() == 0 {
		return ""
	}
	from, to := c.Text.WordsIn(t.Noun)
	other := slices.IndexFunc(c.Text.Words[from:to], func(w sentence.Word) bool { return w.Phrase >= 0 })
	if other < 0 || c.Links.Used[from+other] > sentence.Unlinked {
		return ""
	}
	for i, last := c.St.WordsIn(f.Noun); i < last; i++ {
		beside := func(j int) bool { return from <= j && j < to || c.Text.OfWhat(to) == j }
		if c.St.Words[i].Phrase >= 0 && c.Links.By[i] >= sentence.Derived && !slices.ContainsFunc(c.Links.To[i], beside) {
			return fmt.Sprintf("the sentence counts %q", c.Text.TextOf(from, to))
		}
	}
	return ""
}

// countsOther: the counted noun is narrowed by a word the statement does not have, where the statement narrows it otherwise.
func countsOther(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	h := &c.St.Held[d.Held]
	if f == nil || t == nil || t.Noun.Len() == 0 || c.NumbersNamed(h, d.Mention) || c.CountsSame(h, d.Mention) {
		return ""
	}
	from, to := c.Text.WordsIn(t.Noun)
	first, last := c.St.WordsIn(f.Noun)
	narrowed := ""
	for j := from; j < to; j++ {
		if w := &c.Text.Words[j]; w.Weight > 0 && c.Links.Used[j] < sentence.Akin && !sentence.Persons[w.Stem] && !(j == to-1 && c.St.SameSorts(last-1, c.Text, j)) {
			if sentence.Narrowing[w.Form] {
				return fmt.Sprintf("the sentence narrows what it counts (%q)", w.Form)
			}
			narrowed = w.Form
			if c.Text.IsParticiple(j) && w.MayBe(lexicon.Verb) && !merely[w.Form] && j+1 < to && t.Kind != quantity.Ordinal && c.Text.FormAt(j-1) != "-" {
				return fmt.Sprintf("the sentence narrows what it counts (%q)", w.Form)
			}
		}
	}
	told := false // of what they are: "cases of measles"
	o := c.Text.OfWhat(to)
	if o >= 0 && c.Text.Words[o].Weight > 1 && c.Links.Used[o] < sentence.Akin {
		narrowed, told = c.Text.Words[o].Form, true
		if p := c.St.OfWhat(last); p >= 0 {
			last = p + 1
		}
	}
	for i := first; i < last && narrowed != ""; i++ {
		if w := &c.St.Words[i]; w.Weight > 0 && c.AccountedFor(i) < sentence.Akin && (told || !c.Understood[i]) {
			return fmt.Sprintf("the sentence counts %q, the fact %q", narrowed, w.Form)
		}
	}
	return ""
}

// doneSomehow: who does something in some way only is not everybody who does it: "300 people work part-time". Nor is who is made something else:
// "left 300 people homeless".
func doneSomehow(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if q := c.Text.Mentions[d.Mention].Quantity; q != nil && v >= 0 && v < d.First && rendering[c.Text.Words[v].Stem] && !c.SameHeadcount(&c.St.Held[d.Held], d.Mention) {
		if _, k := c.Text.WordsIn(q.Noun); k > 0 && k < len(c.Text.Words) && c.Text.Words[k].MayBe(lexicon.Adjective) && !c.Text.Words[k].Function && c.Links.Used[k] == sentence.Unlinked {
			return fmt.Sprintf("the sentence counts those whom it calls %s", c.Text.Words[k].Form)
		}
	}
	if v < d.Last || c.Text.FormAt(v+2) != "-" || c.Text.FormAt(v+3) == "" {
		return ""
	}
	for j := v + 1; j <= v+3; j += 2 {
		if w := &c.Text.Words[j]; w.Mention >= 0 || w.Sign || w.Function || c.Links.Used[j] > sentence.Unlinked {
			return ""
		}
	}
	return fmt.Sprintf("the sentence counts those who do so %s", c.Text.TextOf(v+1, v+4))
}

// rendering are the verbs that say of what their object was made.
var rendering = sentence.Set("make leave left render")

// narrowedNoun: a noun that the statement has stands in the sentence behind a noun or a narrowing word that the statement
// lacks, and is another thing: "the youth choir" is not "the choir".
func narrowedNoun(c *about.Comparison, d about.Candidate) string {
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if !c.St.Content(i) || w.Verb || c.Links.By[i] < sentence.Derived || c.SameOnce(i) || sentence.Vague[w.Stem] {
			continue
		}
		if sentence.Descriptions[w.Stem] && len(c.St.Phrases) > 0 {
			continue
		}
		if j, w := narrowedAlways(c, i); w != "" && (c.Text.Words[j].Clause == c.Text.Words[d.First].Clause || j+2 == d.First) && !sortLeftOut(c, d, i) {
			return fmt.Sprintf("the sentence speaks of another %s (%q)", c.Text.Surface(j), w)
		}
	}
	return ""
}

// sortLeftOut reports whether the statement, held against a text that stands alone, leaves it to its reader of what sort word i is, the
// noun of one of its values: "a rating" is the approval rating where the sentence has no other number that could answer.
func sortLeftOut(c *about.Comparison, d about.Candidate, i int) bool {
	return c.Context.Open && slices.ContainsFunc(c.St.Held, func(h statement.Held) bool { return leavesSort(c, d, &h, i) })
}

// leavesSort reports the same of one held value.
func leavesSort(c *about.Comparison, d about.Candidate, h *statement.Held, i int) bool {
	if h.Mention < 0 || c.St.Attribute(h.First, h.Last) != i || c.St.FormAt(h.Last) == "of" || BeforeWhole(c.St.Reading, h.Mention) == "for" {
		return false // "closed the bridge for [3] days" leaves no sort of bridge to its reader
	}
	own, only := -1, -1
	for m := range c.Text.Mentions {
		if c.CompareValue(h, &c.Text.Mentions[m]) == language.Incomparable || !c.SameNoun(h, m) {
			continue
		}
		from, to := c.Text.WordsOf(m)
		if from >= to || !slices.Contains(c.Links.To[i], c.Text.Attribute(from, to)) {
			continue
		}
		if only >= 0 {
			return false
		}
		own, only = c.Text.Attribute(from, to), m
	}
	return own >= 0 && (only == d.Mention || h.First != c.St.Held[d.Held].First) && !sentence.Narrowing[narrowingWord(c, own)]
}

// narrowedAlways is the last word of the sentence that stands for word i of the statement, and what narrows it; nothing when one
// of them stands alone, or says as what something was done: "was released as the lead single".
func narrowedAlways(c *about.Comparison, i int) (last int, by string) {
	for _, j := range c.Links.To[i] {
		if last, by = j, narrowingWord(c, j); by == "" || asWhat(c.Text, j) {
			return j, ""
		}
	}
	return last, by
}

// asWhat reports whether the noun at word j says as what something was done: "as the lead single".
func asWhat(r *sentence.Reading, j int) bool {
	k := r.Chunk(j)
	for k > 0 && r.IsDeterminer(k-1) {
		k--
	}
	return r.FormAt(k-1) == "as"
}

// illnessLeftOut reports whether a word is the name of the illness that the statement leaves out, in a text that stands alone.
func illnessLeftOut(c *about.Comparison, stem string) bool {
	return c.Context.Open && sentence.NamesIllness(stem) && !c.St.Some(func(w *sentence.Word) bool { return sentence.NamesIllness(w.Stem) })
}

// narrowingWord is a word right before noun j of the sentence that narrows it and that nothing in the statement stands for.
func narrowingWord(c *about.Comparison, j int) string {
	k := j - 1
	if k >= 0 && c.Text.Words[k].Form == "-" {
		k--
	}
	if k >= 0 && sentence.Compounds[c.Text.Words[k].Form+" "+c.Text.Words[j].Stem] {
		return "" // "a time series"
	}
	if k < 0 || c.Text.Words[j].Verb {
		return ""
	}
	w := &c.Text.Words[k]
	if c.Text.Words[j].Phrase >= 0 && !(c.Text.AcronymAt(j) && sentence.Narrowing[w.Form] && c.Text.IsDeterminer(k-1)) {
		return "" // "the old CLI" is one of several
	}
	doing := strings.HasSuffix(w.Form, "ing") && w.MayBe(lexicon.Noun) && !w.MayBe(lexicon.Adjective) // "the training budget"
	if doing && w.Verb && k > 0 && (c.Text.IsDeterminer(k-1) || c.Text.IsOwnerSign(k-1)) && c.Links.Used[k] == sentence.Unlinked {
		return w.Form
	}
	if w.Sign || w.Verb || w.Weight == 0 || illnessLeftOut(c, w.Stem) || w.Mention >= 0 || w.Phrase >= 0 || c.Links.Used[k] > sentence.Unlinked || c.St.TellsLimit(w.Form) {
		return ""
	}
	if about.Neutral[w.Form] && !c.St.TellsOfPast() {
		return "" // "our current scheme"
	}
	if w.Form == "average" && averaged(&c.Text.Words[j]) || idle[w.Form] && stores[c.Text.Words[j].Stem] {
		return ""
	}
	verbal := w.Dominant == lexicon.Verb && w.Form == w.Stem && w.MayBe(lexicon.Noun) && (k == 0 || c.Text.IsDeterminer(k-1))
	unknown := w.Parts == 0 && !w.Upper && len(w.Form) > 3 && k > 0 && (c.Text.IsDeterminer(k-1) || c.Text.IsPreposition(k-1)) // "its durum wheat"
	if w.Dominant == lexicon.Noun || verbal || doing || unknown || sentence.Narrowing[w.Form] {
		return w.Form
	}
	return ""
}

// averaged reports whether a word is a noun for a mark of many, which is an average whether or not it is said. A rate may be one of anything.
func averaged(w *sentence.Word) bool { return sentence.Scoring[w.Stem] && w.Stem != "rate" }

// stores are the nouns for what a program needs some of, idle the words by which that is said to be there for it.
var (
	stores = sentence.Set("disk space memory ram storage drive")
	idle   = sentence.Set("free available spare")
)

// otherHeadcount: who was tested is not who tested positive, nor is who died.
func otherHeadcount(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Quantity == nil {
		return ""
	}
	n := c.Text.CountBy(d.First, d.Last)
	for _, f := range c.St.Held[d.Held].Counts {
		if len(f.Words) == 3 && n.Counts && f.Row.Whom[c.Text.Words[n.Noun].Stem] && f.Row.Told(n) == nil {
			v, with := f.Words[1], f.Words[2]
			return fmt.Sprintf("the sentence does not count those who %s", c.St.TextOf(min(v, with), max(v, with)+1))
		}
	}
	return ""
}
