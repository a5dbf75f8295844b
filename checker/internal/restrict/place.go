package restrict

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// SamePlaceCoverage is how much of a statement a sentence must have for its wording to speak for itself.
const SamePlaceCoverage = 0.75

// InSamePlace reports whether the sentence is the statement in all but little, and words [first, last) stand where the held
// value stands: between the same neighbours.
func InSamePlace(c *about.Comparison, h *statement.Held, first, last int) bool {
	if !c.Mirrors() && (c.Account.Own < SamePlaceCoverage || competes(c, h, first, last)) {
		return false
	}
	return sameNeighbour(c, h.First, first, -1) && sameNeighbour(c, h.Last-1, last-1, 1)
}

// sameNeighbour reports whether the words next to word i of the statement and word j of the sentence correspond; the edges of
// statement and sentence, and of clauses, do.
func sameNeighbour(c *about.Comparison, i, j, step int) bool {
	i, j = Neighbour(c.St.Reading, i, step), Neighbour(c.Text, j, step)
	for i >= 0 && c.Understood[i] {
		i = Neighbour(c.St.Reading, i, step)
	}
	if i < 0 || j < 0 {
		return i < 0 && j < 0
	}
	if a, b := c.St.Words[i].Mention, c.Text.Words[j].Mention; a >= 0 || b >= 0 {
		return a >= 0 && b >= 0 && c.St.Mentions[a].Kind == c.Text.Mentions[b].Kind
	}
	if step > 0 && c.St.Words[i].Form == "of" && c.Text.Words[j].Verb {
		return false // "300 of the guests were" and, without what is counted, "300 were"
	}
	return slices.Contains(c.Links.To[i], j) && c.St.Words[i].Verb == c.Text.Words[j].Verb || c.St.Words[i].Function && c.Text.Words[j].Function
}

// Neighbour is the word after (or before) word i that is no sign; -1 at the end or at a sign that ends a clause.
func Neighbour(r *sentence.Reading, i, step int) int {
	for i += step; i >= 0 && i < len(r.Words); i += step {
		if !r.Words[i].Sign {
			return i
		}
		if f := r.Words[i].Form; f != "-" && f != "#" && f != "\"" && f != "'" {
			return -1
		}
	}
	return -1
}

// takes reports whether words [first, last) belong to what does what the verb at word v says, or to what it is done to.
func takes(r *sentence.Reading, v, first, last int) bool {
	if m := r.Words[first].Mention; m < 0 || r.Mentions[m].Quantity == nil || r.Mentions[m].Quantity.Kind == quantity.Ordinal {
		return false
	}
	if first < v {
		return r.Opens(first)
	}
	for j := v + 1; j < first; j++ {
		if w := &r.Words[j]; w.Sign || r.IsPreposition(j) && w.Mention < 0 && w.Form != "of" {
			return false
		}
	}
	return true
}

// datesReach reports whether the sentence dates when something was reached, "reached the final in 1993", where the statement dates
// what verb f tells.
func datesReach(c *about.Comparison, f, t, first int) bool {
	m := c.Text.Words[first].Mention
	return m >= 0 && c.Text.Mentions[m].Temporal != nil && c.Text.Words[t].Stem == "reach" && f >= 0 && !c.St.IsLight(f)
}

// FollowsOther reports whether the sentence tells by a light verb and its object that something else comes after so many than what the
// statement tells: "After 3 attempts, it shows a warning".
func FollowsOther(c *about.Comparison, f, t, first int) bool {
	if f < 0 || t < 0 || c.St.IsLight(f) || c.Text.PrepositionBefore(first) != "after" {
		return false
	}
	o := c.Text.ObjectOf(t)
	return o >= 0 && c.Links.Used[o] == sentence.Unlinked && c.Text.Words[o].Mention < 0
}

// competes reports whether another event stands in the place of the statement's: the sentence says the statement's verb of
// something else, or in a sentence of few words has another verb instead.
func competes(c *about.Comparison, h *statement.Held, first, last int) bool {
	f, t := c.St.Governor(h.First, h.Last), c.Text.Governor(first, last)
	if t < 0 || c.Text.IsLight(t) && !datesReach(c, f, t, first) && !FollowsOther(c, f, t, first) || c.Links.Used[t] >= sentence.Akin {
		return false
	}
	if c.St.IsLight(f) {
		return f >= 0 && (c.Text.Mentions[c.Text.Words[first].Mention].Temporal != nil || ActsItself(c, f, t) && takes(c.Text, t, first, last))
	}
	return c.Links.By[f] >= sentence.Akin || c.Account.Own < statement.NearlySame || sharedWords(c) < wordy
}

// ActsItself reports whether the sentence's verb t says of the statement's own subject that it does something with a number, where the
// statement's verb f says what it has: "the dam releases 2 million litres".
func ActsItself(c *about.Comparison, f, t int) bool {
	if f < 0 || t < 0 || Having[c.Text.Words[t].Stem] && c.Text.FormAt(t+1) != "over" || c.Text.IsPassive(t) || c.Text.IsLight(t) {
		return false
	}
	i := c.St.SubjectOf(f).Head
	j := c.Text.SubjectOf(t).Head
	return i >= 0 && j >= 0 && slices.Contains(c.Links.To[i], j)
}

// Having are the verbs, light ones aside, that say of something what it has or how much it is.
var Having = sentence.Set(`possess own comprise feature offer boast employ operate run provide consist accommodate house host span cover count support
	allow permit serve carry cost weigh measure last take range average amount bring come go live lie hold fit sit seat store
	peak chart place gross earn collect rise grow fall climb drop increase decrease swell shrink cause calculate compute exclude omit lack need require involve entail
	witness see enjoy experience gather garner attract draw accumulate amass gain score post test prove announce declare claim`)

// Offers reports whether word v is a verb that says of the value at word i no more than that it comes with something: "supports four methods",
// "ships with four methods".
func Offers(r *sentence.Reading, v, i int) bool {
	switch {
	case v < 0 || v > i || !r.Words[v].Verb || r.IsPassive(v):
		return false
	case coming[r.Words[v].Stem]:
		return r.FormAt(v+1) == "with"
	}
	return offered[r.Words[v].Stem] && r.PrepositionBefore(i) == ""
}

var (
	offered = sentence.Set("support offer provide feature")
	coming  = sentence.Set("come ship")
)
