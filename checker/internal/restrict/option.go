package restrict

import (
	"fmt"
	"slices"

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

// ofAnyOne: what one of many has, of which the sentence speaks as any, is not what the one has of which the statement speaks: "A room with 40 seats
// can be rented", of the room. Where the statement says what that is, a fee, every one is it.
func ofAnyOne(c *about.Comparison, d about.Candidate) string {
	n, _ := HostOf(c.Text, d.Mention)
	a := c.Text.FormAt(d.First - 1)
	switch {
	case n >= 0:
		a = c.Text.FormAt(c.Text.Chunk(n))
	case c.Text.FormAt(d.Last) == "-":
		n = c.Text.Attribute(d.First, d.Last)
	}
	if n < 0 {
		return ""
	}
	if v := c.Text.Governor(d.First, d.Last); a != "a" && a != "an" || v < d.Last || v < n || c.Text.SubjectOf(v).Head != n {
		return ""
	}
	h := &c.St.Held[d.Held]
	is := c.St.Governor(h.First, h.Last)
	for i, to := range c.Links.To {
		if slices.Contains(to, n) && c.St.Pointed(i) && !(is >= 0 && (c.St.IsCopula(is) || sentence.Reaching[c.St.Words[is].Stem])) {
			return fmt.Sprintf("the sentence speaks of any %s", c.Text.Surface(n))
		}
	}
	return ""
}
