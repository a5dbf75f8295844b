package values

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// ByChance reports whether a mention that agrees with a held value may do so by chance: it is no answer to that, numbers something or ranks it by
// something else, or counts what is none of the statement's words: "two ways" and "use case 2".
func ByChance(c *about.Comparison, held, mention int) bool {
	all := candidates(c)
	i := slices.IndexFunc(all, func(d about.Candidate) bool { return d.Held == held && d.Mention == mention })
	if i < 0 || restrict.Ask(c, restrict.Coincidental, all[i]) != "" {
		return true
	}
	q := c.St.Mentions[c.St.Held[held].Mention].Quantity
	if q == nil || q.Dimension != "" || all[i].Unbound == "" {
		return false
	}
	noun := c.Text.FrameOf(all[i].First, all[i].Last).Noun
	return noun >= 0 && c.Links.Used[noun] < sentence.Akin
}
