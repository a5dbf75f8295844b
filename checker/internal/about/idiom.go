package about

import (
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
	return c.St.Words[i].BelongsTo(func(x *sentence.Idiom) bool { return c.St.TellsBy(x, i) && c.toldBy(x) })
}

// toldBy reports whether some value of the sentence is told by an idiom.
func (c *Comparison) toldBy(x *sentence.Idiom) bool {
	for m := range c.Text.Mentions {
		if c.tellsBy(x, m) {
			return true
		}
	}
	return false
}

// tellsBy reports whether mention m of the sentence is told by an idiom, and be it that the sentence tells what was taken in on the opening
// of which the statement speaks: "opened to $5 million".
func (c *Comparison) tellsBy(x *sentence.Idiom, m int) bool {
	if (x.TellsPlainly(c.Text, m) || x.TellsAlso(c.Text, m) && !c.tellsMore()) && c.saidOfIt(x, m) {
		return true
	}
	opening := func(w *sentence.Word) bool { return sentence.Opening[w.Stem] }
	return x == &sentence.Takings && x.Fits(c.Text, m) && c.St.Some(opening) && c.Text.OpensTo(m)
}

// saidOfIt reports whether what an idiom tells only with a preposition is told of something that the statement speaks of: what is paid for,
// what ends, or what is done to.
func (c *Comparison) saidOfIt(x *sentence.Idiom, m int) bool {
	first, last := c.Text.WordsOf(m)
	v := c.Text.Governor(first, last)
	if v < 0 {
		return true
	}
	if v < first && x.For[c.Text.Words[v].Stem] {
		return c.speaksOf(c.Text.PaidFor(last))
	}
	if !x.With["after"][c.Text.Words[v].Stem] {
		return true
	}
	head := c.Text.SubjectOf(v).Head
	return head < 0 || c.Text.Words[head].Function || c.speaksOf(head) || c.speaksOf(c.Text.ObjectOf(v))
}

// speaksOf reports whether word i of the sentence, if there is one, stands for one of the statement.
func (c *Comparison) speaksOf(i int) bool { return i >= 0 && c.Links.Used[i] >= sentence.Derived }

// tellsMore reports whether the sentence has a telling word that stands for none of the statement's and belongs to no idiom.
func (c *Comparison) tellsMore() bool {
	for j := range c.Text.Words {
		if c.Strange(j, sentence.Broader) && !c.Text.Words[j].BelongsTo(anyIdiom) && !sentence.VersionNouns[c.Text.Words[j].Stem] {
			return true
		}
	}
	return false
}

// anyIdiom is every idiom.
func anyIdiom(*sentence.Idiom) bool { return true }
