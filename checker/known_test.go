package checker_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var (
	update = flag.Bool("update", false, "take what is mended off the lists of shortfalls and raise the floors")
	force  = flag.Bool("force", false, "with -update: let the lists grow and the floors fall as well")
)

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
