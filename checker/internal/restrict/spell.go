package restrict

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
)

// otherSpell: what goes on for some time is not due within it or after it, nor does it happen every such time.
func otherSpell(c *about.Comparison, d about.Candidate) string {
	if c.Text.Mentions[d.Mention].Kind != language.Duration || c.SameIdiom(&c.St.Held[d.Held], d.Mention) {
		return ""
	}
	f, t := BeforeWhole(c.St.Reading, c.St.Held[d.Held].Mention), BeforeWhole(c.Text, d.Mention)
	if h := &c.St.Held[d.Held]; keepsFor(c.St.Reading, h.First, h.Last) && takesTime(c.Text, d.First, d.Last) {
		return "the fact says how long something is kept, the sentence how long it takes"
	}
	if about.GoneOn(c.Text, &c.Text.Mentions[d.Mention]) && f == "for" {
		return "" // "in the five years since"
	}
	if Spells[f] == 0 || Spells[t] == 0 || Spells[f] == Spells[t] || lastsUntil(c, d, f, t) || (f == "in" && t == "over" || f == "over" && t == "in") && doneIn(c.Text, d) {
		return ""
	}
	return fmt.Sprintf("the fact says %q of its time, the sentence %q", f, t)
}

// doneIn reports whether a verb in the past says that something was done in a time, which it took: "was shot over nine weeks".
func doneIn(r *sentence.Reading, d about.Candidate) bool {
	v := r.Governor(d.First, d.Last)
	return v >= 0 && v < d.First && r.PastAt(v) && !r.IsLight(v)
}

// fromEvent: how long before or after something it is to be is not how long that lasts: "be there 15 minutes before the crossing". Nor does it last the
// time after which something is so.
func fromEvent(c *about.Comparison, d about.Candidate) string {
	m := &c.Text.Mentions[d.Mention]
	if m.Kind != language.Duration {
		return ""
	}
	h := &c.St.Held[d.Held]
	_, end := c.Text.WordsIn(m.Whole)
	_, held := c.St.WordsIn(c.St.Mentions[h.Mention].Whole)
	i, v := governors(c, d)
	if at := BeforeWhole(c.Text, d.Mention); eventual[at] && i >= 0 && i < h.First && d.Last <= v && !c.St.IsPreposition(h.First-1) && c.StandsFor(i, v) {
		return fmt.Sprintf("the sentence tells what is so %q a time", at) // "After two years it lasts 7 hours"
	}
	if at := c.Text.FormAt(end); !eventual[at] || eventual[c.St.FormAt(held)] || c.St.IsPreposition(max(h.First-1, 0)) || c.Text.ObjectOf(end) < 0 {
		return ""
	}
	return fmt.Sprintf("the sentence tells a time %q something", c.Text.FormAt(end))
}

// eventual are the prepositions behind a time that runs to or from what they lead to.
var eventual = sentence.Set("before after")

// keepsFor reports whether a time is one for which something is kept, and takesTime whether it is one that something takes.
func keepsFor(r *sentence.Reading, first, last int) bool {
	v := r.Governor(first, last)
	return v >= 0 && keeping[r.Words[v].Stem]
}

func takesTime(r *sentence.Reading, first, last int) bool {
	v := r.Governor(first, last)
	return v >= 0 && v < first && r.Words[v].Stem == "take" && r.SubjectOf(v).Head >= 0
}

// keeping are the verbs of what is done with a thing for some time.
var keeping = sentence.Set("keep retain store preserve save hold")

// lastsUntil reports whether one of fact and sentence says how long something lasts and the other after what time it ends: what is kept
// for 30 days is deleted after 30 days.
func lastsUntil(c *about.Comparison, d about.Candidate, f, t string) bool {
	h := &c.St.Held[d.Held]
	a, b := endsOrLasts(c.St.Reading, c.St.Governor(h.First, h.Last), f), endsOrLasts(c.Text, c.Text.Governor(d.First, d.Last), t)
	return a != 0 && b != 0 && a != b
}

// endsOrLasts is 1 where the verb at word v says with a preposition how long something lasts, 2 where it says after what time it ends, and
// else 0.
func endsOrLasts(r *sentence.Reading, v int, preposition string) int {
	if v < 0 {
		return 0
	}
	lasts := staying[r.Words[v].Stem] || r.IsLight(v) && v+1 < len(r.Words) && staying[r.Words[v+1].Stem] // "is valid for"
	switch {
	case lasts && Spells[preposition] == Spells["for"]:
		return 1
	case removing[r.Words[v].Stem] && preposition == "after":
		return 2
	}
	return 0
}

// staying are verbs and adjectives of what goes on for a time, removing the verbs of what ends it.
var (
	staying  = sentence.More(keeping, "valid live last remain stay available active")
	removing = sentence.Set("expire delete remove purge discard erase drop lapse end close clear destroy invalidate disappear vanish")
)

// Spells are the prepositions that say what sort of time a duration is, by sort.
var Spells = map[string]int{"for": 1, "during": 1, "over": 1, "throughout": 1, "within": 2, "in": 2, "every": 3, "after": 4}
