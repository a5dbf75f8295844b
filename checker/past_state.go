package checker

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// wasOtherwise: what the sentence says was so at another time, where the statement says that it is so, denies nothing.
func (c *comparison) wasOtherwise(d candidate) string {
	return c.stateThen(&c.st.held[d.held], d.first, d.last)
}

// stateThen is why words [first, last) of the sentence, which answer a held part, tell of a state of another time; "" for no reason. A
// statement without a date whose verb is in the present tense speaks of now. A text that stands alone must say that it tells of
// another time: the past tense may be all that it is written in. So may it be where somebody said it.
func (c *comparison) stateThen(h *held, first, last int) string {
	if m := c.text.words[first].mention; m >= 0 && c.text.mentions[m].Wide() || c.st.statesDate() && !c.st.eachYear(h) || c.sameEdition() {
		return ""
	}
	i, v := c.st.governor(h.first, h.last), c.text.governor(first, last)
	if i >= 0 && v >= 0 && c.st.presentAt(i) && c.text.willAt(v) && !c.has("will") {
		if frame := c.timeFrame(first, last); frame != "" || c.text.statesDate() {
			return fmt.Sprintf("the sentence speaks of another time (%q)", cmp.Or(frame, "will"))
		}
	}
	if i < 0 || v < 0 || !c.st.presentAt(i) || !c.text.stateAt(v) && !(c.standsFor(i, v) && (c.text.finitePast(v) || c.text.wasDone(v))) {
		return ""
	}
	if frame := c.timeFrame(first, last); frame != "" {
		return fmt.Sprintf("the sentence speaks of another time (%q)", frame)
	}
	if c.context.open || c.text.some(func(w *word) bool { return w.verb && reporting[w.stem] || w.form == "according" }) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of the past (%q)", c.text.surface(v))
}

// eachYear reports whether a held date is the statement's only one and has no year: what happens on it may happen every year.
func (st *statement) eachYear(h *held) bool {
	for k := range st.mentions {
		if t := st.mentions[k].Temporal; t != nil && t.Date != nil && (k != h.mention || statesYear(st.mentions[k].Of(st.text))) {
			return false
		}
	}
	return h.mention >= 0
}

// reporting are the verbs of speech, behind which the past tense may mean the present.
var reporting = set("say tell report state note announce claim estimate add explain warn show find confirm declare write argue admit")

// sameEdition reports whether the sentence states a number or version that the statement states without holding it: then both speak of one
// edition, which is what it was.
func (c *comparison) sameEdition() bool {
	for k := range c.st.mentions {
		if !c.st.holds(k) && slices.ContainsFunc(c.text.mentions, func(m language.Mention) bool { return sameValue(c.st.mentions[k], m) }) {
			return true
		}
	}
	return false
}

// presentAt reports whether the verb at word i says how something is: in the present tense, and not in the perfect.
func (r *reading) presentAt(i int) bool {
	if !r.words[i].verb || r.pastAt(i) {
		return false
	}
	g := r.groupStart(i)
	return g == i || r.words[g].stem != "have"
}

// stateAt reports whether the verb at word v says what something was or had.
func (r *reading) stateAt(v int) bool {
	return r.words[v].function && r.pastAt(v) && slices.Contains([]string{"be", "have"}, r.words[r.groupStart(v)].stem)
}

// willAt reports whether the verb at word v says what will be.
func (r *reading) willAt(v int) bool {
	g := r.groupStart(v)
	for k := g; k >= 0 && k >= g-2; k-- {
		if r.words[k].form == "will" && r.words[k].mention < 0 {
			return true
		}
	}
	return false
}

// wasDone reports whether the verb at word v is in the passive and in the past tense.
func (r *reading) wasDone(v int) bool { return r.isPassive(v) && r.pastAt(r.groupStart(v)) }

// finitePast reports whether the verb at word v is in the past tense and no mere participle: it has a subject right before it that no
// preposition leads to, and its clause no other verb.
func (r *reading) finitePast(v int) bool {
	head := r.subjectOf(v).head
	if !r.pastAt(v) && !r.pastUnmarked(v, head) || r.groupStart(v) != v {
		return false
	}
	if head < 0 || head > v || r.prepositionBefore(r.chunk(head)) != "" {
		return false
	}
	return !slices.ContainsFunc(r.words, func(w word) bool { return w.verb && w.clause == r.words[v].clause && w.Start != r.words[v].Start })
}

// pastUnmarked reports whether the verb at word v is in the past tense though its form does not show it: in the present a subject that is
// one thing, with its head at word head, would have it end in "s".
func (r *reading) pastUnmarked(v, head int) bool {
	return unmarked[r.words[v].form] && head >= 0 && !r.isPlural(head) && !r.words[head].is(lexicon.Pronoun) && r.words[head].dominant == lexicon.Noun
}

// unmarked are the verbs whose past tense is their base.
var unmarked = set("cost set put hit let cut shut spread bet burst cast hurt quit shed split thrust")

// timeFrame is what in the sentence tells at what other time something was so: "before the reform", "in the old contract", "when it
// opened"; "" for nothing. Words [first, last) are the answer itself.
func (c *comparison) timeFrame(first, last int) string {
	for k := range c.text.words {
		w := &c.text.words[k]
		inside := first <= k && k < last && (k == first || !c.text.isPreposition(k)) // not so "red | before the repair"
		if inside || w.mention >= 0 || w.phrase >= 0 {
			continue
		}
		switch {
		case w.form == "when" && !c.has(w.form) && k+1 < len(c.text.words):
			return c.text.textOf(k, k+2)
		case framing[w.form] && !c.has(w.form) && k+1 < len(c.text.words) && !c.text.words[k+1].sign:
			return c.text.textOf(k, k+2)
		case c.text.isPreposition(k):
			if o := c.text.objectOf(k); o >= 0 && c.namesTime(k+1, o) {
				return c.text.textOf(k, o+1)
			}
		}
	}
	for k := range c.text.mentions {
		if m := &c.text.mentions[k]; m.Temporal != nil && m.Temporal.Date != nil {
			if i, j := c.text.wordsOf(k); i != first && !c.text.now(i) && !c.text.asOf(i) && !c.timesOther(i, j, c.text.governor(first, last)) {
				return m.Of(c.text.text)
			}
		}
	}
	return ""
}

// namesTime reports whether the noun phrase of words [k, head] is a time, or one that was before, of which the statement does not speak.
func (c *comparison) namesTime(k, head int) bool {
	if c.links.used[head] == unlinked && eras[c.text.words[head].stem] {
		return true
	}
	for ; k < head; k++ {
		if w := &c.text.words[k]; bygone[w.form] && c.links.used[k] == unlinked && w.phrase < 0 {
			return true
		}
	}
	return false
}

var (
	// framing are the words behind which a time stands, whatever is named.
	framing = set("before after until till during throughout")

	// eras are the nouns for a time at which something was so.
	eras = set(`beginning start end outset time day year decade century era period reign war launch birth childhood youth opening founding
		foundation independence past trial pilot heyday infancy antiquity`)

	// bygone are the adjectives of what was before.
	bygone = set("old older former previous last past earlier early original initial preceding prior first those ancient colonial")
)
