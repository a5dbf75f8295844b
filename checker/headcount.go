package checker

// headcount is how English says how many there are who do something or to whom it is done: with a noun for the number, or by counting them
// beside one of some verbs.
type headcount struct {
	nouns  map[string]bool // that the number belongs to: "a population of 500"
	counts map[string]bool // that it counts: "500 people"
	does   map[string]bool // verbs that tell what they do, or what has them: "500 people live there", "home to 500 people"
}

// headcounts are the rows that one way may be put in another.
var headcounts = []headcount{
	{set("population"), set("people person inhabitant resident citizen soul"), set("live reside dwell inhabit populate home")},
	{set("workforce staff personnel headcount worker employee"), set("people person worker employee"), set("work employ")},
	{set("attendance attendee visitor"), set("people person visitor guest spectator fan participant attendee"), set("attend visit")},
	{set("capacity"), set("people person passenger spectator guest student"), set("seat hold carry accommodate fit house")},
	{set("membership member"), set("people person member"), set("belong")},
	{set("enrolment enrollment student pupil"), set("student pupil child people"), set("attend enrol enroll study")},
	{set("audience viewership viewer"), set("people person viewer household"), set("watch view")},
	{set("readership reader"), set("people person reader"), set("read")},
	{set("toll death"), set("people person life live victim"), set("die kill lose claim perish")},
}

// sameHeadcount reports whether held value and mention m both say how many there are of a sort, in two ways, and the sentence says nothing
// else: those who live there alone are not the population.
func (c *comparison) sameHeadcount(h *held, m int) bool {
	if h.mention < 0 || c.st.mentions[h.mention].Quantity == nil || c.text.mentions[m].Quantity == nil {
		return false
	}
	first, last := c.text.wordsOf(m)
	for i := range headcounts {
		row := &headcounts[i]
		f, t := row.of(c.st.reading, h.first, h.last), row.of(c.text, first, last)
		if f != 0 && t != 0 && f|t != byNoun {
			return !c.saysMore(row, first)
		}
	}
	return false
}

// saysMore reports whether the clause of word i of the sentence has a telling word that stands for none of the statement and has no part
// in telling a headcount.
func (c *comparison) saysMore(row *headcount, i int) bool {
	first, last := c.text.clauseOf(i)
	for j := first; j < last; j++ {
		w := &c.text.words[j]
		if w.weight > 1 && w.mention < 0 && c.links.used[j] < akin && !row.nouns[w.stem] && !row.counts[w.stem] && !row.does[w.stem] {
			return true
		}
	}
	return false
}

// How a headcount is told.
const (
	byNoun = 1 << iota
	byCount
)

// of is how the value of words [first, last) tells the number of those in the row; 0 when it does not.
func (x *headcount) of(r *reading, first, last int) int {
	noun, v := r.attribute(first, last), r.governor(first, last)
	if v < 0 {
		return 0
	}
	if noun >= last && x.counts[r.words[noun].stem] && (x.does[r.words[v].stem] || first > 1 && r.words[first-1].form == "to" && x.does[r.words[first-2].stem]) {
		return byCount
	}
	if noun < first && v < first && beForms[r.words[v].form] {
		noun = r.subjectOf(v).head // "the toll of the flood is 21"
	}
	if noun >= 0 && x.nouns[r.words[noun].stem] {
		return byNoun
	}
	return 0
}
