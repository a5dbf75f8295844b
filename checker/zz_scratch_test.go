package checker_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

func TestZZ(t *testing.T) {
	if os.Getenv("ZZ") == "" {
		t.Skip()
	}
	data, _ := os.ReadFile(os.Getenv("ZZ"))
	var facts, prose, list strings.Builder
	seen := map[string]bool{}
	facts.WriteString("[facts]\n")
	for i, l := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		var p struct{ Fact, Text string }
		json.Unmarshal([]byte(l), &p)
		if !seen[p.Fact] {
			seen[p.Fact] = true
			fmt.Fprintf(&facts, "f%d = %q\n", i, p.Fact)
			fmt.Fprintf(&list, "## %s\n\n- %s\n", strings.Trim(p.Fact, "."), p.Text)
		}
		if !seen[p.Text] {
			seen[p.Text] = true
			fmt.Fprintf(&prose, "%s\n\n", p.Text)
			fmt.Fprintf(&list, "- %s\n", p.Text)
		}
	}
	base, err := rules.Parse("facts.toml", facts.String())
	if err != nil {
		t.Fatal(err)
	}
	docs := []*document.Document{document.Parse(source.New("prose.md", prose.String())), document.Parse(source.New("list.md", list.String()))}
	c := checker.New(base)
	for _, d := range docs {
		got, want := c.Check(d).Supported, c.CheckAll(d).Supported
		has := map[string]bool{}
		for _, g := range got {
			has[fmt.Sprintf("%+v", g)] = true
		}
		for _, w := range want {
			if !has[fmt.Sprintf("%+v", w)] {
				line := strings.Split(d.Source.Text, "\n")[max(w.Start.Line-1, 0)]
				t.Logf("%+v %s", w, line)
			}
		}
	}
	t.Log(sparesNothing(t, checker.New(base), docs))
}
