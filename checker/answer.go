package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// sameNoun reports whether two quantities count the same thing: their head nouns correspond, or one of them leaves it out.
func (c *comparison) sameNoun(h *held, m int) bool {
	f, t := c.st.mentions[h.mention].Quantity, c.text.mentions[m].Quantity
	if f == nil || t == nil {
		return true
	}
	if f.Noun.Len() == 0 && t.Noun.Len() > 0 && t.Kind != quantity.Ordinal && c.st.ranks(h) {
		return false
	}
	if f.Noun.Len() == 0 || t.Noun.Len() == 0 {
		return !(t.Kind == quantity.Ordinal && c.st.inOrder(h.mention) && c.numbersOther(m))
	}
	if f.Kind == quantity.Money || f.Dimension != "" {
		return true
	}
	a, b := lexicon.Stem(f.Unit), lexicon.Stem(t.Unit)
	if a == b || c.book.same(a, b) || c.numbersNamed(h, m) || c.sameRow(h, m) != nil || c.countsDeed(h, m) {
		return true
	}
	switch lexicon.Related(a, b) {
	case lexicon.None, lexicon.Opposite:
		return c.sharesNounWord(h, m)
	}
	return true
}

// ranks reports whether a held bare number is a place in an order: "is ranked 15".
func (st *statement) ranks(h *held) bool {
	v := st.governor(h.first, h.last)
	return v >= 0 && v < h.first && st.words[v].stem == "rank"
}

// numbersNamed reports whether an ordinal of the statement numbers what has a name by that name, and one of the sentence by what sort of
// thing it is: "the eighth PondCon" and "its eighth edition".
func (c *comparison) numbersNamed(h *held, m int) bool {
	f, t := c.st.mentions[h.mention].Quantity, c.text.mentions[m].Quantity
	if f == nil || t == nil || f.Kind != quantity.Ordinal || t.Kind != quantity.Ordinal {
		return false
	}
	first, last := c.st.wordsIn(f.Noun)
	_, head := c.text.wordsIn(t.Noun)
	return first < last && head > 0 && c.st.words[last-1].upper && occasions[c.text.words[head-1].stem]
}

// occasions are the nouns for one of a series that has a name.
var occasions = set("edition instalment installment conference meeting gathering festival fair congress season issue iteration tournament")

// sharesNounWord reports whether some telling word of one counted noun stands in the other: "confirmed cases" and "cases of the
// virus", "recorded deaths" and "deaths".
func (c *comparison) sharesNounWord(h *held, m int) bool {
	first, last := c.st.wordsIn(c.st.mentions[h.mention].Quantity.Noun)
	from, to := c.text.wordsIn(c.text.mentions[m].Quantity.Noun)
	for i := first; i < last; i++ {
		if c.links.by[i] < derived || c.st.words[i].weight == 0 {
			continue
		}
		for _, j := range c.links.to[i] {
			if from <= j && j < to {
				return true
			}
		}
	}
	return false
}

// sameLabel keeps numbers that are part of a name ("Rush Hour 2", "a top 40 single") from answering: such a number speaks
// only for a held one of the same name ("Phase [4]").
func (c *comparison) sameLabel(h *held, m int) bool {
	first, _ := c.text.wordsOf(m)
	if h.named {
		return c.sameLabelWord(h, first)
	}
	if c.text.mentions[m].Version != nil {
		return first == 0 || c.text.words[first-1].weight < 2 || c.text.words[first-1].verb || c.links.used[first-1] >= derived
	}
	if !c.text.labels(m, first) {
		return true
	}
	return c.sameLabelWord(h, first)
}

// sameLabelWord reports whether the word before word i of the sentence stands for the one before the held value.
func (c *comparison) sameLabelWord(h *held, i int) bool {
	return h.first > 0 && slices.Contains(c.links.to[h.first-1], i-1)
}

// labels reports whether mention m, whose words begin with first, is a bare number right behind a name.
func (r *reading) labels(m, first int) bool {
	q := r.mentions[m].Quantity
	bare := q != nil && (q.Kind == quantity.Number || q.Score && q.Worded) && q.Unit == "" && q.Comparator == quantity.Exactly
	if bare && first > 1 && r.words[first-1].form == "." {
		first-- // "Super Mario Bros. 3"
	}
	return bare && first > 0 && r.words[first-1].phrase >= 0 && !r.words[first-1].sign
}
