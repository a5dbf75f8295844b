package statement

import "github.com/steadfact/steadfact/checker/internal/sentence"

// IdiomAt is by which idiom word i of the statement only says that a held value is told, nil for none: "made", "at the box office".
func (st *Statement) IdiomAt(i int) *sentence.Idiom {
	w := &st.Words[i]
	if !w.Has(sentence.MayTellValue) || w.Phrase >= 0 || w.Mention >= 0 {
		return nil
	}
	for _, x := range sentence.Idioms {
		if !(w.Verb && (x.Verbs[w.Stem] || x.Made[w.Stem])) && !x.Nouns[w.Stem] {
			continue
		}
		for k := range st.Held {
			if h := &st.Held[k]; h.Mention >= 0 && st.Words[h.First].Clause == w.Clause && x.Tells(st.Reading, h.Mention) {
				return x
			}
		}
	}
	return nil
}
