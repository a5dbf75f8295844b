package names

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// behindHyphen are the held words that stand behind a hyphen: they may be silent in the acronym, however they are written.
func behindHyphen(st *statement.Statement, h *statement.Held) map[string]bool {
	out := map[string]bool{}
	for i := h.First + 1; i < h.Last; i++ {
		if st.Words[i-1].Form == "-" {
			out[st.Words[i].Form] = true
		}
	}
	return out
}

// spells is where a run of words that begins at word i and has the acronym's letters for initials ends; -1 when none does.
// Small and silent words and what follows a hyphen may be passed over; an acronym inside counts with all its letters.
func spells(r *sentence.Reading, i int, acronym string, silent map[string]bool) int {
	if r.Words[i].Sign || r.Words[i].Function || !strings.HasPrefix(r.Words[i].Form, acronym[:1]) {
		return -1
	}
	return spellRest(r, i, acronym, acronym, silent)
}

// spellRest goes on at word i with the letters that are left.
func spellRest(r *sentence.Reading, i int, rest, acronym string, silent map[string]bool) int {
	if rest == "" {
		return i
	}
	if i >= len(r.Words) {
		return -1
	}
	w := &r.Words[i]
	if w.Form == "-" && len(rest) < len(acronym) {
		return spellBehindHyphen(r, i+1, rest, acronym, silent)
	}
	if w.Sign || w.Mention >= 0 || w.Form == acronym || w.Verb && w.Function || w.Function && len(rest) == 1 {
		return -1
	}
	if after, ok := strings.CutPrefix(rest, w.Form); ok && r.AcronymAt(i) {
		return spellRest(r, i+1, after, acronym, silent)
	}
	if strings.HasPrefix(w.Form, rest[:1]) {
		if last := spellRest(r, i+1, rest[1:], acronym, silent); last >= 0 {
			return last
		}
	}
	if (w.Function || silent[w.Form]) && len(rest) < len(acronym) {
		return spellRest(r, i+1, rest, acronym, silent)
	}
	return -1
}

// spellBehindHyphen goes on behind a hyphen, whose word may be silent.
func spellBehindHyphen(r *sentence.Reading, i int, rest, acronym string, silent map[string]bool) int {
	if last := spellRest(r, i, rest, acronym, silent); last >= 0 || i >= len(r.Words) || r.Words[i].Sign {
		return last
	}
	return spellRest(r, i+1, rest, acronym, silent)
}

// rewords reports whether a run of words is the held ones written otherwise: inflected, shortened ("mid" for "middle"), or
// partly as acronyms ("Mid-level IR").
func rewords(c *about.Comparison, h *statement.Held, from, last int) bool {
	i, silent := h.First, behindHyphen(c.St, h)
	for j := from; j < last; j++ {
		for i < h.Last && c.St.Words[i].Sign {
			i++
		}
		if i >= h.Last {
			return false
		}
		a, b := &c.St.Words[i], &c.Text.Words[j]
		switch {
		case b.Sign:
		case a.Stem == b.Stem, len(a.Form) > 2 && strings.HasPrefix(b.Form, a.Form), len(b.Form) > 2 && strings.HasPrefix(a.Form, b.Form):
			i++
		case c.Text.AcronymAt(j):
			if i = spells(c.St.Reading, i, b.Form, silent); i < 0 {
				return false
			}
		default:
			return false
		}
	}
	return i == h.Last
}
