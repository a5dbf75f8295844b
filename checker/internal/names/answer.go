package names

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/language/name"
)

// JudgeAnswer judges a sentence that is nothing but a value or a name, and answers a question that asks for what the statement holds: "When does
// the ferry leave? At 8:15." It is not ok for any other sentence.
func JudgeAnswer(c *about.Comparison) (out about.Outcome, ok bool) {
	q := c.Context.Question()
	if q == nil {
		return out, false
	}
	first, last, ok := c.Text.Answer()
	if !ok || !asksFor(c, q) {
		return out, false
	}
	out = about.Outcome{Coverage: 1, Score: 1, Span: c.Text.SpanOf(first, last)}
	compared := language.Incomparable
	for h := range c.St.Held {
		if by := compareAnswer(c, q, &c.St.Held[h], first, last); by != language.Incomparable {
			if compared != language.Incomparable {
				return out, false // which of them is asked for?
			}
			out.Held, compared = h, by
		}
	}
	if m := c.Text.Words[first].Mention; m >= 0 {
		out.Span = c.Text.Mentions[m].Span
	}
	out.Reasons = []string{"it answers the question before it"}
	switch compared {
	case language.Agree:
		out.Verdict = about.Supported
	case language.Differ, language.Mislead:
		out.Verdict, out.Mislead = about.Contradicted, compared == language.Mislead
	default:
		return out, false
	}
	return out, true
}

// compareAnswer holds words [first, last) of the sentence against a held part, if the question may ask for that.
func compareAnswer(c *about.Comparison, q *sentence.Reading, h *statement.Held, first, last int) language.Comparison {
	m, by := c.Text.Words[first].Mention, q.QuestionWord()
	if (h.Mention >= 0) != (m >= 0) {
		return language.Incomparable
	}
	if m >= 0 {
		t := c.Text.Mentions[m].Temporal
		if by == "who" || by == "where" || by == "when" && t == nil || t != nil && t.Date != nil && t.Clock != nil {
			return language.Incomparable // "at 8:15 on Sundays"
		}
		return c.CompareValue(h, &c.Text.Mentions[m])
	}
	s := c.St.SlotOf(h)
	switch {
	case !c.St.Words[h.First].Upper, mostlyKnown(c, first, last), by == "when", by == "how", by == "where" && s.Relation != statement.AdjunctOf:
		return language.Incomparable
	case by == "who" && s.Relation != statement.RoleOf && s.Relation != statement.AgentOf:
		return language.Incomparable
	case agreesWith(c, h, about.Filler{First: first, Last: last}):
		return language.Agree
	case slices.ContainsFunc(h.Words, func(w string) bool { return name.Compare(c.Text.TextOf(first, last), w) != name.Different }):
		return language.Incomparable
	}
	return language.Differ
}

// asksFor reports whether a question asks for what the statement holds, and for nothing else: it has all words of the statement, and none that
// is strange to it.
func asksFor(c *about.Comparison, q *sentence.Reading) bool {
	if q.QuestionWord() == "" || len(q.Mentions) > 0 || q.Some(func(w *sentence.Word) bool { return sentence.Denying[w.Form] }) {
		return false
	}
	has := about.ShareOf(c.Book, c.St, q)
	if len(has.By) == 0 {
		return false
	}
	for i := range c.St.Words {
		w := &c.St.Words[i]
		if c.St.IsHeld(i) || w.Weight == 0 || !c.St.Content(i) && w.Mention < 0 {
			continue
		}
		if has.By[i] < sentence.Derived && !(w.Verb && has.By[i] >= sentence.Akin) {
			return false
		}
	}
	for j := range q.Words {
		w := &q.Words[j]
		if w.Is(lexicon.Modal) && !restrict.Has(c, w.Form) {
			return false // "When may the ferry leave?"
		}
		if w.Weight > 0 && !w.Function && has.Used[j] < sentence.Akin && !sentence.AskedFor[w.Form] {
			return false
		}
	}
	past := func(r *sentence.Reading) bool {
		v := slices.IndexFunc(r.Words, func(w sentence.Word) bool { return w.Verb })
		return v >= 0 && r.PastAt(v)
	}
	return past(q) == past(c.St.Reading)
}
