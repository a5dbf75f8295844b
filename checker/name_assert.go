package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// assertsName reports whether the sentence asserts what it says of a filler, and of the time that the statement speaks of.
func (c *comparison) assertsName(h *held, f filler) bool {
	if c.text.asks() || c.otherDate(h, f) {
		return false
	}
	clause := c.text.words[f.first].clause
	said := clause
	if v := c.text.governor(f.first, f.last); v >= 0 {
		said = c.text.words[v].clause
	}
	for i := range c.text.words {
		w := &c.text.words[i]
		if abs(w.clause-clause) > 1 || w.mention >= 0 || f.first <= i && i < f.last {
			continue
		}
		doubt := former[w.form] || elsewhen[w.form]
		if !f.apposed && (w.clause == clause || w.clause == said) {
			doubt = doubt || negations[w.form] || suppositions[w.form] || w.is(lexicon.Modal) && !w.upper
		}
		if doubt && !c.has(w.form) && !c.st.tellsOfBeginning(w.form) {
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
		if c.text.asOf(i) {
			continue
		}
		v, verb := c.text.governor(i, last), max(c.text.governor(f.first, f.last), 0)
		if v < 0 || c.text.groupStart(v) == c.text.groupStart(verb) {
			return true
		}
	}
	return false
}

// tellsOfBeginning reports whether a word of another time goes without saying in a statement about an event.
func (st *statement) tellsOfBeginning(form string) bool { return originally[form] && st.eventful() }

// originally are words that an event may have or lack: they do not move it to another time.
var originally = set("originally initially once earlier")
