package restrict

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/source"
)

// byDifference: "rose by 500", "500 more", "an additional 500", "up from 300".
func byDifference(c *about.Comparison, d about.Candidate) string {
	first, last := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	if v := c.Text.Governor(first, last); first > 0 && v >= 0 && c.Text.Words[first-1].Form == "by" && !Has(c, "by") && Changes[c.Text.Words[v].Stem] {
		return `the sentence speaks of a difference ("by")`
	}
	if j := addition(c, d); j >= 0 && !overLimit(c, d) {
		return fmt.Sprintf("the sentence speaks of a part or a difference (%q)", c.Text.TextOf(min(first, j), max(d.Last, j+1)))
	}
	if c.Text.FormAt(last) == "left" && first > 0 && c.Text.IsPreposition(first-1) && !Has(c, "left") {
		return `the sentence speaks of what is left`
	}
	if k := c.Text.Mentions[d.Mention].Kind; c.Text.FormAt(last) == "off" && (k == language.Money || k == language.Percent) && !Has(c, "off") {
		return fmt.Sprintf("the sentence speaks of a difference (%q)", c.Text.TextOf(first, last+1))
	}
	if w := shared(c.Text, last); w != "" && !Has(c, w) && !(ofEachOne[w] && oneForEach(c, d)) {
		return fmt.Sprintf("the sentence speaks of several (%q)", w)
	}
	if than := comparative(c.Text, last); than >= 0 && !Has(c, "than") {
		return fmt.Sprintf("the sentence speaks of a difference (%q)", c.Text.TextOf(last, than+1))
	}
	if w := c.Text.FormAt(last); inHigherDegree(w) && measures(&c.Text.Mentions[d.Mention]) && c.Text.BreaksPhrase(last+1) && !Has(c, w) {
		return fmt.Sprintf("the sentence speaks of a difference (%q)", w)
	}
	return toDifference(c, d)
}

// measures reports whether a value is one of a time or in a unit.
func measures(m *language.Mention) bool {
	return m.Kind == language.Duration || m.Quantity != nil && sentence.DimensionOf(m.Quantity) != ""
}

// shared is a word behind the value that ends before word i by which several have it, together or each; "" for none.
func shared(r *sentence.Reading, i int) string {
	for j := i; j < len(r.Words) && r.Words[j].Clause == r.Words[i].Clause && r.Words[j].Mention < 0; j++ {
		f := r.Words[j].Form
		if sharing[f] && (j+1 == len(r.Words) || r.Words[j+1].Sign || f == "between") {
			return f
		}
	}
	return ""
}

// sharing are words behind a value that is the one of several things, together or each for itself.
var sharing = sentence.Set("together combined jointly altogether each apiece")

// ofEachOne are those of them by which it is the value of each for itself.
var ofEachOne = sentence.Set("each apiece")

// comparative is the "than" behind the comparative that a measure before word i goes with: "30 metres longer than"; -1 for none.
func comparative(r *sentence.Reading, i int) int {
	for j := i; j < i+3 && j+1 < len(r.Words); j++ {
		w := &r.Words[j]
		if r.Words[j+1].Form == "than" && (strings.HasSuffix(w.Form, "er") || j > i || additions[w.Form] && r.FormAt(j+2) != "" && r.Words[j+2].Mention < 0) {
			return j + 1
		}
		if w.Sign || w.Verb {
			break
		}
	}
	return -1
}

// onlyBounded: a bound that allows the very number of a fact denies it in no way, however far off it is.
func onlyBounded(c *about.Comparison, d about.Candidate) string {
	f, _ := c.Quantities(d)
	if d.Comparison != language.Mislead || f == nil || f.Comparator != quantity.Exactly || f.Dimension != "" && !onlyMeasured(c, d, f) || c.MayDo(&c.St.Held[d.Held], c.Text.Governor(d.First, d.Last)) ||
		c.BothMost(&c.St.Held[d.Held], d.Mention) {
		return ""
	}
	return "the sentence gives a bound that allows the fact's value"
}

// onlyMeasured reports whether both sides say how large something is, and neither how large it may be: "is 84 MB large", "is at most 90 MB large".
func onlyMeasured(c *about.Comparison, d about.Candidate, f *quantity.Mention) bool {
	i, v := governors(c, d)
	if f.Dimension == "duration" || f.Dimension == "money" || c.St.SpeaksOfLimit() || i < 0 || v < 0 || !c.St.IsLight(i) || !c.Text.IsCopula(v) {
		return false
	}
	modal := func(w *sentence.Word) bool { return w.Is(lexicon.Modal) }
	return !c.St.Some(modal) && !c.Text.Some(modal)
}

// ofItsClass: a bound by which a sentence tells which class something belongs to is no number of its own: "is one of 30 songs with over a
// billion views", of more than 1.9 billion.
func ofItsClass(c *about.Comparison, d about.Candidate) string {
	if d.Comparison != language.Mislead {
		return ""
	}
	for k := d.First - 1; k >= 0 && !c.Text.BreaksPhrase(k); k-- {
		if form := c.Text.FormAt(k); form == "among" || form == "of" && c.Text.FormAt(k-1) == "one" {
			return fmt.Sprintf("the sentence gives a bound of many (%q)", c.Text.TextOf(k, d.First))
		}
	}
	return ""
}

// withinSubject: a value that tells of which sort something is, of which the sentence says something else than how much it is: "A timeout above 60
// seconds is not useful".
func withinSubject(c *about.Comparison, d about.Candidate) string {
	i, v := governors(c, d)
	passive := v >= 0 && c.Text.IsPassive(v) && !c.Text.IsLimitVerb(v) && c.Links.Used[v] == sentence.Unlinked
	if i < 0 || v < d.Last || !c.Text.IsCopula(v) && !passive || c.St.Held[d.Held].First < i {
		return ""
	}
	head := c.Text.SubjectOf(v).Head
	if head < 0 || head >= d.First || !c.Text.Indefinite(head) || c.Links.Used[head] < sentence.Derived || !passive && !c.StrangeIn(v+1, len(c.Text.Words)) {
		return ""
	}
	if k := head + 1; !c.Text.IsPreposition(k) || c.Text.Words[k].Clause != c.Text.Words[v].Clause {
		return ""
	}
	return fmt.Sprintf("the sentence tells of any %s", c.Text.TextOf(head, d.Last))
}

// onlyVague: a word that gives no number, "a few" or "dozens", denies none.
func onlyVague(c *about.Comparison, d about.Candidate) string {
	if f, t := c.Quantities(d); f == nil || t == nil || !t.Vague || f.Vague {
		return ""
	}
	return "the sentence gives no number"
}

// toDifference: the statement's number is a difference, "another 28", and the sentence's is not.
func toDifference(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	for _, i := range []int{h.First - 1, h.First, h.Last} {
		if i < 0 || i >= len(c.St.Words) || !sentence.Differences[c.St.Words[i].Form] || c.St.FormAt(i+1) == "than" {
			continue
		}
		if c.Links.By[i] == sentence.Unlinked && !c.Text.Some(func(w *sentence.Word) bool { return sentence.Differences[w.Form] }) {
			return fmt.Sprintf("the fact speaks of a part or a difference (%q)", c.St.Words[i].Form)
		}
	}
	first, _ := c.St.WordsIn(c.St.Mentions[h.Mention].Whole)
	v := c.St.Governor(h.First, h.Last)
	if c.St.FormAt(first-1) != "by" || v < 0 || !Changes[c.St.Words[v].Stem] {
		return ""
	}
	if c.Text.Some(func(w *sentence.Word) bool {
		return w.Form == "by" || Changes[w.Stem] || additions[w.Form] || w.Form == "than"
	}) {
		return ""
	}
	return fmt.Sprintf("the fact speaks of a difference (%q)", c.St.Words[v].Form)
}

// Changes are the verbs that tell by how much something moves.
var Changes = sentence.Set(`rise grow increase raise fall drop decline decrease reduce cut expand extend shrink lower gain lose climb jump
		surge exceed outnumber miss beat win improve widen narrow`)

// otherUnits: what something has so many hours of it need not last, and how long it is is told in other units.
func otherUnits(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	if f == nil || t == nil || f.Kind != quantity.Duration || f.Unit == t.Unit {
		return ""
	}
	h := &c.St.Held[d.Held]
	if v := c.St.Governor(h.First, h.Last); v < 0 || v > h.First || c.St.Words[v].Stem != "have" || h.Last < len(c.St.Words) && !c.St.Words[h.Last].Sign {
		return ""
	}
	return fmt.Sprintf("the fact counts %ss, the sentence does not", f.Unit)
}

// behindNoun is the word behind what a value counts, of which the noun ends before word i: "32 sheets of paper a minute".
func behindNoun(r *sentence.Reading, i int) int {
	for !r.TellsRate(i) && i < len(r.Words) && (r.Words[i].Form == "of" || r.IsNominal(i)) {
		i++
	}
	return i
}

// tellsHowOften reports whether a value says how often something happens: "every six hours".
func tellsHowOften(r *sentence.Reading, s source.Span) bool {
	first, last := r.WordsIn(s)
	for j := max(0, first-1); j < last; j++ {
		if r.Words[j].Form == "every" {
			return true
		}
	}
	return false
}

// recurs reports whether a noun of the reading says that the value of words [first, last) is the time between two of something. What a
// period has is not how long it is.
func recurs(r *sentence.Reading, first, last int) bool {
	if v := r.Governor(first, last); v >= 0 && v < first && r.Words[v].Stem == "have" && first > 0 && r.Words[first-1].Form != "of" {
		return false
	}
	return r.Some(func(w *sentence.Word) bool { return recurrences[w.Stem] })
}

// recurrences are nouns of the time between two of something.
var recurrences = sentence.Set("interval period frequency cycle cadence rhythm")

// leavesScale: the value may leave to another one of the sentence that it is told in millions, or in another scale that the held value
// has: "took 94 million on a budget of 65–80".
func leavesScale(c *about.Comparison, d about.Candidate) string {
	scale := c.St.ScaleOf(c.St.Held[d.Held].Mention)
	if scale == "" || c.Text.ScaleOf(d.Mention) != "" || c.Text.InFull(d.Mention) {
		return ""
	}
	for m := range c.Text.Mentions {
		if m != d.Mention && c.Text.ScaleOf(m) == scale {
			return fmt.Sprintf("the sentence's value may be told in the %ss of another one", scale)
		}
	}
	return ""
}
