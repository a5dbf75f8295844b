package checker_test

import (
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

func TestNear(t *testing.T) {
	base, err := rules.Parse("facts.toml", "[facts]\nboard = \"The board of the Marden society has [nine] members.\"\n")
	if err != nil {
		t.Fatal(err)
	}
	doc := document.Parse(source.New("a.md", strings.Join([]string{
		"The board of the Marden society has nine members.",
		"The board of the Marden society has six members.",
		"The board of the Marden society will have ten members in 2040.",
		"The river is 40 km long.",
	}, "\n\n")))
	near := checker.New(base).Near(doc)
	if len(near) != 1 || near[0].Start.Line != 5 || near[0].Coverage < 0.6 || near[0].Reason == "" || near[0].Fact.ID != "board" {
		t.Errorf("near are %+v", near)
	}
}

// TestNearReasons holds what a writer is told of sentences that are not judged, also those about names and denials.
func TestNearReasons(t *testing.T) {
	base, err := rules.Parse("facts.toml", `[facts]
board = "The board of the Marden society has [nine] members."
chair = "The board of the Marden society is chaired by [Judith Farrow]."
library = "The members of the Marden society opened its library in [1987]."
service = "The Marden Harbour Service (MHS) was formed in [2016], when Hull, Ripon and Selby came together."
keys = "The agent of the Marden society does [not] store passwords."
`)
	if err != nil {
		t.Fatal(err)
	}
	c := checker.New(base)
	for _, tt := range []struct{ text, fact, want string }{
		{"The board of the Marden society will have ten members in 2040.", "board", "another time (2040)"},
		{"The members of the Marden society rebuilt its library in 1990.", "library", `says "rebuilt" where the fact says "opened"`},
		{"In 2017, MHS added the Centres of Fishing (CF) to Hull, Ripon and Selby.", "service",
			`neither the sentence nor its context says "formed" or "came"`},
		{"The board of the Marden society is chaired by nobody.", "chair", "nothing else in the place of what the fact holds"},
		{"The agent of the Marden society may store passwords.", "keys", "does not assert it"},
		{"The agent of the Marden society stored passwords.", "keys", "speaks of the past"},
	} {
		told := ""
		for _, n := range c.Near(document.Parse(source.New("a.md", tt.text))) {
			if n.Fact.ID == tt.fact {
				told = n.Reason
			}
		}
		if !strings.Contains(told, tt.want) {
			t.Errorf("%s: %q, not %q", tt.text, told, tt.want)
		}
	}
}

func TestConflicts(t *testing.T) {
	for _, tt := range []struct{ name, facts, want string }{
		{"another value", `a = "The board of the Marden society has [nine] members."
b = "The board of the Marden society has [twelve] members."`, "a b nine twelve"},
		{"the same value", `a = "The board of the Marden society has [nine] members."
b = "The board of the Marden society has [9] members."`, ""},
		{"another subject", `a = "The board of the Marden society has [nine] members."
b = "The board of the Oxted society has [twelve] members."`, ""},
		{"another sort of value", `a = "The Marden society was founded in [1987]."
b = "The Marden society has [340] members."`, ""},
	} {
		checkConflicts(t, tt.name, "[facts]\n"+tt.facts, tt.want)
	}
	checkConflicts(t, "another time", `[[fact]]
id = "a"
statement = "The board of the Marden society has [nine] members."
valid = { until = 2019-12-31 }
[[fact]]
id = "b"
statement = "The board of the Marden society has [twelve] members."
valid = { from = 2020-01-01 }
`, "")
}

func checkConflicts(t *testing.T, name, facts, want string) {
	t.Helper()
	base, err := rules.Parse("facts.toml", facts)
	if err != nil {
		t.Fatal(name, err)
	}
	var got []string
	for _, x := range checker.New(base).Conflicts() {
		got = append(got, strings.Join([]string{x.Fact.ID, x.Other.ID, x.Found, x.Expected}, " "))
	}
	if strings.Join(got, "; ") != want {
		t.Errorf("%s: %q, not %q", name, got, want)
	}
}
