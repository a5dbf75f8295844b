package mend

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/source"
)

func TestFit(t *testing.T) {
	for _, tt := range []struct{ text, written, found, to, want string }{
		{"The fee is $25 now.", "$25", "$25", "$30", "The fee is $30 now."},
		{"It opened on 5\n  October 2023.", "5\n  October 2023", "5 October 2023", "12 March 2019", "It opened on 12\n  March 2019."},
		{"It opened on 5\r\nOctober.", "5\r\nOctober", "5 October", "12 March", "It opened on 12\r\nMarch."},
		{"It opened on 5  October.", "5  October", "5  October", "12 March", "It opened on 12 March."},
	} {
		at := strings.Index(tt.text, tt.written)
		e, ok := Fit(tt.text, source.Span{Start: at, End: at + len(tt.written)}, tt.found, tt.to)
		if got := e.Apply(tt.text); !ok || got != tt.want {
			t.Errorf("%q becomes %q (%v)", tt.text, got, ok)
		}
	}
	for _, tt := range []struct{ written, found, to string }{
		{"**5** km", "5 km", "8 km"},
		{"5&nbsp;km", "5 km", "8 km"},
		{"5\n> October", "5 October", "12 March"},
		{"5\nOctober", "5 October", "2019"},
	} {
		if e, ok := Fit(tt.written, source.Span{End: len(tt.written)}, tt.found, tt.to); ok {
			t.Errorf("%q becomes %q", tt.written, e.Text)
		}
	}
}

// FuzzFit holds what an edit must keep: every byte outside its place, and the white space within.
func FuzzFit(f *testing.F) {
	f.Add("It opened on 5\n October 2023.", 13, 28, "5 October 2023", "12 March 2019")
	f.Add("The fee is **25**.", 11, 17, "25", "30")
	f.Fuzz(func(t *testing.T, text string, start, end int, found, to string) {
		if start < 0 || end < start || end > len(text) {
			return
		}
		e, ok := Fit(text, source.Span{Start: start, End: end}, found, to)
		if !ok {
			return
		}
		after := e.Apply(text)
		if !strings.HasPrefix(after, text[:start]) || !strings.HasSuffix(after, text[end:]) {
			t.Errorf("%q becomes %q", text, after)
		}
		if text[start:end] != found && strings.Join(strings.Fields(e.Text), " ") != strings.Join(strings.Fields(to), " ") {
			t.Errorf("%q is written as %q", to, e.Text)
		}
		Quoted(text, source.Span{Start: start, End: start})
	})
}

func TestQuoted(t *testing.T) {
	for text, want := range map[string]bool{
		"The fee is |25.":                            false,
		"She said: \"The fee is |25.\"":              true,
		"“The fee is |25.”":                          true,
		"«The fee is |25.»":                          true,
		"> The fee is |25.":                          true,
		"> The fee of old\nis |25.":                  true,
		"The fee is \"|25\" now.":                    false,
		"“The fee is “|25” now,” she said.":          false,
		"> The fee is \"|25\" now.":                  true,
		"The fee is \"|25 now\".":                    true,
		"‘The fee is |25.’":                          true,
		"‘The city’s fee is |25.’":                   true,
		"The ‘old’ city’s fee is |25.":               false,
		"> A quote.\n\nThe fee is |25.":              false,
		"He said \"yes\". The fee is |25.":           false,
		"An odd \" here.\n\nThe fee is |25.":         false,
		"An odd \" here.\n \t\r\nThe fee is |25.":    false,
		"It has “two” rooms, “small”, for a |25 fee": false,
	} {
		at := strings.Index(text, "|")
		if got := Quoted(strings.Replace(text, "|", "", 1), source.Span{Start: at, End: at + 2}); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestReplace(t *testing.T) {
	dir := t.TempDir()
	put(t, filepath.Join(dir, "docs", "a.md"), "old\n", 0o640)
	put(t, filepath.Join(dir, "docs", ".a.md.steadfact-0"), "left behind", 0o600)
	if err := Replace(dir, "docs/a.md", "old\n", "new\n"); err != nil {
		t.Fatal(err)
	}
	if got := get(t, filepath.Join(dir, "docs", "a.md")); got != "new\n" {
		t.Errorf("the file holds %q", got)
	}
	info, err := os.Stat(filepath.Join(dir, "docs", "a.md"))
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o640 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if entries, _ := os.ReadDir(filepath.Join(dir, "docs")); len(entries) != 2 {
		t.Errorf("%d files lie in the folder", len(entries))
	}
}

func TestReplaceRefuses(t *testing.T) {
	dir := t.TempDir()
	put(t, filepath.Join(dir, "out.md"), "old", 0o644)
	put(t, filepath.Join(dir, "in", "a.md"), "old", 0o644)
	put(t, filepath.Join(dir, "in", "sub", "b.md"), "old", 0o644)
	in := filepath.Join(dir, "in")
	put(t, filepath.Join(in, "locked.md"), "old", 0o444)
	for _, tt := range []struct {
		name, old string
		want      error
	}{
		{"../out.md", "old", ErrOutside},
		{filepath.ToSlash(filepath.Join(dir, "out.md")), "old", ErrOutside},
		{"a.md", "older", ErrChanged},
		{"gone.md", "old", os.ErrNotExist},
		{"locked.md", "old", ErrLocked},
	} {
		if err := Replace(in, tt.name, tt.old, "new"); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	if err := Replace(in, "sub", "", "new"); err == nil {
		t.Error("a folder was written")
	}
	for link, target := range map[string]string{"link.md": "a.md", "out.md": "../out.md", "folder": "sub"} {
		if err := os.Symlink(filepath.FromSlash(target), filepath.Join(in, link)); err != nil {
			t.Skip("no symbolic links here")
		}
	}
	for _, name := range []string{"link.md", "out.md", "folder/b.md"} {
		if err := Replace(in, name, "old", "new"); !errors.Is(err, ErrLink) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, name := range []string{"out.md", "in/a.md", "in/sub/b.md"} {
		if got := get(t, filepath.Join(dir, filepath.FromSlash(name))); got != "old" {
			t.Errorf("%s holds %q", name, got)
		}
	}
}

func put(t *testing.T, name, text string, mode os.FileMode) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
