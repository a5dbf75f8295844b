package sentence

import (
	"sort"

	"github.com/steadfact/steadfact/internal/language/quantity"
	"github.com/steadfact/steadfact/internal/source"
)

// order is what a word knows of those around it, so that a sentence of thousands of words need not be walked through for each of them.
type order struct {
	told      int32 // how many words up to it are no signs
	part      int32 // where its part of the sentence begins, behind what ends clauses
	priorVerb int32 // the nearest verb before it, -1 for none
	nextVerb  int32 // the nearest verb behind it, or as many as there are words
	bracket   int32 // the nearest bracket up to it, -1 for none
	counted   bool  // a plain number counts it
}

// countWords notes how many words up to each are no signs, where its part of the sentence begins, and the bracket before it.
func (r *Reading) countWords() {
	told, part, bracket := int32(0), int32(0), int32(-1)
	for i := range r.Words {
		if !r.Words[i].Sign {
			told++
		}
		if f := r.Words[i].Form; f == "(" || f == ")" {
			bracket = int32(i)
		}
		r.Words[i].told, r.Words[i].part, r.Words[i].bracket = told, part, bracket
		if r.EndsClauses(i) {
			part = int32(i) + 1
		}
	}
}

// markCounted notes which nouns plain numbers count.
func (r *Reading) markCounted() {
	for i := range r.Mentions {
		q := r.Mentions[i].Quantity
		if q == nil || q.Kind != quantity.Number || q.Noun.Len() == 0 {
			continue
		}
		first, last := r.WordsIn(q.Noun)
		for j := first; j < last; j++ {
			r.Words[j].counted = r.Words[j].counted || q.Noun.Contains(r.Words[j].Span)
		}
	}
}

// orderVerbs notes the nearest verbs of each word.
func (r *Reading) orderVerbs() {
	before, after := int32(-1), int32(len(r.Words))
	for i := range r.Words {
		if r.Words[i].priorVerb = before; r.Words[i].Verb {
			before = int32(i)
		}
	}
	for i := len(r.Words) - 1; i >= 0; i-- {
		if r.Words[i].nextVerb = after; r.Words[i].Verb {
			after = int32(i)
		}
	}
	r.ordered = true
}

// priorVerb is the nearest verb before word i, -1 for none.
func (r *Reading) priorVerb(i int) int {
	if r.ordered && i < len(r.Words) {
		return int(r.Words[i].priorVerb)
	}
	for i--; i >= 0 && !r.Words[i].Verb; i-- {
	}
	return i
}

// verbFrom is word i if it is a verb, else the nearest one behind it; as many as there are words for none.
func (r *Reading) verbFrom(i int) int {
	if r.ordered && i < len(r.Words) && !r.Words[i].Verb {
		return int(r.Words[i].nextVerb)
	}
	for ; i < len(r.Words) && !r.Words[i].Verb; i++ {
	}
	return i
}

// BracketTo is the nearest bracket up to word i where it opens, as word i stands in it; -1 for none.
func (r *Reading) BracketTo(i int) int {
	if i < 0 || r.Words[i].bracket < 0 || r.Words[r.Words[i].bracket].Form == ")" {
		return -1
	}
	return int(r.Words[i].bracket)
}

// partStart is where the part of the sentence before word i begins, behind what ends clauses.
func (r *Reading) partStart(i int) int {
	if i < len(r.Words) {
		return int(r.Words[i].part)
	}
	for i--; i >= 0 && !r.EndsClauses(i); i-- {
	}
	return i + 1
}

// ToldBetween is how many of the words [first, last) are no signs; 0 for no words.
func (r *Reading) ToldBetween(first, last int) int {
	if first >= last {
		return 0
	}
	n := r.Words[last-1].told
	if first > 0 {
		n -= r.Words[first-1].told
	}
	return int(n)
}

// WordsIn is the range of words that touch a span, 0 and 0 when none does.
func (r *Reading) WordsIn(s source.Span) (first, last int) {
	first = sort.Search(len(r.Words), func(i int) bool { return r.Words[i].End > s.Start })
	for last = first; last < len(r.Words) && r.Words[last].Start < s.End; last++ {
	}
	if first == last {
		return 0, 0
	}
	return first, last
}
