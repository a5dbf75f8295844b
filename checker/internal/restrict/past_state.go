package restrict

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// wasOtherwise: what the sentence says was so at another time, where the statement says that it is so, denies nothing.
func wasOtherwise(c *about.Comparison, d about.Candidate) string {
	if k := stateNow(c, d); k >= 0 {
		return fmt.Sprintf("the sentence speaks of now (%q)", c.Text.Surface(k))
	}
	return stateThen(c, &c.St.Held[d.Held], d.First, d.Last)
}

// stateNow is the word by which the sentence tells how something is by now, where the statement dates what happened: "now holds 12 seats" of "won 14
// seats in 2019"; -1 for none.
func stateNow(c *about.Comparison, d about.Candidate) int {
	i, v := governors(c, d)
	if i < 0 || v < 0 || !c.St.StatesDate() || c.St.IsLight(i) || !c.St.PastAt(i) || !presentAt(c.Text, v) {
		return -1
	}
	for k := c.Text.GroupStart(v) - 1; k >= 0 && k <= v+1 && k < len(c.Text.Words); k++ {
		if present[c.Text.Words[k].Form] && !Has(c, c.Text.Words[k].Form) {
			return k
		}
	}
	return -1
}

// stateThen is why words [first, last) of the sentence, which answer a held part, tell of a state of another time; "" for no reason. A
// statement without a date whose verb is in the present tense speaks of now. A text that stands alone must say that it tells of
// another time: the past tense may be all that it is written in. So may it be where somebody said it.
func stateThen(c *about.Comparison, h *statement.Held, first, last int) string {
	if m := c.Text.Words[first].Mention; m >= 0 && c.Text.Mentions[m].Wide() || c.St.StatesDate() && !eachYear(c.St, h) || sameEdition(c) || c.NamedForGood(first) {
		return ""
	}
	i, v := c.St.Governor(h.First, h.Last), c.Text.Governor(first, last)
	if i >= 0 && v >= 0 && presentAt(c.St.Reading, i) && willAt(c.Text, v) && !Has(c, "will") && !comesEach(c.Text) {
		if frame := timeFrame(c, first, last); frame != "" || c.Text.StatesDate() {
			return fmt.Sprintf("the sentence speaks of another time (%q)", cmp.Or(frame, "will"))
		}
	}
	if i >= 0 && v >= 0 && presentAt(c.St.Reading, i) && pluperfect(c.Text, v) {
		return fmt.Sprintf("the sentence speaks of the past (%q)", c.Text.TextOf(c.Text.GroupStart(v), v+1))
	}
	m := c.Text.Words[first].Mention
	came := i >= 0 && v >= 0 && c.Text.Words[0].Form == "by" && pluperfect(c.Text, v) && !pluperfect(c.St.Reading, i)
	if came && !(m >= 0 && about.CourseTo(c.Text, m) >= 0) {
		return fmt.Sprintf("the sentence tells what had come to be (%q)", c.Text.TextOf(0, 2))
	}
	if i < 0 || v < 0 || !presentAt(c.St.Reading, i) || !stateAt(c.Text, v) && !(c.StandsFor(i, v) && (finitePast(c.Text, v) || wasDone(c.Text, v))) {
		return ""
	}
	if frame := timeFrame(c, first, last); frame != "" {
		return fmt.Sprintf("the sentence speaks of another time (%q)", frame)
	}
	if c.Context.Open || c.Text.Some(func(w *sentence.Word) bool { return w.Verb && reporting[w.Stem] || w.Form == "according" }) {
		return ""
	}
	return fmt.Sprintf("the sentence speaks of the past (%q)", c.Text.Surface(v))
}

// comesEach reports whether the reading tells of what comes again and again: "will be renewed on 1 January each year".
func comesEach(r *sentence.Reading) bool {
	return r.Some(func(w *sentence.Word) bool {
		return w.Mention < 0 && (w.Form == "each" || w.Form == "every" || w.Form == "annually")
	})
}

// eachYear reports whether a held date is the statement's only one and has no year: what happens on it may happen every year.
func eachYear(st *statement.Statement, h *statement.Held) bool {
	for k := range st.Mentions {
		if t := st.Mentions[k].Temporal; t != nil && t.Date != nil && (k != h.Mention || sentence.StatesYear(st.Mentions[k].Of(st.Text))) {
			return false
		}
	}
	return h.Mention >= 0
}

// reporting are the verbs of speech, behind which the past tense may mean the present.
var reporting = sentence.Set("say tell report state note announce claim estimate add explain warn show find confirm declare write argue admit")

// sameEdition reports whether the sentence states a number or version that the statement states without holding it: then both speak of one
// edition, which is what it was.
func sameEdition(c *about.Comparison) bool {
	for k := range c.St.Mentions {
		if !c.St.Holds(k) && slices.ContainsFunc(c.Text.Mentions, func(m language.Mention) bool { return statement.SameValue(c.St.Mentions[k], m) }) {
			return true
		}
	}
	return false
}

// presentAt reports whether the verb at word i says how something is: in the present tense, and not in the perfect.
func presentAt(r *sentence.Reading, i int) bool {
	if !r.Words[i].Verb || r.PastAt(i) || pastUnmarked(r, i, r.SubjectOf(i).Head) {
		return false
	}
	g := r.GroupStart(i)
	return g == i || r.Words[g].Stem != "have"
}

// stateAt reports whether the verb at word v says what something was or had.
func stateAt(r *sentence.Reading, v int) bool {
	return r.Words[v].Function && r.PastAt(v) && slices.Contains([]string{"be", "have"}, r.Words[r.GroupStart(v)].Stem)
}

// pluperfect reports whether the verb at word v says what had come to be before something else: "had doubled".
func pluperfect(r *sentence.Reading, v int) bool {
	return hadBefore(r, v) && r.IsParticiple(v)
}

// hadBefore reports whether the group of the verb at word v begins with "had", before that verb.
func hadBefore(r *sentence.Reading, v int) bool {
	g := r.GroupStart(v)
	return g < v && r.Words[g].Form == "had"
}

// willAt reports whether the verb at word v says what will be.
func willAt(r *sentence.Reading, v int) bool {
	g := r.GroupStart(v)
	for k := g; k >= 0 && k >= g-2; k-- {
		if r.Words[k].Form == "will" && r.Words[k].Mention < 0 {
			return true
		}
	}
	return false
}

// wasDone reports whether the verb at word v is in the passive and in the past tense.
func wasDone(r *sentence.Reading, v int) bool { return r.IsPassive(v) && r.PastAt(r.GroupStart(v)) }

// finitePast reports whether the verb at word v is in the past tense and no mere participle: it has a subject right before it that no
// preposition leads to, and its clause no other verb.
func finitePast(r *sentence.Reading, v int) bool {
	head := r.SubjectOf(v).Head
	if !r.PastAt(v) && !pastUnmarked(r, v, head) || r.GroupStart(v) != v {
		return false
	}
	if head < 0 || head > v || r.PrepositionBefore(r.Chunk(head)) != "" {
		return false
	}
	for k := range r.Words {
		w := &r.Words[k]
		if k > v && (framing[w.Form] || w.Form == "when" || w.Form == "because") {
			return true // what follows is another clause: "held 60 litres before it was changed"
		}
		if w.Verb && w.Clause == r.Words[v].Clause && k != v {
			return false
		}
	}
	return true
}

// pastUnmarked reports whether the verb at word v is in the past tense though its form does not show it: in the present a subject that is
// one thing, with its head at word head, would have it end in "s".
func pastUnmarked(r *sentence.Reading, v, head int) bool {
	return sentence.Unmarked[r.Words[v].Form] && head >= 0 && !r.IsPlural(head) && !r.Words[head].Is(lexicon.Pronoun) && r.Words[head].Dominant == lexicon.Noun
}
