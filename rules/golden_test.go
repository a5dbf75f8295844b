package rules

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestMistakes loads fact bases with mistakes: every folder of testdata/mistakes with its facts.toml, and every file of its own.
// Beside each stands what its writer is told.
func TestMistakes(t *testing.T) {
	for name, load := range bases(t, "testdata/mistakes") {
		t.Run(name, func(t *testing.T) {
			base, err := load()
			var mistakes Mistakes
			if !errors.As(err, &mistakes) || base != nil {
				t.Fatalf("base %v, error %v, want Mistakes only", base, err)
			}
			var b bytes.Buffer
			if err := mistakes.Write(&b, false); err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join("testdata/mistakes", name+".golden"), b.Bytes())
		})
	}
}

// TestValid loads fact bases without mistakes and compares what they compile to.
func TestValid(t *testing.T) {
	for name, load := range bases(t, "testdata/valid") {
		t.Run(name, func(t *testing.T) {
			base, err := load()
			if err != nil {
				t.Fatal(err)
			}
			golden(t, filepath.Join("testdata/valid", name+".golden"), dump(base))
		})
	}
}

// bases finds the fact bases of a folder: X.toml, or X/facts.toml with the files that it includes.
func bases(t *testing.T, dir string) map[string]func() (*Base, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]func() (*Base, error){}
	for _, e := range entries {
		name, single := strings.CutSuffix(e.Name(), ".toml")
		switch {
		case e.IsDir():
			out[name] = func() (*Base, error) { return Load(os.DirFS(filepath.Join(dir, name)), "facts.toml") }
		case single:
			out[name] = func() (*Base, error) { return Load(os.DirFS(dir), e.Name()) }
		}
	}
	return out
}

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s:\n got:\n%s\nwant:\n%s", path, got, want)
	}
}

// dump writes a base for people, one thing a line.
func dump(b *Base) []byte {
	var w bytes.Buffer
	for _, f := range b.Facts {
		fmt.Fprintf(&w, "%s:%d %s %s\n", f.Path, f.Line, f.ID, f.Severity)
		for _, s := range f.Statements {
			fmt.Fprintf(&w, "  %q\n", s.Text)
			for _, h := range s.Held {
				fmt.Fprintf(&w, "    held %q at %d-%d, right: %q, bracketed: %v\n", h.Of(s.Text), h.Start, h.End, h.Alternatives, h.Bracketed)
			}
		}
		dumpConditions(&w, f)
	}
	for _, a := range b.Aliases {
		fmt.Fprintf(&w, "%s:%d alias %q = %q\n", a.Path, a.Line, a.Name, a.Words)
	}
	s := b.Settings
	fmt.Fprintf(&w, "files %q exclude %q fail on %s\n", s.Files, s.Exclude, s.FailOn)
	var off []string
	for name, on := range s.Checks {
		if !on {
			off = append(off, name)
		}
	}
	if s.Baseline != "" {
		fmt.Fprintf(&w, "baseline %q\n", s.Baseline)
	}
	for _, i := range s.Ignores {
		fmt.Fprintf(&w, "%s:%d ignore %q in %q: %s\n", i.Path, i.Line, i.IDs, i.Files, i.Reason)
	}
	slices.Sort(off)
	fmt.Fprintf(&w, "switched off %q of %d\nread %q\n", off, len(s.Checks), b.Files)
	return w.Bytes()
}

func dumpConditions(w *bytes.Buffer, f *Fact) {
	const day = "2006-01-02 15:04:05"
	if v := f.Valid; !v.From.IsZero() {
		fmt.Fprintf(w, "  from %s\n", v.From.Format(day))
	}
	if v := f.Valid; !v.Until.IsZero() {
		fmt.Fprintf(w, "  until before %s\n", v.Until.Format(day))
	}
	if !f.ReviewBy.IsZero() {
		fmt.Fprintf(w, "  review by %s\n", f.ReviewBy.Format(day))
	}
	if t := f.Tolerance; t != nil {
		fmt.Fprintf(w, "  tolerance share %v absolute %v unit %q\n", t.Share, t.Absolute, t.Unit)
	}
	for _, list := range []struct {
		name  string
		words []string
	}{{"require", f.Require}, {"unless", f.Unless}, {"files", f.Files}} {
		if list.words != nil {
			fmt.Fprintf(w, "  %s %q\n", list.name, list.words)
		}
	}
	if f.Note+f.Source != "" {
		fmt.Fprintf(w, "  note %q source %q\n", f.Note, f.Source)
	}
}
