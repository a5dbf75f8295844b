package checker

import (
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// bothPlaces reports whether two ordinals are places in an order of which the nouns say no more than that: "the number 5 spot", "the fifth
// pick", "ranked it fifth".
func (c *comparison) bothPlaces(h *held, m int, f, t frame) bool {
	if c.st.mentions[h.mention].Kind != language.Ordinal || c.text.mentions[m].Kind != language.Ordinal {
		return false
	}
	if c.st.inOrder(h.mention) && c.text.inOrder(m) {
		return true
	}
	return seats[c.st.words[f.noun].stem] && (t.noun < 0 || seats[c.text.words[t.noun].stem])
}

// inOrder reports whether an ordinal of no noun is a place in an order: "number 4 among the schools", "ranks it fourth".
func (r *reading) inOrder(m int) bool {
	first, last := r.wordsOf(m)
	if q := r.mentions[m].Quantity; q == nil || q.Noun.Len() > 0 && !seats[r.formAt(last)] {
		return false
	}
	if seats[r.formAt(first-1)] || seats[r.formAt(last)] {
		return true
	}
	v := r.governor(first, last)
	return v >= 0 && v < first && ranking[r.words[v].stem]
}

// numbersOther reports whether an ordinal of the sentence counts something of which the statement does not speak: "its fifth hall".
func (c *comparison) numbersOther(m int) bool {
	first, last := c.text.wordsIn(c.text.mentions[m].Quantity.Noun)
	for j := first; j <= last && j < len(c.text.words); j++ {
		if seats[c.text.words[j].stem] || j < last && c.links.used[j] > unlinked {
			return false
		}
	}
	return last > 0
}

// ranking are the verbs that give or tell a place in an order.
var ranking = set("rank place list rate finish seed put")

// ranksBeside reports whether mention k and the value are two places in orders side by side: "the third in the land and the seventh in
// the world".
func (c *comparison) ranksBeside(k int, d candidate) bool {
	if q := c.text.mentions[d.mention].Quantity; q == nil || q.Kind != quantity.Ordinal {
		return false
	}
	first, last := c.text.wordsOf(k)
	for j := min(last, d.last); j < max(first, d.first); j++ {
		if c.text.words[j].verb {
			return false
		}
		if c.text.words[j].form == "and" || c.text.words[j].form == "," {
			return true
		}
	}
	return false
}

// namesPlaceInOrder reports whether word i only says that a held number is a place in an order: "number 4", "the 60 position".
func (st *statement) namesPlaceInOrder(i int) bool {
	if !st.words[i].has(mayBeSeat) {
		return false
	}
	return slices.ContainsFunc(st.held, func(h held) bool {
		return h.mention >= 0 && st.mentions[h.mention].Kind == language.Ordinal && (h.first-1 == i || h.last == i)
	})
}

// seats are the words beside a place in an order.
var seats = set("number numbers position spot place rank seed pick slot")
