package command

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestUnread: the report on documents that were not read again is the very same in every format, and what is changed is read.
func TestUnread(t *testing.T) {
	dir, cache := t.TempDir(), t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	filler := strings.Repeat("We slept in a barn beside the road.\n\n", worthChecked/32)
	write("facts.toml", "[facts]\ntower = \"The tower of Aldmouth has [120] steps.\"\n")
	write("a.md", "The tower of Aldmouth has 130 steps.\n\n"+filler)
	info, err := os.Stat(filepath.Join(dir, "a.md"))
	if err != nil {
		t.Fatal(err)
	}
	later := func() time.Time { return info.ModTime().Add(time.Hour) }
	check := func(arguments ...string) string {
		var out, problems bytes.Buffer
		c := Command{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &problems, Getenv: func(string) string { return "" }, Dir: dir, Cache: cache,
			Now: later}
		if status := c.Run(append([]string{"check", "--quiet"}, arguments...)); status != Contradicted {
			t.Fatalf("%s: status %d\n%s", arguments, status, problems.String())
		}
		return out.String()
	}
	check() // keeps what it finds
	for _, format := range []string{"text", "json", "sarif", "rdjsonl"} {
		anew := check("--format", format, "--no-cache")
		if again := check("--format", format); again != anew || !strings.Contains(again, "130") {
			t.Errorf("%s: read\n%s\nand unread\n%s", format, anew, again)
		}
	}
	write("a.md", "The tower of Aldmouth has 140 steps.\n\n"+filler)
	if got := check(); !strings.Contains(got, "140") {
		t.Errorf("what was changed is not read:\n%s", got)
	}
}

// TestUnreadFacts: facts that others include are read when they have changed, whatever size and time they have, and so is a document that
// was replaced.
func TestUnreadFacts(t *testing.T) {
	dir, cache := t.TempDir(), t.TempDir()
	long := time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC)
	write := func(name, text string) { // in the place of another, with the time that it had
		if err := os.WriteFile(filepath.Join(dir, "new"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(filepath.Join(dir, "new"), long, long); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(filepath.Join(dir, "new"), filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	comment, filler := strings.Repeat("# "+strings.Repeat("-", 98)+"\n", worthSummed/100+1), strings.Repeat("We slept in a barn beside the road.\n\n", worthChecked/32)
	facts := func(steps string) {
		write("tower.toml", "[facts]\ntower = \"The tower of Aldmouth has ["+steps+"] steps.\"\n"+comment)
	}
	page := func(steps string) { write("a.md", "The tower of Aldmouth has "+steps+" steps.\n\n"+filler) }
	write("facts.toml", "[check]\ninclude = [\"tower.toml\"]\n")
	facts("120")
	page("120")
	for i, run := range []struct {
		change func()
		status int
	}{
		{func() {}, Clean},
		{func() {}, Clean},
		{func() { facts("130") }, Contradicted},
		{func() {}, Contradicted},
		{func() { page("130") }, Clean},
		{func() { page("140") }, Contradicted},
		{func() { facts("140") }, Clean},
		{func() { facts("120") }, Contradicted},
	} {
		run.change()
		var problems bytes.Buffer
		c := Command{Stdin: strings.NewReader(""), Stdout: &problems, Stderr: &problems, Getenv: func(string) string { return "" }, Dir: dir, Cache: cache,
			Now: func() time.Time { return time.Now().Add(time.Hour) }}
		if got := c.Run([]string{"check", "--quiet", "a.md"}); got != run.status {
			t.Errorf("run %d: status %d, want %d\n%s", i, got, run.status, problems.String())
		}
	}
}
