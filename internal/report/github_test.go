package report

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// many makes findings, a number of each severity, the mildest first.
func many(errors, warnings, notices int) *Report {
	r := &Report{Result: &checker.Result{Files: 1}}
	for _, kind := range []struct {
		n int
		s rules.Severity
	}{{notices, rules.Notice}, {warnings, rules.Warning}, {errors, rules.Error}} {
		for i := range kind.n {
			at := source.Position{Line: i + 1, Column: 1}
			r.Result.Findings = append(r.Result.Findings, checker.Finding{Rule: "fact", Fact: port, Severity: kind.s, Path: "a.md",
				Found: fmt.Sprint(i), Expected: "8080", Start: at, End: source.Position{Line: i + 1, Column: 2}})
		}
	}
	return r
}

// TestAnnotationsAreCapped: GitHub shows ten of a level, the runner takes one of the errors for itself, and what is beyond is
// dropped without a word.
func TestAnnotationsAreCapped(t *testing.T) {
	tests := []struct {
		errors, warnings, notices int
		more                      string
	}{
		{0, 0, 0, ""},
		{9, 9, 9, ""},
		{10, 0, 0, "%0Aand 1 error more, "},
		{30, 12, 2, "%0Aand 21 errors more, "},
		{0, 12, 0, "%0Aand 3 warnings more, "},
	}
	for _, tt := range tests {
		t.Run(fmt.Sprint(tt.errors, tt.warnings, tt.notices), func(t *testing.T) {
			var b bytes.Buffer
			if err := GitHub(&b, many(tt.errors, tt.warnings, tt.notices)); err != nil {
				t.Fatal(err)
			}
			out := b.String()
			for level, n := range map[string]int{"error": tt.errors, "warning": tt.warnings, "notice": tt.notices} {
				if got, want := strings.Count(out, "::"+level+" "), min(n, 9); got != want {
					t.Errorf("%d annotations of level %s, want %d", got, level, want)
				}
				if got, want := len(regexp.MustCompile(`(?m)^a\.md:\d+:1: `+level+`: `).FindAllString(out, -1)), max(n-9, 0); got != want {
					t.Errorf("%d plain lines of level %s, want %d", got, level, want)
				}
			}
			if !strings.Contains(out, tt.more) || tt.more == "" && strings.Contains(out, " more, ") {
				t.Errorf("want %q in\n%s", tt.more, out)
			}
			if e, w := strings.LastIndex(out, "::error "), strings.Index(out, "::warning "); w >= 0 && e > w {
				t.Error("a warning stands before an error")
			}
		})
	}
}

func TestAnnotationOfHostileText(t *testing.T) {
	f := checker.Finding{Rule: "fact", Fact: port, Path: "a,b:c%\r\n::error::.md", Found: "8081\r\n::error::%0A##[error]", Expected: "x\n::stop-commands::y"}
	r := &Report{Result: &checker.Result{Files: 1, Findings: []checker.Finding{f}}}
	var b bytes.Buffer
	if err := GitHub(&b, r); err != nil {
		t.Fatal(err)
	}
	lines := strings.FieldsFunc(b.String(), func(r rune) bool { return r == '\n' || r == '\r' })
	if len(lines) != 2 || !strings.HasPrefix(lines[0], "::error ") || obeyed(lines[1]) {
		t.Errorf("got %q", lines)
	}
	if !strings.Contains(lines[0], "file=a%2Cb%3Ac%25%0D%0A%3A%3Aerror%3A%3A.md,") {
		t.Errorf("the path is not escaped: %s", lines[0])
	}
}

// TestLongMessages: GitHub cuts a message at 4,096 characters, counted in UTF-16.
func TestLongMessages(t *testing.T) {
	r := many(12, 0, 0)
	for i := range r.Result.Findings {
		r.Result.Findings[i].Found = strings.Repeat("𝟘", 10000)
	}
	var b bytes.Buffer
	if err := GitHub(&b, r); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(b.String()) {
		if strings.HasPrefix(line, "::") {
			if n := len(utf16.Encode([]rune(line))); n > 4300 {
				t.Errorf("%d characters", n)
			}
		}
	}
}

func TestSummaryStaysUnderGitHubsLimit(t *testing.T) {
	var b bytes.Buffer
	if err := Markdown(&b, many(50000, 0, 0)); err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`(?m)^(\d+) findings left out: `).FindSubmatch(b.Bytes())
	if b.Len() > 1<<20 || m == nil {
		t.Fatalf("%d bytes, ending with %q", b.Len(), b.Bytes()[b.Len()-40:])
	}
	if left, _ := strconv.Atoi(string(m[1])); left+bytes.Count(b.Bytes(), []byte("\n| error |")) != 50000 {
		t.Errorf("%d left out, and %d rows", left, bytes.Count(b.Bytes(), []byte("\n| error |")))
	}
}

func TestCodeLeavesNothingToMarkdown(t *testing.T) {
	for in, want := range map[string]string{
		"":              "",
		"plain 2":       "<code>plain 2</code>",
		"a|b":           "<code>a&#124;b</code>",
		"<b>&amp;`*_":   "<code>&#60;b&#62;&#38;amp&#59;&#96;&#42;&#95;</code>",
		"@someone #1":   "<code>&#64;someone &#35;1</code>",
		"two\nlines":    "<code>two lines</code>",
		"\x1b[31m":      "<code>␛&#91;31m</code>",
		"caf\xe9 東京":    "<code>caf\ufffd 東京</code>",
		"https://x.org": "<code>https&#58;&#47;&#47;x&#46;org</code>",
	} {
		if got := code(in); got != want {
			t.Errorf("%q: got %s, want %s", in, got, want)
		}
	}
}

func TestStepFiles(t *testing.T) {
	dir := t.TempDir()
	env := func(name string) string {
		return map[string]string{"GITHUB_OUTPUT": filepath.Join(dir, "output"), "GITHUB_STEP_SUMMARY": filepath.Join(dir, "summary")}[name]
	}
	if err := Outputs(env, sample(), "out/report.json"); err != nil {
		t.Fatal(err)
	}
	if err := Summary(env, sample()); err != nil {
		t.Fatal(err)
	}
	output, _ := os.ReadFile(filepath.Join(dir, "output"))
	for _, want := range []string{"findings<<", "\n4\n", "supported<<", "\n2\n", "report-path<<", "\nout/report.json\n"} {
		if !strings.Contains(string(output), want) {
			t.Errorf("%q is missing in %s", want, output)
		}
	}
	if strings.Contains(string(output), "8081") {
		t.Errorf("text of a document in the outputs: %s", output)
	}
	nowhere := func(string) string { return filepath.Join(dir, "no", "such", "file") }
	if Outputs(nowhere, sample(), "") == nil || Summary(nowhere, sample()) == nil {
		t.Error("a file that cannot be written is no error")
	}
}

func TestSummaryLinks(t *testing.T) {
	tests := []struct{ name, repository, commit, folder, path, want string }{
		{"at the root", "o/r", "abc", "", "docs/a.md", "[<code>docs&#47;a&#46;md&#58;3</code>](https://example.org/o/r/blob/abc/docs/a.md?plain=1#L3)"},
		{"in a folder", "o/r", "abc", "sub/x y", "a.md", "(https://example.org/o/r/blob/abc/sub/x%20y/a.md?plain=1#L3)"},
		{"hostile", "o/r", "abc", "", "a)|b](<x>\n.md", "(https://example.org/o/r/blob/abc/a%29%7Cb%5D%28%3Cx%3E%0A.md?plain=1#L3)"},
		{"no commit is known", "o/r", "", "", "a.md", "| <code>a&#46;md&#58;3</code> |"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "summary")
			env := map[string]string{"GITHUB_STEP_SUMMARY": file, "GITHUB_SERVER_URL": "https://example.org", "GITHUB_REPOSITORY": tt.repository, "GITHUB_SHA": tt.commit}
			f := checker.Finding{Rule: "fact", Fact: port, Path: tt.path, Start: source.Position{Line: 3, Column: 1}}
			r := &Report{Result: &checker.Result{Findings: []checker.Finding{f}}}
			if err := Summary(func(name string) string { return env[name] }, inFolder(r, tt.folder)); err != nil {
				t.Fatal(err)
			}
			if got, _ := os.ReadFile(file); !strings.Contains(string(got), tt.want) {
				t.Errorf("%s is missing in\n%s", tt.want, got)
			}
		})
	}
}
