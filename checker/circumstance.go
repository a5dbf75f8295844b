package checker

import "github.com/steadfact/steadfact/internal/language/lexicon"

// understandTopic marks what else the sentence leaves to its reader: what the counted noun is told apart by ("flu cases") and the
// circumstances that stand behind a preposition ("during the outbreak"). What is left is what the number counts and what is
// said of it.
func (c *comparison) understandTopic() {
	for i := range c.st.words {
		if c.links.by[i] == unlinked && (c.st.describesCount(i) || c.toldOtherwise(i)) {
			c.leaveOut(i, i+1)
		}
		if c.st.isPreposition(i) {
			c.understandCircumstance(i)
		}
	}
}

// understandCircumstance marks the noun phrase behind the preposition at word i when the sentence has nothing of it and nothing
// instead of it, and it names nothing that must be there.
func (c *comparison) understandCircumstance(i int) {
	last := i + 1
	for ; last < len(c.st.words); last++ {
		w := &c.st.words[last]
		if w.verb || w.sign && w.form != "-" || w.is(lexicon.Preposition|lexicon.Conjunction) {
			break
		}
		if c.st.isHeld(last) || w.mention >= 0 || w.phrase >= 0 && !c.understood[last] || c.links.by[last] > unlinked && w.weight > 0 {
			return
		}
	}
	for j := range c.text.words {
		if w := &c.text.words[j]; w.form == c.st.words[i].form && w.mention < 0 && c.tellsOther(j+1) {
			return
		}
	}
	c.leaveOut(i, last)
}

// tellsOther reports whether the sentence's noun phrase that begins with a word has something of which the statement does not speak.
func (c *comparison) tellsOther(first int) bool {
	j := first
	for ; j < len(c.text.words); j++ {
		w := &c.text.words[j]
		if w.verb || w.sign && w.form != "-" || w.is(lexicon.Preposition|lexicon.Conjunction) {
			break
		}
	}
	return c.strangeIn(first, j)
}
