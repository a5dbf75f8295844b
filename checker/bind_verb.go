package checker

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// sameVerbBinds asks for the verb that governs the value: the same one, one of the same event, or on one side a verb that
// says little by itself.
func (c *comparison) sameVerbBinds(f, t frame, first, last int, date bool) string {
	if c.st.isLight(f.verb) {
		if c.text.isLight(t.verb) || c.tells(t.verb) {
			return ""
		}
		if !date && !c.actsItself(f.verb, t.verb) {
			return ""
		}
		return fmt.Sprintf("the sentence speaks of another event (%q)", c.text.surface(t.verb))
	}
	if t.verb >= 0 && (c.standsFor(f.verb, t.verb) || c.saysLike(f.verb, t.verb)) {
		if date && !c.context.open && c.links.by[f.verb] < derived && c.text.headless() {
			return fmt.Sprintf("the sentence speaks of another event (%q) of what is not named in it", c.text.surface(t.verb))
		}
		return ""
	}
	if c.st.takesPlace(f.verb) && c.tellsSubject(f.verb, t.verb) || c.leadsTo(f.verb, t.verb) {
		return ""
	}
	said := !date || t.verb >= 0 && c.text.words[t.verb].stem == "be" // by another verb than the value's own
	for _, j := range c.links.to[f.verb] {                            // a noun or participle of the same event: "the formation in 2014"
		if date && (c.links.used[j] > c.links.by[f.verb] || c.text.datedBehind(j, first)) || !date && j > last && c.text.formAt(j-1) == "to" {
			continue // it is what airs, "the evening show", has a date of its own, or is what the value is for: "costs $5 to make"
		}
		if !date && !c.text.isLight(t.verb) && c.links.used[t.verb] == unlinked && c.text.runsFrom(j, last) {
			continue // it is what the time runs from: "are paid within ten days of the claim"
		}
		if c.links.by[f.verb] >= akin && c.text.nearness(j, first, last) > 0.3 && !c.text.doer(j) && (date || !c.doesOther(j, t.verb)) && (said || !c.text.words[j].verb) {
			return ""
		}
	}
	if !date && c.text.isLight(t.verb) {
		return ""
	}
	return fmt.Sprintf("the sentence does not say %q of its value", c.st.surface(f.verb))
}

// runsFrom reports whether the noun at word j tells from when on the time runs that ends before word last.
func (r *reading) runsFrom(j, last int) bool {
	return j > last && last < len(r.words) && !r.words[j].verb && since[r.words[last].form] && r.objectOf(last) == j
}

// since are the prepositions behind a time that tell from what on it runs.
var since = set("of after from before following since")

// datedBehind reports whether the noun at word j has a date right behind it that is not the one at word first: "its closure in 1996".
func (r *reading) datedBehind(j, first int) bool {
	k := j + 2
	return k < len(r.words) && k != first && dating[r.words[j+1].form] && r.words[k].mention >= 0 && r.mentions[r.words[k].mention].Temporal != nil &&
		r.words[k].mention != r.words[first].mention
}

// tellsSubject reports whether verb t of the sentence tells what the subject of the statement's verb f is called after: "was opened" for
// "The opening took place".
func (c *comparison) tellsSubject(f, t int) bool {
	head := c.st.subjectOf(f).head
	return t >= 0 && c.text.words[t].verb && c.standsFor(head, t)
}

// leadsTo reports whether verb t of the sentence says, behind a verb with "to" that stands for the statement's verb f, what that has for its
// object: "began to withdraw" for "began the withdrawal".
func (c *comparison) leadsTo(f, t int) bool {
	if f < 0 || t < 2 || c.text.words[t-1].form != "to" || !c.standsFor(f, t-2) {
		return false
	}
	o := c.st.objectOf(f)
	return c.standsFor(o, t) || o >= 0 && lexicon.Related(c.st.words[o].stem, c.text.words[t].stem) == lexicon.Derived
}

// saysLike reports whether a verb of the sentence means what one of the statement does though the sentence has the very word elsewhere:
// "Founded in 1764, it is one of nine colleges established before the war".
func (c *comparison) saysLike(f, t int) bool {
	return f >= 0 && c.links.by[f] == exact && c.text.words[t].verb && lexicon.Related(c.st.words[f].stem, c.text.words[t].stem) == lexicon.Synonym
}

// actsItself reports whether the sentence's verb t says of the statement's own subject that it does something with a number, where the
// statement's verb f says what it has: "the dam releases 2 million litres".
func (c *comparison) actsItself(f, t int) bool {
	if f < 0 || t < 0 || having[c.text.words[t].stem] || c.text.isPassive(t) || c.text.isLight(t) {
		return false
	}
	i := c.st.subjectOf(f).head
	j := c.text.subjectOf(t).head
	return i >= 0 && j >= 0 && slices.Contains(c.links.to[i], j)
}

// having are the verbs, light ones aside, that say of something what it has or how much it is.
var having = set(`possess own comprise feature offer boast employ operate run provide consist accommodate house host span cover count support
	allow permit serve carry cost weigh measure last take range average amount bring come go live hold fit sit seat store
	peak chart place gross earn collect rise grow fall climb drop increase decrease swell shrink cause calculate compute exclude omit lack need require
	witness see enjoy experience gather garner attract draw accumulate amass gain score post test prove announce declare claim`)

// doesOther reports whether the noun at word j is the subject of a verb that says something else: "the brewery exports", of what it brews.
func (c *comparison) doesOther(j, v int) bool {
	return v > j && !c.text.words[j].verb && !c.text.isLight(v) && !c.text.isPassive(v) && c.links.used[v] == unlinked && c.text.subjectOf(v).head == j
}

// doer reports whether word j is the noun for who does something, and not for what is done: "the founder".
func (r *reading) doer(j int) bool {
	w := &r.words[j]
	return !w.verb && w.dominant == lexicon.Noun && (strings.HasSuffix(w.stem, "er") || strings.HasSuffix(w.stem, "or"))
}

// tells reports whether word j of the sentence stands for a telling word of the statement: "set" does not for the place of "took
// place".
func (c *comparison) tells(j int) bool {
	for i := range c.st.words {
		if c.standsFor(i, j) && !vague[c.st.words[i].stem] {
			return true
		}
	}
	return false
}
