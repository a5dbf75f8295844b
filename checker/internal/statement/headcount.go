package statement

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// TellsHeadcount reports whether word i of the statement tells a headcount that it holds.
func (st *Statement) TellsHeadcount(i int) bool {
	for k := range st.Held {
		if st.TellsCount(&st.Held[k], i) {
			return true
		}
	}
	return false
}

// TellsCount reports whether word i tells of what a held value is the number.
func (st *Statement) TellsCount(h *Held, i int) bool {
	return h.Mention >= 0 && i >= h.Last && st.Words[i].Has(sentence.IsPerson) && i == st.Attribute(h.First, h.Last) ||
		slices.ContainsFunc(h.Counts, func(t HeadcountTold) bool { return slices.Contains(t.Words, i) })
}

// HeadcountTold is a headcount that a number tells, and by which words: the noun, the verb if there is one, and what must go with this.
type HeadcountTold struct {
	Row   *sentence.Headcount
	Words []int
}

// headcountsOf lists the headcounts that a held value tells.
func (st *Statement) headcountsOf(h *Held) (out []HeadcountTold) {
	if h.Mention < 0 || st.Mentions[h.Mention].Quantity == nil {
		return nil
	}
	var may uint64
	for i := range st.Words {
		if st.Words[i].Has(sentence.MayCount) {
			may |= sentence.HeadcountsBy[st.Words[i].Stem]
		}
	}
	if may == 0 { // nearly always
		return nil
	}
	n := st.CountBy(h.First, h.Last)
	for i := range sentence.Headcounts {
		if may>>i&1 == 0 {
			continue
		}
		if words := sentence.Headcounts[i].Told(n); words != nil {
			out = append(out, HeadcountTold{&sentence.Headcounts[i], words})
		}
	}
	return out
}
