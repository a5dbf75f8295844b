package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// ofAll: where the statement counts only some, "14 players from abroad", and the sentence says nothing of what sets those apart, it counts all.
func ofAll(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	q := c.Text.Mentions[d.Mention].Quantity
	held := c.St.Mentions[h.Mention].Quantity
	if q == nil || held == nil {
		return ""
	}
	i := behindHeld(c, d)
	switch noun := c.St.HeadOf(h.Last - 1); {
	case held.Noun.Len() > 0 && q.Noun.Len() > 0:
	case held.Kind == quantity.Percent && noun >= h.Last && c.Links.By[noun] >= sentence.Derived:
		i = noun + 1 // "a 90% rating | from parents"
	default:
		return ""
	}
	if i+1 >= len(c.St.Words) || !setApart[c.St.FormAt(i)] {
		return ""
	}
	telling := -1
	for k := i + 1; k < len(c.St.Words) && !c.St.BreaksPhrase(k); k++ {
		if telling >= 0 && c.St.IsPreposition(k) {
			break
		}
		switch w := &c.St.Words[k]; {
		case w.Mention >= 0, w.Phrase >= 0, c.AccountedFor(k) > sentence.Unlinked && w.Weight > 1, c.Understood[k]:
			return ""
		case w.Weight > 1:
			telling = k
		}
	}
	if telling < 0 {
		return ""
	}
	return fmt.Sprintf("the fact counts only those %q", c.St.TextOf(i, telling+1))
}

// setApart are the words behind what is counted that say which of them are.
var setApart = sentence.Set("from with without who that whose of for under over above below")
