package restrict

import (
	"cmp"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// RestrictedName is the first reason for which the sentence says a name that fills the place of a held one of something else, or "". What
// an apposition or a title says is so whatever the rest of the sentence says.
func RestrictedName(c *about.Comparison, h *statement.Held, first, last int, apposed bool) string {
	d := about.Candidate{Held: c.St.IndexOf(h), Mention: -1, First: first, Last: last}
	if apposed {
		return cmp.Or(narrowedSubject(c, d), ofOwned(c, d), otherSlot(c, d))
	}
	return Ask(c, OtherNames, d)
}

// Restricted answers the second and the fourth question for a value that differs from the held one: is it another value, and
// is it asserted? It returns the first reason against it, or "". What repeats the statement
// says of its value what that says of the held one.
func Restricted(c *about.Comparison, d about.Candidate) string {
	switch {
	case c.Repeats(d):
		return Ask(c, around, d)
	case c.Text.DefaultAside(d.First): // asserted, whatever the line says of its option: "how long it may wait (default: 5 s)"
		if reason := otherOption(c, &c.St.Held[d.Held]); reason != "" {
			return reason
		}
	case !apposed(c, d.First):
		if reason := cmp.Or(Ask(c, undone, d), Ask(c, Unasserted, d)); reason != "" {
			return reason
		}
	}
	return cmp.Or(Ask(c, OtherValues, d), OtherWord(c, d))
}

// Ask is the first reason that one of the restrictions gives, or "".
func Ask(c *about.Comparison, restrictions []Restriction, d about.Candidate) string {
	for _, r := range restrictions {
		if reason := r(c, d); reason != "" {
			return reason
		}
	}
	return ""
}

// apposed reports whether the value stands in parentheses behind a noun of the statement and explains it: "if you need the
// micro-purchase threshold ($10,000)": it is asserted, whatever the sentence says.
func apposed(c *about.Comparison, first int) bool {
	return first >= 2 && c.Text.Words[first-1].Form == "(" && c.Links.Used[first-2] >= sentence.Derived
}

// governors are the verb of the statement by which the held value is said, and that of the sentence by which a candidate is; -1 for none.
func governors(c *about.Comparison, d about.Candidate) (held, said int) {
	h := &c.St.Held[d.Held]
	return c.St.Governor(h.First, h.Last), c.Text.Governor(d.First, d.Last)
}

// Has reports whether the statement has this word outside its values.
func Has(c *about.Comparison, form string) bool {
	return c.St.Some(func(w *sentence.Word) bool { return w.Form == form && w.Mention < 0 })
}

// hasLike reports whether the statement has word j of the sentence outside its values, or a word of the same meaning: "scheduled"
// for "expected". A noun is too easily another thing: the goal of what is planned, and the one that is scored.
func hasLike(c *about.Comparison, j int) bool {
	w := &c.Text.Words[j]
	if sentence.Firstly[w.Form] && c.St.Some(func(w *sentence.Word) bool { return sentence.Firstly[w.Form] }) {
		return true
	}
	if planning[w.Form] && plans(c.St.Reading) {
		return true
	}
	return Has(c, w.Form) || c.Links.Used[j] >= sentence.Akin && (!w.MayBe(lexicon.Noun) || w.Verb && c.Links.Used[j] >= sentence.Exact)
}

// planning are words by which a sentence tells what is to come.
var planning = sentence.Set("planned expected due scheduled slated projected set")

// BothPlan reports whether a word of the sentence tells what is to come ("scheduled"), as statement and sentence both do. What was planned may have
// come otherwise.
func BothPlan(c *about.Comparison, form string) bool {
	return planning[form] && plans(c.St.Reading) && plans(c.Text) && !c.Text.Some(func(w *sentence.Word) bool { return w.Form == "was" || w.Form == "were" || w.Form == "had" })
}

// plans reports whether a statement or a sentence itself tells what is to come: "is set to open", "will open".
func plans(r *sentence.Reading) bool {
	for i := range r.Words {
		if w := &r.Words[i]; w.Mention < 0 && (w.Form == "will" || planning[w.Form] && w.Form != "set" || w.Form == "set" && r.FormAt(i+1) == "to") {
			return true
		}
	}
	return false
}
