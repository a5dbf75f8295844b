package restrict

import (
	"fmt"
	"math/big"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// countsSome: what is counted by a noun behind a word of its own may be some of those that the statement counts by the bare noun: 12 wooden boats, of
// 30 boats. There cannot be more of them than of all, and nearly as many are hardly told apart.
func countsSome(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	if f == nil || t == nil || f.Noun.Len() == 0 || t.Noun.Len() == 0 || t.Kind == quantity.Ordinal || !clearlyFewer(t, f) {
		return ""
	}
	from, to := c.Text.WordsIn(t.Noun)
	for j := from; j+1 < to; j++ {
		w := &c.Text.Words[j]
		if w.Sign || w.Weight == 0 || c.Links.Used[j] > sentence.Unlinked || w.Mostly(lexicon.Adverb) || merely[w.Form] || w.Stem == "time" || c.Context.Heads(w.Form) {
			continue
		}
		return fmt.Sprintf("the sentence counts some of those that the fact counts (%q)", w.Of(c.Text.Text))
	}
	return ""
}

// countsAged: those of an age, or in some part, are some of those that the statement counts: "20 members under 18", "5 stops underground".
func countsAged(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	if f == nil || t == nil || f.Noun.Len() == 0 || t.Noun.Len() == 0 || t.Kind == quantity.Ordinal || !clearlyFewer(t, f) {
		return ""
	}
	_, k := c.Text.WordsIn(t.Noun)
	if k+1 < len(c.Text.Words) && (sentence.AboveOrBelow[c.Text.FormAt(k)] || c.Text.FormAt(k) == "aged") {
		if m := mentionFrom(c.Text, k+1); m < 0 {
			if m = mentionFrom(c.Text, k); m < 0 || m == d.Mention || c.St.States(c.Text.Mentions[m]) {
				return ""
			}
		} else if m == d.Mention || c.St.States(c.Text.Mentions[m]) {
			return ""
		}
		return fmt.Sprintf("the sentence counts some of those that the fact counts (%q)", c.Text.FormAt(k))
	}
	if w := c.Text.FormAt(k); whereabouts[w] && c.Links.Used[k] == sentence.Unlinked && (c.Text.FormAt(k+1) == "" || c.Text.BreaksPhrase(k+1)) {
		return fmt.Sprintf("the sentence counts some of those that the fact counts (%q)", w)
	}
	return ""
}

// whereabouts are the adverbs behind a noun for those that lie somewhere.
var whereabouts = sentence.Set("underground overground abroad overseas upstairs downstairs indoors outdoors inside outside ashore online")

// merely are the words before a noun that say no more than that its number is known, or theirs.
var merely = sentence.Set(`confirmed positive total surveyed polled reported recorded registered known official certified documented identified different distinct separate
	individual joint various diverse overall full whole complete entire single original new own incoming outgoing current existing available`)

// clearlyFewer reports whether a number may well be that of some of those of which the other is that of all.
func clearlyFewer(some, all *quantity.Mention) bool {
	for _, x := range []*big.Rat{all.Value, all.High, all.Low} {
		if x != nil && some.Value != nil {
			return new(big.Rat).Mul(some.Value, big.NewRat(10, 9)).Cmp(x) < 0
		}
	}
	return false
}
