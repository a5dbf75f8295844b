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
