package cache

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
)

func say(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

func TestKept(t *testing.T) {
	s := In(filepath.Join(t.TempDir(), "a", "b"))
	key := Key("a", "one", "two")
	if _, ok := s.Load(key); ok {
		t.Error("something is there before anything is kept")
	}
	for _, text := range []string{"", "some text", "another"} {
		s.Save(key, say(text))
		if got, ok := s.Load(key); got != text || !ok {
			t.Errorf("%q comes back as %q, %t", text, got, ok)
		}
	}
	if _, ok := s.Load(Key("a", "onetwo")); ok || Key("a", "on", "etwo") == key {
		t.Error("another key gives the same")
	}
}

// TestNothingIsTrusted: what is cut, changed anywhere or kept under another key is as if it were not there.
func TestNothingIsTrusted(t *testing.T) {
	dir := t.TempDir()
	s, key := In(dir), Key("a", "x")
	s.Save(key, say("some text that is kept"))
	whole, err := os.ReadFile(filepath.Join(dir, key))
	if err != nil {
		t.Fatal(err)
	}
	demand := func(name string, text []byte, under string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, under), text, 0o600); err != nil {
			t.Fatal(err)
		}
		if got, ok := s.Load(under); ok {
			t.Errorf("%s: %q is taken", name, got)
		}
	}
	for i := range whole {
		demand("cut", whole[:i], key)
		changed := append([]byte(nil), whole...)
		changed[i] ^= 1 << (i % 8)
		demand("changed", changed, key)
	}
	demand("longer", append(append([]byte(nil), whole...), 0), key)
	demand("of another key", whole, Key("a", "y"))
}

// TestUnwritable: a folder that cannot be made, and a text that cannot be written to the end, are passed over in silence.
func TestUnwritable(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, s := range []*Store{In(""), In(filepath.Join(file, "below")), In(file)} {
		s.Save("key", say("text"))
		if _, ok := s.Load("key"); ok {
			t.Errorf("%+v keeps something", s)
		}
	}
	s := In(filepath.Join(dir, "half"))
	s.Save("key", func(w io.Writer) error { return errors.Join(say("half")(w), errors.New("no more")) })
	if left, _ := os.ReadDir(s.dir); len(left) > 0 {
		t.Errorf("%v is left", left)
	}
}

// TestBounded: the folder does not grow without end.
func TestBounded(t *testing.T) {
	dir := t.TempDir()
	s, dear := In(dir), Key("dear", "x")
	s.Save(dear, say("text"))
	for i := range 3 * mostFiles {
		key := Key("cheap", fmt.Sprint(i))
		s.Save(key, say("text"))
		if _, ok := s.Load(key); !ok && i == 0 {
			t.Errorf("number %d is not kept", i)
		}
	}
	if left, _ := os.ReadDir(dir); len(left) != mostFiles+1 {
		t.Errorf("%d files", len(left))
	}
	if _, ok := s.Load(dear); !ok {
		t.Error("files of one kind crowd out another")
	}
}
