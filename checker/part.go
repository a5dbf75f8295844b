package checker

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
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
			if !c.has(w) && !c.inOwnPlace(d) {
				return fmt.Sprintf("the sentence speaks of a part (%q)", w)
			}
		}
	}
	return ""
}

// inOwnPlace reports whether the sentence says of a number that it holds in the very place for which the statement holds one: "696 cases, of
// which 346 were in Tarn".
func (c *comparison) inOwnPlace(d candidate) bool {
	h := &c.st.held[d.held]
	own := c.st.areaOf(h.first, h.last)
	return own.reach == inPlaces && own.meets(c.text.areaOf(d.first, d.last))
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
		if w.clause != c.text.words[d.first].clause || !partitives[w.stem] || w.mention == d.mention || c.links.used[j] > unlinked {
			continue
		}
		if w.mention >= 0 && c.text.mentions[w.mention].Quantity == nil {
			continue // "the fourth quarter of 2009"
		}
		of := j + 1
		if c.text.words[of].mention >= 0 {
			of++ // "part two of the exam"
		}
		if c.text.formAt(of) == "of" && (j == 0 || c.text.words[j-1].form != "as") {
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
	if whole, _ := c.text.wordsIn(c.text.mentions[d.mention].Whole); whole > 0 && c.text.isDeterminer(whole-1) {
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
	if i := c.st.subjectOf(v).head; i >= 0 && i < h.first && slices.Contains(c.links.to[i], o) {
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
	if q := c.text.mentions[d.mention].Quantity; q == nil || q.Dimension != "" || q.Kind != quantity.Number || c.st.formAt(c.st.held[d.held].last) == "of" {
		return ""
	}
	if d.last+2 >= len(c.text.words) || c.text.words[d.last].form != "of" {
		return ""
	}
	if whose := c.text.words[d.last+1].form; !possessives[whose] && !pointing[whose] || c.bothShares(d) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of a part (%q)", c.text.textOf(d.last, d.last+2))
}

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
		if (c.text.words[i].clause == c.text.words[d.first].clause || c.text.opensBefore(i)) && !c.text.calledAs(i) && c.oneOfSeveral(last) {
			return fmt.Sprintf("the sentence speaks of one of several (%q)", c.text.mentions[k].Of(c.text.text))
		}
	}
	return ""
}

// opensBefore reports whether word i stands in the phrase that opens the sentence before its subject: "In their first year, …".
func (r *reading) opensBefore(i int) bool {
	if !r.isPreposition(0) {
		return false
	}
	for k := 1; k < len(r.words) && !r.words[k].verb; k++ {
		if r.words[k].form == "," {
			return i < k
		}
	}
	return false
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

// numbersSame reports whether the statement numbers by a figure what the sentence's ordinal k numbers: "season 1" and "the first season".
func (c *comparison) numbersSame(k int) bool {
	_, noun := c.text.wordsOf(k)
	q := c.text.mentions[k].Quantity
	if noun >= len(c.text.words) || q.Value == nil || !q.Value.IsInt() {
		return false
	}
	number := q.Value.Num().String()
	for i := 0; i+1 < len(c.st.words); i++ {
		if c.st.words[i].stem == c.text.words[noun].stem && c.st.words[i+1].form == number {
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
	return c.numbersSame(k) || slices.ContainsFunc(c.st.mentions, func(m language.Mention) bool {
		q := m.Quantity
		return q != nil && q.Kind == quantity.Ordinal && (q.Unit == "" || q.Unit == said.Quantity.Unit) && sameValue(m, said)
	})
}
