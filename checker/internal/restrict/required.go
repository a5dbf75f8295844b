package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// assertsBy reports whether a word that else only supposes something tells what the statement tells: what is required, a rule, or what is allowed.
func assertsBy(c *about.Comparison, d about.Candidate, form string) bool {
	return tellsRequirement(c, form) || supposesToo(c, d, form) || tellsRule(c, form) || permits(c, d, form)
}

// tellsRequirement reports whether a word is the "if" that tells what the statement requires: "you may enter if you have been a
// member for two years".
func tellsRequirement(c *about.Comparison, form string) bool {
	return form == "if" && c.Account.Own >= statement.NearlySame && c.St.Some(func(w *sentence.Word) bool { return requirements[w.Form] })
}

// tellsRule reports whether a word is the "should" by which the sentence tells a rule, as the statement does: "should be told four weeks ahead" for
// "must be told [four weeks] ahead". A SHOULD in capitals is told apart from a MUST.
func tellsRule(c *about.Comparison, form string) bool {
	demands := c.St.Demands() || c.St.Some(func(w *sentence.Word) bool { return requirements[w.Form] })
	return form == "should" && demands && !c.Text.Some(func(w *sentence.Word) bool { return w.Form == "should" && w.Upper })
}

// supposesToo reports whether a word is the "if" of what the statement tells of those it speaks of: "members who miss [three] meetings are removed"
// and "a member is removed if they miss five meetings".
func supposesToo(c *about.Comparison, d about.Candidate, form string) bool {
	h := &c.St.Held[d.Held]
	v := c.St.Governor(h.First, h.Last)
	if form != "if" || v < 1 || v > h.First || c.Account.Own < statement.Enough {
		return false
	}
	k := c.St.GroupStart(v) - 1
	return k > 0 && sentence.Relative[c.St.Words[k].Form]
}

// permits reports whether a word is the "may" that tells how much is allowed: "may have at most 12 letters".
func permits(c *about.Comparison, d about.Candidate, form string) bool {
	h := c.St.Held[d.Held].Mention
	if form == "may" && d.Mention >= 0 && c.MayDo(&c.St.Held[d.Held], c.Text.Governor(d.First, d.Last)) {
		return true
	}
	if form == "may" && (h >= 0 && d.Mention >= 0 && grantsToo(c, d) || c.BothMost(&c.St.Held[d.Held], d.Mention)) {
		return true
	}
	if form != "may" || h < 0 || d.Mention < 0 || !c.Text.Mentions[d.Mention].Caps() {
		return false
	}
	v := c.St.Governor(c.St.Held[d.Held].First, c.St.Held[d.Held].Last)
	return c.St.Mentions[h].Caps() || v >= 0 && sentence.Permitting[c.St.Words[v].Stem]
}

// requirements are words of a requirement.
var requirements = sentence.More(sentence.Requiring, "eligible only minimum qualify")

// planned: "is to be raised", "want it to rise".
func planned(c *about.Comparison, d about.Candidate) string {
	if c.Text.DatedNoun(d.First) >= 0 || toVerb(c.St.Reading) {
		return ""
	}
	for j := 1; j+1 < len(c.Text.Words); j++ {
		w := &c.Text.Words[j]
		if w.Form != "to" || w.Clause != c.Text.Words[d.First].Clause || !c.Text.Words[j+1].Verb {
			continue
		}
		if (c.Text.Words[j-1].Is(lexicon.Auxiliary) || wished(c.Text, j) && !c.St.Some(isWish)) && !obliges(c, j) && !neededFor(c, d, j) {
			return "the sentence speaks of a plan or a wish"
		}
	}
	return ""
}

// OnlyMeant is the word by which what the sentence says by the statement's verb, in the clause of word i, is only thought of, wanted or not
// done, where the statement says that it is: "considered buying"; -1 for none.
func OnlyMeant(c *about.Comparison, i int) int {
	for v := range c.Text.Words {
		if c.Links.Used[v] < sentence.Akin || c.Text.ClausesApart(v, i) > 0 {
			continue
		}
		by := c.Text.MeantBy(v)
		if by >= 0 && planning[c.Text.Words[by].Form] && plans(c.St.Reading) {
			continue
		}
		if by >= 0 && !Has(c, c.Text.Words[by].Form) && c.Links.Used[by] < sentence.Akin {
			return by
		}
	}
	return -1
}

// onlyMeant: what is considered, offered or tried is not done: "considered selling it for 40 million".
func onlyMeant(c *about.Comparison, d about.Candidate) string {
	v, by := c.Text.Governor(d.First, d.Last), OnlyMeant(c, d.First)
	if by >= 0 && (v == by || v >= 0 && c.Text.MeantBy(v) == by) && !c.Text.Fails(by) { // what a value fails to be, its denial tells
		return fmt.Sprintf("the sentence does not assert it (%q)", c.Text.Surface(by))
	}
	return ""
}

// obliges reports whether the "to" at word j belongs to a verb that requires something, as the statement does: "has to be at least 12" for
// "must be at least 12".
func obliges(c *about.Comparison, j int) bool {
	if !c.Text.IsLight(j+1) && c.Links.Used[j+1] < sentence.Akin {
		return false // "we need to move to"
	}
	return obliging[c.Text.Words[j-1].Form] && c.St.Some(func(w *sentence.Word) bool { return requirements[w.Form] })
}

// neededFor reports whether the "to" at word j tells for what the value before it is needed: "you need 8 GB to build it" for "requires 8 GB".
func neededFor(c *about.Comparison, d about.Candidate, j int) bool {
	v := c.Text.Governor(d.First, d.Last)
	return d.Last <= j && v >= 0 && v < d.First && c.Text.Words[v].Stem == "need" && c.St.Some(func(w *sentence.Word) bool { return requirements[w.Form] || w.Verb && w.Stem == "take" })
}

// obliging are the verbs whose "to" tells what is required.
var obliging = sentence.Set("has have need needs required")

// toVerb reports whether the reading has a "to" before a verb.
func toVerb(r *sentence.Reading) bool {
	for j := range len(r.Words) - 1 {
		if r.Words[j].Form == "to" && r.Words[j+1].Verb {
			return true
		}
	}
	return false
}

// isWish reports whether a word is a verb of wishing or asking.
func isWish(w *sentence.Word) bool { return w.Verb && wishes[w.Stem] }

// wished reports whether a verb of wishing or asking stands before word j in its clause.
func wished(r *sentence.Reading, j int) bool {
	for k := j - 1; k >= 0 && r.Words[k].Clause == r.Words[j].Clause; k-- {
		if isWish(&r.Words[k]) {
			return true
		}
	}
	return false
}

// wishes are the verbs whose "to" tells what is wanted, or not yet wanted, and not what is.
var wishes = sentence.Set(`want wish ask demand seek intend plan hope aim expect try urge call propose recommend request agree decide vow promise
	pledge threaten offer need hesitate`)

// grantsToo reports whether sentence and statement say how much somebody gets, or may have: "parents may take ten weeks" and "parents can take
// [eight weeks]".
func grantsToo(c *about.Comparison, d about.Candidate) bool {
	h, m := &c.St.Held[d.Held], &c.Text.Mentions[d.Mention]
	f, t := c.St.Governor(h.First, h.Last), c.Text.Governor(d.First, d.Last)
	if m.Dated() || m.Kind == language.Percent || f < 0 || t < 0 || c.Text.IsPassive(t) {
		return false
	}
	if !about.Grants(c.St.Reading, f) && !c.St.Some(func(w *sentence.Word) bool { return w.Form == "can" || w.Form == "may" }) {
		return false
	}
	if !about.Grants(c.Text, t) && !c.StandsFor(f, t) {
		return false
	}
	head := c.Text.SubjectOf(t).Head
	return head >= 0 && (c.Text.Words[head].Form == "you" || about.IsRole(c.Text.Words[head].Stem))
}
