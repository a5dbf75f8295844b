package checker_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// TestSupport holds which lines of a document are said to agree with a fact: those that say it, and not all that mention its name.
func TestSupport(t *testing.T) {
	base, err := rules.Parse("facts.toml", "[facts]\nport = \"The port of Gallond is [Westhaven].\"\n")
	if err != nil {
		t.Fatal(err)
	}
	doc := document.Parse(source.New("gallond.md", strings.Join([]string{
		"# Gallond",
		"The port of Gallond is Westhaven.",
		"The population of Westhaven grew by 3,000.",
		"- The fish market of Westhaven",
		"Westhaven, the port, was burnt down twice.",
	}, "\n\n")))
	var lines []int
	for _, s := range checker.New(base).Check(doc).Supported {
		lines = append(lines, s.Start.Line)
	}
	if want := []int{3, 9}; !slices.Equal(lines, want) {
		t.Errorf("supported in lines %v, not %v", lines, want)
	}
}
