package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// ownEvent reports whether a date is that of a noun which stands for the statement's verb, and is said to be "its": what that is, no subject in
// the plural can be. "Since its creation in 2013, many teams have adopted Harbor."
func ownEvent(c *about.Comparison, d about.Candidate) bool {
	h := &c.St.Held[d.Held]
	return ofIts(c, d) && c.StandsFor(c.St.Governor(h.First, h.Last), d.First-2)
}

// ofIts reports whether a date stands behind the noun of an event that is said to be "its".
func ofIts(c *about.Comparison, d about.Candidate) bool {
	return d.Mention >= 0 && d.First > 2 && c.Text.OwnEvent(d.First-2)
}

// ofOwners: what somebody else has of the sort that the statement speaks of is another one: "The replicas write their checkpoints", "Bicycles have a
// warranty of a year". Whose it is the context may tell, too.
func ofOwners(c *about.Comparison, d about.Candidate) string {
	f, v := governors(c, d)
	if f < 0 || v < 0 {
		return ""
	}
	i, o, s := c.St.SubjectOf(f), c.Text.ObjectOf(v), c.Text.SubjectOf(v)
	if i.Head < 0 || i.Head >= f || o < 0 || o >= d.First || s.Head < 0 || s.Head >= v || !c.StandsFor(i.Head, o) || c.St.HasOwner(i.Head) || c.St.OfWhat(i.Head+1) >= 0 {
		return ""
	}
	w, start := &c.Text.Words[s.Head], c.Text.Chunk(o)
	if w.Function || w.Mention >= 0 || c.Links.Used[s.Head] > sentence.Unlinked || sentence.Sources[w.Stem] || sentence.Descriptions[w.Stem] || c.Context.Heads(w.Form) {
		return ""
	}
	owned := (c.Text.FormAt(start) == "their" || c.Text.FormAt(start-1) == "their") && c.Text.IsPlural(s.Head)
	if !owned && !(offering[c.Text.Words[v].Stem] && c.Text.Indefinite(o) && c.St.Pointed(i.Head)) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of that of something else (%s)", c.Text.Surface(s.Head))
}

// offering are the verbs that say who or what has something of a sort, or gives it.
var offering = sentence.Set("have give offer grant carry provide")

// tellsOfKnown reports whether the noun at word head, of something that the statement speaks of, is one by which the value may be told, for all
// that it has, or for its making: "the film's budget was $5 million", "construction of the tower ended in 1995".
func tellsOfKnown(c *about.Comparison, head int, d about.Candidate) bool {
	owner := c.Text.OfWhat(head + 1)
	if owner < 0 && (c.Text.FormAt(head+1) == "on" || c.Text.FormAt(head+1) == "for") {
		owner = c.Text.ObjectOf(head + 1)
	}
	if owner < 0 {
		if k := c.Text.Chunk(head) - 1; k > 0 && c.Text.IsOwnerSign(k) {
			owner = k - 1
		}
	}
	if owner < 0 && head > 0 && c.Text.IsNominal(head-1) {
		owner = head - 1 // "battery life"
	}
	if owner < 0 || c.Links.Used[owner] < sentence.Akin {
		return false
	}
	h := &c.St.Held[d.Held]
	if x := c.IdiomOf(h, d.Mention); x.HasNoun(c.Text.Words[head].Stem) {
		return x != &sentence.Debut || c.Stranger(head, d.First) < 0 // "support for locks on ARM"
	}
	f, t := governors(c, d)
	if f >= 0 && head > 0 && wholes[c.Text.Words[head].Stem] && having[c.St.Words[f].Stem] && (c.Text.IsDeterminer(head-1) || sentence.IsGenitive(c.Text.FormAt(head-1))) {
		return true
	}
	return constructing[c.Text.Words[head].Stem] && f >= 0 && t >= 0 && completing[c.St.Words[f].Stem] && completing[c.Text.Words[t].Stem]
}

// wholes are the nouns for all of a sort that something has, by which it is told how many: "the museum's collection comprises"; having the
// verbs that tell the same of what has them.
var (
	wholes = sentence.Set("collection holdings staff workforce personnel team squad roster fleet faculty membership population")
	having = sentence.Set("have hold own keep employ contain comprise house possess")
)

// constructing are the nouns for the making of a thing, completing the verbs for its end: that of the making is that of the thing.
var (
	constructing = sentence.Set("construction building erection assembly work")
	completing   = sentence.Set("complete finish")
)
