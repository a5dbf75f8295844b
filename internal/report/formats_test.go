package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/source"
)

// TestHostileTextInEveryFormat: what a document says leaves a report what it is.
func TestHostileTextInEveryFormat(t *testing.T) {
	for name, write := range map[string]func(io.Writer, *Report) error{
		"json": JSON, "sarif": SARIF, "rdjsonl": ReviewdogLines, "gitlab": GitLab, "junit": JUnit, "checkstyle": Checkstyle,
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			if err := write(&b, hostileReport()); err != nil {
				t.Fatal(err)
			}
			if obeyed(b.String()) {
				t.Errorf("a runner would obey\n%s", b.String())
			}
			if strings.Contains(b.String(), "\x1b") || strings.Contains(b.String(), "\x00") {
				t.Errorf("control characters in\n%s", b.String())
			}
			readBack(t, b.Bytes())
		})
	}
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
