package values

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// oppositeDeeds reports whether the verb at word t of the sentence says the opposite of what the one at word f of the statement says, or
// tells of the end of that of whose beginning the other tells.
func oppositeDeeds(c *about.Comparison, f, t int) bool {
	f, t = c.St.Complement(f), c.Text.Complement(t)
	a, b := &c.St.Words[f], &c.Text.Words[t]
	return c.Links.By[f] < sentence.Akin && (lexicon.Related(a.Stem, b.Stem) == lexicon.Opposite && (!trades[a.Stem] || sameDoer(c, f, t)) || lexicon.Counter(a.Stem, b.Stem))
}

// sameDoer reports whether the subject of the verb at word t of the sentence is that of the one at word f of the statement.
func sameDoer(c *about.Comparison, f, t int) bool {
	if c.St.IsPassive(f) || c.Text.IsPassive(t) {
		return false
	}
	i, j := c.St.SubjectOf(f).Head, c.Text.SubjectOf(t).Head
	return i >= 0 && c.StandsFor(i, j)
}

// trades are verbs that tell of one deed from the side of him who does it as their opposites do from the side of him with whom he does it.
var trades = sentence.Set("buy purchase sell lend borrow give receive send import export win lose precede follow hire rent")

// excludes reports whether the statement's verb at word f and its opposite cannot both be true of the value: of that by which something
// changed, and of a day. In one year something may both open and close, but is not both approved and rejected; and as many may come as
// leave.
func excludes(c *about.Comparison, f int, k *contrary) bool {
	a, b := c.St.Words[c.St.Complement(f)].Stem, c.Text.Words[c.Text.Complement(k.verb)].Stem
	if m := &c.Text.Mentions[k.Mention]; m.Temporal != nil {
		return m.Temporal.Date != nil && (m.Temporal.Date.Grain <= temporal.Day || final[a] && final[b])
	}
	return k.First > 0 && c.Text.FormAt(k.First-1) == "by" && restrict.Changes[a] && restrict.Changes[b]
}

// final are verbs of what is decided, won or lost once, and of what went up or down over a whole time.
var final = sentence.Set(`approve reject pass ratify accept refuse decline win lose succeed fail convict acquit confirm deny admit elect grant rise fall
	increase decrease grow shrink widen narrow survive die perish`)

// shareOf is how much of the statement's telling words, by weight, word i is.
func shareOf(c *about.Comparison, i int) float64 {
	all := 0
	for k := range c.St.Words {
		if c.St.Content(k) {
			all += c.St.Words[k].Weight
		}
	}
	return float64(c.St.Words[i].Weight) / float64(max(all, 1))
}
