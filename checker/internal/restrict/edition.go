package restrict

import (
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// otherEdition: a number or version behind the subject's name that the statement does not have tells of another edition of it: "Sorrel 1.9
// ran on Java 8".
func otherEdition(c *about.Comparison, d about.Candidate) string {
	last := d.First
	if v := c.Text.Governor(d.First, d.Last); v >= 0 {
		last = min(v, last)
	}
	for j := 1; j < last; j++ {
		m, name := c.Text.Words[j].Mention, &c.Text.Words[j-1]
		if m >= 0 && name.Mention != m && name.Upper && c.Links.Used[j-1] >= sentence.Derived && numbersEdition(c.Text, m) && !statesEdition(c, m) {
			return fmt.Sprintf("the sentence speaks of another edition (%q)", c.Text.TextOf(j-1, j+1))
		}
	}
	return ""
}

// statesEdition reports whether the statement speaks of the edition that mention m of the sentence numbers, and not of one of which that is
// a later release: 4.2.1 is not 4.2.
func statesEdition(c *about.Comparison, m int) bool {
	t := c.Text.Mentions[m].Version
	return slices.ContainsFunc(c.St.Mentions, func(f language.Mention) bool {
		return statement.SameValue(f, c.Text.Mentions[m]) && (f.Version == nil || t == nil || !releasedAfter(t.Parts, f.Version.Parts))
	})
}

// releasedAfter reports whether one version goes on where another ends, with more than zeros.
func releasedAfter(one, other []int) bool {
	return len(one) > len(other) && slices.Equal(one[:len(other)], other) && slices.ContainsFunc(one[len(other):], func(n int) bool { return n > 0 })
}

// numbersEdition reports whether mention m is a version or a bare number. What it seems to count is the verb where the sentence has no
// other: "Sorrel 2 needs Java 8".
func numbersEdition(r *sentence.Reading, m int) bool {
	q := r.Mentions[m].Quantity
	if q == nil {
		return r.Mentions[m].Version != nil
	}
	first, last := r.WordsIn(q.Noun)
	verb := last-first == 1 && r.Words[first].MayBe(lexicon.Verb) && !r.Some(func(w *sentence.Word) bool { return w.Verb })
	return q.Kind == quantity.Number && q.Comparator == quantity.Exactly && (q.Noun.Len() == 0 || verb)
}

// versionOfOther: a noun before a version says whose version it is: "remote-write v2" is not one of the statement's program.
func versionOfOther(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Version == nil || d.First == 0 {
		return ""
	}
	if o := c.Text.OfWhat(d.Last); o >= 0 && c.Links.Used[o] == sentence.Unlinked && c.Text.Words[o].Weight > 1 && !sentence.Vague[c.Text.Words[o].Stem] {
		return fmt.Sprintf("the sentence tells the version of something else (%q)", c.Text.Surface(o))
	}
	w := &c.Text.Words[d.First-1]
	joined := d.First > 1 && c.Text.Words[d.First-2].Form == "-"
	if w.Weight == 0 || w.Sign || w.Mention >= 0 || w.Verb && !joined || c.Links.Used[d.First-1] > sentence.Unlinked || sentence.Releases[w.Stem] {
		return ""
	}
	return fmt.Sprintf("the sentence tells the version of something else (%q)", w.Form)
}
