package statement

import (
	"testing"

	"github.com/steadfact/steadfact/rules"
)

// TestSayings: what means the same everywhere is known where a fact has it, and an alias of the base goes before it.
func TestSayings(t *testing.T) {
	b := NewBook(&rules.Base{
		Aliases: []rules.Alias{{Name: "app", Words: []string{"program"}}},
		Facts:   []*rules.Fact{{Statements: []rules.Statement{{Text: "The app reads [9] repositories and discontinued [2] of them."}}, Require: []string{"config"}}},
	})
	for _, same := range [][2]string{{"repo", "repository"}, {"config", "configuration"}, {"app", "program"}} {
		if !b.Same(same[0], same[1]) {
			t.Errorf("%s is not %s", same[0], same[1])
		}
	}
	for _, other := range [][2]string{{"lib", "library"}, {"app", "application"}} {
		if b.Same(other[0], other[1]) {
			t.Errorf("%s is %s", other[0], other[1])
		}
	}
}

// TestEnding: a saying is looked for where a fact has its last word in any form.
func TestEnding(t *testing.T) {
	for _, same := range [][2]string{{"discontinue", "discontinued"}, {"cancel", "cancelled"}, {"repository", "repositories"}, {"establish", "establishing"}} {
		if ending(same[0]) != ending(same[1]) {
			t.Errorf("%q ends in %q, and %q in %q", same[0], ending(same[0]), same[1], ending(same[1]))
		}
	}
}
