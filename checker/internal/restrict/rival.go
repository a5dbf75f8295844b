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
		if c.AccountedFor(i) > sentence.Unlinked || c.St.IsHeld(i) && c.St.Held[d.Held].Mention < 0 {
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
