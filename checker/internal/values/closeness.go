package values

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// Closeness says how well the surroundings of words [from, to) of the sentence correspond to those of words [first, last)
// of the statement, 0 to 1: each word of the statement counts by how telling it is and how near it stands, and is found
// as near.
func Closeness(c *about.Comparison, first, last, from, to int) float64 {
	var all, found float64
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if w.Sign || w.Mention >= 0 || c.St.IsHeld(i) {
			continue
		}
		weight := float64(max(w.Weight, 1)) * Nearness(c.St.Reading, i, first, last)
		all += weight
		best := 0.0
		for _, j := range c.Links.To[i] {
			best = max(best, Nearness(c.Text, j, from, to))
		}
		found += weight * best * sentence.Strengths[c.Links.By[i]]
	}
	if all == 0 {
		return 0
	}
	return found / all
}

// Nearness is how near word i stands to words [first, last), 1 at best: it falls with the words and clauses between.
func Nearness(r *sentence.Reading, i, first, last int) float64 {
	from, to, edge := i+1, first, first
	if i >= last {
		from, to, edge = last, i, last-1
	}
	d := r.ToldBetween(from, to)
	if edge >= 0 && edge < len(r.Words) {
		d += 3 * r.ClausesApart(i, edge)
	}
	return 4 / float64(4+d)
}
