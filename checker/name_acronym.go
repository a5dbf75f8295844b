package checker

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

// judgeExpansion judges a statement that says what an acronym stands for. The sentence must give the acronym, or stand in
// its row of a table, and a run of words whose initials it is; what shares no telling word with the held words is another
// meaning of the same letters.
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
		between, end := j+1, from // the words between the acronym and the run
		if j >= last {
			between, end = last, j
		} else if j >= from {
			continue
		}
		if c.text.isShort(j, acronym) && c.text.leadsTo(between, end) && c.text.saysMeaning(between, end) {
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

// saysMeaning reports whether one of the words [first, last) is a sign, a verb or "or": what merely stands beside an
// acronym does not explain it.
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

// isShort reports whether word i is the acronym, in the singular or the plural.
func (r *reading) isShort(i int, acronym string) bool {
	return r.acronymAt(i) && (r.words[i].form == acronym || r.words[i].form == acronym+"s")
}
