package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// onSameScale reports whether mention m of the sentence is a mark on a scale of a hundred, "a score of 53" or "53 out of 100", held
// against one that the statement gives in percent, by the same source: "scored 54% on Filmscale". It is asked of a text that stands
// alone only: elsewhere a sentence without a percentage is not even read for such a fact.
func (c *Comparison) onSameScale(h *statement.Held, m *language.Mention) bool {
	f, t := c.St.Mentions[h.Mention].Quantity, m.Quantity
	if !c.Context.Open || f == nil || t == nil || f.Kind != quantity.Percent || !onHundred(t) || len(c.St.Phrases) == 0 {
		return false
	}
	if c.Links != nil && !c.HasNameItself() { // before the links are known it may
		return false
	}
	first, last := c.Text.WordsIn(m.Span)
	return first < last && marked(c.St.Reading, h.First, h.Last) && marked(c.Text, first, last)
}

// onHundred reports whether a quantity is a bare number up to a hundred or so many out of a hundred.
func onHundred(q *quantity.Mention) bool {
	switch {
	case q.Value == nil || q.Comparator != quantity.Exactly || q.Value.Cmp(sentence.Hundred) > 0:
		return false
	case q.Kind == quantity.Ratio:
		return q.Quantity.Of != nil && q.Quantity.Of.Cmp(sentence.Hundred) == 0
	}
	return q.Kind == quantity.Number && q.Unit == ""
}

// marked reports whether the value of words [first, last) is said to be a mark: "scored 54%", "a score of 53".
func marked(r *sentence.Reading, first, last int) bool {
	f := r.FrameOf(first, last)
	return f.Verb >= 0 && f.Verb < first && sentence.Scoring[r.Words[f.Verb].Stem] || f.Noun >= 0 && f.Noun < first && sentence.Scoring[r.Words[f.Noun].Stem]
}

// MarksOther reports whether mention m is a mark without a noun of its own, and the held number counts something: "a score of 56" is no
// number of critics.
func (c *Comparison) MarksOther(h *statement.Held, m int) bool {
	f, t := c.St.Mentions[h.Mention].Quantity, c.Text.Mentions[m].Quantity
	if f == nil || t == nil || f.Noun.Len() == 0 || t.Noun.Len() > 0 || marked(c.St.Reading, h.First, h.Last) {
		return false
	}
	return c.Text.IsMark(c.Text.WordsOf(m))
}

// MarkTold reports whether word i only says what a share, or so many out of so many, tells by itself behind an article: "holds a 92% on
// Filmscale" for "holds a rating of 90%".
func (c *Comparison) MarkTold(i int) bool {
	if !c.St.TellsMark(i) {
		return false
	}
	for k := range c.St.Held {
		for m := range c.Text.Mentions {
			if first, last := c.Text.WordsOf(m); c.Text.Indefinite(first) && givers[c.Text.FormAt(last)] && c.maySay(&c.St.Held[k], m) {
				return true
			}
		}
	}
	return false
}

// maySay reports whether mention m can be held against a held value.
func (c *Comparison) maySay(h *statement.Held, m int) bool {
	return h.Mention >= 0 && c.CompareValue(h, &c.Text.Mentions[m]) != language.Incomparable
}

// givers are the prepositions before who gives a mark.
var givers = sentence.Set("on at from by")

// asPercent reads a mark on a scale of a hundred as a percentage like another.
func asPercent(m *language.Mention, like *quantity.Mention) *language.Mention {
	q := *m.Quantity
	q.Kind, q.Quantity.Of, q.Measure, q.Dimension, q.Unit = like.Kind, nil, like.Measure, like.Dimension, like.Unit
	out := *m
	out.Quantity = &q
	return &out
}
