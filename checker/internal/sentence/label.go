package sentence

import "github.com/steadfact/steadfact/internal/language/quantity"

// Labels reports whether mention m, whose words begin with first, is a bare number right behind a name.
func (r *Reading) Labels(m, first int) bool {
	q := r.Mentions[m].Quantity
	bare := q != nil && (q.Kind == quantity.Number || q.Score && q.Worded) && q.Unit == "" && q.Comparator == quantity.Exactly
	if bare && first > 1 && r.Words[first-1].Form == "." {
		first-- // "Super Mario Bros. 3"
	}
	return bare && first > 0 && r.Words[first-1].Phrase >= 0 && !r.Words[first-1].Sign
}
