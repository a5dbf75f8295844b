package checker_test

import (
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// TestAbroad: on a page, what was so in other countries is not what was so.
func TestAbroad(t *testing.T) {
	base, err := rules.Parse("facts.toml", "[facts]\na = \"The chain has [90] shops.\"\n")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]int{
		"The chain has 40 shops abroad.\n":        0,
		"The chain has 40 shops elsewhere.\n":     0,
		"The chain has 40 shops worldwide.\n":     1,
		"The chain has 40 shops and an office.\n": 1,
	} {
		if r := checker.New(base).Check(document.Parse(source.New("a.md", text))); len(r.Findings) != want {
			t.Errorf("%q: %d findings, want %d", text, len(r.Findings), want)
		}
	}
}
