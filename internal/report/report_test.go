package report

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

var update = flag.Bool("update", false, "write the golden files")

// page is a file in which findings are placed by the words they underline.
type page struct{ *source.Source }

func newPage(path, text string) page { return page{source.New(path, text)} }

// find makes a finding of the first place where the words stand.
func (p page) find(words string, f checker.Finding) checker.Finding {
	at := strings.Index(p.Text, words)
	if at < 0 {
		panic("not on the page: " + words)
	}
	f.Path, f.Found, f.Span = p.Path, words, source.Span{Start: at, End: at + len(words)}
	f.Start, f.End = p.Position(f.Span.Start), p.Position(f.Span.End)
	if f.Suggestion != nil {
		f.Suggestion.Span, f.Suggestion.Start, f.Suggestion.End = f.Span, f.Start, f.End
	}
	return f
}

var (
	port = &rules.Fact{ID: "listen-port", Path: "facts.toml", Line: 3, Source: "https://example.org/ports",
		Statements: []rules.Statement{{Text: "The server listens on port 8080 by default."}}}
	founded = &rules.Fact{ID: "founded", Path: "facts.toml", Line: 4, Severity: rules.Warning,
		Statements: []rules.Statement{{Text: "The foundation was set up on 15 October 2023."}}}
)

func sample() *Report {
	a := newPage("docs/guide.md", "# Guide\n\nBy default the server\tlistens on port 8081, and\nthe foundation was set up on 5\nOctober 2023.\n")
	b := newPage("docs/日本.md", "東京では server listens on port ８０８１ <b>|now|</b>.\n\nIt was Tuesday, 9 July 2022.\n")
	findings := []checker.Finding{
		a.find("8081", checker.Finding{Rule: "fact", Fact: port, Kind: "number", Expected: "8080", Message: "8081 contradicts the fact listen-port",
			Sentence: "By default the server listens on port 8081, and", Fingerprint: "f1", Suggestion: &checker.Suggestion{Text: "8080"}}),
		a.find("5\nOctober 2023", checker.Finding{Rule: "fact", Fact: founded, Kind: "date", Severity: rules.Warning, Expected: "15 October 2023",
			Message: "5 October 2023 contradicts 15 October 2023", Fingerprint: "f2", Suggestion: &checker.Suggestion{Text: "15 October 2023"},
			Reasons: []string{"the section speaks of the foundation"}}),
		b.find("８０８１", checker.Finding{Rule: "fact", Fact: port, Kind: "number", Expected: "8080", Fingerprint: "f3"}),
		b.find("Tuesday, 9 July 2022", checker.Finding{Rule: "weekday", Kind: "date", Expected: "Saturday", Message: "9 July 2022 was a Saturday", Fingerprint: "f4"}),
	}
	facts := []*rules.Fact{port, founded}
	for i := range 19 {
		facts = append(facts, &rules.Fact{ID: fmt.Sprint("other-", i)})
	}
	return New(&checker.Result{Files: 14, Sentences: 210, Findings: findings, Supported: []checker.Support{
		{Fact: port, Path: "docs/guide.md", Start: source.Position{Line: 9, Column: 40}, Found: "8080"},
		{Fact: port, Path: "docs/guide.md", Start: source.Position{Line: 12, Column: 1}, Found: "port 8080"},
	}}, facts, map[string]*source.Source{a.Path: a.Source, b.Path: b.Source})
}

func TestGolden(t *testing.T) {
	clean := New(&checker.Result{Files: 1, Sentences: 4}, []*rules.Fact{port}, nil)
	tests := []struct {
		file  string
		write func(io.Writer) error
	}{
		{"text.txt", func(w io.Writer) error { return Text(w, sample(), Style{}) }},
		{"text-quiet.txt", func(w io.Writer) error { return Text(w, sample(), Style{Quiet: true}) }},
		{"text-color.txt", func(w io.Writer) error { return Text(w, sample(), Style{Color: true}) }},
		{"text-narrow.txt", func(w io.Writer) error { return Text(w, sample(), Style{Width: 40}) }},
		{"text-clean.txt", func(w io.Writer) error { return Text(w, clean, Style{}) }},
		{"github.txt", func(w io.Writer) error { return GitHub(w, inFolder(sample(), "sub/folder")) }},
		{"github-clean.txt", func(w io.Writer) error { return GitHub(w, clean) }},
		{"report.json", func(w io.Writer) error { return JSON(w, sample()) }},
		{"report-clean.json", func(w io.Writer) error { return JSON(w, clean) }},
		{"summary.md", func(w io.Writer) error { return Markdown(w, sample()) }},
		{"report.sarif", func(w io.Writer) error { return SARIF(w, inFolder(sample(), "sub/folder")) }},
		{"report-clean.sarif", func(w io.Writer) error { return SARIF(w, clean) }},
		{"report.rdjsonl", func(w io.Writer) error { return ReviewdogLines(w, sample()) }},
		{"report-junit.xml", func(w io.Writer) error { return JUnit(w, sample()) }},
		{"report-clean-junit.xml", func(w io.Writer) error { return JUnit(w, clean) }},
		{"report-checkstyle.xml", func(w io.Writer) error { return Checkstyle(w, sample()) }},
		{"report-clean-checkstyle.xml", func(w io.Writer) error { return Checkstyle(w, clean) }},
		{"report-gitlab.json", func(w io.Writer) error { return GitLab(w, inFolder(sample(), "sub/folder")) }},
		{"report-clean-gitlab.json", func(w io.Writer) error { return GitLab(w, clean) }},
		{"hostile.sarif", func(w io.Writer) error { return SARIF(w, hostileReport(evil)) }},
		{"hostile.rdjsonl", func(w io.Writer) error { return ReviewdogLines(w, hostileReport(evil)) }},
		{"hostile-junit.xml", func(w io.Writer) error { return JUnit(w, hostileReport(evil)) }},
		{"hostile-checkstyle.xml", func(w io.Writer) error { return Checkstyle(w, hostileReport(evil)) }},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			var got bytes.Buffer
			if err := tt.write(&got); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join("testdata", tt.file)
			if *update {
				if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestOrder: errors come first, then what stands on changed lines, then what comes first in the files.
func TestOrder(t *testing.T) {
	r := many(3, 0, 3)
	r.Touched = func(f *checker.Finding) bool { return f.Start.Line == 2 }
	got := ""
	for _, f := range r.byWeight() {
		got += fmt.Sprintf("%s %d, ", f.Severity, f.Start.Line)
	}
	if want := "error 2, error 1, error 3, notice 2, notice 1, notice 3, "; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestUnmentioned: a fact whose statements are silenced, or left out later, is mentioned all the same.
func TestUnmentioned(t *testing.T) {
	other := &rules.Fact{ID: "other"}
	for name, result := range map[string]*checker.Result{
		"supported": {Supported: []checker.Support{{Fact: port}}}, "contradicted": {Findings: []checker.Finding{{Fact: port}, {Rule: "weekday"}}},
		"silenced": {Silenced: []checker.Finding{{Fact: port}}},
	} {
		r := New(result, []*rules.Fact{port, other}, nil)
		if len(r.Unmentioned) != 1 || r.Unmentioned[0] != other {
			t.Errorf("%s: %v", name, r.Unmentioned)
		}
	}
}

func TestFails(t *testing.T) {
	warning := &Report{Result: &checker.Result{Findings: []checker.Finding{{Severity: rules.Warning}}}}
	for on, want := range map[rules.Severity]bool{rules.Error: false, rules.Warning: true, rules.Notice: true, rules.Never: false} {
		if got := warning.Fails(on); got != want {
			t.Errorf("fail on %v: got %v", on, got)
		}
	}
}

// closed is a stream whose reader has gone.
type closed struct{}

var errClosed = errors.New("closed")

func (closed) Write([]byte) (int, error) { return 0, errClosed }

func TestErrorsOfTheStreamAreReturned(t *testing.T) {
	for name, write := range map[string]func(io.Writer) error{
		"text":     func(w io.Writer) error { return Text(w, sample(), Style{}) },
		"github":   func(w io.Writer) error { return GitHub(w, sample()) },
		"json":     func(w io.Writer) error { return JSON(w, sample()) },
		"markdown": func(w io.Writer) error { return Markdown(w, sample()) },

		"sarif":      func(w io.Writer) error { return SARIF(w, sample()) },
		"rdjsonl":    func(w io.Writer) error { return ReviewdogLines(w, sample()) },
		"junit":      func(w io.Writer) error { return JUnit(w, sample()) },
		"checkstyle": func(w io.Writer) error { return Checkstyle(w, sample()) },
		"gitlab":     func(w io.Writer) error { return GitLab(w, sample()) },
	} {
		if err := write(closed{}); !errors.Is(err, errClosed) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// inFolder is a report of a run in a folder of the repository.
func inFolder(r *Report, folder string) *Report {
	r.Folder = folder
	return r
}
