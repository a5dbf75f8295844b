package sentence

// SumTo is the noun of what mention m says how many there are in all, now that some were added: the rooms of "added 12 rooms, bringing the total
// to 48", the deaths of "took the number of deaths to 48"; -1 where it says no such thing.
func (r *Reading) SumTo(m int) int {
	first, last := r.WordsIn(r.Mentions[m].Whole)
	if first < 3 || first >= last || r.Words[first-1].Form != "to" || r.Mentions[m].Quantity == nil {
		return -1
	}
	sum := -1
	for k := first - 2; k >= 0; k-- {
		switch w := &r.Words[k]; {
		case sum < 0 && sums[w.Stem]:
			sum = k
		case sum >= 0 && summing[w.Stem] && w.Verb:
			return r.summed(k, sum, first, last)
		case w.Verb, w.Sign && w.Form != "-" && !IsGenitive(w.Form), w.Mention >= 0:
			return -1
		}
	}
	return -1
}

// summed is the noun of which the sum at word i is, that verb v moves to the number of words [first, last).
func (r *Reading) summed(v, i, first, last int) int {
	if of := r.OfWhat(i + 1); of >= 0 {
		return of
	}
	if noun := r.Attribute(first, last); noun >= last {
		return noun
	}
	if k := i - 1; k > v && r.Words[k].Phrase < 0 && r.IsNominal(k) && !r.IsDeterminer(k) && !sums[r.Words[k].Stem] && !Vague[r.Words[k].Stem] {
		return k // "the death toll"
	}
	noun := i
	for m := range r.Mentions {
		q := r.Mentions[m].Quantity
		if q == nil || q.Noun.Len() == 0 {
			continue
		}
		if _, end := r.WordsIn(q.Noun); end > 0 && end <= v {
			noun = end - 1
		}
	}
	return noun
}

// sums are the nouns for how many there are in all, summing the verbs by which what is added moves them.
var (
	sums    = Set("total number count tally toll sum figure")
	summing = Set("bring take raise push lift increase boost carry drive swell")
)

// AllTogether reports whether the things that a number at word i counts are told to be all of something: "is a collection of four tools for …".
func (r *Reading) AllTogether(i int) bool {
	return i > 2 && r.Words[i-1].Form == "of" && assortments[r.Words[i-2].Stem] && r.Indefinite(i-2)
}

// assortments are the nouns for what several things are together.
var assortments = Set("collection set bundle suite combination series group family trio pair")
