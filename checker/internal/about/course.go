package about

import (
	"maps"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// EndsCourse reports whether the held number and mention m are both what something came to, whichever way it moved: "rose to 300",
// "was cut to 200". A verb of the other way then says no other thing.
func (c *Comparison) EndsCourse(h *statement.Held, m int) bool {
	if h.Mention < 0 || m < 0 || c.St.Mentions[h.Mention].Quantity == nil || c.Text.Mentions[m].Quantity == nil {
		return false
	}
	return CourseTo(c.St.Reading, h.Mention) >= 0 && CourseTo(c.Text, m) >= 0
}

// CourseTo is the verb of change that says to what number something moved, of which mention m tells; -1 when there is none.
func CourseTo(r *sentence.Reading, m int) int {
	first, last := r.WordsIn(r.Mentions[m].Whole)
	if first == 0 || first == last || r.Words[first-1].Form != "to" {
		return -1
	}
	if v := r.Governor(first, last); v >= 0 && v < first && Courses[r.Words[v].Stem] {
		return v
	}
	return -1
}

// Rises and falls are the verbs by which something moves up or down to a number, courses those and the others that move it.
var (
	Rises   = sentence.Set("rise grow increase raise expand climb jump surge soar boom swell lift")
	Falls   = sentence.Set("fall drop decline decrease reduce cut shrink lower plunge plummet slump sink dwindle diminish")
	Courses = union(Rises, Falls, sentence.Set("double boost change alter adjust"))
)

// union is all words of some sets.
func union(sets ...map[string]bool) map[string]bool {
	all := map[string]bool{}
	for _, s := range sets {
		maps.Copy(all, s)
	}
	return all
}
