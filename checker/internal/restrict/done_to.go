package restrict

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// doneToKnown reports whether the sentence's verb v says of somebody that they did to the statement's subject what the statement says, at word i, was
// done to it: "the governor signed the law", for "the law was signed".
func doneToKnown(c *about.Comparison, i, v int) bool {
	f := c.St.Governor(i, i+1)
	if f < 0 || !c.St.IsPassive(f) || c.Text.IsPassive(v) || !c.StandsFor(f, v) {
		return false
	}
	o, head := c.Text.ObjectOf(v), c.Text.SubjectOf(v).Head
	if o < 0 || head < 0 || !c.Text.Pointed(head) && c.Text.Words[head].Phrase < 0 && !anyOfRole(c.Text, head) { // not "a flood"
		return false
	}
	for k := head - 1; k >= 0 && !c.Text.IsDeterminer(k) && k > head-4; k-- {
		if w := &c.Text.Words[k]; w.Mention >= 0 || sentence.Narrowing[w.Form] {
			return false // "the first woman"
		}
	}
	start := c.Text.Chunk(o)
	return c.StandsFor(c.St.SubjectOf(f).Head, o) && !sentence.Others[c.Text.FormAt(start)] && !sentence.Possessives[c.Text.FormAt(start-1)] && c.Text.FormAt(start-1) != "another"
}

// doneToOther reports whether the sentence's verb v says that to something else was done what the statement's verb says its subject did: "the office
// was opened with the mill's help", for "Lund opened the mill".
func doneToOther(c *about.Comparison, i, v, head int) bool {
	f := c.St.Governor(i, i+1)
	if f < 0 || c.St.IsPassive(f) || !c.Text.IsPassive(v) || !c.StandsFor(f, v) || sentence.Pronouns[c.Text.Words[head].Form] {
		return false
	}
	o := c.St.ObjectOf(f)
	return o >= 0 && c.St.Content(o) && c.Links.By[o] >= sentence.Derived && !c.AnyKnown(c.Text.SubjectOf(v).First, v)
}

// askedOfOther is the object of the sentence's verb v where that is a request to do to something else what the statement says, at word i, was done to
// its subject: "Please report lost sails", for "lost oars are reported"; -1 for none.
func askedOfOther(c *about.Comparison, i, v int) int {
	f := c.St.Governor(i, i+1)
	if f < 0 || !c.St.IsPassive(f) || !c.Text.Urged(v) || !c.StandsFor(f, v) {
		return -1
	}
	o, head := c.Text.ObjectOf(v), c.St.SubjectOf(f).Head
	if o < 0 || head < 0 || !c.St.Content(head) || c.Links.By[head] > sentence.Unlinked || c.Links.Used[o] > sentence.Unlinked {
		return -1
	}
	return o
}

// anyOfRole reports whether the noun at word j is for whoever has a role, with no word that says which of them: "travellers".
func anyOfRole(r *sentence.Reading, j int) bool {
	return r.IsPlural(j) && about.IsRole(r.Words[j].Stem) && r.Chunk(j) == j
}
