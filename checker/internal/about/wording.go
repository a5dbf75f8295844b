package about

import (
	"math/big"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// alike is a held value and a mention of the sentence that are told by wordings of the same idiom, of the same thing.
type alike struct {
	held, mention int
	idiom         *sentence.Idiom
}

// linkWordings finds what held values and mentions are told by wordings of the same idiom, and lets the words of one wording stand for those of
// the other. It is asked for once, see Begin.
func (c *Comparison) linkWordings() {
	for k := range c.St.Worded {
		f := &c.St.Worded[k]
		if c.St.Held[f.Held].Mention < 0 {
			c.linkNamed(f)
			continue
		}
		for m := range c.Text.Mentions {
			t, ok := f.Idiom.WordedBy(c.Text, m)
			if ok && c.narrowedTold(t) {
				c.toldOfOther = append(c.toldOfOther, m)
			}
			if !ok || !c.knownTold(t) || c.narrowedBehind(t.End) || c.narrowedBefore(t.Begin) {
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
		if c.Links.By[i] == sentence.Unlinked {
			c.reworded = append(c.reworded, i)
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
		case c.Links.Used[j] >= sentence.Akin && w.Weight > 0, w.Mention >= 0 && c.StatesVerbatim(w.Mention):
			known = true
		case w.Weight > 1 && w.Mention < 0 && !sentence.Descriptions[w.Stem]:
			return false
		}
	}
	return known
}

// narrowedTold reports whether a wording of the sentence is told of something that the statement speaks of, and of what belongs to another: "the logs of
// the audit service".
func (c *Comparison) narrowedTold(t sentence.Worded) bool {
	for j := t.First; j < t.Last; j++ {
		if c.Links.Used[j] < sentence.Derived || c.Text.Words[j].Weight == 0 || c.Text.Words[j].Phrase >= 0 {
			continue
		}
		if f := c.Text.FormAt(j + 1); f == "of" || f == "for" {
			return c.StrangeIn(j+1, t.Last)
		}
	}
	return false
}

// ToldOfOther reports whether the sentence tells mention m by a wording of the idiom by which the statement tells a held value, of what belongs to another
// thing than the statement speaks of.
func (c *Comparison) ToldOfOther(m int) bool { return slices.Contains(c.toldOfOther, m) }

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
	if k < len(c.Text.Words) && c.Text.Words[k].Mostly(lexicon.Adjective) && c.Strange(k, sentence.Broader) {
		return true // "for €20 | second-hand"
	}
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

// narrowedBefore reports whether a telling word stands right before word k of the sentence that says of which sort that is, and the statement speaks
// of no such sort: "premium | clients may send".
func (c *Comparison) narrowedBefore(k int) bool {
	return k > 0 && c.Text.IsNominal(k) && c.Strange(k-1, sentence.Broader) && !c.Text.IsAdverb(k-1) && !c.Text.IsPreposition(k-1)
}

// tailing are the words, no prepositions, that open what tells that.
var tailing = sentence.Set("to when while if unless once where that which who")

// CountedAlike reports whether wordings of one idiom tell how many held value and mention m are, whatever it is that they count.
func (c *Comparison) CountedAlike(h *statement.Held, m int) bool {
	return slices.ContainsFunc(c.alike, func(a alike) bool { return a.idiom.Counting && a.mention == m && &c.St.Held[a.held] == h })
}

// compareUnbounded holds a held value and a mention that wordings of one idiom tell against each other without the bounds beside them, where these make no
// difference; Incomparable for all others.
func (c *Comparison) compareUnbounded(h *statement.Held, m *language.Mention) language.Comparison {
	for k := range c.St.Worded {
		f := &c.St.Worded[k]
		if !f.Idiom.IgnoresBound || &c.St.Held[f.Held] != h {
			continue
		}
		i := slices.IndexFunc(c.Text.Mentions, func(o language.Mention) bool { return o.Span == m.Span })
		if i < 0 {
			return language.Incomparable
		}
		t, ok := f.Idiom.WordedBy(c.Text, i)
		if !ok {
			continue
		}
		fact, text := unbounded(c.St.Reading, &c.St.Mentions[h.Mention], f.Own, f.Idiom), unbounded(c.Text, m, t.Own, f.Idiom)
		if fact == nil || text == nil {
			continue
		}
		if f.Idiom.Counting {
			return language.Compare(*uncounted(fact), *uncounted(text), c.tolerance)
		}
		return language.Compare(*fact, *text, c.tolerance)
	}
	return language.Incomparable
}

// unbounded is a mention without its bound, nil when it has one that no wording of the idiom does without: "older than" is the wording's own, "more than" is
// not.
func unbounded(r *sentence.Reading, m *language.Mention, own []int, x *sentence.Idiom) *language.Mention {
	if m.Temporal != nil && m.Temporal.Date != nil {
		return inItsTime(m)
	}
	if m.Quantity == nil {
		return nil
	}
	b := r.Bounded(m)
	switch q := b.Quantity; {
	case q.Comparator == quantity.Exactly:
		return b
	case q.Value == nil || q.Comparator == quantity.Between:
		return nil
	case q.Comparator == quantity.AtMost && x.Most, q.Comparator == quantity.AtLeast && x.Least,
		slices.ContainsFunc(own, func(i int) bool { return r.Words[i].Form == "than" }) && q.Comparator == quantity.MoreThan:
		return sentence.Bare(b)
	}
	return nil
}

// uncounted is a mention as a mere number.
func uncounted(m *language.Mention) *language.Mention {
	out := *m
	out.Kind = language.Number
	out.Quantity = &quantity.Mention{Quantity: quantity.Quantity{Kind: quantity.Number, Value: new(big.Rat).Set(m.Quantity.Value)}}
	return &out
}
