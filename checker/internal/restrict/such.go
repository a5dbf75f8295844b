package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// onlySuch: where the sentence says all that the statement says, what it adds to the noun of which it says that tells of which it speaks: "parking
// on the market place".
func onlySuch(c *about.Comparison, d about.Candidate) string {
	if c.Account.Own < statement.NearlySame || tellsMark(c.Text) {
		return ""
	}
	h := &c.St.Held[d.Held]
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 {
		return ""
	}
	s := c.Text.SubjectOf(v)
	if last := c.Text.GroupStart(v); s.Head >= 0 && s.Head < last && c.Text.Words[s.Head].Phrase < 0 && !(s.First <= d.First && d.First < last) && speaksOfSame(c, h, s.Head, v) {
		for j := s.First; j < s.Head; j++ {
			if addsTo(c, j) && sortedBy(&c.Text.Words[j]) {
				return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(s.First, s.Head+1))
			}
		}
		if j := addedBehind(c, s.Head+1, last); j >= 0 {
			return fmt.Sprintf("the sentence speaks of %q", c.Text.TextOf(s.First, j+1))
		}
	}
	return ""
}

// sortedBy reports whether a word before a noun is one for a thing, too, and so tells of what sort that is: "transfer passengers".
func sortedBy(w *sentence.Word) bool {
	return w.Phrase < 0 && (w.Dominant == lexicon.Noun || sentence.Persons[w.Stem] || w.Form == w.Stem && w.MayBe(lexicon.Noun) && !w.MayBe(lexicon.Adjective) && !w.Function)
}

// addedBehind is a word of the phrases behind a subject, up to word last, that tells which one is spoken of, and for which nothing in the statement
// stands; -1 for none.
func addedBehind(c *about.Comparison, k, last int) int {
	if k >= last || !c.Text.IsPreposition(k) {
		return -1
	}
	added := -1
	for j := k + 1; j < last && !c.Text.BreaksPhrase(j) && !c.Text.Words[j].Verb && !sentence.Relative[c.Text.FormAt(j)]; j++ {
		w := &c.Text.Words[j]
		switch {
		case w.Form == "same":
			return -1
		case added >= 0 && added < last && (c.Text.IsPreposition(j) || sentence.Coordinating[w.Form]):
			return added
		case knownAs(c, j):
			added = last // "of US President Biden", of the Biden administration
		case c.Text.IsPreposition(j), sentence.Coordinating[w.Form]:
			added = -1
		case added < 0 && addsTo(c, j) && !c.Text.IsAdverb(j) && (w.Phrase >= 0 || w.MayBe(lexicon.Noun)) && !(sentence.Descriptions[w.Stem] && c.Text.Pointed(j)):
			added = j
		}
	}
	if added == last {
		return -1
	}
	return added
}

// knownAs reports whether word j of the sentence stands for a word of the statement: of a name only for one of a name.
func knownAs(c *about.Comparison, j int) bool {
	if c.Text.Words[j].Phrase < 0 {
		return c.Text.Words[j].Weight > 1 && c.Links.Used[j] > sentence.Broader
	}
	for i, to := range c.Links.To {
		if c.St.Words[i].Phrase >= 0 && slices.Contains(to, j) {
			return true
		}
	}
	return false
}

// addsTo reports whether word j of the sentence tells something, and stands for nothing in the statement.
func addsTo(c *about.Comparison, j int) bool {
	w := &c.Text.Words[j]
	return c.Strange(j, sentence.Broader) && !sentence.Vague[w.Stem] && !sentence.NamesIllness(w.Stem)
}
