package checker

import (
	"math/big"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// onSameScale reports whether mention m of the sentence is a mark on a scale of a hundred, "a score of 53" or "53 out of 100", held
// against one that the statement gives in percent, by the same source: "scored 54% on Filmscale". It is asked of a text that stands
// alone only: elsewhere a sentence without a percentage is not even read for such a fact.
func (c *comparison) onSameScale(h *held, m *language.Mention) bool {
	f, t := c.st.mentions[h.mention].Quantity, m.Quantity
	if !c.context.open || f == nil || t == nil || f.Kind != quantity.Percent || !onHundred(t) || len(c.st.phrases) == 0 {
		return false
	}
	if c.links != nil && !c.hasNameItself() { // before the links are known it may
		return false
	}
	first, last := c.text.wordsIn(m.Span)
	return first < last && c.st.marked(h.first, h.last) && c.text.marked(first, last)
}

// onHundred reports whether a quantity is a bare number up to a hundred or so many out of a hundred.
func onHundred(q *quantity.Mention) bool {
	switch {
	case q.Value == nil || q.Comparator != quantity.Exactly || q.Value.Cmp(hundred) > 0:
		return false
	case q.Kind == quantity.Ratio:
		return q.Quantity.Of != nil && q.Quantity.Of.Cmp(hundred) == 0
	}
	return q.Kind == quantity.Number && q.Unit == ""
}

// marked reports whether the value of words [first, last) is said to be a mark: "scored 54%", "a score of 53".
func (r *reading) marked(first, last int) bool {
	f := r.frameOf(first, last)
	return f.verb >= 0 && f.verb < first && scoring[r.words[f.verb].stem] || f.noun >= 0 && f.noun < first && scoring[r.words[f.noun].stem]
}

// isMark reports whether the bare number of words [first, last) is what a noun for a mark tells: "a score of 53".
func (r *reading) isMark(first, last int) bool {
	f := r.frameOf(first, last)
	return f.noun >= 0 && f.noun < first && scoring[r.words[f.noun].stem]
}

// marksOther reports whether mention m is a mark without a noun of its own, and the held number counts something: "a score of 56" is no
// number of critics.
func (c *comparison) marksOther(h *held, m int) bool {
	f, t := c.st.mentions[h.mention].Quantity, c.text.mentions[m].Quantity
	if f == nil || t == nil || f.Noun.Len() == 0 || t.Noun.Len() > 0 || c.st.marked(h.first, h.last) {
		return false
	}
	return c.text.isMark(c.text.wordsOf(m))
}

// tellsMark reports whether word i of the statement only says that a held value is a mark: "a rating of 90%".
func (st *statement) tellsMark(i int) bool {
	w := &st.words[i]
	return !w.verb && scoring[w.stem] && slices.ContainsFunc(st.held, func(h held) bool { return h.mention >= 0 && st.frameOf(h.first, h.last).noun == i })
}

// markTold reports whether word i only says what a share, or so many out of so many, tells by itself behind an article: "holds a 92% on
// Filmscale" for "holds a rating of 90%".
func (c *comparison) markTold(i int) bool {
	if !c.st.tellsMark(i) {
		return false
	}
	for k := range c.st.held {
		for m := range c.text.mentions {
			if first, last := c.text.wordsOf(m); c.text.indefinite(first) && givers[c.text.formAt(last)] && c.maySay(&c.st.held[k], m) {
				return true
			}
		}
	}
	return false
}

// maySay reports whether mention m can be held against a held value.
func (c *comparison) maySay(h *held, m int) bool {
	return h.mention >= 0 && c.compareValue(h, &c.text.mentions[m]) != language.Incomparable
}

// givers are the prepositions before who gives a mark.
var givers = set("on at from by")

// scoring are the verbs and nouns for a mark.
var scoring = set("score rate rating grade mark")

// asPercent reads a mark on a scale of a hundred as a percentage like another.
func asPercent(m *language.Mention, like *quantity.Mention) *language.Mention {
	q := *m.Quantity
	q.Kind, q.Quantity.Of, q.Measure, q.Dimension, q.Unit = like.Kind, nil, like.Measure, like.Dimension, like.Unit
	out := *m
	out.Quantity = &q
	return &out
}

// endsScale reports whether the number at word i is the end of a scale on which no mark is given: "assigns a rating out of 100".
func (r *reading) endsScale(i int) bool {
	return i > 1 && i < len(r.words) && r.words[i-1].form == "of" && r.words[i-2].form == "out" && r.words[i-2].mention < 0
}

var hundred, thousand = big.NewRat(100, 1), big.NewRat(1000, 1)
