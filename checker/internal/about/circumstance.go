package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// understandTopic marks what else the sentence leaves to its reader: what the counted noun is told apart by ("flu cases") and the
// circumstances that stand behind a preposition ("during the outbreak"). What is left is what the number counts and what is
// said of it.
func (c *Comparison) understandTopic() {
	for i := range c.St.Words {
		if c.Links.By[i] == sentence.Unlinked && (c.St.DescribesCount(i) || c.ToldOtherwise(i)) {
			c.leaveOut(i, i+1)
		}
		if c.St.IsPreposition(i) {
			c.understandCircumstance(i)
		}
	}
}

// understandCircumstance marks the noun phrase behind the preposition at word i when the sentence has nothing of it and nothing
// instead of it, and it names nothing that must be there.
func (c *Comparison) understandCircumstance(i int) {
	last := i + 1
	for ; last < len(c.St.Words); last++ {
		w := &c.St.Words[last]
		if w.Verb || w.Sign && w.Form != "-" || w.Is(lexicon.Preposition|lexicon.Conjunction) {
			break
		}
		if c.St.IsHeld(last) || w.Mention >= 0 || w.Phrase >= 0 && !c.Understood[last] || c.Links.By[last] > sentence.Unlinked && w.Weight > 0 {
			return
		}
	}
	for j := range c.Text.Words {
		if w := &c.Text.Words[j]; w.Form == c.St.Words[i].Form && w.Mention < 0 && c.tellsOther(j+1) {
			return
		}
	}
	c.leaveOut(i, last)
}

// tellsOther reports whether the sentence's noun phrase that begins with a word has something of which the statement does not speak.
func (c *Comparison) tellsOther(first int) bool {
	j := first
	for ; j < len(c.Text.Words); j++ {
		w := &c.Text.Words[j]
		if w.Verb || w.Sign && w.Form != "-" || w.Is(lexicon.Preposition|lexicon.Conjunction) {
			break
		}
	}
	return c.StrangeIn(first, j)
}
