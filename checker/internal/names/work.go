package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// isWork reports whether the sentence says of what the statement's verb was done to that it is the work at word j, which somebody made: "Low Tide
// is a novel by Y". What is like a novel, or after one, is none.
func isWork(c *about.Comparison, s statement.Slot, j int) bool {
	if c.Text.FormAt(j+1) != "by" {
		return false
	}
	if apposedWork(c, j) {
		return true
	}
	v, deed := j-1, s.Anchor
	if !c.St.Words[deed].Verb {
		deed = c.St.Governor(deed, deed+1)
	}
	for v >= 0 && !c.Text.Words[v].Verb {
		if c.Text.IsPreposition(v) || c.Text.BreaksPhrase(v) {
			return false
		}
		v--
	}
	if v < 0 || deed < 0 {
		return false
	}
	made := c.St.SubjectOf(deed).Head
	return made >= 0 && c.StandsFor(made, c.Text.SubjectOf(v).Head)
}

// apposedWork reports whether the work at word j, behind which its maker stands, is in apposition to what the statement speaks of: "Low Tide, a
// novel by Y", "the first novel by Y, Low Tide".
func apposedWork(c *about.Comparison, j int) bool {
	r := c.Text
	if start := r.Chunk(j); start > 1 && r.Words[start-1].Form == "," && c.Known(start-2) {
		return true
	}
	f, ok := runAt(c, j+2, true)
	if !ok || r.FormAt(f.Last) != "," {
		return false
	}
	next := f.Last + 1
	for next+1 < len(r.Words) && r.IsDeterminer(next) {
		next++
	}
	return next < len(r.Words) && r.Words[next].Phrase >= 0 && c.Known(next)
}
