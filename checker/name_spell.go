package checker

import "strings"

// behindHyphen are the held words that stand behind a hyphen: they may be silent in the acronym, however they are written.
func (st *statement) behindHyphen(h *held) map[string]bool {
	out := map[string]bool{}
	for i := h.first + 1; i < h.last; i++ {
		if st.words[i-1].form == "-" {
			out[st.words[i].form] = true
		}
	}
	return out
}

// spells is where a run of words that begins at word i and has the acronym's letters for initials ends; -1 when none does.
// Small and silent words and what follows a hyphen may be passed over; an acronym inside counts with all its letters.
func (r *reading) spells(i int, acronym string, silent map[string]bool) int {
	if r.words[i].sign || r.words[i].function || !strings.HasPrefix(r.words[i].form, acronym[:1]) {
		return -1
	}
	return r.spellRest(i, acronym, acronym, silent)
}

// spellRest goes on at word i with the letters that are left.
func (r *reading) spellRest(i int, rest, acronym string, silent map[string]bool) int {
	if rest == "" {
		return i
	}
	if i >= len(r.words) {
		return -1
	}
	w := &r.words[i]
	if w.form == "-" && len(rest) < len(acronym) {
		return r.spellBehindHyphen(i+1, rest, acronym, silent)
	}
	if w.sign || w.mention >= 0 || w.form == acronym || w.verb && w.function || w.function && len(rest) == 1 {
		return -1
	}
	if after, ok := strings.CutPrefix(rest, w.form); ok && r.acronymAt(i) {
		return r.spellRest(i+1, after, acronym, silent)
	}
	if strings.HasPrefix(w.form, rest[:1]) {
		if last := r.spellRest(i+1, rest[1:], acronym, silent); last >= 0 {
			return last
		}
	}
	if (w.function || silent[w.form]) && len(rest) < len(acronym) {
		return r.spellRest(i+1, rest, acronym, silent)
	}
	return -1
}

// spellBehindHyphen goes on behind a hyphen, whose word may be silent.
func (r *reading) spellBehindHyphen(i int, rest, acronym string, silent map[string]bool) int {
	if last := r.spellRest(i, rest, acronym, silent); last >= 0 || i >= len(r.words) || r.words[i].sign {
		return last
	}
	return r.spellRest(i+1, rest, acronym, silent)
}

// rewords reports whether a run of words is the held ones written otherwise: inflected, shortened ("mid" for "middle"), or
// partly as acronyms ("Mid-level IR").
func (c *comparison) rewords(h *held, from, last int) bool {
	i, silent := h.first, c.st.behindHyphen(h)
	for j := from; j < last; j++ {
		for i < h.last && c.st.words[i].sign {
			i++
		}
		if i >= h.last {
			return false
		}
		a, b := &c.st.words[i], &c.text.words[j]
		switch {
		case b.sign:
		case a.stem == b.stem, len(a.form) > 2 && strings.HasPrefix(b.form, a.form), len(b.form) > 2 && strings.HasPrefix(a.form, b.form):
			i++
		case c.text.acronymAt(j):
			if i = c.st.spells(i, b.form, silent); i < 0 {
				return false
			}
		default:
			return false
		}
	}
	return i == h.last
}
