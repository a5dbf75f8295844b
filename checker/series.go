package checker

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// ordinalOfSubject: an ordinal in a sentence's subject ("the first edition was …") tells which one it speaks of; where the
// statement's stands behind its verb it is what the statement says.
func (c *comparison) ordinalOfSubject(d candidate) string {
	h := &c.st.held[d.held]
	q := c.st.mentions[h.mention].Quantity
	if q == nil || q.Kind != quantity.Ordinal {
		return ""
	}
	f, t := c.st.governor(h.first, h.last), c.text.governor(d.first, d.last)
	if f < 0 || t < 0 || c.account.own >= nearlySame && !c.numbersNamed(h, d.mention) {
		return ""
	}
	if f < h.first && t >= d.last || f >= h.last && t < d.first {
		return "the sentence speaks of another one of a series"
	}
	return ""
}

// tellsOrder: what the statement only says to have come before or after, "before the 2011 season", "after the fourth single", is not what
// it speaks of.
func (c *comparison) tellsOrder(d candidate) string {
	h := &c.st.held[d.held]
	if q := c.st.mentions[h.mention].Quantity; (q == nil || q.Kind != quantity.Ordinal) && c.st.datedNoun(h.first) < 0 {
		return ""
	}
	f, t := c.st.orderOf(h.first), c.text.orderOf(d.first)
	if f == "" || f == t || c.boundedOrdinal(h, &c.text.mentions[d.mention]) != nil {
		return ""
	}
	return fmt.Sprintf("the fact tells what came %s its value", f)
}

// boundedOrdinal reads a held ordinal of a running time behind "before" or "after" as a bound where the sentence tells when in that time it
// was: "after the 57th minute" and "in the 49th minute"; nil for every other.
func (c *comparison) boundedOrdinal(h *held, m *language.Mention) *language.Mention {
	fact := &c.st.mentions[h.mention]
	if fact.Kind != language.Ordinal || m.Kind != language.Ordinal || fact.Quantity.Value == nil {
		return nil
	}
	at, noun := c.st.wordsOf(h.mention)
	first, last := c.text.wordsIn(m.Span)
	if first >= last || !ticking[c.st.formAt(noun)] || c.text.orderOf(first) != "" {
		return nil
	}
	q := *fact.Quantity
	switch c.st.orderOf(at) {
	case "after":
		q.Comparator, q.Low = quantity.MoreThan, q.Value
	case "before":
		q.Comparator, q.High = quantity.LessThan, q.Value
	default:
		return nil
	}
	out := *fact
	out.Quantity = &q
	return &out
}

// ticking are the nouns whose ordinals tell when in a running time something was.
var ticking = set("minute hour day night week month year round lap over inning quarter half hole mile kilometre kilometer")

// orderOf is the "before" or "after" that parts the noun phrase with the value at word i from what is spoken of; "" when there is none.
func (r *reading) orderOf(i int) string {
	j := i - 1
	if j < 1 || !r.isDeterminer(j) {
		return ""
	}
	if f := r.words[j-1].form; f == "before" || f == "after" {
		return f
	}
	return ""
}

// ordinalOfNamed: which one of several the statement's ordinal tells by a name, "their second album, Low Tide", the sentence must tell, too.
func (c *comparison) ordinalOfNamed(d candidate) string {
	h := &c.st.held[d.held]
	if q := c.st.mentions[h.mention].Quantity; q == nil || q.Kind != quantity.Ordinal {
		return ""
	}
	for i := h.last; i+1 < len(c.st.words) && (c.st.isNominal(i) || c.st.words[i].form == ","); i++ {
		if next := &c.st.words[i+1]; c.st.words[i].form == "," && next.phrase >= 0 && !c.accountsForName(next.phrase) {
			return fmt.Sprintf("the sentence does not speak of %s", c.st.textOf(i+1, c.st.phrases[next.phrase].last))
		}
	}
	return ""
}

// rankedByOther: the third to cross the ocean may be the first to climb the mountain.
func (c *comparison) rankedByOther(d candidate) string {
	h := &c.st.held[d.held]
	q := c.st.mentions[h.mention].Quantity
	if q == nil || q.Kind != quantity.Ordinal {
		return ""
	}
	if i := c.st.superlative(h.last); i >= 0 && c.accountedFor(i) == unlinked && c.text.superlative(d.last) < 0 {
		return fmt.Sprintf("the sentence does not rank by %q", c.st.surface(i))
	}
	if i := c.rankedInBrackets(h, d); i >= 0 {
		return fmt.Sprintf("the sentence ranks something else than %q", c.st.surface(i))
	}
	f, t := c.st.deedAfter(h.last), c.text.deedAfter(d.last)
	if f < 0 || t < 0 || c.links.by[f] >= akin || c.links.used[t] >= akin {
		return ""
	}
	return fmt.Sprintf("the sentence ranks by something else (%q)", c.text.surface(t))
}

// rankedInBrackets is the noun that the statement ranks when the sentence's ordinal, in brackets and without a noun of its own, ranks
// what stands before them, and that is another: "a population of 30 million (the sixth-largest)"; -1 otherwise.
func (c *comparison) rankedInBrackets(h *held, d candidate) int {
	f, t := c.st.superlative(h.last), c.text.superlative(d.last)
	if f < 0 || t < 0 || c.text.formAt(t+1) != ")" || f+1 >= len(c.st.words) || !c.st.isNominal(f+1) {
		return -1
	}
	open := t
	for open > 0 && c.text.words[open].form != "(" {
		open--
	}
	for _, j := range c.links.to[f+1] {
		if first, _ := c.text.clauseOf(max(open-1, 0)); first <= j && j < open {
			return -1
		}
	}
	return f + 1
}

// superlative is the superlative behind word i, by which an ordinal before it ranks: "the fourth-highest"; -1 for none.
func (r *reading) superlative(i int) int {
	for ; i < len(r.words) && (r.words[i].form == "-" || r.isNominal(i) || r.words[i].form == "most"); i++ {
		if w := &r.words[i]; w.form == "most" || w.form != w.stem && strings.HasSuffix(w.form, "est") {
			return i
		}
	}
	return -1
}

// deedAfter is the verb of the "to" behind the noun phrase that goes on with word i: "project ever to join", -1 for none.
func (r *reading) deedAfter(i int) int {
	for ; i+1 < len(r.words); i++ {
		w := &r.words[i]
		if w.form == "to" && r.words[i+1].verb {
			return i + 1
		}
		if w.verb || r.breaksPhrase(i) || w.is(lexicon.Preposition|lexicon.Pronoun|lexicon.Conjunction) {
			return -1
		}
	}
	return -1
}

// numberOfLabel: "classroom 7" is one of the classrooms, not their number.
func (c *comparison) numberOfLabel(d candidate) string {
	f, t := c.quantities(d)
	if f == nil || t == nil || t.Dimension != "" || d.first == 0 {
		return ""
	}
	if h := &c.st.held[d.held]; h.first > 0 && f.Noun.End <= f.Span.Start && t.Noun.Start >= t.Span.End && c.links.by[h.first-1] >= derived && c.st.words[h.first-1].weight > 0 {
		if _, last := c.text.wordsIn(t.Noun); slices.Contains(c.links.to[h.first-1], last-1) {
			return "the fact's number tells which one it is"
		}
	}
	if f.Noun.Len() == 0 || t.Noun.Len() > 0 && t.Noun.Start >= t.Span.End || f.Noun.End <= f.Span.Start {
		return ""
	}
	if w := &c.text.words[d.first-1]; c.links.used[d.first-1] >= derived && w.form == w.stem && !w.verb && !w.function && !w.sign {
		return "the sentence's number tells which one it is"
	}
	return ""
}

// besideLabel: what comes after week 12 is not week 12.
func (c *comparison) besideLabel(d candidate) string {
	h := &c.st.held[d.held]
	f, _ := c.quantities(d)
	if f == nil || h.first < 2 || f.Noun.Len() == 0 || f.Noun.End > f.Span.Start {
		return ""
	}
	noun, _ := c.st.wordsIn(f.Noun)
	side := c.st.wordBefore(noun)
	if !sides[side] {
		return ""
	}
	first, _ := c.text.wordsIn(c.text.mentions[d.mention].Whole)
	if c.text.wordBefore(first) == side || c.text.wordBefore(first-1) == side {
		return ""
	}
	return fmt.Sprintf("the fact speaks of what is %s %s", side, c.st.textOf(noun, h.last))
}

// sides are the prepositions that tell of what lies on one side of one of a series.
var sides = set("after before since until past beyond")

// releases are nouns that stand before a version and do not say whose it is.
var releases = set("version release tag branch update series edition revision milestone")
