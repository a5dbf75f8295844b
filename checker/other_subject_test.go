package checker_test

import (
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// TestContrast: a page that has the fact's own noun calls what it stands for nothing else, where the same is said of both.
func TestContrast(t *testing.T) {
	base, err := rules.Parse("facts.toml", "[facts]\na = \"The flight from Oslo to Bergen takes [55 minutes].\"\nb = \"The audit committee meets [four] times a year.\"\n")
	if err != nil {
		t.Fatal(err)
	}
	check := checker.New(base)
	for _, tt := range []struct {
		page string
		want int
	}{
		{"# Travel\n\nThe flight from Oslo to Bergen takes 55 minutes.\n\nThe train from Oslo to Bergen takes seven hours.\n", 0},
		{"# Travel\n\nThe flight from Oslo to Bergen takes 55 minutes.\n\nThe flight from Oslo to Bergen takes seven hours.\n", 1},
		{"# Audit\n\nThe audit committee meets four times a year.\n\nThe orchestra meets six times a year.\n", 0},
		{"# Audit\n\nThe audit committee meets four times a year.\n\nThe committee meets six times a year.\n", 1},
	} {
		if r := check.Check(document.Parse(source.New("a.md", tt.page))); len(r.Findings) != tt.want {
			t.Errorf("%q: %d findings, want %d", tt.page, len(r.Findings), tt.want)
		}
	}
}
