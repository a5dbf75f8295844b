package checker

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// takings are the words by which English says what a work, a shop or a company took in: one may stand for another, so that the words
// themselves tell no statement apart from a sentence that gives another amount.
var takings = measure{
	"money",
	set("make earn gross take collect bring generate net garner amass"),
	set("gross earnings earning takings revenue sale sales receipts receipt intake turnover box office haul total"),
}

// otherMoney are the nouns for amounts that are not what was taken in.
var otherMoney = set(`profit loss debt damage donation funding investment tax fee fine wage salary dividend rental royalty merchandise
	budget cost saving grant loan bribe pledge bounty prize bonus discount rent`)

// toldBy reports whether the value of words [first, last) is an amount that the words of a measure tell: its verb, or the noun that it
// belongs to.
func (x *measure) toldBy(r *reading, first, last int) bool {
	if first >= last {
		return false
	}
	v, noun := r.governor(first, last), r.attribute(first, last)
	if noun >= 0 && otherMoney[r.words[noun].stem] || last < len(r.words) && r.isPreposition(last) && r.pays(last) || v >= 0 && v < first && r.isPassive(v) {
		return false // "was made for $5 million"
	}
	if noun >= 0 && (noun > v || r.isLight(v)) {
		return x.nouns[r.words[noun].stem] && (v < 0 || r.isLight(v) || x.verbs[r.words[v].stem])
	}
	return v >= 0 && x.verbs[r.words[v].stem]
}

// opensTo reports whether the verb at word v says with a preposition before the amount at word i what was taken in when something was new:
// "opened to $5 million".
func (r *reading) opensTo(v, i int) bool {
	if v < 0 || !opening[r.words[v].stem] {
		return false
	}
	if m := r.words[i].mention; m >= 0 {
		i, _ = r.wordsIn(r.mentions[m].Whole)
	}
	return openingTo[r.formAt(i-1)]
}

// opening are the words, and openingTo the prepositions, by which that is told.
var (
	opening   = set("open opening debut premiere launch")
	openingTo = set("to with at")
)

// pays reports whether the preposition at word i says of what sort an amount is that was not taken in: "in profit", "from fines".
func (r *reading) pays(i int) bool {
	o := r.objectOf(i)
	return o >= 0 && otherMoney[r.words[o].stem]
}

// tellsTakings reports whether word i of the statement only says of a held amount that it was taken in: "made", "at the box office".
func (st *statement) tellsTakings(i int) bool {
	w := &st.words[i]
	if !w.has(maySayTaken) || w.phrase >= 0 || w.mention >= 0 || !(w.verb && takings.verbs[w.stem]) && !takings.nouns[w.stem] {
		return false
	}
	for k := range st.held {
		if h := &st.held[k]; st.takes(h) && st.words[h.first].clause == w.clause {
			return true
		}
	}
	return false
}

// takes reports whether a held value is an amount that was taken in.
func (st *statement) takes(h *held) bool {
	return h.mention >= 0 && st.maybeMoney(h.mention) && takings.toldBy(st.reading, h.first, h.last)
}

// sameTakings reports whether held value and mention m are both amounts that were taken in, in whatever words.
func (c *comparison) sameTakings(h *held, m int) bool {
	first, last := c.text.wordsOf(m)
	if !c.text.maybeMoney(m) || !c.st.takes(h) {
		return false
	}
	return takings.toldBy(c.text, first, last) || c.st.some(func(w *word) bool { return opening[w.stem] }) && c.text.opensTo(c.text.governor(first, last), first)
}

// maybeMoney reports whether mention m is an amount of money, or a bare number of a scale in which such amounts are told without their
// currency: "earned 88.9 crore".
func (r *reading) maybeMoney(m int) bool {
	q := r.mentions[m].Quantity
	return r.mentions[m].Kind == language.Money || q != nil && q.Kind == quantity.Number && q.Unit == "" && r.scaleOf(m) != ""
}

// otherAmount reports whether mention m is another amount of money than a held one that was taken in: a budget, or what something was
// made for.
func (c *comparison) otherAmount(h *held, m int) bool {
	first, last := c.text.wordsOf(m)
	if first >= last || !c.st.takes(h) {
		return false
	}
	if v := c.text.governor(first, last); v >= 0 && v < first && c.text.isPassive(v) && c.text.wordBefore(first) == "for" {
		return true
	}
	noun := c.text.attribute(first, last)
	return noun >= 0 && otherMoney[c.text.words[noun].stem] && c.links.used[noun] < akin
}

// takingsTold reports whether the sentence tells in other words what word i of the statement says of a held amount.
func (c *comparison) takingsTold(i int) bool {
	if !c.st.tellsTakings(i) {
		return false
	}
	for h := range c.st.held {
		for m := range c.text.mentions {
			if c.sameTakings(&c.st.held[h], m) {
				return true
			}
		}
	}
	return false
}
