package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// partBeside is besideSubject for what has no name: what a product's libraries offer it offers itself.
func partBeside(c *about.Comparison, d about.Candidate) string {
	if len(c.St.Phrases) > 0 {
		return ""
	}
	return besideSubject(c, d)
}

// besideSubject: what the statement speaks of stands in the sentence only with what that speaks of, to tell which one it is: "the gate
// next to the mill", "Kestrel's metrics listener listens", "the plugins that ship with Kestrel".
func besideSubject(c *about.Comparison, d about.Candidate) string {
	f, v := governors(c, d)
	if f < 0 || v < 0 || !c.Text.Words[v].Verb || strings.HasSuffix(c.Text.Words[v].Form, "ing") {
		return ""
	}
	i, s := c.St.SubjectOf(f).Head, c.Text.SubjectOf(v)
	if i < 0 || i >= f || s.Head < 0 || s.Head >= v || d.First <= s.Head && s.Head < d.Last {
		return ""
	}
	if c.Links.By[i] < sentence.Derived || c.Text.IsPassive(v) != c.St.IsPassive(f) {
		return ""
	}
	w := &c.Text.Words[s.Head]
	if c.Text.IsCopula(v) && (d.Mention < 0 || !c.St.IsCopula(f)) || sentence.Realms[w.Stem] {
		return "" // "the death toll of the flood was", "the town of Verrin"
	}
	if w.Parts != 0 && !w.Mostly(lexicon.Noun) && !c.Text.IsDeterminer(s.First) || w.Function || w.Mention >= 0 || w.Phrase >= 0 {
		return ""
	}
	if sentence.MeasureNouns[w.Stem] || sentence.Vague[w.Stem] || sentence.Sources[w.Stem] || crewOf(c, s.Head) || tellsIt(c, f, s.Head) || tellsOfKnown(c, s.Head, d) {
		return ""
	}
	start, end := s.First, c.Text.GroupStart(v)
	for start > 1 && c.Text.IsOwnerSign(start-1) {
		start = c.Text.Chunk(start - 2)
	}
	beside := func(j int) bool {
		return start <= j && j < end && j != s.Head && !c.Text.Aside(j) && !slices.Contains(s.Below, j) && !calls(c.Text, j, s.Head)
	}
	if !slices.ContainsFunc(c.Links.To[i], beside) || slices.ContainsFunc(c.Links.To[i], func(j int) bool { return !beside(j) }) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of something else (%s)", c.Text.Surface(s.Head))
}

// tellsIt reports whether the noun at word head of the sentence stands for a word of the statement, and not merely for who does what it says:
// "the port of the server", but not "the server's listener".
func tellsIt(c *about.Comparison, f, head int) bool {
	stem := c.Text.Words[head].Stem
	doer := strings.HasSuffix(stem, "er") || strings.HasSuffix(stem, "or")
	for i, to := range c.Links.To {
		if slices.Contains(to, head) && c.Links.By[i] >= sentence.Akin && (i != f || !doer) {
			return true
		}
	}
	return c.Links.Used[head] == sentence.Derived && !doer
}

// calls reports whether the name at word j tells what the noun at word head is: "his daughter, Ann Lund, was", "the Tarn team".
func calls(r *sentence.Reading, j, head int) bool {
	p := r.Words[j].Phrase
	if p < 0 {
		return false
	}
	return r.FormAt(r.Phrases[p].First-1) == "," && head < j || r.Phrases[p].Last == head && sentence.Descriptions[r.Words[head].Stem]
}
