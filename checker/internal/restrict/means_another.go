package restrict

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// meansAnother reports whether the noun at word head, which calls something again by its sort, "the club", cannot mean the statement's subject:
// that is of another sort, "the play", or is spoken of only behind it, "the railway to the mine".
func meansAnother(c *about.Comparison, head int) bool {
	h := &c.St.Held[0]
	g := c.St.Governor(h.First, h.Last)
	if g < 0 {
		return false
	}
	i := c.St.SubjectOf(g).Head
	if i < 0 || i > g || sentence.MeasureNouns[c.St.Words[i].Stem] {
		return false
	}
	if c.Links.By[i] >= sentence.Derived {
		return toldBehind(c, i, head)
	}
	w := &c.St.Words[i]
	return len(c.St.Phrases) == 0 && w.Weight > 1 && c.St.IsDeterminer(c.St.Chunk(i)) && lexicon.Related(w.Stem, c.Text.Words[head].Stem) == lexicon.None
}

// toldBehind reports whether all that stands for word i of the statement stands behind the noun at word head, in its noun phrase, and is not its
// name.
func toldBehind(c *about.Comparison, i, head int) bool {
	for _, j := range c.Links.To[i] {
		if j < head || c.Text.Chunk(j) <= head+1 { // "the band Harvik"
			return false
		}
		for k := head; k < j; k++ {
			if c.Text.Words[k].Verb && !(sentence.Relative[c.Text.FormAt(head+1)] && verbBehind(c.Text, head, j)) || c.Text.Words[k].Form == "(" || c.Text.IsQuote(k) {
				return false
			}
		}
	}
	return !sentence.Realms[c.Text.Words[head].Stem]
}

// verbBehind reports whether a verb behind word j has the noun at word head for its subject: what stands between them belongs to that noun.
func verbBehind(r *sentence.Reading, head, j int) bool {
	for v := j + 1; v < len(r.Words); v++ {
		if r.Words[v].Verb {
			return r.SubjectOf(v).Head == head
		}
	}
	return false
}
