package checker_test

import (
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// wantFindings sees that a page brings so many findings against a fact base.
func wantFindings(t *testing.T, facts, page string, want int) {
	t.Helper()
	base, err := rules.Parse("facts.toml", facts)
	if err != nil {
		t.Fatal(err)
	}
	if r := checker.New(base).Check(document.Parse(source.New("a.md", page))); len(r.Findings) != want {
		t.Errorf("%s: %q: %d findings, want %d", facts, page, len(r.Findings), want)
	}
}
