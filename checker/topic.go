package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language"
)

// answersWithMore reports whether the sentence can answer the statement with a name or a number, and not merely with a date.
func (c *comparison) answersWithMore() bool {
	return c.st.holdsName() || c.firstAnswer() >= 0
}

// firstAnswer is the first number of the sentence that can answer a held one, -1 when there is none.
func (c *comparison) firstAnswer() int {
	for m := range c.text.mentions {
		if c.text.mentions[m].Quantity != nil && c.comparable(m) {
			return m
		}
	}
	return -1
}

// leavesTopic reports whether the sentence leaves it to its reader what the statement's number is about: where it gives a number
// that can answer, it names nothing that the statement does not name, and nothing before that either when it leaves a name of
// the statement out.
func (c *comparison) leavesTopic(unnamed bool) bool {
	m := c.firstAnswer()
	if m < 0 {
		return false
	}
	first, _ := c.text.wordsOf(m)
	first, last := c.text.clauseOf(first)
	if unnamed {
		first = 0
	}
	return c.stranger(first, last) < 0
}

// clauseOf is the clause that word i stands in.
func (r *reading) clauseOf(i int) (first, last int) {
	for first = i; first > 0 && r.words[first-1].clause == r.words[i].clause; {
		first--
	}
	for last = i; last < len(r.words) && r.words[last].clause == r.words[i].clause; {
		last++
	}
	return first, last
}

// stranger is the first word of a name between words [first, last) of the sentence that stands for nothing in the statement; -1
// when there is none. Who gives a mark to something, and who the members are of what is named, is no other thing.
func (c *comparison) stranger(first, last int) int {
	for j := first; j < last; j++ {
		if w := &c.text.words[j]; w.weight > 0 && w.phrase >= 0 && c.links.used[j] < derived && !c.text.marks(j) && !c.listsMembers(j) {
			return j
		}
	}
	return -1
}

// marks reports whether the name at word j gives marks to what the sentence speaks of: "Filmscale assigned an average score".
func (r *reading) marks(j int) bool {
	k := r.phrases[r.words[j].phrase].last
	for k < len(r.words) && r.isAdverb(k) {
		k++
	}
	if k >= len(r.words) || !marking[r.words[k].stem] || !r.words[k].verb {
		return false
	}
	o := r.objectOf(k)
	if k+1 < len(r.words) && r.words[k+1].mention >= 0 && k+2 < len(r.words) && r.isCounted(k+2) {
		return false // "Mia scored four goals"
	}
	return o < 0 || r.words[o].phrase < 0
}

// marking are the verbs by which a critic gives marks.
var marking = set("assign calculate compute rate score grade rank list place")

// listsMembers reports whether the name at word j stands in a list in brackets behind a name of the statement, or a noun of it, and so
// tells who belongs to it: "the Hollen brothers (Per and Nils)".
func (c *comparison) listsMembers(j int) bool {
	open, listed := j, false
	for ; open > 0 && c.text.words[open].form != "("; open-- {
		switch w := &c.text.words[open]; {
		case w.form == ")", w.verb, w.mention >= 0:
			return false
		}
	}
	if open == 0 || c.links.used[open-1] < derived || c.text.words[open-1].mention >= 0 {
		return false
	}
	for k := open + 1; k < len(c.text.words) && c.text.words[k].form != ")"; k++ {
		switch w := &c.text.words[k]; {
		case w.form == "and":
			listed = true
		case w.verb, w.mention >= 0, w.phrase < 0 && w.weight > 0:
			return false
		}
	}
	return listed
}

// leaveOut marks words of the statement that are left to the reader.
func (c *comparison) leaveOut(first, last int) {
	for i := first; i < last; i++ {
		c.understood[i] = true
	}
}

// ofStranger: where names of the topic are left to the reader, a name beside the value makes it another's.
func (c *comparison) ofStranger(d candidate) string {
	if !c.topic || c.leftOut == 0 || c.text.mentions[d.mention].Kind == language.Date {
		return ""
	}
	first, last := c.text.clauseOf(d.first)
	for j := d.last; j < last; j++ {
		if m := c.text.words[j].mention; m >= 0 && m != d.mention && c.text.mentions[m].Quantity != nil && c.text.words[j-1].form == "and" {
			last = j // what is told of the next number: "3 in Pirrow and 2 in Tarn"
		}
	}
	if j := c.stranger(first, last); j >= 0 {
		return fmt.Sprintf("the sentence speaks of something else (%s)", c.text.surface(j))
	}
	return ""
}
