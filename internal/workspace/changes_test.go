package workspace

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// gitIn runs git as someone who needs no settings.
func gitIn(t *testing.T, dir string, args ...string) {
	t.Helper()
	cmd := exec.Command("git", append([]string{"-C", dir, "-c", "user.name=n", "-c", "user.email=e@localhost", "-c", "protocol.file.allow=always"}, args...)...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

func put(t *testing.T, dir, name, text string) {
	t.Helper()
	must(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755))
	must(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
}

// history is a repository of two commits: the second rewrites a line, adds a file, moves one, and takes a line away.
func history(t *testing.T) string {
	dir := t.TempDir()
	initGit(t, dir)
	put(t, dir, "a.md", "one\ntwo\nthree\nfour\n")
	put(t, dir, "docs/moved.md", "a\nb\nc\nd\ne\n")
	put(t, dir, "docs/less.md", "a\nb\nc\n")
	gitIn(t, dir, "add", "-A")
	gitIn(t, dir, "commit", "-qm", "one")
	put(t, dir, "a.md", "one\n2\nthree\nfour\nfive\nsix\n")
	put(t, dir, "docs/ü \"x\".md", "new\n")
	put(t, dir, "docs/less.md", "a\nc\n")
	gitIn(t, dir, "mv", "docs/moved.md", "docs/there.md")
	gitIn(t, dir, "add", "-A")
	gitIn(t, dir, "commit", "-qm", "two")
	return dir
}

type touch struct {
	path        string
	first, last int
	want        bool
}

func check(t *testing.T, c *Changes, touches []touch) {
	t.Helper()
	for _, tt := range touches {
		if got := c.Touches(tt.path, tt.first, tt.last); got != tt.want {
			t.Errorf("%s:%d-%d: got %v", tt.path, tt.first, tt.last, got)
		}
	}
}

func TestChangesOfHead(t *testing.T) {
	dir := history(t)
	gitIn(t, dir, "config", "diff.mnemonicPrefix", "true") // must not matter
	gitIn(t, dir, "config", "diff.noprefix", "true")
	c, err := ChangesOfHead(dir)
	must(t, err)
	check(t, c, []touch{
		{"a.md", 1, 1, false}, {"a.md", 2, 2, true}, {"a.md", 3, 4, false}, {"a.md", 5, 5, true}, {"a.md", 6, 9, true}, {"a.md", 1, 3, true}, {"a.md", 7, 9, false},
		{"docs/ü \"x\".md", 1, 1, true}, {"docs/there.md", 1, 5, false}, {"docs/moved.md", 1, 5, false}, {"docs/less.md", 1, 2, false}, {"b.md", 1, 1, false},
	})
}

func TestChangesFromBelow(t *testing.T) {
	c, err := ChangesOfHead(filepath.Join(history(t), "docs"))
	must(t, err)
	check(t, c, []touch{{"../a.md", 2, 2, true}, {"ü \"x\".md", 1, 1, true}, {"a.md", 2, 2, false}})
}

func TestChangesInTheWorkingFolderCount(t *testing.T) {
	dir := history(t)
	put(t, dir, "a.md", "zero\none\n2\nthree\nfour\nfive\nsix\n")
	c, err := ChangesOfHead(dir)
	must(t, err)
	check(t, c, []touch{{"a.md", 1, 1, true}, {"a.md", 2, 2, false}, {"a.md", 3, 3, true}})
}

func TestChangesOfShallowClone(t *testing.T) {
	origin, dir := history(t), filepath.Join(t.TempDir(), "clone")
	gitIn(t, origin, "config", "uploadpack.allowAnySHA1InWant", "true")
	gitIn(t, origin, "clone", "-q", "--depth=1", "file://"+origin, dir)
	c, err := ChangesOfHead(dir)
	must(t, err)
	check(t, c, []touch{{"a.md", 2, 2, true}, {"a.md", 3, 3, false}})

	gitIn(t, origin, "clone", "-q", "--depth=1", "file://"+origin, dir+"2")
	gitIn(t, dir+"2", "remote", "set-url", "origin", "file:///nowhere")
	if _, err := ChangesOfHead(dir + "2"); err == nil {
		t.Error("the parent cannot be fetched, and that is no error")
	}
}

func TestChangesThatCannotBeKnown(t *testing.T) {
	first := t.TempDir()
	initGit(t, first)
	if _, err := ChangesOfHead(first); err == nil {
		t.Error("a repository without a commit: no error")
	}
	put(t, first, "a.md", "parent of all\n\nparent 0\n")
	gitIn(t, first, "add", "-A")
	gitIn(t, first, "commit", "-qm", "one\n\nparent 1234")
	if _, err := ChangesOfHead(first); err == nil {
		t.Error("a commit without a parent: no error")
	}
	if _, err := ChangesOfHead(t.TempDir()); err == nil {
		t.Error("no repository: no error")
	}
}

func FuzzParseChanges(f *testing.F) {
	f.Add([]byte("diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -2 +2 @@\n-two\n+2\n"))
	f.Add([]byte("diff --git \"a/\\303\\274.md\" \"b/\\303\\274.md\"\nnew file mode 100644\n--- /dev/null\n+++ \"b/\\303\\274.md\"\n@@ -0,0 +1 @@\n+x\n\\ No newline at end of file\n"))
	f.Fuzz(func(t *testing.T, diff []byte) {
		c, err := parseChanges("/dir", "/dir", diff)
		if err == nil {
			c.Touches("a.md", 1, 2)
		}
	})
}
