package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// belowSubject: the sentence says its value, by the statement's own verb, of what the statement only has to tell its subject apart: "The album was
// released in 2019", of a song from the album.
func belowSubject(c *about.Comparison, d about.Candidate) string {
	f, v := governors(c, d)
	if f < 0 || v < 0 {
		return ""
	}
	if o := otherOfThem(c, d, f, v); o >= 0 {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(o))
	}
	if c.St.IsLight(f) || !c.StandsFor(f, v) || c.St.IsPassive(f) != c.Text.IsPassive(v) {
		return ""
	}
	s, head := c.St.SubjectOf(f), c.Text.SubjectOf(v).Head
	if s.Head < 0 || head < 0 || sentence.MeasureNouns[c.St.Words[s.Head].Stem] || sentence.Vague[c.St.Words[s.Head].Stem] || c.StandsFor(s.Head, head) {
		return ""
	}
	for i := s.Head + 1; i < c.St.GroupStart(f); i++ {
		if k := c.St.Chunk(i); k > s.Head && sentence.Attaching[c.St.FormAt(k-1)] && c.St.Words[i].Phrase < 0 && c.StandsFor(i, head) {
			return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(head))
		}
	}
	return ""
}

// otherOfThem is the name that the sentence says its value of by the verb at word v, where the statement says it of a name that the sentence does not
// have, and only tells something of that one: "Harvik has 12 cases", of "Kelland has 30 cases, with Harvik being the worst affected"; -1 for none.
func otherOfThem(c *about.Comparison, d about.Candidate, f, v int) int {
	whose, head := c.St.SubjectOf(f).Head, c.Text.SubjectOf(v).Head
	if d.Mention < 0 || whose < 0 || head < 0 || whose >= f || head >= d.First || c.St.Words[whose].Phrase < 0 || c.Text.Words[head].Phrase < 0 || c.Links.By[whose] > sentence.Unlinked {
		return -1
	}
	for i := f + 1; i < len(c.St.Words); i++ {
		if c.St.Words[i].Phrase >= 0 && c.St.Words[i].Phrase != c.St.Words[whose].Phrase && c.StandsFor(i, head) && c.St.Words[i].Clause != c.St.Words[f].Clause {
			return head
		}
	}
	return -1
}
