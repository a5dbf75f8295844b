package report

import (
	"bytes"
	"path"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/report/runnertest"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// FuzzAnnotations: whatever documents and facts say, the runner obeys one command for each finding, and reads back what was meant.
func FuzzAnnotations(f *testing.F) {
	f.Add("docs/a.md", "8081", "8080", "The server listens on port 8080.", "https://example.org")
	f.Add("::error::.md", "\n::error::x", "##[error]y", "%0A::stop-commands::t", "a,b:c=d")
	f.Add("\u200b,line=9::x", "\r::add-mask::e", "]]>", "<script>%3A%25", "\xff\u2028::debug::")
	f.Fuzz(func(t *testing.T, name, found, expected, text, from string) {
		for _, s := range []string{name, found, expected, text, from} {
			if !utf8.ValidString(s) || len(s) > 300 {
				return
			}
		}
		fact := &rules.Fact{ID: "x", Path: name, Line: 2, Source: from, Note: text, Statements: []rules.Statement{{Text: text}}}
		r := &Report{Result: &checker.Result{Files: 1}}
		for line := 1; line <= maxAnnotations+1; line++ {
			r.Result.Findings = append(r.Result.Findings, checker.Finding{Rule: "fact", Fact: fact, Path: name, Found: found, Expected: expected,
				Reasons: []string{text}, Start: source.Position{Line: line, Column: 1}, End: source.Position{Line: line, Column: 2}})
		}
		var b bytes.Buffer
		if err := GitHub(&b, r); err != nil {
			t.Fatal(err)
		}
		got := runnertest.Commands(b.String())
		if len(got) != maxAnnotations {
			t.Fatalf("%d commands in %q", len(got), b.String())
		}
		for i, c := range got {
			file, data := strings.TrimLeft(path.Join(name), "="), clip(annotation(&r.Result.Findings[i]), maxMessage)
			if c.Name != "error" || c.Properties["file"] != file || c.Properties["line"] != strconv.Itoa(i+1) || c.Properties["title"] != "Contradicts x" ||
				!strings.HasPrefix(c.Data, data) || i+1 < maxAnnotations && c.Data != data {
				t.Errorf("got %+v", c)
			}
		}
	})
}
