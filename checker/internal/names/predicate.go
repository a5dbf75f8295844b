package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// heldPredicate is the word by which a held part says what happened or how something is: "[approved]", "[formally approved]",
// "is [stable]", "is [read-only]". It is -1 for names and nouns.
func heldPredicate(st *statement.Statement, h *statement.Held) int {
	last := h.Last - 1
	hyphen := func(i int) bool { return st.FormAt(i) == "-" }
	for i := h.First; i < h.Last; i++ {
		w := &st.Words[i]
		if w.Upper && !st.Opens(i) || w.Sign && !hyphen(i) || w.Mention >= 0 {
			return -1
		}
		if i < last && !hyphen(i) && !hyphen(i+1) && !w.Mostly(lexicon.Adverb) && !turning[w.Stem] {
			return -1
		}
	}
	if !predicates(st.Reading, last) && !hyphen(last-1) {
		return -1
	}
	return last
}

// predicates reports whether word i says what happened or how something is: a verb, or an adjective or participle that no noun
// follows.
func predicates(r *sentence.Reading, i int) bool {
	w := &r.Words[i]
	if w.Verb || isSwitched(r, i) {
		return !w.Verb || !w.Function
	}
	if w.Weight == 0 || w.Phrase >= 0 || !w.MayBe(lexicon.Adjective) && !(r.IsParticiple(i) && w.MayBe(lexicon.Verb)) {
		return false
	}
	return i+1 == len(r.Words) || !r.IsNominal(i+1)
}

// isSwitched reports whether word i says that something is on or off: "is off", "turned on".
func isSwitched(r *sentence.Reading, i int) bool {
	if f := r.Words[i].Form; i == 0 || f != "on" && f != "off" {
		return false
	}
	k := r.SkipBack(i - 1)
	for k > 0 && r.IsAdverb(k) {
		k--
	}
	if k < 0 || !r.Words[k].Verb || !sentence.BeForms[r.Words[k].Form] && !turning[r.Words[k].Stem] {
		return false
	}
	return i+1 == len(r.Words) || !r.IsNominal(i+1) && !r.IsDeterminer(i+1) && r.Words[i+1].Mention < 0
}

// turning are the verbs before "on" and "off" by which that is done.
var turning = sentence.Set("turn switch leave")

// mayBeBoth reports whether what a filler says may be true of that of which the statement says how it is, or what was done to it: what is icy
// is slippery, too.
func mayBeBoth(c *about.Comparison, h *statement.Held, f about.Filler) bool {
	i, k := heldPredicate(c.St, h), c.St.SkipBack(h.First-1)
	if i < 0 || k < 0 || !c.St.Words[k].Verb || !sentence.BeForms[c.St.Words[k].Form] && !sentence.Identifying[c.St.Words[k].Stem] {
		return false
	}
	held := &c.St.Words[i]
	for j := f.First; j < f.Last; j++ {
		if form := c.Text.Words[j].Form; (form == "on" || form == "off") && !isSwitched(c.Text, j) {
			continue // "is on page 3"
		}
		if lexicon.Excludes(held.Form, c.Text.Words[j].Form) || lexicon.Excludes(held.Stem, c.Text.Words[j].Stem) {
			return false
		}
	}
	return true
}
