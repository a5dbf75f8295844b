package restrict

import (
	"fmt"
	"math/big"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// ofEach: what each of several does or has is less than what they do or have together, and does not deny it: "Each volunteer planted 40 trees", of
// the volunteers, who planted 30,000. Where all of them have the same, the two are about as much.
func ofEach(c *about.Comparison, d about.Candidate) string {
	f, t := c.Quantities(d)
	i, v := governors(c, d)
	if f == nil || t == nil || f.Value == nil || t.Value == nil || f.Kind == quantity.Percent || f.Kind == quantity.Ordinal || i < 0 || v < 0 {
		return ""
	}
	if sentence.BeForms[c.St.Words[i].Form] || sentence.BeForms[c.Text.Words[v].Form] {
		return "" // "The bridges are 9 m wide"
	}
	group, _, _, _ := f.Base()
	one, _, _, _ := t.Base()
	each, all := eachSubject(c.Text, v), groupSubject(c.St.Reading, i)
	if each < 0 || !all {
		if each, all = eachSubject(c.St.Reading, i), groupSubject(c.Text, v); each < 0 || !all {
			return ""
		}
		group, one = one, group
	}
	if group.Cmp(new(big.Rat).Mul(one, big.NewRat(2, 1))) < 0 {
		return ""
	}
	return fmt.Sprintf("one of sentence and fact speaks of each, the other of all together (%s and %s)", one.RatString(), group.RatString())
}

// eachSubject is the word by which the verb at word v is said of each of several; -1 for none.
func eachSubject(r *sentence.Reading, v int) int {
	s := r.SubjectOf(v)
	if s.Head < 0 {
		return -1
	}
	from := r.Chunk(s.Head)
	for k := min(from, s.Head); k >= 0 && k >= from-3; k-- {
		switch f := r.Words[k].Form; {
		case f == "each", f == "every":
			return k
		case k < from && f != "of" && !r.IsDeterminer(k):
			return -1
		}
	}
	return -1
}

// groupSubject reports whether the verb at word v is said of some known ones: "the volunteers", "our crews", "the 12 nodes".
func groupSubject(r *sentence.Reading, v int) bool {
	s := r.SubjectOf(v)
	if s.Head < 0 || !r.IsPlural(s.Head) || eachSubject(r, v) >= 0 {
		return false
	}
	f := r.FormAt(r.Chunk(s.Head))
	return sentence.Pointing[f] || sentence.Possessives[f]
}
