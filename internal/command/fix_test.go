package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// TestMendSamples mends the samples: every line without a finding stays as it is, there is less to find, and a second run has
// nothing left to do.
func TestMendSamples(t *testing.T) {
	bases, err := filepath.Glob(filepath.Join(root, "testdata", "*", "facts.toml"))
	if err != nil || len(bases) < 3 {
		t.Fatalf("%d samples, %v", len(bases), err)
	}
	done, left := 0, 0
	for _, path := range bases {
		base, err := rules.Load(rules.Dir(filepath.Dir(path)), "facts.toml")
		if err != nil {
			t.Fatal(err)
		}
		compiled := checker.New(base)
		check := func(s *source.Source) *checker.Result { return compiled.Check(document.Parse(s)) }
		for _, src := range documentsUnder(t, filepath.Dir(path)) {
			m := mendText(src, check)
			done, left = done+len(m.done), left+len(m.left)
			checkMended(t, src, &m, check)
		}
	}
	t.Logf("%d values are mended, %d are not", done, left)
	if done < 4*left {
		t.Errorf("only %d values are mended, and %d are not", done, left)
	}
}

func checkMended(t *testing.T, src *source.Source, m *mending, check func(*source.Source) *checker.Result) {
	t.Helper()
	before, after := check(src), check(source.New(src.Path, m.after))
	if len(after.Findings) != len(before.Findings)-len(m.done) {
		t.Errorf("%s: %d findings become %d with %d values mended", src.Path, len(before.Findings), len(after.Findings), len(m.done))
	}
	if again := mendText(source.New(src.Path, m.after), check); again.after != m.after {
		t.Errorf("%s: a second run changes something", src.Path)
	}
	touched := map[int]bool{}
	for _, f := range before.Findings {
		for line := f.Start.Line; line <= f.End.Line; line++ {
			touched[line] = true
		}
	}
	now := strings.Split(m.after, "\n")
	for i, line := range strings.Split(src.Text, "\n") {
		if i >= len(now) || now[i] != line && !touched[i+1] {
			t.Errorf("%s:%d: %q has changed", src.Path, i+1, line)
			return
		}
	}
}

func documentsUnder(t *testing.T, dir string) (out []*source.Source) {
	t.Helper()
	err := filepath.Walk(dir, func(path string, info os.FileInfo, err error) error {
		if ext := filepath.Ext(path); err != nil || ext != ".md" && ext != ".txt" {
			return err
		}
		text, err := os.ReadFile(path)
		out = append(out, source.New(filepath.ToSlash(path), string(text)))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestMendText(t *testing.T) {
	base, err := rules.Parse("facts.toml", `[facts]
a = "The board of the Marden society has [nine] members."
b = "The board of the Marden society has [ten] members."
c = "The hall of the Marden society has [40] seats."
d = "The Marden society was founded on [12 March 2019]."`)
	if err != nil {
		t.Fatal(err)
	}
	compiled := checker.New(base)
	check := func(s *source.Source) *checker.Result { return compiled.Check(document.Parse(s)) }
	for _, tt := range []struct{ text, want, reason string }{
		{"The hall of the Marden society has 50 seats.", "The hall of the Marden society has 40 seats.", ""},
		{"The hall of the Marden society has **50** seats.", "The hall of the Marden society has **40** seats.", ""},
		{"The hall of the Marden society has 40 seats.", "", ""},
		{"The hall of the Marden society has 1 seat.", "", "more than the value would have to change"},
		{"The Marden society was founded on 5 October *2018*.", "", "markup stands inside the value"},
		{"> The hall of the Marden society has 50 seats.", "", "it stands in a quotation"},
		{"She said: “The hall of the Marden society has 50 seats.”", "", "it stands in a quotation"},
	} {
		m := mendText(source.New("a.md", tt.text+"\n"), check)
		if want := strings.TrimSuffix(m.after, "\n"); tt.want != "" && want != tt.want || tt.want == "" && want != tt.text {
			t.Errorf("%q becomes %q", tt.text, want)
		}
		if tt.reason != "" && (len(m.left) != 1 || m.left[0].reason != tt.reason) {
			t.Errorf("%q: %+v", tt.text, m.left)
		}
	}
}
