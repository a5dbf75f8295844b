package about

import (
	"fmt"

	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
)

// unsaidSubject says why a sentence of a document is not known to tell of what the statement tells of; "" where it may be. A statement that
// does not say of what it tells is only answered by one that says the same.
func (c *Comparison) unsaidSubject(own float64) string {
	const whom = "the fact does not say whom it speaks of"
	same := own >= statement.NearlySame || c.Mirrors()
	if Pronominal(c.St) && !same {
		return whom
	}
	if c.Context.Open {
		return ""
	}
	if Pronominal(c.St) && !c.Text.Some(func(w *sentence.Word) bool { return sentence.Pronouns[w.Form] }) {
		return whom
	}
	if points(c.St) && !(same && c.Text.Some(func(w *sentence.Word) bool { return w.Form == "this" || w.Form == "these" })) {
		return whom
	}
	for h := range c.St.Held {
		v := c.St.Governor(c.St.Held[h].First, c.St.Held[h].Last)
		first, head := subjectWords(c.St, v)
		switch {
		case head < 0:
			if !same {
				return whom
			}
		case first < v && !c.tellsAnyOf(first, v):
			return fmt.Sprintf("the sentence does not speak of %s", c.St.TextOf(first, head+1))
		}
	}
	return ""
}

// subjectWords is where the subject of the verb at word v of the statement begins, and its head; -1 for none. A telling word right before the
// verb is one, however it is read ("Rust has"), and a statement without a verb speaks of what it names.
func subjectWords(st *statement.Statement, v int) (first, head int) {
	switch {
	case v >= 0:
	case len(st.Phrases) > 0:
		return st.Phrases[0].First, st.Phrases[0].Last - 1
	case st.Words[0].Form == "`" && len(st.Words) > 1:
		return 1, 1
	default:
		return -1, -1
	}
	s, g := st.SubjectOf(v), st.GroupStart(v)
	if k := st.SkipBack(g - 1); s.Head < 0 && k >= 0 && st.Content(k) {
		return k, k
	}
	return s.First, s.Head
}

// tellsAnyOf reports whether the sentence or its context has any of the telling words [first, last) of the statement, or may leave them out.
func (c *Comparison) tellsAnyOf(first, last int) bool {
	telling := false
	for i := first; i < last; i++ {
		if !c.St.Content(i) {
			continue
		}
		if c.AccountedFor(i) > sentence.Unlinked || c.Understood[i] || c.inOtherWords(i) || c.neverAskedFor(i) {
			return true
		}
		telling = true
	}
	return !telling
}

// Pronominal reports whether a statement leaves its subject to a context that it does not have: "He died in 2016."
func Pronominal(st *statement.Statement) bool {
	for i := range st.Words {
		w := &st.Words[i]
		if w.Phrase >= 0 || w.Verb {
			return false
		}
		if sentence.Pronouns[w.Form] {
			return !pointsAhead(st, i)
		}
	}
	return false
}

// points reports whether a statement that names nothing points at what it speaks of: "this feature is stable since 1.4".
func points(st *statement.Statement) bool {
	for i := range st.Words {
		if w := &st.Words[i]; len(st.Phrases) == 0 && (w.Form == "this" || w.Form == "these") && !pointsAtWhole(st, i) {
			return true
		}
	}
	return false
}

// pointsAtWhole reports whether the word at i points at the time of the statement, or at what all the repository is about: "this year", "this
// handbook".
func pointsAtWhole(st *statement.Statement, i int) bool {
	head := i + 1
	for head+1 < len(st.Words) && st.IsNominal(head+1) {
		head++
	}
	return head < len(st.Words) && (wholes[st.Words[head].Stem] || sentence.Periods[st.Words[head].Stem])
}

// wholes are nouns for what a repository as a whole may be, or be about.
var wholes = sentence.Set(`repository repo project tool program package library module app application plugin extension framework language software
	product service server system code codebase site website handbook manual wiki book edition organisation organization company firm team office
	agency community country state city town village institute school college university club association museum hotel shop`)

// pointsAhead reports whether the pronoun at word i owns something in an opening phrase and means the subject behind it: "At its
// peak, the mill …".
func pointsAhead(st *statement.Statement, i int) bool {
	if !sentence.Possessives[st.Words[i].Form] || !st.IsPreposition(0) && !sentence.Participial[st.Words[0].Form] {
		return false
	}
	for j := i + 1; j < len(st.Words) && !st.Words[j].Verb; j++ {
		if w := &st.Words[j]; w.Form == "," && j+1 < len(st.Words) {
			return !sentence.Pronouns[st.Words[j+1].Form]
		}
		if st.IsDeterminer(j) {
			return true // "With its extension a detail …"
		}
	}
	return false
}
