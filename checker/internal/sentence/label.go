package sentence

import (
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// Labels reports whether mention m, whose words begin with first, is a bare number right behind a name.
func (r *Reading) Labels(m, first int) bool {
	q := r.Mentions[m].Quantity
	bare := q != nil && (q.Kind == quantity.Number || q.Score && q.Worded) && q.Unit == "" && q.Comparator == quantity.Exactly
	if bare && first > 1 && r.Words[first-1].Form == "." {
		first-- // "Super Mario Bros. 3"
	}
	return bare && first > 0 && r.Words[first-1].Phrase >= 0 && !r.Words[first-1].Sign
}

// TellsWhich reports whether mention m tells which one of several things of a sort is spoken of, and not how many or how much there is: a
// version, a bare number right behind its noun, the year of an edition. The number of a port or of how a call went is one that the program
// is told.
func (r *Reading) TellsWhich(m int) bool {
	first, last := r.WordsOf(m)
	v := &r.Mentions[m]
	switch {
	case v.Version != nil:
		return true
	case first == 0 || first >= last:
		return false
	case v.Temporal != nil && v.Temporal.Date != nil:
		d := v.Temporal.Date
		return d.HasYear && d.Month == 0 && !d.Range && Releases[r.at(last).Stem]
	case v.Quantity == nil || v.Quantity.Kind != quantity.Number || v.Quantity.Comparator != quantity.Exactly || v.Quantity.Dimension != "":
		return false
	case r.IsPort(m) || r.IsStatus(m):
		return false
	}
	noun := &r.Words[first-1]
	if labelled[noun.Stem] {
		return true
	}
	counts := v.Quantity.Noun.Len() > 0 && v.Quantity.Noun.Start >= v.Quantity.Core.End
	if noun.Form == "in" && r.Opens(first-1) {
		return !counts && r.FormAt(last) != "of" // "In 1.32 it is on"
	}
	return !counts && noun.Mention < 0 && !noun.Sign && !noun.Verb && (noun.Phrase >= 0 || noun.Weight > 0 && noun.MayBe(lexicon.Noun))
}
