package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// namesake is the noun by which the sentence says that what has a name of the statement is something else than the statement says in an
// aside: "Brack Mill, a bakery", "the novel Low Tide"; -1 for none.
func (c *Comparison) namesake() int {
	if c.St.Side == nil { // nearly always
		return -1
	}
	for _, of := range c.St.Phrases {
		if first, last := c.St.Aside(of); first < last {
			for _, j := range c.Links.To[of.Last-1] {
				if o := c.calledElse(j); o >= 0 {
					return o
				}
			}
		}
	}
	return -1
}

// calledElse is the noun by which the sentence says what the name at word j names, when nothing in the statement stands for it; -1 for none.
func (c *Comparison) calledElse(j int) int {
	if c.Text.Words[j].Phrase < 0 {
		return -1
	}
	p := c.Text.Phrases[c.Text.Words[j].Phrase]
	heads := []int{c.Text.Apposed(p.Last), c.Text.NounBefore(p.First)}
	k := slices.IndexFunc(heads, func(head int) bool {
		return head >= 0 && c.Links.Used[head] == sentence.Unlinked && c.Text.Words[head].Weight > 1
	})
	if k < 0 {
		return -1
	}
	return heads[k]
}
