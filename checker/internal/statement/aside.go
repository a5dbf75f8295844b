package statement

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// markAsides marks the words right behind a name, between commas or in brackets, that tell what it names and hold nothing: "Orrel & Sons, a
// brewery, closed in [1996]", "Low Tide (film)". The names in them stay.
func (st *Statement) markAsides(side []bool) {
	for _, p := range st.Phrases {
		if first, last := st.Aside(p); first < last {
			for i := first; i < last; i++ {
				side[i] = st.Words[i].Phrase < 0
			}
		}
	}
}

// Aside is what stands in commas or brackets behind a name, without these, if it holds and states no value and has no verb; empty for none.
func (st *Statement) Aside(p sentence.Phrase) (first, last int) {
	first = p.Last + 1
	end := ","
	switch {
	case st.FormAt(p.Last) == "(":
		end = ")"
	case st.FormAt(p.Last) != "," || first == len(st.Words) || !st.Words[first].Is(lexicon.Determiner):
		return first, first
	}
	for last = first; last < len(st.Words); last++ {
		switch w := &st.Words[last]; {
		case w.Form == end:
			return first, last
		case w.Verb, w.Mention >= 0, st.IsHeld(last), w.Sign && w.Form != "-":
			return first, first
		}
	}
	return first, first
}
