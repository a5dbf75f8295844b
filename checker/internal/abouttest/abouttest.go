// Package abouttest sets texts beside facts for the tests of the packages that judge one by the other. All is in abouttest.
package abouttest

import (
	"fmt"
	"testing"
	"time"

	"github.com/steadfact/steadfact/checker/internal/about"
	"github.com/steadfact/steadfact/checker/internal/retrieve"
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/rules"
)

// Each sets every sentence of a text that stands alone, with those before it, beside a fact of one sentence.
func Each(t testing.TB, fact, text string) (all []*about.Comparison) {
	t.Helper()
	base, err := rules.Parse("facts.toml", fmt.Sprintf("[facts]\nit = %q\n", fact))
	if err != nil {
		t.Fatal(err)
	}
	facts := retrieve.New(base)
	said := language.Read(text, time.Time{})
	var before []about.Carried
	for _, s := range said.Sentences {
		r := sentence.New(said, s.First, s.Last, nil)
		c := about.New(facts.Book, facts.Statements()[0], r, about.Context{Carried: before, Open: true})
		c.Relate()
		all = append(all, c)
		before = append([]about.Carried{{Reading: r, Asks: r.Asks()}}, before...)
	}
	return all
}

// Last is the last sentence of a text beside a fact.
func Last(t testing.TB, fact, text string) *about.Comparison {
	t.Helper()
	all := Each(t, fact, text)
	if len(all) == 0 {
		t.Fatalf("%q has no sentence", text)
	}
	return all[len(all)-1]
}

// Word is the first word of a reading that is written so.
func Word(t testing.TB, r *sentence.Reading, surface string) int {
	t.Helper()
	for i := range r.Words {
		if r.Surface(i) == surface {
			return i
		}
	}
	t.Fatalf("%q has no word %q", r.Text, surface)
	return -1
}
