package about

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// alike is a held value and a mention of the sentence that are told by wordings of the same idiom, of the same thing.
type alike struct {
	held, mention int
	idiom         *sentence.Idiom
}

// linkWordings finds what held values and mentions are told by wordings of the same idiom, and lets the words of one wording stand for those of
// the other.
func (c *Comparison) linkWordings() {
	c.alike = c.alike[:0]
	for k := range c.St.Worded {
		f := &c.St.Worded[k]
		for m := range c.Text.Mentions {
			t, ok := f.Idiom.WordedBy(c.Text, m)
			if !ok || !c.knownTold(t) || c.narrowedBehind(t.End) {
				continue
			}
			c.alike = append(c.alike, alike{f.Held, m, f.Idiom})
			c.linkOwn(f.Own, t.Own)
		}
	}
}

// linkOwn lets words of a wording of the sentence stand for those of one of the statement.
func (c *Comparison) linkOwn(own, told []int) {
	for _, j := range told {
		c.Links.Used[j] = max(c.Links.Used[j], sentence.Akin)
	}
	for _, i := range own {
		if c.Links.By[i] < sentence.Akin {
			c.Links.By[i] = sentence.Akin
			for _, j := range told {
				if c.Text.Words[j].Verb == c.St.Words[i].Verb && c.Text.Words[j].Function == c.St.Words[i].Function && !slices.Contains(c.Links.To[i], j) {
					c.Links.To[i] = append(c.Links.To[i], j)
				}
			}
		}
	}
}

// knownTold reports whether a wording of the sentence is told of nothing of which the statement does not speak.
func (c *Comparison) knownTold(t sentence.Worded) bool {
	known := t.First == t.Last
	for j := t.First; j < t.Last; j++ {
		w := &c.Text.Words[j]
		switch {
		case c.Links.Used[j] >= sentence.Akin && w.Weight > 0, sentence.Pronouns[w.Form]:
			known = true
		case w.Weight > 1 && w.Mention < 0 && !sentence.Descriptions[w.Stem]:
			return false
		}
	}
	return known
}

// wordedAlike is the idiom by wordings of which held value h and mention m are told of the same; nil for none.
func (c *Comparison) wordedAlike(held, m int) *sentence.Idiom {
	for _, a := range c.alike {
		if a.held == held && a.mention == m {
			return a.idiom
		}
	}
	return nil
}

// narrowedBehind reports whether the words from word k on tell for what or in what case something is so, and the statement speaks of no such thing:
// "takes 2 hours | to charge".
func (c *Comparison) narrowedBehind(k int) bool {
	if k >= len(c.Text.Words) || !c.Text.IsPreposition(k) && !tailing[c.Text.Words[k].Form] {
		return false
	}
	for ; k < len(c.Text.Words) && !c.Text.BreaksPhrase(k); k++ {
		if c.Strange(k, sentence.Broader) {
			return true
		}
	}
	return false
}

// tailing are the words, no prepositions, that open what tells that.
var tailing = sentence.Set("to when while if unless once where that which who")
