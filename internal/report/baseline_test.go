package report

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/internal/source"
)

func everywhere(string) bool { return true }

// baselineOf writes a report as a baseline and reads it back.
func baselineOf(t *testing.T, r *Report) *Baseline {
	t.Helper()
	var b bytes.Buffer
	if err := WriteBaseline(&b, r); err != nil {
		t.Fatal(err)
	}
	if obeyed(b.String()) {
		t.Errorf("a runner would obey %s", b.String())
	}
	base, err := ReadBaseline(source.New("known.jsonl", b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return base
}

func TestBaselineHoldsEveryFinding(t *testing.T) {
	for name, r := range map[string]*Report{"sample": sample(), "hostile": hostileReport(evil)} {
		n := len(r.Result.Findings)
		base := baselineOf(t, r)
		if r.Without(base, everywhere); len(r.Result.Findings) != 0 || len(r.Known) != n {
			t.Errorf("%s: %d of %d findings are known, %d are left", name, len(r.Known), n, len(r.Result.Findings))
		}
	}
}

func TestMendedEntries(t *testing.T) {
	base := baselineOf(t, sample())
	for _, tt := range []struct {
		name   string
		mended int // how many findings are no longer there
		gone   func(string) bool
		want   string
	}{
		{"none", 0, everywhere, ""},
		{"one", 1, everywhere, "This finding is mended: its line can be taken out of the baseline"},
		{"two", 2, everywhere, "2 findings are mended: lines 1, 2 can be taken out of the baseline"},
		{"of files that were not checked", 4, func(string) bool { return false }, ""},
		{"of one file", 4, func(path string) bool { return path == "docs/guide.md" }, "2 findings are mended: lines 1, 2 can be taken out of the baseline"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := sample()
			r.Result.Findings = r.Result.Findings[tt.mended:]
			r.Without(base, tt.gone)
			got := ""
			for _, f := range r.Result.Findings {
				got += f.Message
			}
			if got != tt.want {
				t.Errorf("got %q", got)
			}
		})
	}
	hundred := many(100, 0, 0)
	for i := range hundred.Result.Findings {
		hundred.Result.Findings[i].Fingerprint = fmt.Sprint("f", i)
	}
	base = baselineOf(t, hundred)
	if f := base.removable(base.entries); !strings.HasSuffix(f.Message, ", 20 and 80 more can be taken out of the baseline") {
		t.Errorf("got %q", f.Message)
	}
}

func TestBaselineMistakes(t *testing.T) {
	for text, want := range map[string]string{
		"\n\n  \n":                        "",
		`{"fingerprint": "a"}`:            "",
		"x":                               "b:1: ",
		"\n{}":                            "b:2: this is no line of a baseline: it has no fingerprint",
		`{"fingerprint": "a"} {}`:         "something follows the entry",
		`{"fingerprint": "a", "line": 3}`: "unknown field",
		"<<<<<<< ours\n":                  "b:1: ",
		`["a"]`:                           "b:1: ",
	} {
		_, err := ReadBaseline(source.New("b", text))
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func FuzzBaseline(f *testing.F) {
	f.Add("{\"fingerprint\":\"a\"}\n\n{\"path\":\"x\"}")
	f.Fuzz(func(t *testing.T, text string) {
		base, err := ReadBaseline(source.New("b", text))
		if err != nil {
			return
		}
		r := sample()
		if r.Without(base, everywhere); len(r.Result.Findings)+len(r.Known) < 4 {
			t.Errorf("findings were lost")
		}
	})
}
