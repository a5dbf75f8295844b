package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// oppositeDeeds reports whether the verb at word t of the sentence says the opposite of what the one at word f of the statement says, or
// tells of the end of that of whose beginning the other tells.
func (c *comparison) oppositeDeeds(f, t int) bool {
	f, t = c.st.complement(f), c.text.complement(t)
	a, b := &c.st.words[f], &c.text.words[t]
	return c.links.by[f] < akin && (lexicon.Related(a.stem, b.stem) == lexicon.Opposite && (!trades[a.stem] || c.sameDoer(f, t)) || lexicon.Counter(a.stem, b.stem))
}

// opposesDeed reports whether word j of the sentence is a verb that says the opposite of a verb of the statement: "rejected" where that says
// "passed" only says so.
func (c *comparison) opposesDeed(j int) bool {
	t := &c.text.words[j]
	return t.verb && c.st.some(func(w *word) bool { return w.verb && lexicon.Related(w.stem, t.stem) == lexicon.Opposite })
}

// sameDoer reports whether the subject of the verb at word t of the sentence is that of the one at word f of the statement.
func (c *comparison) sameDoer(f, t int) bool {
	if c.st.isPassive(f) || c.text.isPassive(t) {
		return false
	}
	i, j := c.st.subjectOf(f).head, c.text.subjectOf(t).head
	return i >= 0 && c.standsFor(i, j)
}

// trades are verbs that tell of one deed from the side of him who does it as their opposites do from the side of him with whom he does it.
var trades = set("buy purchase sell lend borrow give receive send import export win lose precede follow hire rent")

// excludes reports whether the statement's verb at word f and its opposite cannot both be true of the value: of that by which something
// changed, and of a day. In one year something may both open and close, but is not both approved and rejected; and as many may come as
// leave.
func (c *comparison) excludes(f int, k *contrary) bool {
	a, b := c.st.words[c.st.complement(f)].stem, c.text.words[c.text.complement(k.verb)].stem
	if m := &c.text.mentions[k.mention]; m.Temporal != nil {
		return m.Temporal.Date != nil && (m.Temporal.Date.Grain <= temporal.Day || final[a] && final[b])
	}
	return k.first > 0 && c.text.formAt(k.first-1) == "by" && changes[a] && changes[b]
}

// final are verbs of what is decided, won or lost once, and of what went up or down over a whole time.
var final = set(`approve reject pass ratify accept refuse decline win lose succeed fail convict acquit confirm deny admit elect grant rise fall
	increase decrease grow shrink widen narrow survive die perish`)

// shareOf is how much of the statement's telling words, by weight, word i is.
func (c *comparison) shareOf(i int) float64 {
	all := 0
	for k := range c.st.words {
		if c.st.content(k) {
			all += c.st.words[k].weight
		}
	}
	return float64(c.st.words[i].weight) / float64(max(all, 1))
}
