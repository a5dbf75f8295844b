package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// opposed are prepositions that lead the other way.
var opposed = map[string]string{"to": "from", "from": "to", "into": "from", "towards": "from"}

// otherWay: the ferry from Skarre is not the one to Skarre.
func otherWay(c *about.Comparison, _ about.Candidate) string {
	for _, ph := range c.St.Phrases {
		there := opposed[c.St.FormAt(ph.First-1)]
		if there == "" || c.St.IsHeld(ph.First) || !c.St.IsNominal(ph.First-2) {
			continue
		}
		other := -1
		for _, j := range c.Links.To[ph.First] {
			if c.Links.By[ph.First] < sentence.Derived || c.Text.FormAt(j-1) != there {
				other = -1
				break
			}
			other = j
		}
		if other >= 0 {
			return fmt.Sprintf("the sentence speaks of the other way (%q)", c.Text.TextOf(other-1, other+1))
		}
	}
	return ""
}
