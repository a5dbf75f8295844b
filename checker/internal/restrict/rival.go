package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// ofRival: what stands beside the same noun, or in the same place, leaves out what the statement has there: two bronze medals say nothing of
// the silver ones, nor European titles of world titles.
func ofRival(c *about.Comparison, d about.Candidate) string {
	for i := range c.St.Words {
		if !sentence.HasRivals(c.St.Words[i].Form) || c.AccountedFor(i) > sentence.Unlinked || c.St.IsHeld(i) && c.St.Held[d.Held].Mention < 0 {
			continue
		}
		for j := range c.Text.Words {
			if !sentence.Rivals(c.St.Words[i].Form, c.Text.Words[j].Form) || c.Links.Used[j] > sentence.Unlinked || !inClauseOf(c, j, d) {
				continue
			}
			return fmt.Sprintf("the sentence says %q where the fact says %q", c.Text.Surface(j), c.St.Surface(i))
		}
	}
	return ""
}

// inSomeContest: where somebody came out in one contest is not where he came out in another, nor in all: "finished ninth in the cup".
func inSomeContest(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || !standing[c.Text.Words[v].Stem] || c.St.Some(func(w *sentence.Word) bool { return arenas[w.Stem] }) {
		return ""
	}
	for j := d.Last; j < len(c.Text.Words) && inClauseOf(c, j, d); j++ {
		if w := &c.Text.Words[j]; arenas[w.Stem] && w.Phrase < 0 && c.Links.Used[j] == sentence.Unlinked && c.Text.PrepositionBefore(c.Text.Chunk(j)+1) == "in" && !c.Context.Heads(w.Form) {
			return fmt.Sprintf("the sentence speaks of one contest (%q)", c.Text.Surface(j))
		}
	}
	return ""
}

var (
	// standing are the verbs for how somebody came out.
	standing = sentence.Set("finish come place rank end")
	// arenas are the nouns for what somebody comes out of.
	arenas = sentence.Set(`cup league championship tournament race group heat division qualifier qualification playoff
		relay slalom downhill sprint marathon event competition contest final regatta rally derby`)
)
