package sentence

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// Portion is how much of a whole something may be, from 0 to 1.
type Portion struct {
	low, high         *big.Rat
	aboveLow, belowHi bool // that limit itself is not meant
}

// The limits of portions, and portions of which words tell.
var (
	nought, Half, One = big.NewRat(0, 1), big.NewRat(1, 2), big.NewRat(1, 1)

	wholly = Portion{low: One, high: One}
	nowise = Portion{low: nought, high: nought}
	mostly = Portion{low: Half, high: One, aboveLow: true}
	seldom = Portion{low: nought, high: Half, belowHi: true}
	notAll = Portion{low: nought, high: One, belowHi: true}
)

// PortionWords are the words that tell how much of a whole: of what follows them, or, in who, of all people.
var PortionWords = map[string]Portion{
	"all": wholly, "every": wholly, "each": wholly, "none": nowise, "no": nowise, "most": mostly, "majority": mostly, "minority": seldom,
	"both": wholly, "neither": nowise, "nobody": nowise, "everybody": wholly, "everyone": wholly,
}

// who are those of them that stand for people.
var who = Set("nobody everybody everyone")

// Apart reports whether nothing is as much as both.
func (p Portion) Apart(q Portion) bool { return p.under(q) || q.under(p) }

// under reports whether all that the one allows is less than what the other does.
func (p Portion) under(q Portion) bool {
	d := p.high.Cmp(q.low)
	return d < 0 || d == 0 && (p.belowHi || q.aboveLow)
}

// Within reports whether the other allows all that the one does.
func (p Portion) Within(q Portion) bool {
	low, high := p.low.Cmp(q.low), p.high.Cmp(q.high)
	return (low > 0 || low == 0 && (p.aboveLow || !q.aboveLow)) && (high < 0 || high == 0 && (p.belowHi || !q.belowHi))
}

// WholeShare is a portion that a reading tells, of what: "most of the seats".
type WholeShare struct {
	First, Last int  // its words, half open
	Noun        int  // the head of what it is a portion of, -1 for people
	Counted     bool // only how many there are is told
	Portion
}

// WholeShares are the portions that a reading tells in words.
func (r *Reading) WholeShares() (out []WholeShare) {
	for i := range r.Words {
		w := &r.Words[i]
		p, ok := PortionWords[w.Form]
		if !ok || w.Mention >= 0 {
			continue
		}
		s := WholeShare{First: i, Last: i + 1, Noun: -1, Portion: p}
		if f := r.FormAt(i - 1); f == "not" && p == wholly {
			s.First, s.Portion = i-1, notAll
		} else if f == "not" || f == "at" || f == "the" && w.Form == "most" {
			continue
		}
		if w.Form == "no" && r.FormAt(i+1) == "one" {
			s.Last++
		} else if !who[w.Form] {
			if s.Noun = r.nounOfShare(i); s.Noun < 0 {
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// nounOfShare is the head of the noun phrase of which the word at word i tells how much; -1 for none.
func (r *Reading) nounOfShare(i int) int {
	of := r.FormAt(i+1) == "of"
	if !of && portioned[r.Words[i].Form] {
		return -1
	}
	if of {
		i++
	}
	if i+1 >= len(r.Words) || !of && r.Words[i+1].Mostly(lexicon.Adverb) {
		return -1
	}
	return r.HeadAfter(i + 1)
}

// portioned are the words that tell a portion only before "of".
var portioned = Set("none majority minority")

// ShareOfMention is the portion that mention m is, "75 percent of the seats"; not ok where it is none.
func (r *Reading) ShareOfMention(m int) (WholeShare, bool) {
	q := r.Mentions[m].Quantity
	first, last := r.WordsOf(m)
	if q == nil || first >= last || q.Score || q.Vague || q.Quantity.Of != nil && q.Quantity.Of.Sign() == 0 {
		return WholeShare{}, false
	}
	s := WholeShare{First: first, Last: last, Noun: r.OfWhat(last)}
	of := One
	switch {
	case r.Mentions[m].Kind == language.Percent:
		of = Hundred
	case q.Quantity.Of != nil:
		_, s.Noun = r.WordsIn(q.Noun)
		s.Noun--
		of = q.Quantity.Of
	case q.Value == nil || q.Value.Cmp(One) >= 0 || q.Dimension != "" || s.Noun < 0:
		return WholeShare{}, false
	}
	var ok bool
	s.Portion, ok = portionOf(&q.Quantity, of)
	return s, ok && s.Noun >= 0
}

// ShareOfCount is the portion that a bare count leaves open: "three members" may be all of them, "only three members" are not.
func (r *Reading) ShareOfCount(m int) (WholeShare, bool) {
	q := r.Mentions[m].Quantity
	first, last := r.WordsOf(m)
	if q == nil || q.Kind != quantity.Number || q.Noun.Len() == 0 || q.Value == nil || q.Value.Sign() < 0 || first >= last {
		return WholeShare{}, false
	}
	_, end := r.WordsIn(q.Noun)
	s := WholeShare{First: first, Last: last, Noun: end - 1, Counted: true, Portion: nowise}
	if q.Value.Sign() > 0 {
		s.Portion = Portion{low: nought, high: One, aboveLow: true}
		if f := r.FormAt(first - 1); f == "only" || f == "just" {
			s.First, s.belowHi = first-1, true
		}
	}
	return s, true
}

// portionOf is a quantity as a portion of a whole; not ok where it is more than that, or only about so much.
func portionOf(q *quantity.Quantity, of *big.Rat) (Portion, bool) {
	p := Portion{low: nought, high: One}
	switch {
	case q.Value != nil && q.Comparator == quantity.Exactly:
		p.low, p.high = q.Value, q.Value
	case q.Low == nil && q.High == nil:
		return p, false
	default:
		if q.Low != nil {
			p.low, p.aboveLow = q.Low, q.Comparator == quantity.MoreThan
		}
		if q.High != nil {
			p.high, p.belowHi = q.High, q.Comparator == quantity.LessThan
		}
	}
	for _, x := range []**big.Rat{&p.low, &p.high} {
		if *x != nought && *x != One {
			*x = new(big.Rat).Quo(*x, of)
		}
	}
	return p, p.low.Sign() >= 0 && p.high.Cmp(One) <= 0
}
