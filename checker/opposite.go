package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// oppositeDeeds reports whether the verb at word t of the sentence says the opposite of what the one at word f of the statement says, or
// when something ended of which that tells when it began.
func (c *comparison) oppositeDeeds(f, t int) bool {
	f, t = c.st.complement(f), c.text.complement(t)
	a, b := &c.st.words[f], &c.text.words[t]
	return c.links.by[f] < akin && (lexicon.Related(a.stem, b.stem) == lexicon.Opposite && !trades[a.stem] || lexicon.Counter(a.stem, b.stem))
}

// trades are verbs that tell of one deed from the side of him who does it as their opposites do from the side of him with whom he does it.
var trades = set("buy purchase sell lend borrow give receive send import export win lose precede follow hire rent")

// excludes reports whether the statement's verb at word f and its opposite cannot both be true of the value: of that by which something
// changed, and of a day. In one year something may both open and close, and as many may come as leave.
func (c *comparison) excludes(f int, k *contrary) bool {
	m := &c.text.mentions[k.mention]
	if m.Temporal != nil {
		return m.Temporal.Date != nil && m.Temporal.Date.Grain <= temporal.Day
	}
	return k.first > 0 && c.text.formAt(k.first-1) == "by" && changes[c.st.words[f].stem] && changes[c.text.words[k.verb].stem]
}

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
