package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// inOtherWork: what is numbered in one work is not what is numbered in another: "Article 9 of the charter", of "Article 7 of the treaty".
func inOtherWork(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	if c.St.FormAt(h.Last) != "of" || c.Text.FormAt(d.Last) != "of" {
		return ""
	}
	i, j := c.St.ObjectOf(h.Last), c.Text.ObjectOf(d.Last)
	if i < 0 || j < 0 || c.Links.Used[j] >= sentence.Akin || c.Text.Words[j].Weight < 2 {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of %s", c.Text.TextOf(d.First, j+1))
}
