package sentence

import "github.com/steadfact/steadfact/internal/language/quantity"

// sharedNoun is the noun that a bare number shares with the number before it, which both count: "2,500 troops in Iraq and 900 in
// Syria"; -1 when the words [first, last) are no such number.
func (r *Reading) sharedNoun(first, last int) int {
	if first < 2 || last >= len(r.Words) || !r.IsPreposition(last) || r.Words[last].Form == "of" || r.Words[first].Mention < 0 {
		return -1
	}
	q := r.Mentions[r.Words[first].Mention].Quantity
	if q == nil || q.Kind != quantity.Number || q.Unit != "" {
		return -1
	}
	listed := false
	for j := first - 1; j >= 0; j-- {
		w := &r.Words[j]
		listed = listed || w.Form == "and" || w.Form == ","
		if w.Mention < 0 || r.Mentions[w.Mention].Quantity == nil {
			continue
		}
		if before := r.Mentions[w.Mention].Quantity; listed && before.Kind == quantity.Number && before.Noun.Len() > 0 {
			_, end := r.WordsIn(before.Noun)
			return end - 1
		}
		if r.Mentions[w.Mention].Quantity.Unit != "" && !r.Aside(j) {
			return -1
		}
	}
	return -1
}

// wholeNoun is the noun of the number of which the bare number at word first tells a part: "696 cases, of which 346"; -1 when it tells none.
func (r *Reading) wholeNoun(first int) int {
	if first < 2 || !Partial[r.Words[first-1].Form] || r.Words[first-2].Form != "of" {
		return -1
	}
	for j := first - 3; j >= 0; j-- {
		if m := r.Words[j].Mention; m >= 0 && r.Mentions[m].Quantity != nil && r.Mentions[m].Quantity.Noun.Len() > 0 {
			_, end := r.WordsIn(r.Mentions[m].Quantity.Noun)
			return end - 1
		}
	}
	return -1
}

// Partial are the pronouns behind "of" for that of which a part is told.
var Partial = Set("which whom them these those us")

// Aside reports whether word i stands in brackets: what is told there of one item of a list is not told of the next.
func (r *Reading) Aside(i int) bool { return r.BracketTo(i) >= 0 }
