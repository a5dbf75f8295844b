package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// amongOthers: "of whom 31 died", "including 10 in the capital".
func (c *comparison) amongOthers(d candidate) string {
	for j := d.first - 1; j >= 0 && j >= d.first-3; j-- {
		w := c.text.words[j].form
		if w == "including" && c.countsOfOwn(d) {
			continue // "35 cases, including 27 recoveries"
		}
		if w == "including" || w == "among" || (w == "whom" || w == "which" || w == "these" || w == "them") && j > 0 && c.text.words[j-1].form == "of" {
			if !c.has(w) {
				return fmt.Sprintf("the sentence speaks of a part (%q)", w)
			}
		}
	}
	return ""
}

// countsOfOwn reports whether a number counts what the held one counts, and the number before it counts something else.
func (c *comparison) countsOfOwn(d candidate) bool {
	f, t := c.quantities(d)
	if f == nil || t == nil || t.Noun.Len() == 0 || f.Noun.Len() == 0 {
		return false
	}
	for j := d.first - 1; j >= 0; j-- {
		if m := c.text.words[j].mention; m >= 0 && c.text.mentions[m].Quantity != nil {
			before := c.text.mentions[m].Quantity
			return before.Noun.Len() > 0 && before.Unit != t.Unit && f.Unit == t.Unit
		}
	}
	return false
}

// ofPart: what is said of a part is not said of the whole: "half of the bridges".
func (c *comparison) ofPart(d candidate) string {
	for j := 0; j+1 < len(c.text.words); j++ {
		w := &c.text.words[j]
		if w.clause != c.text.words[d.first].clause || !partitives[w.stem] || w.mention >= 0 || c.links.used[j] > unlinked {
			continue
		}
		if c.text.words[j+1].form == "of" && (j == 0 || c.text.words[j-1].form != "as") {
			return fmt.Sprintf("the sentence speaks of a part (%q)", w.form)
		}
	}
	return ""
}

// ofSubject: so much or so many "of the" thing itself is a part of what it has: "45 questions of the exam must be answered".
func (c *comparison) ofSubject(d candidate) string {
	f, t := c.quantities(d)
	if f == nil || t == nil || t.Kind != quantity.Number && dimensionOf(t) == "" || t.Kind == quantity.Percent {
		return ""
	}
	k := c.text.behindCounted(d)
	if d.first > 0 && c.text.isDeterminer(d.first-1) {
		return "" // "the 45 questions of the exam" are all of them
	}
	if c.text.formAt(k) != "of" || k+1 >= len(c.text.words) || !c.text.isDeterminer(k+1) || c.st.formAt(c.st.held[d.held].last) == "of" {
		return ""
	}
	h := &c.st.held[d.held]
	v, o := c.st.governor(h.first, h.last), c.text.objectOf(k)
	if v < 0 || o < 0 {
		return ""
	}
	if i, _ := c.st.subjectOf(v); i >= 0 && i < h.first && slices.Contains(c.links.to[i], o) {
		return fmt.Sprintf("the sentence speaks of a part (%q)", c.text.textOf(d.first, o+1))
	}
	return ""
}

// endOfRange: what lies "between the threshold and $25,000" is not the threshold.
func (c *comparison) endOfRange(d candidate) string {
	if d.first == 0 || c.text.words[d.first-1].form != "and" || c.has("between") {
		return ""
	}
	for j := d.first - 2; j >= 0 && c.text.words[j].clause == c.text.words[d.first].clause; j-- {
		if c.text.words[j].form == "between" {
			return "the sentence's value ends a range"
		}
	}
	return ""
}

// howLong: a time that the sentence takes up with "for" is how long something lasts, and no amount of what the statement has its
// "of" for: "an employee for 12 months", "12 weeks of leave".
func (c *comparison) howLong(d candidate) string {
	h := &c.st.held[d.held]
	if c.text.mentions[d.mention].Kind != language.Duration || h.last >= len(c.st.words) || c.st.words[h.last].form != "of" {
		return ""
	}
	if spells[c.text.wordBefore(d.first)] > 0 && (d.last >= len(c.text.words) || c.text.words[d.last].form != "of") {
		return "the sentence says how long something lasts"
	}
	return ""
}

// partitives are nouns that make a part of what follows their "of".
var partitives = set(`part stretch section portion half third quarter majority minority fraction share piece segment rest remainder`)

// ofGroup: a count is one of a part when "of" joins it to a group that the text has named: "four of its members".
func (c *comparison) ofGroup(d candidate) string {
	if q := c.text.mentions[d.mention].Quantity; q == nil || q.Dimension != "" || q.Kind != quantity.Number || c.has("of") {
		return ""
	}
	if d.last+2 >= len(c.text.words) || c.text.words[d.last].form != "of" {
		return ""
	}
	if whose := c.text.words[d.last+1].form; !possessives[whose] && !pointing[whose] {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of a part (%q)", c.text.textOf(d.last, d.last+2))
}

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
	for j := 1; j < len(c.text.words); j++ {
		switch w := &c.text.words[j]; {
		case w.sign && partsClauses(w.form):
			return fmt.Sprintf("the sentence speaks of a case of its own (%q)", c.text.textOf(0, j))
		case j < d.first && w.weight > 1 && w.mention < 0 && c.links.used[j] > unlinked:
			return ""
		}
	}
	return ""
}

// inCondition reports whether word i stands in a condition that opens the sentence.
func (r *reading) inCondition(i int) bool {
	return cases[r.words[0].form] && r.words[0].form != "when" && !slices.ContainsFunc(r.words[:i], func(w word) bool { return w.sign && partsClauses(w.form) })
}

// cases are words that open a clause telling when something is so.
var cases = set("if when whenever once unless where wherever provided should given assuming suppose supposing while")

// ofSeveral: an ordinal that the statement lacks makes what it speaks of one of several: "in its first year".
func (c *comparison) ofSeveral(d candidate) string {
	for k := range c.text.mentions {
		q := c.text.mentions[k].Quantity
		if k == d.mention || q == nil || q.Kind != quantity.Ordinal || c.statesOrdinal(k) || c.ranksBeside(k, d) {
			continue
		}
		i, last := c.text.wordsOf(k)
		if last == d.first { // "within the first 30 days"
			continue
		}
		if c.text.words[i].clause == c.text.words[d.first].clause && !c.text.calledAs(i) && c.oneOfSeveral(last) {
			return fmt.Sprintf("the sentence speaks of one of several (%q)", c.text.mentions[k].Of(c.text.text))
		}
	}
	return ""
}

// calledAs reports whether the ordinal at word i only says as what the subject was: "released as the second single".
func (r *reading) calledAs(i int) bool {
	return i > 1 && r.isDeterminer(i-1) && r.words[i-2].form == "as"
}

// oneOfSeveral reports whether the noun behind an ordinal is a time or something that the statement speaks of: "its first
// year", "the second bridge".
func (c *comparison) oneOfSeveral(i int) bool {
	for ; i < len(c.text.words) && !c.text.words[i].sign && !c.text.words[i].function && !c.text.words[i].verb; i++ {
		if w := &c.text.words[i]; periods[w.stem] || w.stem == "half" || w.stem == "season" || w.weight > 0 && c.links.used[i] >= derived {
			return true
		}
	}
	return false
}

// statesOrdinal reports whether the statement has an ordinal like the sentence's mention k.
func (c *comparison) statesOrdinal(k int) bool {
	said := c.text.mentions[k]
	if i, _ := c.text.wordsOf(k); c.has(c.text.words[i].form) {
		return true // "was first released", "the first release"
	}
	if i, _ := c.text.wordsOf(k); firstly[c.text.words[i].form] && c.st.some(func(w *word) bool { return firstly[w.form] && w.mention < 0 }) {
		return true // "the original release"
	}
	return slices.ContainsFunc(c.st.mentions, func(m language.Mention) bool {
		q := m.Quantity
		return q != nil && q.Kind == quantity.Ordinal && (q.Unit == "" || q.Unit == said.Quantity.Unit) && sameValue(m, said)
	})
}

// inSetting: a phrase that opens the sentence narrows all of it, when the statement has nothing of it: "In earlier
// versions, …".
func (c *comparison) inSetting(d candidate) string {
	ws := c.text.words
	if c.st.datesOnly() || len(ws) == 0 || !ws[0].is(lexicon.Preposition) || attribution[ws[0].form] || c.text.hedges(0) {
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
		case w.form == ",", content && pointing[w.form] && !ws[j-1].is(lexicon.Preposition):
			return fmt.Sprintf("the sentence speaks of a case of its own (%q)", c.text.textOf(0, j))
		case w.mention >= 0:
			if c.text.mentions[w.mention].Temporal != nil || c.st.states(c.text.mentions[w.mention]) {
				return ""
			}
			content = true
		case w.verb, c.links.used[j] > unlinked && w.weight > 0, vague[w.stem]:
			return ""
		case w.weight > 0:
			content = true
		}
	}
	return ""
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
