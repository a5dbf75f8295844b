package checker

import (
	"cmp"
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// heldShare is the portion of a whole that a held part tells: "[75 percent] of the seats", "[All] members"; not ok for others.
func (st *statement) heldShare(h *held) (wholeShare, bool) {
	if h.mention >= 0 {
		return st.shareOfMention(h.mention)
	}
	for _, s := range st.wholeShares() {
		if h.first <= s.first && s.last <= h.last && (s.noun < 0 || s.noun >= h.last) && h.last-s.last <= 2 {
			return s, true
		}
	}
	return wholeShare{}, false
}

// holdsShare reports whether the statement holds a portion of a whole, in a number, which a sentence may tell without one.
func (st *statement) holdsShare() bool {
	for h := range st.held {
		if held := &st.held[h]; held.mention >= 0 {
			if _, ok := st.heldShare(held); ok {
				return true
			}
		}
	}
	return false
}

// judgeShare judges a held portion of a whole against one that the sentence tells of the same: "none of the seats", "most seats". It is not
// ok where the sentence tells none.
func (c *comparison) judgeShare(h int, held *held) (out outcome, ok bool) {
	f, ok := c.st.heldShare(held)
	if !ok {
		return outcome{}, false
	}
	out = outcome{held: h, coverage: c.account.total, score: 1}
	for _, t := range c.sharesBeside(held) {
		if !c.sameWhole(f, t) {
			continue
		}
		if reason := cmp.Or(c.account.missing, c.unsaidShare(f, t)); reason != "" {
			out.reasons = []string{reason}
			return out, true
		}
		out.span = c.text.spanOf(t.first, t.last)
		switch {
		case f.apart(t.portion):
			out.verdict, out.reasons = Contradicted, []string{fmt.Sprintf("the sentence tells another portion (%q)", c.text.textOf(t.first, t.last))}
		case t.within(f.portion), !t.counted && f.within(t.portion):
			out.verdict, out.reasons = Supported, []string{"the sentence tells the same portion"}
		default:
			out.reasons = []string{fmt.Sprintf("the sentence's portion (%q) allows the fact's", c.text.textOf(t.first, t.last))}
		}
		return out, true
	}
	if held.mention >= 0 {
		return outcome{}, false
	}
	out.reasons = []string{"the sentence does not tell how much of the whole"}
	return out, true
}

// judgeShares judges the held portions against a sentence that has no value of their kind.
func (c *comparison) judgeShares() outcome {
	for h := range c.st.held {
		if held := &c.st.held[h]; held.mention >= 0 {
			if out, ok := c.judgeShare(h, held); ok {
				return out
			}
		}
	}
	return outcome{reasons: []string{noAnswer}}
}

// sharesBeside are the portions that the sentence tells in words, and, where the held one is told in words, in numbers.
func (c *comparison) sharesBeside(held *held) []wholeShare {
	out := c.text.wholeShares()
	if held.mention >= 0 {
		return out
	}
	for m := range c.text.mentions {
		if s, ok := c.text.shareOfMention(m); ok {
			out = append(out, s)
		} else if s, ok := c.text.shareOfCount(m); ok {
			out = append(out, s)
		}
	}
	return out
}

// sameWhole reports whether two portions are of the same.
func (c *comparison) sameWhole(f, t wholeShare) bool {
	switch {
	case f.noun >= 0 && t.noun >= 0:
		return c.standsFor(f.noun, t.noun) && !c.strangeIn(t.last, t.noun)
	case f.noun >= 0:
		return persons[c.st.words[f.noun].stem]
	case t.noun >= 0:
		return persons[c.text.words[t.noun].stem]
	}
	return true
}

// bothShares reports whether held value and the sentence's are portions of the same whole: "half of the seats", of 12 of 20 seats.
func (c *comparison) bothShares(d candidate) bool {
	f, ok := c.st.heldShare(&c.st.held[d.held])
	t, also := c.text.shareOfMention(d.mention)
	return ok && also && c.sameWhole(f, t)
}

// unsaidShare is why the sentence need not say of its portion what the statement says of the held one, or "".
func (c *comparison) unsaidShare(f, t wholeShare) string {
	d := candidate{mention: -1, first: t.first, last: t.last}
	if reason := cmp.Or(c.ask(unsaidBy, d), c.ask(otherNames, d), c.otherWord(d)); reason != "" {
		return reason
	}
	v, w := c.st.governor(f.first, f.last), c.text.governor(t.first, t.last)
	switch {
	case c.account.own < nearlySame, v < 0, w < 0:
		return tooLittle
	case approximate[c.text.formAt(t.first-1)], c.text.formAt(t.first-1) == "not":
		return "the sentence tells a portion that is not quite so much"
	case !c.standsFor(v, w) && !(c.st.isLight(v) && c.text.isLight(w)):
		return fmt.Sprintf("the sentence speaks of another event (%q)", c.text.surface(w))
	}
	for k := range c.text.words {
		if (k < t.first-1 || t.last <= k) && k != t.noun && c.narrowsShare(k) {
			return fmt.Sprintf("the sentence says it otherwise (%q)", c.text.surface(k))
		}
	}
	return ""
}

// narrowsShare reports whether word k of the sentence may make what a portion is said of another thing than the statement speaks of.
func (c *comparison) narrowsShare(k int) bool {
	w := &c.text.words[k]
	switch {
	case w.mention >= 0:
		return !c.statesVerbatim(w.mention)
	case w.is(lexicon.Preposition|lexicon.Modal) && w.form != "of", relative[w.form], negations[w.form], approximate[w.form], w.form == "only":
		return !c.has(w.form)
	}
	return c.strange(k, broader)
}

// approximate are the words before a portion that make it another one.
var approximate = set("almost nearly virtually practically about roughly")
