package checker

import (
	"fmt"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// denied: a denial of the verb that governs the value, or a subject that is nobody.
func (c *comparison) denied(d candidate) string {
	if said := &c.text.mentions[d.mention]; c.st.denies() || c.text.bounded(said) != said || c.happensAtLast(said) || c.allOfIt(&c.st.held[d.held], d.first) {
		return ""
	}
	if c.text.forbids(d.first) {
		return "the sentence forbids it"
	}
	v := c.text.governor(d.first, d.last)
	if w := c.refused(v); w != "" {
		return fmt.Sprintf("the sentence denies it (%q)", w)
	}
	var hedge source.Span // "no more than 100" denies nothing
	if q := c.text.mentions[d.mention].Quantity; q != nil {
		hedge = q.Whole
	}
	for j := range c.text.words {
		w := &c.text.words[j]
		if !negations[w.form] || w.mention >= 0 || hedge.Contains(w.Span) || c.text.words[d.first].clause != w.clause {
			continue
		}
		if nobody[w.form] && j < d.first || j+2 == d.first && c.text.formAt(j+1) == "all" || v >= 0 && v-j <= 3 && j-v <= 3 && j < d.first || v < 0 {
			return fmt.Sprintf("the sentence denies it (%q)", w.form)
		}
	}
	return ""
}

// forbids reports whether the reading tells not to do what it says up to word i: "Do not let it listen on port 80", "Never run it on port 80".
func (r *reading) forbids(i int) bool {
	j := 0
	if r.formAt(j) == "please" {
		j++
	}
	switch f := r.formAt(j); {
	case f == "do" && r.formAt(j+1) == "not":
		j += 2
	case f == "don't", f == "never", f == "avoid":
		j++
	default:
		return false
	}
	return j < i && r.words[i].clause == r.words[0].clause && !r.words[j].is(lexicon.Auxiliary) && (r.words[j].verb || r.words[j].mayBe(lexicon.Verb) || r.formAt(j-1) == "avoid")
}

// refused is the word by which what the verb at word v leads to, or what it says itself, is not done: "refused to be tested"; "" for none.
func (c *comparison) refused(v int) string {
	if v < 0 {
		return ""
	}
	for _, j := range []int{v, c.text.groupStart(v) - 2} {
		if j >= 0 && c.text.fails(j) && c.links.used[j] == unlinked {
			return c.text.words[j].form
		}
	}
	return ""
}

// denies reports whether the reading has a denial.
func (r *reading) denies() bool {
	return r.some(func(w *word) bool { return negations[w.form] })
}

// nobody are subjects that deny whatever is said of them.
var nobody = set("none nobody nothing no neither")

// supposed: a question, or a word that keeps the clause from being an assertion: "if", "may", "planned".
func (c *comparison) supposed(d candidate) string {
	if c.text.asks() {
		return "the sentence is a question"
	}
	if k := c.text.behindCounted(d); relative[c.text.formAt(k)] && suppositions[c.text.formAt(k+1)] && !c.has(c.text.formAt(k+1)) {
		return fmt.Sprintf("the sentence does not assert it (%q)", c.text.formAt(k+1)) // "90 people who might have been infected"
	}
	if w := c.inClause(d.first, suppositions); w != "" && !c.tellsRequirement(w) && !c.permits(d, w) && !(w == "goal" && c.text.keepsScore()) {
		return fmt.Sprintf("the sentence does not assert it (%q)", w)
	}
	if w := c.inClause(d.first, turningDown); w != "" && (d.mention < 0 || c.text.mentions[d.mention].Temporal == nil) {
		return fmt.Sprintf("the sentence does not assert it (%q)", w) // "rejected a limit of 20 km/h"; when it did so, it asserts
	}
	if w := c.text.onceThought(d.first); w != "" && !c.has(w) {
		return fmt.Sprintf("the sentence only says what was thought (%q)", w)
	}
	if v := c.text.governor(d.first, d.first+1); v >= 0 {
		for j := max(0, v-3); j < v; j++ {
			if w := &c.text.words[j]; suppositions[w.form] && w.mention < 0 && !c.hasLike(j) && !c.tellsRequirement(w.form) && !c.permits(d, w.form) {
				return fmt.Sprintf("the sentence does not assert it (%q)", w.form)
			}
		}
	}
	return ""
}

// onceThought is the word by which what leads to word i was only thought: "It was first thought that …", "was believed to have …"; "" for none.
func (r *reading) onceThought(i int) string {
	for j := 1; j+1 < i; j++ {
		if w := &r.words[j]; thinking[w.form] && (r.formAt(j+1) == "that" || r.formAt(j+1) == "to") && (pastBe[r.words[j-1].form] || pastBe[r.formAt(j-2)]) {
			return w.form
		}
	}
	return ""
}

// thinking are the participles of what somebody had in mind, pastBe the forms of "be" that put it into the past.
var (
	thinking = set("thought believed assumed feared supposed presumed rumoured rumored")
	pastBe   = set("was were been")
)

// keepsScore reports whether the goals of which the reading speaks are those of a game.
func (r *reading) keepsScore() bool {
	return r.some(func(w *word) bool { return w.verb && netting[w.stem] })
}

// netting are the verbs of goals that are no aims.
var netting = set("score concede equalize equalise")

// turningDown are the verbs whose object is not so.
var turningDown = set("reject rejects rejected rejecting veto vetoes vetoed")

// tellsRequirement reports whether a word is the "if" that tells what the statement requires: "you may enter if you have been a
// member for two years".
func (c *comparison) tellsRequirement(form string) bool {
	return form == "if" && c.account.own >= nearlySame && c.st.some(func(w *word) bool { return requirements[w.form] })
}

// permits reports whether a word is the "may" that tells how much is allowed: "may have at most 12 letters".
func (c *comparison) permits(d candidate, form string) bool {
	h := c.st.held[d.held].mention
	return form == "may" && h >= 0 && d.mention >= 0 && c.st.mentions[h].Caps() && c.text.mentions[d.mention].Caps()
}

// requirements are words of a requirement.
var requirements = set("must required requires require eligible needs need only minimum qualify")

// planned: "is to be raised", "want it to rise".
func (c *comparison) planned(d candidate) string {
	if c.text.datedNoun(d.first) >= 0 || c.st.toVerb() {
		return ""
	}
	for j := 1; j+1 < len(c.text.words); j++ {
		w := &c.text.words[j]
		if w.form != "to" || w.clause != c.text.words[d.first].clause || !c.text.words[j+1].verb {
			continue
		}
		if (c.text.words[j-1].is(lexicon.Auxiliary) || c.text.wished(j) && !c.st.some((*word).wishes)) && !c.obliges(j) {
			return "the sentence speaks of a plan or a wish"
		}
	}
	return ""
}

// obliges reports whether the "to" at word j belongs to a verb that requires something, as the statement does: "has to be at least 12" for
// "must be at least 12".
func (c *comparison) obliges(j int) bool {
	return obliging[c.text.words[j-1].form] && c.st.some(func(w *word) bool { return requirements[w.form] })
}

// obliging are the verbs whose "to" tells what is required.
var obliging = set("has have need needs required")

// toVerb reports whether the reading has a "to" before a verb.
func (r *reading) toVerb() bool {
	for j := range len(r.words) - 1 {
		if r.words[j].form == "to" && r.words[j+1].verb {
			return true
		}
	}
	return false
}

// wishes reports whether a word is a verb of wishing or asking.
func (w *word) wishes() bool { return w.verb && wishes[w.stem] }

// wished reports whether a verb of wishing or asking stands before word j in its clause.
func (r *reading) wished(j int) bool {
	for k := j - 1; k >= 0 && r.words[k].clause == r.words[j].clause; k-- {
		if r.words[k].wishes() {
			return true
		}
	}
	return false
}

// wishes are the verbs whose "to" tells what is wanted, or not yet wanted, and not what is.
var wishes = set(`want wish ask demand seek intend plan hope aim expect try urge call propose recommend request agree decide vow promise
	pledge threaten offer need hesitate`)
