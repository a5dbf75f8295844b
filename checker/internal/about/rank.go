package about

import "github.com/steadfact/steadfact/checker/internal/sentence"

// InOrder reports whether an ordinal of no noun is a place in an order: "number 4 among the schools", "ranks it fourth".
func InOrder(r *sentence.Reading, m int) bool {
	first, last := r.WordsOf(m)
	if q := r.Mentions[m].Quantity; q == nil || q.Noun.Len() > 0 && !sentence.Seats[r.FormAt(last)] {
		return false
	}
	if sentence.Seats[r.FormAt(first-1)] || sentence.Seats[r.FormAt(last)] {
		return true
	}
	v := r.Governor(first, last)
	return v >= 0 && v < first && ranking[r.Words[v].Stem]
}

// numbersOther reports whether an ordinal of the sentence counts something of which the statement does not speak: "its fifth hall".
func (c *Comparison) numbersOther(m int) bool {
	first, last := c.Text.WordsIn(c.Text.Mentions[m].Quantity.Noun)
	for j := first; j <= last && j < len(c.Text.Words); j++ {
		if sentence.Seats[c.Text.Words[j].Stem] || j < last && c.Links.Used[j] > sentence.Unlinked {
			return false
		}
	}
	return last > 0
}

// ranking are the verbs that give or tell a place in an order.
var ranking = sentence.Set("rank place list rate finish seed put")
