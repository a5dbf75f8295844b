package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
)

// doneFor: what somebody does with a number for something is not how many that has: "wrote 40 songs for the album".
func doneFor(c *about.Comparison, d about.Candidate) string {
	i, v := governors(c, d)
	if i < 0 || v < 0 || v > d.First || !c.St.IsLight(i) || c.Text.IsLight(v) || c.Text.IsPassive(v) || Having[c.Text.Words[v].Stem] || c.Links.Used[v] > sentence.Unlinked {
		return ""
	}
	head := c.St.SubjectOf(i).Head
	if head < 0 || len(c.Links.To[head]) == 0 {
		return ""
	}
	for _, j := range c.Links.To[head] {
		if host, _ := HostOf(c.Text, d.Mention); host == j && c.Text.Mentions[d.Mention].Kind == language.Duration {
			return "" // "elects a chair for a term of two years"
		}
		if c.Text.PrepositionBefore(c.Text.Chunk(j)+1) != "for" && c.Text.PrepositionBefore(j) != "for" {
			return ""
		}
	}
	return fmt.Sprintf("the sentence says what was done for it (%q)", c.Text.Surface(v))
}

// itsOwn: what something else has of its own is another one: "The keyboard has its own battery, which lasts 200 hours".
func itsOwn(c *about.Comparison, d about.Candidate) string {
	for j := 2; j < d.First; j++ {
		if c.Text.Words[j].Form != "own" || !sentence.Possessives[c.Text.Words[j-1].Form] {
			continue
		}
		o, v := c.Text.ObjectOf(j), c.Text.Governor(j, j+1)
		if o < 0 && j > 2 && c.Text.Words[j-2].Form == "of" {
			o = j - 3 // "a battery of its own"
		}
		if o < 0 || v < 0 || v > j || c.Links.Used[o] < sentence.Derived {
			continue
		}
		if owner := c.Text.SubjectOf(v).Head; owner >= 0 && c.Links.Used[owner] == sentence.Unlinked && !c.Text.Words[owner].Function {
			return fmt.Sprintf("the sentence speaks of that of something else (%s)", c.Text.Surface(owner))
		}
	}
	return ""
}
