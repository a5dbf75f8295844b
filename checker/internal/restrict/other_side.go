package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// onOtherSide: what is so on the other side of something is not what is so on the side of which the statement tells: "calls below the limit", of
// calls above it.
func onOtherSide(c *about.Comparison, d about.Candidate) string {
	h := &c.St.Held[d.Held]
	for i := range c.St.Words {
		across := facing[c.St.Words[i].Form]
		if across == nil || c.St.Words[i].Mention >= 0 || h.First <= i && i < h.Last {
			continue
		}
		o := c.St.ObjectOf(i)
		if o < 0 || c.St.IsHeld(o) || c.Links.By[o] < sentence.Derived {
			continue
		}
		for _, j := range c.Links.To[o] {
			k := c.Text.Chunk(j) - 1
			for k > 0 && c.Text.IsDeterminer(k) {
				k--
			}
			if k >= 0 && across[c.Text.Words[k].Form] && c.Text.Words[k].Mention < 0 {
				return fmt.Sprintf("the sentence speaks of what is so %q", c.Text.TextOf(k, j+1))
			}
		}
	}
	return ""
}

// onlyNear: what is so near a thing, or around it, is not what is so at it: "Parking behind the station", of parking at the station.
func onlyNear(c *about.Comparison, d about.Candidate) string {
	for i := range c.St.Words {
		if !siting[c.St.Words[i].Form] || c.St.Words[i].Mention >= 0 {
			continue
		}
		o := c.St.ObjectOf(i)
		if o < 0 || c.St.IsHeld(o) || c.Links.By[o] < sentence.Derived || len(c.Links.To[o]) == 0 {
			continue
		}
		for n, j := range c.Links.To[o] {
			k := c.Text.Chunk(j) - 1
			for k > 0 && c.Text.IsDeterminer(k) {
				k--
			}
			if k < 0 || !apart[c.Text.Words[k].Form] || c.Text.Words[k].Mention >= 0 || Has(c, c.Text.Words[k].Form) {
				break
			}
			if n+1 == len(c.Links.To[o]) {
				return fmt.Sprintf("the sentence speaks of what is so %q", c.Text.TextOf(k, j+1))
			}
		}
	}
	return ""
}

var (
	// siting are the prepositions for where a thing is, apart those for where it is not.
	siting = sentence.Set("in at on inside within")
	apart  = sentence.Set("near outside behind beyond around round opposite off beside alongside below beneath underneath above past towards toward")
)

// facing are the prepositions that tell on which side of something a thing is, each with those for the other.
var facing = map[string]map[string]bool{
	"above": sentence.Set("below under beneath"), "over": sentence.Set("below under beneath"), "beyond": sentence.Set("below under within inside"),
	"below": sentence.Set("above over beyond"), "under": sentence.Set("above over beyond"), "beneath": sentence.Set("above over"),
	"inside": sentence.Set("outside"), "within": sentence.Set("outside beyond"), "outside": sentence.Set("inside within"),
	"with": sentence.Set("without"), "without": sentence.Set("with"),
}
