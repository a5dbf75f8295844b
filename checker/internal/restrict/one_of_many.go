package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// inOneContest: what was done in one contest of many is not all that was done: "scored twice in a 3–0 win".
func inOneContest(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Temporal != nil {
		return ""
	}
	for j := d.Last; j < len(c.Text.Words) && !c.Text.Words[j].Verb; j++ {
		if w := &c.Text.Words[j]; contests[w.Stem] && c.Links.Used[j] == sentence.Unlinked && c.Text.Indefinite(pastScore(c.Text, j)) {
			return fmt.Sprintf("the sentence speaks of one of several (%q)", w.Form)
		}
	}
	return ""
}

// pastScore is the first word of a score right before the noun at word j: "2–1 win"; j when there is none.
func pastScore(r *sentence.Reading, j int) int {
	i := j
	for i > 0 && (r.Words[i-1].Mention >= 0 || r.Words[i-1].Sign) {
		i--
	}
	return i
}

// contests are nouns for one of the contests that there are many of.
var contests = sentence.Set("win victory defeat loss draw tie match game bout fight race")

// oneOfMany: the date of one of many is not that of those of which the statement speaks: "held a hearing" for "hearings were held".
func oneOfMany(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Temporal == nil {
		return ""
	}
	if saysAgain(c.Text, d.First) && !Has(c, "again") {
		return `the sentence speaks of another time ("again")`
	}
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if w.Verb || !c.St.Content(i) || w.Phrase >= 0 || w.Form != w.Stem+"s" || i > 0 && sentence.Pointing[c.St.Words[i-1].Form] {
			continue
		}
		for _, j := range c.Links.To[i] {
			if c.Text.Words[j].Form == w.Stem && !c.Text.Words[j].Verb && c.Text.Indefinite(j) {
				return fmt.Sprintf("the sentence speaks of one of several (%q)", c.Text.Words[j].Form)
			}
		}
	}
	return ""
}

// saysAgain reports whether the clause of word i tells of what happened once more.
func saysAgain(r *sentence.Reading, i int) bool {
	return r.Some(func(w *sentence.Word) bool { return w.Form == "again" && w.Clause == r.Words[i].Clause })
}
