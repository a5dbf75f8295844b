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

// TestDatesWithoutVerbs: a date beyond a bar that is no table's has no verb, though its sentence has the statement's.
func TestDatesWithoutVerbs(t *testing.T) {
	for _, text := range []string{"Quartz 6 was released | 5 | October 2023", "Quartz 6 was released [it was] | October 2023."} {
		p := pair{Fact: "Quartz 6 was released in [October 2022].", Text: text}
		if j := p.judge(t); j.Verdict != checker.NotEnoughInfo {
			t.Errorf("%q: %s", text, j.Verdict)
		}
	}
}

// TestNounTakenForVerb: a role at the end of a sentence may be taken for a verb, and ends no noun phrase then.
func TestNounTakenForVerb(t *testing.T) {
	p := pair{Fact: "The author of the almanac Blue Hours is [Ines Calvo].", Text: "Blue Hours is author"}
	if j := p.judge(t); j.Verdict != checker.NotEnoughInfo {
		t.Errorf("%s", j.Verdict)
	}
}
