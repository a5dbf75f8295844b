package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// ofOtherKind: where the statement calls its subject by a common noun, the same said of another common noun is said of something else: "The mill
// belongs to the Lunds", of a fact about the bakery. So is what is said of something of that subject: "The film of the novel".
func ofOtherKind(c *about.Comparison, d about.Candidate) string {
	f, t := governors(c, d)
	if f < 0 || t < 0 || !c.StandsFor(f, t) {
		return ""
	}
	i, head := c.St.SubjectOf(f).Head, c.Text.SubjectOf(t).Head
	if i < 0 || head < 0 || d.First <= head && head < d.Last {
		return ""
	}
	of, said := &c.St.Words[i], &c.Text.Words[head]
	if !strangeNoun(c, head) || said.Mention >= 0 || said.Function || said.Dominant != lexicon.Noun || lexicon.Related(of.Stem, said.Stem) > lexicon.None {
		return ""
	}
	joined := !sentence.Realms[said.Stem] && slices.ContainsFunc(c.Links.To[i], func(j int) bool { return head < j && j < c.Text.GroupStart(t) && !about.Parted(c.Text, head+1, j) })
	if !joined && (c.Links.By[i] > sentence.Unlinked || of.Phrase >= 0 || !c.St.Pointed(i) || !c.Text.Pointed(head)) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(head))
}
