package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// inCompany: what is so of something together with something else is not so of it alone: "Together with the Liberals the Greens hold 21
// seats", "Including the annex, the hotel has 90 rooms".
func inCompany(c *about.Comparison, d about.Candidate) string {
	v := c.Text.Governor(d.First, d.Last)
	if v < 0 || c.Text.Mentions[d.Mention].Temporal != nil {
		return ""
	}
	head := c.Text.SubjectOf(v).Head
	for j := head + 1; head >= 0 && j < min(v, d.First); j++ {
		if w := &c.Text.Words[j]; sharing[w.Form] && !Has(c, w.Form) && j+1 == firstOfGroup(c.Text, v) {
			return fmt.Sprintf("the sentence speaks of several (%q)", w.Form)
		}
	}
	for j := 0; j+1 < min(v, d.First); j++ {
		o := joinedTo(c.Text, j)
		if o < 0 || o >= v || !c.Text.Opens(j) && (head < 0 || j < head) || c.Text.Words[o].Weight < 2 || Has(c, c.Text.Words[j].Form) {
			continue
		}
		if c.Links.Used[o] >= sentence.Derived && narrowingWord(c, o) == "" {
			continue
		}
		return fmt.Sprintf("the sentence speaks of several (%q)", c.Text.TextOf(j, o+1))
	}
	return ""
}

// firstOfGroup is the first word of the group of verbs that ends with the verb at word v, a modal too.
func firstOfGroup(r *sentence.Reading, v int) int {
	g := r.GroupStart(v)
	for g > 0 && (r.Words[g-1].Is(lexicon.Modal) || r.IsAdverb(g-1) && !sharing[r.Words[g-1].Form]) {
		g--
	}
	return g
}

// joinedTo is the noun of what the words from word j on add to something or take from it; -1 for none.
func joinedTo(r *sentence.Reading, j int) int {
	switch w := &r.Words[j]; {
	case w.Mention >= 0:
		return -1
	case reckoning[w.Form]:
		return r.ObjectOf(j)
	case joined[w.Form] && r.FormAt(j+1) == "with":
		return r.ObjectOf(j + 1)
	}
	return -1
}

var (
	// reckoning are the words behind which stands what is counted in, or not.
	reckoning = sentence.Set("including excluding reckoning plus minus")

	// joined are the words that with "with" join one thing to another.
	joined = sentence.Set("together along combined jointly")
)

// setBeside reports whether the sentence has the statement's names only as something to which it compares what it speaks of: "Unlike the Team
// plan, the Free plan …".
func setBeside(c *about.Comparison, head int) bool {
	named := false
	for j := range c.Text.Words {
		if w := &c.Text.Words[j]; w.Phrase < 0 || w.Phrase == c.Text.Words[head].Phrase || c.Links.Used[j] < sentence.Derived {
			continue
		}
		if !comparedAt(c.Text, j) {
			return false
		}
		named = true
	}
	return named
}

// comparedAt reports whether word j stands in what follows a word of comparison, up to the comma behind that.
func comparedAt(r *sentence.Reading, j int) bool {
	for k := j - 1; k >= 0 && !r.BreaksPhrase(k) && !r.Words[k].Verb; k-- {
		if comparing[r.Words[k].Form] && r.Words[k].Mention < 0 {
			return true
		}
	}
	return false
}

// comparing are the words behind which stands what something else is compared to.
var comparing = sentence.Set("after before unlike like besides than contrast contrary similarly compared")
