package workspace

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// TestStamp: a file that is touched in any way has another stamp, one that is left alone the same, and what was changed just now none.
func TestStamp(t *testing.T) {
	if runtime.GOOS != "linux" && runtime.GOOS != "darwin" {
		t.Skip("this system keeps no time of the last change")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "a.md")
	write := func(path, text string) {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(file, "one")
	info, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	_, _, changed := inode(info)
	later := changed.Add(time.Hour)
	first := Stamp(dir, "a.md", later)
	if first == "" || Stamp(dir, "a.md", later) != first {
		t.Errorf("%q, then %q", first, Stamp(dir, "a.md", later))
	}
	for what, now := range map[string]time.Time{"at once": changed, "too soon": changed.Add(settled - 1), "a clock that is behind": changed.Add(-time.Hour), "no clock": {}} {
		if got := Stamp(dir, "a.md", now); got != "" {
			t.Errorf("%s: %q", what, got)
		}
	}
	for _, name := range []string{".", "b.md"} {
		if got := Stamp(dir, name, later); got != "" {
			t.Errorf("%s: %q", name, got)
		}
	}
	write(filepath.Join(dir, "new"), "two")
	if err := os.Chtimes(filepath.Join(dir, "new"), info.ModTime(), info.ModTime()); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(filepath.Join(dir, "new"), file); err != nil {
		t.Fatal(err)
	}
	if got := Stamp(dir, "a.md", later); got == first || got == "" {
		t.Errorf("another file of the same size and time has the stamp %q", got)
	}
}
