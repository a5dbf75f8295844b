package names

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// titles reports whether a title names the role of word i of the statement and nothing that the statement does not have.
func titles(c *about.Comparison, title *sentence.Reading, i int) bool {
	l := c.Book.Link(c.St.Reading, title)
	if l.By[i] < sentence.Derived || title.Words[l.To[i][0]].Form != title.Words[l.To[i][0]].Stem {
		return false
	}
	for j := range title.Words {
		if w := &title.Words[j]; w.Mention >= 0 || w.Weight > 0 && l.Used[j] < sentence.Akin {
			return false
		}
	}
	return true
}

// headed reports whether the sentence stands right under a heading that is nothing but word i of the statement, and opens with that
// word's own noun phrase, and with a word that is no ordinary one: "MIT License." under "License".
func headed(c *about.Comparison, i int) bool {
	if w := &c.Text.Words[0]; !w.Caps && (lexicon.Common(w.Stem) > 0 || w.Function) {
		return false
	}
	for _, above := range c.Context.Carried {
		if above.Structural {
			return c.Account.Missing == "" && titles(c, above.Reading, i) && slices.ContainsFunc(c.Links.To[i], func(j int) bool {
				return c.Text.Chunk(j) == 0 && (j+1 == len(c.Text.Words) || c.Text.Words[j+1].Sign || c.Text.Words[j+1].Mention >= 0)
			})
		}
	}
	return false
}
