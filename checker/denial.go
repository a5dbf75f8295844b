package checker

import (
	"cmp"
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// denials are the held words that say that something is not so.
var denials = set("not never no longer neither")

// isDenial reports whether a held part is nothing but a denial: "[not]", "[no longer]", "[failed] to".
func (st *statement) isDenial(h *held) bool {
	if h.last == h.first+1 && st.fails(h.first) {
		return true
	}
	for i := h.first; i < h.last; i++ {
		if !denials[st.words[i].form] {
			return false
		}
	}
	return h.first < h.last
}

// judgeDenial judges a held denial: what a sentence asserts that the fact denies contradicts it. All but the telling words'
// last few must be there, since a denial is lost easily when a sentence is reworded.
func (c *comparison) judgeDenial(h int, held *held) outcome {
	coverage := c.account.total
	if c.account.missing != "" {
		return outcome{coverage: coverage, reasons: []string{c.account.missing}}
	}
	verb := c.st.deniedWord(held)
	if verb < 0 || c.links.by[verb] < derived {
		return outcome{coverage: coverage, reasons: []string{"the sentence does not speak of what the fact denies"}}
	}
	reason := tooLittle
	for _, j := range c.links.to[verb] {
		span := c.text.predicate(j)
		failed := c.text.failsBefore(j)
		if !failed && c.text.formAt(j-1) == "to" {
			reason = "the sentence speaks of a plan or a wish"
			continue
		}
		if w := c.text.formAt(j - 1); nearlySo[w] {
			reason = fmt.Sprintf("the sentence does not assert it (%q)", w)
			continue
		}
		if c.text.negatedAt(j) || failed {
			return outcome{verdict: Supported, held: h, span: span, coverage: coverage, reasons: []string{"the sentence denies it, too"}}
		}
		if coverage < 0.8 {
			continue
		}
		if reason = c.unsaid(j); reason == "" {
			return outcome{verdict: Contradicted, held: h, span: span, coverage: coverage, reasons: []string{"the sentence asserts what the fact denies"}}
		}
	}
	return outcome{coverage: coverage, reasons: []string{reason}}
}

// nearlySo are adverbs before a verb that keep it from being asserted.
var nearlySo = set("almost nearly barely hardly allegedly supposedly reportedly")

// denied is a held denial with what it denies: "not formally asked", "no longer a danger".
func (st *statement) denied(h *held) string {
	last := h.last
	if i := st.deniedWord(h); i >= 0 {
		last = i + 1
	}
	return st.textOf(h.first, last)
}

// deniedWord is the word that the held part denies: the first telling word after it that is no adverb, -1 for none.
func (st *statement) deniedWord(h *held) int {
	for i := h.last; i < len(st.words); i++ {
		if w := &st.words[i]; w.weight > 0 && !w.sign && !w.mostly(lexicon.Adverb) {
			return i
		}
	}
	return -1
}

// predicate is what the sentence says at word j with the verb that says it: "has formally asked", "is under consideration".
func (r *reading) predicate(j int) source.Span {
	first := j
	for k := j - 1; k >= 0 && k >= j-reachOfVerb && !r.words[k].sign && r.words[k].phrase < 0; k-- {
		if r.words[k].verb {
			first = k
		} else if first < j {
			break
		}
	}
	return r.spanOf(first, j+1)
}

// reachOfVerb is how many words may stand between a verb and what it says.
const reachOfVerb = 5

// negatedAt reports whether a denial stands in the clause of word j.
func (r *reading) negatedAt(j int) bool {
	for k := range r.words {
		if r.words[k].clause == r.words[j].clause && (negations[r.words[k].form] || r.words[k].form == "no" && k+1 < len(r.words)) {
			return true
		}
	}
	return false
}

// unsaidBy are the restrictions that keep a word, too, from being said of the statement's subject.
var unsaidBy = []restriction{
	(*comparison).supposed, (*comparison).planned, (*comparison).formerly, (*comparison).otherSubject, (*comparison).narrowedNoun, (*comparison).onlyDescribed, (*comparison).narrowedSubject,
}

// unsaid is why the sentence does not say word j of the statement's subject, and of now; "" when it does.
func (c *comparison) unsaid(j int) string {
	d := candidate{mention: c.text.words[j].mention, first: j, last: j + 1}
	if reason := cmp.Or(c.ask(unsaidBy, d), c.otherWord(d)); reason != "" {
		return reason
	}
	v := j
	if !c.text.words[v].verb {
		v = c.text.governor(j, j+1)
	}
	if v >= 0 && c.text.pastAt(v) && !c.st.tellsOfPast() {
		return fmt.Sprintf("the sentence speaks of the past (%q)", c.text.surface(v))
	}
	return ""
}
