package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// BothMost reports whether held value and mention m are both told as the most there may be, by whatever words, and the sentence says so of something
// that the statement speaks of.
func (c *Comparison) BothMost(h *statement.Held, m int) bool {
	return h.Mention >= 0 && m >= 0 && c.St.TellsMost(h.Mention) && c.Text.TellsMost(m) && c.speaksBeside(m)
}

// speaksBeside reports whether no comma or bracket parts mention m from some word of what the statement speaks of, those by which a limit is told
// aside.
func (c *Comparison) speaksBeside(m int) bool {
	first, last := c.Text.WordsOf(m)
	parts := func(j int) bool { return sectioning[c.Text.Words[j].Form] }
	for first > 0 && !parts(first-1) {
		first--
	}
	for last < len(c.Text.Words) && !parts(last) {
		last++
	}
	for j := first; j < last; j++ {
		if w := &c.Text.Words[j]; w.Weight > 1 && w.Mention < 0 && c.Links.Used[j] >= sentence.Akin && !c.Text.IsLimitNoun(j) && !sentence.Greatest[w.Form] {
			return true
		}
	}
	return false
}

// sectioning are the signs that part what is told of one thing from what is told of another.
var sectioning = sentence.Set(", ; : ( ) – —")
