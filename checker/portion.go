package checker

import (
	"math/big"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// portion is how much of a whole something may be, from 0 to 1.
type portion struct {
	low, high         *big.Rat
	aboveLow, belowHi bool // that limit itself is not meant
}

var (
	nought, half, one = big.NewRat(0, 1), big.NewRat(1, 2), big.NewRat(1, 1)

	wholly = portion{low: one, high: one}
	nowise = portion{low: nought, high: nought}
	mostly = portion{low: half, high: one, aboveLow: true}
	seldom = portion{low: nought, high: half, belowHi: true}
	notAll = portion{low: nought, high: one, belowHi: true}
)

// portionWords are the words that tell how much of a whole: of what follows them, or, in who, of all people.
var portionWords = map[string]portion{
	"all": wholly, "every": wholly, "each": wholly, "none": nowise, "no": nowise, "most": mostly, "majority": mostly, "minority": seldom,
	"both": wholly, "neither": nowise, "nobody": nowise, "everybody": wholly, "everyone": wholly,
}

// who are those of them that stand for people.
var who = set("nobody everybody everyone")

// apart reports whether nothing is as much as both.
func (p portion) apart(q portion) bool { return p.under(q) || q.under(p) }

// under reports whether all that the one allows is less than what the other does.
func (p portion) under(q portion) bool {
	d := p.high.Cmp(q.low)
	return d < 0 || d == 0 && (p.belowHi || q.aboveLow)
}

// within reports whether the other allows all that the one does.
func (p portion) within(q portion) bool {
	low, high := p.low.Cmp(q.low), p.high.Cmp(q.high)
	return (low > 0 || low == 0 && (p.aboveLow || !q.aboveLow)) && (high < 0 || high == 0 && (p.belowHi || !q.belowHi))
}

// wholeShare is a portion that a reading tells, of what: "most of the seats".
type wholeShare struct {
	first, last int  // its words, half open
	noun        int  // the head of what it is a portion of, -1 for people
	counted     bool // only how many there are is told
	portion
}

// wholeShares are the portions that a reading tells in words.
func (r *reading) wholeShares() (out []wholeShare) {
	for i := range r.words {
		w := &r.words[i]
		p, ok := portionWords[w.form]
		if !ok || w.mention >= 0 {
			continue
		}
		s := wholeShare{first: i, last: i + 1, noun: -1, portion: p}
		if f := r.formAt(i - 1); f == "not" && p == wholly {
			s.first, s.portion = i-1, notAll
		} else if f == "not" || f == "at" || f == "the" && w.form == "most" {
			continue
		}
		if w.form == "no" && r.formAt(i+1) == "one" {
			s.last++
		} else if !who[w.form] {
			if s.noun = r.nounOfShare(i); s.noun < 0 {
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// nounOfShare is the head of the noun phrase of which the word at word i tells how much; -1 for none.
func (r *reading) nounOfShare(i int) int {
	of := r.formAt(i+1) == "of"
	if !of && portioned[r.words[i].form] {
		return -1
	}
	if of {
		i++
	}
	if i+1 >= len(r.words) || !of && r.words[i+1].mostly(lexicon.Adverb) {
		return -1
	}
	return r.headAfter(i + 1)
}

// portioned are the words that tell a portion only before "of".
var portioned = set("none majority minority")

// shareOfMention is the portion that mention m is, "75 percent of the seats"; not ok where it is none.
func (r *reading) shareOfMention(m int) (wholeShare, bool) {
	q := r.mentions[m].Quantity
	first, last := r.wordsOf(m)
	if q == nil || first >= last || q.Score || q.Vague {
		return wholeShare{}, false
	}
	s := wholeShare{first: first, last: last, noun: r.ofWhat(last)}
	of := one
	switch {
	case r.mentions[m].Kind == language.Percent:
		of = hundred
	case q.Quantity.Of != nil:
		_, s.noun = r.wordsIn(q.Noun)
		s.noun--
		of = q.Quantity.Of
	case q.Value == nil || q.Value.Cmp(one) >= 0 || q.Dimension != "" || s.noun < 0:
		return wholeShare{}, false
	}
	var ok bool
	s.portion, ok = portionOf(&q.Quantity, of)
	return s, ok && s.noun >= 0
}

// shareOfCount is the portion that a bare count leaves open: "three members" may be all of them, "only three members" are not.
func (r *reading) shareOfCount(m int) (wholeShare, bool) {
	q := r.mentions[m].Quantity
	first, last := r.wordsOf(m)
	if q == nil || q.Kind != quantity.Number || q.Noun.Len() == 0 || q.Value == nil || q.Value.Sign() < 0 || first >= last {
		return wholeShare{}, false
	}
	_, end := r.wordsIn(q.Noun)
	s := wholeShare{first: first, last: last, noun: end - 1, counted: true, portion: nowise}
	if q.Value.Sign() > 0 {
		s.portion = portion{low: nought, high: one, aboveLow: true}
		if f := r.formAt(first - 1); f == "only" || f == "just" {
			s.first, s.belowHi = first-1, true
		}
	}
	return s, true
}

// portionOf is a quantity as a portion of a whole; not ok where it is more than that, or only about so much.
func portionOf(q *quantity.Quantity, of *big.Rat) (portion, bool) {
	p := portion{low: nought, high: one}
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
		if *x != nought && *x != one {
			*x = new(big.Rat).Quo(*x, of)
		}
	}
	return p, p.low.Sign() >= 0 && p.high.Cmp(one) <= 0
}
