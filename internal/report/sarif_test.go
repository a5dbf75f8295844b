package report

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// sarifOf writes a report and reads it back.
func sarifOf(t *testing.T, r *Report) (sarifRun, []byte) {
	t.Helper()
	var b bytes.Buffer
	if err := SARIF(&b, r); err != nil {
		t.Fatal(err)
	}
	var log sarifLog
	d := json.NewDecoder(bytes.NewReader(b.Bytes()))
	d.DisallowUnknownFields()
	if err := d.Decode(&log); err != nil {
		t.Fatal(err)
	}
	if log.Schema == "" || log.Version != "2.1.0" || len(log.Runs) != 1 {
		t.Fatalf("schema %q, version %q, %d runs", log.Schema, log.Version, len(log.Runs))
	}
	return log.Runs[0], b.Bytes()
}

// TestSARIFIsWhatGitHubAsks holds reports against what GitHub asks beyond the schema, which .ci/run holds them against.
func TestSARIFIsWhatGitHubAsks(t *testing.T) {
	for name, r := range map[string]*Report{
		"sample": sample(), "in a folder": inFolder(sample(), "sub/folder"), "clean": {Result: &checker.Result{}}, "hostile": hostileReport(evil),
		"many": many(300, 20, 20),
	} {
		t.Run(name, func(t *testing.T) {
			run, text := sarifOf(t, r)
			if obeyed(string(text)) {
				t.Error("a runner would obey it")
			}
			if run.Tool.Driver.Name == "" || run.ColumnKind != "unicodeCodePoints" || run.Results == nil || len(run.Results) != len(r.Result.Findings) {
				t.Errorf("name %q, columns %q, %d results", run.Tool.Driver.Name, run.ColumnKind, len(run.Results))
			}
			for _, rule := range run.Tool.Driver.Rules {
				demandRule(t, rule)
			}
			for i := range run.Results {
				demandResult(t, run, &run.Results[i])
			}
		})
	}
}

func demandRule(t *testing.T, r sarifRule) {
	t.Helper()
	for what, text := range map[string]string{"id": r.ID, "name": r.Name, "shortDescription": r.ShortDescription.Text,
		"fullDescription": r.FullDescription.Text, "help": r.Help.Text, "level": r.Default.Level, "problem.severity": r.Properties.Severity} {
		if text == "" {
			t.Errorf("rule %s has no %s", r.ID, what)
		}
	}
	if len(r.Properties.Tags) > 10 || len([]rune(r.Name)) > maxRuleName || len([]rune(r.ShortDescription.Text)) > maxRuleText || len([]rune(r.FullDescription.Text)) > maxRuleText {
		t.Errorf("rule %s is longer than GitHub shows", r.ID)
	}
}

func demandResult(t *testing.T, run sarifRun, r *sarifResult) {
	t.Helper()
	if r.RuleIndex < 0 || r.RuleIndex >= len(run.Tool.Driver.Rules) || run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
		t.Errorf("%s: the rule's index is %d", r.RuleID, r.RuleIndex)
	}
	if r.Message.Text == "" || r.Level == "" || len(r.Locations) != 1 {
		t.Errorf("%s: message %q, level %q, %d locations", r.RuleID, r.Message.Text, r.Level, len(r.Locations))
	}
	at := r.Locations[0].Physical
	if x := at.Region; x.StartLine < 1 || x.StartColumn < 1 || x.EndLine < x.StartLine || x.EndLine == x.StartLine && x.EndColumn < x.StartColumn {
		t.Errorf("%s: region %+v", r.RuleID, x)
	}
	for _, l := range append(r.Related, r.Locations...) {
		if u, err := url.Parse(l.Physical.Artifact.URI); err != nil || u.Scheme != "" || strings.HasPrefix(u.Path, "/") {
			t.Errorf("%q is no relative path: %v", l.Physical.Artifact.URI, err)
		}
	}
}

// evil means something to every reader of reports.
const evil = "\ufeff::error::x\r\n##[error]y [z](1) ]]> <script>alert(1)</script> \x00\x1b[31m %0A | `code` @someone \u202e {0} & \"q\" caf\xe9"

// hostileReport has a text in every place that a document or a fact base can fill.
func hostileReport(evil string) *Report {
	fact := &rules.Fact{ID: "a/b:c", Path: "../" + evil, Line: 2, Source: "https://example.org/" + evil, Note: evil,
		Statements: []rules.Statement{{Text: evil}, {Text: evil}}}
	page := newPage("a:"+evil, evil+"\n"+evil)
	finding := func(f checker.Finding) checker.Finding {
		f.Kind, f.Expected, f.Message, f.Sentence, f.Section, f.Reasons, f.Fingerprint = "number", evil, evil, evil, evil, []string{evil}, "f"+f.Rule
		f.Suggestion = &checker.Suggestion{Text: evil}
		return page.find(evil, f)
	}
	return &Report{Folder: evil, Facts: []*rules.Fact{fact}, Sources: map[string]*source.Source{page.Path: page.Source}, Result: &checker.Result{
		Findings:  []checker.Finding{finding(checker.Finding{Rule: "fact", Fact: fact}), finding(checker.Finding{Rule: "weekday"})},
		Supported: []checker.Support{{Fact: fact, Path: page.Path, Start: source.Position{Line: 1, Column: 1}, Found: evil, Sentence: evil}},
	}}
}

// TestSARIFOfTooManyFindings: GitHub takes 25,000 results and 10 MB, and nothing of a file that has more.
func TestSARIFOfTooManyFindings(t *testing.T) {
	r := many(maxResults-10, 5, 20)
	page := newPage("a.md", strings.Repeat("The server listens on port 8081 by default.\n", maxResults))
	r.Sources = map[string]*source.Source{"a.md": page.Source}
	run, text := sarifOf(t, r)
	if len(run.Results) != maxResults || len(run.Invocations[0].Notifications) != 1 || !strings.HasPrefix(run.Invocations[0].Notifications[0].Message.Text, "15 findings left out") {
		t.Errorf("%d results, %+v", len(run.Results), run.Invocations)
	}
	if run.Results[0].Level != "error" || run.Results[maxResults-1].Level != "note" {
		t.Error("what is left out is not the mildest")
	}
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write(text)
	_ = z.Close()
	if b.Len() > 10<<20 {
		t.Errorf("%d bytes", b.Len())
	}
}

// TestSARIFMessages: brackets in texts make no links but the one to the fact.
func TestSARIFMessages(t *testing.T) {
	fact := &rules.Fact{ID: "x", Path: "a[1].toml", Line: 7, Statements: []rules.Statement{{Text: `[y](z) \ w`}}}
	f := checker.Finding{Rule: "fact", Fact: fact, Path: "a.md", Found: "[a](b)", Expected: "c]", Start: source.Position{Line: 1, Column: 1}}
	run, _ := sarifOf(t, &Report{Result: &checker.Result{Findings: []checker.Finding{f}}})
	if got, want := run.Results[0].Message.Text, `\[a\](b) contradicts c\]`+"\n"+`[a\[1\].toml:7](1): \[y\](z) \\ w`; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestFactOutsideTheRepository: code scanning shows no file that it does not have.
func TestFactOutsideTheRepository(t *testing.T) {
	for path, want := range map[string]string{"facts.toml": "sub/facts.toml", "../facts.toml": "facts.toml", "../../facts.toml": "", "/facts.toml": ""} {
		r := inFolder(sample(), "sub")
		r.Result.Findings = r.Result.Findings[:1]
		r.Result.Findings[0].Fact = &rules.Fact{ID: "x", Path: path, Line: 1}
		run, _ := sarifOf(t, r)
		got := ""
		if rel := run.Results[0].Related; len(rel) > 0 {
			got = rel[0].Physical.Artifact.URI
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
	}
}

// TestLineHashes: the values are those of GitHub's upload action.
func TestLineHashes(t *testing.T) {
	for text, want := range map[string][]string{
		"":                                   {"c129715d7a2bc9a3:1"},
		"one\ntwo two\r\n\r\none\n":          {"fb79ddb08ea0a33b:1", "873f99bcf5bf1217:1", "d4110a3df07eedd:1", "f24741a93d04f387:1", "c129715d7a2bc9a3:1"},
		"The same line.\nThe  same\tline.\n": {"51e9b34a0d93c865:1", "df48fdd450ff9db2:1", "c129715d7a2bc9a3:1"},
	} {
		if got := hashLines(text); fmt.Sprint([]string(got)) != fmt.Sprint(want) {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
	long := strings.Repeat("A line that is long enough to fill what is hashed, and more than that even when its blanks are left out, so that no hash reaches the line that comes next.\n", 3)
	above, below := hashLines("Something above.\n"+long), hashLines(long+"Something below.\n")
	for n := 1; n <= 3; n++ {
		if above.line(n+1) != below.line(n) || above.line(n+1) == above.line(n) {
			t.Errorf("line %d: %s above, %s below", n, above.line(n+1), below.line(n))
		}
	}
	if above.line(0) != "" || above.line(99) != "" {
		t.Error("lines that are not there have hashes")
	}
}

// TestEveryCheckIsExplained: a check that needs no facts is a rule with a help text.
func TestEveryCheckIsExplained(t *testing.T) {
	base, err := rules.Load(rules.Dir("testdata"), "facts.toml")
	if err != nil {
		t.Fatal(err)
	}
	for name := range base.Settings.Checks {
		if plainRules[name].short == "" || plainRules[name].help == "" {
			t.Errorf("%s is not explained", name)
		}
	}
}
