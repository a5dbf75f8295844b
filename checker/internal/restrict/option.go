package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// defaultAside reports whether the value at word i is told in brackets as the default of what its line is about: "--jobs N: how many
// files are read at once (default: 4)".
func defaultAside(r *sentence.Reading, i int) bool {
	for i--; i > 0 && (r.Words[i].Form == "to" || r.Words[i].Form == "is" || r.Words[i].Sign && r.Words[i].Form != "(" || r.Words[i].Mention >= 0); i-- {
	}
	return i > 0 && r.Words[i].Stem == "default" && r.Words[i-1].Form == "("
}

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
