package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
	"github.com/steadfact/steadfact/internal/source"
)

// denied: a denial of the verb that governs the value, or a subject that is nobody.
func denied(c *about.Comparison, d about.Candidate) string {
	if said := &c.Text.Mentions[d.Mention]; Denies(c.St.Reading) || c.Text.Bounded(said) != said || c.HappensAtLast(said) || AllOfIt(c, &c.St.Held[d.Held], d.First) {
		return ""
	}
	if forbids(c.Text, d.First) {
		return "the sentence forbids it"
	}
	v := c.Text.Governor(d.First, d.Last)
	if w := refused(c, v); w != "" {
		return fmt.Sprintf("the sentence denies it (%q)", w)
	}
	var hedge source.Span // "no more than 100" denies nothing
	if q := c.Text.Mentions[d.Mention].Quantity; q != nil {
		hedge = q.Whole
	}
	for j := range c.Text.Words {
		w := &c.Text.Words[j]
		if !sentence.Negations[w.Form] || w.Mention >= 0 || hedge.Contains(w.Span) || c.Text.Words[d.First].Clause != w.Clause {
			continue
		}
		if sentence.Nobody[w.Form] && j < d.First || j+2 == d.First && c.Text.FormAt(j+1) == "all" || v >= 0 && v-j <= 3 && j-v <= 3 && j < d.First || v < 0 {
			return fmt.Sprintf("the sentence denies it (%q)", w.Form)
		}
	}
	return ""
}

// forbids reports whether the reading tells not to do what it says up to word i: "Do not let it listen on port 80", "Never run it on port 80".
func forbids(r *sentence.Reading, i int) bool {
	j := 0
	if r.FormAt(j) == "please" {
		j++
	}
	switch f := r.FormAt(j); {
	case f == "do" && r.FormAt(j+1) == "not":
		j += 2
	case f == "don't", f == "never", f == "avoid":
		j++
	default:
		return false
	}
	return j < i && r.Words[i].Clause == r.Words[0].Clause && !r.Words[j].Is(lexicon.Auxiliary) && (r.Words[j].Verb || r.Words[j].MayBe(lexicon.Verb) || r.FormAt(j-1) == "avoid")
}

// refused is the word by which what the verb at word v leads to, or what it says itself, is not done: "refused to be tested"; "" for none.
func refused(c *about.Comparison, v int) string {
	if v < 0 {
		return ""
	}
	for _, j := range []int{v, c.Text.GroupStart(v) - 2} {
		if j >= 0 && c.Text.Fails(j) && c.Links.Used[j] == sentence.Unlinked {
			return c.Text.Words[j].Form
		}
	}
	return ""
}

// Denies reports whether the reading has a denial.
func Denies(r *sentence.Reading) bool {
	return r.Some(func(w *sentence.Word) bool { return sentence.Negations[w.Form] })
}

// supposed: a question, or a word that keeps the clause from being an assertion: "if", "may", "planned".
func supposed(c *about.Comparison, d about.Candidate) string {
	if c.Text.Asks() {
		return "the sentence is a question"
	}
	if w := inCaseClause(c, d.First); w != "" {
		return fmt.Sprintf("the sentence does not assert it (%q)", w)
	}
	if opensSupposing(c.Text) && !(c.St.FormAt(0) == c.Text.FormAt(0) && c.St.FormAt(1) == c.Text.FormAt(1)) {
		return fmt.Sprintf("the sentence does not assert it (%q)", c.Text.Surface(0))
	}
	if k := behindCounted(c.Text, d); sentence.Relative[c.Text.FormAt(k)] && sentence.Suppositions[c.Text.FormAt(k+1)] && !Has(c, c.Text.FormAt(k+1)) {
		return fmt.Sprintf("the sentence does not assert it (%q)", c.Text.FormAt(k+1)) // "90 people who might have been infected"
	}
	if w := inClause(c, d.First, sentence.Suppositions); w != "" && !assertsBy(c, d, w) && !(w == "goal" && keepsScore(c.Text)) {
		return fmt.Sprintf("the sentence does not assert it (%q)", w)
	}
	if w := inClause(c, d.First, turningDown); w != "" && !saysWhenRefused(c, d) {
		return fmt.Sprintf("the sentence does not assert it (%q)", w) // "rejected a limit of 20 km/h"; when it did so, it asserts
	}
	if w := onceThought(c.Text, d.First); w != "" && !Has(c, w) {
		return fmt.Sprintf("the sentence only says what was thought (%q)", w)
	}
	if v := c.Text.Governor(d.First, d.First+1); v >= 0 {
		if w := madeFor(c, v); w != "" {
			return fmt.Sprintf("the sentence does not assert it (%q)", w)
		}
		if g := c.Text.GroupStart(v); g < v && c.Text.Words[g].Form == "have" && c.Text.FormAt(g-1) == "must" && !Has(c, "have") {
			return `the sentence tells what must have been before ("must have")`
		}
		for j := max(0, v-3); j < v; j++ {
			if w := &c.Text.Words[j]; sentence.Suppositions[w.Form] && w.Mention < 0 && !hasLike(c, j) && !assertsBy(c, d, w.Form) && !isPlanOf(c.Text, j) {
				return fmt.Sprintf("the sentence does not assert it (%q)", w.Form)
			}
		}
	}
	return ""
}

// madeFor is the word by which what the verb at word v says is only what something was made for: "was built to hold 400"; "" for none.
func madeFor(c *about.Comparison, v int) string {
	k := c.Text.GroupStart(v) - 2
	if k < 1 || c.Text.Words[k+1].Form != "to" || !making[c.Text.Words[k].Form] || c.Links.Used[k] > sentence.Unlinked {
		return ""
	}
	return c.Text.Words[k].Form
}

// making are the participles behind which "to" tells what for.
var making = sentence.Set("built designed made laid constructed licensed certified approved intended enlarged")

// onceThought is the word by which what leads to word i was only thought: "It was first thought that …", "was believed to have …"; "" for none.
func onceThought(r *sentence.Reading, i int) string {
	for j := 1; j+1 < i; j++ {
		if w := &r.Words[j]; thinking[w.Form] && (r.FormAt(j+1) == "that" || r.FormAt(j+1) == "to") && (pastBe[r.Words[j-1].Form] || pastBe[r.FormAt(j-2)]) {
			return w.Form
		}
	}
	return ""
}

// thinking are the participles of what somebody had in mind, pastBe the forms of "be" that put it into the past.
var (
	thinking = sentence.Set("thought believed assumed feared supposed presumed rumoured rumored")
	pastBe   = sentence.Set("was were been")
)

// keepsScore reports whether the goals of which the reading speaks are those of a game.
func keepsScore(r *sentence.Reading) bool {
	return r.Some(func(w *sentence.Word) bool { return w.Verb && netting[w.Stem] })
}

// netting are the verbs of goals that are no aims.
var netting = sentence.Set("score concede equalize equalise")

// saysWhenRefused reports whether a value of the sentence tells when something was turned down, or beyond what bound that is.
func saysWhenRefused(c *about.Comparison, d about.Candidate) bool {
	if d.Mention < 0 {
		return false
	}
	said := &c.Text.Mentions[d.Mention]
	return said.Temporal != nil || c.Text.Bounded(said) != said
}

// turningDown are the verbs whose object is not so.
var turningDown = sentence.Set("reject rejects rejected rejecting veto vetoes vetoed")

// deniedOnce: what the statement denies of its value, the sentence may say of another one, and the other way round: "failed to reach it in
// 2010", "reached it in 2011".
func deniedOnce(c *about.Comparison, d about.Candidate) string {
	said := &c.Text.Mentions[d.Mention]
	if said.Wide() {
		return ""
	}
	_, no := c.St.DenierOf(c.St.Held[d.Held].Mention)
	_, not := c.Text.DenierOf(d.Mention)
	switch {
	case (no < 0) == (not < 0), not >= 0 && c.Text.NoLonger(not) && !tellsUntil(c.St, d):
		return ""
	case not >= 0:
		return fmt.Sprintf("the sentence denies it (%q)", c.Text.Surface(not))
	}
	return fmt.Sprintf("the fact denies its value (%q)", c.St.Surface(no))
}

// tellsUntil reports whether the held value is a date before which something was done: since then it may be done no longer.
func tellsUntil(st *statement.Statement, d about.Candidate) bool {
	t := st.Mentions[st.Held[d.Held].Mention].Temporal
	return t != nil && t.Date != nil && (t.Date.Bound == temporal.Before || t.Date.Bound == temporal.Until)
}
