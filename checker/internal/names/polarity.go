package names

import (
	"fmt"
	"strings"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/restrict"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
	"github.com/steadfact/steadfact/internal/source"
)

// judgePredicate judges a held predicate: the sentence says the same of the same, denies it, or says the exact opposite. It is
// not ok when the sentence has neither the word nor an opposite, and the held words may be looked for as a name is.
func judgePredicate(c *about.Comparison, h int, held *statement.Held) (out about.Outcome, ok bool) {
	i := heldPredicate(c.St, held)
	if i < 0 || c.Account.Missing != "" || restrict.Denies(c.St.Reading) {
		return about.Outcome{}, false
	}
	out = about.Outcome{Held: h, Coverage: c.Account.Total, Score: 1}
	for j := range c.Text.Words {
		same, opposite := bears(c, i, j)
		if !same && !opposite || !predicates(c.Text, j) {
			continue
		}
		ok = true
		first := denialOf(c.Text, j)
		if !saidOfTheme(c, j) || first < 0 && negatedBefore(c.Text, j) || first >= 0 && opposite {
			out.Reasons = []string{fmt.Sprintf("it is not clear of what the sentence says %q", c.Text.Surface(j))}
			continue
		}
		out.Span = c.Text.SpanOf(j, j+1)
		if same && first < 0 && onlyDescribes(c, held, out.Span) {
			out.Reasons = []string{"the fact tells a default, the sentence none"}
			return out, true
		}
		if same && first < 0 {
			out.Verdict, out.Reasons = about.Supported, []string{"the sentence says the same"}
			return out, true
		}
		if reason := doubtful(c, j); reason != "" {
			out.Reasons = []string{reason}
			return out, true
		}
		if opposite && repeats(c, i, j) {
			out.Reasons = []string{"the sentence says both"}
			return out, true
		}
		out.Verdict, out.Reasons = about.Contradicted, []string{fmt.Sprintf("what is %q is not %q", c.Text.Surface(j), c.St.Surface(i))}
		if same {
			out.Span, out.Reasons = c.Text.SpanOf(first, j+1), []string{"the sentence denies it"}
		}
		return out, true
	}
	return out, ok
}

// repeats reports whether the sentence has word i of the statement behind word j, and does not deny it.
func repeats(c *about.Comparison, i, j int) bool {
	for k := j + 1; k < len(c.Text.Words); k++ {
		if same, _ := bears(c, i, k); same && !negatedBefore(c.Text, k) {
			return true
		}
	}
	return false
}

// doubtful is why a sentence that says or denies word j of the statement's subject need not contradict it; "" for no reason.
func doubtful(c *about.Comparison, j int) string {
	said := c.Account.Own
	if c.Text.PronounSubject() >= 0 {
		said = c.Account.Total // "It is blue"
	}
	if said < restrict.SamePlaceCoverage {
		return about.TooLittle
	}
	if word := sometimes(c, j); word >= 0 {
		return fmt.Sprintf("the sentence says so of some cases only (%q)", c.Text.TextOf(j, word+1))
	}
	return unsaid(c, j)
}

// sometimes is the word that tells, behind a preposition or a conjunction, when, where or for whom the sentence's theme is as word j says,
// where the statement has nothing of that: "is closed on Sundays", "is off when nobody is home"; -1 for none. What was done on some day is
// done.
func sometimes(c *about.Comparison, j int) int {
	r := c.Text
	if g := r.GroupStart(j); g == j && !r.Words[j].Verb {
		if k := r.SkipBack(j - 1); k < 0 || !sentence.BeForms[r.Words[k].Form] || r.PastAt(k) {
			return -1
		}
	} else if f := r.Words[g].Form; f != "is" && f != "are" {
		return -1
	}
	return onlyFor(c, j)
}

// onlyFor is the word that tells, behind a preposition or a conjunction behind word j, when, where, for whom or by what something is so, where the
// statement has nothing of that; -1 for none.
func onlyFor(c *about.Comparison, j int) int {
	r := c.Text
	for k := j + 1; k+1 < len(r.Words) && !r.BreaksPhrase(k) && !r.Words[k].Verb; k++ {
		if !narrowing[r.Words[k].Form] && !(r.Words[k].Form == "by" && strings.HasSuffix(r.Words[k+1].Form, "ing")) {
			continue
		}
		for n := k + 1; n < len(r.Words) && !r.BreaksPhrase(n); n++ {
			w := &r.Words[n]
			said := func(f *sentence.Word) bool { return f.Form == w.Form && (f.Mention >= 0 || f.Weight > 0) }
			if wholly[w.Form] || w.Weight > 1 && c.Links.Used[n] > sentence.Broader || c.St.Some(said) {
				return -1
			}
		}
		for n := k + 1; n < len(r.Words) && !r.BreaksPhrase(n); n++ {
			if w := &r.Words[n]; w.Weight > 1 || w.Mention >= 0 {
				return n
			}
		}
	}
	return -1
}

var (
	// narrowing are the words behind a state that lead to when, where, for whom or by what it is so.
	narrowing = sentence.Set("on at in during for behind when whenever while if unless via through using with")
	// wholly are the words behind them that tell of now, of all, or why.
	wholly = sentence.Set("moment present current time now fact general part good default repair repairs maintenance renovation works")
)

// deniedName is where the sentence says that the held name, which stands at a span of it, is not what the statement says it
// is: "X is not the mayor", "The mayor is not X".
func deniedName(c *about.Comparison, h *statement.Held, at source.Span) (denial source.Span, ok bool) {
	if c.St.SlotOf(h).Relation != statement.RoleOf || restrict.Denies(c.St.Reading) {
		return at, false
	}
	first, last := c.Text.WordsIn(at)
	for k := range c.Text.Words {
		if !c.Text.Words[k].Verb || !c.Text.IsCopula(k) || k != c.Text.GroupStart(k) {
			continue
		}
		end := k + 1
		for end < len(c.Text.Words) && (c.Text.Words[end].Verb || c.Text.IsAdverb(end)) {
			end++
		}
		if (last == k || first > k && c.Text.SkipBack(first-1) < end) && denialOf(c.Text, end) == k {
			return c.Text.SpanOf(k, end), doubtful(c, k) == ""
		}
	}
	return at, false
}

// bears reports whether word j of the sentence is word i of the statement, inflected or not, or its exact opposite.
func bears(c *about.Comparison, i, j int) (same, opposite bool) {
	f, t := &c.St.Words[i], &c.Text.Words[j]
	if t.Sign || t.Mention >= 0 || t.Weight == 0 && !isSwitched(c.Text, j) {
		return false, false
	}
	return f.Stem == t.Stem || lexicon.Equals(f.Form, t.Form), lexicon.Related(f.Stem, t.Stem) == lexicon.Opposite || lexicon.Excludes(f.Form, t.Form)
}

// saidOfTheme reports whether the predicate at word j is said of what the statement speaks of.
func saidOfTheme(c *about.Comparison, j int) bool {
	if !c.Text.Words[j].Verb {
		if v := c.Text.Governor(j, j+1); v >= 0 && (c.Text.IsLight(v) || isSwitched(c.Text, j)) {
			j = v
		}
	}
	return c.SameTheme(j)
}

// denialOf is where the group of verbs begins by which the predicate at word j is denied ("has not been approved", "is no longer
// stable"), -1 when it is not.
func denialOf(r *sentence.Reading, j int) int {
	first, denied := -1, false
	for k := j - 1; k >= 0 && (r.Words[k].Verb || r.IsAdverb(k) || r.Words[k].Is(lexicon.Modal) || r.Words[k].Form == "no"); k-- {
		denied = denied || (sentence.Negations[r.Words[k].Form] || r.Words[k].Form == "no") && !sentence.Limiting[r.FormAt(k+1)]
		first = k
	}
	if !denied {
		return -1
	}
	return first
}

// negatedBefore reports whether a denial stands before word j in its clause.
func negatedBefore(r *sentence.Reading, j int) bool {
	for k := j - 1; k >= 0 && r.Words[k].Clause == r.Words[j].Clause; k-- {
		if (sentence.Negations[r.Words[k].Form] || r.Words[k].Form == "no") && !sentence.Limiting[r.FormAt(k+1)] {
			return true
		}
	}
	return false
}
