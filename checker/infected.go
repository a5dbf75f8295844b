package checker

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// sameInfected reports whether held value and mention m count those who have an illness, each in its own words: "12 cases", "12 people
// tested positive", "12 positive tests".
func (c *comparison) sameInfected(h *held, m int) bool {
	if h.mention < 0 || c.text.counts(m) == c.st.counts(h.mention) {
		return false
	}
	return c.text.infected(m) && c.st.infected(h.mention)
}

// notInfected: who was tested, or died, is not who tested positive.
func (c *comparison) notInfected(d candidate) string {
	f, t := c.quantities(d)
	if f == nil || t == nil || c.st.testedPositive(c.st.held[d.held].mention) < 0 || c.text.infected(d.mention) || c.text.testedPositive(d.mention) >= 0 {
		return ""
	}
	return "the sentence does not count those who tested positive"
}

// counts is the noun that a mention counts, "" for none.
func (r *reading) counts(m int) string {
	if q := r.mentions[m].Quantity; q != nil {
		return q.Unit
	}
	return ""
}

// infected reports whether mention m counts those who have an illness.
func (r *reading) infected(m int) bool {
	q := r.mentions[m].Quantity
	if q == nil || q.Noun.Len() == 0 {
		return false
	}
	first, last := r.wordsIn(q.Noun)
	for i := first; i < last; i++ {
		if someOfInfected[r.words[i].form] {
			return false
		}
	}
	switch head := r.words[last-1].stem; {
	case head == "case", head == "infection":
		return true
	case head == "occurrence":
		return r.illnessIn(first, last) || r.formAt(last) == "of" && r.illnessIn(last, r.objectOf(last)+1)
	case head == "test":
		return r.positiveIn(first, last) >= 0
	case persons[head]:
		return r.testedPositive(m) >= 0
	}
	return false
}

// positiveIn is the "positive" among words [first, last), -1 when there is none.
func (r *reading) positiveIn(first, last int) int {
	for i := first; i < last; i++ {
		if r.words[i].form == "positive" {
			return i
		}
	}
	return -1
}

// illnessIn reports whether an illness is among words [first, last).
func (r *reading) illnessIn(first, last int) bool {
	for i := first; i < last; i++ {
		if namesIllness(r.words[i].stem) {
			return true
		}
	}
	return false
}

// testedPositive is the verb of those who mention m says tested positive, -1 when it says no such thing.
func (r *reading) testedPositive(m int) int {
	_, v := r.wordsIn(r.mentions[m].Whole)
	for v < len(r.words) && (r.words[v].is(lexicon.Auxiliary) || r.isAdverb(v)) {
		v++
	}
	if r.formAt(v) != "tested" || r.formAt(v+1) != "positive" {
		return -1
	}
	return v
}

// tellsInfected reports whether word i of the statement only says, of a number that the sentence has in other words, that it counts those
// who have an illness, or which.
func (c *comparison) tellsInfected(i int) bool {
	for h := range c.st.held {
		if !c.st.infectionAt(&c.st.held[h], i) {
			continue
		}
		for m := range c.text.mentions {
			if c.sameInfected(&c.st.held[h], m) {
				return true
			}
		}
	}
	return false
}

// infectionAt reports whether word i belongs to the words by which a held value is said to count those who have an illness: what it
// counts, "tested positive", "for the flu".
func (st *statement) infectionAt(h *held, i int) bool {
	if h.mention < 0 || st.words[i].phrase >= 0 && !namesIllness(st.words[i].stem) || !st.infected(h.mention) {
		return false
	}
	if noun := st.mentions[h.mention].Quantity.Noun; noun.Overlaps(st.words[i].Span) {
		return true
	}
	v := st.testedPositive(h.mention)
	if v < 0 {
		return false
	}
	last := v + 2
	if st.formAt(last) == "for" {
		if o := st.objectOf(last); o >= 0 {
			last = o + 1
		}
	}
	return source.Span{Start: st.words[v].Start, End: st.words[last-1].End}.Contains(st.words[i].Span)
}

// someOfInfected are the words that make of cases some of them, or others.
var someOfInfected = set(`active new suspected probable possible presumptive closed fatal severe critical mild serious local imported daily
	recovered symptomatic asymptomatic negative`)
