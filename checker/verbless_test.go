package checker_test

import (
	"fmt"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// TestFactsWithoutVerbs: a fact that has no verb is held against sentences that have one.
func TestFactsWithoutVerbs(t *testing.T) {
	for _, fact := range []string{"[30] clerks at the Marden harbour", "The Marden harbour with [30] clerks of grain", "Size of the Marden clerk team: [30] clerks"} {
		for _, text := range []string{"The Marden harbour has clerks of grain. They hired 40.", "The clerks of the Marden harbour are paid. They grew to 40 in May."} {
			base, err := rules.Parse("facts.toml", fmt.Sprintf("[facts]\na = %q\n", fact))
			if err != nil {
				t.Fatal(err)
			}
			if r := checker.New(base).Check(document.Parse(source.New("a.md", text))); len(r.Findings) > 0 {
				t.Errorf("%q: %q is reported", fact, r.Findings[0].Found)
			}
		}
	}
}
