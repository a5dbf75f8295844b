package checker_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/source"
	"github.com/steadfact/steadfact/rules"
)

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

// TestLineEndingsDoNotShow checks the samples with CR LF at the ends of lines, with a byte order mark, and unwrapped.
func TestLineEndingsDoNotShow(t *testing.T) {
	wrapped := regexp.MustCompile(`([a-z,]) *\n *([a-z])`) // a line that goes on in the next
	rewrites := map[string]func(string) string{
		"CR LF":             func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"a byte order mark": func(s string) string { return source.BOM + s },
		"unwrapped lines":   func(s string) string { return wrapped.ReplaceAllString(s, "$1 $2") },
	}
	for _, dir := range samples(t) {
		for name, rewrite := range rewrites {
			t.Run(filepath.Base(dir)+" with "+name, func(t *testing.T) {
				s := readSample(t, dir)
				want := values(s.check())
				for i, doc := range s.docs {
					if name != "unwrapped lines" || !strings.HasPrefix(doc.Source.Text, "---\n") { // front matter keeps its lines
						s.docs[i] = document.Parse(source.New(doc.Source.Path, rewrite(doc.Source.Text)))
					}
				}
				got := values(s.check())
				for _, l := range append(without(want, got), without(got, want)...) {
					t.Errorf("%s changes: %s", name, l)
				}
			})
		}
	}
}

// values are the findings without their lines.
func values(r *checker.Result) []string {
	var out []string
	for _, f := range r.Findings {
		out = append(out, strings.Replace(line(f), fmt.Sprintf(":%d ", f.Start.Line), " ", 1))
	}
	return out
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

// TestPartsAreTheWhole checks a text that is as long as several parts in its parts and at once. What it says again and again must be
// told apart across the parts.
func TestPartsAreTheWhole(t *testing.T) {
	base, err := rules.Parse("facts.toml", "[facts]\nport = \"The server listens on port [8080] by default.\"\n")
	if err != nil {
		t.Fatal(err)
	}
	c := checker.New(base)
	const wrong = "The server listens on port 8081 by default.\n\n"
	src := source.New("long.txt", strings.Repeat(wrong+wrong+strings.Repeat("Nothing.\n\n", 3000), 4))
	var parts []*checker.Result
	for part := range document.Parts(src, func(*document.Document) {}) {
		parts = append([]*checker.Result{c.CheckPart(part)}, parts...)
	}
	got, want := checker.Join(parts...), c.Check(document.Parse(src))
	if len(parts) < 2 || len(want.Findings) != 8 {
		t.Fatalf("%d parts, %d findings", len(parts), len(want.Findings))
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("in parts:\n%+v\nat once:\n%+v", got, want)
	}
	known := map[string]bool{}
	for _, f := range got.Findings {
		known[f.Fingerprint] = true
	}
	if len(known) != len(got.Findings) {
		t.Errorf("%d findings have %d fingerprints", len(got.Findings), len(known))
	}
}
