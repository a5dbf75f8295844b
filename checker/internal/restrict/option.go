package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// otherOption: the default that a line tells is that of what opens it, or of what the text before explains.
func otherOption(c *about.Comparison) string {
	in, used, first, last := c.Text, c.Links.Used, 0, about.KeySign(c.Text)
	if x := c.Referent(); last < 0 && x.In != nil && c.Text.TellsDefault() {
		in, used, first, last = x.In, x.Used, max(x.First, 0), x.Head+1
	}
	for j := first; j < last; j++ {
		if used[j] >= sentence.Akin {
			return ""
		}
	}
	if last <= first {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", in.Surface(first))
}
