package about

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// calledByKind reports whether a text that stands alone calls what the statement names by what it is: "the album" for "the album Low
// Tide", "the county" for "Farrow County", "the country" for a land. Nothing that the statement does not name stands before that.
func (c *Comparison) calledByKind(run sentence.Phrase) bool {
	for j := range c.Text.Words {
		w := &c.Text.Words[j]
		if w.Phrase >= 0 && w.Weight > 0 && c.Links.Used[j] < sentence.Derived {
			return false
		}
		if w.Phrase >= 0 || !c.Text.Pointed(j) || c.Text.HasOwner(j) || !isKind(c.St, run, w.Stem) {
			continue
		}
		if k := j + 1; k == len(c.Text.Words) || c.Text.Words[k].Phrase < 0 && c.Text.OfWhat(k) < 0 && !c.Text.IsNominal(k) {
			return true
		}
	}
	return false
}

// isKind reports whether a noun says of what kind a name of the statement is: it stands beside the name or is its last word, or the name
// is that of a country.
func isKind(st *statement.Statement, run sentence.Phrase, stem string) bool {
	if (stem == "country" || stem == "nation") && lexicon.Nation(strings.TrimSpace(st.FormsOf(run))) {
		return true
	}
	if !sentence.Descriptions[stem] {
		return false
	}
	if st.Words[run.Last-1].Stem == stem && run.Last-run.First > 1 {
		return true
	}
	i := run.First - 1
	for i > 0 && (st.IsQuote(i) || st.Words[i].Form == ",") {
		i--
	}
	return i >= 0 && st.Words[i].Stem == stem && st.Words[i].Phrase < 0
}

// ownerTold reports whether a name of the statement only says whose its subject is, of which the sentence has all the rest: "the biggest
// attendance" for "Harvik Park's biggest attendance".
func (c *Comparison) ownerTold(run sentence.Phrase) bool {
	if !c.St.OpensSubject(run.First) || run.Last+1 >= len(c.St.Words) || c.St.FormAt(run.Last) == "" || !sentence.IsGenitive(c.St.FormAt(run.Last)) {
		return false
	}
	head := c.St.HeadAfter(run.Last + 1)
	if head < 0 || c.Links.By[head] < sentence.Exact {
		return false
	}
	for i := run.Last + 1; i < head; i++ {
		if c.St.Content(i) && c.Links.By[i] < sentence.Derived {
			return false
		}
	}
	for _, j := range c.Links.To[head] {
		named := c.St.Words[head].Phrase >= 0 && head > run.Last+1
		if !c.Text.HasOwner(j) && (named || c.Text.Pointed(j)) && c.Text.OfWhat(j+1) < 0 {
			return true
		}
	}
	return false
}
