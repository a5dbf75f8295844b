package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// Mirrors reports whether the sentence is the statement, word for word, but for a few words put otherwise. Then what differs
// in a value's place is the value.
func (c *Comparison) Mirrors() bool {
	if c.similarity == 0 {
		c.similarity = c.similar()
	}
	return c.similarity >= statement.Reworded
}

// Echoes reports whether the sentence says all that the statement says, with as many words, and nothing beside it.
func (c *Comparison) Echoes() bool {
	if more := len(plainWords(c.Text)) - len(plainWords(c.St.Reading)); more < -1 || more > 1 {
		return false
	}
	for i := range c.St.Words {
		if w := &c.St.Words[i]; c.St.Content(i) && w.Mention < 0 && c.Links.By[i] < sentence.Akin {
			return false
		}
	}
	return !c.StrangeIn(0, len(c.Text.Words))
}

// Repeats reports whether the sentence is the statement, word for word, but for a value in the place of the held one. Whatever its words
// say of the value, they say of the held one, too.
func (c *Comparison) Repeats(d Candidate) bool {
	h := &c.St.Held[d.Held]
	same := 0
	for i, j := 0, 0; ; i, j, same = i+1, j+1, same+1 {
		i, j = nextBut(c.St.Reading, i, h.First, h.Last), nextBut(c.Text, j, d.First, d.Last)
		switch {
		case i == len(c.St.Words) || j == len(c.Text.Words):
			return i == len(c.St.Words) && j == len(c.Text.Words) && same >= aSentence
		case c.St.Words[i].Form != c.Text.Words[j].Form:
			return false
		}
	}
}

// aSentence is how many words besides its value a statement has at least that says all by itself what it is about.
const aSentence = 5

// nextBut is the first word from i on that is no sign and lies outside [first, last).
func nextBut(r *sentence.Reading, i, first, last int) int {
	for i < len(r.Words) && (r.Words[i].Sign || first <= i && i < last) {
		i++
	}
	return i
}

// similar is the share of the statement's words that stand in the sentence in the same order, signs and values aside; -1
// when the statement is too short to tell, or the sentence much longer.
func (c *Comparison) similar() float64 {
	f, t := plainWords(c.St.Reading), plainWords(c.Text)
	if len(f) < statement.FewWords || len(t) > 2*len(f) {
		return -1
	}
	row := make([]int, len(t)+1)
	for _, i := range f {
		diagonal := 0
		for n, j := range t {
			above := row[n+1]
			switch {
			case c.St.Words[i].Form == c.Text.Words[j].Form || c.StandsFor(i, j):
				row[n+1] = diagonal + 1
			default:
				row[n+1] = max(row[n+1], row[n])
			}
			diagonal = above
		}
	}
	return float64(row[len(t)]) / float64(len(f))
}

// plainWords are the words that are neither signs nor values.
func plainWords(r *sentence.Reading) []int {
	var out []int
	for i := range r.Words {
		if r.Words[i].Plain() {
			out = append(out, i)
		}
	}
	return out
}
