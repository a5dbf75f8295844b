package checker_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

// Five articles about one subject, which do not belong to the repository, are held against the facts of
// testdata/iraq-talks. testdata/articles says what is expected of them.
var expectations = filepath.Join(root, "testdata", "articles")

// articles reads the articles; each is called by the number its file name begins with.
func articles(t testing.TB) *sample {
	t.Helper()
	dir := filepath.Join(corpus(t), "seeds")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no articles")
	}
	s := readSample(t, filepath.Join(root, "testdata", "iraq-talks"))
	s.docs = readDocuments(t, dir, s.base.Settings)
	for i, doc := range s.docs {
		number, _, _ := strings.Cut(doc.Source.Path, "_")
		s.docs[i] = document.Parse(source.New(number+".txt", doc.Source.Text))
	}
	return s
}

// TestArticles checks the articles as they stand.
func TestArticles(t *testing.T) {
	s := articles(t)
	result := s.check()
	var got []string
	for _, l := range lines(result) {
		got = append(got, strings.Replace(l, ".txt:", ":", 1))
	}
	compareWithExpected(t, expectations, got)
	stated := map[string]bool{}
	for _, support := range result.Supported {
		stated[support.Fact.ID] = true
	}
	t.Logf("%d documents, %d sentences, %d supported, %d of %d facts stated", result.Files, result.Sentences, len(result.Supported), len(stated), len(s.base.Facts))
}

// falsification is a change of a few characters that makes an article contradict a fact.
type falsification struct {
	File    string `json:"file"` // the number its name begins with
	Line    int    `json:"line"`
	Old     string `json:"old"` // stands in the line once
	New     string `json:"new"`
	Fact    string `json:"fact"`
	Pending bool   `json:"pending,omitempty"` // not reported yet, or not that alone
}

func (f falsification) String() string {
	return fmt.Sprintf("%s:%d %s: %q for %q", f.File, f.Line, f.Fact, f.New, f.Old)
}

// apply changes an article and gives the place of the new text.
func (f falsification) apply(src *source.Source) (*source.Source, source.Span, error) {
	span := src.Line(f.Line)
	if strings.Count(span.Of(src.Text), f.Old) != 1 {
		return nil, span, fmt.Errorf("%v: the old text must stand in the line once", f)
	}
	span.Start += strings.Index(span.Of(src.Text), f.Old)
	text := src.Text[:span.Start] + f.New + src.Text[span.Start+len(f.Old):]
	span.End = span.Start + len(f.New)
	return source.New(src.Path, text), span, nil
}

// readFalsifications reads the table.
func readFalsifications(t testing.TB) []falsification {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(expectations, "falsified.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var out []falsification
	for n, line := range bytes.Split(bytes.TrimSpace(text), []byte("\n")) {
		var f falsification
		d := json.NewDecoder(bytes.NewReader(line))
		d.DisallowUnknownFields()
		if err := d.Decode(&f); err != nil {
			t.Fatalf("falsified.jsonl:%d: %v", n+1, err)
		}
		out = append(out, f)
	}
	return out
}

// TestFalsifiedArticles makes the articles wrong in one place at a time: each time there must be exactly one finding more,
// about the fact and at the place that was changed.
func TestFalsifiedArticles(t *testing.T) {
	s := articles(t)
	c := checker.New(s.base)
	originals, before := map[string]*source.Source{}, map[string]*checker.Result{}
	for _, doc := range s.docs {
		number := strings.TrimSuffix(doc.Source.Path, ".txt")
		originals[number], before[number] = doc.Source, c.Check(doc)
	}
	table := readFalsifications(t)
	pending := 0
	for i, f := range table {
		src, span, err := f.apply(originals[f.File])
		if err != nil {
			t.Error(err)
			continue
		}
		wrong := f.unlike(before[f.File], c.Check(document.Parse(src)), span)
		table[i].Pending = f.settle(t, wrong)
		if wrong != "" {
			pending++
		}
		if wrong != "" && testing.Verbose() {
			t.Logf("pending: %v: %s", f, wrong)
		}
	}
	t.Logf("%d of %d falsifications are reported as they should be", len(table)-pending, len(table))
	if *update {
		writeFalsifications(t, table)
	}
}

// settle compares what came of a falsification with what is known of it. It reports whether it is to be pending from now on.
func (f falsification) settle(t *testing.T, wrong string) bool {
	t.Helper()
	switch {
	case wrong == "" && f.Pending && !*update:
		t.Errorf("%v: mended, take \"pending\" off (go test ./checker -update)", f)
	case wrong != "" && !f.Pending && !(*update && *force):
		t.Errorf("%v: %s", f, wrong)
		return false
	}
	return wrong != ""
}

// unlike says in what the findings differ from what was there before and the one that is expected; "" if in nothing.
func (f falsification) unlike(before, after *checker.Result, span source.Span) string {
	var wrong []string
	found := 0
	for _, x := range after.Findings {
		if x.Fact != nil && x.Fact.ID == f.Fact && x.Span.Overlaps(span) {
			found++
		}
	}
	if found != 1 {
		wrong = append(wrong, fmt.Sprintf("%d findings about it", found))
	}
	a, b := lines(before), lines(after)
	for _, l := range without(a, b) {
		wrong = append(wrong, "lost "+l)
	}
	if more := without(b, a); len(more) != 1 {
		wrong = append(wrong, fmt.Sprintf("%d findings more: %s", len(more), strings.Join(more, "; ")))
	}
	return strings.Join(wrong, ", ")
}

func writeFalsifications(t *testing.T, table []falsification) {
	t.Helper()
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	for _, f := range table {
		if err := e.Encode(f); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(expectations, "falsified.jsonl"), text.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestMendedArticle puts the right name where the articles have a wrong one: that finding must go, and no other come.
func TestMendedArticle(t *testing.T) {
	s := articles(t)
	c := checker.New(s.base)
	mend := falsification{File: "003", Line: 47, Old: "Elena", New: "Alina", Fact: "ambassador"}
	for _, doc := range s.docs {
		if doc.Source.Path != mend.File+".txt" {
			continue
		}
		src, _, err := mend.apply(doc.Source)
		if err != nil {
			t.Fatal(err)
		}
		after := c.Check(document.Parse(src))
		if more := without(lines(after), lines(c.Check(doc))); len(more) > 0 {
			t.Errorf("new findings: %s", strings.Join(more, "; "))
		}
		for _, f := range after.Findings {
			if f.Fact != nil && f.Fact.ID == mend.Fact {
				t.Errorf("%s is still reported", line(f))
			}
		}
	}
}

// unfalsified are the facts that the table leaves out: an article contradicts the one as it stands, and says who was defeated
// so wrongly that the other is not about its sentence.
var unfalsified = []string{"ambassador", "defeat"}

// TestEveryFactIsFalsified sees that the table covers the fact base.
func TestEveryFactIsFalsified(t *testing.T) {
	s := readSample(t, filepath.Join(root, "testdata", "iraq-talks"))
	table := readFalsifications(t)
	for _, fact := range s.base.Facts {
		if !slices.Contains(unfalsified, fact.ID) && !slices.ContainsFunc(table, func(f falsification) bool { return f.Fact == fact.ID }) {
			t.Errorf("no falsification for %s", fact.ID)
		}
	}
	for _, f := range table {
		known := slices.ContainsFunc(s.base.Facts, func(fact *rules.Fact) bool { return fact.ID == f.Fact })
		if f.Old == f.New || len(f.Old) > 30 || len(f.New) > 30 || !known {
			t.Errorf("%v: nothing changes, too much does, or there is no such fact", f)
		}
	}
}
