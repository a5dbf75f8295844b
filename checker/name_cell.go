package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// titles reports whether a title names the role of word i of the statement and nothing that the statement does not have.
func (c *comparison) titles(title *reading, i int) bool {
	l := c.book.link(c.st.reading, title)
	if l.by[i] < derived || title.words[l.to[i][0]].form != title.words[l.to[i][0]].stem {
		return false
	}
	for j := range title.words {
		if w := &title.words[j]; w.mention >= 0 || w.weight > 0 && l.used[j] < akin {
			return false
		}
	}
	return true
}

// headed reports whether the sentence stands right under a heading that is nothing but word i of the statement, and opens with that
// word's own noun phrase, and with a word that is no ordinary one: "MIT License." under "License".
func (c *comparison) headed(i int) bool {
	if w := &c.text.words[0]; !w.caps && (lexicon.Common(w.stem) > 0 || w.function) {
		return false
	}
	for _, above := range c.context.carried {
		if above.structural {
			return c.account.missing == "" && c.titles(above.reading, i) && slices.ContainsFunc(c.links.to[i], func(j int) bool {
				return c.text.chunk(j) == 0 && (j+1 == len(c.text.words) || c.text.words[j+1].sign || c.text.words[j+1].mention >= 0)
			})
		}
	}
	return false
}
