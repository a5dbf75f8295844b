package workspace

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/bmatcuk/doublestar/v4"
)

// gitIn runs git as someone who needs no settings.
func gitIn(t *testing.T, dir string, args ...string) string {
	t.Helper()
	cmd := exec.Command("git", append([]string{"-C", dir, "-c", "user.name=n", "-c", "user.email=e@localhost", "-c", "protocol.file.allow=always"}, args...)...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
	return strings.TrimSpace(string(out))
}

func put(t *testing.T, dir, name, text string) {
	t.Helper()
	must(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755))
	must(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
}

func commit(t *testing.T, dir, message string) string {
	t.Helper()
	gitIn(t, dir, "add", "-A")
	gitIn(t, dir, "commit", "-qm", message)
	return gitIn(t, dir, "rev-parse", "HEAD")
}

// history is a repository of two commits: the second rewrites a line, adds a file, moves one, and takes a line away.
func history(t *testing.T) string {
	dir := t.TempDir()
	initGit(t, dir)
	put(t, dir, "a.md", "one\ntwo\nthree\nfour\n")
	put(t, dir, "docs/moved.md", "a\nb\nc\nd\ne\n")
	put(t, dir, "docs/less.md", "a\nb\nc\n")
	put(t, dir, "docs/same.txt", "as ever\n")
	put(t, dir, "facts/x.toml", "x")
	commit(t, dir, "one")
	put(t, dir, "a.md", "one\n2\nthree\nfour\nfive\nsix\n")
	put(t, dir, "docs/ü \"x\".md", "new\n")
	put(t, dir, "docs/less.md", "a\nc\n")
	gitIn(t, dir, "mv", "docs/moved.md", "docs/there.md")
	commit(t, dir, "two")
	return dir
}

// sinceParent is what changed since the first parent of what is checked out.
func sinceParent(t *testing.T, dir string) *Changes {
	t.Helper()
	head, err := Head(dir)
	must(t, err)
	must(t, Fetch(dir, head.Parents[0]))
	c, err := ChangesSince(dir, head.Parents[0])
	must(t, err)
	return c
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

func TestChangedLines(t *testing.T) {
	dir := history(t)
	gitIn(t, dir, "config", "diff.mnemonicPrefix", "true") // must not matter
	gitIn(t, dir, "config", "diff.noprefix", "true")
	gitIn(t, dir, "config", "diff.interHunkContext", "9")
	gitIn(t, dir, "config", "color.diff", "always")
	check(t, sinceParent(t, dir), []touch{
		{"a.md", 1, 1, false}, {"a.md", 2, 2, true}, {"a.md", 3, 4, false}, {"a.md", 5, 5, true}, {"a.md", 6, 9, true}, {"a.md", 1, 3, true}, {"a.md", 7, 9, false},
		{"docs/ü \"x\".md", 1, 1, true}, {"docs/there.md", 1, 5, false}, {"docs/moved.md", 1, 5, false}, {"docs/less.md", 1, 2, false},
		{"docs/same.txt", 1, 1, false}, {"untracked.md", 1, 1, true},
	})
}

func TestChangedFiles(t *testing.T) {
	c := sinceParent(t, history(t))
	for path, want := range map[string]bool{"a.md": true, "docs/less.md": true, "docs/there.md": true, "docs/same.txt": false, "untracked.md": true} {
		if c.Changed(path) != want {
			t.Errorf("%s: changed is not %v", path, want)
		}
	}
	for path, want := range map[string]bool{"a.md": true, "docs/less.md": true, "docs/moved.md": true, "docs/same.txt": false, "docs/there.md": false} {
		if c.Replaced(path) != want {
			t.Errorf("%s: replaced is not %v", path, want)
		}
	}
}

func TestChangesFromBelow(t *testing.T) {
	c := sinceParent(t, filepath.Join(history(t), "docs"))
	check(t, c, []touch{{"../a.md", 2, 2, true}, {"../a.md", 3, 3, false}, {"ü \"x\".md", 1, 1, true}, {"less.md", 1, 1, false}})
	texts, err := c.Past.Read([]string{"../a.md", "less.md", "gone.md"})
	must(t, err)
	if want := []string{"one\ntwo\nthree\nfour\n", "a\nb\nc\n", ""}; !slices.Equal(texts, want) {
		t.Errorf("got %q", texts)
	}
}

func TestChangesInTheWorkingFolderCount(t *testing.T) {
	dir := history(t)
	put(t, dir, "a.md", "zero\none\n2\nthree\nfour\nfive\nsix\n")
	check(t, sinceParent(t, dir), []touch{{"a.md", 1, 1, true}, {"a.md", 2, 2, false}, {"a.md", 3, 3, true}})
}

func TestShallowClone(t *testing.T) {
	origin, dir := history(t), filepath.Join(t.TempDir(), "clone")
	gitIn(t, origin, "config", "uploadpack.allowAnySHA1InWant", "true")
	gitIn(t, origin, "clone", "-q", "--depth=1", "file://"+origin, dir)
	check(t, sinceParent(t, dir), []touch{{"a.md", 2, 2, true}, {"a.md", 3, 3, false}})

	gitIn(t, origin, "clone", "-q", "--depth=1", "file://"+origin, dir+"2")
	gitIn(t, dir+"2", "remote", "set-url", "origin", "file:///nowhere")
	head, err := Head(dir + "2")
	must(t, err)
	if err := Fetch(dir+"2", head.Parents[0]); err == nil || !strings.Contains(err.Error(), "could not be fetched: git says ") {
		t.Errorf("the parent cannot be fetched: %v", err)
	}
}

func TestFetchLeavesWholeClonesAlone(t *testing.T) {
	dir := history(t)
	if err := Fetch(dir, strings.Repeat("1", 40)); err == nil {
		t.Error("a commit that is nowhere: no error")
	}
	if _, err := os.Stat(filepath.Join(dir, ".git", "shallow")); err == nil {
		t.Error("the clone was cut short")
	}
}

// TestForkPoint: what came to the base since is no change of ours.
func TestForkPoint(t *testing.T) {
	dir := history(t)
	fork := gitIn(t, dir, "rev-parse", "HEAD")
	gitIn(t, dir, "branch", "-M", "main")
	gitIn(t, dir, "checkout", "-qb", "ours")
	put(t, dir, "a.md", "ours\n")
	ours := commit(t, dir, "three")
	gitIn(t, dir, "checkout", "-q", "main")
	put(t, dir, "b.md", "theirs\n")
	theirs := commit(t, dir, "four")
	gitIn(t, dir, "checkout", "-q", "ours")
	for rev, want := range map[string]string{"main": fork, theirs: fork, "HEAD": ours, "HEAD~1": fork} {
		if got, err := ForkPoint(dir, rev); err != nil || got != want {
			t.Errorf("%s: got %s, %v", rev, got, err)
		}
	}
	gitIn(t, dir, "checkout", "-q", "--orphan", "apart")
	commit(t, dir, "five")
	if got, err := ForkPoint(dir, "main"); err != nil || got != theirs {
		t.Errorf("without a commit in common: got %s, %v", got, err)
	}
	for _, rev := range []string{"nowhere", "", "--all", "main:a.md", strings.Repeat("1", 40)} {
		if got, err := ForkPoint(dir, rev); err == nil {
			t.Errorf("%q: got %s", rev, got)
		}
	}
}

func TestHead(t *testing.T) {
	first := t.TempDir()
	initGit(t, first)
	if _, err := Head(first); err == nil {
		t.Error("a repository without a commit: no error")
	}
	put(t, first, "a.md", "parent of all\n\nparent 0\n")
	commit(t, first, "one\n\nparent 1234")
	if c, err := Head(first); err != nil || len(c.Parents) != 0 {
		t.Errorf("the first commit: %v, %v", c, err)
	}
	if _, err := Head(t.TempDir()); err == nil {
		t.Error("no repository: no error")
	}
	if _, err := ChangesSince(t.TempDir(), "HEAD"); err == nil {
		t.Error("changes of no repository: no error")
	}
}

func TestBecause(t *testing.T) {
	for said, want := range map[string]string{
		"":                                    "",
		"fatal: bad object\n":                 ": git says bad object",
		"error: no\nfatal: gone\nTry this.\n": ": git says gone",
		"hint\n\terror: no such ref\n\n":      ": git says error: no such ref",
	} {
		if got := because(&exec.ExitError{Stderr: []byte(said)}); got != want {
			t.Errorf("%q: got %q", said, got)
		}
	}
	if got := because(exec.ErrNotFound); got != ": "+exec.ErrNotFound.Error() {
		t.Errorf("without git: %q", got)
	}
}

func TestPastIsAFileSystem(t *testing.T) {
	c := sinceParent(t, filepath.Join(history(t), "docs"))
	for name, want := range map[string]string{"less.md": "a\nb\nc\n", "../facts/x.toml": "x", "./same.txt": "as ever\n"} {
		if got, err := fs.ReadFile(c.Past, name); err != nil || string(got) != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	for _, name := range []string{"there.md", "nowhere", "../docs.md"} {
		if _, err := c.Past.Open(name); err == nil {
			t.Errorf("%s was not there", name)
		}
	}
	for pattern, want := range map[string][]string{"*.md": {"less.md", "moved.md"}, "../facts/*.toml": {"../facts/x.toml"}, "*.toml": nil} {
		if got, err := doublestar.Glob(c.Past, pattern, doublestar.WithFilesOnly()); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %q, %v", pattern, got, err)
		}
	}
}

// TestPastOpensWhatIsNotItsOwn: facts may lie outside of the repository, in a submodule, or where an earlier step has put them.
func TestPastOpensWhatIsNotItsOwn(t *testing.T) {
	dir, other := history(t), history(t)
	put(t, dir, ".gitignore", "built/\n")
	gitIn(t, dir, "submodule", "--quiet", "add", "file://"+other, "module")
	commit(t, dir, "three")
	put(t, dir, "a.md", "four\n")
	commit(t, dir, "four")
	put(t, dir, "built/facts.toml", "built")
	put(t, dir, "untracked.toml", "new")
	past := sinceParent(t, dir).Past
	for name, want := range map[string]string{"built/facts.toml": "built", "module/facts/x.toml": "x", filepath.Join(other, "facts", "x.toml"): "x", filepath.Join(dir, "facts", "x.toml"): "x"} {
		if got, err := fs.ReadFile(past, name); err != nil || string(got) != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	for _, name := range []string{"untracked.toml", "built/gone.toml", "../gone.toml"} {
		if _, err := past.Open(name); err == nil {
			t.Errorf("%s was opened", name)
		}
	}
}

func TestPastDocuments(t *testing.T) {
	dir := history(t)
	md := []string{"**/*.md"}
	for _, tt := range []struct {
		r    Request
		want []string
	}{
		{Request{Dir: dir, Files: md}, []string{"a.md", "docs/less.md", "docs/moved.md"}},
		{Request{Dir: dir, Files: md, Exclude: []string{"docs/**"}}, []string{"a.md"}},
		{Request{Dir: dir, Files: md, Paths: []string{"docs/"}}, []string{"docs/less.md", "docs/moved.md"}},
		{Request{Dir: dir, Files: md, Paths: []string{"docs/same.txt", "a.md"}}, []string{"a.md", "docs/same.txt"}},
		{Request{Dir: dir, Files: md, Paths: []string{"doc"}}, nil},
	} {
		if got := sinceParent(t, dir).Past.List(tt.r); !slices.Equal(got, tt.want) {
			t.Errorf("%v: got %q", tt.r, got)
		}
	}
	if got := sinceParent(t, filepath.Join(dir, "docs")).Past.List(Request{Dir: filepath.Join(dir, "docs"), Files: md}); !slices.Equal(got, []string{"less.md", "moved.md"}) {
		t.Errorf("below: got %q", got)
	}
}

func FuzzParseChanges(f *testing.F) {
	f.Add([]byte("diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -2 +2 @@\n-two\n+2\n"))
	f.Add([]byte("diff --git \"a/\\303\\274.md\" \"b/\\303\\274.md\"\nnew file mode 100644\n--- /dev/null\n+++ \"b/\\303\\274.md\"\n@@ -0,0 +1 @@\n+x\n\\ No newline at end of file\n"))
	f.Fuzz(func(t *testing.T, diff []byte) {
		c, err := parseChanges(&Past{}, "/dir", "/dir", diff)
		if err == nil {
			c.Touches("a.md", 1, 2)
		}
	})
}

func FuzzNextObject(f *testing.F) {
	f.Add([]byte("1f blob 2\nab\n2e missing\n"))
	f.Add([]byte("1f blob 99999999999999999999\n"))
	f.Fuzz(func(t *testing.T, out []byte) {
		for ok := true; ok && len(out) > 0; {
			var rest []byte
			if _, rest, ok = nextObject(out); ok && len(rest) >= len(out) {
				t.Fatal("nothing was read")
			}
			out = rest
		}
	})
}

// TestFileNamedAsACommit checks that a file which has the name of the commit does not make git guess which of them is meant.
func TestFileNamedAsACommit(t *testing.T) {
	dir := t.TempDir()
	gitIn(t, dir, "init", "-qb", "main")
	put(t, dir, "a.md", "One.\n")
	before := commit(t, dir, "one")
	put(t, dir, before, "Two.\n")
	put(t, dir, "a.md", "Three.\n")
	changes, err := ChangesSince(dir, before)
	must(t, err)
	if !changes.Touches("a.md", 1, 1) || !changes.Changed(before) {
		t.Error("the change is not seen")
	}
}
