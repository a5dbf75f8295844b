package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// understandNames marks the names that a text that stands alone leaves to its reader: those that the statement is about when
// the sentence points back at something, the only ones that are missing when it names nothing else, and with the rest of its
// topic all that are missing when it gives the statement's number without naming what it is about.
func (c *Comparison) understandNames() {
	c.understandOutside()
	c.understandArea()
	runs := c.namesLeftOut()
	points := c.Text.Anaphor() || c.Text.Headless()
	c.Topic = c.mayLeaveTopic() && c.leavesTopic(len(runs) > 0)
	all := c.Topic && !points && !holdsMoney(c.St)
	only := len(runs) == 1
	for _, run := range runs {
		switch {
		case outside(c.St.Reading, run.First): // where a value does not hold must be said
		case c.tellsApart(run): // what a name tells apart is not left to the reader where another name does
		case all, points && c.St.OpensSubject(run.First), only && c.nothingElse(),
			only && points && c.answersWithMore() && c.St.PrepositionBefore(run.First) == "",
			c.calledByKind(run), c.ownerTold(run):
			c.leaveOut(beforeName(c.St.Reading, run.First), pastNumber(c.St, run.Last))
			c.LeftOut++
		}
	}
	if c.Topic && !holdsMoney(c.St) {
		c.understandTopic()
	}
}

// tellsApart reports whether a name of the statement's subject tells a noun apart that another name tells apart in the sentence: "the
// Orva edition" and "the Tilde edition".
func (c *Comparison) tellsApart(name sentence.Phrase) bool {
	noun := name.Last
	if noun >= len(c.St.Words) || !c.St.IsNominal(noun) || c.St.Words[noun].Phrase >= 0 || slices.ContainsFunc(c.St.Words[:noun], func(w sentence.Word) bool { return w.Verb }) {
		return false
	}
	for _, j := range c.Links.To[noun] {
		if j > 0 && c.Text.Words[j].Phrase < 0 && c.Stranger(j-1, j) >= 0 {
			return true
		}
	}
	return false
}

// beforeName is where a name that goes on with word i begins with what says of what kind it is, or with the title of a series
// that a colon parts from it: "the film Low Tide", "Nightfall: Chapter 3".
func beforeName(r *sentence.Reading, i int) int {
	for i > 0 && (sentence.Descriptions[r.Words[i-1].Stem] || r.Words[i-1].Sign || r.Words[i].Form == ":" && r.Words[i-1].Upper) {
		i--
	}
	if opensTitle(r, i) {
		return 0
	}
	return i
}

// opensTitle reports whether a name that goes on with word i may be a title that begins with an ordinary word, the first of the sentence:
// "Guardians of the Marsh".
func opensTitle(r *sentence.Reading, i int) bool {
	if i < 2 || !r.Words[0].Upper || !r.IsNominal(0) || r.Words[1].Is(lexicon.Auxiliary|lexicon.Modal) {
		return false
	}
	for k := 1; k < i; k++ {
		if w := &r.Words[k]; !w.Function || w.Mention >= 0 {
			return false
		}
	}
	return true
}

// names reports whether the statement names something that it does not hold.
func names(st *statement.Statement) bool {
	return slices.ContainsFunc(st.Phrases, func(p sentence.Phrase) bool { return st.Content(p.First) || st.Content(p.Last-1) })
}

// namesLeftOut lists the names of the statement that the sentence does not have, those side by side as one.
func (c *Comparison) namesLeftOut() (runs []sentence.Phrase) {
	for p, ph := range c.St.Phrases {
		if c.AccountsForName(p) || c.Understood[ph.First] {
			continue
		}
		if n := len(runs); n > 0 && adjoin(c.St.Reading, runs[n-1].Last, ph.First) {
			runs[n-1].Last = ph.Last
		} else {
			runs = append(runs, sentence.Phrase{First: ph.First, Last: ph.Last})
		}
	}
	return runs
}

// mayLeaveTopic reports whether a topic can be left to the reader at all: the text stands alone, and the statement holds a number
// and no name, and names what it is about.
func (c *Comparison) mayLeaveTopic() bool {
	return c.Context.Open && !c.St.HoldsName() && !c.St.DatesOnly() && names(c.St)
}

// holdsMoney reports whether the statement holds an amount of money. Its place is no topic: it tells in which of several markets
// it was earned.
func holdsMoney(st *statement.Statement) bool {
	return slices.ContainsFunc(st.Held, func(h statement.Held) bool {
		return h.Mention >= 0 && st.Mentions[h.Mention].Kind == language.Money
	})
}
