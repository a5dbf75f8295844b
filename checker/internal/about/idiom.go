package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// IdiomOf is the idiom by which both held value and mention m are told, in whatever words; nil for none.
func (c *Comparison) IdiomOf(h *statement.Held, m int) *sentence.Idiom {
	for k := range c.St.Held {
		if x := c.wordedAlike(k, m); x != nil && h == &c.St.Held[k] {
			return x
		}
	}
	for _, x := range sentence.Idioms {
		if h.Mention >= 0 && m >= 0 && x.Tells(c.St.Reading, h.Mention) && c.tellsBy(x, m) { // the statement is the shorter one
			return x
		}
	}
	return nil
}

// SameIdiom reports whether held value and mention m are told by the same idiom.
func (c *Comparison) SameIdiom(h *statement.Held, m int) bool { return c.IdiomOf(h, m) != nil }

// closesThen reports whether a held date is the day until which something may be handed in, and mention m one up to which that may be done.
func (c *Comparison) closesThen(h *statement.Held, m *language.Mention) bool {
	t, f := m.Temporal, c.St.Mentions[h.Mention].Temporal
	if t == nil || t.Date == nil || t.Date.Bound != temporal.Until || f == nil || f.Date == nil || f.Date.Bound != temporal.Closed {
		return false
	}
	k := slices.IndexFunc(c.Text.Mentions, func(o language.Mention) bool { return o.Span == m.Span })
	return k >= 0 && sentence.ClosingDate.Tells(c.Text, k) && sentence.ClosingDate.Tells(c.St.Reading, h.Mention)
}

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
	if x == &sentence.Allowances && c.onlyAbove(x) {
		return false // see Granted
	}
	if !x.With["after"][c.Text.Words[v].Stem] {
		return true
	}
	head := c.Text.SubjectOf(v).Head
	return head < 0 || c.Text.Words[head].Function || c.speaksOf(head) || c.speaksOf(c.Text.ObjectOf(v))
}

// speaksOf reports whether word i of the sentence, if there is one, stands for one of the statement.
func (c *Comparison) speaksOf(i int) bool { return i >= 0 && c.Links.Used[i] >= sentence.Derived }

// onlyAbove reports whether the statement tells its value by a noun of an idiom that the sentence lacks and the text around it has.
func (c *Comparison) onlyAbove(x *sentence.Idiom) bool {
	for i := range c.St.Words {
		if x.Nouns[c.St.Words[i].Stem] && c.Links.By[i] < sentence.Akin && max(c.Carried[i], c.Nearby[i]) >= sentence.Akin {
			return true
		}
	}
	return false
}

// anyIdiom takes every idiom.
func anyIdiom(*sentence.Idiom) bool { return true }

// tellsMore reports whether the sentence has a telling word that stands for none of the statement's and belongs to no idiom.
func (c *Comparison) tellsMore() bool {
	for j := range c.Text.Words {
		if c.Strange(j, sentence.Broader) && !c.Text.Words[j].BelongsTo(anyIdiom) && !sentence.VersionNouns[c.Text.Words[j].Stem] {
			return true
		}
	}
	return false
}
