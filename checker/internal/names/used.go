package names

import (
	"slices"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// usedFor lists what the sentence says is used for what the statement's verb at word i tells: "We use X to book travel", "X is used for booking
// travel", and of a list "X to book travel".
func usedFor(c *about.Comparison, i int) (out []about.Filler) {
	r := c.Text
	serves := func(k int) bool {
		if r.FormAt(k) == "for" && doneBehind(c, i, k+1) {
			return true
		}
		if r.FormAt(k) != "to" && r.FormAt(k) != "for" || !c.StandsFor(i, k+1) || !themeAfter(c, k+1) {
			return false
		}
		for j, o := k+2, r.ObjectOf(k+1); j < o; j++ {
			if r.Words[j].Weight > 0 && c.Links.Used[j] == sentence.Unlinked {
				return false // "to book company travel"
			}
		}
		return true
	}
	f, ok := runAt(c, 0, true)
	if w := &r.Words[0]; w.Upper && w.Parts == 0 && w.Phrase < 0 {
		f, ok = about.Filler{Last: 1}, true // a word that the lexicon does not know is a name where the sentence opens with it, too
	}
	if ok && f.First == 0 && listsTools(c) && serves(f.Last) {
		out = append(out, f)
	}
	for v := range r.Words {
		if !r.Words[v].Verb || r.Words[v].Stem != "use" {
			continue
		}
		fs, next := single(list(c, v+1, true)), v+1
		if r.IsPassive(v) {
			fs = about.AsList(runBefore(c, r.GroupStart(v)-1))
		} else if len(fs) == 1 {
			next = fs[0].Last
		}
		if serves(next) {
			out = append(out, at(v, fs)...)
		}
	}
	return out
}

// doneBehind reports whether words from word k on tell as a noun what the statement's verb at word i tells, and of the same: "JavaScript parsing".
func doneBehind(c *about.Comparison, i, k int) bool {
	for j := k; j < len(c.Text.Words) && j <= k+doneWords && c.Links.Used[j] >= sentence.Derived; j++ {
		if c.StandsFor(i, j) {
			return j > k && strings.HasSuffix(c.Text.Words[j].Form, "ing") && !c.Text.IsNominal(j+1) && c.Text.FormAt(j+1) != "-"
		}
	}
	return false
}

// doneWords is how many words may stand before such a noun.
const doneWords = 3

// listsTools reports whether the sentence is an item of what its list's lead-in calls tools.
func listsTools(c *about.Comparison) bool {
	return slices.ContainsFunc(c.Context.Carried, func(r about.Carried) bool {
		return r.Near && !r.Row && !r.Sort && r.Some(func(w *sentence.Word) bool { return tools[w.Stem] })
	})
}

// tools are the nouns for what something is done with.
var tools = sentence.Set("tool app application service software program platform system library product")
