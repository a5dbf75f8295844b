package checker_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/internal/workspace"
	"github.com/steadfact/steadfact/rules"
)

var (
	update = flag.Bool("update", false, "take what is mended off the lists of shortfalls and raise the floors")
	force  = flag.Bool("force", false, "with -update: let the lists grow and the floors fall as well")
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

// compareWithExpected compares findings with a folder's expected.txt. What is known to fall short stands in known.txt: the
// list may only shrink.
func compareWithExpected(t *testing.T, dir string, got []string) {
	t.Helper()
	want := readList(t, filepath.Join(dir, "expected.txt"))
	missing, extra := without(want, got), without(got, want)
	var short []string
	for _, l := range missing {
		short = append(short, "missing: "+l)
	}
	for _, l := range extra {
		short = append(short, "extra: "+l)
	}
	t.Logf("%d findings expected: %d found, %d missing; %d extra", len(want), len(want)-len(missing), len(missing), len(extra))
	compareWithKnown(t, filepath.Join(dir, "known.txt"), short)
}

// compareWithKnown fails when something falls short that is not on the list, and when something on the list no longer does.
func compareWithKnown(t *testing.T, path string, short []string) {
	t.Helper()
	known := readList(t, path)
	added, mended := without(short, known), without(known, short)
	if *update {
		kept := without(known, mended)
		if *force {
			kept = short
		}
		writeList(t, path, kept)
		mended, added = nil, without(short, kept)
	}
	for _, l := range added {
		t.Errorf("new shortfall: %s", l)
	}
	for _, l := range mended {
		t.Errorf("mended, take it off the list (go test ./checker -update): %s", l)
	}
}

// without is the lines of a that are not in b; a line that stands in a twice must stand in b twice.
func without(a, b []string) []string {
	left := map[string]int{}
	for _, l := range b {
		left[l]++
	}
	var out []string
	for _, l := range a {
		if left[l]--; left[l] < 0 {
			out = append(out, l)
		}
	}
	return out
}

// readList reads the lines of a file; a file that is not there has none.
func readList(t testing.TB, path string) []string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	var out []string
	for l := range strings.Lines(string(text)) {
		if l = strings.TrimSpace(l); l != "" {
			out = append(out, l)
		}
	}
	return out
}

// writeList writes lines in order; of no lines there is no file.
func writeList(t testing.TB, path string, lines []string) {
	t.Helper()
	if len(lines) == 0 {
		if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		return
	}
	lines = slices.Sorted(slices.Values(lines))
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestLists(t *testing.T) {
	tests := []struct{ a, b, want string }{
		{"x y", "x", "y"},
		{"x x", "x", "x"},
		{"x", "x x", ""},
		{"", "x", ""},
		{"y x", "", "y x"},
	}
	for _, tt := range tests {
		if got := strings.Join(without(strings.Fields(tt.a), strings.Fields(tt.b)), " "); got != tt.want {
			t.Errorf("%q without %q is %q, want %q", tt.a, tt.b, got, tt.want)
		}
	}
}

// TestOrderOfWorkDoesNotShow checks the samples by several workers, the documents in different orders, and with a checker
// made anew: all must find the same in the same order.
func TestOrderOfWorkDoesNotShow(t *testing.T) {
	for _, dir := range samples(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			s := readSample(t, dir)
			want := s.check()
			for seed := range uint64(3) {
				if got := s.checkShuffled(seed); !reflect.DeepEqual(got, want) {
					t.Errorf("order %d of the documents: the findings differ", seed)
				}
			}
			if a, b := render(readSample(t, dir).check()), render(want); a != b {
				t.Errorf("a second run differs:\n%s\nfirst run:\n%s", a, b)
			}
		})
	}
}

// checkShuffled checks the documents in another order and several at a time.
func (s *sample) checkShuffled(seed uint64) *checker.Result {
	c := checker.New(s.base)
	order := rand.New(rand.NewPCG(seed, 1)).Perm(len(s.docs))
	results := make([]*checker.Result, len(s.docs))
	const workers = 4
	var wg sync.WaitGroup
	for worker := range workers {
		wg.Go(func() {
			for i := worker; i < len(order); i += workers {
				results[i] = c.Check(s.docs[order[i]])
			}
		})
	}
	wg.Wait()
	return checker.Merge(results...)
}

// TestOrderOfFactsDoesNotShow checks the samples with their facts in other orders.
func TestOrderOfFactsDoesNotShow(t *testing.T) {
	for _, dir := range samples(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			s := readSample(t, dir)
			want := strings.Split(render(s.check()), "\n")
			for seed := range uint64(2) {
				rand.New(rand.NewPCG(seed, 2)).Shuffle(len(s.base.Facts), func(i, j int) {
					s.base.Facts[i], s.base.Facts[j] = s.base.Facts[j], s.base.Facts[i]
				})
				got := strings.Split(render(s.check()), "\n")
				for _, l := range append(without(want, got), without(got, want)...) {
					t.Errorf("order %d of the facts changes: %s", seed, l)
				}
			}
		})
	}
}

// TestLineEndingsDoNotShow checks the samples with CR LF at the ends of lines.
func TestLineEndingsDoNotShow(t *testing.T) {
	for _, dir := range samples(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			s := readSample(t, dir)
			want := lines(s.check())
			for i, doc := range s.docs {
				text := strings.ReplaceAll(strings.ReplaceAll(doc.Source.Text, "\r\n", "\n"), "\n", "\r\n")
				s.docs[i] = document.Parse(source.New(doc.Source.Path, text))
			}
			got := lines(s.check())
			for _, l := range append(without(want, got), without(got, want)...) {
				t.Errorf("CR LF changes: %s", l)
			}
		})
	}
}

// render writes down all that a result says, without addresses.
func render(r *checker.Result) string {
	var b strings.Builder
	for _, f := range r.Findings {
		fmt.Fprintln(&b, line(f), f.Kind, f.Severity, f.Span, f.Start, f.End, f.Expected, f.Message, f.Section, f.Fingerprint, f.Reasons)
		if f.Suggestion != nil {
			fmt.Fprintln(&b, *f.Suggestion)
		}
	}
	for _, s := range r.Supported {
		fmt.Fprintln(&b, "supported", s.Path, s.Fact.ID, s.Span, s.Start, s.Found, s.Sentence)
	}
	return b.String()
}
