package delta

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// sampleFolder holds the sample repositories, and the pairs of a fact and a sentence.
const sampleFolder = "../../testdata"

// TestFalsifiedByChange writes another figure into each statement of the samples, and of the pairs, that agrees with a fact by one. Of a change that must
// be told more often than of the document alone, and of nothing else.
func TestFalsifiedByChange(t *testing.T) {
	for name, tt := range map[string]struct {
		each  func(*testing.T, func(*rules.Base, *document.Document))
		floor float64
	}{"samples": {eachSample, 0.78}, "agreeing pairs": {eachAgreeingPair, 0.86}} {
		alone, changed, tried := 0, 0, 0
		tt.each(t, func(b *rules.Base, doc *document.Document) {
			c := checker.New(b)
			before := c.Check(doc)
			for i := range before.Supported {
				s := &before.Supported[i]
				text, other := doc.Source.Text, otherFigure(s.Found)
				if other == s.Found || s.Span.Of(text) != s.Found {
					continue
				}
				tried++
				next := document.Parse(source.New(s.Path, text[:s.Span.Start]+other+text[s.Span.End:]))
				after := c.Check(next)
				here := func(f checker.Finding) bool { return f.Fact == s.Fact && f.Span.Overlaps(s.Span) }
				if slices.ContainsFunc(after.Findings, here) {
					alone++
					changed++
					continue
				}
				var told []checker.Finding
				for _, d := range New(b, b, nil, nil).Departures([]*document.Document{doc}, []*document.Document{next}, before.Supported, after.Supported) {
					if f, ok := c.Departure(d.Fact, d.Was, d.Now); ok {
						told = append(told, f)
					}
				}
				if slices.ContainsFunc(told, here) {
					changed++
				} else if testing.Verbose() {
					t.Logf("%s:%d %s: %q for %q is not told", s.Path, s.Start.Line, s.Sentence, other, s.Found)
				}
			}
		})
		t.Logf("%s: of %d falsified figures %d are reported of the document alone, and %d of the change", name, tried, alone, changed)
		if share := float64(changed) / float64(tried); share < tt.floor || changed <= alone {
			t.Errorf("%s: %.3f", name, share)
		}
	}
}

// eachSample hands on each document of the sample repositories with its facts.
func eachSample(t *testing.T, do func(*rules.Base, *document.Document)) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(sampleFolder, "*", "facts.toml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, facts := range files {
		dir := filepath.Dir(facts)
		b, err := rules.Load(rules.Dir(dir), "facts.toml")
		if err != nil {
			t.Fatal(err)
		}
		err = filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
			if ext := filepath.Ext(path); err != nil || d.IsDir() || ext != ".md" && ext != ".txt" || d.Name() == "expected.txt" {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			name, err := filepath.Rel(dir, path)
			do(b, document.Parse(source.New(filepath.ToSlash(name), string(text))))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// eachAgreeingPair hands on each fact of the pairs with a text that agrees with it.
func eachAgreeingPair(t *testing.T, do func(*rules.Base, *document.Document)) {
	t.Helper()
	all, err := os.ReadFile(filepath.Join(sampleFolder, "pairs", "pairs.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(bytes.NewReader(all)); lines.Scan(); {
		var p struct{ Fact, Text, Label string }
		if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		if p.Label != "supported" {
			continue
		}
		if b, err := rules.Parse("facts.toml", fmt.Sprintf("[facts]\nf = %q\n", p.Fact)); err == nil { // some have signs that TOML writes otherwise
			do(b, document.Parse(source.New("a.txt", p.Text+"\n")))
		}
	}
}

var (
	yearFigure  = regexp.MustCompile(`\b(?:1\d|20)\d\d\b`)
	firstFigure = regexp.MustCompile(`\d`)
)

// otherFigure writes another figure of the same kind: another first digit, or another year.
func otherFigure(found string) string {
	if y := yearFigure.FindStringIndex(found); y != nil {
		last := y[1] - 1
		return found[:last] + fmt.Sprint((int(found[last]-'0')+5)%10) + found[y[1]:]
	}
	if at := firstFigure.FindStringIndex(found); at != nil {
		return found[:at[0]] + fmt.Sprint((int(found[at[0]]-'0')+4)%9+1) + found[at[1]:]
	}
	return found
}
