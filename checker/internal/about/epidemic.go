package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// understandEpidemic marks the words of the statement that tell in what epidemic something happened, and of what illness something is
// said ("flu cases", "deaths of the flu"). A text that stands alone and tells of cases has said of what.
func (c *Comparison) understandEpidemic() {
	for i := range c.St.Words {
		w := &c.St.Words[i]
		switch {
		case w.Phrase >= 0 && i == 0 && sentence.NamesIllness(w.Stem) && c.St.Phrases[w.Phrase].Last == 1 && len(c.St.Held[0].Counts) > 0:
			c.leaveUnsaid(0, 1) // "Measles has claimed 50 lives"
		case w.Phrase >= 0 || w.Mention >= 0 && !inCounted(c.St, i):
		case ofIllness[w.Form] && w.Phrase < 0:
			c.leaveIllness(tieBefore(c.St, i), c.St.ObjectOf(i)+1)
		case sentence.Spreads(w.Stem):
			c.leaveUnsaid(adjunctAt(c.St, i), i+1)
		case w.MayBe(lexicon.Noun) && !w.Function:
			c.leaveIllness(modifiersOf(c.St, i), i)
			if j := i + 1; c.St.FormAt(j) == "of" {
				c.leaveIllness(j, c.St.ObjectOf(j)+1)
			}
		}
	}
}

// ofIllness are the prepositions before an illness that somebody has or that killed him.
var ofIllness = sentence.Set("of from with for by to")

// ties are the words that tie a case to its illness by the preposition behind them: "deaths related to the flu".
var ties = sentence.Set("related due linked attributed attributable connected owing thanks caused associated because resulting")

// tieBefore is where the phrase begins that the preposition at word i goes on with.
func tieBefore(st *statement.Statement, i int) int {
	if i > 0 && ties[st.Words[i-1].Form] && !st.IsHeld(i-1) {
		return i - 1
	}
	return i
}

// leaveIllness leaves words [first, last) of the statement to the reader when they name an illness.
func (c *Comparison) leaveIllness(first, last int) {
	for i := first; i < last; i++ {
		if sentence.NamesIllness(c.St.Words[i].Stem) {
			c.leaveUnsaid(first, last)
			return
		}
	}
}

// leaveUnsaid marks words [first, last) of the statement as left to the reader, unless the sentence says some of them, or a place is
// among them.
func (c *Comparison) leaveUnsaid(first, last int) {
	for i := first; i < last; i++ {
		if c.St.IsHeld(i) && c.St.Words[i].Mention < 0 || c.St.Words[i].Weight > 0 && c.Links.By[i] > sentence.Unlinked || c.St.NamesPlace(i) {
			return
		}
	}
	c.leaveOut(first, last)
}

// adjunctAt is where the phrase begins that ends with word i and tells during or because of what something happened; i+1 when
// there is none.
func adjunctAt(st *statement.Statement, i int) int {
	for j := i - 1; j >= 0 && !st.Words[j].Verb; j-- {
		switch w := &st.Words[j]; {
		case w.Sign && w.Form != "-":
			return i + 1
		case tieBefore(st, j) < j:
			return j - 1
		case w.Form == "during", w.Form == "amid", w.Form == "amidst":
			return j
		}
	}
	return i + 1
}

// modifiersOf is where the words that describe noun i begin: names and nouns right before it.
func modifiersOf(st *statement.Statement, i int) int {
	j := i
	for j > 0 {
		w := &st.Words[j-1]
		if w.Sign && w.Form != "-" || w.Function || w.Verb || w.Mention >= 0 && !inCounted(st, j-1) || w.Phrase < 0 && !w.MayBe(lexicon.Noun) {
			break
		}
		j--
	}
	return j
}

// inCounted reports whether word i belongs to the noun that a number counts.
func inCounted(st *statement.Statement, i int) bool {
	m := st.Words[i].Mention
	return m >= 0 && st.Mentions[m].Quantity != nil && st.Mentions[m].Quantity.Noun.Overlaps(st.Words[i].Span) && !st.Mentions[m].Span.Overlaps(st.Words[i].Span)
}
