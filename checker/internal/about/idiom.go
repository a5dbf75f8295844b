package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// IdiomOf is the idiom by which both held value and mention m are told, in whatever words; nil for none.
func (c *Comparison) IdiomOf(h *statement.Held, m int) *sentence.Idiom {
	for _, x := range sentence.Idioms {
		if h.Mention >= 0 && m >= 0 && c.tellsBy(x, m) && x.Tells(c.St.Reading, h.Mention) {
			return x
		}
	}
	return nil
}

// SameIdiom reports whether held value and mention m are told by the same idiom.
func (c *Comparison) SameIdiom(h *statement.Held, m int) bool { return c.IdiomOf(h, m) != nil }

// IdiomTold reports whether the sentence tells in other words what word i of the statement says of a held value.
func (c *Comparison) IdiomTold(i int) bool {
	if !c.St.Words[i].Has(sentence.MayTellValue) {
		return false
	}
	return slices.ContainsFunc(sentence.Idioms, func(x *sentence.Idiom) bool {
		for m := range c.Text.Mentions {
			if c.tellsBy(x, m) {
				return c.St.TellsBy(x, i)
			}
		}
		return false
	})
}

// tellsBy reports whether mention m of the sentence is told by an idiom, and be it that the sentence tells what was taken in on the opening
// of which the statement speaks: "opened to $5 million".
func (c *Comparison) tellsBy(x *sentence.Idiom, m int) bool {
	return x.Tells(c.Text, m) || x == &sentence.Takings && x.Fits(c.Text, m) && c.St.Some(func(w *sentence.Word) bool { return sentence.Opening[w.Stem] }) && c.Text.OpensTo(m)
}
