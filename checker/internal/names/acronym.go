package names

import (
	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// judgeExpansion judges a statement that says what an acronym stands for. The sentence must give the acronym, or stand in
// its row of a table, and a run of words whose initials it is; what shares no telling word with the held words is another
// meaning of the same letters.
func judgeExpansion(c *about.Comparison, h int, held *statement.Held, acronym string) about.Outcome {
	silent := behindHyphen(c.St, held)
	for from := range c.Text.Words {
		last := spells(c.Text, from, acronym, silent)
		if last < 0 || !sharesWord(c, held, from, last) || !explains(c, from, last, acronym) {
			continue
		}
		out := about.Outcome{Verdict: about.Contradicted, Held: h, Span: c.Text.SpanOf(from, last), Coverage: 1, Score: 1}
		if agreesWith(c, held, about.Filler{First: from, Last: last}) || rewords(c, held, from, last) {
			out.Verdict = about.Supported
		} else if c.Text.Asks() || c.Text.NegatedAt(from) {
			continue
		}
		return out
	}
	return about.Outcome{Reasons: []string{"the sentence does not say what the letters stand for"}}
}

// sharesWord reports whether a run of words has a telling word of the held ones.
func sharesWord(c *about.Comparison, h *statement.Held, from, last int) bool {
	for j := from; j < last; j++ {
		for i := h.First; i < h.Last; i++ {
			if c.Text.Words[j].Weight > 0 && c.Text.Words[j].Stem == c.St.Words[i].Stem {
				return true
			}
		}
	}
	return false
}

// explains reports whether the sentence gives a run of words as the acronym's: the acronym stands beside it, or elsewhere in
// the sentence, or before it in the row of a table; and the run has no other acronym of its own.
func explains(c *about.Comparison, from, last int, acronym string) bool {
	if next := c.Text.WordFrom(last, 1); next >= 0 && c.Text.HasSign(last, next, "(") && c.Text.AcronymAt(next) {
		return isShort(c.Text, next, acronym)
	}
	if before := c.Text.WordFrom(from-1, -1); before >= 0 && c.Text.HasSign(before+1, from, "(") && c.Text.AcronymAt(before) {
		return isShort(c.Text, before, acronym)
	}
	for j := range c.Text.Words {
		between, end := j+1, from // the words between the acronym and the run
		if j >= last {
			between, end = last, j
		} else if j >= from {
			continue
		}
		if isShort(c.Text, j, acronym) && leadsTo(c.Text, between, end) && saysMeaning(c.Text, between, end) {
			return true
		}
	}
	for _, r := range c.Context.Carried {
		if r.Structural && len(r.Words) == 1 && isShort(r.Reading, 0, acronym) {
			return leadsTo(c.Text, 0, from)
		}
	}
	return false
}

// saysMeaning reports whether one of the words [first, last) is a sign, a verb or "or": what merely stands beside an
// acronym does not explain it.
func saysMeaning(r *sentence.Reading, first, last int) bool {
	for i := first; i < last; i++ {
		if r.Words[i].Sign || r.Words[i].Verb || statement.Defining[r.Words[i].Stem] || r.Words[i].Form == "or" {
			return true
		}
	}
	return false
}

// leadsTo reports whether words [first, last) lead from an acronym to what it stands for: "is", "stands for", "is Rust's".
func leadsTo(r *sentence.Reading, first, last int) bool {
	owner := false
	for i := first; i < last; i++ {
		w := &r.Words[i]
		switch {
		case w.Form == "|" || w.Form == ";" || w.Form == ".":
			return false
		case w.Sign, w.Function, statement.Defining[w.Stem], sentence.IsGenitive(w.Form):
		case w.Phrase >= 0 && !owner && i+1 < last && sentence.IsGenitive(r.Words[i+1].Form):
			owner = true
		default:
			return false
		}
	}
	return true
}

// isShort reports whether word i is the acronym, in the singular or the plural.
func isShort(r *sentence.Reading, i int, acronym string) bool {
	return r.AcronymAt(i) && (r.Words[i].Form == acronym || r.Words[i].Form == acronym+"s")
}
