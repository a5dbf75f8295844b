package command

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// repository is a git repository for a test.
type repository struct {
	*testing.T
	dir string
}

func newRepository(t *testing.T) *repository {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("there is no git")
	}
	g := &repository{t, t.TempDir()}
	g.git("init", "-qb", "main")
	return g
}

func (g *repository) git(args ...string) string {
	g.Helper()
	out, err := exec.Command("git", append([]string{"-C", g.dir, "-c", "user.name=n", "-c", "user.email=e@localhost"}, args...)...).CombinedOutput()
	if err != nil {
		g.Fatalf("git %v: %v\n%s", args, err, out)
	}
	return strings.TrimSpace(string(out))
}

func (g *repository) commit(name string) string {
	g.Helper()
	if err := os.WriteFile(filepath.Join(g.dir, name), []byte(name), 0o644); err != nil {
		g.Fatal(err)
	}
	g.git("add", "-A")
	g.git("commit", "-qm", name)
	return g.git("rev-parse", "HEAD")
}

// TestBaseCommit is a base that moved on after a branch left it, and everything that may be checked out of a request to merge it.
func TestBaseCommit(t *testing.T) {
	g := newRepository(t)
	g.commit("first")
	fork := g.commit("second")
	g.git("checkout", "-qb", "topic")
	topic1 := g.commit("topic1")
	moved := func() string { g.git("checkout", "-q", "main"); return g.commit("moved") }()
	g.git("update-ref", "refs/remotes/origin/main", "main")
	g.git("checkout", "-q", "topic")
	topic2 := g.commit("topic2")
	g.git("checkout", "-q", "--detach", "main")
	g.git("merge", "-q", "--no-ff", "-m", "merge", "topic")
	merge := g.git("rev-parse", "HEAD")
	g.git("checkout", "-q", "topic")
	g.git("merge", "-q", "--no-ff", "-m", "catch up", "main")
	caughtUp := g.git("rev-parse", "HEAD")

	request := func(head string) string {
		text, _ := json.Marshal(map[string]any{"pull_request": map[string]any{"number": 1, "base": map[string]any{"sha": fork}, "head": map[string]any{"sha": head}}})
		return string(text)
	}
	for _, tt := range []struct {
		name, checkedOut, event, started, sha, want string
	}{
		{"a pull request", merge, request(topic2), "pull_request", merge, moved},
		{"a pull request of which nothing is told", merge, `{}`, "pull_request", merge, moved},
		{"its own commits", topic2, request(topic2), "pull_request", merge, fork},
		{"its own commits, with a merge of the base", caughtUp, request(caughtUp), "pull_request", merge, moved},
		{"in the name of the base", merge, request(topic2), "pull_request_target", moved, moved},
		{"in the name of the base, its own commits", topic2, request(topic2), "pull_request_target", moved, fork},
		{"in the name of the base, and only the base", moved, request(topic2), "pull_request_target", moved, ""},
		{"a push of two commits", topic2, `{"before": "` + fork + `"}`, "push", topic2, fork},
		{"a push of a new branch", topic2, `{"before": "0000000000000000000000000000000000000000", "repository": {"default_branch": "main"}}`, "push", topic2, fork},
		{"a push of what was thrown away", topic2, `{"before": "1111111111111111111111111111111111111111"}`, "push", topic2, ""},
		{"a merge queue", merge, `{"merge_group": {"base_sha": "` + moved + `"}}`, "merge_group", merge, moved},
		{"anything else", topic2, `{}`, "schedule", topic2, topic1},
		{"an event that cannot be read", topic2, `{`, "schedule", topic2, topic1},
	} {
		g.git("checkout", "-q", "--detach", tt.checkedOut)
		path := filepath.Join(t.TempDir(), "event.json")
		if err := os.WriteFile(path, []byte(tt.event), 0o644); err != nil {
			t.Fatal(err)
		}
		env := map[string]string{"GITHUB_EVENT_PATH": path, "GITHUB_EVENT_NAME": tt.started, "GITHUB_SHA": tt.sha, "GITHUB_BASE_REF": "main"}
		r := &run{Command: &Command{Dir: g.dir, Getenv: func(name string) string { return env[name] }}, actions: true}
		got, err := r.baseCommit("")
		if tt.want == "" && err == nil || tt.want != "" && got != tt.want {
			t.Errorf("%s: got %q, %v; want %q", tt.name, got, err, tt.want)
		}
	}
}
