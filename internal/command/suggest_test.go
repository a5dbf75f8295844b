package command

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// pullRequest plays GitHub for a pull request whose diff adds one line. What is asked and posted is kept.
type pullRequest struct {
	*httptest.Server
	status int // of the answer to a review
	asked  []string
	posted string
}

func newPullRequest(t *testing.T, status int) *pullRequest {
	p := &pullRequest{status: status}
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.asked = append(p.asked, r.Method+" "+r.URL.Path+" "+r.Header.Get("Authorization"))
		switch {
		case r.Method == http.MethodPost:
			body, _ := io.ReadAll(r.Body)
			p.posted = string(body)
			w.WriteHeader(p.status)
			fmt.Fprint(w, `{"message": "Resource not accessible by integration"}`)
		case strings.HasSuffix(r.URL.Path, "/files"):
			fmt.Fprint(w, `[{"filename": "docs/a.md", "patch": "@@ -0,0 +1 @@\n+The server listens on port 8081."}]`)
		case strings.HasSuffix(r.URL.Path, "/pulls") && r.URL.Query().Get("head") == "fork:topic":
			fmt.Fprint(w, `[{"number": 7, "head": {"sha": "c0ffee"}}]`)
		default:
			fmt.Fprint(w, `[]`)
		}
	}))
	t.Cleanup(p.Close)
	return p
}

const (
	ownRequest  = `{"pull_request": {"number": 7, "head": {"sha": "c0ffee", "repo": {"full_name": "o/r"}}, "base": {"repo": {"full_name": "o/r"}}}}`
	forkRequest = `{"pull_request": {"number": 7, "head": {"sha": "c0ffee", "repo": {"full_name": "fork/r"}}, "base": {"repo": {"full_name": "o/r"}}}}`
	workflowRun = `{"workflow_run": {"event": "pull_request", "head_sha": "c0ffee", "head_branch": "topic", "head_repository": {"owner": {"login": "fork"}}}}`
	laterRun    = `{"workflow_run": {"event": "pull_request", "head_sha": "beef", "head_branch": "topic", "head_repository": {"owner": {"login": "fork"}}}}`
)

// inWorkflow runs steadfact as a step of a workflow that an event started, in a folder with one wrong document.
func inWorkflow(t *testing.T, p *pullRequest, name, event string, args ...string) (status int, out, said string) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"facts.toml": "[facts]\nport = \"The server listens on port [8080].\"\n", "docs/a.md": "The server listens on port 8081.\n", "event.json": event,
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	env := map[string]string{
		"GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": name, "GITHUB_EVENT_PATH": filepath.Join(dir, "event.json"), "GITHUB_API_URL": p.URL,
		"GITHUB_REPOSITORY": "o/r", "GITHUB_WORKSPACE": dir, "STEADFACT_SUGGESTIONS": "true", "STEADFACT_TOKEN": "t0ken",
	}
	var stdout, stderr bytes.Buffer
	c := Command{Stdin: strings.NewReader(""), Stdout: &stdout, Stderr: &stderr, Getenv: func(name string) string { return env[name] }, Dir: dir}
	for _, line := range args {
		stdout.Reset()
		status = c.Run(strings.Fields(line))
	}
	return status, stdout.String(), stderr.String()
}

func TestSuggestions(t *testing.T) {
	p := newPullRequest(t, 200)
	status, out, said := inWorkflow(t, p, "pull_request", ownRequest, "check")
	for _, want := range []string{`"commit_id":"c0ffee"`, `"path":"docs/a.md","line":1,"side":"RIGHT"`, "```suggestion\\nThe server listens on port 8080.\\n```"} {
		if !strings.Contains(p.posted, want) {
			t.Errorf("no %s in %s", want, p.posted)
		}
	}
	if status != Contradicted || strings.Contains(out, "::error") || !strings.Contains(out, "docs/a.md:1:28: error: 8081 ") || !strings.Contains(said, "1 suggestion posted") {
		t.Errorf("status %d\n%s\n%s", status, out, said)
	}
	if len(p.asked) != 3 || strings.Contains(out+said, "t0ken") {
		t.Errorf("asked %q", p.asked)
	}
}

func TestSuggestionsAreRefused(t *testing.T) {
	for _, tt := range []struct {
		name, started, event string
		status, asked        int
		why                  string // in the one notice; "" for none
	}{
		{"without the permission", "pull_request", ownRequest, 403, 3, "GitHub answered 403: Resource not accessible by integration (the workflow needs the permission pull-requests: write)"},
		{"from a fork", "pull_request", forkRequest, 200, 0, "the request comes from a fork, and workflows of such may not write"},
		{"on a push", "push", `{}`, 200, 0, ""},
	} {
		p := newPullRequest(t, tt.status)
		status, out, _ := inWorkflow(t, p, tt.started, tt.event, "check")
		notices := strings.Count(out, "::notice")
		if status != Contradicted || !strings.Contains(out, "::error") || notices != min(len(tt.why), 1) || !strings.Contains(out, tt.why) || len(p.asked) != tt.asked {
			t.Errorf("%s: status %d, asked %q\n%s", tt.name, status, p.asked, out)
		}
	}
}

func TestReviewOfReport(t *testing.T) {
	for _, tt := range []struct {
		name, event string
		answer      int
		args        []string
		status      int
		posted      bool
		why         string
	}{
		{"of a fork", workflowRun, 200, []string{"check --output json=r.json", "review r.json"}, Clean, true, "1 suggestion posted"},
		{"of a request", ownRequest, 200, []string{"check --output json=r.json", "review r.json"}, Clean, true, "1 suggestion posted"},
		{"refused", workflowRun, 403, []string{"check --output json=r.json", "review r.json"}, Clean, true, "no suggestions were posted: GitHub answered 403"},
		{"after a newer push", laterRun, 200, []string{"check --output json=r.json", "review r.json"}, Clean, false, "no open pull request is at beef any more"},
		{"of nothing", `{}`, 200, []string{"check --output json=r.json", "review r.json"}, Clean, false, "no pull request is known here"},
		{"no report", workflowRun, 200, []string{"review gone.json"}, Misused, false, "gone.json: no such file"},
		{"another file", workflowRun, 200, []string{"review facts.toml"}, Misused, false, "no JSON report"},
		{"another JSON", workflowRun, 200, []string{"review event.json"}, Misused, false, "version 0"},
		{"no argument", workflowRun, 200, []string{"review"}, Misused, false, "no report is named"},
	} {
		p := newPullRequest(t, tt.answer)
		status, out, said := inWorkflow(t, p, "workflow_run", tt.event, tt.args...)
		if status != tt.status || (p.posted != "") != tt.posted || !strings.Contains(out+said, tt.why) {
			t.Errorf("%s: status %d, asked %q\n%s%s", tt.name, status, p.asked, out, said)
		}
	}
}
