package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/quantity"
)

// compareAll holds all there are of a number against some of that very number: "all 9 seats" and "7 of the 9 seats". It is Incomparable where
// neither fact nor sentence tells of all, or the other of a part of as many.
func (c *Comparison) compareAll(h *statement.Held, m *language.Mention) language.Comparison {
	fact := &c.St.Mentions[h.Mention]
	if fact.Quantity == nil || m.Quantity == nil {
		return language.Incomparable
	}
	if allOf(c.St.Reading, fact) && PartOf(m.Quantity, fact.Quantity) || allOf(c.Text, m) && PartOf(fact.Quantity, m.Quantity) {
		return language.Differ
	}
	return language.Incomparable
}

// PartOf reports whether one quantity is fewer than there are out of as many as the other.
func PartOf(part, whole *quantity.Mention) bool {
	return part.Kind == quantity.Ratio && part.Quantity.Of != nil && part.Value != nil && part.Comparator == quantity.Exactly && part.Value.Cmp(part.Quantity.Of) < 0 &&
		whole.Kind == quantity.Number && whole.Value != nil && whole.Comparator == quantity.Exactly && whole.Value.Cmp(part.Quantity.Of) == 0
}

// allOf reports whether the number of a mention is that of all there are: "all 9 seats", "all of the 9 seats".
func allOf(r *sentence.Reading, m *language.Mention) bool {
	i, _ := r.WordsIn(m.Span)
	for i > 0 && (r.FormAt(i-1) == "of" || r.IsDeterminer(i-1) && r.FormAt(i-1) != "all") {
		i--
	}
	return r.FormAt(i-1) == "all" && r.FormAt(i-2) != "not" && r.FormAt(i-2) != "at"
}
