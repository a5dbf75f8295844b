package statement

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// TellsMeasure reports whether a statement says of its subject, by a verb, an adjective or a noun that say nothing else, how much of a dimension it
// has: "covers [40] hectares", "is [800 m] long", "has a length of [800 m]".
func (st *Statement) TellsMeasure(h *Held) bool {
	m := st.measure(h)
	if m == nil {
		return false
	}
	v := st.Governor(h.First, h.Last)
	return v >= 0 && (m.Verbs[st.Words[v].Stem] || st.IsLight(v) && (sentence.Dimensional[st.FormAt(h.Last)] || st.NamesMeasure(h, st.Attribute(h.First, h.Last))))
}

// NamesMeasure reports whether word i is the noun that says along which dimension a held value is measured: "a length of [800 m]".
func (st *Statement) NamesMeasure(h *Held, i int) bool {
	m := st.measure(h)
	return m != nil && i >= 0 && i < h.First && m.Nouns[st.Words[i].Stem] && st.Attribute(h.First, h.Last) == i
}

// measure is how English says how much there is of a held value's dimension; nil where nothing is held of one.
func (st *Statement) measure(h *Held) *sentence.Measure {
	if h.Mention < 0 || st.Mentions[h.Mention].Quantity == nil {
		return nil
	}
	for i := range sentence.Measures {
		if m := &sentence.Measures[i]; m.Dimension != "" && m.Dimension == sentence.DimensionOf(st.Mentions[h.Mention].Quantity) && m.Dimension != "money" {
			return m
		}
	}
	return nil
}
