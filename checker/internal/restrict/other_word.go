package restrict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// OtherWord: where the statement has a telling word that the sentence lacks, the sentence has another one: "a refresh token"
// is not "a session token", "bought the vineyard" not "bought the farm".
func OtherWord(c *about.Comparison, d about.Candidate) string {
	if c.Account.Own >= 0.8 && sharedWords(c) >= wordy {
		return "" // a long sentence that is otherwise the statement may be worded otherwise
	}
	h := &c.St.Held[d.Held]
	if d.Mention >= 0 && (c.SameHeadcount(h, d.Mention) || c.Compound(h, d.Mention) || h.Mention >= 0 && c.SparesLeave(h)) {
		return ""
	}
	for i := range c.St.Words {
		w := &c.St.Words[i]
		switch {
		case !c.St.Content(i), w.Weight < 2, w.Phrase >= 0, sentence.Vague[w.Stem], c.Understood[i], c.Links.By[i] > sentence.Broader && !onlyNamed(c, i):
			continue
		case sentence.Descriptions[w.Stem] && !c.St.Indefinite(i), allotting[w.Stem] && AllOfIt(c, h, d.First):
			continue
		case w.Verb && d.Mention >= 0 && h.Mention >= 0 && c.EdgeBinds(h, d.Mention):
			continue // "existed since 1865" for "was formed in 1855"
		case i == h.Last && d.Mention >= 0 && c.CountedAlike(h, d.Mention):
			continue // "is made up of nine people" for "has seven members"
		case c.Context.Open && i == h.Last && about.NamesDimension(c.St, i) && !sentence.Dimensional[c.Text.FormAt(d.Last)],
			c.SameOnce(i), c.ToldOtherwise(i), c.MarkTold(i), c.IdiomTold(i), c.EndsCourse(h, d.Mention) && i == about.CourseTo(c.St.Reading, h.Mention),
			planning[w.Form] && plans(c.St.Reading):
			continue
		}
		for _, step := range []int{-1, 1} {
			if j := instead(c, i, step, d.First); j >= 0 && (c.AccountedFor(i) <= sentence.Broader || onlyNamed(c, i) || inItsVeryPlace(c, i, j)) && !saysAlike(c, d, i, j) {
				return fmt.Sprintf("the sentence says %q where the fact says %q", c.Text.Surface(j), w.Of(c.St.Text))
			}
		}
	}
	return ""
}

// onlyNamed reports whether the sentence has for the verb at word i of the statement no more than a noun that the statement has, too: the film of
// "the film was edited" says nothing of when it was shot.
func onlyNamed(c *about.Comparison, i int) bool {
	if !c.St.Words[i].Verb || !c.St.IsPassive(i) || len(c.Links.To[i]) == 0 { // who "issued grants" awarded them
		return false
	}
	for _, j := range c.Links.To[i] {
		if t := &c.Text.Words[j]; t.Verb || !slices.ContainsFunc(c.St.Words, func(w sentence.Word) bool { return !w.Verb && w.Form == t.Form }) {
			return false
		}
	}
	return true
}

// saysAlike reports whether word j of the sentence may say what word i of the statement says, of a limit, a rate or of those who are counted.
func saysAlike(c *about.Comparison, d about.Candidate, i, j int) bool {
	f, t := &c.St.Words[i], &c.Text.Words[j]
	switch {
	case toItsEnd(c.Text, j), BothUntold(c, i, j), Offers(c.St.Reading, i, c.St.Held[d.Held].First) && Offers(c.Text, j, d.First),
		f.Verb && (c.St.IsLight(i) && c.Text.IsLight(j) || c.MayDo(&c.St.Held[d.Held], j)):
		return true
	case f.Verb && t.Verb && c.BothMost(&c.St.Held[d.Held], d.Mention) && c.St.IsLimitVerb(i) && c.Text.IsLimitVerb(j):
		return true
	case sentence.Capping[f.Stem] && (sentence.Capping[t.Stem] || sentence.Permitting[f.Stem] && mayDo(c.Text, j)):
		return true
	}
	return inRate(c.St.Reading, c.St.Held[d.Held].Mention, i) && inRate(c.Text, d.Mention, j)
}

// toItsEnd reports whether the verb at word j only says that what takes so long is done then: "takes eight weeks to complete".
func toItsEnd(r *sentence.Reading, j int) bool {
	return j > 2 && completing[r.Words[j].Stem] && r.FormAt(j-1) == "to" && r.Words[j-2].Mention >= 0 && r.Mentions[r.Words[j-2].Mention].Kind == language.Duration
}

// inItsVeryPlace reports whether word j of the sentence does to the same word what word i of the statement does: it tells of what sort that is, or
// is what that is done to. Then the sentence speaks of something else, whatever stands above it: "the wind park", under "The solar park".
func inItsVeryPlace(c *about.Comparison, i, j int) bool {
	if i+1 < len(c.St.Words) && j+1 < len(c.Text.Words) && c.StandsFor(i+1, j+1) && c.St.IsNominal(i) && (sortsBy(c.Text, j) || c.Text.Words[j].Mostly(lexicon.Adjective)) {
		return true
	}
	for v := range c.St.Words {
		if c.St.Words[v].Verb && v < i && c.St.ObjectOf(v) == i {
			return slices.ContainsFunc(c.Links.To[v], func(k int) bool { return c.Text.Words[k].Verb && c.Text.ObjectOf(k) == j })
		}
	}
	return false
}

// mayDo reports whether the verb at word j says, behind "may" or "can", no more than that something is done: "may send up to 60 requests" tells how
// many are allowed.
func mayDo(r *sentence.Reading, j int) bool {
	if !r.Words[j].Verb || !about.PlainDeeds[r.Words[j].Stem] {
		return false
	}
	before := r.WordBefore(j)
	return before == "may" || before == "can"
}

// inRate reports whether word i tells per what a counted number is given: "600 requests per minute". The values say how that compares.
func inRate(r *sentence.Reading, m, i int) bool {
	if m < 0 || r.Mentions[m].Quantity == nil {
		return false
	}
	counted := r.Mentions[m].Quantity.Noun
	return counted.Len() > 0 && r.Words[i].Start >= counted.End && r.Mentions[m].Whole.Contains(r.Words[i].Span)
}

// wordy is how many telling words two sentences share that are one worded in two ways.
const wordy = 5

// sharedWords is how many telling words of the statement the sentence has.
func sharedWords(c *about.Comparison) int {
	n := 0
	for i := range c.St.Words {
		if c.St.Content(i) && c.Links.By[i] > sentence.Unlinked {
			n++
		}
	}
	return n
}

// prefaces reports whether word i belongs to what only leads up to what the sentence says: "Note that …", "To find the way, …".
func prefaces(r *sentence.Reading, i int) bool {
	if i+1 < len(r.Words) && r.Words[i+1].Form == "that" && r.Opens(i) && r.Words[i].Form == r.Words[i].Stem {
		return true
	}
	if r.Words[0].Form != "to" {
		return false
	}
	for k := 1; k < len(r.Words); k++ {
		if r.Words[k].Form == "," {
			return i < k
		}
	}
	return false
}

// instead finds a word of the sentence that stands to a linked word as word i of the statement stands to it.
func instead(c *about.Comparison, i, step, first int) int {
	k := c.St.TellingWord(i, step)
	if k < 0 || c.Links.By[k] < sentence.Derived {
		return -1
	}
	beside := slices.ContainsFunc(c.Links.To[k], func(j int) bool { return c.Text.Words[j].Clause == c.Text.Words[first].Clause })
	for _, j := range c.Links.To[k] {
		if beside && c.Text.Words[j].Clause > c.Text.Words[first].Clause {
			continue // "a rating of 82 %, with an average rating of 7.2"
		}
		u := c.Text.TellingWord(j, -step)
		if u < 0 || prefaces(c.Text, u) {
			continue
		}
		w := &c.Text.Words[u]
		object := c.Text.Words[j].Verb && c.Text.ObjectOf(j) == u && c.Text.Pointed(u)
		if w.Phrase >= 0 || sentence.Vague[w.Stem] || sentence.Descriptions[w.Stem] && !c.Text.Indefinite(u) && !object ||
			c.Text.ClausesApart(u, first) > 1 && !describes(c, i, u, first) {
			continue
		}
		if c.Links.Used[u] <= sentence.Broader && w.Verb == c.St.Words[i].Verb {
			return u
		}
	}
	return -1
}

// describes reports whether word u belongs to what an entry says of the setting whose default stands at a word, and is not made of word i of the
// statement: "startup" of "starts".
func describes(c *about.Comparison, i, u, value int) bool {
	return c.Text.DefaultAside(value) && u >= c.Text.KeyEnd() && !strings.HasPrefix(c.Text.Words[u].Stem, c.St.Words[i].Stem)
}

// BothUntold reports whether two nouns are for people, or for what happened, of whom or of which no more is said: patients and people,
// cases and occurrences.
func BothUntold(c *about.Comparison, f, t int) bool {
	a, b := c.St.Words[f].Stem, c.Text.Words[t].Stem
	return sentence.Persons[a] && sentence.Persons[b] || instances[a] && instances[b]
}

// instances are nouns for what happened of a sort of which no more is said.
var instances = sentence.Set("case occurrence instance incident")
