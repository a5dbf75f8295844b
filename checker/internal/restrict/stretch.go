package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// ofStretch: how far something runs along or through another thing is not how long it is: "The canal runs 13 km through the forest".
func ofStretch(c *about.Comparison, d about.Candidate) string {
	if d.Mention < 0 {
		return ""
	}
	q, v := c.Text.Mentions[d.Mention].Quantity, c.Text.Governor(d.First, d.Last)
	if q == nil || q.Dimension != "length" || v < 0 || v > d.First || !stretching[c.Text.Words[v].Stem] || !passing[c.Text.FormAt(d.Last)] || Has(c, c.Text.FormAt(d.Last)) {
		return ""
	}
	if o := c.Text.ObjectOf(d.Last); o < 0 || c.Links.Used[o] > sentence.Unlinked {
		return ""
	}
	return fmt.Sprintf("the sentence tells how far it runs %q something", c.Text.Surface(d.Last))
}

// stretching are the verbs for the way that something takes, passing the prepositions for what it passes on a part of it.
var (
	stretching = sentence.Set("run flow wind climb lead go continue pass follow")
	passing    = sentence.Set("through along alongside beside past under beneath inside within across")
)
