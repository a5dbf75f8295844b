package report

import (
	"bytes"
	"testing"

	"github.com/steadfact/steadfact/checker"
)

// TestMergedSARIFOfTooManyFindings: what each of the parts leaves out, and what all of them have too much, is what a single run
// leaves out.
func TestMergedSARIFOfTooManyFindings(t *testing.T) {
	for _, first := range []int{10, maxResults - 5, maxResults + 30} { // how many of the findings are the first part's
		whole := many(maxResults+20, 15, 20)
		whole.Touched = func(f *checker.Finding) bool { return f.Start.Line%7 == 0 }
		parts := []*Report{{Result: &checker.Result{}, Touched: whole.Touched}, {Result: &checker.Result{}, Touched: whole.Touched}}
		for i := range whole.Result.Findings {
			f := &whole.Result.Findings[i]
			n := 1
			if i < first {
				f.Path, n = "A b.md", 0
			}
			parts[n].Result.Findings = append(parts[n].Result.Findings, *f)
		}
		var want, got bytes.Buffer
		var merged Merged
		if err := SARIF(&want, whole); err != nil {
			t.Fatal(err)
		}
		for _, n := range []int{1, 0} {
			var part bytes.Buffer
			if err := SARIF(&part, parts[n]); err != nil {
				t.Fatal(err)
			}
			if err := merged.Add(part.Bytes()); err != nil {
				t.Fatal(err)
			}
		}
		if err := merged.Write(&got, "sarif"); err != nil || !bytes.Equal(got.Bytes(), want.Bytes()) {
			t.Errorf("%d: the merged report is another, %v", first, err)
		}
	}
}
