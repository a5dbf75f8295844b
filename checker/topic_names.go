package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// understandNames marks the names that a text that stands alone leaves to its reader: those that the statement is about when
// the sentence points back at something, the only ones that are missing when it names nothing else, and with the rest of its
// topic all that are missing when it gives the statement's number without naming what it is about.
func (c *comparison) understandNames() {
	c.understandOutside()
	c.understandArea()
	runs := c.namesLeftOut()
	points := c.text.anaphor() || c.text.headless()
	c.topic = c.mayLeaveTopic() && c.leavesTopic(len(runs) > 0)
	all := c.topic && !points && !c.st.holdsMoney()
	only := len(runs) == 1
	for _, run := range runs {
		switch {
		case c.st.outside(run.first): // where a value does not hold must be said
		case c.tellsApart(run): // what a name tells apart is not left to the reader where another name does
		case all, points && c.st.opensSubject(run.first), only && c.nothingElse(),
			only && points && c.answersWithMore() && c.st.prepositionBefore(run.first) == "",
			c.calledByKind(run), c.ownerTold(run):
			c.leaveOut(c.st.beforeName(run.first), c.st.pastNumber(run.last))
			c.leftOut++
		}
	}
	if c.topic && !c.st.holdsMoney() {
		c.understandTopic()
	}
}

// tellsApart reports whether a name of the statement's subject tells a noun apart that another name tells apart in the sentence: "the
// Orva edition" and "the Tilde edition".
func (c *comparison) tellsApart(name phrase) bool {
	noun := name.last
	if noun >= len(c.st.words) || !c.st.isNominal(noun) || c.st.words[noun].phrase >= 0 || slices.ContainsFunc(c.st.words[:noun], func(w word) bool { return w.verb }) {
		return false
	}
	for _, j := range c.links.to[noun] {
		if j > 0 && c.text.words[j].phrase < 0 && c.stranger(j-1, j) >= 0 {
			return true
		}
	}
	return false
}

// beforeName is where a name that goes on with word i begins with what says of what kind it is, or with the title of a series
// that a colon parts from it: "the film Low Tide", "Nightfall: Chapter 3".
func (r *reading) beforeName(i int) int {
	for i > 0 && (descriptions[r.words[i-1].stem] || r.words[i-1].sign || r.words[i].form == ":" && r.words[i-1].upper) {
		i--
	}
	if r.opensTitle(i) {
		return 0
	}
	return i
}

// opensTitle reports whether a name that goes on with word i may be a title that begins with an ordinary word, the first of the sentence:
// "Guardians of the Marsh".
func (r *reading) opensTitle(i int) bool {
	if i < 2 || !r.words[0].upper || !r.isNominal(0) || r.words[1].is(lexicon.Auxiliary|lexicon.Modal) {
		return false
	}
	for k := 1; k < i; k++ {
		if w := &r.words[k]; !w.function || w.mention >= 0 {
			return false
		}
	}
	return true
}

// names reports whether the statement names something that it does not hold.
func (st *statement) names() bool {
	return slices.ContainsFunc(st.phrases, func(p phrase) bool { return st.content(p.first) || st.content(p.last-1) })
}

// namesLeftOut lists the names of the statement that the sentence does not have, those side by side as one.
func (c *comparison) namesLeftOut() (runs []phrase) {
	for p, ph := range c.st.phrases {
		if c.accountsForName(p) || c.understood[ph.first] {
			continue
		}
		if n := len(runs); n > 0 && c.st.adjoin(runs[n-1].last, ph.first) {
			runs[n-1].last = ph.last
		} else {
			runs = append(runs, phrase{first: ph.first, last: ph.last})
		}
	}
	return runs
}

// mayLeaveTopic reports whether a topic can be left to the reader at all: the text stands alone, and the statement holds a number
// and no name, and names what it is about.
func (c *comparison) mayLeaveTopic() bool {
	return c.context.open && !c.st.holdsName() && !c.st.datesOnly() && c.st.names()
}

// holdsMoney reports whether the statement holds an amount of money. Its place is no topic: it tells in which of several markets
// it was earned.
func (st *statement) holdsMoney() bool {
	return slices.ContainsFunc(st.held, func(h held) bool {
		return h.mention >= 0 && st.mentions[h.mention].Kind == language.Money
	})
}
