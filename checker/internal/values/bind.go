package values

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// unboundReason answers the third question: does the mention stand in the held value's relation? What binds the held
// value in the statement, its verb and its noun, must bind the mention in the sentence. It returns the reason why not, or
// "".
func unboundReason(c *about.Comparison, h *statement.Held, m int) string {
	first, last := c.Text.WordsOf(m)
	if first >= last {
		return "the value lies outside the sentence"
	}
	if reason := otherDeed(c, h, m); reason != "" {
		return reason
	}
	if c.Text.Mentions[m].Temporal == nil && c.St.SinceRelease(h.First) && c.Text.Furthers() && !c.St.Furthers() {
		return "the sentence tells that it is so still, or in more ways"
	}
	if c.ToldOfOther(m) {
		return "the sentence says its value of what belongs to something else"
	}
	if o := ownedByCounted(c, h, first, last); o >= 0 {
		return fmt.Sprintf("the sentence says its value of %q", c.Text.Surface(o))
	}
	if c.St.Elapses(h) && c.Text.Mentions[m].Dated() {
		return "" // "ten years have gone by" and "ten years later"
	}
	if o := builtInto(c, m); o >= 0 {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(o))
	}
	f, t := c.St.FrameOf(h.First, h.Last), c.Text.FrameOf(first, last)
	if ownsAll(c, h, f, t) || nearlySo(c, f.Verb, t.Verb, first) {
		return fmt.Sprintf("the sentence does not say %q of its value", c.St.Surface(f.Verb))
	}
	if restrict.InSamePlace(c, h, first, last) || countedFromSame(c, h, last) || sameHost(c, h, m) || sameRelease(c, h, m) || bothTotals(c, h, m) ||
		c.SameHeadcount(h, m) || sumsUp(c, h, m) || c.Compound(h, m) || c.EdgeBinds(h, m) || c.SameIdiom(h, m) || c.SameSharing(h, m) {
		return ""
	}
	if o := ofOtherSum(c, h, m); o >= 0 {
		return fmt.Sprintf("the sentence says its value of %q", c.Text.Surface(o))
	}
	if f.Noun >= 0 && f.Noun < f.Verb && bothRanges(c, h, m) && sentence.Spanning[c.St.Words[f.Verb].Stem] {
		f.Noun = c.St.OuterHead(f.Noun) // "the priority of a job ranges from 1 to 5"
	}
	telling := t.Verb >= 0 && f.Verb >= 0 && !c.Text.Words[t.Verb].Function && !c.St.Words[f.Verb].Function
	if telling && bothOften(c, h, m) && !c.StandsFor(f.Verb, t.Verb) && !happensToo(c, f.Verb, t.Verb) {
		return fmt.Sprintf("the sentence does not say %q of its value", c.St.Surface(f.Verb))
	}
	if w := oftenSomehow(c, h, m, t.Verb); w >= 0 {
		return fmt.Sprintf("the sentence tells how often that is so %q", c.Text.TextOf(w, c.Text.ObjectOf(w)+1))
	}
	if bothOften(c, h, m) && happensToo(c, f.Verb, t.Verb) {
		return ""
	}
	if sameSpell(c, h, m) || sameRound(c, h, first, f, t) {
		f.Noun = -1
	}
	date := c.Text.Mentions[m].Temporal != nil
	if date && f.Verb >= 0 && c.St.Words[f.Verb].Verb && c.YearOfWork(first, last) && !c.St.IsLight(f.Verb) && !c.DateOfName(f, first, last) {
		return "the sentence only tells of what year the work is"
	}
	if sharedBy(c, f, m) || ownsToo(c, h, m) {
		return ""
	}
	if reason := sameNounBinds(c, h, m, f, t, date); reason != "" {
		return reason
	}
	switch {
	case date && c.DateOfName(f, first, last), c.EndsCourse(h, m), restrict.AllOfIt(c, h, first):
		return ""
	case !date && (onlyAnswer(c, f, m) || sameMeasure(c, h, first, last, f, t) || c.CountsSame(h, m) || sameLimit(c, h, m, f)):
		return ""
	}
	return sameVerbBinds(c, h, f, t, first, last, date)
}

// onlyAnswer reports whether the sentence says all that the statement says, its verb too, and has no other number that could
// answer.
func onlyAnswer(c *about.Comparison, f sentence.Frame, m int) bool {
	if c.Account.Own < 0.95 || f.Verb < 0 || c.Links.By[f.Verb] < sentence.Akin || len(c.St.Held) > 1 {
		return false
	}
	for k := range c.Text.Mentions {
		if k != m && c.CompareValue(&c.St.Held[0], &c.Text.Mentions[k]) != language.Incomparable {
			return false
		}
	}
	return !saysOtherVerb(c, f.Verb, m)
}

// saysOtherVerb reports whether mention m is said with another telling verb, in another clause than all that stands for verb v of the statement:
// "The bonus starts in spring, and you reach the top after 10 years".
func saysOtherVerb(c *about.Comparison, v, m int) bool {
	first, last := c.Text.WordsOf(m)
	t := c.Text.Governor(first, last)
	if t < 0 || t > first || c.Text.Words[t].Function || c.Text.Words[t].Stem == "have" || c.Links.Used[t] > sentence.Unlinked || c.Text.Words[t].Clause != c.Text.Words[first].Clause {
		return false
	}
	return !slices.ContainsFunc(c.Links.To[v], func(j int) bool { return !c.Text.Words[j].Verb || c.Text.Words[j].Clause == c.Text.Words[t].Clause })
}

// countedFromSame reports whether the held time and one that ends before word last are counted from the same.
func countedFromSame(c *about.Comparison, h *statement.Held, last int) bool {
	f, t := counted(c.St.Reading, h.Last), counted(c.Text, last)
	return f >= 0 && t >= 0 && c.StandsFor(f, t)
}

// counted is the verb of what the time before word i is counted from: "ten years after it began"; -1 when it is counted from
// nothing.
func counted(r *sentence.Reading, i int) int {
	if i+2 >= len(r.Words) || r.Words[i].Form != "after" && r.Words[i].Form != "before" || !r.Words[i+1].Is(lexicon.Pronoun) || !r.Words[i+2].Verb {
		return -1
	}
	return i + 2
}

// bothOften reports whether held value and mention m say how often something happens in the same time: "twice a year", "four times a year".
func bothOften(c *about.Comparison, h *statement.Held, m int) bool {
	return sameUnit(c, h, m) && strings.HasPrefix(c.Text.Mentions[m].Quantity.Unit, "time per ")
}

// oftenSomehow is the preposition by which the sentence says where, or with whom, something happens so often, where the statement says how often it
// happens at all: "meets in Harvik twice a year"; -1 for none.
func oftenSomehow(c *about.Comparison, h *statement.Held, m, v int) int {
	if !bothOften(c, h, m) {
		return -1
	}
	first, last := c.Text.WordsOf(m)
	for k := max(v, 0); k < len(c.Text.Words) && c.Text.Words[k].Clause == c.Text.Words[first].Clause; k++ {
		if k >= first && k < last || !somewhere[c.Text.Words[k].Form] || c.Links.Used[k] > sentence.Unlinked && restrict.Has(c, c.Text.Words[k].Form) {
			continue
		}
		if o := c.Text.ObjectOf(k); o > k && c.Text.Words[o].Mention < 0 && c.Text.Words[o].Weight > 1 && c.StrangeIn(k+1, o+1) {
			return k
		}
	}
	return -1
}

// somewhere are the prepositions before where something happens, with whom or for whom.
var somewhere = sentence.Set("in at on with for by via near")

// happensToo reports whether two verbs tell that the same happens, one of them by a noun: "the board meets" and "board meetings are held".
func happensToo(c *about.Comparison, f, t int) bool {
	i, j := happening(c.St.Reading, f), happening(c.Text, t)
	if i < 0 || j < 0 || i == f && j == t {
		return false
	}
	a, b := &c.St.Words[i], &c.Text.Words[j]
	return c.StandsFor(i, j) || a.Stem == b.Stem || lexicon.Related(a.Stem, b.Stem) == lexicon.Derived
}

// happening is the word that says what happens: the verb at word v, or the subject of one by which something is only said to take place.
func happening(r *sentence.Reading, v int) int {
	if v < 0 {
		return -1
	}
	if r.TakesPlace(v) || staging[r.Words[v].Stem] && r.IsPassive(v) || happenings[r.Words[v].Stem] {
		return r.SubjectOf(v).Head
	}
	return v
}

// happenings are the verbs by which something is only said to take place.
var happenings = sentence.Set("happen occur")

// bothTimes reports whether held value and mention m say how often something happened: "twice", "three times".
func bothTimes(c *about.Comparison, h *statement.Held, m int) bool {
	return sameUnit(c, h, m) && c.Text.Mentions[m].Quantity.Unit == "time"
}

// sameUnit reports whether held value and mention m are quantities in the same unit.
func sameUnit(c *about.Comparison, h *statement.Held, m int) bool {
	f, t := c.St.Mentions[h.Mention].Quantity, c.Text.Mentions[m].Quantity
	return f != nil && t != nil && f.Unit == t.Unit
}

// builtInto is the noun that mention m describes in one word ("a 27-storey hotel") when the statement does not speak of that and the sentence
// does not say that it is what the statement speaks of; -1 when there is none.
func builtInto(c *about.Comparison, m int) int {
	first, last := c.Text.WordsOf(m)
	noun := c.Text.Attribute(first, last)
	if noun < last || c.Text.FormAt(last) != "-" || c.Links.Used[noun] > sentence.Unlinked || c.Text.Words[noun].Phrase >= 0 {
		return -1
	}
	if sentence.Descriptions[c.Text.Words[noun].Stem] && !c.Text.Indefinite(noun) {
		return -1
	}
	if v := c.Text.Governor(first, last); v < 0 || v < first && c.Text.IsCopula(v) {
		return -1
	}
	return noun
}

// otherAmount reports whether mention m is another amount of money than a held one that was taken in: a budget, or what something was
// made for.
func otherAmount(c *about.Comparison, h *statement.Held, m int) bool {
	first, last := c.Text.WordsOf(m)
	if first >= last || !sentence.Takings.Tells(c.St.Reading, h.Mention) {
		return false
	}
	if v := c.Text.Governor(first, last); v >= 0 && v < first && c.Text.IsPassive(v) && c.Text.WordBefore(first) == "for" {
		return true
	}
	noun := c.Text.Attribute(first, last)
	return noun >= 0 && sentence.Takings.Other[c.Text.Words[noun].Stem] && c.Links.Used[noun] < sentence.Akin
}

// endsScale reports whether the number at word i is the end of a scale on which no mark is given: "assigns a rating out of 100".
func endsScale(r *sentence.Reading, i int) bool {
	return i > 1 && i < len(r.Words) && r.Words[i-1].Form == "of" && r.Words[i-2].Form == "out" && r.Words[i-2].Mention < 0
}

// bothPlaces reports whether two ordinals are places in an order of which the nouns say no more than that: "the number 5 spot", "the fifth
// pick", "ranked it fifth".
func bothPlaces(c *about.Comparison, h *statement.Held, m int, f, t sentence.Frame) bool {
	if c.St.Mentions[h.Mention].Kind != language.Ordinal || c.Text.Mentions[m].Kind != language.Ordinal {
		return false
	}
	if about.InOrder(c.St.Reading, h.Mention) && about.InOrder(c.Text, m) {
		return true
	}
	return sentence.Seats[c.St.Words[f.Noun].Stem] && (t.Noun < 0 || sentence.Seats[c.Text.Words[t.Noun].Stem])
}
