package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// otherSection: what stands under a heading that names something else is said of that, or holds for it, where only what stands above the
// heading names what the statement speaks of.
func otherSection(c *about.Comparison, _ about.Candidate) string {
	if c.HasNameItself() {
		return ""
	}
	from := namedFrom(c)
	for _, r := range c.Context.Carried[:from] {
		if !r.Structural || r.Near {
			continue
		}
		used := about.ShareOf(c.Book, c.St, r.Reading).Used
		if len(used) == 0 || slices.Max(used) >= sentence.Derived {
			continue // "Limits of Grafana" may go on about the limits
		}
		for j := range r.Words {
			if w := &r.Words[j]; w.Phrase >= 0 && w.Weight > 0 && used[j] == sentence.Unlinked && (w.Parts == 0 || sentence.HasInnerCapital(r.Surface(j))) {
				return fmt.Sprintf("the section is about something else (%s)", r.Surface(j))
			}
		}
	}
	return ""
}

// namedFrom is the place, among what the sentence takes over from, of the nearest that has a name of the statement which the sentence
// leaves out; 0 when it leaves out none, or the text before has it.
func namedFrom(c *about.Comparison) int {
	for p, ph := range c.St.Phrases {
		if !c.Elsewhere[p] || !c.St.Content(ph.First) || about.NamesIn(c.St, p, c.Text, c.Links) {
			continue
		}
		for k, r := range c.Context.Carried {
			if (r.Structural || c.PointsBack) && about.ShareOf(c.Book, c.St, r.Reading).Names[p] {
				return k
			}
		}
	}
	return 0
}
