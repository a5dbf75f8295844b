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
	if changed.Nanosecond() == 0 {
		t.Skip("this file system keeps whole seconds")
	}
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
	second := Stamp(dir, "a.md", later)
	if second == first || second == "" {
		t.Errorf("another file of the same size and time has the stamp %q", second)
	}

	link := func(by func(old, new string) error, to, name string) {
		if err := by(to, filepath.Join(dir, name)); err != nil {
			t.Skip(err)
		}
	}
	write(filepath.Join(dir, "c.md"), "six")
	link(os.Symlink, "a.md", "soft.md")
	if got := Stamp(dir, "soft.md", later); got != second {
		t.Errorf("a symbolic link has the stamp %q, and what it leads to %q", got, second)
	}
	if err := os.Remove(filepath.Join(dir, "soft.md")); err != nil {
		t.Fatal(err)
	}
	link(os.Symlink, "c.md", "soft.md")
	if got := Stamp(dir, "soft.md", later); got == second || got != Stamp(dir, "c.md", later) {
		t.Errorf("a symbolic link that leads elsewhere has the stamp %q", got)
	}
	link(os.Link, file, "hard.md")
	third := Stamp(dir, "a.md", later)
	if got := Stamp(dir, "hard.md", later); got != third || got == "" {
		t.Errorf("a hard link has the stamp %q, and the file %q", got, third)
	}
	time.Sleep(20 * time.Millisecond) // longer than a tick of the file system's clock
	write(filepath.Join(dir, "hard.md"), "ten")
	if err := os.Chtimes(filepath.Join(dir, "hard.md"), info.ModTime(), info.ModTime()); err != nil {
		t.Fatal(err)
	}
	if got := Stamp(dir, "a.md", later); got == third || got == "" {
		t.Errorf("what was written through a hard link, with the time it had, has the stamp %q", got)
	}
}
