package about

import (
	"math/big"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// SameNoun reports whether two quantities count the same thing: their head nouns correspond, or one of them leaves it out.
func (c *Comparison) SameNoun(h *statement.Held, m int) bool {
	f, t := c.St.Mentions[h.Mention].Quantity, c.Text.Mentions[m].Quantity
	if f == nil || t == nil || c.bothStatuses(h, &c.Text.Mentions[m]) || c.CountedAlike(h, m) {
		return true
	}
	if f.Noun.Len() == 0 && t.Noun.Len() > 0 && t.Kind != quantity.Ordinal && ranks(c.St, h) {
		return false
	}
	if f.Noun.Len() == 0 && f.Unit == "" && broken(f) && t.Noun.Len() > 0 && !broken(t) {
		return false // "since 1.24", and two stages
	}
	if j := timesOver(c.Text, m); j >= 0 && c.Links != nil && t.Unit != f.Unit {
		_, last := c.St.WordsIn(f.Noun)
		return last > 0 && c.Links.By[last-1] >= sentence.Derived && (c.Links.Used[j] >= sentence.Derived || winners[c.Text.Words[j].Stem])
	}
	if t.Unit == "time" && t.Noun.Len() == 0 && f.Noun.Len() > 0 && f.Unit != t.Unit {
		return false // "took over twice" counts no messages
	}
	if f.Noun.Len() == 0 || t.Noun.Len() == 0 {
		return !(t.Kind == quantity.Ordinal && InOrder(c.St.Reading, h.Mention) && c.numbersOther(m))
	}
	if f.Kind == quantity.Money || f.Dimension != "" {
		return true
	}
	a, b := lexicon.Stem(f.Unit), lexicon.Stem(t.Unit)
	if a == b || c.Book.Same(a, b) || c.NumbersNamed(h, m) || c.sameRow(h, m) != nil || c.countsDeed(h, m) {
		return true
	}
	_, i := c.St.WordsIn(f.Noun)
	_, j := c.Text.WordsIn(t.Noun)
	if c.St.SameSorts(i-1, c.Text, j-1) {
		return true
	}
	switch lexicon.Related(a, b) {
	case lexicon.None, lexicon.Opposite:
		return c.sharesNounWord(h, m)
	}
	return true
}

// broken reports whether a number is written with digits behind the point.
func broken(q *quantity.Mention) bool { return q.Step != nil && q.Step.Cmp(big.NewRat(1, 1)) < 0 }

// timesOver is the noun that mention m says how often somebody became: the winner of "a two-time winner"; -1 for none.
func timesOver(r *sentence.Reading, m int) int {
	_, last := r.WordsOf(m)
	if r.FormAt(last) != "-" || r.FormAt(last+1) != "time" {
		return -1
	}
	return r.HeadAfter(last + 2)
}

// winners are the nouns for who has won something.
var winners = sentence.Set("champion titleholder medalist medallist laureate recipient")

// ranks reports whether a held bare number is a place in an order: "is ranked 15".
func ranks(st *statement.Statement, h *statement.Held) bool {
	v := st.Governor(h.First, h.Last)
	return v >= 0 && v < h.First && st.Words[v].Stem == "rank"
}

// NumbersNamed reports whether an ordinal of the statement numbers what has a name by that name, and one of the sentence by what sort of
// thing it is: "the eighth PondCon" and "its eighth edition".
func (c *Comparison) NumbersNamed(h *statement.Held, m int) bool {
	f, t := c.St.Mentions[h.Mention].Quantity, c.Text.Mentions[m].Quantity
	if f == nil || t == nil || f.Kind != quantity.Ordinal || t.Kind != quantity.Ordinal {
		return false
	}
	first, last := c.St.WordsIn(f.Noun)
	_, head := c.Text.WordsIn(t.Noun)
	return first < last && head > 0 && c.St.Words[last-1].Upper && occasions[c.Text.Words[head-1].Stem]
}

// occasions are the nouns for one of a series that has a name.
var occasions = sentence.Set("edition instalment installment conference meeting gathering festival fair congress season issue iteration tournament")

// sharesNounWord reports whether some telling word of one counted noun stands in the other, and is the last of one of them: "confirmed
// cases" and "cases of the virus", "recorded deaths" and "deaths", but not "Danish towns" and "Danish schools".
func (c *Comparison) sharesNounWord(h *statement.Held, m int) bool {
	first, last := c.St.WordsIn(c.St.Mentions[h.Mention].Quantity.Noun)
	from, to := c.Text.WordsIn(c.Text.Mentions[m].Quantity.Noun)
	for i := first; i < last; i++ {
		if c.Links.By[i] < sentence.Derived || c.St.Words[i].Weight == 0 {
			continue
		}
		for _, j := range c.Links.To[i] {
			if from <= j && j < to && (i == last-1 || j == to-1) {
				return true
			}
		}
	}
	return false
}
