package report

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestUnified(t *testing.T) {
	for _, tt := range []struct{ name, from, to, want string }{
		{"nothing", "a\nb\n", "a\nb\n", ""},
		{"one line", "a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\nE\nf\n", "--- a/x\n+++ b/x\n@@ -2,5 +2,5 @@\n b\n c\n d\n-e\n+E\n f\n"},
		{"no line feed", "a\nb", "a\nB", "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+B\n\\ No newline at end of file\n"},
		{"two hunks", "a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n",
			"--- a/x\n+++ b/x\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"},
		{"carriage returns", "a\r\nb\r\n", "a\r\nB\r\n", "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n"},
		{"a line more", "a\nb\n", "a\nx\nb\n", "--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n a\n+x\n b\n"},
	} {
		var b strings.Builder
		if err := Unified(&b, "x", tt.from, tt.to, Style{}); err != nil || b.String() != tt.want {
			t.Errorf("%s: %v\n%q, not\n%q", tt.name, err, b.String(), tt.want)
		}
		applied(t, tt.name, b.String(), tt.from, tt.to)
	}
}

// applied asks git whether it takes the diff for what it is.
func applied(t *testing.T, name, diff, from, to string) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil || diff == "" {
		return
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "x")
	if err := os.WriteFile(file, []byte(from), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("git", "apply", "--whitespace=nowarn", "-")
	cmd.Dir, cmd.Stdin = dir, strings.NewReader(diff)
	cmd.Env = append(os.Environ(), "GIT_CEILING_DIRECTORIES="+filepath.Dir(dir))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%s: %v: %s", name, err, out)
	}
	if got, err := os.ReadFile(file); err != nil || string(got) != to {
		t.Errorf("%s: the diff makes %q", name, got)
	}
}
