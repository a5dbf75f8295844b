package command

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/cache"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// unstamped is of a system that tells no file from what it was.
func unstamped(string) string { return "" }

// reads reads a document that has a text.
func reads(path, text string) func() (*source.Source, error) {
	return func() (*source.Source, error) { return source.New(path, text), nil }
}

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
		m := l.remember(day{}, unstamped)
		var checked []string
		for _, path := range []string{"a.md", "b.md", "c.md"} {
			text, ok := run.texts[path]
			if !ok {
				continue
			}
			r, src, err := m.result(path, reads(path, text), func(*source.Source) *checker.Result {
				checked = append(checked, path)
				return &checker.Result{Files: 1, Sentences: len(text)}
			})
			if err != nil || src.Text != text || r.Files != 1 || r.Sentences != len(text) {
				t.Errorf("run %d: what was found in %s is %+v", i, path, r)
			}
		}
		m.save()
		if got := strings.Join(checked, " "); got != run.checked {
			t.Errorf("run %d checks %q, not %q", i, got, run.checked)
		}
	}
}

// TestMemoryOfStamps: a document that has the stamp that it had is not read; one that has another, or none, is read before it is known to
// be the same, and its new stamp is kept when that saves something.
func TestMemoryOfStamps(t *testing.T) {
	l := &loaded{Base: &rules.Base{}, store: cache.In(t.TempDir()), own: "program"}
	long, short := strings.Repeat("a", worthStamped), strings.Repeat("a", worthChecked)
	for i, run := range []struct{ stamp, text, done string }{
		{"", long, "read checked"},
		{"", long, "read"},
		{"1", long, "read"},
		{"1", "", ""}, // whatever its text is
		{"2", short, "read checked"},
		{"3", short, "read"},
		{"3", short, "read"}, // too little to be kept
		{"2", "", ""},
		{"", short, "read"},
	} {
		var done []string
		m := l.remember(day{}, func(string) string { return run.stamp })
		r, src, err := m.result("a.md", func() (*source.Source, error) {
			done = append(done, "read")
			return source.New("a.md", run.text), nil
		}, func(*source.Source) *checker.Result {
			done = append(done, "checked")
			return &checker.Result{Files: 1}
		})
		m.save()
		if got := strings.Join(done, " "); err != nil || r.Files != 1 || got != run.done || (src == nil) != (got == "") {
			t.Errorf("run %d: %q, %v, %v", i, got, src == nil, err)
		}
		if !m.same(source.New("a.md", run.text)) && run.text != "" || m.same(source.New("a.md", "b")) {
			t.Errorf("run %d: a document is taken for another", i)
		}
	}
	m := l.remember(day{}, unstamped)
	unreadable := errors.New("unreadable")
	if r, src, err := m.result("a.md", func() (*source.Source, error) { return nil, unreadable }, nil); err != unreadable || r != nil || src != nil {
		t.Errorf("%v, %v, %v", r, src, err)
	}
}

// TestMemoryIsBounded: what no run sees any more does not grow without end.
func TestMemoryIsBounded(t *testing.T) {
	l := &loaded{Base: &rules.Base{}, store: cache.In(t.TempDir()), own: "program"}
	for i := range 5 {
		m := l.remember(day{}, unstamped)
		_, _, err := m.result(fmt.Sprint(i), reads(fmt.Sprint(i), strings.Repeat("a", worthChecked)), func(*source.Source) *checker.Result {
			return &checker.Result{Findings: []checker.Finding{{Message: strings.Repeat("m", mostFound/3)}}}
		})
		if err != nil {
			t.Fatal(err)
		}
		m.save()
	}
	if m := l.remember(day{}, unstamped); len(m.found) != 3 { // the last one, and two that it has not seen
		t.Errorf("%d documents are remembered", len(m.found))
	}
}
