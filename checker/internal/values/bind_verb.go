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

// sameVerbBinds asks for the verb that governs the value: the same one, one of the same event, or on one side a verb that
// says little by itself.
func sameVerbBinds(c *about.Comparison, h *statement.Held, f, t sentence.Frame, first, last int, date bool) string {
	if c.St.IsLight(f.Verb) {
		if a := saidOf(c, h, f.Verb); a >= 0 && !date && t.Verb >= 0 {
			return fmt.Sprintf("the sentence does not say %q", c.St.Surface(a))
		}
		if c.Text.IsLight(t.Verb) || tells(c, t.Verb) || f.Verb >= 0 && c.St.TakesPlace(f.Verb) && staged(c, f.Verb, t.Verb) {
			return ""
		}
		if !date && !restrict.ActsItself(c, f.Verb, t.Verb) {
			return ""
		}
		return fmt.Sprintf("the sentence speaks of another event (%q)", c.Text.Surface(t.Verb))
	}
	if t.Verb >= 0 && (c.StandsFor(f.Verb, t.Verb) || saysLike(c, f.Verb, t.Verb)) {
		if date && !c.Context.Open && c.Links.By[f.Verb] < sentence.Derived && c.Text.Headless() {
			return fmt.Sprintf("the sentence speaks of another event (%q) of what is not named in it", c.Text.Surface(t.Verb))
		}
		return ""
	}
	if c.MayDo(h, t.Verb) || !date && restrict.Offers(c.St.Reading, f.Verb, h.First) && restrict.Offers(c.Text, t.Verb, first) {
		return ""
	}
	if c.St.TakesPlace(f.Verb) && tellsSubject(c, f.Verb, t.Verb) || leadsTo(c, f.Verb, t.Verb) {
		return ""
	}
	said := !date || t.Verb >= 0 && c.Text.Words[t.Verb].Stem == "be" // by another verb than the value's own
	for _, j := range c.Links.To[f.Verb] {                            // a noun or participle of the same event: "the formation in 2014"
		if date && (c.Links.Used[j] > c.Links.By[f.Verb] || datedBehind(c.Text, j, first)) || !date && j > last && c.Text.FormAt(j-1) == "to" {
			continue // it is what airs, "the evening show", has a date of its own, or is what the value is for: "costs $5 to make"
		}
		if c.Text.Words[j].Verb && c.Text.Words[j].Clause != c.Text.Words[first].Clause && t.Verb >= 0 && !c.Text.IsLight(t.Verb) && c.Text.Words[t.Verb].Clause == c.Text.Words[first].Clause {
			continue // "starting at $20, and it grows to $90"
		}
		if c.Links.By[f.Verb] >= sentence.Akin && Nearness(c.Text, j, first, last) > 0.3 && !doer(c.Text, j) && (date || !doesOther(c, j, t.Verb)) && (said || !c.Text.Words[j].Verb) {
			return ""
		}
	}
	if !date && c.Text.IsLight(t.Verb) && !turnsInto(c, t.Verb, first) && !((c.LeftOut > 0 || c.TellsWhich(h, f.Verb)) && existential(c, t.Verb)) && !restrict.FollowsOther(c, f.Verb, t.Verb, first) {
		return ""
	}
	if !date && bestowed(c, h, f, t, first) {
		return ""
	}
	return fmt.Sprintf("the sentence does not say %q of its value", c.St.Surface(f.Verb))
}

// bestowed reports whether the statement's value says how much there is of what the sentence says, with its own value, that somebody is given: "is
// covered by a policy of $4,000" and "we offer everyone a $5,000 policy".
func bestowed(c *about.Comparison, h *statement.Held, f, t sentence.Frame, first int) bool {
	if f.Noun < 0 || t.Noun < 0 || t.Verb < 0 || t.Verb > first || c.Text.IsPassive(t.Verb) || !c.StandsFor(f.Noun, t.Noun) || c.Links.By[f.Noun] < sentence.Exact {
		return false
	}
	of := c.St.FormAt(h.First-1) == "of" && f.Noun == h.First-2 || f.Noun == h.Last
	return of && (bestowing[c.Text.Words[t.Verb].Stem] || about.Grants(c.Text, t.Verb))
}

// bestowing are the verbs by which somebody is given something.
var bestowing = sentence.Set("offer provide give grant include")

// turnsInto reports whether the verb at word v says of what sort its subject came to be, by a word of which the statement has nothing, before word i:
// "became stable in v1.24".
func turnsInto(c *about.Comparison, v, i int) bool {
	return v >= 0 && c.Text.Words[v].Stem == "become" && c.StrangeIn(v+1, i)
}

// nearlySo reports whether the sentence says of the statement's telling verb f no more than where something is, by its own verb t, for as long as the
// value at word first says, or what it is near: then it may be so for another time than the verb is.
func nearlySo(c *about.Comparison, f, t, first int) bool {
	if f < 0 || c.St.IsLight(f) || c.St.IsPassive(f) {
		return false
	}
	to := c.Links.To[f]
	return (len(to) > 0 || onlyThere(c.Text, t, first)) && !slices.ContainsFunc(to, func(j int) bool { return !onlyNear(c.Text, j) })
}

// onlyNear reports whether the noun at word j tells near what something is, or is the beginning of a number: "close to the top", "the top ten".
func onlyNear(r *sentence.Reading, j int) bool {
	if r.Words[j].Verb {
		return false
	}
	k := r.Chunk(j) - 1
	for k > 0 && r.IsDeterminer(k) {
		k--
	}
	if k > 0 && r.Words[k].Form == "to" {
		k--
	}
	if k >= 0 && (r.Words[k].Form == "near" || r.Words[k].Form == "close") {
		return true
	}
	return r.FormAt(j) == "top" && j+1 < len(r.Words) && r.Words[j+1].Mention >= 0
}

// onlyThere reports whether a form of "be" at word v says where something is, or in which place it stands, for as long as the value at word first
// says: "was fifth in the table for nine weeks" does not say that it led the table.
func onlyThere(r *sentence.Reading, v, first int) bool {
	if v < 0 || r.Words[v].Stem != "be" || first < 1 || r.FormAt(first-1) != "for" || r.Words[first].Mention < 0 || r.Mentions[r.Words[first].Mention].Kind != language.Duration {
		return false
	}
	for k := v + 1; k+2 < first; k++ {
		if placing[r.Words[k].Form] && r.IsDeterminer(k+1) {
			return true
		}
	}
	return false
}

// placing are the prepositions for where something is.
var placing = sentence.Set("in on at")

// ownsAll reports whether the sentence tells how many somebody has, where the statement tells how many had something done to them: "We have 41,000
// customers", of "3,000 customers were affected".
func ownsAll(c *about.Comparison, h *statement.Held, f, t sentence.Frame) bool {
	if f.Verb < h.Last || t.Verb < 0 || !c.St.IsPassive(f.Verb) || c.St.IsLight(f.Verb) || c.AccountedFor(f.Verb) > sentence.Unlinked || c.Text.Words[t.Verb].Stem != "have" {
		return false
	}
	head := c.Text.SubjectOf(t.Verb).Head
	return head >= 0 && (c.Links.Used[head] == sentence.Unlinked || c.Text.Words[head].Function)
}

// saidOf is the adjective by which the statement says something of its subject, for so long or so much, that neither the sentence nor its context
// has: "refunds are possible for 180 days"; -1 for none.
func saidOf(c *about.Comparison, h *statement.Held, v int) int {
	a := v + 1
	if v < 0 || !c.St.IsCopula(v) || a >= h.First || !c.St.IsPreposition(min(a+1, len(c.St.Words)-1)) {
		return -1
	}
	if w := &c.St.Words[a]; w.Dominant != lexicon.Adjective || w.Weight < 2 || c.AccountedFor(a) > sentence.Unlinked {
		return -1
	}
	return a
}

// datedBehind reports whether the noun at word j has a date right behind it that is not the one at word first: "its closure in 1996".
func datedBehind(r *sentence.Reading, j, first int) bool {
	k := j + 2
	return k < len(r.Words) && k != first && sentence.Dating[r.Words[j+1].Form] && r.Words[k].Mention >= 0 && r.Mentions[r.Words[k].Mention].Temporal != nil &&
		r.Words[k].Mention != r.Words[first].Mention
}

// tellsSubject reports whether verb t of the sentence tells what the subject of the statement's verb f is called after: "was opened" for
// "The opening took place".
func tellsSubject(c *about.Comparison, f, t int) bool {
	head := c.St.SubjectOf(f).Head
	return t >= 0 && c.Text.Words[t].Verb && c.StandsFor(head, t)
}

// staged reports whether verb t of the sentence says of what the statement says to take place that it was held: "the battle was fought".
func staged(c *about.Comparison, f, t int) bool {
	return t >= 0 && staging[c.Text.Words[t].Stem] && c.Text.IsPassive(t) && c.StandsFor(c.St.SubjectOf(f).Head, c.Text.SubjectOf(t).Head)
}

// staging are the verbs by which a contest or a gathering is held.
var staging = sentence.Set("fight play hold stage contest wage race convene host celebrate")

// leadsTo reports whether verb t of the sentence says, behind a verb with "to" that stands for the statement's verb f, what that has for its
// object: "began to withdraw" for "began the withdrawal".
func leadsTo(c *about.Comparison, f, t int) bool {
	if f < 0 || t < 2 || c.Text.Words[t-1].Form != "to" || !c.StandsFor(f, t-2) {
		return false
	}
	o := c.St.ObjectOf(f)
	return c.StandsFor(o, t) || o >= 0 && lexicon.Related(c.St.Words[o].Stem, c.Text.Words[t].Stem) == lexicon.Derived
}

// saysLike reports whether a verb of the sentence means what one of the statement does though the sentence has the very word elsewhere:
// "Founded in 1764, it is one of nine colleges established before the war".
func saysLike(c *about.Comparison, f, t int) bool {
	return f >= 0 && c.Links.By[f] == sentence.Exact && c.Text.Words[t].Verb && lexicon.Related(c.St.Words[f].Stem, c.Text.Words[t].Stem) == lexicon.Synonym
}

// doesOther reports whether the noun at word j is the subject of a verb that says something else: "the brewery exports", of what it brews.
func doesOther(c *about.Comparison, j, v int) bool {
	return v > j && !c.Text.Words[j].Verb && !c.Text.IsLight(v) && !c.Text.IsPassive(v) && c.Links.Used[v] == sentence.Unlinked && c.Text.SubjectOf(v).Head == j
}

// doer reports whether word j is the noun for who does something, and not for what is done: "the founder".
func doer(r *sentence.Reading, j int) bool {
	w := &r.Words[j]
	return !w.Verb && w.Dominant == lexicon.Noun && (strings.HasSuffix(w.Stem, "er") || strings.HasSuffix(w.Stem, "or"))
}

// tells reports whether word j of the sentence stands for a telling word of the statement: "set" does not for the place of "took
// place".
func tells(c *about.Comparison, j int) bool {
	for i := range c.St.Words {
		if c.StandsFor(i, j) && !sentence.Vague[c.St.Words[i].Stem] {
			return true
		}
	}
	return false
}

// wentOtherWay reports whether the held number and mention m are what something came to, and it came there from the other side: what fell
// to 300 did not rise to it.
func wentOtherWay(c *about.Comparison, h *statement.Held, m int) bool {
	if !c.EndsCourse(h, m) {
		return false
	}
	f, t := c.St.Words[about.CourseTo(c.St.Reading, h.Mention)].Stem, c.Text.Words[about.CourseTo(c.Text, m)].Stem
	return about.Rises[f] && about.Falls[t] || about.Falls[f] && about.Rises[t]
}

// existential reports whether the verb at word v only says that there is something.
func existential(c *about.Comparison, v int) bool {
	return v > 0 && c.Text.Words[v].Stem == "be" && c.Text.Words[v-1].Form == "there"
}
