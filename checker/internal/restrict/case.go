package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// inOtherRow: a table's row speaks of the time or the version in its first cell, and a cell without words of the statement
// also of the thing in it, which may not be the statement's.
func inOtherRow(c *about.Comparison, _ about.Candidate) string {
	for _, r := range c.Context.Carried {
		if !r.Row {
			continue
		}
		dated := len(r.Mentions) == 1 && len(r.Words) <= 2 && !c.St.States(r.Mentions[0])
		if dated || len(r.Mentions) == 0 && sharedWords(c) == 0 && namesOther(c, r.Reading) {
			return fmt.Sprintf("the table's row speaks of %s", r.Text)
		}
	}
	return ""
}

// namesOther reports whether a label names something, and nothing of which the statement speaks.
func namesOther(c *about.Comparison, label *sentence.Reading) bool {
	used := about.ShareOf(c.Book, c.St, label).Used
	names := false
	for j := range label.Words {
		switch w := &label.Words[j]; {
		case used[j] > sentence.Unlinked, sentence.Vague[w.Stem]:
			return false
		case w.Weight > 0:
			names = true
		}
	}
	return names
}

// inOtherCase: a measure before a colon tells in which case the value behind it holds: "From 3 to 15 years: 6 hours".
func inOtherCase(c *about.Comparison, d about.Candidate) string {
	measured := false
	for j := 0; j < d.First; j++ {
		switch w := &c.Text.Words[j]; {
		case w.Form == ":" && w.Sign && measured:
			return fmt.Sprintf("the sentence speaks of a case of its own (%q)", c.Text.TextOf(0, j))
		case w.Form == ":" && w.Sign, w.Verb:
			return ""
		case w.Mention >= 0:
			m := c.Text.Mentions[w.Mention]
			if c.St.States(m) {
				return ""
			}
			measured = measured || m.Quantity != nil && m.Quantity.Unit != "" || m.Kind == language.Duration
		}
	}
	return ""
}

// inCase: what opens with a condition is so in that case only: "If you set a timeout, a session ends after 15 minutes". A condition of
// which the statement has a word is none.
func inCase(c *about.Comparison, d about.Candidate) string {
	if t := c.Text.Mentions[d.Mention].Temporal; !sentence.Cases[c.Text.Words[0].Form] || t != nil && t.Date != nil || c.St.Some(func(w *sentence.Word) bool { return sentence.Cases[w.Form] }) {
		return ""
	}
	if c.Text.Words[0].Form == "while" && !anybody[c.Text.FormAt(1)] && !c.Text.IsPreposition(1) && !strings.HasSuffix(c.Text.FormAt(1), "ing") {
		return "" // "While the board is still debating it, the fee is $9"
	}
	following := c.St.WordBefore(c.St.Held[d.Held].First) == "after" // "after three warnings" and "when three warnings are given"
	for j := 1; j < len(c.Text.Words); j++ {
		switch w := &c.Text.Words[j]; {
		case w.Sign && sentence.PartsClauses(w.Form):
			return fmt.Sprintf("the sentence speaks of a case of its own (%q)", c.Text.TextOf(0, j))
		case (following || j < d.First) && w.Weight > 1 && w.Mention < 0 && c.Links.Used[j] > sentence.Broader:
			return ""
		}
	}
	return ""
}

// anybody are the words that open a clause about whoever is meant.
var anybody = sentence.Set("a an you they one someone somebody")

// inSetting: a phrase that opens the sentence narrows all of it, when the statement has nothing of it: "In earlier
// versions, …".
func inSetting(c *about.Comparison, d about.Candidate) string {
	ws := c.Text.Words
	if c.St.StatesDate() && c.St.DatesOnly() || len(ws) == 0 || !ws[0].Is(lexicon.Preposition) || attribution[ws[0].Form] || hedges(c.Text, 0) || lifelong(c.Text, 0) {
		return ""
	}
	if len(ws) > 1 && discourse[ws[1].Form] || c.Context.Open && (namesSource(c.Text) && !namesSource(c.St.Reading) || sequels[ws[0].Form] && c.St.TellsOfPast()) {
		return ""
	}
	content := false
	for j := 1; j < d.First && j < len(ws); j++ {
		switch w := &ws[j]; {
		case w.Form == "," && !content:
			return ""
		case w.Form == ",", content && opensSubjectAt(c.Text, j):
			return fmt.Sprintf("the sentence speaks of a case of its own (%q)", c.Text.TextOf(0, j))
		case w.Mention >= 0:
			if m := &c.Text.Mentions[w.Mention]; m.Temporal != nil && m.Temporal.Date != nil || c.St.States(*m) {
				return ""
			}
			content = true
		case w.Verb, c.Links.Used[j] > sentence.Broader && w.Weight > 0 && answers(c, j), sentence.Vague[w.Stem]:
			return ""
		case w.Weight > 0:
			content = true
		}
	}
	return ""
}

// answers reports whether no other word of the sentence stands better for what word j does: "charger" does not beside "charges".
func answers(c *about.Comparison, j int) bool {
	return slices.ContainsFunc(c.Links.To, func(to []int) bool { return slices.Contains(to, j) })
}

// opensSubjectAt reports whether a noun phrase of its own begins with word j, behind the one that opens the sentence: "For students a
// ticket costs", "After the extension Harvik Airport has".
func opensSubjectAt(r *sentence.Reading, j int) bool {
	w, before := &r.Words[j], &r.Words[j-1]
	if before.Is(lexicon.Preposition) || before.Sign || before.Is(lexicon.Determiner) {
		return false
	}
	if sentence.Pointing[w.Form] || w.Form == "a" || w.Form == "an" {
		return true
	}
	return w.Phrase >= 0 && before.Phrase < 0 && before.Mostly(lexicon.Noun) && !sentence.Descriptions[before.Stem] && r.Phrases[w.Phrase].First == j
}

// sequels are the prepositions that open a sentence with what came before the event it tells of.
var sequels = sentence.Set("after following upon before")

// namesSource reports whether the reading opens with where it is said: "On Filmscale, ", "On the review site Filmscale the film …".
func namesSource(r *sentence.Reading) bool {
	if len(r.Words) == 0 || r.Words[0].Form != "on" && r.Words[0].Form != "at" {
		return false
	}
	i := 1
	for i < len(r.Words) && r.Words[i].Phrase < 0 && (r.IsDeterminer(i) || r.IsNominal(i)) {
		i++
	}
	if i >= len(r.Words) || r.Words[i].Phrase < 0 {
		return false
	}
	last := r.Phrases[r.Words[i].Phrase].Last
	if r.Words[0].Form == "at" { // "At Filmscale, which assigns a rating, "
		return last+2 < len(r.Words) && r.Words[last].Form == "," && r.Words[last+1].Form == "which" && about.Marking[r.Words[last+2].Stem]
	}
	return last < len(r.Words) && (r.Words[last].Form == "," || r.IsDeterminer(last))
}

// hedges reports whether word i belongs to the wording of a number: "about 900".
func hedges(r *sentence.Reading, i int) bool {
	return slices.ContainsFunc(r.Mentions, func(m language.Mention) bool {
		return m.Quantity != nil && m.Whole.Contains(r.Words[i].Span)
	})
}

// discourse are the words that make of a preposition before them a mere link to the text before: "in addition", "in fact".
var discourse = sentence.Set("addition fact total all general particular short contrast turn return comparison other")

// attribution are prepositions that open a sentence and narrow nothing in it.
var attribution = sentence.Set("according as like unlike despite per by of since because")
