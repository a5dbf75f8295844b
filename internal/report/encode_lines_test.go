package report

import (
	"bytes"
	"testing"
)

// FuzzLines: objects are written line by line as Encode writes them.
func FuzzLines(f *testing.F) {
	for _, text := range []string{"", "a plain text", `"quoted" \ <b> & c`, "line\nfeed\x00\x7f", "ä – 語", "\u2028 \u2029", "\xff\xe2\x80", "##[error] # ##", "\U0001F600"} {
		f.Add(text, -1, true)
		f.Add(text, 12, false)
	}
	f.Fuzz(func(t *testing.T, text string, number int, known bool) {
		at := jsonRange{number, 1, number, 7}
		finding := jsonFinding{Rule: text, Kind: "date", Severity: text, Path: text, jsonRange: at, Found: text, Expected: text, Message: "m " + text,
			Sentence: text + " s", Fingerprint: text}
		if known {
			finding.Fact, finding.Source, finding.FactPath, finding.FactLine = &text, &text, &text, &number
			finding.Suggestion = &jsonSuggestion{at, text}
		}
		support := jsonSupport{text, text, number, number, text}
		for _, tt := range []struct {
			written any
			fields  func(*lines)
		}{{finding, finding.fields}, {support, support.fields}} {
			var want bytes.Buffer
			if err := Encode(&want, tt.written, "  "); err != nil {
				t.Fatal(err)
			}
			l := lines{encoder: newEncoder()}
			for range 2 { // in memory that is used again
				l.begin("")
				tt.fields(&l)
				if got := string(l.end()) + "\n"; got != want.String() {
					t.Errorf("%s\nand not\n%s", got, want.String())
				}
			}
		}
	})
}
