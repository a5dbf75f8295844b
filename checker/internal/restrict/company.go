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

// besideIt: what a sentence opens with in order to tell of something more is not what it tells of: "Next to the first mill, the town has …". What
// is done besides is done by the same: "Besides being the second mill, …".
func besideIt(c *about.Comparison, d about.Candidate) string {
	j := opensBeside(c.Text)
	if j < 0 || j >= d.First || j+1 < len(c.Text.Words) && c.Text.Words[j+1].Verb || Has(c, c.Text.FormAt(max(j-1, 0))) {
		return ""
	}
	for k := d.Last; k < len(c.Text.Words); k++ {
		if w := &c.Text.Words[k]; w.Verb && !c.Text.IsParticiple(k) || w.Form == ";" {
			return ""
		} else if w.Form == "," {
			return fmt.Sprintf("the sentence speaks of something more (%q)", c.Text.TextOf(0, j+1))
		}
	}
	return ""
}

// opensBeside is the last word of the preposition by which a sentence opens with what is there besides; -1 for none.
func opensBeside(r *sentence.Reading) int {
	for _, words := range beside {
		k := 0
		for k < len(words) && r.FormAt(k) == words[k] {
			k++
		}
		if k == len(words) {
			return k - 1
		}
	}
	return -1
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

	// beside are the prepositions behind which stands what is there besides that of which the sentence tells.
	beside = [][]string{{"besides"}, {"beside"}, {"next", "to"}, {"apart", "from"}, {"aside", "from"}, {"along", "with"}, {"in", "addition", "to"}}

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
