package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// formerly: "the former limit", "was originally".
func (c *comparison) formerly(d candidate) string {
	if w := c.inClause(d.first, former); w != "" {
		return fmt.Sprintf("the sentence speaks of another time (%q)", w)
	}
	if w := c.text.words; len(w) > 2 && framing[w[0].form] && demonstratives[w[1].form] && !c.has(w[0].form) {
		return fmt.Sprintf("the sentence speaks of another time (%q)", c.text.textOf(0, 2)) // "Before that"
	}
	if k := c.text.opensLater(); k > 0 && k <= d.first && !c.st.statesDate() && !c.has(c.text.words[k-1].form) {
		return fmt.Sprintf("the sentence speaks of another time (%q)", c.text.textOf(0, k))
	}
	for j := range len(c.text.words) - 1 {
		if c.text.words[j].form == "at" && c.text.words[j+1].form == "first" && (j == 0 || c.text.words[j].clause == c.text.words[d.first].clause) && !c.has("first") {
			return "the sentence speaks of another time (\"at first\")"
		}
	}
	if last := c.text.wordFrom(len(c.text.words)-1, -1); last > d.first && closing[c.text.words[last].form] && c.text.words[last].clause == c.text.words[d.first].clause && !c.has(c.text.words[last].form) {
		return fmt.Sprintf("the sentence speaks of another time (%q)", c.text.words[last].form)
	}
	return ""
}

// opensLater is the comma behind a time that opens the sentence and is counted from another: "Four years earlier, …"; 0 for none.
func (r *reading) opensLater() int {
	for k := 0; k < len(r.words) && !r.words[k].verb; k++ {
		if r.words[k].form == "," && r.words[k].mention < 0 {
			if k > 1 && closing[r.words[k-1].form] && r.words[0].mention >= 0 {
				return k
			}
			break
		}
	}
	return 0
}

// closing are the words that move what stands before them to another time.
var closing = set("before earlier previously formerly originally initially then later afterwards soon")

// inClause is a word of the table that stands before word i in its clause, unless the statement has it or its like; "" for none.
func (c *comparison) inClause(i int, table map[string]bool) string {
	for j := i - 1; j >= 0 && c.text.words[j].clause == c.text.words[i].clause; j-- {
		w := &c.text.words[j]
		if table[w.form] && w.mention < 0 && !c.hasLike(j) && !c.text.passiveUse(j) && !c.text.goesOnNow(j) && !c.text.tellsCause(j) && !c.opposesDeed(j) {
			return w.form
		}
	}
	return ""
}

// tellsCause reports whether word j is the "due" of what brought something about: "died due to a fall", not "was due to open".
func (r *reading) tellsCause(j int) bool {
	return r.words[j].form == "due" && r.formAt(j+1) == "to" && j+2 < len(r.words) && !r.words[j+2].verb
}

// passiveUse reports whether word j is a "used" that tells of no other time: "is used to", "used by", not "used to be".
func (r *reading) passiveUse(j int) bool {
	if r.words[j].form != "used" {
		return false
	}
	return j+1 >= len(r.words) || r.words[j+1].form != "to" || j > 0 && r.words[j-1].is(lexicon.Auxiliary)
}

// goesOnNow reports whether word j is a "then" that opens what comes next and tells of no other time: "Then you need 5 weeks".
func (r *reading) goesOnNow(j int) bool {
	if r.words[j].form != "then" || !r.opens(j) {
		return false
	}
	for v := j + 1; v < len(r.words); v++ {
		switch w := &r.words[v]; {
		case w.is(lexicon.Modal):
			return true
		case w.verb:
			return !r.pastAt(v)
		}
	}
	return false
}
