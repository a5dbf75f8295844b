package checker

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// inOtherRow: a table's row speaks of the time or the version in its first cell, and a cell without words of the statement
// also of the thing in it, which may not be the statement's.
func (c *comparison) inOtherRow(candidate) string {
	for _, r := range c.context.carried {
		if !r.row {
			continue
		}
		dated := len(r.mentions) == 1 && len(r.words) <= 2 && !c.st.states(r.mentions[0])
		if dated || len(r.mentions) == 0 && c.sharedWords() == 0 && c.namesOther(r.reading) {
			return fmt.Sprintf("the table's row speaks of %s", r.text)
		}
	}
	return ""
}

// namesOther reports whether a label names something, and nothing of which the statement speaks.
func (c *comparison) namesOther(label *reading) bool {
	used := c.book.shareOf(c.st, label).used
	names := false
	for j := range label.words {
		switch w := &label.words[j]; {
		case used[j] > unlinked, vague[w.stem]:
			return false
		case w.weight > 0:
			names = true
		}
	}
	return names
}

// inOtherCase: a measure before a colon tells in which case the value behind it holds: "From 3 to 15 years: 6 hours".
func (c *comparison) inOtherCase(d candidate) string {
	measured := false
	for j := 0; j < d.first; j++ {
		switch w := &c.text.words[j]; {
		case w.form == ":" && w.sign && measured:
			return fmt.Sprintf("the sentence speaks of a case of its own (%q)", c.text.textOf(0, j))
		case w.form == ":" && w.sign, w.verb:
			return ""
		case w.mention >= 0:
			m := c.text.mentions[w.mention]
			if c.st.states(m) {
				return ""
			}
			measured = measured || m.Quantity != nil && m.Quantity.Unit != "" || m.Kind == language.Duration
		}
	}
	return ""
}

// inCase: what opens with a condition is so in that case only: "If you set a timeout, a session ends after 15 minutes". A condition of
// which the statement has a word is none.
func (c *comparison) inCase(d candidate) string {
	if t := c.text.mentions[d.mention].Temporal; !cases[c.text.words[0].form] || t != nil && t.Date != nil || c.st.some(func(w *word) bool { return cases[w.form] }) {
		return ""
	}
	if c.text.words[0].form == "while" && !anybody[c.text.formAt(1)] && !c.text.isPreposition(1) && !strings.HasSuffix(c.text.formAt(1), "ing") {
		return "" // "While the board is still debating it, the fee is $9"
	}
	following := c.st.wordBefore(c.st.held[d.held].first) == "after" // "after three warnings" and "when three warnings are given"
	for j := 1; j < len(c.text.words); j++ {
		switch w := &c.text.words[j]; {
		case w.sign && partsClauses(w.form):
			return fmt.Sprintf("the sentence speaks of a case of its own (%q)", c.text.textOf(0, j))
		case (following || j < d.first) && w.weight > 1 && w.mention < 0 && c.links.used[j] > broader:
			return ""
		}
	}
	return ""
}

// anybody are the words that open a clause about whoever is meant.
var anybody = set("a an you they one someone somebody")

// inCondition reports whether word i stands in a condition that opens the sentence.
func (r *reading) inCondition(i int) bool {
	return cases[r.words[0].form] && r.words[0].form != "when" && !slices.ContainsFunc(r.words[:i], func(w word) bool { return w.sign && partsClauses(w.form) })
}

// cases are words that open a clause telling when something is so.
var cases = set("if when whenever once unless where wherever provided should given assuming suppose supposing while")

// inSetting: a phrase that opens the sentence narrows all of it, when the statement has nothing of it: "In earlier
// versions, …".
func (c *comparison) inSetting(d candidate) string {
	ws := c.text.words
	if c.st.statesDate() && c.st.datesOnly() || len(ws) == 0 || !ws[0].is(lexicon.Preposition) || attribution[ws[0].form] || c.text.hedges(0) {
		return ""
	}
	if len(ws) > 1 && discourse[ws[1].form] || c.context.open && (c.text.namesSource() && !c.st.namesSource() || sequels[ws[0].form] && c.st.tellsOfPast()) {
		return ""
	}
	content := false
	for j := 1; j < d.first && j < len(ws); j++ {
		switch w := &ws[j]; {
		case w.form == "," && !content:
			return ""
		case w.form == ",", content && c.text.opensSubjectAt(j):
			return fmt.Sprintf("the sentence speaks of a case of its own (%q)", c.text.textOf(0, j))
		case w.mention >= 0:
			if m := &c.text.mentions[w.mention]; m.Temporal != nil && m.Temporal.Date != nil || c.st.states(*m) {
				return ""
			}
			content = true
		case w.verb, c.links.used[j] > broader && w.weight > 0, vague[w.stem]:
			return ""
		case w.weight > 0:
			content = true
		}
	}
	return ""
}

// opensSubjectAt reports whether a noun phrase of its own begins with word j, behind the one that opens the sentence: "For students a
// ticket costs", "After the extension Harvik Airport has".
func (r *reading) opensSubjectAt(j int) bool {
	w, before := &r.words[j], &r.words[j-1]
	if before.is(lexicon.Preposition) || before.sign || before.is(lexicon.Determiner) {
		return false
	}
	if pointing[w.form] || w.form == "a" || w.form == "an" {
		return true
	}
	return w.phrase >= 0 && before.phrase < 0 && before.mostly(lexicon.Noun) && !descriptions[before.stem] && r.phrases[w.phrase].first == j
}

// sequels are the prepositions that open a sentence with what came before the event it tells of.
var sequels = set("after following upon before")

// namesSource reports whether the reading opens with where it is said: "On Filmscale, ", "On the review site Filmscale the film …".
func (r *reading) namesSource() bool {
	if len(r.words) == 0 || r.words[0].form != "on" && r.words[0].form != "at" {
		return false
	}
	i := 1
	for i < len(r.words) && r.words[i].phrase < 0 && (r.isDeterminer(i) || r.isNominal(i)) {
		i++
	}
	if i >= len(r.words) || r.words[i].phrase < 0 {
		return false
	}
	last := r.phrases[r.words[i].phrase].last
	if r.words[0].form == "at" { // "At Filmscale, which assigns a rating, "
		return last+2 < len(r.words) && r.words[last].form == "," && r.words[last+1].form == "which" && marking[r.words[last+2].stem]
	}
	return last < len(r.words) && (r.words[last].form == "," || r.isDeterminer(last))
}

// hedges reports whether word i belongs to the wording of a number: "about 900".
func (r *reading) hedges(i int) bool {
	return slices.ContainsFunc(r.mentions, func(m language.Mention) bool {
		return m.Quantity != nil && m.Whole.Contains(r.words[i].Span)
	})
}

// discourse are the words that make of a preposition before them a mere link to the text before: "in addition", "in fact".
var discourse = set("addition fact total all general particular short contrast turn return comparison other")

// attribution are prepositions that open a sentence and narrow nothing in it.
var attribution = set("according as like unlike despite per by of since because")
