package restrict

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// ofItsNature are the adjectives that say of a noun what goes without saying.
var ofItsNature = map[string]string{"trial": "free", "gift": "free", "donation": "voluntary", "volunteer": "unpaid"}

// sortOfSubject is a word before a subject's head that makes it one sort of what the statement speaks of; "" for none. What has a name is
// told apart by that: there only a noun, or a word that tells several of the same name apart, narrows it. Words [first, last) are the answer
// itself.
func sortOfSubject(c *about.Comparison, head, verb, first, last int) string {
	switch w := &c.Text.Words[head]; {
	case w.Phrase >= 0:
		return sortOfNamed(c, head)
	case sentence.Vague[w.Stem]:
		return ""
	}
	apart := toldApart(c, head) && !sentence.Narrowing[narrowingWord(c, head)]
	named := false
	for k := c.Text.Chunk(head); k < verb; k++ {
		named = named || c.Text.Words[k].Phrase >= 0 && c.Links.Used[k] >= sentence.Derived
	}
	start := c.Text.Chunk(head)
	if o := start - 2; !apart && strangeOwner(c, o) {
		return c.Text.Words[o].Form // "the neighbour's farm"
	}
	if w := c.Text.FormAt(start); sentence.Others[w] && !Has(c, w) {
		return w // "another trail"
	}
	if start > 0 && c.Text.IsNominal(start) && sentence.Narrowing[c.Text.Words[start-1].Form] {
		start-- // "the half marathon"
	}
	for k := start; k < head; k++ {
		w := &c.Text.Words[k]
		if first <= k && k < last || c.St.TellsLimit(w.Form) || about.Neutral[w.Form] && !c.St.TellsOfPast() || ofItsNature[c.Text.Words[head].Stem] == w.Form {
			continue
		}
		if w.Mention >= 0 && c.Text.Mentions[w.Mention].Kind == language.Ordinal && k == start+1 && c.Text.FormAt(start) == "a" && !c.St.States(c.Text.Mentions[w.Mention]) {
			return w.Form // "a second change"
		}
		if marksOut(c, k) || ofYear(c, k) || c.Text.FormAt(k+1) == "-" && c.Text.FormAt(k+2) == "time" && employed[w.Form] && !Has(c, w.Form) {
			return w.Form
		}
		if apart {
			continue
		}
		if sentence.Narrowing[w.Form] && (w.Phrase < 0 || c.Text.Opens(k)) && c.Links.Used[k] == sentence.Unlinked && !c.St.Some(func(f *sentence.Word) bool {
			return f.Form == w.Form || sentence.Firstly[f.Form] && sentence.Firstly[w.Form]
		}) {
			return w.Form
		}
		if !c.Text.IsNominal(k) || w.Weight == 0 || w.Phrase >= 0 || c.Links.Used[k] > sentence.Unlinked || w.Mostly(lexicon.Adverb) || sentence.Vague[w.Stem] {
			continue
		}
		if c.Text.FormAt(k+1) == "-" && c.Links.Used[k+2] >= sentence.Derived {
			continue // "the anti-fraud office" for "the office against fraud"
		}
		if !named || w.Dominant == lexicon.Noun || sentence.Narrowing[w.Form] || k == start+1 && w.Form == w.Stem && w.MayBe(lexicon.Verb) {
			return w.Form
		}
	}
	return ""
}

// employed are the words before "-time" that say for how much of it somebody works.
var employed = sentence.Set("part full half short whole")

// sortOfNamed is a word that tells the name that ends with word head apart from another thing of that name; "" for none.
func sortOfNamed(c *about.Comparison, head int) string {
	p := c.Text.Phrases[c.Text.Words[head].Phrase].First
	if first := c.Text.FormAt(p); p < head && sentence.Narrowing[first] && lacks(c, p) {
		return first // "the Upper Tarn"
	}
	if before := c.Text.FormAt(p - 1); bygone[before] && lacks(c, p-1) {
		return before // "the old API"
	}
	if k := p - 1; p == head && k > 0 && lacks(c, k) && c.Text.AcronymAt(head) && c.Text.IsDeterminer(k-1) && c.Text.Words[k].Mention < 0 && bareAcronym(c, head) &&
		c.Text.IsNominal(k) && c.Text.Words[k].MayBe(lexicon.Noun) && !c.Text.Words[k].MayBe(lexicon.Adjective) && !c.Text.IsOwnerSign(k) && !about.Neutral[c.Text.Words[k].Form] {
		return c.Text.Words[k].Form // "the search API"
	}
	return ""
}

// bareAcronym reports whether the statement has the acronym at word head of the sentence with no more than an article before it.
func bareAcronym(c *about.Comparison, head int) bool {
	for i := 1; i < len(c.St.Words); i++ {
		if c.StandsFor(i, head) && c.St.AcronymAt(i) {
			return c.St.IsDeterminer(i-1) && c.St.FormAt(i+1) != "-"
		}
	}
	return false
}

// lacks reports whether the statement has nothing of word j of the sentence, not even in a value.
func lacks(c *about.Comparison, j int) bool {
	form := c.Text.Words[j].Form
	return c.Links.Used[j] == sentence.Unlinked && !c.St.Some(func(w *sentence.Word) bool { return w.Form == form })
}

// strangeOwner reports whether word o is a noun, before the sign of an owner, of which the statement does not speak.
func strangeOwner(c *about.Comparison, o int) bool {
	if o < 0 || !sentence.IsGenitive(c.Text.Words[o+1].Form) || !c.Text.IsNominal(o) || c.Links.Used[o] > sentence.Unlinked {
		return false
	}
	for i := 1; i < len(c.St.Words); i++ {
		if sentence.IsGenitive(c.St.Words[i].Form) && (c.Links.By[i-1] > sentence.Unlinked || c.St.IsHeld(i-1) || c.Context.Open) {
			return false // "the station's memory" is not the modem's, whatever stands above it
		}
	}
	w := &c.Text.Words[o]
	return w.Phrase < 0 && (!sentence.Descriptions[w.Stem] || narrowingWord(c, o) != "" || o > 0 && sentence.Others[c.Text.Words[o-1].Form])
}

// marksOut reports whether word k alone tells which of several a noun behind it means: a name where the statement has none, "the I/O
// pool", or an adjective in its highest degree.
func marksOut(c *about.Comparison, k int) bool {
	w := &c.Text.Words[k]
	if w.Phrase >= 0 && c.Links.Used[k] == sentence.Unlinked && (len(c.St.Phrases) == 0 || !namesSubject(c.St)) && !c.Context.Heads(w.Form) {
		return true
	}
	return inHighestDegree(w.Form) && !Has(c, w.Form)
}

// namesSubject reports whether the statement has a name before its first verb.
func namesSubject(st *statement.Statement) bool {
	v := slices.IndexFunc(st.Words, func(w sentence.Word) bool { return w.Verb })
	return v < 0 || slices.ContainsFunc(st.Phrases, func(p sentence.Phrase) bool { return p.First < v })
}

// ofYear reports whether word k is the year before a noun that tells which one of several is meant, where the statement has no date: "the 2018
// championship".
func ofYear(c *about.Comparison, k int) bool {
	m := c.Text.Words[k].Mention
	return m >= 0 && c.Text.Mentions[m].Dated() && !c.St.StatesDate() && (arenas[c.Text.Words[k+1].Stem] || yearly[c.Text.Words[k+1].Stem])
}

// yearly are the nouns, those of contests aside, for what there is one of each year.
var yearly = sentence.Set("season edition conference festival fair summit congress census budget award ceremony exhibition gala meeting convention camp concert")

// inHighestDegree reports whether a word is an adjective in its highest degree: "longest", "biggest", but not "honest".
func inHighestDegree(form string) bool {
	base, ok := strings.CutSuffix(form, "est")
	return ok && compared(base)
}

// inHigherDegree reports whether a word is an adjective that compares: "longer", "bigger", but not "summer".
func inHigherDegree(form string) bool {
	base, ok := strings.CutSuffix(form, "er")
	return ok && compared(base)
}

// compared reports whether what stands before the ending of an adjective's degree is that of one.
func compared(base string) bool {
	if n := len(base); n < 3 {
		return false
	} else if base[n-1] == base[n-2] && lexicon.Parts(base[:n-1])&lexicon.Adjective != 0 {
		return true
	} else if base[n-1] == 'i' {
		base = base[:n-1] + "y"
	}
	return (lexicon.Parts(base)|lexicon.Parts(base+"e"))&lexicon.Adjective != 0
}

// toldApart reports whether the statement narrows the noun that word j of the sentence stands for by a word of its own that the sentence
// lacks: where they share much else they may say the same in two ways.
func toldApart(c *about.Comparison, j int) bool {
	if c.Shared() < muchElse {
		return false // "the online ballot" beside "the paper ballot"
	}
	for i := 1; i < len(c.St.Words); i++ {
		if c.StandsFor(i, j) && c.St.IsNominal(i-1) && c.St.Words[i-1].Weight > 0 && c.Links.By[i-1] == sentence.Unlinked {
			return true
		}
	}
	return false
}

// muchElse is how many words sentence and statement share that hardly speak of two things.
const muchElse = 4
