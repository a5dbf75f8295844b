package about

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// compareRow holds a number of things that somebody has against the place that one of them has among these: who has won two awards has not had
// "her third award". It is Incomparable for all others, and where the number leaves room for more, or the place for others behind it.
func (c *Comparison) compareRow(h *statement.Held, m *language.Mention) language.Comparison {
	fact := &c.St.Mentions[h.Mention]
	if m.Kind != language.Ordinal || fact.Kind != language.Quantity && fact.Kind != language.Duration || m.Quantity.Value == nil || c.narrowsCount(h) {
		return language.Incomparable
	}
	if lexicon.Stem(fact.Quantity.Unit) != lexicon.Stem(m.Quantity.Unit) || !c.ownsRow(m) {
		return language.Incomparable
	}
	q, n := fact.Quantity, m.Quantity.Value
	switch {
	case q.Comparator == quantity.Exactly && q.Value != nil && q.Value.Cmp(n) == 0:
		return language.Agree
	case q.Comparator == quantity.Exactly && exceeds(n, q.Value), q.Comparator == quantity.AtMost && exceeds(n, q.Value):
		return language.Differ
	case q.Comparator == quantity.LessThan && q.Value != nil && n.Cmp(q.Value) >= 0:
		return language.Differ
	}
	return language.Incomparable
}

// narrowsCount reports whether the statement says of what sort it counts, and the sentence does not: "four live albums".
func (c *Comparison) narrowsCount(h *statement.Held) bool {
	first, last := c.St.WordsIn(c.St.Mentions[h.Mention].Quantity.Noun)
	for i := max(first, h.First); i < last && c.Links != nil; i++ {
		if c.St.Content(i) && c.Links.By[i] < sentence.Akin {
			return true
		}
	}
	return false
}

func exceeds(n, most *big.Rat) bool { return most != nil && n.Cmp(most) > 0 }

// ownsRow reports whether an ordinal says which of somebody's own something is: "is her third award", "the club's 28th title". Years and days are
// nobody's own, but for those in a row.
func (c *Comparison) ownsRow(m *language.Mention) bool {
	first, last := c.Text.WordsIn(m.Span)
	if first < 1 || first >= last || !sentence.Possessives[c.Text.Words[first-1].Form] && !sentence.IsGenitive(c.Text.Words[first-1].Form) {
		return false
	}
	if c.Links != nil && !c.rowOfKnown(m, first-1) {
		return false
	}
	_, time := calendar[m.Quantity.Unit]
	return !time || following[c.Text.FormAt(last)]
}

// rowOfKnown reports whether what stands in the row is the statement's subject's, by the word at word i that owns it, is there already, and no more is
// said of which one it is. Whose relatives and members they are, the owner tells too seldom.
func (c *Comparison) rowOfKnown(m *language.Mention, i int) bool {
	_, last := c.Text.WordsIn(m.Whole)
	if sentence.Persons[m.Quantity.Unit] || relatives[m.Quantity.Unit] || narrowingRow[c.Text.FormAt(last)] || last < len(c.Text.Words) && c.Text.IsOwnerSign(last) {
		return false
	}
	if sentence.IsGenitive(c.Text.Words[i].Form) && (i < 1 || c.Links.Used[i-1] < sentence.Derived) {
		return false
	}
	v := c.Text.Governor(i, last)
	if v < 0 {
		return true
	}
	for k := c.Text.GroupStart(v) - 1; k >= 0 && k >= c.Text.GroupStart(v)-2; k-- {
		if sentence.Relative[c.Text.Words[k].Form] {
			return false
		}
	}
	return !strings.HasSuffix(c.Text.Words[v].Form, "ing")
}

// narrowingRow are the prepositions behind which it is said of which row something is: "her third award as a producer".
var narrowingRow = sentence.Set("as from at in for on of")

// relatives are the nouns for those who belong to somebody, of whom a row is seldom theirs alone.
var relatives = sentence.Set("child son daughter brother sister wife husband marriage member player employee pursuit")

// following are the adjectives of what comes one after another.
var following = sentence.Set("consecutive straight successive")
