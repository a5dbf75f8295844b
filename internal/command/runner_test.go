package command

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/report/runnertest"
)

// evil is what a document, or a fact, might hold for the runner, and for what reads reports.
const evil = "::error::a ##[error]b %0A::stop-commands::c ::add-mask::e [x](y) | `code` @someone <script>alert(1)</script>"

// hostileRepository is documents and facts full of it: in paths, sentences, values, notes, sources.
func hostileRepository() map[string]string {
	return map[string]string{
		"facts.toml": `
[[fact]]
id = "port"
statement = "The server ` + evil + ` listens on port [8080] by default."
also = ["The server listens on port [8080] by default."]
note = "` + evil + `"
source = "https://example.org/` + evil + `"

[facts]
chair = "The board is chaired by [Helen Marsh]."
never = "::error::The moon has [12] gates ##[error]."
`,
		"::error::a.md":         "::error::The server listens on port 8081 by default.\n\n##[error]The server listens on port 8080 by default.\n",
		"##[error]b.md":         "The board is chaired by ##[error]John ::error::Doe.\n\n::warning::The board is chaired by John Doe.\n\n" + evil + "\n",
		"c\n::error::d.md":      "\ufeff::error::The server listens on port 8082 by default, " + evil + ".\n\nTuesday, 9 July 2022\r::error::x.\n",
		"e%0A::error::,f:g.txt": "The server listens\r\n::error:: on port 8083 by default.\n\n<!-- steadfact-ignore ::error:::: " + evil + " -->\n",
		"<script>alert(1).md":   "The server listens on port 8084 by default. <!-- steadfact-ignore-line port: " + evil + " -->\n\n<!-- steadfact-nothing " + evil + " -->\n",
		"broken.toml":           "[facts]\n\"::error::x\" = \"" + evil + "\"\nport = \"##[error]\"\n",
		"broken.jsonl":          evil + "\n",
		"binary.md":             "::error::\x00",
	}
}

// TestTheRunnerObeysOnlyWhatIsMeant: every line that any command writes while the runner listens is read by the runner's rules.
func TestTheRunnerObeysOnlyWhatIsMeant(t *testing.T) {
	dir := t.TempDir()
	for name, text := range hostileRepository() {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Skipf("this file system does not take %q: %v", name, err)
		}
	}
	documents := []string{"::error::a.md", "##[error]b.md", "c\n::error::d.md", "e%0A::error::,f:g.txt", "<script>alert(1).md"}
	meant := regexp.MustCompile(`^(Contradicts (port|chair)|weekday|directive|Mistake in the fact base|steadfact)$`)
	runs := [][]string{
		{"facts"}, {"facts", "--format", "json"}, {"facts", "--selftest"}, {"facts", "--selftest", "--format", "json"}, {"fix", "--dry-run"},
		{"explain", "::error::a.md"}, {"explain", "::error::gone.md"}, {"read"}, {"read", "--format", "jsonl"}, {"judge"},
		{"judge", "--fact", evil + " [8080]", evil + " 8081"}, {"init"},
		{"check", "::error::gone"}, {"check", "--facts", "##[error]gone.toml"}, {"check", "--facts", "broken.toml"}, {"check", "--format", "::error::x"},
		{"::error::x"}, {"--baseline", "broken.jsonl"}, {"--baseline", "##[error]gone"}, {"--output", "json=no/::error::/x"}, {"--write-baseline", "known.jsonl"},
		{"--changed-since", "::error::x"},
	}
	for _, f := range formatNames() {
		runs = append(runs, []string{"check", "--format", f, "--fail-on", "never"})
	}
	for _, d := range documents {
		runs = append(runs, []string{"explain", d}, []string{"read", d})
	}
	annotated := 0
	for _, args := range runs {
		var stdout, stderr bytes.Buffer
		summary := filepath.Join(t.TempDir(), "summary.md")
		env := map[string]string{"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": summary, "GITHUB_OUTPUT": filepath.Join(t.TempDir(), "output"),
			"GITHUB_REPOSITORY": "o/r", "GITHUB_SHA": "abc", "GITHUB_SERVER_URL": "https://example.org"}
		c := Command{Stdin: strings.NewReader(evil + "\n{\"id\": \"::error::x\", \"text\": \"##[error]x\"}\n"), Stdout: &stdout, Stderr: &stderr,
			Getenv: func(name string) string { return env[name] }, Dir: dir}
		c.Run(args)
		for _, stream := range []string{stdout.String(), stderr.String()} {
			for _, got := range runnertest.Commands(stream) {
				annotated++
				file := got.Properties["file"]
				if !slices.Contains([]string{"error", "warning", "notice"}, got.Name) || !meant.MatchString(got.Properties["title"]) ||
					file != "" && file != "broken.toml" && file != "##[error]gone.toml" && !slices.Contains(documents, file) {
					t.Errorf("%q: the runner obeys %+v", args, got)
				}
			}
		}
		summarized, _ := os.ReadFile(summary)
		if bytes.Contains(summarized, []byte("<script")) || bytes.Contains(summarized, []byte("@someone")) {
			t.Errorf("%q: the summary holds a document's HTML or Markdown:\n%s", args, summarized)
		}
	}
	if annotated < 8 {
		t.Errorf("%d annotations: nothing was tested", annotated)
	}
}
