package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
)

// addition is the word beside a candidate by which it counts what comes on top of others, or is left of them, and the statement does not: "500
// more"; -1 when there is none.
func addition(c *about.Comparison, d about.Candidate) int {
	if CountsNew(c.St, &c.St.Held[d.Held]) {
		return -1
	}
	first, last := c.Text.WordsIn(c.Text.Mentions[d.Mention].Whole)
	for _, j := range []int{first - 1, first, d.First - 1, last} {
		if j >= 0 && j < len(c.Text.Words) && additions[c.Text.Words[j].Form] && c.Text.FormAt(j+1) != "than" && !addsToo(c.St, c.Text.Words[j].Form) {
			return j
		}
	}
	for j := first + 1; j < last; j++ {
		if w := c.Text.Words[j].Form; additions[w] && c.Text.FormAt(j+1) != "than" && c.Text.Words[j-1].Form != "or" && c.Text.Words[j-1].Mention == d.Mention && !addsToo(c.St, w) {
			return j
		}
	}
	return -1
}

// addsToo reports whether the statement has a word that adds a number to others, too: "more", but not that of "no more than".
func addsToo(st *statement.Statement, form string) bool {
	for i := range st.Words {
		if w := &st.Words[i]; w.Form == form && w.Mention < 0 && st.FormAt(i+1) != "than" {
			return true
		}
	}
	return false
}

// overLimit reports whether a candidate is more than the statement allows at the most: then there are too many even if it is only a part.
func overLimit(c *about.Comparison, d about.Candidate) bool {
	f, t := c.Quantities(d)
	if f == nil || t == nil || f.High == nil || f.Low != nil {
		return false
	}
	least := t.Low
	if least == nil && t.High == nil {
		least = t.Value
	}
	return least != nil && least.Cmp(f.High) > 0
}

// ofAdded: what comes on top of others is not all there is, of which a limit says how much it may be at the most.
func ofAdded(c *about.Comparison, d about.Candidate) string {
	f, _ := c.Quantities(d)
	if f == nil || f.High == nil || f.Low != nil {
		return ""
	}
	if j := addition(c, d); j >= 0 && d.Comparison == language.Agree {
		return fmt.Sprintf("the sentence speaks of a part or a difference (%q)", c.Text.TextOf(min(d.First, j), max(d.Last, j+1)))
	}
	if Included(c, d) {
		return "the sentence speaks of a part"
	}
	if c.Text.FormAt(d.Last) == "new" && !CountsNew(c.St, &c.St.Held[d.Held]) {
		return fmt.Sprintf("the sentence speaks of a part or a difference (%q)", c.Text.TextOf(d.First, d.Last+1))
	}
	return ""
}

// CountsNew reports whether a held number counts what came on top of others: "270 new deaths" are "a further 270 deaths".
func CountsNew(st *statement.Statement, h *statement.Held) bool {
	for i := max(h.First-1, 0); i < len(st.Words) && i <= h.Last; i++ {
		if f := st.Words[i].Form; f == "new" || sentence.Differences[f] && st.FormAt(i+1) != "than" {
			return true
		}
	}
	return false
}

// additions are words beside a number that make it a part or a difference.
var additions = sentence.More(sentence.Differences, "fewer less other others remaining")
