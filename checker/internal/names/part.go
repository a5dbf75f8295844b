package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// namesakes lists the names that share with the statement's name the words that are not held, and have others in the held
// words' place: "Los Angeles County" for "[Orange] County". Only the words in that place are the filler.
func namesakes(c *about.Comparison, h *statement.Held, s statement.Slot) []about.Filler {
	var out []about.Filler
	for _, p := range c.Text.Phrases {
		first, last := p.First, p.Last
		if !matchEnds(c, s.First, h.First, &first, last, 1) || !matchEnds(c, s.Last-1, h.Last-1, &last, first, -1) {
			continue
		}
		if first < last && last-first <= h.Last-h.First+2 {
			out = append(out, about.Filler{First: first, Last: last})
		}
	}
	return out
}

// matchEnds passes over the words of a sentence's name that stand for the statement's words from i up to the held ones, in
// the direction of step, and reports whether all of them are there.
func matchEnds(c *about.Comparison, i, held int, at *int, limit, step int) bool {
	for ; i != held; i += step {
		j := *at
		if step < 0 {
			j--
		}
		if *at == limit || !c.StandsFor(i, j) {
			return false
		}
		*at += step
	}
	return true
}

// modifiers lists what stands before the noun that the held words stand before in the statement.
func modifiers(c *about.Comparison, h *statement.Held, i int) []about.Filler {
	nation := lexicon.Nation(c.St.Words[h.First].Form)
	upper := c.St.Words[h.First].Upper
	var out []about.Filler
	for _, j := range c.Links.To[i] {
		if c.Links.By[i] < sentence.Derived {
			break
		}
		first := j
		for first > 0 && (c.Text.IsNominal(first-1) || c.Text.Words[first-1].Form == "-" || c.Text.Words[first-1].Mention >= 0) {
			first--
		}
		for k := first; k < j; k++ {
			w := &c.Text.Words[k]
			if lexicon.Nation(w.Form) == nation && w.Upper == upper && w.Weight > 0 && c.Links.Used[k] < sentence.Akin {
				last := k + 1
				for last < j && c.Text.Words[last].Upper == upper && c.Text.IsNominal(last) && c.Links.Used[last] < sentence.Akin {
					last++
				}
				if c.Text.Words[last].Form == "-" || k > 0 && c.Text.Words[k-1].Form == "-" {
					break
				}
				out = append(out, about.Filler{First: k, Last: last})
				break
			}
		}
	}
	return out
}
