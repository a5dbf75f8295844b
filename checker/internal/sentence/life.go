package sentence

import (
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// LifeOf is the last word of the name behind which a mention tells, in brackets, how long somebody lived: "(8 May 1870 – 1 April 1965)",
// "(born Ann Lee; 8 May 1870 – 1 April 1965)"; -1 when it tells no such thing. Years alone may be those of an office: they count where the
// sentence goes on with who that was, "(1870–1965) was a painter". A short time is that of an office, too.
func (r *Reading) LifeOf(m *language.Mention) int {
	first, last := r.WordsIn(m.Whole)
	if first >= last || r.FormAt(last) != ")" {
		return -1
	}
	open := first - 1
	for open > 0 && r.Words[open].Form != "(" {
		if w := &r.Words[open]; w.Form == ")" || w.Mention >= 0 {
			return -1
		}
		open--
	}
	if open < 1 || r.Words[open-1].Phrase < 0 || !separates(r.Words[first-1].Form) {
		return -1
	}
	d := m.Temporal.Date
	if d.Until.Before(d.From.AddDate(youngest, 0, 0)) || d.Grain != temporal.Day && !(BeForms[r.FormAt(last+1)] && last+2 < len(r.Words) && r.IsDeterminer(last+2)) {
		return -1
	}
	return open - 1
}

// youngest is at how many years those die, at the least, whose lives are told in brackets.
const youngest = 16

// separates reports whether a life may be told behind a word: behind the bracket, the name somebody was born with, or "born".
func separates(form string) bool { return form == "(" || form == ";" || form == "," || form == "born" }
