package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// assertsName reports whether the sentence asserts what it says of a filler, and of the time that the statement speaks of.
// The verb of a sentence that merely mentions somebody by a role says nothing about the time of the role: "the mayor, Ann
// Lee, announced" is about who is mayor now.
func (c *comparison) assertsName(h *held, f filler) bool {
	if c.text.asks() || !f.timeless && c.otherDate(h, f) {
		return false
	}
	clauses := c.clausesOf(f)
	for i := range c.text.words {
		w := &c.text.words[i]
		if w.mention >= 0 || f.first <= i && i < f.last || c.has(w.form) || c.st.tellsOfBeginning(w.form) {
			continue
		}
		said := clauses[w.clause]
		if said && !f.apposed && (negations[w.form] || suppositions[w.form] && !w.is(lexicon.Modal) && !c.text.tellsCause(i) || c.text.modalOf(i, f)) {
			return false
		}
		if f.timeless {
			continue
		}
		if elsewhen[w.form] && (said || c.besides(clauses, w.clause)) || former[w.form] && c.datesRole(i, f, clauses) {
			return false
		}
	}
	return true
}

// modalOf reports whether word i is a modal verb of the group that governs a filler, or that its place hangs on.
func (r *reading) modalOf(i int, f filler) bool {
	if w := &r.words[i]; !w.is(lexicon.Modal) || w.upper {
		return false
	}
	v := i + 1
	for v < len(r.words) && r.isAdverb(v) {
		v++
	}
	if v >= len(r.words) || !r.words[v].verb {
		return true
	}
	main := r.mainVerb(v)
	return r.governor(f.first, f.last) == main || f.bound && (f.anchor == main || !r.words[f.anchor].verb)
}

// besides reports whether a clause only tells of the time or place of one of these beside it.
func (c *comparison) besides(clauses map[int]bool, clause int) bool {
	return (clauses[clause-1] || clauses[clause+1]) && c.text.adverbial(clause)
}

// datesRole reports whether the word of another time at word i is said of what gives a filler its place. Beside a title or an
// apposition it must stand in it or right before it: "once", said of what the mayor did, says nothing of when he was mayor.
func (c *comparison) datesRole(i int, f filler, clauses map[int]bool) bool {
	clause := c.text.words[i].clause
	if !f.apposed {
		return clauses[clause] || c.besides(clauses, clause)
	}
	if f.role.first-1 <= i && i < f.role.last {
		return true
	}
	v := c.text.governor(f.first, f.last)
	return clause == c.text.words[f.anchor].clause && (v < 0 || c.text.words[v].clause != clause)
}

// clausesOf are the clauses in which a filler, the verb that governs it and the word that gives it its place stand.
func (c *comparison) clausesOf(f filler) map[int]bool {
	out := map[int]bool{c.text.words[f.first].clause: true}
	if v := c.text.governor(f.first, f.last); v >= 0 {
		out[c.text.words[v].clause] = true
	}
	if f.bound {
		out[c.text.words[f.anchor].clause] = true
	}
	return out
}

// adverbial reports whether a clause only tells of time or place for the one beside it: it begins with a preposition, or has
// no noun ("until 2012", "formerly").
func (r *reading) adverbial(clause int) bool {
	opened := false
	for i := range r.words {
		if r.words[i].clause != clause || r.words[i].sign {
			continue
		}
		if !opened && r.isPreposition(i) {
			return true
		}
		opened = true
		if r.isNominal(i) && r.words[i].mayBe(lexicon.Noun) {
			return false
		}
	}
	return true
}

// elsewhen are words that make the holder of a role another one, or say that somebody held it at another time.
var elsewhen = set(`until till late deceased ex predecessor successor designate elect interim acting outgoing incoming next future deputy
	vice assistant`)

// otherDate reports whether a sentence about how things are is about another time: it states a year, and not since when.
func (c *comparison) otherDate(h *held, f filler) bool {
	if c.st.statesDate() || c.st.heldInPast(*h) {
		return false
	}
	for k := range c.text.mentions {
		m := &c.text.mentions[k]
		if m.Temporal == nil || m.Temporal.Date == nil || !statesYear(m.Of(c.text.text)) {
			continue
		}
		i, last := c.text.wordsIn(m.Span)
		if c.text.asOf(i) || c.text.inLife(i) || c.st.covers(m) {
			continue
		}
		v, verb := c.text.governor(i, last), max(c.text.governor(f.first, f.last), 0)
		if v >= 0 && lives[c.text.words[v].stem] && !c.has(c.text.words[v].form) {
			continue
		}
		if v < 0 || c.text.groupStart(v) == c.text.groupStart(verb) {
			return true
		}
	}
	return false
}

// inLife reports whether word i stands in brackets that tell of somebody's life: "(born Ann Lee; 8 November 1994)".
func (r *reading) inLife(i int) bool {
	for k := i - 1; k >= 0 && r.words[k].form != "("; k-- {
		if r.words[k].form == ")" {
			return false
		}
		if lives[r.words[k].stem] {
			return true
		}
	}
	return false
}

// lives are verbs whose dates tell who somebody is, and of no other time: "X (born in 1990)".
var lives = set("bear born die")

// tellsOfBeginning reports whether a word of another time goes without saying in a statement about an event. What once was so need not
// be so now.
func (st *statement) tellsOfBeginning(form string) bool {
	return originally[form] && st.eventful() && (form != "once" || st.tellsOfPast())
}

// originally are words that an event may have or lack: they do not move it to another time.
var originally = set("originally initially once earlier then")

// addsMore: what something also does, it does beside what the statement says: "also borders Tarnland".
func (c *comparison) addsMore(d candidate) string {
	for j := range c.text.words {
		if w := &c.text.words[j]; adding[w.form] && w.clause == c.text.words[d.first].clause && !c.has(w.form) {
			return fmt.Sprintf("the sentence adds to it (%q)", w.form)
		}
	}
	return ""
}

// adding are the adverbs by which something is told beside what is so anyway.
var adding = set("also additionally")
