package statement

import "github.com/steadfact/steadfact/checker/internal/sentence"

// Defining are the words by which a statement says what an acronym stands for: "FAS stands for …", "FAS is short for …".
var Defining = sentence.Set("stand short mean means abbreviate abbreviation acronym initialism expand expansion denote")

// Defined is the acronym that the statement explains with the held words, as its folded form; "" when it explains none.
func (st *Statement) Defined(h *Held) string {
	acronym, says := "", false
	for i := range st.Words {
		w := &st.Words[i]
		switch {
		case st.IsHeld(i) || w.Sign:
		case st.AcronymAt(i):
			if acronym != "" {
				return ""
			}
			acronym = w.Form
		case Defining[w.Stem]:
			says = true
		case w.Weight > 0 && !w.Function && !w.Verb:
			return ""
		}
	}
	if !says || h.Last-h.First < 2 {
		return ""
	}
	return acronym
}
