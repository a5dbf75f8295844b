package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
)

// forPrograms are the formats that programs read.
var forPrograms = map[string]func(io.Writer, *Report) error{
	"json": JSON, "sarif": SARIF, "rdjsonl": ReviewdogLines, "gitlab": GitLab, "junit": JUnit, "checkstyle": Checkstyle, "baseline": WriteBaseline,
}

// TestHostileTextInEveryFormat: what a document says leaves a report what it is.
func TestHostileTextInEveryFormat(t *testing.T) {
	for name, write := range forPrograms {
		t.Run(name, func(t *testing.T) { harmless(t, write, hostileReport(evil)) })
	}
}

func TestSummaryIsOfOurMaking(t *testing.T) { summaryOfOurMaking(t, hostileReport(evil)) }

func FuzzFormats(f *testing.F) {
	for _, seed := range []string{evil, "", "\u2028::x", "&amp;<![CDATA[", "\\", "{0}[1](2)", "\xff\xfe", "\ufffe\U0010ffff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, write := range forPrograms {
			harmless(t, write, hostileReport(text))
		}
		summaryOfOurMaking(t, hostileReport(text))
	})
}

// harmless writes a report, which must be one that its readers can read and the runner does not obey.
func harmless(t *testing.T, write func(io.Writer, *Report) error, r *Report) {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, r); err != nil {
		t.Fatal(err)
	}
	if obeyed(b.String()) {
		t.Errorf("a runner would obey\n%s", b.String())
	}
	if strings.Contains(b.String(), "\x1b") || strings.Contains(b.String(), "\x00") {
		t.Errorf("control characters in\n%s", b.String())
	}
	readBack(t, b.Bytes())
}

// readBack reads XML, JSON, or lines of it, to the end.
func readBack(t *testing.T, text []byte) {
	t.Helper()
	var err error
	if bytes.HasPrefix(text, []byte("<?xml")) {
		for d := xml.NewDecoder(bytes.NewReader(text)); err == nil; {
			_, err = d.Token()
		}
	} else {
		for d := json.NewDecoder(bytes.NewReader(text)); err == nil; {
			var v any
			err = d.Decode(&v)
		}
	}
	if err != io.EOF {
		t.Errorf("%v in\n%s", err, text)
	}
}

var links = regexp.MustCompile(`\]\(https://example\.org/o/r/blob/abc/[A-Za-z0-9%._~/-]*\?plain=1#L[0-9]+\)`)

// summaryOfOurMaking sees that of a document's text nothing but letters, digits and references is left in a summary.
func summaryOfOurMaking(t *testing.T, r *Report) {
	t.Helper()
	r.Unmentioned = r.Facts
	text := links.ReplaceAllString(markdown(r, "https://example.org/o/r/blob/abc"), "")
	for _, ours := range []string{"<code>", "</code>", "<del>", "</del>", "<ins>", "</ins>", "<details>", "</details>", "<summary>", "</summary>"} {
		text = strings.ReplaceAll(text, ours, "")
	}
	if i := strings.IndexAny(text, "<>@`*_\\"); i >= 0 {
		t.Errorf("%q", text[max(0, i-40):min(len(text), i+40)])
	}
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "|") && strings.Count(line, "|") != 6 {
			t.Errorf("a row with other cells: %q", line)
		}
	}
}

// TestReviewdogCountsBytes: its columns are bytes, with those of a byte order mark.
func TestReviewdogCountsBytes(t *testing.T) {
	for text, want := range map[string]rdRange{
		"port 8081":          {rdPosition{1, 6}, &rdPosition{1, 10}},
		"日本 8081":            {rdPosition{1, 8}, &rdPosition{1, 12}},
		"\ufeff8081":         {rdPosition{1, 4}, &rdPosition{1, 8}},
		"é\r\n\u00a0é𐐀8081.": {rdPosition{2, 9}, &rdPosition{2, 13}},
	} {
		p := newPage("a.md", text)
		f := p.find("8081", checker.Finding{})
		got := byteRange(p.Source, f.Span, f.Start, f.End)
		if got.Start != want.Start || *got.End != *want.End {
			t.Errorf("%q: got %v to %v", text, got.Start, *got.End)
		}
	}
	if got := byteRange(nil, source.Span{}, source.Position{Line: 3, Column: 9}, source.Position{Line: 4, Column: 1}); got.Start.Column != 0 || got.Start.Line != 3 || got.End.Line != 4 {
		t.Errorf("without the source: %v", got)
	}
}
