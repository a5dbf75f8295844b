package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// namesakes lists the names that share with the statement's name the words that are not held, and have others in the held
// words' place: "Los Angeles County" for "[Orange] County". Only the words in that place are the filler.
func (c *comparison) namesakes(h *held, s slot) []filler {
	var out []filler
	for _, p := range c.text.phrases {
		first, last := p.first, p.last
		if !c.matchEnds(s.first, h.first, &first, last, 1) || !c.matchEnds(s.last-1, h.last-1, &last, first, -1) {
			continue
		}
		if first < last && last-first <= h.last-h.first+2 {
			out = append(out, filler{first: first, last: last})
		}
	}
	return out
}

// matchEnds passes over the words of a sentence's name that stand for the statement's words from i up to the held ones, in
// the direction of step, and reports whether all of them are there.
func (c *comparison) matchEnds(i, held int, at *int, limit, step int) bool {
	for ; i != held; i += step {
		j := *at
		if step < 0 {
			j--
		}
		if *at == limit || !c.standsFor(i, j) {
			return false
		}
		*at += step
	}
	return true
}

// modifiers lists what stands before the noun that the held words stand before in the statement.
func (c *comparison) modifiers(h *held, i int) []filler {
	nation := lexicon.Nation(c.st.words[h.first].form)
	upper := c.st.words[h.first].upper
	var out []filler
	for _, j := range c.links.to[i] {
		if c.links.by[i] < derived {
			break
		}
		first := j
		for first > 0 && (c.text.isNominal(first-1) || c.text.words[first-1].form == "-" || c.text.words[first-1].mention >= 0) {
			first--
		}
		for k := first; k < j; k++ {
			w := &c.text.words[k]
			if lexicon.Nation(w.form) == nation && w.upper == upper && w.weight > 0 && c.links.used[k] < akin {
				last := k + 1
				for last < j && c.text.words[last].upper == upper && c.text.isNominal(last) && c.links.used[last] < akin {
					last++
				}
				if c.text.words[last].form == "-" || k > 0 && c.text.words[k-1].form == "-" {
					break
				}
				out = append(out, filler{first: k, last: last})
				break
			}
		}
	}
	return out
}
