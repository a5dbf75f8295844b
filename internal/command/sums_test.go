package command

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/internal/cache"
	"github.com/steadfact/steadfact/rules"
)

// TestSums: a large file is read once, until it changes; a small one each time, as is one that was changed just now.
func TestSums(t *testing.T) {
	if runtime.GOOS != "linux" && runtime.GOOS != "darwin" {
		t.Skip("this system keeps no time of the last change")
	}
	dir, store := t.TempDir(), cache.In(t.TempDir())
	write := func(name string, size int) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(strings.Repeat("a", size)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("large.toml", worthSummed)
	write("small.toml", worthSummed-1)
	info, err := os.Stat(filepath.Join(dir, "large.toml"))
	if err != nil {
		t.Fatal(err)
	}
	later := info.ModTime().Add(time.Hour)
	for i, run := range []struct {
		name, sum string // what the file has now
		now       time.Time
		want      string
	}{
		{"large.toml", "1", time.Time{}, "1"}, // no clock
		{"large.toml", "2", later, "2"},
		{"large.toml", "3", later, "2"},
		{"large.toml", "3", time.Time{}, "3"},
		{"small.toml", "1", later, "1"},
		{"small.toml", "2", later, "2"},
	} {
		s := sumsOf(rules.Dir(dir), dir, store, "program", run.now)
		got, err := s.Sum(run.name, func() (string, error) { return run.sum, nil })
		if s.save(); err != nil || got != run.want {
			t.Errorf("run %d: %q, %v", i, got, err)
		}
	}
	write("large.toml", worthSummed+1)
	s := sumsOf(rules.Dir(dir), dir, store, "program", later)
	if got, err := s.Sum("large.toml", func() (string, error) { return "", fs.ErrInvalid }); !errors.Is(err, fs.ErrInvalid) || got != "" {
		t.Errorf("what cannot be read has the sum %q, %v", got, err)
	}
	if got, err := sumsOf(rules.Dir(dir), dir, store, "another", later).Sum("large.toml", func() (string, error) { return "4", nil }); err != nil || got != "4" {
		t.Errorf("another program knows the sum %q, %v", got, err)
	}
}
