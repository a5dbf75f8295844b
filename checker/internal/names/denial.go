package names

import (
	"cmp"
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/source"
)

// judgeDenial judges a held denial: what a sentence asserts that the fact denies contradicts it. All but the telling words'
// last few must be there, since a denial is lost easily when a sentence is reworded.
func judgeDenial(c *about.Comparison, h int, held *statement.Held) about.Outcome {
	coverage := c.Account.Total
	if c.Account.Missing != "" {
		return about.Outcome{Coverage: coverage, Reasons: []string{c.Account.Missing}}
	}
	verb := c.St.DeniedWord(held)
	if verb < 0 || c.Links.By[verb] < sentence.Derived {
		return about.Outcome{Coverage: coverage, Reasons: []string{"the sentence does not speak of what the fact denies"}}
	}
	reason := about.TooLittle
	for _, j := range c.Links.To[verb] {
		span := predicate(c.Text, j)
		failed := c.Text.FailsBefore(j)
		if !failed && c.Text.FormAt(j-1) == "to" {
			reason = "the sentence speaks of a plan or a wish"
			continue
		}
		if w := c.Text.FormAt(j - 1); nearlySo[w] {
			reason = fmt.Sprintf("the sentence does not assert it (%q)", w)
			continue
		}
		if c.Text.NegatedAt(j) || failed {
			return about.Outcome{Verdict: about.Supported, Held: h, Span: span, Coverage: coverage, Reasons: []string{"the sentence denies it, too"}}
		}
		if coverage < 0.8 {
			continue
		}
		if reason = unsaid(c, j); reason == "" {
			return about.Outcome{Verdict: about.Contradicted, Held: h, Span: span, Coverage: coverage, Reasons: []string{"the sentence asserts what the fact denies"}}
		}
	}
	return about.Outcome{Coverage: coverage, Reasons: []string{reason}}
}

// nearlySo are adverbs before a verb that keep it from being asserted.
var nearlySo = sentence.Set("almost nearly barely hardly allegedly supposedly reportedly")

// predicate is what the sentence says at word j with the verb that says it: "has formally asked", "is under consideration".
func predicate(r *sentence.Reading, j int) source.Span {
	first := j
	for k := j - 1; k >= 0 && k >= j-reachOfVerb && !r.Words[k].Sign && r.Words[k].Phrase < 0; k-- {
		if r.Words[k].Verb {
			first = k
		} else if first < j {
			break
		}
	}
	return r.SpanOf(first, j+1)
}

// reachOfVerb is how many words may stand between a verb and what it says.
const reachOfVerb = 5

// unsaid is why the sentence does not say word j of the statement's subject, and of now; "" when it does.
func unsaid(c *about.Comparison, j int) string {
	d := about.Candidate{Mention: c.Text.Words[j].Mention, First: j, Last: j + 1}
	if reason := cmp.Or(restrict.Ask(c, restrict.UnsaidBy, d), restrict.OtherWord(c, d)); reason != "" {
		return reason
	}
	v := j
	if !c.Text.Words[v].Verb {
		v = c.Text.Governor(j, j+1)
	}
	if v >= 0 && c.Text.PastAt(v) && !c.St.TellsOfPast() {
		return fmt.Sprintf("the sentence speaks of the past (%q)", c.Text.Surface(v))
	}
	if i := c.St.PresetWord(); i >= 0 && c.AccountedFor(i) == sentence.Unlinked {
		return "the fact tells a default, the sentence none"
	}
	last := max(v, j) // the verb may stand behind word j: "closed when the wind blows"
	if k := caseOf(c.Text, last); k >= 0 && !c.St.Some(func(w *sentence.Word) bool { return sentence.Cases[w.Form] }) {
		return fmt.Sprintf("the sentence speaks of a case (%q)", c.Text.TextOf(k, last+1))
	}
	return ""
}

// caseOf is the word that opens the condition in which the verb at word v stands: "when the relay is enabled"; -1 for none.
func caseOf(r *sentence.Reading, v int) int {
	for k := r.GroupStart(v) - 1; k >= 0 && !r.BreaksPhrase(k) && (!r.Words[k].Verb || sentence.BeForms[r.Words[k].Form]); k-- {
		if sentence.Cases[r.Words[k].Form] && r.Words[k].Mention < 0 {
			return k
		}
	}
	return -1
}
