package checker_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/internal/workspace"
	"github.com/steadfact/steadfact/rules"
)

// root is the repository.
var root = filepath.Join("..")

// sample is a folder of documents with the facts that they are held against.
type sample struct {
	dir  string
	base *rules.Base
	docs []*document.Document
}

// readSample reads a folder as a user's run in it would.
func readSample(t testing.TB, dir string) *sample {
	t.Helper()
	base, err := rules.Load(os.DirFS(dir), "facts.toml")
	if err != nil {
		t.Fatalf("%s: %v", dir, err)
	}
	return &sample{dir, base, readDocuments(t, dir, base.Settings)}
}

// readDocuments reads what the settings name in a folder. The lists that the tests keep there are no documents.
func readDocuments(t testing.TB, dir string, settings rules.Settings) []*document.Document {
	t.Helper()
	abs, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	listing, err := workspace.List(workspace.Request{Dir: abs, Files: settings.Files, Exclude: settings.Exclude})
	if err != nil {
		t.Fatal(err)
	}
	var docs []*document.Document
	for _, path := range listing.Paths {
		if path == "expected.txt" || path == "known.txt" {
			continue
		}
		text, err := workspace.Read(abs, path)
		if err != nil {
			t.Fatalf("%s: %s: %v", dir, path, err)
		}
		docs = append(docs, document.Parse(source.New(path, text)))
	}
	return docs
}

// check holds all documents against the facts, one after the other.
func (s *sample) check() *checker.Result {
	c := checker.New(s.base)
	var results []*checker.Result
	for _, doc := range s.docs {
		results = append(results, c.Check(doc))
	}
	return checker.Merge(results...)
}

// line is a finding as the lists have it.
func line(f checker.Finding) string {
	id := f.Rule
	if f.Fact != nil {
		id = f.Fact.ID
	}
	return fmt.Sprintf("%s:%d %s %q", f.Path, f.Start.Line, id, f.Found)
}

// lines are the findings of a result.
func lines(r *checker.Result) []string {
	var out []string
	for _, f := range r.Findings {
		out = append(out, line(f))
	}
	return out
}

// samples are the folders with facts and with what is expected of them.
func samples(t testing.TB) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(root, "testdata", "*", "facts.toml"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	var dirs []string
	for _, path := range found {
		if _, err := os.Stat(filepath.Join(filepath.Dir(path), "expected.txt")); err == nil {
			dirs = append(dirs, filepath.Dir(path))
		}
	}
	return dirs
}

// TestSamples holds the findings in every sample against its expected.txt.
func TestSamples(t *testing.T) {
	for _, dir := range samples(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			s := readSample(t, dir)
			result := s.check()
			compareWithExpected(t, dir, lines(result))
			t.Logf("%d documents (%d without a finding), %d sentences, %d supported",
				result.Files, result.Files-len(contradicted(result)), result.Sentences, len(result.Supported))
		})
	}
}

// contradicted are the paths of the documents that have findings.
func contradicted(r *checker.Result) map[string]bool {
	paths := map[string]bool{}
	for _, f := range r.Findings {
		paths[f.Path] = true
	}
	return paths
}
