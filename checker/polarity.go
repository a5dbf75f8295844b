package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// heldPredicate is the word by which a held part says what happened or how something is: "[approved]", "[formally approved]",
// "is [stable]". It is -1 for names and nouns.
func (st *statement) heldPredicate(h *held) int {
	last := h.last - 1
	for i := h.first; i < h.last; i++ {
		w := &st.words[i]
		if w.upper && !st.opens(i) || w.sign || w.mention >= 0 || i < last && !w.mostly(lexicon.Adverb) {
			return -1
		}
	}
	if !st.predicates(last) {
		return -1
	}
	return last
}

// predicates reports whether word i says what happened or how something is: a verb, or an adjective or participle that no noun
// follows.
func (r *reading) predicates(i int) bool {
	w := &r.words[i]
	if w.verb {
		return !w.function
	}
	if w.weight == 0 || w.phrase >= 0 || !w.mayBe(lexicon.Adjective) && !(r.isParticiple(i) && w.mayBe(lexicon.Verb)) {
		return false
	}
	return i+1 == len(r.words) || !r.isNominal(i+1)
}

// judgePredicate judges a held predicate: the sentence says the same of the same, denies it, or says the exact opposite. It is
// not ok when the sentence has neither the word nor an opposite, and the held words may be looked for as a name is.
func (c *comparison) judgePredicate(h int, held *held) (out outcome, ok bool) {
	i := c.st.heldPredicate(held)
	if i < 0 || c.account.missing != "" || c.st.denies() {
		return outcome{}, false
	}
	out = outcome{held: h, coverage: c.account.total, score: 1}
	for j := range c.text.words {
		same, opposite := c.bears(i, j)
		if !same && !opposite || !c.text.predicates(j) {
			continue
		}
		ok = true
		first := c.text.denialOf(j)
		if !c.saidOfTheme(j) || first < 0 && c.text.negatedBefore(j) || first >= 0 && opposite {
			out.reasons = []string{fmt.Sprintf("it is not clear of what the sentence says %q", c.text.surface(j))}
			continue
		}
		out.span = c.text.spanOf(j, j+1)
		if same && first < 0 {
			out.verdict, out.reasons = Supported, []string{"the sentence says the same"}
			return out, true
		}
		if reason := c.doubtful(j); reason != "" {
			out.reasons = []string{reason}
			return out, true
		}
		if opposite && c.repeats(i, j) {
			out.reasons = []string{"the sentence says both"}
			return out, true
		}
		out.verdict, out.reasons = Contradicted, []string{fmt.Sprintf("%q is the opposite of %q", c.text.surface(j), c.st.surface(i))}
		if same {
			out.span, out.reasons = c.text.spanOf(first, j+1), []string{"the sentence denies it"}
		}
		return out, true
	}
	return out, ok
}

// repeats reports whether the sentence has word i of the statement behind word j, and does not deny it.
func (c *comparison) repeats(i, j int) bool {
	for k := j + 1; k < len(c.text.words); k++ {
		if same, _ := c.bears(i, k); same && !c.text.negatedBefore(k) {
			return true
		}
	}
	return false
}

// doubtful is why a sentence that says or denies word j of the statement's subject need not contradict it; "" for no reason.
func (c *comparison) doubtful(j int) string {
	if c.account.own < samePlaceCoverage {
		return tooLittle
	}
	return c.unsaid(j)
}

// deniedName is where the sentence says that the held name, which stands at a span of it, is not what the statement says it
// is: "X is not the mayor", "The mayor is not X".
func (c *comparison) deniedName(h *held, at source.Span) (denial source.Span, ok bool) {
	if c.st.slotOf(h).relation != roleOf || c.st.denies() {
		return at, false
	}
	first, last := c.text.wordsIn(at)
	for k := range c.text.words {
		if !c.text.words[k].verb || !c.text.isCopula(k) || k != c.text.groupStart(k) {
			continue
		}
		end := k + 1
		for end < len(c.text.words) && (c.text.words[end].verb || c.text.isAdverb(end)) {
			end++
		}
		if (last == k || first > k && c.text.skipBack(first-1) < end) && c.text.denialOf(end) == k {
			return c.text.spanOf(k, end), c.doubtful(k) == ""
		}
	}
	return at, false
}

// bears reports whether word j of the sentence is word i of the statement, inflected or not, or its exact opposite.
func (c *comparison) bears(i, j int) (same, opposite bool) {
	f, t := &c.st.words[i], &c.text.words[j]
	if t.sign || t.mention >= 0 || t.weight == 0 {
		return false, false
	}
	return f.stem == t.stem, lexicon.Related(f.stem, t.stem) == lexicon.Opposite
}

// saidOfTheme reports whether the predicate at word j is said of what the statement speaks of.
func (c *comparison) saidOfTheme(j int) bool {
	if !c.text.words[j].verb {
		if v := c.text.governor(j, j+1); v >= 0 && c.text.isLight(v) {
			j = v
		}
	}
	return c.sameTheme(j)
}

// denialOf is where the group of verbs begins by which the predicate at word j is denied ("has not been approved", "is no longer
// stable"), -1 when it is not.
func (r *reading) denialOf(j int) int {
	first, denied := -1, false
	for k := j - 1; k >= 0 && (r.words[k].verb || r.isAdverb(k) || r.words[k].is(lexicon.Modal) || r.words[k].form == "no"); k-- {
		denied = denied || (negations[r.words[k].form] || r.words[k].form == "no") && !limiting[r.formAt(k+1)]
		first = k
	}
	if !denied {
		return -1
	}
	return first
}

// negatedBefore reports whether a denial stands before word j in its clause.
func (r *reading) negatedBefore(j int) bool {
	for k := j - 1; k >= 0 && r.words[k].clause == r.words[j].clause; k-- {
		if (negations[r.words[k].form] || r.words[k].form == "no") && !limiting[r.formAt(k+1)] {
			return true
		}
	}
	return false
}

// limiting are words behind "not" with which it denies nothing: "not only approved".
var limiting = set("only just merely simply solely")
