package names

import (
	"cmp"
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/unit"
)

// sortOfWord is the class of words that exclude one another before the same noun: the dimension of a unit's name ("millisecond precision"),
// or how often something comes ("a weekly report"); "" for other words.
func sortOfWord(form string) string {
	if sentence.IsOften(form) {
		return "frequency"
	}
	if u, ok := unit.Named(lexicon.Stem(form)); ok && u.Dimension() != "money" {
		return u.Dimension()
	}
	return ""
}

// judgeMeasure judges a held word that says in what measure or how often something is: another word of its sort before the same
// noun contradicts it. It is not ok when the held word is no such word, or the sentence has none in its place.
func judgeMeasure(c *about.Comparison, h int, held *statement.Held) (out about.Outcome, ok bool) {
	want := c.St.Words[held.First].Form
	sort := sortOfWord(want)
	s := c.St.SlotOf(held)
	if held.Last-held.First > 1 || sort == "" || s.Relation != statement.ModifierOf || c.Account.Missing != "" {
		return about.Outcome{}, false
	}
	other := -1
	for _, j := range c.Links.To[s.Anchor] {
		k := restrict.Neighbour(c.Text, j, -1)
		if c.Links.By[s.Anchor] < sentence.Derived || k < 0 || sortOfWord(c.Text.Words[k].Form) != sort {
			continue
		}
		if lexicon.Stem(c.Text.Words[k].Form) == lexicon.Stem(want) {
			return about.Outcome{Verdict: about.Supported, Held: h, Span: c.Text.SpanOf(k, k+1), Coverage: c.Account.Total, Reasons: []string{"the sentence has the fact's word"}}, true
		}
		other = k
	}
	if other < 0 {
		return about.Outcome{}, false
	}
	out = about.Outcome{Held: h, Span: c.Text.SpanOf(other, other+1), Coverage: c.Account.Total, Score: 1}
	c.Links.Used[other] = sentence.Akin // it narrows its noun as the held word does
	if reason := unsaid(c, other); reason != "" || negatedBefore(c.Text, other) {
		out.Reasons = []string{cmp.Or(reason, "the sentence denies it")}
		return out, true
	}
	out.Verdict, out.Reasons = about.Contradicted, []string{fmt.Sprintf("the sentence says %q where the fact says %q", c.Text.Surface(other), want)}
	return out, true
}
