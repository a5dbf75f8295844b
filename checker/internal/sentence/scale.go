package sentence

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// InFull reports whether a number of a thousand or more is written with all its digits, and so in no scale.
func (r *Reading) InFull(m int) bool {
	q := r.Mentions[m].Quantity
	return q != nil && q.Value != nil && q.Value.Cmp(thousand) >= 0
}

// ScaleOf is the word for a large unit of count in a mention, "" for none.
func (r *Reading) ScaleOf(m int) string {
	first, last := r.WordsOf(m)
	for i := first; i < last; i++ {
		if scales[r.Words[i].Stem] {
			return r.Words[i].Stem
		}
	}
	return ""
}

// scales are the words for large units of count.
var scales = Set("thousand lakh million crore billion trillion")

// maybeMoney reports whether mention m is an amount of money, or a bare number of a scale in which such amounts are told without their
// currency: "earned 88.9 crore".
func (r *Reading) maybeMoney(m int) bool {
	q := r.Mentions[m].Quantity
	return r.Mentions[m].Kind == language.Money || q != nil && q.Kind == quantity.Number && q.Unit == "" && r.ScaleOf(m) != ""
}

// Round numbers that values are held against.
var Hundred, thousand = big.NewRat(100, 1), big.NewRat(1000, 1)
