package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// otherEnd: the hour at which something begins is not that at which it ends: "is open until 6 pm", of what opens at 10 am.
func (c *comparison) otherEnd(d candidate) string {
	if t := c.text.mentions[d.mention].Temporal; t == nil || t.Date != nil || c.text.denies() {
		return ""
	}
	h := &c.st.held[d.held]
	f, t := c.st.endTold(h.mention), c.text.endTold(d.mention)
	if f == lexicon.NoEnd || t == lexicon.NoEnd || f == t {
		return ""
	}
	return fmt.Sprintf("one of sentence and fact tells when it begins, the other when it ends (%s)", c.text.mentions[d.mention].Of(c.text.text))
}

// endTold is the end of something that an hour tells: by the preposition before it, else by the verb that governs it.
func (r *reading) endTold(m int) lexicon.End {
	first, last := r.wordsIn(r.mentions[m].Whole)
	for k := max(first-1, 0); k < last; k++ {
		switch f := r.words[k].form; {
		case untils[f], f == "through":
			return lexicon.Ending
		case f == "from", f == "since":
			return lexicon.Beginning
		}
	}
	if v := r.governor(first, last); v >= 0 {
		if s := lexicon.StageOf(r.words[v].stem); s.Of == lexicon.Going {
			return s.End
		}
	}
	return lexicon.NoEnd
}
