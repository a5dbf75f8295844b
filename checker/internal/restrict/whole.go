package restrict

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// BeforeWhole is the preposition before mention m, and before the name that it is the release of; "" for none.
func BeforeWhole(r *sentence.Reading, m int) string {
	first, last := r.WordsIn(r.Mentions[m].Whole)
	if first < last && r.IsPreposition(first) {
		return r.Words[first].Form // read as a bound: "within 60 days"
	}
	if first > 0 && r.Words[first-1].Phrase >= 0 && r.Mentions[m].Version != nil {
		first = r.Phrases[r.Words[first-1].Phrase].First
	}
	return r.PrepositionBefore(first)
}

// Total reports whether a candidate is said to be a sum.
func Total(c *about.Comparison, d about.Candidate) bool { return IsTotal(c.Text, d.First, d.Last) }

// IsTotal reports whether the value of words [first, last) is said to be all there is: "240 days in total", "a total of 240".
func IsTotal(r *sentence.Reading, first, last int) bool {
	if r.FormAt(last) == "in" {
		last++
	}
	if totals[r.FormAt(last)] {
		return true
	}
	for j := first - 2; j >= 0 && r.Words[first-1].Form == "of" && r.IsNominal(j); j-- { // "a total gross of"
		if totals[r.Words[j].Form] {
			return true
		}
	}
	return false
}

// totals are words for all there is.
var totals = sentence.Set("total all altogether overall")

// SameWhole reports whether two portions are of the same.
func SameWhole(c *about.Comparison, f, t sentence.WholeShare) bool {
	switch {
	case f.Noun >= 0 && t.Noun >= 0:
		return c.StandsFor(f.Noun, t.Noun) && !c.StrangeIn(t.Last, t.Noun)
	case f.Noun >= 0:
		return sentence.Persons[c.St.Words[f.Noun].Stem]
	case t.Noun >= 0:
		return sentence.Persons[c.Text.Words[t.Noun].Stem]
	}
	return true
}

// bothShares reports whether held value and the sentence's are portions of the same whole: "half of the seats", of 12 of 20 seats.
func bothShares(c *about.Comparison, d about.Candidate) bool {
	f, ok := c.St.HeldShare(&c.St.Held[d.Held])
	t, also := c.Text.ShareOfMention(d.Mention)
	return ok && also && SameWhole(c, f, t)
}
