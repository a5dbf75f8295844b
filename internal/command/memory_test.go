package command

import (
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/cache"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// TestMemory: a document is checked once, until its text changes; what a run has not seen stays.
func TestMemory(t *testing.T) {
	l := &loaded{Base: &rules.Base{}, store: cache.In(t.TempDir()), own: "program"}
	long := strings.Repeat("a", worthChecked)
	for i, run := range []struct {
		texts   map[string]string
		checked string
	}{
		{map[string]string{"a.md": long, "b.md": "b"}, "a.md b.md"},
		{map[string]string{"a.md": long, "b.md": "b"}, ""},
		{map[string]string{"a.md": long, "b.md": "c"}, "b.md"},
		{map[string]string{"a.md": long, "b.md": "c"}, "b.md"}, // too little to be kept
		{map[string]string{"c.md": long}, "c.md"},
		{map[string]string{"a.md": long, "b.md": "b", "c.md": long}, ""},
		{map[string]string{"c.md": long + "c"}, "c.md"},
		{map[string]string{"c.md": long}, "c.md"},
	} {
		m := l.remember(day{})
		var checked []string
		for _, path := range []string{"a.md", "b.md", "c.md"} {
			text, ok := run.texts[path]
			if !ok {
				continue
			}
			r := m.result(source.New(path, text), func() *checker.Result {
				checked = append(checked, path)
				return &checker.Result{Files: 1, Sentences: len(text)}
			})
			if r.Files != 1 || r.Sentences != len(text) {
				t.Errorf("run %d: what was found in %s is %+v", i, path, r)
			}
		}
		m.save()
		if got := strings.Join(checked, " "); got != run.checked {
			t.Errorf("run %d checks %q, not %q", i, got, run.checked)
		}
	}
}

// TestMemoryIsBounded: what no run sees any more does not grow without end.
func TestMemoryIsBounded(t *testing.T) {
	l := &loaded{Base: &rules.Base{}, store: cache.In(t.TempDir()), own: "program"}
	for i := range 5 {
		m := l.remember(day{})
		m.result(source.New(fmt.Sprint(i), strings.Repeat("a", worthChecked)), func() *checker.Result {
			return &checker.Result{Findings: []checker.Finding{{Message: strings.Repeat("m", mostFound/3)}}}
		})
		m.save()
	}
	if m := l.remember(day{}); len(m.found) != 3 { // the last one, and two that it has not seen
		t.Errorf("%d documents are remembered", len(m.found))
	}
}
