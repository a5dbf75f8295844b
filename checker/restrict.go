package checker

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/temporal"
)

// restricted answers the second and the fourth question for a mention that differs from the held value: does something in
// the sentence make it another value, or keep it from being asserted? It returns the reason, or "".
func (c *comparison) restricted(d candidate) string {
	m := &c.text.mentions[d.mention]
	first, last := c.text.wordsIn(m.Whole)
	if first >= last {
		return ""
	}
	for _, ask := range []func(d candidate, first, last int) string{
		c.denied, c.supposed, c.changed, c.divided, c.rated, c.formerly, c.modified,
	} {
		if reason := ask(d, first, last); reason != "" {
			return reason
		}
	}
	return ""
}

// inClause reports whether one of the words stands in the clause of word i and, unless the statement has it too, returns it.
func (c *comparison) inClause(i int, table map[string]bool) string {
	for j := range c.text.words {
		w := &c.text.words[j]
		if w.clause == c.text.words[i].clause && table[w.form] && w.mention < 0 && !c.has(w.form) {
			return w.form
		}
	}
	return ""
}

// has reports whether the statement has this word.
func (c *comparison) has(form string) bool {
	for i := range c.st.words {
		if c.st.words[i].form == form {
			return true
		}
	}
	return false
}

func (c *comparison) denied(_ candidate, first, _ int) string {
	if w := c.inClause(first, negations); w != "" {
		return fmt.Sprintf("the sentence denies it (%q)", w)
	}
	return ""
}

func (c *comparison) supposed(_ candidate, first, _ int) string {
	if w := c.text.words[len(c.text.words)-1]; w.form == "?" {
		return "the sentence asks"
	}
	if w := c.inClause(first, suppositions); w != "" {
		return fmt.Sprintf("the sentence does not assert it (%q)", w)
	}
	return ""
}

// changed: "rose by 500", "500 more", "an additional 500", "up from 300".
func (c *comparison) changed(_ candidate, first, last int) string {
	if first > 0 && differences[c.text.words[first-1].form] && !c.has(c.text.words[first-1].form) {
		return fmt.Sprintf("the sentence speaks of a difference (%q)", c.text.words[first-1].form)
	}
	for _, j := range []int{first - 1, last} {
		if j >= 0 && j < len(c.text.words) && additions[c.text.words[j].form] && !c.has(c.text.words[j].form) {
			return fmt.Sprintf("the sentence speaks of a part or a difference (%q)", c.text.words[j].form)
		}
	}
	return ""
}

// divided: "of whom 31 died", "including 10 in the capital".
func (c *comparison) divided(_ candidate, first, _ int) string {
	for j := first - 1; j >= 0 && j >= first-3; j-- {
		w := c.text.words[j].form
		if w == "including" || w == "among" || (w == "whom" || w == "which" || w == "these" || w == "them") && j > 0 && c.text.words[j-1].form == "of" {
			if !c.has(w) {
				return fmt.Sprintf("the sentence speaks of a part (%q)", w)
			}
		}
	}
	return ""
}

// rated: a value for each of something is not the value itself.
func (c *comparison) rated(d candidate, _, last int) string {
	if c.text.mentions[d.mention].Temporal != nil {
		return ""
	}
	f := c.st.mentions[c.st.held[d.held].mention]
	_, after := c.st.wordsIn(f.Whole)
	a, b := rate(c.st.reading, after), rate(c.text, last)
	if a != b && (a != "" && b != "" || b != "" && !c.has("per") && !c.has(b)) {
		return fmt.Sprintf("the sentence speaks of a rate (per %s)", strings.TrimSpace(b+" "+a))
	}
	return ""
}

// rate is what a value is counted per: "per day", "a week", "each month".
func rate(r *reading, i int) string {
	if i+1 < len(r.words) && (r.words[i].form == "per" || r.words[i].form == "each" || r.words[i].form == "/" || r.words[i].form == "a" && periods[r.words[i+1].stem]) {
		return r.words[i+1].stem
	}
	return ""
}

func (c *comparison) formerly(_ candidate, first, _ int) string {
	if w := c.inClause(first, former); w != "" {
		return fmt.Sprintf("the sentence speaks of another time (%q)", w)
	}
	return ""
}

// modified: the counted noun is narrowed by a word the statement does not have, where the statement narrows it otherwise.
func (c *comparison) modified(d candidate, _, _ int) string {
	f, t := c.st.mentions[c.st.held[d.held].mention].Quantity, c.text.mentions[d.mention].Quantity
	if f == nil || t == nil || t.Noun.Len() == 0 {
		return ""
	}
	from, to := c.text.wordsIn(t.Noun)
	narrowed := ""
	for j := from; j < to; j++ {
		if w := &c.text.words[j]; w.weight > 0 && c.links.used[j] < akin {
			if narrowing[w.form] {
				return fmt.Sprintf("the sentence narrows it (%q)", w.form)
			}
			narrowed = w.form
		}
	}
	first, last := c.st.wordsIn(f.Noun)
	for i := first; i < last && narrowed != ""; i++ {
		if w := &c.st.words[i]; w.weight > 0 && c.accounted(i) < akin {
			return fmt.Sprintf("the sentence counts %q, the fact %q", narrowed, w.form)
		}
	}
	return ""
}

// dated reports whether the sentence speaks of a day, month or year other than those the statement speaks of.
func dated(r *reading) []*temporal.Mention {
	var out []*temporal.Mention
	for i := range r.mentions {
		if t := r.mentions[i].Temporal; t != nil && t.Date != nil {
			out = append(out, t)
		}
	}
	return out
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	negations = set("not never neither nor didn't doesn't don't isn't wasn't weren't aren't hasn't haven't hadn't cannot can't won't wouldn't couldn't without rather instead unlike contrary deny denied denies")
	// Words that keep a clause from being an assertion.
	suppositions = set("if unless whether would could might should perhaps probably possibly planned plans plan expected expects due scheduled supposed proposed hoped hopes aims aimed target targeted goal projected forecast potential potentially hypothetical suppose imagine example eg e.g. e.g")
	differences  = set("by")
	additions    = set("additional another further extra more fewer less other others remaining")
	former       = set("former formerly previously previous originally initially once earlier ago ex-president then-president then used")
	periods      = set("second minute hour day week month year quarter night")
	narrowing    = set("female male additional other others new remaining first last former foreign local unique only")
)

var _ = lexicon.None
