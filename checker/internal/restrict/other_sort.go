package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// ofOtherSort: a noun that the statement has behind a word for its sort, where neither the sentence nor its context has that word, and the noun
// stands there behind another one, is of another sort: "The dental plan costs $10", of the vision plan.
func ofOtherSort(c *about.Comparison, _ about.Candidate) string {
	if c.Context.Open {
		return ""
	}
	for i := 1; i < len(c.St.Words); i++ {
		if !leavesSortOut(c, i-1, i) {
			continue
		}
		if c.Links.By[i] >= sentence.Derived {
			if w := sortBefore(c.Text, c.Links.To[i], c.Links.Used); w != "" {
				return fmt.Sprintf("the sentence speaks of another %s (%q)", c.St.Surface(i), w)
			}
			continue
		}
		for _, r := range c.Context.Carried {
			if !r.Structural && !c.PointsBack {
				continue
			}
			if by := about.ShareOf(c.Book, c.St, r.Reading).By; len(by) == 0 || by[i] < sentence.Derived {
				continue
			}
			l := c.Book.Link(c.St.Reading, r.Reading)
			if w := sortBefore(r.Reading, l.To[i], l.Used); w != "" {
				return fmt.Sprintf("the text around speaks of another %s (%q)", c.St.Surface(i), w)
			}
			break
		}
	}
	return ""
}

// leavesSortOut reports whether word m of the statement tells of which sort the noun behind it is, and nothing speaks of that sort.
func leavesSortOut(c *about.Comparison, m, i int) bool {
	w, n := &c.St.Words[m], &c.St.Words[i]
	if !c.St.Content(m) || !c.St.Content(i) || w.Verb || n.Verb || w.Mention >= 0 || n.Mention >= 0 || n.Phrase >= 0 && w.Phrase != n.Phrase || sentence.Vague[n.Stem] {
		return false
	}
	return c.St.IsNominal(m) && c.St.IsNominal(i) && !c.Understood[m] && c.AccountedFor(m) < sentence.Broader
}

// sortBefore is the word that tells of which sort a noun is, wherever it stands among words at; "" where one of them stands without, or the word is the
// statement's.
func sortBefore(r *sentence.Reading, at []int, used []sentence.Strength) (sort string) {
	for _, j := range at {
		k := r.BeforeQuotes(j - 1)
		if j == 0 || !r.IsNominal(k) || r.Words[k].Weight < 2 || used[k] > sentence.Unlinked || about.Neutral[r.Words[k].Form] {
			return ""
		}
		sort = r.Words[k].Form
	}
	return sort
}
