package checker

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/source"
)

// byDifference: "rose by 500", "500 more", "an additional 500", "up from 300".
func (c *comparison) byDifference(d candidate) string {
	first, last := c.text.wordsIn(c.text.mentions[d.mention].Whole)
	if v := c.text.governor(first, last); first > 0 && v >= 0 && c.text.words[first-1].form == "by" && !c.has("by") && changes[c.text.words[v].stem] {
		return `the sentence speaks of a difference ("by")`
	}
	for _, j := range []int{first - 1, first, d.first - 1, last} {
		if j >= 0 && j+1 < len(c.text.words) && c.text.words[j+1].form == "than" {
			continue
		}
		if j >= 0 && j < len(c.text.words) && additions[c.text.words[j].form] && !c.has(c.text.words[j].form) && !c.st.countsNew(&c.st.held[d.held]) {
			return fmt.Sprintf("the sentence speaks of a part or a difference (%q)", c.text.words[j].form)
		}
	}
	if c.text.formAt(last) == "left" && first > 0 && c.text.isPreposition(first-1) && !c.has("left") {
		return `the sentence speaks of what is left`
	}
	if w := c.text.shared(last); w != "" && !c.has(w) {
		return fmt.Sprintf("the sentence speaks of several (%q)", w)
	}
	if than := c.text.comparative(last); than >= 0 && !c.has("than") {
		return fmt.Sprintf("the sentence speaks of a difference (%q)", c.text.textOf(last, than+1))
	}
	return c.toDifference(d)
}

// countsNew reports whether a held number counts what came on top of others: "270 new deaths" are "a further 270 deaths".
func (st *statement) countsNew(h *held) bool {
	for i := max(h.first-1, 0); i < len(st.words) && i <= h.last; i++ {
		if st.words[i].form == "new" || differences[st.words[i].form] {
			return true
		}
	}
	return false
}

// shared is a word behind the value that ends before word i by which several have it, together or each; "" for none.
func (r *reading) shared(i int) string {
	for j := i; j < len(r.words) && r.words[j].clause == r.words[i].clause && r.words[j].mention < 0; j++ {
		f := r.words[j].form
		if sharing[f] && (j+1 == len(r.words) || r.words[j+1].sign || f == "between") {
			return f
		}
	}
	return ""
}

// sharing are words behind a value that is the one of several things, together or each for itself.
var sharing = set("together combined jointly altogether each apiece")

// comparative is the "than" behind the comparative that a measure before word i goes with: "30 metres longer than"; -1 for none.
func (r *reading) comparative(i int) int {
	for j := i; j < i+3 && j+1 < len(r.words); j++ {
		w := &r.words[j]
		if r.words[j+1].form == "than" && (strings.HasSuffix(w.form, "er") || j > i) {
			return j + 1
		}
		if w.sign || w.verb {
			break
		}
	}
	return -1
}

// onlyBounded: a bound that allows the very number of a fact denies it in no way, however far off it is.
func (c *comparison) onlyBounded(d candidate) string {
	if f, _ := c.quantities(d); d.comparison == language.Mislead && f != nil && f.Comparator == quantity.Exactly && f.Dimension == "" {
		return "the sentence gives a bound that allows the fact's value"
	}
	return ""
}

// toDifference: the statement's number is a difference, "another 28", and the sentence's is not.
func (c *comparison) toDifference(d candidate) string {
	h := &c.st.held[d.held]
	for _, i := range []int{h.first - 1, h.first, h.last} {
		if i < 0 || i >= len(c.st.words) || !differences[c.st.words[i].form] || c.st.formAt(i+1) == "than" {
			continue
		}
		if c.links.by[i] == unlinked && !c.text.some(func(w *word) bool { return differences[w.form] }) {
			return fmt.Sprintf("the fact speaks of a part or a difference (%q)", c.st.words[i].form)
		}
	}
	return ""
}

// differences are words beside a number that is added to another.
var differences = set("additional another further extra more")

// changes are the verbs that tell by how much something moves.
var changes = set(`rise grow increase raise fall drop decline decrease reduce cut expand extend shrink lower gain lose climb jump
		surge exceed outnumber miss beat win improve widen narrow`)

// additions are words beside a number that make it a part or a difference.
var additions = set("additional another further extra more fewer less other others remaining")

// atOtherRate: a value for each of something is not the value itself.
func (c *comparison) atOtherRate(d candidate) string {
	_, last := c.text.wordsIn(c.text.mentions[d.mention].Whole)
	if c.text.mentions[d.mention].Temporal != nil {
		return ""
	}
	f := c.st.mentions[c.st.held[d.held].mention]
	h := &c.st.held[d.held]
	often, other := c.st.tellsHowOften(f.Whole), c.text.tellsHowOften(c.text.mentions[d.mention].Whole)
	if often && !other && !c.text.recurs(d.first, d.last) || other && !often && !c.st.recurs(h.first, h.last) {
		return "one of sentence and fact says how often, the other how long"
	}
	_, after := c.st.wordsIn(f.Whole)
	before, _ := c.text.clauseOf(d.first)
	a, b := c.st.rate(c.st.behindNoun(after)), cmp.Or(ratePer(c.text.mentions[d.mention].Quantity), c.text.rate(c.text.behindNoun(last)))
	if ratePer(f.Quantity) != "" {
		b = "" // rates of two times are compared as values
	}
	if a != b && (a != "" && b != "" || b != "" && !c.has("per") && (!c.has(b) || c.strangeIn(before, last))) {
		return fmt.Sprintf("the sentence speaks of a rate (per %s)", strings.TrimSpace(b+" "+a))
	}
	return ""
}

// otherUnits: what something has so many hours of it need not last, and how long it is is told in other units.
func (c *comparison) otherUnits(d candidate) string {
	f, t := c.quantities(d)
	if f == nil || t == nil || f.Kind != quantity.Duration || f.Unit == t.Unit {
		return ""
	}
	h := &c.st.held[d.held]
	if v := c.st.governor(h.first, h.last); v < 0 || v > h.first || c.st.words[v].stem != "have" || h.last < len(c.st.words) && !c.st.words[h.last].sign {
		return ""
	}
	return fmt.Sprintf("the fact counts %ss, the sentence does not", f.Unit)
}

// behindNoun is the word behind what a value counts, of which the noun ends before word i: "32 sheets of paper a minute".
func (r *reading) behindNoun(i int) int {
	for r.rate(i) == "" && i < len(r.words) && (r.words[i].form == "of" || r.isNominal(i)) {
		i++
	}
	return i
}

// tellsHowOften reports whether a value says how often something happens: "every six hours".
func (r *reading) tellsHowOften(s source.Span) bool {
	first, last := r.wordsIn(s)
	for j := max(0, first-1); j < last; j++ {
		if r.words[j].form == "every" {
			return true
		}
	}
	return false
}

// recurs reports whether a noun of the reading says that the value of words [first, last) is the time between two of something. What a
// period has is not how long it is.
func (r *reading) recurs(first, last int) bool {
	if v := r.governor(first, last); v >= 0 && v < first && r.words[v].stem == "have" && first > 0 && r.words[first-1].form != "of" {
		return false
	}
	return r.some(func(w *word) bool { return recurrences[w.stem] })
}

// recurrences are nouns of the time between two of something.
var recurrences = set("interval period frequency cycle cadence rhythm")

// ratePer is the time that a quantity says to be counted per, "" for none: "500 boards per day".
func ratePer(q *quantity.Mention) string {
	if q == nil {
		return ""
	}
	_, per, _ := strings.Cut(q.Unit, " per ")
	return per
}

// rate is what a value is counted per: "per day", "a week", "each month".
func (r *reading) rate(i int) string {
	if i+1 >= len(r.words) {
		return ""
	}
	next := r.words[i+1].stem
	switch f := r.words[i].form; {
	case f == "per", f == "each", f == "/", (f == "a" || f == "an") && periods[next]:
		return next
	}
	return ""
}
