package checker

import "strings"

// defining are the words by which a statement says what an acronym stands for: "FAS stands for …", "FAS is short for …".
var defining = set("stand short mean means abbreviate abbreviation acronym initialism expand expansion denote")

// defined is the acronym that the statement explains with the held words, as its folded form; "" when it explains none.
func (st *statement) defined(h *held) string {
	acronym, says := "", false
	for i := range st.words {
		w := &st.words[i]
		switch {
		case st.isHeld(i) || w.sign:
		case st.acronymAt(i):
			if acronym != "" {
				return ""
			}
			acronym = w.form
		case defining[w.stem]:
			says = true
		case w.weight > 0 && !w.function && !w.verb:
			return ""
		}
	}
	if !says || h.last-h.first < 2 {
		return ""
	}
	return acronym
}

// acronymAt reports whether word i is written in capitals, a plural s aside.
func (r *reading) acronymAt(i int) bool {
	s := strings.TrimSuffix(r.surface(i), "s")
	return len(s) > 1 && !r.words[i].sign && allCaps(s)
}

// judgeExpansion judges a statement that says what an acronym stands for. The sentence must give the acronym, or stand in its row
// of a table, and a run of words whose initials it is; what shares no telling word with the held words is another meaning of
// the same letters.
func (c *comparison) judgeExpansion(h int, held *held, acronym string) outcome {
	silent := c.st.behindHyphen(held)
	for from := range c.text.words {
		last := c.text.spells(from, acronym, silent)
		if last < 0 || !c.sharesWord(held, from, last) || !c.explains(from, last, acronym) {
			continue
		}
		out := outcome{verdict: Contradicted, held: h, span: c.text.spanOf(from, last), coverage: 1, score: 1}
		if c.agreesWith(held, filler{first: from, last: last}) || c.rewords(held, from, last) {
			out.verdict = Supported
		} else if c.text.asks() || c.text.negatedAt(from) {
			continue
		}
		return out
	}
	return outcome{reasons: []string{"the sentence does not say what the letters stand for"}}
}

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

// sharesWord reports whether a run of words has a telling word of the held ones.
func (c *comparison) sharesWord(h *held, from, last int) bool {
	for j := from; j < last; j++ {
		for i := h.first; i < h.last; i++ {
			if c.text.words[j].weight > 0 && c.text.words[j].stem == c.st.words[i].stem {
				return true
			}
		}
	}
	return false
}

// explains reports whether the sentence gives a run of words as the acronym's: the acronym stands beside it, or elsewhere in
// the sentence, or before it in the row of a table; and the run has no other acronym of its own.
func (c *comparison) explains(from, last int, acronym string) bool {
	if next := c.text.wordFrom(last, 1); next >= 0 && c.text.hasSign(last, next, "(") && c.text.acronymAt(next) {
		return c.text.isShort(next, acronym)
	}
	if before := c.text.wordFrom(from-1, -1); before >= 0 && c.text.hasSign(before+1, from, "(") && c.text.acronymAt(before) {
		return c.text.isShort(before, acronym)
	}
	for j := range c.text.words {
		if c.text.isShort(j, acronym) && (j < from && c.text.leadsTo(j+1, from) && c.text.saysMeaning(j+1, from) || j >= last && c.text.leadsTo(last, j) && c.text.saysMeaning(last, j)) {
			return true
		}
	}
	for _, r := range c.context.carried {
		if r.structural && len(r.words) == 1 && r.isShort(0, acronym) {
			return c.text.leadsTo(0, from)
		}
	}
	return false
}

// saysMeaning reports whether one of the words [first, last) is a sign, a verb or "or": what merely stands beside an acronym does not
// explain it.
func (r *reading) saysMeaning(first, last int) bool {
	for i := first; i < last; i++ {
		if r.words[i].sign || r.words[i].verb || defining[r.words[i].stem] || r.words[i].form == "or" {
			return true
		}
	}
	return false
}

// leadsTo reports whether words [first, last) lead from an acronym to what it stands for: "is", "stands for", "is Rust's".
func (r *reading) leadsTo(first, last int) bool {
	owner := false
	for i := first; i < last; i++ {
		w := &r.words[i]
		switch {
		case w.form == "|" || w.form == ";" || w.form == ".":
			return false
		case w.sign, w.function, defining[w.stem], isGenitive(w.form):
		case w.phrase >= 0 && !owner && i+1 < last && isGenitive(r.words[i+1].form):
			owner = true
		default:
			return false
		}
	}
	return true
}

func (r *reading) isShort(i int, acronym string) bool {
	return r.acronymAt(i) && (r.words[i].form == acronym || r.words[i].form == acronym+"s")
}

// wordFrom is the first word from i on, in the direction of step, that is no sign; -1 when there is none.
func (r *reading) wordFrom(i, step int) int {
	for ; i >= 0 && i < len(r.words); i += step {
		if !r.words[i].sign {
			return i
		}
	}
	return -1
}

// hasSign reports whether a sign stands among words [first, last).
func (r *reading) hasSign(first, last int, sign string) bool {
	for i := first; i < last; i++ {
		if r.words[i].form == sign {
			return true
		}
	}
	return false
}

// asks reports whether the sentence asks.
func (r *reading) asks() bool { return r.words[len(r.words)-1].form == "?" }
